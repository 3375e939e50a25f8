"""The dialogs of the stages that need nothing special: tiling anew, decoded tiles, the report, the comparison with random tiles."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QWidget

from ..engine.schema import about
from ..engine.study import StudyFolder
from ..translation import tr
from .estimate import TRAINED
from .sources import RasterField, SourceField
from .stage_dialog import StageDialog


class TileRastersDialog(StageDialog):
    """Tile a study anew: with other tiles, or after a raster was mended. Its job is the stage `tile`."""

    stages = ("tile",)

    def __init__(self, study: StudyFolder, project: QgsProject, parent: QWidget | None = None) -> None:
        self._project = project
        super().__init__(study, tr("Cut into tiles"), tr("Cut into tiles"), parent)

    def build(self) -> None:
        """Rasters, area, settings."""
        self.say(about("tile"))
        self.say(tr("With other tiles everything after them is made anew; labels of tiles that are gone are set aside, not lost."))
        own = {
            "rasters": RasterField(self._project),
            "area": SourceField(self._project, rasters=False, polygons=True, nothing=tr("the whole rasters")),
        }
        self.add_form("tile", plain=("rasters", "size_px", "minimum_valid_share", "area"), own=own)

    def estimated(self) -> str:
        """Seconds; nothing needs to be said."""
        return ""


class DecodeDialog(StageDialog):
    """Synthetic tiles: the decoded centroids of the VAE's own latents. Its job is the stage `decode`."""

    stages = ("decode",)

    def __init__(self, study: StudyFolder, project: QgsProject, parent: QWidget | None = None) -> None:
        self._project = project
        super().__init__(study, tr("Decode centroids"), tr("Decode"), parent)

    def build(self) -> None:
        """How many, in which form, with masks or without."""
        self.say(about("decode"))
        said = tr(
            "The tiles are written to {folder} and added to the project. They have no place on the map: show their group, and zoom to it."
        )
        nothing = tr("the student's map of this study")
        own = {"class_raster": SourceField(self._project, rasters=True, polygons=False, nothing=nothing)}
        self.add_form("decode", plain=("budget", "weights", "format", "joint", "class_raster", "device"), own=own)
        self.say(said.format(folder=self.study_path / "decode"))

    def problems(self) -> dict[str, str]:
        """Only a VAE can decode; with masks one is trained."""
        form = self.forms["decode"]
        encoder = str(self.states["encode"].settings.get("encoder", "")) if "encode" in self.states else ""
        is_missing = encoder not in ("", *TRAINED) and form.field("joint").value() == "none"
        said = tr("The encoder of this study is {encoder}, and only a VAE can decode. Encode with vae first, or ask for masks.")
        form.set_problem("joint", said.format(encoder=encoder) if is_missing else "")
        form.set_row_visible("class_raster", form.field("joint").value() != "none")
        return {}


class ReferenceDialog(StageDialog):
    """The report, or the comparison with random tiles: both take a class raster as reference. Its job is the stage."""

    def __init__(self, study: StudyFolder, project: QgsProject, stage: str, parent: QWidget | None = None) -> None:
        self._project = project
        title = tr("Report") if stage == "report" else tr("Compare with random tiles")
        super().__init__(study, title, tr("Write") if stage == "report" else tr("Compare"), parent, stages=(stage,))

    def build(self) -> None:
        """The reference and the rest."""
        stage = self.stages[0]
        self.say(about(stage))
        nothing = tr("the labels' raster, where there is one") if stage == "report" else tr("none is chosen")
        reference = SourceField(self._project, rasters=True, polygons=False, nothing=nothing)
        self.add_form(stage, plain=("reference",), own={"reference": reference})

    def problems(self) -> dict[str, str]:
        """A comparison needs its reference."""
        if self.stages == ("compare",):
            form: Any = self.forms["compare"]
            missing = form.field("reference").value() is None
            form.set_problem("reference", tr("Choose a raster of classes that covers the study.") if missing else "")
        return {}
