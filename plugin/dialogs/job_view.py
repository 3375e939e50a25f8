"""A job that runs: how far it is, how long it still takes, its learning curve, and how to stop it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ..engine.sentences import duration
from ..jobs import RunningJob
from ..translation import tr
from .curve import Curve
from .learning import CURVES, learning_lines
from .stage_dialog import sentence_label


class JobView(QWidget):
    """Shows one job, or the end of the last one."""

    cancelled = pyqtSignal()
    detached = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.title = sentence_label()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setFormat("%p %")
        self.sentence = sentence_label()
        self.cancel = QPushButton(tr("&Cancel"))
        self.cancel.setToolTip(tr("Stop the job. What was finished is kept, and it goes on from there when it is started again."))
        self.detach = QPushButton(tr("&Go on without QGIS"))
        self.detach.setToolTip(tr("Let the job go on when QGIS is closed. It is found again when the study is opened."))
        self.curve = Curve(tr("step"), tr("Loss"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.detach)
        buttons.addWidget(self.cancel)
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        for row, widget in enumerate((self.title, self.bar, self.sentence, self.curve)):
            rows.addWidget(widget, row, 0)
        rows.addLayout(buttons, 4, 0)
        self.cancel.clicked.connect(lambda _=False: self.cancelled.emit())
        self.detach.clicked.connect(lambda _=False: self.detached.emit())
        self.setVisible(False)

    def show_job(self, job: RunningJob | None) -> None:
        """Show how a job stands; of none nothing."""
        self.setVisible(job is not None)
        if job is None:
            return
        self.title.setText(job.title)
        self.bar.setRange(0, 0 if job.is_stopping else 1000)  # no end in sight: the bar only moves
        self.bar.setValue(round(1000 * job.fraction))
        left = "" if job.seconds_left is None else tr("{time} left").format(time=duration(job.seconds_left))
        self.sentence.setText(f"{job.sentence} · {left}" if left else job.sentence)
        self.cancel.setEnabled(not job.is_stopping)
        self.detach.setVisible(not job.is_followed and not job.is_quiet)
        self.detach.setEnabled(not job.is_stopping)
        points = next((job.curves[name] for name in reversed(CURVES) if name in job.curves), None)
        if job.stage == "train":
            points = job.curves.get("student_loss")
        lines = learning_lines(points or ())
        self.curve.setVisible(bool(lines))
        if lines:
            self.curve.x_title = tr("step") if "step" in points[0] else tr("epoch")
            self.curve.show_lines(lines)
