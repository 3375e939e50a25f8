"""A job of the engine as a task of QGIS: progress in its task manager, and what comes in as signals in the GUI's thread."""

from __future__ import annotations

import time
from typing import Protocol

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QThreadPool, pyqtSignal

from .job import Event, Outcome

SHOW_EVERY = 0.25  # seconds: more often no one can read, and the GUI would be kept busy


class Source(Protocol):
    """What a task listens to: a process of ours, or a job that is followed."""

    outcome: Outcome | None

    @property
    def has_ended(self) -> bool:
        """Whether there is an outcome."""

    def start(self) -> None:
        """Begin."""

    def poll(self, timeout: float = 0.2) -> list[Event]:
        """Events since the last call, after waiting up to `timeout` seconds."""

    def cancel(self) -> None:
        """Ask it to stop."""

    def detach(self) -> None:
        """Let it go on alone."""


class EngineTask(QgsTask):
    """Runs a source of events to its end. `told` gives lists of events, `ended` the `Outcome`; both in the GUI's thread.

    Keep a reference until `ended`: QGIS does not.
    """

    told = pyqtSignal(list)
    ended = pyqtSignal(object)

    def __init__(self, title: str, source: Source) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.source = source
        self.outcome: Outcome | None = None
        self.failure = ""
        self._detach = False

    def detach(self) -> None:
        """Let the job go on without QGIS; the task ends."""
        self._detach = True

    def run(self) -> bool:
        """Listen; in a thread of the pool, which is given back meanwhile so that two jobs do not stop the drawing of maps."""
        pool = QThreadPool.globalInstance()
        pool.releaseThread()
        try:
            self.source.start()
            self._listen()
        except OSError as error:
            self.failure = str(error)
            self.outcome = Outcome("died", {}, 127, self.failure)
        finally:
            pool.reserveThread()
        return self.outcome is not None and self.outcome.is_done

    def _listen(self) -> None:
        heard: list[Event] = []
        shown = 0.0
        while not self.source.has_ended:
            heard += self.source.poll(0.2)
            if self.isCanceled():
                self.source.cancel()
            if self._detach and not self.source.has_ended:
                self.source.detach()
            if heard and (time.monotonic() - shown > SHOW_EVERY or self.source.has_ended):
                self._show(heard)
                heard, shown = [], time.monotonic()
        self.outcome = self.source.outcome
        if heard:
            self._show(heard)

    def _show(self, heard: list[Event]) -> None:
        fractions = [event["fraction"] for event in heard if event["event"] == "progress"]
        if fractions:
            self.setProgress(100.0 * float(fractions[-1]))
        self.told.emit(heard)

    def finished(self, result: bool) -> None:  # QGIS calls it so, in the GUI's thread
        """Hand the outcome on."""
        if self.outcome is None:  # cancelled before it was begun
            self.outcome = Outcome("cancelled", {})
        self.ended.emit(self.outcome)
