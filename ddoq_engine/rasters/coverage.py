"""Where a raster can hold data at all, found without reading a pixel.

A GeoTIFF knows which of its blocks were never written; a virtual raster knows the rectangles of its sources. What was
never written is no data, with or without a nodata tag. Where nothing is known, everything may hold data.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ddoq_engine.rasters.access import gdal, open_dataset
from ddoq_engine.rasters.raster import Raster

MOST_BLOCKS = 4_000_000  # asked one by one, 1.2 µs each; a file with more is taken as full
MOST_SOURCES = 64  # sources of a virtual raster that are opened to look for holes inside them
MOST_LEVELS = 4  # virtual rasters in virtual rasters
SMALL_SOURCE_PX = 4096 * 4096  # a smaller source is not worth opening
PLAIN_SOURCES = {"SimpleSource", "ComplexSource", "AveragedSource", "KernelFilteredSource"}


@dataclass(frozen=True, eq=False)
class Coverage:
    """Rectangles that may hold data, int64 (R, 4): first column, first row, end column, end row; they may overlap."""

    width: int
    height: int
    rectangles: npt.NDArray[np.int64]

    @property
    def is_everything(self) -> bool:
        """Whether one rectangle is the whole raster."""
        starts = (self.rectangles[:, :2] <= 0).all(axis=1)
        ends = (self.rectangles[:, 2:] >= [self.width, self.height]).all(axis=1)
        return bool((starts & ends).any())

    def within(self, window: Window) -> npt.NDArray[np.int64]:
        """The rectangles clipped to a window, (R', 4), in the raster's pixels."""
        low = np.array([window.col_off, window.row_off])
        high = low + np.array([window.width, window.height])
        clipped = np.concatenate([np.maximum(self.rectangles[:, :2], low), np.minimum(self.rectangles[:, 2:], high)], axis=1)
        return clipped[(clipped[:, 0] < clipped[:, 2]) & (clipped[:, 1] < clipped[:, 3])]

    def bounds(self, window: Window) -> Window | None:
        """The smallest window inside `window` that holds all that may be data there; None where nothing is."""
        inside = self.within(window)
        if not len(inside):
            return None
        col, row = (int(v) for v in inside[:, :2].min(axis=0))
        end_col, end_row = (int(v) for v in inside[:, 2:].max(axis=0))
        return Window(col, row, end_col - col, end_row - row)

    def paint(self, window: Window) -> npt.NDArray[np.bool_]:
        """True where a window's pixels may hold data, (height, width)."""
        painted = np.zeros((int(window.height), int(window.width)), dtype=bool)
        left, top = int(window.col_off), int(window.row_off)
        for col, row, end_col, end_row in self.within(window):
            painted[row - top : end_row - top, col - left : end_col - left] = True
        return painted


def coverage_of(raster: Raster) -> Coverage:
    """Where the used bands of a raster can hold data. Raises `RasterError` where the file cannot be opened."""
    with gdal(raster.path), open_dataset(raster.path) as dataset:
        found = _rectangles(dataset, raster.bands, MOST_LEVELS)
        rectangles = _everything(dataset) if found is None else found
    return Coverage(raster.width, raster.height, rectangles)


def _rectangles(dataset: Any, bands: Iterable[int], levels: int) -> npt.NDArray[np.int64] | None:
    """Rectangles (R, 4) that may hold data in any of the bands; None where nothing is known."""
    if dataset.driver in ("GTiff", "COG"):
        return _written_blocks(dataset, bands)
    if dataset.driver == "VRT":
        return _source_rectangles(dataset, set(bands), levels)
    return None


def _everything(dataset: Any) -> npt.NDArray[np.int64]:
    return np.array([[0, 0, dataset.width, dataset.height]], dtype=np.int64)


def _written_blocks(dataset: Any, bands: Iterable[int]) -> npt.NDArray[np.int64] | None:
    bands = list(bands)
    if dataset.interleaving is not None and dataset.interleaving.name == "pixel":
        bands = bands[:1]  # their blocks hold all bands
    height, width = dataset.block_shapes[bands[0] - 1]
    rows, cols = ceil(dataset.height / height), ceil(dataset.width / width)
    if rows * cols > MOST_BLOCKS:
        return None
    written = np.zeros((rows, cols), dtype=bool)
    asked = 0
    for band in bands:
        for row, col in np.argwhere(~written).tolist():
            asked += 1
            if asked > MOST_BLOCKS:
                return None
            if dataset.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=band) is not None:
                written[row, col] = True
        if written.all():
            return _everything(dataset)
    found = _runs(written) * [width, height, width, height]
    return np.asarray(np.minimum(found, [dataset.width, dataset.height] * 2))


