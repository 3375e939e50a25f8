"""The tile that is labelled, drawn over the map: its pixels in the look that was chosen, its labels, its segments, its frame.

All is drawn from pictures that lie on the tile's own pixels; one transform brings them to the screen, so that rotated rasters and
maps in another CRS are no case of their own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from .grid import TileGrid
from .looks import TilePixels
from .segments import Line

FRAME, HALO = QColor(255, 220, 0), QColor(0, 0, 0, 160)
OUTLINE = QColor(255, 255, 255, 150)
PENDING = 170  # alpha of what is about to be said
LABELS_ALPHA = 110
ORDER = -5  # above the map, which is at -10, and below what tools draw, at 0


class TileOverlay(QgsMapCanvasItem):
    """One tile over the map. Nothing is drawn until `show_tile`."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._grid: TileGrid | None = None
        self._to_map: QgsCoordinateTransform | None = None
        self._to_screen = QTransform()
        self._is_placed = False
        self._picture: tuple[QImage, QRectF] | None = None
        self._labels: QImage | None = None
        self._pending: QImage | None = None
        self._lines: list[QLineF] = []
        self.are_labels_shown = True
        self.is_picture_shown = True
        self.are_segments_shown = True
        self.setZValue(ORDER)

    def show_tile(self, grid: TileGrid | None) -> None:
        """Another tile, of which nothing is known yet; None for none."""
        self._grid = grid
        self._picture = self._labels = self._pending = None
        self._lines = []
        if grid is not None:
            own = QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt) if grid.crs_wkt else QgsCoordinateReferenceSystem()
            target = self._canvas.mapSettings().destinationCrs()
            project = QgsProject.instance()
            self._to_map = QgsCoordinateTransform(own, target, project) if own.isValid() and target.isValid() else None
        self.updatePosition()

    def set_picture(self, pixels: TilePixels, rgba: np.ndarray) -> None:
        """The tile's pixels with what lies around."""
        height, width = rgba.shape[:2]
        place = QRectF(pixels.left, pixels.top, width * pixels.step, height * pixels.step)
        self._picture = (as_image(rgba), place)
        self.update()

    def set_labels(self, mask: np.ndarray, colours: Mapping[int, str]) -> None:
        """The tile's labels; 255 is clear."""
        self._labels = as_image(coloured(mask, colours, LABELS_ALPHA))
        self.update()

    def set_pending(self, mask: np.ndarray | None, colours: Mapping[int, str]) -> None:
        """What is about to be said, or is proposed; None for nothing."""
        self._pending = None if mask is None else as_image(coloured(mask, colours, PENDING))
        self.update()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """The outlines of the segments."""
        self._lines = [QLineF(*line) for line in lines]
        self.update()

    def updatePosition(self) -> None:
        """The map has moved: find the tile's place on the screen."""
        self.prepareGeometryChange()
        self._is_placed = False
        if self._grid is not None:
            corners = self._corners()
            width, height = self._grid.width, self._grid.height
            own = QPolygonF([QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)])
            if corners is not None:
                self._is_placed = QTransform.quadToQuad(own, QPolygonF(corners), self._to_screen)
        self.update()

    def boundingRect(self) -> QRectF:
        """What is drawn, on the screen."""
        if self._grid is None or not self._is_placed:
            return QRectF()
        around = QRectF(0, 0, self._grid.width, self._grid.height)
        if self._picture is not None and self.is_picture_shown:
            around = around.united(self._picture[1])
        return self._to_screen.mapRect(around).adjusted(-4, -4, 4, 4)

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw it; called by the canvas."""
        if self._grid is None or not self._is_placed:
            return
        tile = QRectF(0, 0, self._grid.width, self._grid.height)
        painter.save()
        painter.setTransform(self._to_screen, True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)  # pixels are what is labelled
        if self._picture is not None and self.is_picture_shown:
            painter.drawImage(self._picture[1], self._picture[0])
        if self._labels is not None and self.are_labels_shown:
            painter.drawImage(tile, self._labels)
        if self._pending is not None:
            painter.drawImage(tile, self._pending)
        if self._lines and self.are_segments_shown:
            painter.setPen(_pen(OUTLINE, 1))
            painter.drawLines(self._lines)
        for colour, width in ((HALO, 4), (FRAME, 2)):
            painter.setPen(_pen(colour, width))
            painter.drawRect(tile)
        painter.restore()

    def pixel_at(self, point: QgsPointXY) -> tuple[int, int] | None:
        """(row, column) of the tile's pixel at a place of the map; None beside the tile."""
        if self._grid is None:
            return None
        try:
            own = self._to_map.transform(point, Qgis.TransformDirection.Reverse) if self._to_map is not None else point
        except QgsCsException:
            return None
        return self._grid.pixel_at(own.x(), own.y())

    def _corners(self) -> list[QPointF] | None:
        assert self._grid is not None
        try:
            places = [QgsPointXY(x, y) for x, y in self._grid.corners()]
            if self._to_map is not None:
                places = [self._to_map.transform(place) for place in places]
        except QgsCsException:
            return None
        return [self.toCanvasCoordinates(place) for place in places]


def as_image(rgba: np.ndarray) -> QImage:
    """A picture uint8 (H, W, 4) as Qt's own."""
    height, width = rgba.shape[:2]
    plain = np.ascontiguousarray(rgba)
    return QImage(plain.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def coloured(mask: np.ndarray, colours: Mapping[int, str], alpha: int) -> np.ndarray:
    """A mask (H, W) in its classes' colours (#rrggbb), uint8 (H, W, 4); 255 and what has no colour is clear."""
    table = np.zeros((256, 4), np.uint8)
    for class_id, colour in colours.items():
        said = QColor(colour)
        table[class_id] = (said.red(), said.green(), said.blue(), alpha)
    table[255] = 0
    return table[mask]


def _pen(colour: QColor, width: int) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)  # in the screen's pixels, however large the tile is drawn
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen
