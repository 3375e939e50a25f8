"""The grid of tiles on the map before anything is cut: only what the map shows, and only as much of it as can be told apart."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QPalette

from ..compat import LINES
from .raster_facts import RasterFacts

MOST_LINES = 400  # of a raster's grid in the map's window; of more only the frame is drawn
PARTS = 8  # a line across a raster is bent where the map has another CRS


class GridPreview(QObject):
    """The grid of some rasters, as a rubber band that goes with the map until `clear`."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self._canvas, self._project = canvas, project
        self._rasters: list[RasterFacts] = []
        self._size_px, self._stride_px = 64, 64
        self._band: QgsRubberBand | None = None
        self.is_complete = True
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(80)
        self._later.timeout.connect(self._draw)
        canvas.extentsChanged.connect(self._later.start)

    def show(self, rasters: Sequence[RasterFacts], size_px: int, stride_px: int | None) -> None:
        """Draw the grid of these rasters soon."""
        self._rasters = [raster for raster in rasters if raster.transform is not None]
        self._size_px, self._stride_px = size_px, stride_px or size_px
        self._later.start()

    def clear(self) -> None:
        """Take it from the map, for good."""
        self._later.stop()
        try:
            self._canvas.extentsChanged.disconnect(self._later.start)
        except TypeError:
            return  # cleared before
        self._remove()

    def _remove(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def _draw(self) -> None:
        self._remove()
        self.is_complete = True
        lines: list[list[QgsPointXY]] = []
        for raster in self._rasters:
            lines += self._lines_of(raster)
        if not lines:
            return
        self._band = QgsRubberBand(self._canvas, LINES)
        colour = self._canvas.palette().color(QPalette.ColorRole.Highlight)
        colour.setAlpha(200)
        self._band.setColor(colour)
        self._band.setWidth(1)
        self._band.setToGeometry(QgsGeometry.fromMultiPolylineXY(lines), None)

    def _lines_of(self, raster: RasterFacts) -> list[list[QgsPointXY]]:
        crs = QgsCoordinateReferenceSystem.fromWkt(raster.wkt) if raster.wkt else self._canvas.mapSettings().destinationCrs()
        to_map = QgsCoordinateTransform(crs, self._canvas.mapSettings().destinationCrs(), self._project)
        try:
            seen = self._seen(raster, to_map)
            if seen is None:
                return []
            return [_on_map(raster, line, to_map) for line in self._segments(raster, *seen)]
        except QgsCsException:  # the map shows more than its CRS is defined for
            return []

    def _seen(self, raster: RasterFacts, to_map: QgsCoordinateTransform) -> tuple[float, float, float, float] | None:
        """First and last column, first and last row of what the map shows of a raster."""
        extent = to_map.transformBoundingBox(self._canvas.extent(), Qgis.TransformDirection.Reverse)
        corners = [raster.pixel_of(x, y) for x in (extent.xMinimum(), extent.xMaximum()) for y in (extent.yMinimum(), extent.yMaximum())]
        cols, rows = [col for col, _ in corners], [row for _, row in corners]
        left, right = max(0.0, min(cols)), min(float(raster.width), max(cols))
        top, bottom = max(0.0, min(rows)), min(float(raster.height), max(rows))
        return (left, right, top, bottom) if left < right and top < bottom else None

    def _segments(
        self, raster: RasterFacts, left: float, right: float, top: float, bottom: float
    ) -> list[tuple[float, float, float, float]]:
        """Lines in pixels: col, row at one end, col, row at the other."""
        size, stride = self._size_px, self._stride_px
        cols, rows = _edges(left, right, size, stride, raster.width), _edges(top, bottom, size, stride, raster.height)
        if len(cols) + len(rows) > MOST_LINES:
            self.is_complete = False
            cols, rows = [0.0, float(raster.width)], [0.0, float(raster.height)]
            left, right, top, bottom = 0.0, float(raster.width), 0.0, float(raster.height)
        else:
            left, right = max(0.0, left - size), min(float(raster.width), right + size)
            top, bottom = max(0.0, top - size), min(float(raster.height), bottom + size)
        return [(col, top, col, bottom) for col in cols] + [(left, row, right, row) for row in rows]


def _edges(first: float, last: float, size: int, stride: int, length: int) -> list[float]:
    """Where tiles begin and end along a side, as far as it is seen."""
    begin, end = max(0, math.floor((first - size) / stride)), math.ceil(last / stride)
    if end - begin > MOST_LINES:
        return [0.0] * (MOST_LINES + 1)  # far too many: they are not even listed
    origins = [number * stride for number in range(begin, end + 1) if number * stride <= length]
    return sorted({float(min(edge, length)) for origin in origins for edge in (origin, origin + size)})


def _on_map(raster: RasterFacts, line: tuple[float, float, float, float], to_map: QgsCoordinateTransform) -> list[QgsPointXY]:
    col0, row0, col1, row1 = line
    parts = 1 if to_map.isShortCircuited() else PARTS
    places = (raster.place_of(col0 + (col1 - col0) * part / parts, row0 + (row1 - row0) * part / parts) for part in range(parts + 1))
    return [to_map.transform(QgsPointXY(x, y)) for x, y in places]
