"""The values that a layer of the project has on a tile's pixels: of a raster's first band, or of a field of polygons."""

from __future__ import annotations

from typing import Any

import numpy as np
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ..layers.layer_files import file_of
from ..translation import tr
from .grid import TileGrid
from .suggestion import values_on

NOTHING = -1  # where a layer says nothing of a pixel


class LayerValues:
    """A layer whose values become classes. names: what each value is called, as far as it was met; values are whole numbers."""

    def __init__(self, layer: QgsMapLayer, field: str = "") -> None:
        self.layer, self.field = layer, field
        self.names: dict[int, str] = {}
        self._numbers: dict[Any, int] = {}
        if isinstance(layer, QgsRasterLayer):
            self.names.update(raster_names(layer))

    def on(self, grid: TileGrid) -> tuple[np.ndarray | None, str]:
        """(values int64 (H, W), -1 where there are none; None where they cannot be read), (why, for the analyst)."""
        if isinstance(self.layer, QgsVectorLayer):
            return self._burned(grid), ""
        found = file_of(self.layer)
        if found.problem:
            return None, found.problem
        values = values_on(grid, found.path)
        return values, "" if values is not None else tr("The layer “{layer}” cannot be read.").format(layer=self.layer.name())

    def _burned(self, grid: TileGrid) -> np.ndarray:
        values = np.full((grid.height, grid.width), NOTHING, np.int64)
        request = QgsFeatureRequest()
        around = self._around(grid)
        if around is not None:
            request.setFilterRect(around)
        wkt = self.layer.crs().toWkt() if self.layer.crs().isValid() else None
        for feature in self.layer.getFeatures(request):
            said = feature[self.field] if self.field else None
            if said in (None, "") or not feature.hasGeometry():
                continue
            shape = ogr.CreateGeometryFromWkb(bytes(feature.geometry().asWkb()))
            if shape is not None:
                values[grid.inside(shape, wkt)] = self._number(said)
        return values

    def _number(self, said: Any) -> int:
        """Numbers stay themselves; words are counted."""
        if isinstance(said, (int, float)) and float(said).is_integer() and 0 <= said < 1_000_000:
            number = int(said)
        else:
            number = self._numbers.setdefault(said, 1_000_000 + len(self._numbers))
        self.names.setdefault(number, str(said))
        return number

    def _around(self, grid: TileGrid) -> QgsRectangle | None:
        """The tile's extent in the layer's CRS; None where that is not known."""
        own = QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt) if grid.crs_wkt else QgsCoordinateReferenceSystem()
        corners = [QgsPointXY(x, y) for x, y in grid.corners()]
        extent = QgsRectangle(
            min(p.x() for p in corners), min(p.y() for p in corners), max(p.x() for p in corners), max(p.y() for p in corners)
        )
        if not own.isValid() or not self.layer.crs().isValid():
            return extent
        try:
            return QgsCoordinateTransform(own, self.layer.crs(), QgsProject.instance()).transformBoundingBox(extent)
        except QgsCsException:
            return None


def raster_names(layer: QgsRasterLayer) -> dict[int, str]:
    """What the layer's style, or its file, calls its values."""
    renderer = layer.renderer()
    classes = renderer.classes() if hasattr(renderer, "classes") and renderer.type() == "paletted" else []
    return {int(each.value): str(each.label) for each in classes if float(each.value).is_integer()}
