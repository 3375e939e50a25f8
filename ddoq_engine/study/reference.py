"""A reference: the class of every pixel of every tile, as far as a class raster knows it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import LabelError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.burning import open_labels, resample_labels
from ddoq_engine.rasters.label_classes import class_values
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.study.record import TiledStudy


@dataclass(frozen=True)
class Reference:
    """masks (N, H, W) uint8: index of the class, 255 where not known. values, names: of the Q classes, by index."""

    masks: npt.NDArray[np.uint8]
    values: tuple[int, ...]
    names: tuple[str, ...]


def read_reference(path: Path, tiled: TiledStudy, ignore: tuple[int, ...], progress: Progress) -> Reference:
    """Read a class raster of any grid onto all tiles. Raises `LabelError` where it says nothing about them."""
    size, table = tiled.record.size_px, tiled.table
    if not path.exists():
        raise LabelError("The reference {path} is not there.", remedy="Check the path.", code="reference.missing", path=path)
    found = class_values(path)
    masks = np.full((len(table), size, size), NOT_LABELLED, dtype=np.uint8)
    places: dict[int, int] = {}  # of each value, in the order in which they are met
    with open_labels(path) as reader:
        for at, tile in enumerate(table.itertuples()):
            ids, is_known = resample_labels(reader, tiled.record.rasters[tile.raster], tile_window(tile))
            known = is_known & (ids >= 0) & ~np.isin(ids, ignore)
            for value in np.unique(ids[known]).tolist():
                place = places.setdefault(value, len(places))
                if place < 254:
                    masks[at, : tile.height, : tile.width][known & (ids == value)] = place
            progress.report((at + 1) / len(table), "Reading the reference", code="reference.reading")
    values = tuple(sorted(places))
    if not values or len(values) > 254:
        raise LabelError(
            "The reference {path} has {count} classes on the tiles.",
            remedy="Give a raster of 1 to 254 class values that covers the study; check its CRS and which values are ignored.",
            code="reference.classes",
            path=path,
            count=len(values),
        )
    ordered = np.full(256, NOT_LABELLED, dtype=np.uint8)
    for index, value in enumerate(values):
        ordered[places[value]] = index
    for mask in masks:
        mask[:] = ordered[mask]
    return Reference(masks, values, tuple(found.names.get(v, f"class {v}") for v in values))
