"""Coordinate reference systems as WKT texts: the same or not, a study's common one, points from one to another."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import pyproj
from rasterio.crs import CRS

from ddoq_engine.rasters.raster import Raster


def same_crs(first: str | None, second: str | None) -> bool:
    """Whether two WKT texts name the same coordinate reference system; None is only like None."""
    if first is None or second is None:
        return first is second
    return first == second or bool(CRS.from_wkt(first) == CRS.from_wkt(second))


def common_crs(rasters: Iterable[Raster]) -> str | None:
    """The CRS (WKT) of a study: the rasters' common one, else EPSG:4326, None where none has one."""
    known = [r.crs_wkt for r in rasters if r.crs_wkt is not None]
    if not known:
        return None
    return known[0] if all(same_crs(known[0], other) for other in known[1:]) else str(CRS.from_epsg(4326).to_wkt())


@lru_cache(maxsize=32)
def transformer(source: str, target: str) -> pyproj.Transformer:
    """Points from one CRS (WKT) to another, x before y on both sides."""
    return pyproj.Transformer.from_crs(source, target, always_xy=True)
