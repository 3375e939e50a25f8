"""How many pixels of a class map each tile has of each class, read tile by tile in bounded memory."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from rasterio.windows import Window

from ddoq_engine.classes import NOT_LABELLED, NOT_MAPPED
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.access import bound_cache
from ddoq_engine.rasters.burning import open_labels
from ddoq_engine.rasters.raster import Raster, apply
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.tiling import tile_window


@dataclass(frozen=True)
class TileClasses:
    """n tiles on a map: pixels (n, Q) of each class; mapped (n,) pixels with any class; doubt (n,) mean of 1 - confidence."""

    pixels: npt.NDArray[np.int64]
    mapped: npt.NDArray[np.int64]
    doubt: npt.NDArray[np.float64]


class ClassMap:
    """A class map of a raster, made by `maps.MapWriter`, whose pixels are asked for by the raster's own windows."""

    def __init__(self, path: Path, raster: Raster) -> None:
        self._reader = open_labels(path)
        corner = apply(~self._reader.raster.affine, raster.transform[2], raster.transform[5])
        self._col, self._row = (round(float(each)) for each in corner)  # a map of a sparse giant is cut to its data

    def __enter__(self) -> ClassMap:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._reader.close()

    def read(self, window: Window) -> npt.NDArray[np.uint8]:
        """Values (h, w) of a window of the raster, 255 where nothing is mapped."""
        moved = Window(window.col_off + self._col, window.row_off + self._row, window.width, window.height)
        values, valid = self._reader.read(moved)
        return np.where(valid, values[0], NOT_MAPPED).astype(np.uint8)


def count_in_tiles(
    class_path: Path, confidence_path: Path | None, raster: Raster, tiles: pd.DataFrame, *, ids: Sequence[int], progress: Progress
) -> TileClasses:
    """Count the classes `ids` (Q) in tiles of one raster, in the table's order. Raises `RasterError` for a damaged map.

    confidence_path: without it the doubt is 0.
    """
    bound_cache()
    pixels, mapped, doubt = np.zeros((len(tiles), len(ids)), dtype=np.int64), np.zeros(len(tiles), dtype=np.int64), np.zeros(len(tiles))
    rows: list[Any] = list(tiles.itertuples())
    with ExitStack() as files:
        classes = files.enter_context(ClassMap(class_path, raster))
        confidence = files.enter_context(ClassMap(confidence_path, raster)) if confidence_path is not None else None
        for at, tile in enumerate(rows):
            own = np.bincount(classes.read(tile_window(tile)).ravel(), minlength=256)
            pixels[at], mapped[at] = own[list(ids)], own[:NOT_MAPPED].sum()
            if confidence is not None and mapped[at]:
                sure = confidence.read(tile_window(tile))
                doubt[at] = 1 - sure[sure != NOT_MAPPED].mean() / 100
            if at % 16 == 15 or at + 1 == len(rows):
                progress.report((at + 1) / len(rows), "Reading the map, tile {done} of {total}", code="area.reading_map",
                                done=at + 1, total=len(rows))  # fmt: skip
    return TileClasses(pixels, mapped, doubt)


def count_labelled(
    mask: npt.NDArray[np.uint8], shown: npt.NDArray[np.uint8] | None, is_valid: npt.NDArray[np.bool_], ids: Sequence[int]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], int]:
    """Of one tile's labels (H, W): pixels (Q,) labelled each class, pixels (Q,) mapped each class where labelled, all labelled.

    Only valid pixels count, as in the tile's area. shown: the map's classes (H, W), where there is a map.
    """
    is_labelled = is_valid & (mask != NOT_LABELLED)
    own = np.bincount(mask[is_labelled], minlength=256)[list(ids)]
    of_map = np.bincount(shown[is_labelled], minlength=256)[list(ids)] if shown is not None else np.zeros_like(own)
    return own, of_map, int(is_labelled.sum())


def valid_pixels(reader: RasterReader, tile: Any) -> npt.NDArray[np.bool_]:
    """Valid pixels (H, W) of a row of the tiles' table."""
    return reader.valid(tile_window(tile))
