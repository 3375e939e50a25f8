"""What happened to a job: a word in QGIS's message bar, and on request the sentence, what to do, and the end of the log."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ..engine.sentences import told
from ..jobs import RunningJob
from ..translation import tr
from .stage_dialog import sentence_label
from .stage_texts import advice

LINES = 200  # of the log
LEVELS = {
    "done": Qgis.MessageLevel.Success,
    "cancelled": Qgis.MessageLevel.Info,
    "detached": Qgis.MessageLevel.Info,
    "error": Qgis.MessageLevel.Critical,
    "died": Qgis.MessageLevel.Critical,
}
SECONDS = {"done": 10, "cancelled": 8, "detached": 8}  # the others stay until they are closed


def tell(bar: QgsMessageBar, job: RunningJob, parent: QWidget | None) -> Any:
    """Say in QGIS's message bar how a job ended; the message."""
    assert job.outcome is not None
    happened, _ = told(job.outcome)
    first, *further = happened.split(". ")  # the bar has room for a sentence; the others are in the details
    message = bar.createMessage(f"{job.title} ({job.study.name})", f"{first}." if further else first)
    details, folder = QPushButton(tr("Details")), QPushButton(tr("Open folder"))
    details.clicked.connect(lambda _=False: DetailsDialog(job, parent).show())
    folder.clicked.connect(lambda _=False: open_place(job.study))
    for button in (details, folder):
        message.layout().addWidget(button)
    for own in bar.items():  # QGIS's own word on the task says less, and calls a cancelled one failed
        if job.description in own.text():
            bar.popWidget(own)
    bar.pushWidget(message, LEVELS.get(job.outcome.kind, Qgis.MessageLevel.Info), SECONDS.get(job.outcome.kind, 0))
    return message


class DetailsDialog(QDialog):
    """The sentence, what to do about it, and the log's end; all of it can be copied."""

    def __init__(self, job: RunningJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert job.outcome is not None
        self.setWindowTitle(f"{job.title} ({job.study.name})")
        self._job = job
        happened, what_to_do = told(job.outcome)
        if job.outcome.kind == "error":
            what_to_do = advice(job.outcome.event)
        layout = QVBoxLayout(self)
        self.sentence, self.advice = sentence_label(happened), sentence_label(what_to_do)
        font = self.sentence.font()
        font.setBold(True)
        self.sentence.setFont(font)
        layout.addWidget(self.sentence)
        self.advice.setVisible(bool(what_to_do))
        layout.addWidget(self.advice)
        self.log = QPlainTextEdit(log_of(job))
        self.log.setReadOnly(True)
        self.log.setTabChangesFocus(True)
        self.log.setAccessibleName(tr("Log"))
        layout.addWidget(self.log, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.folder = buttons.addButton(tr("&Open folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda _=False: QGuiApplication.clipboard().setText(self.text()))
        self.folder.clicked.connect(lambda _=False: open_place(job.study))
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(620, 340)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def text(self) -> str:
        """All of it."""
        return "\n".join(part for part in (self.sentence.text(), self.advice.text(), "", log_of(self._job)) if part or part == "")


def log_of(job: RunningJob) -> str:
    """The end of what the job said, and of what its process wrote to its error output."""
    parts = list(job.lines)[-LINES:]
    if job.outcome is not None and job.outcome.details.strip():
        parts += ["", tr("The process wrote:"), job.outcome.details.strip()]
    return "\n".join(parts) or tr("The job said nothing.")


def open_place(path: str | Path) -> None:
    """Show a file or folder with the system's own program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
