"""Tiles as encoders and networks read them: standardised, padded to one size, kept in memory while there is room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from rasterio.windows import Window

from ddoq_engine.rasters.access import bound_cache
from ddoq_engine.rasters.raster import Raster, true_values
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.statistics import BandStatistics, standardise
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.rasters.wavelengths import read_wavelengths
from ddoq_engine.tiles import TileBatch

Stored = tuple[int, npt.NDArray[Any], npt.NDArray[np.bool_]]
RUN_BYTES = 32 * 2**20  # of tiles side by side that are read as one window
MOST_OPEN = 32  # datasets that are open at a time


class RasterTiles:
    """The tiles of a study: a `ddoq_engine.tiles.TileSource`, picklable and safe to fork.

    rasters: in the order of the tiles' column `raster`, with their kept bands. tiles: the N rows of the tiles' table.
    memory_mb: how much is spent on keeping tiles as stored (each process its own); the rest is read anew each time.
    """

    def __init__(
        self,
        rasters: Sequence[Raster],
        tiles: pd.DataFrame,
        statistics: BandStatistics,
        *,
        size_px: int,
        memory_mb: int = 512,
    ) -> None:
        self._rasters, self._statistics, self._size_px = tuple(rasters), statistics, size_px
        self._ids = tuple(tiles["tile_id"].astype(str))
        self._raster = tiles["raster"].to_numpy(np.int64)
        self._windows = tiles[["col", "row", "width", "height"]].to_numpy(np.int64)
        self._order = np.lexsort((self._windows[:, 0], self._windows[:, 1], self._raster))
        self._rank = np.argsort(self._order)
        self._memory_mb, self._room = memory_mb, memory_mb * 2**20
        self._kept: dict[int, tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]] = {}
        self._readers: dict[int, RasterReader] = {}

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_kept": {}, "_readers": {}, "_room": self._memory_mb * 2**20}

    @property
    def tile_ids(self) -> Sequence[str]:
        """The N ids, in the table's order."""
        return self._ids

    @property
    def bands(self) -> int:
        """C."""
        return len(self._statistics.centre)

    @property
    def size_px(self) -> int:
        """H and W."""
        return self._size_px

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def band_names(self) -> Sequence[str]:
        """What the bands are called in the first raster."""
        return self._rasters[0].band_names

    def band_wavelengths(self) -> tuple[float, ...]:
        """Those of the first raster in micrometres; empty where it does not tell them. Raises `RasterError`."""
        return read_wavelengths(self._rasters[0])

    def read(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> TileBatch:
        """The tiles at these positions, in this order; the files are read in the order of their pixels.

        Raises `RasterError` where a file cannot be read.
        """
        wanted = np.asarray(indices, dtype=np.int64)
        shape = (self._size_px, self._size_px)
        values = np.empty((len(wanted), self.bands, *shape), dtype=np.float32)
        valid = np.empty((len(wanted), *shape), dtype=bool)
        places: dict[int, list[int]] = {}  # a tile may be asked for twice
        for place, index in enumerate(wanted.tolist()):
            places.setdefault(index, []).append(place)
        for index, stored, is_valid in self._each_stored(sorted(places, key=lambda i: self._rank[i])):
            first, *others = places[index]
            raster = self._rasters[int(self._raster[index])]
            values[first] = standardise(true_values(stored, raster), is_valid, self._statistics)
            valid[first] = is_valid
            for place in others:
                values[place], valid[place] = values[first], valid[first]
        return TileBatch(values, valid)

    def close(self) -> None:
        """Close the files; a later `read` opens them again."""
        while self._readers:
            self._readers.popitem()[1].close()

    def _each_stored(self, indices: list[int]) -> Iterator[Stored]:
        """Position, stored values (C, H, W) and valid pixels (H, W) of tiles that come in the order of their pixels."""
        run: list[int] = []
        for index in indices:
            if run and (index in self._kept or not self._continues(run, index)):
                yield from self._read_run(run)
                run = []
            if index in self._kept:
                yield index, *self._kept[index]
            else:
                run.append(index)
        if run:
            yield from self._read_run(run)

    def _continues(self, run: list[int], index: int) -> bool:
        """Whether a tile touches the run's last one in the same row, and the run stays small in memory."""
        first, last, (col, row, _, _) = self._windows[run[0]], self._windows[run[-1]], self._windows[index]
        raster = self._raster[index]
        if raster != self._raster[run[0]] or row != first[1] or col > last[0] + self._size_px:
            return False
        span = int(col + self._size_px - first[0])
        return span * self._size_px * self.bands * self._rasters[int(raster)].dtype.itemsize <= RUN_BYTES

    def _read_run(self, run: list[int]) -> Iterator[Stored]:
        """Tiles side by side, by one window: a file in strips is decoded once and not once for each tile."""
        size = self._size_px
        start, row = int(self._windows[run[0]][0]), int(self._windows[run[0]][1])
        end = int(self._windows[run[-1]][0]) + size
        stored, valid = self._reader(int(self._raster[run[0]])).read(Window(start, row, end - start, size))
        for index in run:
            col = int(self._windows[index][0]) - start
            tile = stored[:, :, col : col + size], valid[:, col : col + size]
            needs = tile[0].nbytes + tile[1].nbytes
            if needs <= self._room:
                self._room -= needs
                self._kept[index] = tile[0].copy(), tile[1].copy()
            yield index, *tile

    def _reader(self, raster: int) -> RasterReader:
        bound_cache(self._memory_mb)
        reader = self._readers.pop(raster, None) or RasterReader(self._rasters[raster])
        self._readers[raster] = reader  # the last used comes last
        if len(self._readers) > MOST_OPEN:
            self._readers.pop(next(iter(self._readers))).close()
        return reader


def read_window(
    source: Raster | RasterReader, window: Window, statistics: BandStatistics
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
    """Standardised values float32 (C, h, w) and valid pixels (h, w) of any window, also beyond the raster's edge.

    Give a `RasterReader` where many windows are read; it keeps the file open.
    """
    if isinstance(source, Raster):
        with RasterReader(source) as reader:
            return read_window(reader, window, statistics)
    values, valid = source.read_true(window)
    return standardise(values, valid, statistics), valid


def read_raw(raster: Raster, tile: Any) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]:
    """Stored values (C, h, w) in the raster's own type and valid pixels (h, w) of a row of the tiles' table, not padded."""
    with RasterReader(raster) as reader:
        return reader.read(tile_window(tile))
