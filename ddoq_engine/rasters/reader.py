"""Read windows of one raster, stored values and valid pixels, in bounded memory, in any process and thread."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ddoq_engine.rasters.access import gdal, gdal_errors, open_dataset
from ddoq_engine.rasters.coverage import Coverage, coverage_of
from ddoq_engine.rasters.raster import Raster, true_values
from ddoq_engine.rasters.validity import can_be_invalid, valid_in_band

PIECE_BYTES = 32 * 2**20  # read at once while validity is streamed: about a tenth of a second


class RasterReader:
    """Windows of one raster's used bands.

    Windows may reach beyond the raster: there nothing is valid and stored values are 0. The dataset is opened when
    first needed, again in a forked or unpickled process, and closed by `close` or the end of a `with` block. Every
    trouble of GDAL's is a `RasterError` that names the file.
    """

    def __init__(self, raster: Raster) -> None:
        self.raster = raster
        self._coverage: Coverage | None = None
        self._dataset: Any = None
        self._process = -1
        self._lock = threading.RLock()

    def __enter__(self) -> RasterReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        return {"raster": self.raster, "_coverage": self._coverage}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _dataset=None, _process=-1, _lock=threading.RLock())

    def close(self) -> None:
        """Close the dataset; a later read opens it again."""
        if self._dataset is not None and self._process == os.getpid():
            self._dataset.close()
        self._dataset = None

    @property
    def coverage(self) -> Coverage:
        """Where the raster can hold data."""
        if self._coverage is None:
            self._coverage = coverage_of(self.raster)
        return self._coverage

    def read(self, window: Window) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]:
        """Stored values (C, h, w) of `raster.dtype`, and pixels valid in every used band, bool (h, w)."""
        shape = (int(window.height), int(window.width))
        values = np.zeros((len(self.raster.bands), *shape), dtype=self.raster.dtype)
        valid = np.zeros(shape, dtype=bool)
        inside = self._inside(window)
        if inside is not None:
            at = _place(inside, window)
            covered = self._covered(inside)
            for i, band in enumerate(self._bands(inside)):
                values[i][at] = band
                if self._can_be_invalid(i):
                    covered &= valid_in_band(band, self._nodata(i))
            valid[at] = covered & self._masks(inside)
        return values, valid

    def read_stored(self, window: Window) -> npt.NDArray[Any]:
        """Stored values (C, h, w) of `raster.dtype` as the file gives them, valid or not; the window lies inside the raster."""
        return np.stack(list(self._bands(window))).astype(self.raster.dtype, copy=False)

    def read_true(self, window: Window) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]:
        """Like `read`, with the file's scale and offset applied."""
        values, valid = self.read(window)
        return true_values(values, self.raster), valid

    def valid(self, window: Window, *, check: Callable[[], None] = lambda: None) -> npt.NDArray[np.bool_]:
        """Pixels of a window that are valid in every used band, bool (h, w), read a piece at a time.

        check: called between pieces, may raise to stop.
        """
        valid = np.zeros((int(window.height), int(window.width)), dtype=bool)
        inside = self._inside(window)
        if inside is None:
            return valid
        at = _place(inside, window)
        valid[at] = self._covered(inside)
        asked = [i for i in range(len(self.raster.bands)) if self._can_be_invalid(i)]
        if not asked and not self._has_masks:
            return valid
        for piece in self._pieces(inside, len(asked)):
            check()
            view = valid[_place(piece, window)]
            if self._has_masks:
                view &= self._masks(piece)
            for group in self._groups(asked, piece):
                for i, band in zip(group, self._bands(piece, group), strict=True):
                    view &= valid_in_band(band, self._nodata(i))
        return valid

    def has_valid(self, window: Window, bands: list[int]) -> npt.NDArray[np.bool_]:
        """For each of these positions in `raster.bands`, whether the window has a pixel valid in that band alone."""
        found = np.zeros(len(bands), dtype=bool)
        inside = self._inside(window)
        if inside is not None:
            mask = self._covered(inside) & self._masks(inside)
            for at, band in enumerate(self._bands(inside, bands)):
                found[at] = bool((mask & valid_in_band(band, self._nodata(bands[at]))).any())
        return found

    def _inside(self, window: Window) -> Window | None:
        """The part of a window that can hold data."""
        return self.coverage.bounds(window)

    def _covered(self, window: Window) -> npt.NDArray[np.bool_]:
        if self.coverage.is_everything:
            return np.ones((int(window.height), int(window.width)), dtype=bool)
        return self.coverage.paint(window)

    def _nodata(self, i: int) -> tuple[float | int | None, ...]:
        return (self.raster.nodata[i], *self.raster.nodata_values)

    def _can_be_invalid(self, i: int) -> bool:
        return can_be_invalid(self.raster.dtypes[i], self._nodata(i))

    @property
    def _has_masks(self) -> bool:
        return self.raster.has_mask or bool(self.raster.alpha_bands)

    def _masks(self, window: Window) -> npt.NDArray[np.bool_]:
        """What the dataset's mask and alpha bands allow, bool (h, w)."""
        allowed = np.ones((int(window.height), int(window.width)), dtype=bool)
        if self._has_masks:
            with self._open() as dataset:
                if self.raster.has_mask:
                    allowed &= dataset.read_masks(self.raster.bands[0], window=window) > 0
                for band in self.raster.alpha_bands:
                    allowed &= dataset.read(band, window=window) > 0
        return allowed

    def _bands(self, window: Window, at: list[int] | None = None) -> Iterator[npt.NDArray[Any]]:
        """The bands at these positions of `raster.bands` (all by default), each (h, w) in its own type."""
        at = list(range(len(self.raster.bands))) if at is None else at
        if len({self.raster.dtypes[i] for i in at}) == 1:
            with self._open() as dataset:
                together = dataset.read([self.raster.bands[i] for i in at], window=window)
            yield from together
            return
        for i in at:
            with self._open() as dataset:
                band = dataset.read(self.raster.bands[i], window=window)
            yield band

    def _pieces(self, window: Window, bands: int) -> Iterator[Window]:
        """Cut a window into runs of rows of about `PIECE_BYTES`, along the file's blocks where they are low enough."""
        per_row = int(window.width) * self.raster.dtype.itemsize * (max(bands, 1) if self.raster.is_pixel_interleaved else 1)
        rows = max(1, PIECE_BYTES // per_row)
        block = self.raster.block_height
        if rows >= block:
            rows -= rows % block
        row, end = int(window.row_off), int(window.row_off + window.height)
        while row < end:
            stop = min(row + rows - (row % block if rows >= block else 0), end)
            yield Window(window.col_off, row, window.width, stop - row)
            row = stop

    def _groups(self, bands: list[int], piece: Window) -> Iterator[list[int]]:
        """Bands that are read together within `PIECE_BYTES`."""
        each = int(piece.width * piece.height) * self.raster.dtype.itemsize
        size = max(1, PIECE_BYTES // max(each, 1))
        for start in range(0, len(bands), size):
            yield bands[start : start + size]

    @contextmanager
    def _open(self) -> Iterator[Any]:
        """Hold the lock and the open dataset while something is read."""
        if self._process != os.getpid():  # forked: the parent's file position must not be shared, nor a held lock
            self._dataset, self._lock, self._process = None, threading.RLock(), os.getpid()
        with self._lock, gdal_errors(self.raster.path):
            if self._dataset is None:
                with gdal(self.raster.path):
                    self._dataset = open_dataset(self.raster.path)
            yield self._dataset


def _place(inside: Window, window: Window) -> tuple[slice, slice]:
    """Where a window inside another lies in the other's array."""
    row, col = int(inside.row_off - window.row_off), int(inside.col_off - window.col_off)
    return slice(row, row + int(inside.height)), slice(col, col + int(inside.width))
