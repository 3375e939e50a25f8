"""Cut a raster into the tiles that hold enough valid pixels, streaming in bounded memory, only where data may be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, isqrt
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely
from rasterio.windows import Window, intersect

from ddoq_engine.errors import RasterError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.access import bound_cache
from ddoq_engine.rasters.footprints import outlines
from ddoq_engine.rasters.raster import Raster, apply
from ddoq_engine.rasters.reader import RasterReader

BYTES_PER_PIXEL = 16  # of a mask, its integral image, and their copies while they are made
COLUMNS = ("tile_id", "raster", "col", "row", "width", "height", "valid_share")


@dataclass(frozen=True)
class _Grid:
    """How tiles lie: origins at multiples of `stride_px` from (0, 0)."""

    raster: Raster
    size_px: int
    stride_px: int

    def origins(self, first: int, count: int, length: int) -> npt.NDArray[np.int64]:
        origins = np.arange(first, first + count, dtype=np.int64) * self.stride_px
        return origins[origins < length]


def tile_raster(
    raster: Raster,
    index: int,
    *,
    size_px: int,
    stride_px: int,
    minimum_valid_share: float,
    area: shapely.Geometry | None = None,
    memory_mb: int = 512,
    progress: Progress = Progress(),  # noqa: B008  a frozen value
) -> pd.DataFrame:
    """Find the tiles of one raster.

    index: the raster's number in the study. area: in the raster's CRS; a tile is kept where at least half of it lies
    inside. A tile at the right or bottom edge is clipped; `valid_share` is relative to size_px² all the same, so that a
    sliver falls below the minimum. memory_mb bounds what is held, except that one tile's mask always is.

    Returns columns tile_id, raster, col, row, width, height, valid_share, by row and column.
    Raises `RasterError` where the raster is too small, has no valid pixel, or no tile is valid enough.
    """
    _refuse_small(raster, size_px, minimum_valid_share)
    bound_cache(memory_mb)
    grid = _Grid(raster, size_px, stride_px)
    least = max(1, ceil(minimum_valid_share * size_px**2 - 1e-9))
    most, enough, found = 0, 0, []
    if area is not None:
        shapely.prepare(area)
    with RasterReader(raster) as reader:
        groups = list(_groups(grid, reader, area, memory_mb))
        for done, (cols, rows, window) in enumerate(groups, 1):
            counts = _counts(reader.valid(window, check=progress.check), window, cols, rows, size_px)
            at_row, at_col = np.nonzero(counts >= least)
            tiles = _table(grid, index, cols[at_col], rows[at_row], counts[at_row, at_col])
            inside = tiles if area is None else tiles[_half_inside(raster, tiles, area)]
            enough += len(tiles)
            most = max(most, int(counts.max(initial=0)))
            found.append(inside)
            progress.report(done / len(groups), "Counting valid pixels of {name}", code="tile.counting", name=raster.name)
    tiles = pd.concat(found, ignore_index=True) if found else _table(grid, index, *np.empty((3, 0), np.int64))
    if tiles.empty:
        raise _nothing(grid, minimum_valid_share, most / size_px**2, enough)
    return tiles.sort_values(["row", "col"], ignore_index=True)


def tile_window(tile: Any) -> Window:
    """The window of a row of the tiles' table (of `itertuples`, or a Series)."""
    return Window(int(tile.col), int(tile.row), int(tile.width), int(tile.height))


def _groups(
    grid: _Grid, reader: RasterReader, area: shapely.Geometry | None, memory_mb: int
) -> Iterator[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], Window]]:
    """Tiles that are counted together: columns, rows of their origins, and the window that may hold data for them."""
    raster = grid.raster
    across, down = _group_shape(grid, int(memory_mb * 2**20 / BYTES_PER_PIXEL))
    limits = None if area is None else _reach(grid, area)
    for top in range(0, ceil(raster.height / grid.stride_px), down):
        rows = grid.origins(top, down, raster.height)
        for left in range(0, ceil(raster.width / grid.stride_px), across):
            cols = grid.origins(left, across, raster.width)
            end_col, end_row = min(cols[-1] + grid.size_px, raster.width), min(rows[-1] + grid.size_px, raster.height)
            whole = Window(int(cols[0]), int(rows[0]), int(end_col - cols[0]), int(end_row - rows[0]))
            window = reader.coverage.bounds(whole) if limits is None else _bounded(reader, whole, limits)
            if window is not None and (area is None or _meets(raster, window, area)):
                yield _near(cols, window.col_off, window.width, grid), _near(rows, window.row_off, window.height, grid), window


def _near(origins: npt.NDArray[np.int64], start: int, length: int, grid: _Grid) -> npt.NDArray[np.int64]:
    """Origins of the tiles that meet a stretch."""
    return origins[(origins < start + length) & (origins + grid.size_px > start)]