def _runs(written: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """A grid's true cells as rectangles (R, 4) of cells: runs of a row, joined with like runs of the rows above."""
    done: list[tuple[int, int, int, int]] = []
    growing: dict[tuple[int, int], int] = {}  # (first column, end column) to first row
    for row in range(len(written) + 1):
        edges = np.flatnonzero(np.diff(written[row].astype(np.int8), prepend=0, append=0)) if row < len(written) else np.empty(0, int)
        here = {(int(a), int(b)) for a, b in edges.reshape(-1, 2)}
        for run in [run for run in growing if run not in here]:
            done.append((run[0], growing.pop(run), run[1], row))
        for run in here:
            growing.setdefault(run, row)
    return np.array(done, dtype=np.int64).reshape(-1, 4)


def _source_rectangles(dataset: Any, bands: set[int], levels: int) -> npt.NDArray[np.int64] | None:
    try:
        root = ElementTree.fromstring(dataset.tags(ns="xml:VRT")["xml:VRT"])
    except (KeyError, ElementTree.ParseError):
        return None
    if root.get("subClass"):  # warped, pansharpened or processed: no plain sources
        return None
    found: set[tuple[str, tuple[float, ...], tuple[float, ...]]] = set()
    for number, band in enumerate(root.findall("VRTRasterBand"), 1):
        if int(band.get("band", number)) not in bands:
            continue
        sources = [child for child in band if child.tag.endswith("Source")]
        if band.get("subClass") or any(source.tag not in PLAIN_SOURCES for source in sources):
            return None  # a derived band may make data out of nothing
        for source in sources:
            rectangles = _source(source, Path(dataset.name).parent, dataset)
            if rectangles is None:
                return None
            found.add(rectangles)
    opened = levels > 0 and len({file for file, _, _ in found}) <= MOST_SOURCES
    pieces = [_placed(*source, levels if opened else 0) for source in sorted(found)]
    inside = np.concatenate([np.empty((0, 4), dtype=np.int64), *pieces])
    inside = np.unique(np.clip(inside, 0, [dataset.width, dataset.height] * 2), axis=0)
    return inside[(inside[:, 0] < inside[:, 2]) & (inside[:, 1] < inside[:, 3])]


def _source(source: ElementTree.Element, folder: Path, dataset: Any) -> tuple[str, tuple[float, ...], tuple[float, ...]] | None:
    name = source.find("SourceFilename")
    if name is None or not name.text:
        return None
    file = str(folder / name.text) if name.get("relativeToVRT") == "1" else name.text
    target = _box(source.find("DstRect")) or (0.0, 0.0, float(dataset.width), float(dataset.height))
    return file, _box(source.find("SrcRect")) or (), target


def _box(element: ElementTree.Element | None) -> tuple[float, ...] | None:
    if element is None:
        return None
    try:
        return tuple(float(element.get(key, "")) for key in ("xOff", "yOff", "xSize", "ySize"))
    except ValueError:
        return None


def _placed(file: str, taken: tuple[float, ...], target: tuple[float, ...], levels: int) -> npt.NDArray[np.int64]:
    """A source's rectangles on the virtual raster's grid; with its own holes where the pixels are taken one to one."""
    col, row, width, height = target
    whole = np.array([[floor(col), floor(row), ceil(col + width), ceil(row + height)]], dtype=np.int64)
    is_shift = bool(taken) and taken[2:] == target[2:] and all(float(v).is_integer() for v in (*taken, *target))
    if not is_shift or levels == 0 or width * height < SMALL_SOURCE_PX:
        return whole
    try:
        with open_dataset(file) as source:
            inside = _rectangles(source, range(1, source.count + 1), levels - 1)
    except RasterioError:
        return whole  # what is wrong with the source is said by whoever reads it
    if inside is None:
        return whole
    moved = inside + np.array([col - taken[0], row - taken[1]] * 2, dtype=np.int64)
    low, high = whole[0, :2], whole[0, 2:]
    moved = np.concatenate([np.maximum(moved[:, :2], low), np.minimum(moved[:, 2:], high)], axis=1)
    return moved[(moved[:, 0] < moved[:, 2]) & (moved[:, 1] < moved[:, 3])]
