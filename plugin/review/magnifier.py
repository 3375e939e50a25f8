"""The pixels around the pointer, large."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QWidget

from .overlay import as_image
from .reviewer import Reviewer
from .tool import Pixel

ACROSS = 15  # pixels shown


class Magnifier(QWidget):
    """Shows what the tile's picture has around the pointer, each pixel a square."""

    def __init__(self, reviewer: Reviewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reviewer = reviewer
        self._pixel: Pixel | None = None
        self.setFixedHeight(150)
        reviewer.tool.pointed.connect(self._point)
        reviewer.view.picture_changed.connect(self.update)

    def _point(self, pixel: Pixel | None) -> None:
        if pixel is not None and pixel != self._pixel:
            self._pixel = pixel
            self.update()

    def paintEvent(self, _: Any) -> None:
        """Draw it; called by Qt."""
        picture = self._reviewer.view.picture
        if self._pixel is None or picture is None:
            return
        pixels, rgba = picture
        row = (self._pixel[0] + 0.5 - pixels.top) / pixels.step
        col = (self._pixel[1] + 0.5 - pixels.left) / pixels.step
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        edge = min(self.width(), self.height())
        target = QRectF((self.width() - edge) / 2, (self.height() - edge) / 2, edge, edge)
        painter.drawImage(target, as_image(rgba), QRectF(col - ACROSS / 2, row - ACROSS / 2, ACROSS, ACROSS))
        one = edge / ACROSS
        pen = QPen(QColor(255, 220, 0), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(QRectF(target.center() - QPointF(one / 2, one / 2), target.center() + QPointF(one / 2, one / 2)))
        painter.end()