def _group_shape(grid: _Grid, pixels: int) -> tuple[int, int]:
    """How many tiles across and down are counted together, so that few blocks are decoded twice.

    Of the shapes that fit into `pixels`, take the one that decodes fewest pixels for each new one: full width for files
    in strips, nearly square for blocks.
    """
    raster, size, stride = grid.raster, grid.size_px, grid.stride_px
    best, least = (1, 1), float("inf")
    for parts in (2**k for k in range(24)):
        across = max(1, ceil(ceil(raster.width / stride) / parts))
        width = min((across - 1) * stride + size, raster.width)
        down = max(1, (min(pixels // width, isqrt(pixels) * 8) - size) // stride + 1)
        height = min((down - 1) * stride + size, raster.height)
        if width * height <= max(pixels, size * size) or across == down == 1:
            decoded = min(width + raster.block_width, raster.width) * min(height + raster.block_height, raster.height)
            cost = decoded / (min(across * stride, raster.width) * min(down * stride, raster.height))
            if cost < least:
                best, least = (across, down), cost
        if across == 1:
            break
    return best


def _counts(
    valid: npt.NDArray[np.bool_], window: Window, cols: npt.NDArray[np.int64], rows: npt.NDArray[np.int64], size_px: int
) -> npt.NDArray[np.int64]:
    """Valid pixels of each tile, (rows, cols), by an integral image of the window."""
    height, width = valid.shape
    integral = np.zeros((height + 1, width + 1), dtype=np.int32 if valid.size < 2**31 else np.int64)
    np.cumsum(valid, axis=0, dtype=integral.dtype, out=integral[1:, 1:])
    np.cumsum(integral[1:, 1:], axis=1, out=integral[1:, 1:])
    x0, x1 = (np.clip(cols + extra - window.col_off, 0, width) for extra in (0, size_px))
    y0, y1 = (np.clip(rows + extra - window.row_off, 0, height) for extra in (0, size_px))
    sums = integral[np.ix_(y1, x1)] - integral[np.ix_(y0, x1)] - integral[np.ix_(y1, x0)] + integral[np.ix_(y0, x0)]
    return np.asarray(sums, dtype=np.int64)


def _table(
    grid: _Grid, index: int, cols: npt.NDArray[np.int64], rows: npt.NDArray[np.int64], counts: npt.NDArray[np.int64]
) -> pd.DataFrame:
    size, raster = grid.size_px, grid.raster
    return pd.DataFrame(
        {
            "tile_id": [f"{index:02d}_{row:06d}_{col:06d}" for row, col in zip(rows.tolist(), cols.tolist(), strict=True)],
            "raster": np.full(len(cols), index, dtype=np.int64),
            "col": cols.astype(np.int64),
            "row": rows.astype(np.int64),
            "width": np.minimum(size, raster.width - cols).astype(np.int64),
            "height": np.minimum(size, raster.height - rows).astype(np.int64),
            "valid_share": counts / size**2,
        },
        columns=list(COLUMNS),
    )


def _reach(grid: _Grid, area: shapely.Geometry) -> Window:
    """The pixels of all tiles that can meet the area."""
    to_pixels = ~grid.raster.affine
    col, row, end_col, end_row = shapely.transform(area, lambda xy: np.column_stack(apply(to_pixels, *xy.T))).bounds
    size = grid.size_px
    return Window(int(col) - size, int(row) - size, int(end_col - col) + 2 * size + 2, int(end_row - row) + 2 * size + 2)


def _bounded(reader: RasterReader, whole: Window, limits: Window) -> Window | None:
    return reader.coverage.bounds(whole.intersection(limits)) if intersect(whole, limits) else None


def _meets(raster: Raster, window: Window, area: shapely.Geometry) -> bool:
    sides = np.array([[window.col_off, window.row_off, window.width, window.height]])
    return bool(shapely.intersects(area, outlines(raster, sides))[0])


def _half_inside(raster: Raster, tiles: pd.DataFrame, area: shapely.Geometry) -> npt.NDArray[np.bool_]:
    """Which tiles lie in the area with at least half of their own extent."""
    polygons = outlines(raster, tiles[["col", "row", "width", "height"]].to_numpy())
    inside = shapely.covers(area, polygons)
    crossed = np.flatnonzero(shapely.intersects(area, polygons) & ~inside)
    parts = shapely.area(shapely.intersection(polygons[crossed], area))
    inside[crossed] = parts >= 0.5 * shapely.area(polygons[crossed]) * (1 - 1e-9)
    return np.asarray(inside, dtype=bool)


def _refuse_small(raster: Raster, size_px: int, minimum_valid_share: float) -> None:
    shorter = min(raster.width, raster.height)
    possible = min(raster.width, size_px) * min(raster.height, size_px) / size_px**2
    if shorter * 2 < size_px or possible < minimum_valid_share:
        raise RasterError(
            "{path} is {width} x {height} pixels: too small for a tile of {size} pixels.",
            remedy=(
                "Lower the tile size to {shorter} or less, or leave this raster out."
                if shorter >= 8
                else "Leave this raster out: it is too small to be cut into tiles."
            ),
            code="tile.raster_too_small" if shorter >= 8 else "tile.raster_far_too_small",
            path=raster.path,
            width=raster.width,
            height=raster.height,
            size=size_px,
            shorter=shorter,
        )


def _nothing(grid: _Grid, least: float, best: float, enough: int) -> RasterError:
    path = grid.raster.path
    if enough:
        return RasterError(
            "No tile of {path} lies at least half inside the area of interest.",
            remedy="Enlarge the area, lower the tile size, or leave this raster out.",
            code="tile.none_in_area",
            path=path,
        )
    if best == 0:
        return RasterError(
            "{path} has no pixel that is valid in all its bands, in the area to tile.",
            remedy="Check its nodata value, mask and alpha band and the area of interest in QGIS, or leave this raster out.",
            code="tile.no_valid_pixel",
            path=path,
        )
    return RasterError(
        "No tile of {path} reaches the minimum valid share of {least:.0f} %: the best has {best:.1f} %.",
        remedy="Lower the minimum valid share or the tile size (now {size} pixels).",
        code="tile.none_valid_enough",
        path=path,
        least=100 * least,
        best=100 * best,
        size=grid.size_px,
    )
