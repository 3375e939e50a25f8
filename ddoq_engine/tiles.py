"""What a tile is to those who compute with it: numbers and a mask of valid pixels, read a batch at a time.

The floor of knowledge meets here: `rasters` makes a `TileSource`, `encoders` and `segmentation` read from it, and none of
them knows the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

LIMIT = 8.0  # standardised values end here


@dataclass(frozen=True)
class TileBatch:
    """B tiles of C bands and H = W = `size_px` pixels.

    values: float32 (B, C, H, W), standardised per band (about mean 0, spread 1, at most LIMIT either way), 0 where not valid.
    valid: bool (B, H, W), False for nodata and beyond the raster's edge.
    """

    values: npt.NDArray[np.float32]
    valid: npt.NDArray[np.bool_]


class TileSource(Protocol):
    """N tiles, in a fixed order, that can be read any number of times."""

    @property
    def tile_ids(self) -> Sequence[str]:
        """The N ids, stable over runs; randomness that belongs to a tile is derived from its id."""

    @property
    def bands(self) -> int:
        """C."""

    @property
    def size_px(self) -> int:
        """H and W."""

    def __len__(self) -> int:
        """N."""

    def read(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> TileBatch:
        """The tiles at these positions, in this order. Raises `RasterError` where a file cannot be read."""


@runtime_checkable
class DescribedTiles(Protocol):
    """Tiles of a source that says what its C bands are."""

    @property
    def band_names(self) -> Sequence[str]:
        """What the bands are called."""

    def band_wavelengths(self) -> tuple[float, ...]:
        """In micrometres, in the bands' order; empty where one is not known."""


@dataclass(frozen=True)
class ArrayTiles:
    """Tiles that already lie in memory: a `TileSource` over arrays.

    values: float32 (N, C, H, H); valid: bool (N, H, H).
    """

    ids: tuple[str, ...]
    values: npt.NDArray[np.float32]
    valid: npt.NDArray[np.bool_]

    @property
    def tile_ids(self) -> Sequence[str]:
        """The N ids."""
        return self.ids

    @property
    def bands(self) -> int:
        """C."""
        return int(self.values.shape[1])

    @property
    def size_px(self) -> int:
        """H."""
        return int(self.values.shape[2])

    def __len__(self) -> int:
        return len(self.ids)

    def read(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> TileBatch:
        """The tiles at these positions."""
        rows = np.asarray(indices, dtype=np.int64)
        return TileBatch(self.values[rows], self.valid[rows])
