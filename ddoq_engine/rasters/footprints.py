"""The outlines of tiles on the ground: exact corners in the raster's own CRS, bent edges in another."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from ddoq_engine.rasters.projection import same_crs, transformer
from ddoq_engine.rasters.raster import Raster

STEPS = 16  # points along an edge that is bent by reprojection
AT_ONCE = 4096  # tiles whose points are held at a time


def footprints(raster: Raster, tiles: pd.DataFrame, study_crs: str | None) -> list[shapely.Polygon]:
    """The tiles' polygons in the study's CRS (WKT), in the table's order.

    Rotated and south-up rasters give true corners. A raster without CRS, or a study without, keeps the raster's own
    coordinates. Where a projection has no image of a tile, its polygon is empty.
    """
    windows = tiles[["col", "row", "width", "height"]].to_numpy()
    if raster.crs_wkt is None or study_crs is None or same_crs(raster.crs_wkt, study_crs):
        return list(outlines(raster, windows))
    to_study = transformer(raster.crs_wkt, study_crs)
    polygons: list[shapely.Polygon] = []
    for start in range(0, len(windows), AT_ONCE):
        edges = rings(raster, windows[start : start + AT_ONCE], STEPS)
        x, y = to_study.transform(edges[..., 0], edges[..., 1])
        polygons += [_finite(ring) for ring in np.stack([x, y], axis=-1)]
    return polygons


def outlines(raster: Raster, windows: npt.NDArray[Any]) -> npt.NDArray[np.object_]:
    """Polygons in the raster's CRS of windows (N, 4): col, row, width, height."""
    polygons: npt.NDArray[np.object_] = np.atleast_1d(shapely.polygons(rings(raster, windows, 1)))
    return polygons


def rings(raster: Raster, windows: npt.NDArray[Any], steps: int) -> npt.NDArray[np.float64]:
    """Closed rings (N, 4 * steps + 1, 2) in the raster's CRS."""
    along = np.arange(steps) / steps
    still = np.zeros(steps)
    unit_x = np.concatenate([along, still + 1, 1 - along, still, [0.0]])
    unit_y = np.concatenate([still, along, still + 1, 1 - along, [0.0]])
    col, row, width, height = np.asarray(windows, dtype=float).T[:, :, None]
    cols, rows = col + width * unit_x, row + height * unit_y
    a, b, c, d, e, f = raster.transform
    return np.stack([a * cols + b * rows + c, d * cols + e * rows + f], axis=-1)


def _finite(ring: npt.NDArray[np.float64]) -> shapely.Polygon:
    seen = ring[np.isfinite(ring).all(axis=1)]
    return shapely.Polygon(seen) if len(seen) >= 4 else shapely.Polygon()
