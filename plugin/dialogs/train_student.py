"""Train student: the network, how long, and how the weights count. The learning curve is drawn in the study's panel while it runs."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..engine.job import Job
from ..engine.schema import about
from ..engine.study import StudyFolder
from ..jobs import engine_job
from ..translation import tr
from .choice_fields import FilesField
from .curve import Curve
from .learning import learning_lines
from .stage_dialog import StageDialog, sentence_label

MODELS = "study.json *.onnx *.pt *.pth *.ckpt *.safetensors"


class TrainStudentDialog(StageDialog):
    """Its job is the stage `train`."""

    stages = ("soft_labels", "train")
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
        self.labelled = self.say(text) if text else None
        self.teacher = QgsCollapsibleGroupBox(tr("Teacher"))
        inside = QVBoxLayout(self.teacher)
        inside.addWidget(sentence_label(about("soft_labels")))
        own: dict[str, Any] = {"teachers": FilesField(f"{tr('Models')} ({MODELS})")}
        names = ("teachers", "tiles", "rotations", "window_px")
        form = self.add_form("soft_labels", names=names, plain=names[:3], own=own)
        inside.addWidget(form)
        self.rows.addWidget(self.teacher)
        plain = ("labels", "architecture", "backbone", "steps", "batch_size", "weighting", "class_weights", "device")
        self.add_form("train", plain=plain)
        points = self.study.learning() if self.study is not None else []
        if points:
            self.say(tr("How the last student learnt:"))
            curve = Curve(tr("step"), tr("Loss"))
            curve.show_lines(learning_lines(points))
            self.rows.addWidget(curve)

    def problems(self) -> dict[str, str]:
        """With a teacher one must be named; of labels nothing is said where it is alone."""
        if self.labelled is not None:
            self.labelled.setVisible(not self.wants("soft"))
        is_taught = self.wants("soft", "both")
        form = self.forms["soft_labels"]
        self.teacher.setVisible(is_taught)
        form.set_row_visible("teachers", is_taught)
        missing = tr("Choose a teacher: the file study.json of a study with a student, or a model's file.")
        form.set_problem(
            "teachers", missing if is_taught and not form.field("teachers").value() and form.field("tiles").value() != "decoded" else ""
        )
        return {}

    def wants(self, *kinds: str) -> bool:
        """Whether the student is to learn from labels of these kinds."""
        return self.forms["train"].field("labels").value() in kinds

    def not_ready(self) -> str:
        """Labels are needed where masks are to be learnt."""
        self.stages = ("soft_labels", "train") if "train" in self.forms and self.wants("soft", "both") else ("train",)
        return super().not_ready()

    def jobs(self) -> list[Job]:
        """The masks and soft labels that are wanted, then the student."""
        found = [] if self.wants("soft") else super().jobs()[:-1]
        differing = self.differing()
        if self.wants("soft", "both"):
            found.append(engine_job("soft_labels", self.study_path, differing["soft_labels"]))
        return [*found, engine_job("train", self.study_path, differing["train"])]
