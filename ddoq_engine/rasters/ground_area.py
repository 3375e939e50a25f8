"""How much ground a tile covers, in hectares, whatever the projection does to areas."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyproj

from ddoq_engine.errors import RasterError
from ddoq_engine.rasters.footprints import AT_ONCE, STEPS, rings
from ddoq_engine.rasters.projection import transformer
from ddoq_engine.rasters.raster import Raster, apply

M2_PER_HA = 10_000.0


def tile_hectares(raster: Raster, tiles: pd.DataFrame) -> npt.NDArray[np.float64]:
    """Hectares (n,) of the whole windows of tiles, on the ellipsoid; NaN where the raster has no place on the earth.

    The outlines are brought to an equal-area projection of the raster's own ellipsoid: for degrees a cylindrical one, in which
    their edges stay straight, so that it is exact; else an azimuthal one about the raster's centre, edges bent by 16 points.
    """
    found = np.full(len(tiles), np.nan)
    target = _equal_area(raster)
    if target is None:
        return found
    windows = tiles[["col", "row", "width", "height"]].to_numpy()
    to_target = transformer(str(raster.crs_wkt), target)
    for start in range(0, len(windows), AT_ONCE):
        ring = rings(raster, windows[start : start + AT_ONCE], STEPS)
        x, y = to_target.transform(ring[..., 0], ring[..., 1])
        x, y = x - x[:, :1], y - y[:, :1]  # near 0, for the products keep few digits of far places
        twice = (x[:, :-1] * y[:, 1:] - x[:, 1:] * y[:, :-1]).sum(axis=1)
        found[start : start + AT_ONCE] = np.where(np.isfinite(twice), np.abs(twice) / 2 / M2_PER_HA, np.nan)
    return found


@lru_cache(maxsize=64)
def _equal_area(raster: Raster) -> str | None:
    if raster.crs_wkt is None:
        return None
    crs = pyproj.CRS.from_wkt(raster.crs_wkt)
    if crs.ellipsoid is None or not (crs.is_geographic or crs.is_projected):
        return None
    shape = f"+a={crs.ellipsoid.semi_major_metre!r} +b={crs.ellipsoid.semi_minor_metre!r} +units=m +no_defs"
    middle = apply(raster.affine, raster.width / 2, raster.height / 2)
    if crs.is_geographic:
        return str(pyproj.CRS.from_proj4(f"+proj=cea +lat_ts=0 +lon_0={middle[0]!r} +over {shape}").to_wkt())
    try:
        longitude, latitude = transformer(raster.crs_wkt, str((crs.geodetic_crs or crs).to_wkt())).transform(*middle)
    except RasterError:
        return None
    if not np.isfinite([longitude, latitude]).all():
        return None
    return str(pyproj.CRS.from_proj4(f"+proj=laea +lat_0={latitude!r} +lon_0={longitude!r} {shape}").to_wkt())
