"""Labels that others propose for a tile: the student's map, or any raster, brought to the tile's own pixels. GDAL and numpy only."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ..engine.study import StudyFolder
from ..translation import tr
from .grid import TileGrid
from .log import NOT_LABELLED
from .session import Session


def suggestion(session: Session, tile_id: str) -> tuple[np.ndarray | None, str]:
    """(what the student's map says of a tile (H, W), 255 where nothing; else None), (why there is none, for the analyst)."""
    study = StudyFolder(session.study)
    tile, paths = session.tile(tile_id), study.rasters()
    own = next((each for each in study.maps() if each.get("raster") == paths[tile.raster]), None)
    if own is None or not Path(own["class"]).is_file():
        return None, tr("There is no map of this raster yet. Train the student and map the raster first; then it can propose labels.")
    values = values_on(session.grid(tile_id), own["class"])
    if values is None:
        return None, tr("The map {path} cannot be read.").format(path=own["class"])
    mask = translated(values, {class_id: class_id for class_id in session.classes})
    if not np.any(mask != NOT_LABELLED):
        return None, tr("The student's map says nothing of this tile in the classes of now.")
    return mask, ""


def values_on(grid: TileGrid, path: str) -> np.ndarray | None:
    """The values of a raster's first band at the pixels of a tile, int64 (H, W), nearest; -1 where it has none. None where it cannot
    be read."""
    try:
        file = gdal.Open(path)
    except RuntimeError:
        file = None
    if file is None:
        return None
    a, b, c, d, e, f = grid.own_transform
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Float64)
    target.SetGeoTransform((c, a, b, f, d, e))
    if grid.crs_wkt:
        target.SetProjection(grid.crs_wkt)
    target.GetRasterBand(1).SetNoDataValue(-1)
    target.GetRasterBand(1).Fill(-1)
    options: dict[str, Any] = {"resampleAlg": "near"}
    if not file.GetProjection() and grid.crs_wkt:
        options["srcSRS"] = grid.crs_wkt  # a raster without CRS is meant as lying where its numbers say
    if gdal.Warp(target, file, **options) is None:
        return None
    found = target.GetRasterBand(1).ReadAsArray()
    return np.where(np.isfinite(found), np.round(found), -1).astype(np.int64)


def translated(values: np.ndarray, classes: Mapping[int, int]) -> np.ndarray:
    """The mask (H, W) that values (H, W) are in the study's classes; 255 where a value has none."""
    mask = np.full(values.shape, NOT_LABELLED, np.uint8)
    for value, class_id in classes.items():
        mask[values == value] = class_id
    return mask
