"""Bands that are nodata everywhere: dropped and named, so that they do not erase the scene."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

import numpy as np
from rasterio.windows import Window

from ddoq_engine.errors import RasterError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.raster import Raster
from ddoq_engine.rasters.reader import PIECE_BYTES, RasterReader
from ddoq_engine.rasters.validity import can_be_invalid

SAMPLES = 24  # windows that settle the usual case
SAMPLE_PX = 64


def find_dead_bands(raster: Raster, *, memory_mb: int = 512, progress: Progress = Progress()) -> list[int]:  # noqa: B008
    """The used bands (1-based) without a single valid pixel, exact.

    A band is judged by its own nodata and the dataset's mask, not by the other bands. A sample settles most bands; only
    those that it leaves open are read whole. Raises `RasterError` where no band has a valid pixel.
    """
    open_bands = [i for i in range(len(raster.bands)) if can_be_invalid(raster.dtypes[i], (raster.nodata[i], *raster.nodata_values))]
    if raster.has_mask or raster.alpha_bands:
        open_bands = list(range(len(raster.bands)))
    with RasterReader(raster) as reader:
        for window in _sample(reader):
            progress.check()
            open_bands = _still_open(reader, window, open_bands)
        for done, window in _whole(reader, len(open_bands)) if open_bands else ():
            progress.report(done, "Looking for bands without data in {name}", code="tile.dead_bands", name=raster.name)
            open_bands = _still_open(reader, window, open_bands)
            if not open_bands:
                break
    if len(open_bands) == len(raster.bands):
        raise RasterError(
            "{path} has no valid pixel: every band is nodata everywhere.",
            remedy="Check its nodata value, mask and alpha band in QGIS, or leave this raster out.",
            code="tile.all_bands_dead",
            path=raster.path,
        )
    return [raster.bands[i] for i in open_bands]


def _still_open(reader: RasterReader, window: Window, bands: list[int]) -> list[int]:
    if not bands:
        return bands
    found = reader.has_valid(window, bands)
    return [band for band, seen in zip(bands, found, strict=True) if not seen]


def _sample(reader: RasterReader) -> Iterator[Window]:
    """Small windows spread over the rectangles that can hold data."""
    rectangles = reader.coverage.rectangles
    chosen = rectangles[np.unique(np.linspace(0, max(len(rectangles) - 1, 0), SAMPLES).astype(int))] if len(rectangles) else rectangles
    each = max(1, round((SAMPLES / max(len(chosen), 1)) ** 0.5))
    for col, row, end_col, end_row in chosen.tolist():
        for part in range(each * each):
            x = col + int((end_col - col) * (part % each + 0.5) / each) - SAMPLE_PX // 2
            y = row + int((end_row - row) * (part // each + 0.5) / each) - SAMPLE_PX // 2
            yield Window(max(x, 0), max(y, 0), SAMPLE_PX, SAMPLE_PX)


def _whole(reader: RasterReader, bands: int) -> Iterator[tuple[float, Window]]:
    """All that can hold data, in windows of about `PIECE_BYTES`, with the share done before each."""
    raster = reader.raster
    pixels = max(1, PIECE_BYTES // (bands * raster.dtype.itemsize))
    width = min(raster.width, max(raster.block_width, ceil(pixels / max(raster.block_height, 1))))
    height = max(1, pixels // width)
    height -= height % raster.block_height if height > raster.block_height else 0
    whole = reader.coverage.bounds(Window(0, 0, raster.width, raster.height)) or Window(0, 0, 0, 0)
    end_col, end_row = whole.col_off + whole.width, whole.row_off + whole.height
    for row in range(whole.row_off, end_row, height):
        for col in range(whole.col_off, end_col, width):
            yield (row - whole.row_off) / whole.height, Window(col, row, min(width, end_col - col), min(height, end_row - row))
