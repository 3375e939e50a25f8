"""The map tool of the labelling: which pixel of the tile is pointed at, pressed, dragged over. It decides nothing."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal

from .overlay import TileOverlay

Pixel = tuple[int, int]  # row, column


class LabelTool(QgsMapTool):
    """Each signal carries (row, column) of the tile, or None beside it."""

    pointed = pyqtSignal(object)
    begun = pyqtSignal(object)
    dragged = pyqtSignal(object)
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, overlay: TileOverlay) -> None:
        super().__init__(canvas)
        self._overlay = overlay
        self._is_pressed = False
        self._last: Pixel | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: Any) -> None:
        """The left button begins; the others stay QGIS's."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._is_pressed = True
            self._last = self._overlay.pixel_at(event.mapPoint())
            self.begun.emit(self._last)

    def canvasMoveEvent(self, event: Any) -> None:
        """Pointed at, or dragged over: all pixels on the way since the last event, so that a fast hand leaves no gaps."""
        pixel = self._overlay.pixel_at(event.mapPoint())
        if not self._is_pressed:
            self.pointed.emit(pixel)
            return
        for each in between(self._last, pixel):
            self.dragged.emit(each)
        self._last = pixel

    def canvasReleaseEvent(self, event: Any) -> None:
        """What was pressed is let go."""
        if event.button() == Qt.MouseButton.LeftButton and self._is_pressed:
            self._is_pressed = False
            self.ended.emit()

    def deactivate(self) -> None:
        """Another tool: what was begun is let go."""
        if self._is_pressed:
            self._is_pressed = False
            self.ended.emit()
        self.pointed.emit(None)
        super().deactivate()


def between(first: Pixel | None, last: Pixel | None) -> list[Pixel]:
    """The pixels on the straight way from the first (left out) to the last."""
    if last is None:
        return []
    if first is None:
        return [last]
    steps = max(abs(last[0] - first[0]), abs(last[1] - first[1]))
    return [
        (round(first[0] + (last[0] - first[0]) * step / steps), round(first[1] + (last[1] - first[1]) * step / steps))
        for step in range(1, steps + 1)
    ]
