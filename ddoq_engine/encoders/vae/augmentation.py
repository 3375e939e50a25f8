"""The eight ways to turn and mirror a square tile, drawn for each tile from (seed, epoch and batch, tile_id)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ddoq_engine.seeds import derive
from ddoq_engine.tiles import TileBatch

SYMMETRIES = 8


def draw(seed: int, when: tuple[int, int], tile_ids: Sequence[str]) -> npt.NDArray[np.int64]:
    """The symmetry 0 to 7 of each tile (B,) in this (epoch, batch); 0 leaves it as it is."""
    return np.array([derive(seed, "symmetry", *when, tile_id) % SYMMETRIES for tile_id in tile_ids], np.int64)


def turn(batch: TileBatch, symmetries: npt.NDArray[np.int64]) -> TileBatch:
    """The tiles and their masks, each under its symmetry."""
    values, valid = np.empty_like(batch.values), np.empty_like(batch.valid)
    for symmetry in np.unique(symmetries):
        rows = np.flatnonzero(symmetries == symmetry)
        values[rows], valid[rows] = turned(batch.values[rows], symmetry), turned(batch.valid[rows], symmetry)
    return TileBatch(values, valid)


def turned(images: npt.NDArray[np.generic], symmetry: int) -> npt.NDArray[np.generic]:
    """Images (..., H, H) turned by `symmetry % 4` quarters, and mirrored from 4 on."""
    quarters = np.rot90(images, int(symmetry) % 4, axes=(-2, -1))
    return quarters[..., ::-1] if symmetry >= SYMMETRIES // 2 else quarters
