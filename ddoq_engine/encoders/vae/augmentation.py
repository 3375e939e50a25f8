"""What is changed about a tile before it is shown, drawn for each tile from (seed, epoch and batch, tile_id).

The eight ways to turn and mirror a square; blocks that are hidden; another light.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ddoq_engine.seeds import derive, generator
from ddoq_engine.tiles import TileBatch

SYMMETRIES = 8
LIGHT = 0.1  # spread of the gain (of its logarithm) and of the offset of each band, in standardised units

When = tuple[int, int]


def draw(seed: int, when: When, tile_ids: Sequence[str]) -> npt.NDArray[np.int64]:
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


def hidden(seed: int, when: When, tile_ids: Sequence[str], *, size_px: int, block_px: int, share: float) -> npt.NDArray[np.bool_]:
    """Which pixels are hidden in this (epoch, batch), bool (B, H, H): of each tile's blocks the nearest number to this share.

    At least one block is hidden and at least one is not, where there are two. Blocks at the right and bottom edge are cut.
    """
    across = -(-size_px // block_px)
    blocks = np.zeros((len(tile_ids), across**2), bool)
    count = int(np.clip(round(share * across**2), 1, across**2 - 1)) if across > 1 else 0
    for own, tile_id in zip(blocks, tile_ids, strict=True):
        own[generator(seed, "hidden", *when, tile_id).permutation(across**2)[:count]] = True
    pixels = blocks.reshape(-1, across, across).repeat(block_px, axis=1).repeat(block_px, axis=2)
    return np.ascontiguousarray(pixels[:, :size_px, :size_px])


def relit(batch: TileBatch, seed: int, when: When, tile_ids: Sequence[str]) -> TileBatch:
    """The tiles as in another light: each band of each with a gain and an offset of its own."""
    drawn = np.stack([generator(seed, "light", *when, tile_id).normal(0, LIGHT, (2, batch.values.shape[1])) for tile_id in tile_ids])
    gain, offset = np.exp(drawn[:, 0]).astype(np.float32), drawn[:, 1].astype(np.float32)
    return TileBatch(batch.values * gain[:, :, None, None] + offset[:, :, None, None], batch.valid)
