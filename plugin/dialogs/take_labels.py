"""Take labels: from a raster of classes, from polygons with a class field, or from what was labelled in the study by hand."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

from osgeo import ogr
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..engine.job import Job
from ..engine.schema import about
from ..engine.study import StudyFolder, database
from ..jobs import engine_job
from ..translation import tr
from .fields import Field
from .raster_facts import quiet
from .sources import SourceField
from .stage_dialog import StageDialog


class ClassField(Field):
    """One of the fields of a vector layer."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QComboBox()
        self._hold(self.box)
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._wanted = ""

    def set_names(self, names: list[str]) -> None:
        """Offer these fields; the one that was chosen stays chosen, else one that is called like a class."""
        if names == [self.box.itemText(index) for index in range(self.box.count())]:
            return
        wanted = self.value() or self._wanted
        self.box.clear()
        self.box.addItems(names)
        like = [name for name in names if name == wanted] or [name for name in names if "class" in name.lower()]
        self.box.setCurrentIndex(names.index(like[0]) if like else -1)

    def value(self) -> str | None:
        """The field's name."""
        return str(self.box.currentText()) or None

    def set_value(self, value: Any) -> None:
        """Choose a field, now or when it is offered."""
        self._wanted = str(value or "")
        if self._wanted:
            self.box.setCurrentIndex(self.box.findText(self._wanted))


class TakeLabelsDialog(StageDialog):
    """Its job is the stage `label`."""

    stages = ("label",)

    def __init__(self, study: StudyFolder, project: QgsProject, parent: QWidget | None = None) -> None:
        self._project = project
        self._by_hand = labelled_tiles(study)
        super().__init__(study, tr("Take labels"), tr("Take labels"), parent)

    def build(self) -> None:
        """Source, class field, what the study holds already."""
        self.say(about("label"))
        nothing = tr("the labels in the study ({count} tiles)").format(count=self._by_hand)
        self.source = SourceField(self._project, rasters=True, polygons=True, nothing=nothing)
        self.field_names = ClassField()
        self.add_form("label", plain=("source", "field"), own={"source": self.source, "field": self.field_names})
        self.hint = self.say("")

    def job(self) -> Job:
        """Take the labels."""
        found = self.differing()["label"]
        if self.source.value() is None:
            found.pop("field", None)
        elif self.source.file.layer and not found.get("layer"):
            found["layer"] = self.source.file.layer
        return engine_job("label", self.study_path, found)

    def problems(self) -> dict[str, str]:
        """Polygons need a class field; without a source the study must hold labels."""
        form, file = self.forms["label"], self.source.file
        names = polygon_fields(file.path, file.layer or str(form.field("layer").value() or "")) if file.path else None
        self.field_names.set_names(names or [])
        form.set_row_visible("field", names is not None)
        for name in ("ignore",):
            form.set_row_visible(name, names is None)
        no_field = tr("Choose the field with the class.") if names is not None and self.field_names.value() is None else ""
        form.set_problem("field", no_field)
        empty = tr("Nothing is labelled in the study yet: choose a raster of classes or polygons.")
        form.set_problem("source", empty if not file.path and not file.problem and not self._by_hand else "")
        self.hint.setText(file.warning)
        self.hint.setVisible(bool(file.warning))
        return {}

    def estimated(self) -> str:
        """Labels are taken in seconds; nothing needs to be said."""
        return ""


def polygon_fields(path: str, layer: str) -> list[str] | None:
    """The fields of a vector file; None where it is none (then it is a raster)."""
    try:
        with quiet():
            data = ogr.Open(path)
    except RuntimeError:
        data = None
    if data is None or data.GetLayerCount() == 0:
        return None
    found = data.GetLayerByName(layer) if layer else data.GetLayer(0)
    if found is None:
        return []
    definition = found.GetLayerDefn()
    return [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]


def labelled_tiles(study: StudyFolder) -> int:
    """How many tiles of a study have an entry in its log of labels."""
    try:
        with closing(sqlite3.connect(database(study.review.absolute()), uri=True, timeout=0.2)) as connection:
            return int(connection.execute("SELECT count(DISTINCT tile_id) FROM label_log").fetchone()[0])
    except sqlite3.Error:
        return 0
