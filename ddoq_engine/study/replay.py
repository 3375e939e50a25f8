"""A tile's mask: the replay of its entries in the order of the log, the later wins."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine.rasters.area import reproject
from ddoq_engine.rasters.burning import burn_polygons
from ddoq_engine.rasters.masks import read_mask
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.study.folder import Study
from ddoq_engine.study.labels import NOT_LABELLED, Entry
from ddoq_engine.study.record import StudyRecord


def replay(study: Study, record: StudyRecord, tile: Any, entries: Iterable[Entry], polygons: dict[int, Any]) -> npt.NDArray[np.uint8]:
    """The mask uint8 (H, W) of one row of the tiles' table; 255 is not labelled.

    polygons: geometry in the study's CRS of each label_id.
    """
    raster = record.rasters[tile.raster]
    mask = np.full((tile.height, tile.width), NOT_LABELLED, dtype=np.uint8)
    for entry in entries:
        if entry.action == "tile" and entry.class_id is not None:
            mask[:] = entry.class_id
        elif entry.action == "mask":
            said = read_mask(study.file(entry.payload["file"]), record.size_px)[: tile.height, : tile.width]
            mask = np.where(said == NOT_LABELLED, mask, said)
        elif entry.action == "polygon" and entry.payload["label_id"] in polygons:
            shape = reproject(polygons[entry.payload["label_id"]], record.crs_wkt, raster.crs_wkt, "review.gpkg")
            _, is_inside = burn_polygons([shape], [1], raster, tile_window(tile))
            mask[is_inside] = entry.class_id
    return mask
