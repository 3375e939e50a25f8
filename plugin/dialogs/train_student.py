"""Train student: the network, how long, and how the weights count. The learning curve is drawn in the study's panel while it runs."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ..engine.schema import about
from ..engine.study import StudyFolder
from ..translation import tr
from .curve import Curve
from .learning import learning_lines
from .stage_dialog import StageDialog


class TrainStudentDialog(StageDialog):
    """Its job is the stage `train`."""

    stages = ("train",)
    takes_labels = True

    def __init__(self, study: StudyFolder, parent: QWidget | None = None) -> None:
        super().__init__(study, tr("Train student"), tr("Train"), parent)

    def build(self) -> None:
        """What it learns from, the settings, and how the last one learnt."""
        self.say(about("train"))
        figures, state = self.states["label"].figures, self.states["label"].state
        said = tr("It learns from {tiles} labelled tiles with {classes} classes.")
        text = said.format(tiles=figures.get("labelled_tiles", 0), classes=figures.get("classes", 0)) if state != "absent" else ""
        if state != "done" and self.study is not None and self.study.has_labels():
            text += " " + tr("There are newer labels; masks are made of them first.")
        if text:
            self.say(text)
        self.add_form("train", plain=("architecture", "backbone", "steps", "batch_size", "weighting", "class_weights", "device"))
        points = self.study.learning() if self.study is not None else []
        if points:
            self.say(tr("How the last student learnt:"))
            curve = Curve(tr("step"), tr("Loss"))
            curve.show_lines(learning_lines(points))
            self.rows.addWidget(curve)
