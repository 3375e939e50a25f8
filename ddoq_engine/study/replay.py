"""A tile's mask: the replay of its entries in the order of the log, the later wins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.rasters.area import reproject
from ddoq_engine.rasters.burning import burn_polygons
from ddoq_engine.rasters.masks import read_mask
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.study.folder import Study
from ddoq_engine.study.label_log import Entry, unpack
from ddoq_engine.study.record import StudyRecord


def replay(study: Study, record: StudyRecord, tile: Any, entries: Iterable[Entry], polygons: Mapping[int, Any]) -> npt.NDArray[np.uint8]:
    """The mask uint8 (H, W) of one row of the tiles' table; 255 is not labelled.

    polygons: geometry in the study's CRS of each label_id.
    """
    mask = np.full((tile.height, tile.width), NOT_LABELLED, dtype=np.uint8)
    for entry in entries:
        if entry.action == "tile":
            mask[:] = entry.class_id
        elif entry.action == "fill":
            mask[mask == NOT_LABELLED] = entry.class_id
        elif entry.action == "merge":
            mask[mask == entry.payload["from"]] = entry.class_id
        elif entry.action == "polygon":
            mask[_inside(entry, record, tile, polygons)] = entry.class_id
        elif entry.action == "erase":
            is_meant = _painted(study, record, tile, entry) != NOT_LABELLED if "pixels" in entry.payload else True
            mask = np.where(is_meant, np.uint8(NOT_LABELLED), mask)
        else:
            said = _painted(study, record, tile, entry)
            mask = np.where(said == NOT_LABELLED, mask, said)
    return mask


def _painted(study: Study, record: StudyRecord, tile: Any, entry: Entry) -> npt.NDArray[np.uint8]:
    """The mask (H, W) that an entry brings with it, or names."""
    if entry.action == "mask":
        return read_mask(study.file(entry.payload["file"]), record.size_px)[: tile.height, : tile.width]
    return unpack(entry.payload["pixels"], tile.height, tile.width)


def _inside(entry: Entry, record: StudyRecord, tile: Any, polygons: Mapping[int, Any]) -> npt.NDArray[np.bool_]:
    """The pixels (H, W) whose centres are in the entry's polygon; none where that was deleted from the layer."""
    if entry.payload["label_id"] not in polygons:
        return np.zeros((tile.height, tile.width), dtype=bool)
    raster = record.rasters[tile.raster]
    shape = reproject(polygons[entry.payload["label_id"]], record.crs_wkt, raster.crs_wkt, "review.gpkg")
    return burn_polygons([shape], [1], raster, tile_window(tile))[1]
