"""QGIS is to be closed while a job runs: the person is asked once, the job stops cleanly or goes on alone, and nothing hangs."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QMessageBox, QWidget

from ..jobs import LAST_MOMENT_S, Jobs, RunningJob
from ..translation import tr

KEY = "ddoq/jobs/on_close"
STOP, DETACH, STAY, ASK = "stop", "detach", "stay", "ask"


def decide(remembered: str, ask: Callable[[], tuple[str, bool]]) -> tuple[str, str]:
    """(what to do now, what to remember). remembered: "ask", "stop" or "detach"; ask: gives the answer, and whether to keep it."""
    if remembered in (STOP, DETACH):
        return remembered, remembered
    answer, is_kept = ask()
    if answer not in (STOP, DETACH):
        return STAY, ASK
    return answer, answer if is_kept else ASK


def end_jobs(jobs: Sequence[RunningJob], choice: str) -> None:
    """Stop the jobs, or let them go on alone; what nobody would look for again is stopped in any case."""
    for job in jobs:
        if choice == DETACH and not job.is_quiet:
            job.detach()
        else:
            job.cancel()


def remembered() -> str:
    """What the person chose to do each time."""
    return str(QgsSettings().value(KEY, ASK))


class Closing(QObject):
    """Watches for the wish to close QGIS, as long as jobs run: the window's cross, Exit in the menu, and its key."""

    def __init__(self, iface: Any, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface, self._jobs = iface, jobs
        self._window: QWidget = iface.mainWindow()
        self._exit, self._menu = iface.actionExit(), iface.projectMenu()
        self._is_leaving = False
        self._end = 0.0
        self._ticks = QTimer(self)
        self._ticks.setInterval(50)
        self._ticks.timeout.connect(self._look)
        for watched in (self._window, self._exit, self._menu):
            watched.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        self._ticks.stop()
        for watched in (self._window, self._exit, self._menu):
            watched.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold the wish back where jobs run; QGIS alone would only offer to cancel them."""
        if not self._jobs.running or not self._is_wish(watched, event):
            return False
        event.ignore()
        if watched is self._menu:
            self._menu.close()
        if not self._is_leaving:
            self._is_leaving = True
            QTimer.singleShot(0, self.leave)
        return True

    def leave(self) -> None:
        """Ask, end the jobs as was answered, and close QGIS when they have ended."""
        ours = [job for job in self._jobs.running if not job.is_followed]
        # What goes on without QGIS already does so still, and nobody is asked.
        choice, kept = decide(remembered(), lambda: self._ask(ours)) if ours else (DETACH, remembered())
        if choice == STAY:
            self._is_leaving = False
            return
        if not self._is_saved():  # before any job is ended: who then stays in QGIS still has them
            self._is_leaving = False
            return
        QgsSettings().setValue(KEY, kept)
        end_jobs(ours, choice)
        end_jobs([job for job in self._jobs.running if job.is_followed], DETACH)
        self._end = time.monotonic() + LAST_MOMENT_S
        self._ticks.start()

    def _is_saved(self) -> bool:
        """Let QGIS ask about unsaved changes; whether it may be left."""
        if _has_unsaved():
            self._iface.newProject(True)
        return not _has_unsaved()

    def _look(self) -> None:
        if self._jobs.running and time.monotonic() < self._end:
            return
        self._ticks.stop()
        self._is_leaving = False
        self._exit.trigger()

    def _is_wish(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            return kind == QEvent.Type.Close
        if watched is self._exit:
            return kind == QEvent.Type.Shortcut
        if watched is not self._menu or self._menu.activeAction() is not self._exit:
            return False
        if kind == QEvent.Type.MouseButtonRelease:
            return True
        return kind == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)  # type: ignore[attr-defined]

    def _ask(self, jobs: Sequence[RunningJob]) -> tuple[str, bool]:
        box = question(jobs, self._window)
        box.exec()
        clicked = box.clickedButton()
        answer = str(clicked.property("answer")) if clicked is not None else STAY
        return answer, box.checkBox().isChecked()


def _has_unsaved() -> bool:
    project = QgsProject.instance()
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    return project.isDirty() or any(layer.isEditable() and layer.isModified() for layer in layers)


def question(jobs: Sequence[RunningJob], parent: QWidget | None) -> QMessageBox:
    """The question as a window; its buttons carry the answer in the property "answer"."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Close QGIS while a job runs?"))
    box.setText(tr("Still running: {jobs}.").format(jobs=", ".join(f"{job.title} ({job.study.name})" for job in jobs)))
    box.setInformativeText(
        tr(
            "Stopped, it keeps what is finished and can be gone on with later. Without QGIS it goes on to its end, and is found again "
            "when the study is opened."
        )
    )
    for answer, text, role in (
        (STOP, tr("&Stop cleanly"), QMessageBox.ButtonRole.DestructiveRole),
        (DETACH, tr("&Go on without QGIS"), QMessageBox.ButtonRole.AcceptRole),
        (STAY, tr("Stay in &QGIS"), QMessageBox.ButtonRole.RejectRole),
    ):
        button = box.addButton(text, role)
        button.setProperty("answer", answer)
        if answer == STAY:
            box.setEscapeButton(button)
        if answer == DETACH:
            box.setDefaultButton(button)
    box.setCheckBox(QCheckBox(tr("&Do so each time, and do not ask"), box))
    return box
