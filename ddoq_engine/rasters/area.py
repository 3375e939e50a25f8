"""The area of interest: one geometry from any vector file, in the CRS that is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pyogrio
import shapely

from ddoq_engine.errors import RasterError
from ddoq_engine.rasters.footprints import outlines
from ddoq_engine.rasters.projection import same_crs, transformer
from ddoq_engine.rasters.raster import Raster

UNREADABLE = (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.GeometryError, shapely.errors.GEOSException)
POLYGONS = ("Polygon", "MultiPolygon", "GeometryCollection")


def read_area(path: str | Path, crs_wkt: str | None, *, layer: str | None = None) -> shapely.Geometry:
    """The union of a file's polygons in this CRS (WKT; None where the raster has none either).

    Raises `RasterError` for a file that cannot be read, an unknown layer, no polygons, or a CRS on one side only.
    """
    frame = read_vector(path, layer=layer, columns=[])
    shapes = frame.geometry.dropna()
    shapes = shapes[~shapes.is_empty & shapes.geom_type.isin(POLYGONS)]
    if shapes.empty:
        raise RasterError(
            "{path} has no polygon to take as area of interest.",
            remedy="Draw at least one polygon in it, or choose another layer.",
            code="area.empty",
            path=path,
        )
    area = shapely.union_all(shapely.make_valid(shapes.to_numpy()))
    return reproject(area, _wkt(frame), crs_wkt, str(path))


def refuse_apart(area: shapely.Geometry, raster: Raster, path: str | Path) -> None:
    """Raise `RasterError` where the area (in the raster's CRS) does not touch the raster."""
    whole = outlines(raster, np.array([[0, 0, raster.width, raster.height]]))[0]
    if not shapely.intersects(area, whole):
        raise RasterError(
            "The area of interest {path} does not overlap {raster}.",
            remedy="Check the area in QGIS, its CRS above all; a layer may carry the wrong one.",
            code="area.apart",
            path=path,
            raster=raster.path,
        )


def read_vector(path: str | Path, *, layer: str | None = None, columns: list[str] | None = None) -> Any:
    """A GeoDataFrame of a vector file's layer (the first by default). Raises `RasterError` where it cannot be read."""
    file = Path(path)
    if not file.exists() and "://" not in str(path) and not str(path).startswith("/vsi"):
        raise RasterError("{path} does not exist.", remedy="Check the path.", code="vector.missing", path=path)
    try:
        layers = [str(name) for name in pyogrio.list_layers(path)[:, 0]]
        if layer is not None and layer not in layers:
            raise RasterError(
                "{path} has no layer {layer}; it has {layers}.",
                remedy="Choose one of these layers.",
                code="vector.no_such_layer",
                path=path,
                layer=layer,
                layers=", ".join(layers),
            )
        frame = geopandas.read_file(path, layer=layer if layer is not None else layers[0], columns=columns)
    except (*UNREADABLE, IndexError, UnicodeDecodeError) as error:
        raise RasterError(
            "{path} is not a vector file that GDAL can read ({reason}).",
            remedy="Give a GeoPackage, Shapefile or GeoJSON file.",
            code="vector.unreadable",
            path=path,
            reason=str(error).splitlines()[0] if str(error) else type(error).__name__,
        ) from error
    if not isinstance(frame, geopandas.GeoDataFrame) or frame.active_geometry_name is None:
        raise RasterError(
            "{path} is a table without geometry.",
            remedy="Give a layer with polygons.",
            code="vector.no_geometry",
            path=path,
        )
    return frame


def reproject(geometry: shapely.Geometry, source: str | None, target: str | None, path: str) -> shapely.Geometry:
    """A geometry in another CRS (WKT), its long edges bent with the projection.

    Raises `RasterError` where only one side has a CRS, or the target has no image of the geometry.
    """
    if same_crs(source, target):
        return geometry
    if source is None or target is None:
        if source is None:
            raise RasterError(
                "{path} has no CRS but the raster has one, so they cannot be laid over each other.",
                remedy="Assign the right CRS to it (in QGIS: Layer > Set CRS, then export).",
                code="vector.no_crs",
                path=path,
            )
        raise RasterError(
            "{path} has a CRS but the raster has none, so they cannot be laid over each other.",
            remedy="Assign the right CRS to the raster (in QGIS: Raster > Projections > Assign Projection).",
            code="vector.raster_without_crs",
            path=path,
        )
    left, bottom, right, top = geometry.bounds
    longest = max(right - left, top - bottom) / 100
    dense = shapely.segmentize(geometry, longest) if longest > 0 else geometry
    change = transformer(source, target)
    moved = shapely.transform(dense, lambda xy: np.column_stack(change.transform(xy[:, 0], xy[:, 1])))
    if not np.isfinite(shapely.get_coordinates(moved)).all():
        raise RasterError(
            "{path} reaches beyond where the raster's CRS is defined.",
            remedy="Cut it to the raster's surroundings, or check its CRS.",
            code="vector.beyond_crs",
            path=path,
        )
    return moved if shapely.is_valid(moved) else shapely.make_valid(moved)


def _wkt(frame: Any) -> str | None:
    return str(frame.crs.to_wkt()) if frame.crs is not None else None
