"""Another raster's bands on the tiles' own pixels, whatever its grid: measured numbers, not classes, so they are interpolated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import sqrt

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.warp import reproject
from rasterio.windows import Window

from ddoq_engine.errors import RasterError
from ddoq_engine.rasters.access import gdal_errors
from ddoq_engine.rasters.footprints import STEPS, rings
from ddoq_engine.rasters.projection import same_crs, transformer
from ddoq_engine.rasters.raster import Raster, apply, true_values
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.tiles import TileBatch

Warped = tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]
MARGIN_PX = 2  # around what a window needs of the other raster: interpolation looks at the neighbours
MOST_VALUES = 2**24  # of the other raster that are held for one tile at a time
MOST_IN_A_RUN = 2**21  # values on the tiles' own pixels that are made at once
FINER = 1.01  # from how many of the other's pixels along a tile's own pixel they are averaged


class WarpedTiles:
    """The tiles of a study with the bands of another raster: a `ddoq_engine.tiles.TileSource`.

    rasters: in the order of the tiles' column `raster`. tiles: the N rows of the tiles' table. Values are true values (scale
    and offset applied) and not standardised. Nothing is kept in memory.
    """

    def __init__(self, other: Raster, rasters: Sequence[Raster], tiles: pd.DataFrame, *, size_px: int) -> None:
        self._reader, self._rasters, self._size_px = RasterReader(other), tuple(rasters), size_px
        self._ids = tuple(tiles["tile_id"].astype(str))
        self._places = tiles[["raster", "col", "row", "width", "height"]].to_numpy(np.int64)

    @property
    def tile_ids(self) -> Sequence[str]:
        """The N ids, in the table's order."""
        return self._ids

    @property
    def bands(self) -> int:
        """C, of the other raster."""
        return len(self._reader.raster.bands)

    @property
    def size_px(self) -> int:
        """H and W."""
        return self._size_px

    def __len__(self) -> int:
        return len(self._ids)

    def read(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> TileBatch:
        """The tiles at these positions. Raises `RasterError` where a file cannot be read, or has no place on the other."""
        wanted = np.asarray(indices, dtype=np.int64)
        values = np.zeros((len(wanted), self.bands, self._size_px, self._size_px), np.float32)
        valid = np.zeros((len(wanted), self._size_px, self._size_px), np.bool_)
        for run in self._runs(wanted):
            raster, start, row, _, height = self._places[wanted[run[0]]].tolist()
            end = max(int(self._places[wanted[at], 1] + self._places[wanted[at], 3]) for at in run)
            together, known = warp(self._reader, self._rasters[raster], Window(start, row, end - start, height))
            for at in run:
                col, width = int(self._places[wanted[at], 1]) - start, int(self._places[wanted[at], 3])
                values[at, :, :height, :width] = together[:, :, col : col + width]
                valid[at, :height, :width] = known[:, col : col + width]
        return TileBatch(values, valid)

    def _runs(self, wanted: npt.NDArray[np.int64]) -> Iterator[list[int]]:
        """Positions in `wanted` of tiles side by side, which are warped as one window: a file's blocks are decoded once for them."""
        places = self._places[wanted].tolist()
        run: list[int] = []
        end = 0
        for at in sorted(range(len(places)), key=lambda i: (places[i][0], places[i][2], places[i][4], places[i][1])):
            raster, col, row, width, height = places[at]
            if run:
                first = places[run[0]]
                is_beside = (raster, row, height) == (first[0], first[2], first[4]) and col <= end
                if not is_beside or (col + width - first[1]) * height * self.bands > MOST_IN_A_RUN:
                    yield run
                    run = []
            end = col + width
            run.append(at)
        if run:
            yield run


def warp(reader: RasterReader, raster: Raster, window: Window) -> Warped:
    """True values of the reader's bands on the window's own pixels, float32 (C, h, w), 0 where not valid, and valid bool (h, w).

    Pixels finer than the window's are averaged by area, coarser ones are interpolated bilinearly; what is not valid in all
    bands takes no part. GDAL follows a projection to a small part of a pixel, so that windows that overlap agree to that.
    Raises `RasterError` where one side has a CRS and the other has not, or a file cannot be read.
    """
    other, height, width = reader.raster, int(window.height), int(window.width)
    _check_crs(other, raster)
    values = np.full((len(other.bands), height, width), np.nan, np.float32)
    needed, resampling = _needed(other, raster, window)
    if needed is not None and needed.width * needed.height * len(other.bands) > MOST_VALUES and width * height > 1:
        return _in_halves(reader, raster, window)
    if needed is not None:
        stored, is_valid = reader.read(needed)
        if is_valid.any():
            source = true_values(stored, other).astype(np.float32)
            source[:, ~is_valid] = np.nan
            crs = other.crs or CRS.from_epsg(3857)  # neither has one: any will do, for nothing is projected
            with gdal_errors(other.path):
                reproject(
                    source,
                    values,
                    src_transform=other.window_affine(needed),
                    src_crs=crs,
                    src_nodata=np.nan,
                    dst_transform=raster.window_affine(window),
                    dst_crs=crs if same_crs(other.crs_wkt, raster.crs_wkt) else raster.crs,
                    dst_nodata=np.nan,
                    resampling=resampling,
                )
    valid: npt.NDArray[np.bool_] = np.asarray(np.isfinite(values).all(axis=0))
    values[:, ~valid] = 0
    return values, valid


def _in_halves(reader: RasterReader, raster: Raster, window: Window) -> Warped:
    """The window in two parts: of a much finer raster it needs more pixels than should be held at once."""
    across = window.width > window.height
    first = int(window.width if across else window.height) // 2
    if across:
        halves = [(0, 0, first, window.height), (first, 0, window.width - first, window.height)]
    else:
        halves = [(0, 0, window.width, first), (0, first, window.width, window.height - first)]
    found = [warp(reader, raster, Window(window.col_off + col, window.row_off + row, w, h)) for col, row, w, h in halves]
    axis = -1 if across else -2
    return np.concatenate([values for values, _ in found], axis=axis), np.concatenate([valid for _, valid in found], axis=axis)


def _needed(other: Raster, raster: Raster, window: Window) -> tuple[Window | None, Resampling]:
    """The part of the other raster that a window needs, None where they have no place in common; and how it is resampled."""
    ring = rings(raster, np.array([[window.col_off, window.row_off, window.width, window.height]]), STEPS)[0]
    x, y = ring[:, 0], ring[:, 1]
    if not same_crs(other.crs_wkt, raster.crs_wkt):
        x, y = transformer(str(raster.crs_wkt), str(other.crs_wkt)).transform(x, y)
    outline = np.column_stack(apply(~other.affine, np.asarray(x), np.asarray(y)))
    outline = outline[np.isfinite(outline).all(axis=1)]
    if len(outline) < 4:
        return None, Resampling.bilinear
    low = np.maximum(np.floor(outline.min(axis=0)).astype(np.int64) - MARGIN_PX, 0)
    high = np.minimum(np.ceil(outline.max(axis=0)).astype(np.int64) + MARGIN_PX, [other.width, other.height])
    finer = sqrt(shapely.Polygon(outline).area / (window.width * window.height))
    resampling = Resampling.average if finer > FINER else Resampling.bilinear
    (left, top), (width, height) = low.tolist(), (high - low).tolist()
    return Window(left, top, width, height) if min(width, height) > 0 else None, resampling


def _check_crs(other: Raster, raster: Raster) -> None:
    if (other.crs_wkt is None) != (raster.crs_wkt is None):
        without, placed = (other.path, raster.path) if other.crs_wkt is None else (raster.path, other.path)
        raise RasterError(
            "{without} has no CRS and {other} has one, so one has no place on the other.",
            remedy="Assign the right CRS to the file without (gdal_edit -a_srs, or QGIS: Raster > Projections > Assign Projection).",
            code="raster.crs_one_sided",
            without=without,
            other=placed,
        )
