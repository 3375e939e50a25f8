"""Reads the pictures of tiles in a thread of Qt's pool, the last asked for first; the GUI fetches what is ready when it likes.

Nothing of Qt passes between the threads: what is asked and what is ready lie in plain queues, so that a window can close, and
a plugin be unloaded, at any time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

from osgeo import gdal
from qgis.PyQt.QtCore import QRunnable, QThreadPool
from qgis.PyQt.QtGui import QImage

from .pictures import picture


@dataclass(frozen=True)
class Wish:
    """A picture to be made. key: given back with it. path: what GDAL opens. raster, statistics: as study.json has them."""

    key: Hashable
    path: str
    raster: dict[str, Any]
    statistics: dict[str, Any]
    window: tuple[int, int, int, int]


class _Work:
    """What the GUI and one reader share. Appending to a deque and taking from it is safe in any thread."""

    def __init__(self, most_px: int) -> None:
        self.most_px = most_px
        self.wishes: deque[Wish] = deque()
        self.ready: deque[tuple[Hashable, QImage | None]] = deque()
        self.is_wanted = True
        self.is_read = False  # a reader is at it, or will be


class Thumbnails:
    """Pictures on their way. All is called in the GUI's thread, and nothing waits."""

    def __init__(self, most_px: int) -> None:
        self._work = _Work(most_px)

    def ask(self, wish: Wish) -> None:
        """Have this picture made, before all others that wait."""
        self._work.wishes.append(wish)
        self._go_on()

    def ready(self) -> list[tuple[Hashable, QImage | None]]:
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
        """Forget what was asked for. A picture that is just being read is finished, and nobody gets it."""
        self._work.is_wanted = False
        self._work = _Work(self._work.most_px)

    def _go_on(self) -> None:
        if self._work.wishes and not self._work.is_read:
            self._work.is_read = True
            QThreadPool.globalInstance().start(_Reader(self._work))


class _Reader(QRunnable):
    """Makes all pictures that are wished for, then ends. The pool owns it."""

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
                work.ready.append((wish.key, _image(wish, dataset, work.most_px)))
        finally:
            work.is_read = False
            gdal.PopErrorHandler()
            QThreadPool.globalInstance().reserveThread()


def _image(wish: Wish, dataset: Any, most_px: int) -> QImage | None:
    try:
        rgba = None if dataset is None else picture(dataset, wish.raster, wish.statistics, wish.window, most_px)
    except (RuntimeError, ValueError, TypeError, LookupError, AttributeError):  # GDAL's, where it raises; a file that is another now
        return None
    if rgba is None:
        return None
    height, width, _ = rgba.shape
    return QImage(rgba.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def _open(path: str) -> Any:
    try:
        return gdal.Open(path)
    except RuntimeError:
        return None
