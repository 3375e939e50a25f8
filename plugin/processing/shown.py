"""How our algorithms show themselves in the toolbox: groups, titles and icon."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from ..translation import ROOT, tr

ICON = ROOT / "resources" / "icons" / "ddoq.svg"


class Shown:
    """The part of an algorithm that says where it stands. ID: never changes once published. GROUP: one of `groups`."""

    ID = ""
    GROUP = ""

    def name(self) -> str:
        """Its id within the provider."""
        return self.ID

    def groupId(self) -> str:
        """Its group's id."""
        return self.GROUP

    def group(self) -> str:
        """Its group in the user's language."""
        return groups()[self.GROUP]

    def icon(self) -> QIcon:
        """The plugin's own."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """The same as a file, sharp at every size."""
        return str(ICON)

    def tags(self) -> list[str]:
        """Words by which it is found."""
        return ["ddoq", *tr("active learning,land cover,segmentation,training tiles,deep learning").split(",")]


def groups() -> dict[str, str]:
    """The groups by their ids, which never change."""
    return {
        "prepare": tr("1 Prepare tiles"),
        "select": tr("2 Select and label"),
        "train": tr("3 Train and map"),
        "study": tr("Whole study"),
        "engine": tr("Engine"),
    }


def titles() -> dict[str, str]:
    """What the jobs of the engine are called in the toolbox."""
    return {
        "tile": tr("Tile rasters"),
        "encode": tr("Encode tiles"),
        "select": tr("Select tiles"),
        "decode": tr("Decode centroids"),
        "label": tr("Label tiles"),
        "soft_labels": tr("Soft labels of a teacher"),
        "train": tr("Train student"),
        "predict": tr("Map rasters"),
        "report": tr("Study report"),
        "superpixels": tr("Cut segments"),
        "round": tr("Next round"),
        "area_sample": tr("Random tiles for areas"),
        "area": tr("Class areas"),
        "compare": tr("Compare selections"),
        "export": tr("Export labels"),
        "export_model": tr("Export model"),
        "merge_labels": tr("Merge labels"),
        "copy_study": tr("Copy study"),
        "run": tr("Run whole study"),
    }
