"""Reads tiles of rasters in a thread of Qt's pool, the last asked for first; the GUI fetches what is ready when it likes.

Nothing of Qt passes between the threads: what is asked and what is ready lie in plain queues, so that a window can close, and
a plugin be unloaded, at any time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from osgeo import gdal
from qgis.PyQt.QtCore import QRunnable, QThreadPool


@dataclass(frozen=True)
class Wish:
    """A tile to be read. key: given back with it. path: what GDAL opens. raster, statistics: as study.json has them."""

    key: Hashable
    path: str
    raster: dict[str, Any]
    statistics: dict[str, Any]
    window: tuple[int, int, int, int]


Make = Callable[[Any, Wish], Any]  # from an open dataset, in the other thread


class _Work:
    """What the GUI and one reader share. Appending to a deque and taking from it is safe in any thread."""

    def __init__(self, make: Make) -> None:
        self.make = make
        self.wishes: deque[Wish] = deque()
        self.ready: deque[tuple[Hashable, Any]] = deque()
        self.is_wanted = True
        self.is_read = False  # a reader is at it, or will be


class Reading:
    """Tiles on their way. All is called in the GUI's thread, and nothing waits."""

    def __init__(self, make: Make) -> None:
        self._work = _Work(make)

    def ask(self, wish: Wish) -> None:
        """Have this tile read, before all others that wait."""
        self._work.wishes.append(wish)
        self._go_on()

    def ready(self) -> list[tuple[Hashable, Any]]:
        """What was made since the last call; None for a tile whose pixels cannot be read."""
        found = []
        while self._work.ready:
            found.append(self._work.ready.popleft())
        self._go_on()
        return found

    @property
    def is_busy(self) -> bool:
        """Whether something was asked for that `ready` has not given yet."""
        return bool(self._work.is_read or self._work.wishes or self._work.ready)

    def stop(self) -> None:
        """Forget what was asked for. A tile that is just being read is finished, and nobody gets it."""
        self._work.is_wanted = False
        self._work = _Work(self._work.make)

    def _go_on(self) -> None:
        if self._work.wishes and not self._work.is_read:
            self._work.is_read = True
            QThreadPool.globalInstance().start(_Reader(self._work))


class _Reader(QRunnable):
    """Reads all tiles that are wished for, then ends. The pool owns it."""

    def __init__(self, work: _Work) -> None:
        super().__init__()
        self.work = work

    def run(self) -> None:
        """In the pool's thread, which is given back meanwhile: on two cores the drawing of maps needs both."""
        work = self.work
        QThreadPool.globalInstance().releaseThread()
        gdal.PushErrorHandler("CPLQuietErrorHandler")  # of this thread alone; what fails shows as a tile without picture
        path, dataset = "", None
        try:
            while work.is_wanted and work.wishes:
                wish = work.wishes.pop()
                if wish.path != path:
                    path, dataset = wish.path, _open(wish.path)
                work.ready.append((wish.key, None if dataset is None else _made(work.make, dataset, wish)))
        finally:
            work.is_read = False
            gdal.PopErrorHandler()
            QThreadPool.globalInstance().reserveThread()


def _made(make: Make, dataset: Any, wish: Wish) -> Any:
    try:
        return make(dataset, wish)
    except (RuntimeError, ValueError, TypeError, LookupError, AttributeError):  # GDAL's, where it raises; a file that is another now
        return None


def _open(path: str) -> Any:
    try:
        return gdal.Open(path)
    except RuntimeError:
        return None
