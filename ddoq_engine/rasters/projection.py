"""Points from one coordinate reference system to another."""

from __future__ import annotations

from functools import lru_cache

import pyproj

from ddoq_engine.errors import RasterError
from ddoq_engine.rasters.raster import common_crs, same_crs

__all__ = ["common_crs", "same_crs", "transformer"]


@lru_cache(maxsize=32)
def transformer(source: str, target: str) -> pyproj.Transformer:
    """Points from one CRS (WKT) to another, x before y on both sides.

    Raises `RasterError` where PROJ knows no way, as from the plain axes of a drawing.
    """
    try:
        return pyproj.Transformer.from_crs(source, target, always_xy=True)
    except pyproj.exceptions.ProjError as error:
        raise RasterError(
            "There is no way from the coordinate reference system {source} to {target}.",
            remedy="Assign the right CRS to the file (QGIS: Raster > Projections > Assign Projection), or give it a study of its own.",
            code="raster.no_way_between_crs",
            source=_name(source),
            target=_name(target),
        ) from error


def _name(wkt: str) -> str:
    """The name in a WKT text."""
    parts = wkt.split('"')
    return parts[1] if len(parts) > 1 else wkt[:40]
