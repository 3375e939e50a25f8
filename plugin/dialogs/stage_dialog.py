"""What all dialogs of stages share: forms in a scroll area, an estimate, what is wrong said before OK, and the job that comes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ..engine.gdal_names import exists, is_elsewhere
from ..engine.job import Job
from ..engine.schema import about, settings
from ..engine.study import StudyFolder, needs
from ..jobs import engine_job
from ..translation import tr
from .estimate import estimate
from .form import Form, align_labels, as_problem
from .stage_texts import stage_name
from .study_watch import last_asked

LARGEST_HEIGHT = 640  # with the frame it fits a screen of 720


class StageDialog(QDialog):
    """A dialog of one stage, or of several. After it was accepted, `job` is what is to be run.

    A dialog of its own adds its fields in `build`, says what is wrong in `problems`, and gives the job's settings in `job`.
    """

    stages: tuple[str, ...] = ()
    takes_labels = False  # whether masks are made first of labels that are newer than those

    def __init__(
        self, study: StudyFolder | None, title: str, start: str, parent: QWidget | None = None, *, stages: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        self.study = study
        self.refusal: Callable[[Job], str] = lambda job: ""  # why the job cannot be started now, asked when OK is pressed
        self.stages = stages or type(self).stages
        self.states = study.states() if study is not None else {}
        self.letters: set[str] = set()
        self.forms: dict[str, Form] = {}
        self.setWindowTitle(title)
        self.setObjectName(f"ddoq_{type(self).__name__}")
        outer = QVBoxLayout(self)
        self.body = QWidget()
        self.rows = QVBoxLayout(self.body)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.body)
        self.scroll = scroll
        outer.addWidget(scroll, 1)
        self.estimate = sentence_label()
        self.problem = sentence_label()
        self.problem.setObjectName("problem")
        outer.addWidget(self.estimate)
        outer.addWidget(self.problem)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(start)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        outer.addWidget(self.buttons)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.update_sentences)
        self.build()
        self.rows.addStretch(1)
        align_labels(self.forms.values())
        self.update_sentences()
        self._is_fitted = False
        self.resize(max(560, self.body.sizeHint().width() + 50), 420)

    def build(self) -> None:
        """Make the forms: here one of each stage, with what the stage does above it."""
        for stage in self.stages:
            self.say(about(stage))
            self.add_form(stage)

    def add_form(self, stage: str, **options: Any) -> Form:
        """A form of a stage, filled with what the study was run with before."""
        earlier = self.study.state(stage).settings if self.study is not None else {}
        form = Form(stage, earlier=self.full_paths(stage, earlier), letters=self.letters, **options)
        if self.study is not None:  # as it was asked for last, so that a cancelled training is gone on with
            form.set_values(self.full_paths(stage, last_asked(self.study, stage)))
        form.changed.connect(self.changed)
        self.rows.addWidget(form)
        self.forms[stage] = form
        return form

    def say(self, text: str) -> QLabel:
        """A sentence between the forms."""
        label = sentence_label(text)
        self.rows.addWidget(label)
        return label

    def changed(self) -> None:
        """Something was changed: check it when the hands rest."""
        self._later.start(30)

    def problems(self) -> dict[str, str]:
        """What is wrong beside single fields, each sentence under a name of its own."""
        return {}

    def not_ready(self) -> str:
        """Why these stages cannot be run yet, whatever the settings are; empty where they can."""
        for stage in self.stages:
            for needed in needs(stage, self.forms[stage].all_values() if stage in self.forms else {}):
                if needed == "label" and self.takes_labels and self.study is not None and self.study.has_labels():
                    continue
                if self.study is None or needed in self.stages:
                    continue
                state = (self.states.get(needed) or self.study.state(needed)).state
                if state == "absent":
                    return tr("First comes another stage, which is not done yet: {stage}.").format(stage=stage_name(needed))
                if state == "stale":
                    return tr("Another stage is out of date and must be run again first: {stage}.").format(stage=stage_name(needed))
        if self.study is not None and any(stage not in ("select", "tile") for stage in self.stages):
            gone = [raster for raster in self.study.rasters() if not exists(raster)]
            if gone:
                return tr("The raster {path} of this study is gone. Put it back where it was.").format(path=gone[0])
        return ""

    def differing(self) -> dict[str, dict[str, Any]]:
        """What differs from what was run before, by stage."""
        return {stage: form.values() for stage, form in self.forms.items()}

    def job(self) -> Job:
        """What is to be run."""
        stage = self.stages[0]
        return engine_job(stage, self.study_path, self.differing()[stage])

    def jobs(self) -> list[Job]:
        """What is to be run, in order: where labels are newer than their masks, these are made first."""
        is_behind = self.takes_labels and "label" in self.states and self.states["label"].state != "done"
        first = [engine_job("label", self.study_path, {})] if is_behind and self.study is not None and self.study.has_labels() else []
        return [*first, self.job()]

    @property
    def study_path(self) -> Path:
        """The study's folder."""
        assert self.study is not None
        return self.study.path

    def estimated(self) -> str:
        """How long it may take, in a sentence; nothing where nothing can be said."""
        tiled = self.states.get("tile")
        if tiled is None or tiled.state == "absent" or any(form.errors() for form in self.forms.values()):
            return ""
        every = {stage: form.all_values() for stage, form in self.forms.items()}
        tiles, size_px = int(tiled.figures.get("tiles", 0)), int(tiled.settings.get("size_px", 64))
        return estimate(self.stages, every, tiles=tiles, size_px=size_px, pixels=self.pixels(), states=self.states)

    def pixels(self) -> int:
        """How many pixels a map would have."""
        record = self.study.record() if self.study is not None else {}
        return sum(raster.get("width", 0) * raster.get("height", 0) for raster in record.get("rasters", []))

    def update_sentences(self) -> None:
        """Say what is wrong, allow OK or not, and how long it may take."""
        self._later.stop()
        special, wrong = self.problems(), {"study": self.not_ready()}
        for form in self.forms.values():
            for name, text in form.errors().items():
                wrong.setdefault(name, f"{form.title(name)}: {text}")
        wrong.update({name: text for name, text in special.items() if not wrong.get(name)})
        first = next((text for text in wrong.values() if text), "")
        self.ok.setEnabled(not first)
        self.ok.setToolTip(first)
        self.show_problem(first)
        said = "" if first else self.estimated()
        self.estimate.setText(said)
        self.estimate.setVisible(bool(said))

    def show_problem(self, text: str) -> None:
        """Say beside OK what is wrong."""
        self.problem.setText(as_problem(text))
        self.problem.setVisible(bool(text))

    def accept(self) -> None:
        """Check once more: Enter may come before the hands have rested."""
        self.update_sentences()
        if self.ok.isEnabled():
            why_not = self.refusal(self.job())
            if why_not:  # what was filled in stays
                self.show_problem(why_not)
                return
            QgsSettings().setValue(f"ddoq/dialogs/{self.objectName()}", self.saveGeometry())
            super().accept()
            return
        for form in self.forms.values():
            if form.errors():
                form.show_first_error()
                return

    def full_paths(self, stage: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Settings of an earlier run, with paths as they are outside the study."""

        def full(name: str, value: Any) -> Any:
            setting = settings()[stage].get(name)
            if self.study is None or setting is None or setting.kind not in ("path", "paths") or not value:
                return value
            several = [
                each if is_elsewhere(each) else str(self.study_path / each) for each in ([value] if setting.kind == "path" else value)
            ]
            return several[0] if setting.kind == "path" else several

        return {name: full(name, value) for name, value in values.items()}

    def showEvent(self, event: Any) -> None:
        """Take the size of the last time, or one that shows all where the screen has room."""
        super().showEvent(event)
        if not self._is_fitted:
            self._is_fitted = True
            QTimer.singleShot(0, self._fit)  # folded groups take their size when they are shown

    def _fit(self) -> None:
        geometry = QgsSettings().value(f"ddoq/dialogs/{self.objectName()}")
        if not (geometry and self.restoreGeometry(geometry)):
            around = self.height() - self.scroll.viewport().height()
            height = self.body.heightForWidth(self.scroll.viewport().width())
            self.resize(self.width(), min(LARGEST_HEIGHT, max(height, self.body.sizeHint().height()) + around + 8))


def sentence_label(text: str = "") -> QLabel:
    """A label for a sentence, as wide as its window."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # a path may hold what looks like HTML
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
