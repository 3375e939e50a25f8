"""Points from one coordinate reference system to another."""

from __future__ import annotations

from functools import lru_cache

import pyproj

from ddoq_engine.rasters.raster import common_crs, same_crs

__all__ = ["common_crs", "same_crs", "transformer"]


@lru_cache(maxsize=32)
def transformer(source: str, target: str) -> pyproj.Transformer:
    """Points from one CRS (WKT) to another, x before y on both sides."""
    return pyproj.Transformer.from_crs(source, target, always_xy=True)
