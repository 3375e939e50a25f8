"""Work on many things, a few at a time, so that the window stays alive meanwhile. Only in the GUI's thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

TURN_S = 0.03  # with one thing that is begun just before its end, a turn stays below a tenth of a second


class InTurns(QObject):
    """advanced: how many are done. done: all are. Beginning anew, or `stop`, ends what goes on, and nothing is told of it."""

    advanced = pyqtSignal(int)
    done = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._things: Sequence[Any] = ()
        self._do: Callable[[Any], bool] = lambda thing: False
        self._at = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    @property
    def is_busy(self) -> bool:
        """Whether there is more to do."""
        return self._timer.isActive()

    def begin(self, things: Sequence[Any], do: Callable[[Any], bool]) -> None:
        """Do it with each; where it says False the rest is left. The first turn is taken at once, so that few things are done then."""
        self._things, self._do, self._at = things, do, 0
        self._timer.start(0)
        self._turn()

    def stop(self) -> None:
        """Do no more."""
        self._timer.stop()

    def _turn(self) -> None:
        end = time.monotonic() + TURN_S
        goes_on = True
        while goes_on and self._at < len(self._things) and time.monotonic() < end:
            goes_on = self._do(self._things[self._at])
            self._at += 1
        if not goes_on or self._at >= len(self._things):
            self._timer.stop()
            self.done.emit()
        else:
            self.advanced.emit(self._at)
