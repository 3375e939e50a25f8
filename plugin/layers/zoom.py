"""Show a tile on the map: its place in the canvas's CRS, with room around it, and a short flash of its outline."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor

from .medoids import corners

ROOM = 2.2  # edges of the tile that the map shows
POINTS_AN_EDGE = 15  # a straight edge is bent in another projection
FRAME = 0.02  # width of the frame that flashes around the tile, as a share of the map
FLASH = QColor(255, 64, 64, 255)
FLASHED = QColor(255, 64, 64, 0)


def tile_outline(
    raster: dict[str, Any], window: tuple[int, int, int, int], crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> QgsGeometry | None:
    """The outline of a window of a raster (as study.json has it), in `crs`; None where the projection has no image of it.

    Without a CRS on either side the coordinates are taken as they are.
    """
    outline = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in corners(raster["transform"], window)]])
    own = QgsCoordinateReferenceSystem.fromWkt(raster["crs_wkt"]) if raster["crs_wkt"] else QgsCoordinateReferenceSystem()
    if own.isValid() and crs.isValid() and own != crs:
        outline = outline.densifyByCount(POINTS_AN_EDGE)
        try:
            outline.transform(QgsCoordinateTransform(own, crs, project))
        except QgsCsException:
            return None
    return outline if outline.boundingBox().isFinite() else None


def zoom_to_tile(canvas: QgsMapCanvas, raster: dict[str, Any], window: tuple[int, int, int, int], *, is_flashed: bool = True) -> bool:
    """Zoom the map to a tile and flash its outline; False where the project's CRS cannot show its place."""
    crs = canvas.mapSettings().destinationCrs()
    outline = tile_outline(raster, window, crs, canvas.project() or QgsProject.instance())
    if outline is None:
        return False
    extent = outline.boundingBox()
    extent.scale(ROOM)
    canvas.setExtent(extent)
    canvas.refresh()
    if is_flashed:
        frame = outline.buffer(FRAME * max(extent.width(), extent.height()), 4).difference(outline)
        canvas.flashGeometries([frame], crs, FLASH, FLASHED, 2, 450)
    return True
