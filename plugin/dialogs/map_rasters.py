"""The student at work: it maps the study's own rasters or others with the same bands, and is written for other programs."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QWidget

from ..engine.schema import about, settings
from ..engine.study import StudyFolder
from ..translation import tr
from .choice_fields import FolderField
from .raster_facts import RasterFacts
from .sources import RasterField
from .stage_dialog import StageDialog


class MapRastersDialog(StageDialog):
    """Its job is the stage `predict`."""

    stages = ("predict",)

    def __init__(self, study: StudyFolder, project: QgsProject, parent: QWidget | None = None) -> None:
        self._project = project
        super().__init__(study, tr("Map"), tr("Map"), parent)

    def build(self) -> None:
        """The student, the rasters, where the maps go."""
        self.say(about("predict"))
        self.say(student_in_words(self.study))
        self.rasters = RasterField(self._project, is_optional=True)
        self.add_form("predict", plain=("rasters", "device"), own={"rasters": self.rasters})
        self.forms["predict"].field("model").set_value(None)  # like the rasters it is named each time
        self.which = self.say("")
        said = tr("The maps are written to {folder} and added to the project: a class and a confidence raster for each.")
        self.say(said.format(folder=self.study_path / "maps"))

    def problems(self) -> dict[str, str]:
        """Other rasters must have the student's bands."""
        form, record = self.forms["predict"], self.study.record() if self.study is not None else {}
        facts = [] if self.rasters.error() else self.rasters.facts()
        bands = max((max(raster.get("bands") or [0]) for raster in record.get("rasters", [])), default=0)
        form.set_problem("rasters", "" if form.field("model").value() else _too_few_bands(facts, bands))
        own = tr("None is chosen: the study's own rasters are mapped ({names}).")
        names = ", ".join(raster["path"].replace("\\", "/").rsplit("/", 1)[-1] for raster in record.get("rasters", [])[:4])
        self.which.setText("" if self.rasters.value() else own.format(names=names))
        self.which.setVisible(not self.rasters.value())
        return {}

    def pixels(self) -> int:
        """Of what will be mapped."""
        facts = [] if self.rasters.error() else self.rasters.facts()
        return sum(each.width * each.height for each in facts) if facts else super().pixels()

    def differing(self) -> dict[str, dict[str, Any]]:
        """The rasters are named each time: those of the last time are not taken again unasked."""
        found = super().differing()
        found["predict"]["rasters"] = self.rasters.value()
        return found


class ExportModelDialog(StageDialog):
    """Its job is `export_model`."""

    stages = ("export_model",)

    def __init__(self, study: StudyFolder, parent: QWidget | None = None) -> None:
        super().__init__(study, tr("Export model"), tr("Export"), parent)

    def build(self) -> None:
        """The student, where to, and in which form."""
        self.say(about("export_model"))
        self.say(student_in_words(self.study))
        own: dict[str, Any] = {"folder": FolderField(settings()["export_model"]["folder"])}
        self.add_form("export_model", plain=("folder", "format"), own=own)

    def problems(self) -> dict[str, str]:
        """A folder is needed."""
        return {"folder": self.forms["export_model"].field("folder").error()}

    def estimated(self) -> str:
        """Seconds; nothing needs to be said."""
        return ""


def student_in_words(study: StudyFolder | None) -> str:
    """What the student is: its network, classes, and how well it did on held-out tiles where there were some."""
    if study is None:
        return ""
    state = study.states()["train"]
    try:
        classes = json.loads((study.path / "student" / "model" / "student.json").read_text(encoding="utf-8"))["classes"]
        names = ", ".join(str(each.get("name", "")) for each in classes[:8]) + (", …" if len(classes) > 8 else "")
    except (OSError, ValueError, AttributeError, KeyError, TypeError):
        names = "?"
    said = tr(
        "The student: {architecture} with the backbone {backbone}, trained on {tiles} tiles for {steps} steps. Its classes: {classes}."
    )
    text = said.format(
        architecture=state.settings.get("architecture", "?"),
        backbone=state.settings.get("backbone", "?"),
        tiles=state.figures.get("labelled_tiles", "?"),
        steps=state.figures.get("steps", "?"),
        classes=names,
    )
    if state.state == "stale":
        text += " " + tr("It is out of date: labels or tiles have changed since.")
    return text


def _too_few_bands(facts: list[RasterFacts], bands: int) -> str:
    for raster in facts:
        if raster.bands < bands:
            said = tr("{raster} has {found} bands; the student needs {needed}.")
            return said.format(raster=raster.name, found=raster.bands, needed=bands)
    return ""
