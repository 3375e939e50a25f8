"""A tile's own pixels on the ground: where they lie, which one is under a point, which ones are in a polygon."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

Affine = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class TileGrid:
    """A tile's window of its raster. transform: the raster's (a, b, c, d, e, f): x = a col + b row + c, y = d col + e row + f."""

    tile_id: str
    raster: int
    col: int
    row: int
    width: int
    height: int
    transform: Affine
    crs_wkt: str | None

    @property
    def own_transform(self) -> Affine:
        """The transform whose column and row 0 are the tile's."""
        a, b, c, d, e, f = self.transform
        return a, b, a * self.col + b * self.row + c, d, e, d * self.col + e * self.row + f

    def corners(self) -> list[tuple[float, float]]:
        """The tile's corners in the raster's CRS, around it from its first pixel."""
        return [self.to_map(col, row) for col, row in ((0, 0), (self.width, 0), (self.width, self.height), (0, self.height))]

    def to_map(self, col: float, row: float) -> tuple[float, float]:
        """The place of a point of the tile, in pixels from its first corner."""
        a, b, c, d, e, f = self.own_transform
        return a * col + b * row + c, d * col + e * row + f

    def to_pixels(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(columns, rows) of places in the raster's CRS, with fractions; pixel (0, 0) spans 0 to 1."""
        a, b, c, d, e, f = self.own_transform
        determinant = a * e - b * d
        x, y = np.asarray(x, dtype=float) - c, np.asarray(y, dtype=float) - f
        return (e * x - b * y) / determinant, (a * y - d * x) / determinant

    def pixel_at(self, x: float, y: float) -> tuple[int, int] | None:
        """(row, column) of the pixel under a place in the raster's CRS; None beside the tile."""
        col, row = (int(np.floor(value)) for value in self.to_pixels(np.array(x), np.array(y)))
        return (row, col) if 0 <= row < self.height and 0 <= col < self.width else None

    def inside(self, shape: ogr.Geometry, crs_wkt: str | None) -> np.ndarray:
        """The pixels, bool (H, W), whose centres are in a shape. crs_wkt: of the shape.

        The engine burns in the same way: the shape is brought to pixels first, so that a rotated raster is one like any other.
        """
        placed = self._placed(shape, crs_wkt)
        surface = gdal.GetDriverByName("MEM").Create("", self.width, self.height, 1, gdal.GDT_Byte)
        source = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = source.CreateLayer("shape", geom_type=ogr.wkbUnknown)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(placed)
        layer.CreateFeature(feature)
        surface.SetGeoTransform((0, 1, 0, 0, 0, 1))
        gdal.PushErrorHandler("CPLQuietErrorHandler")  # it warns each time that pixels have no CRS
        try:
            if gdal.RasterizeLayer(surface, [1], layer, burn_values=[1]) != 0:
                raise ValueError("the shape cannot be burned")
        finally:
            gdal.PopErrorHandler()
        return np.asarray(surface.GetRasterBand(1).ReadAsArray(), dtype=bool)

    def envelope(self, shape: ogr.Geometry, crs_wkt: str | None) -> tuple[float, float, float, float]:
        """(first column, last column, first row, last row) of what a shape covers, in pixels from the first one."""
        left, right, top, bottom = self._placed(shape, crs_wkt).GetEnvelope()
        return left, right, top, bottom

    def _placed(self, shape: ogr.Geometry, crs_wkt: str | None) -> ogr.Geometry:
        """A shape in the tile's pixels."""
        placed = shape.GetLinearGeometry()
        if crs_wkt and self.crs_wkt and crs_wkt != self.crs_wkt:
            source, target = osr.SpatialReference(wkt=crs_wkt), osr.SpatialReference(wkt=self.crs_wkt)
            for each in (source, target):
                each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            if not source.IsSame(target):
                placed.Transform(osr.CoordinateTransformation(source, target))
        for ring in _rings(placed):
            points = np.array(ring.GetPoints())
            cols, rows = self.to_pixels(points[:, 0], points[:, 1])
            for at, (col, row) in enumerate(zip(cols.tolist(), rows.tolist())):
                ring.SetPoint_2D(at, col, row)
        return placed


def _rings(shape: ogr.Geometry) -> list[ogr.Geometry]:
    """All parts of a shape that have points of their own."""
    if shape.GetGeometryCount() == 0:
        return [shape] if shape.GetPointCount() else []
    return [ring for at in range(shape.GetGeometryCount()) for ring in _rings(shape.GetGeometryRef(at))]


def grids_near(shape: bytes, crs_wkt: str | None, rasters: Iterable[Mapping[str, Any]], grids: Iterable[TileGrid]) -> list[TileGrid]:
    """The tiles whose windows the envelope of a shape meets. shape: WKB in the CRS that is named. rasters: as study.json has them."""
    geometry, tiles, found = ogr.CreateGeometryFromWkb(shape), list(grids), []
    for number, raster in enumerate(rasters):
        transform = tuple(float(each) for each in raster["transform"])
        whole = TileGrid("", number, 0, 0, int(raster["width"]), int(raster["height"]), transform, raster.get("crs_wkt"))  # type: ignore[arg-type]
        left, right, top, bottom = whole.envelope(geometry, crs_wkt)
        found += [
            tile
            for tile in tiles
            if tile.raster == number and tile.col < right and left < tile.col + tile.width
            and tile.row < bottom and top < tile.row + tile.height
        ]  # fmt: skip
    return found
