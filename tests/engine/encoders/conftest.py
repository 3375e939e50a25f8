"""Tiles made by rule, for tests of encoders."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ddoq_engine.tiles import ArrayTiles

CPU = torch.device("cpu")


def textured(count: int = 24, bands: int = 3, size_px: int = 16, seed: int = 0, nodata: float = 0.2) -> ArrayTiles:
    """Tiles of smooth random fields with a level of their own, and a corner of nodata in some."""
    rng = np.random.default_rng(seed)
    rows, cols = np.mgrid[:size_px, :size_px] / size_px
    waves = [np.sin(2 * np.pi * (f * rows + g * cols)) for f in range(3) for g in range(3)]
    mixing = rng.normal(size=(count, bands, len(waves))) * 0.5
    values = np.einsum("nbw,whc->nbhc", mixing, np.array(waves)) + rng.normal(size=(count, bands, 1, 1))
    valid = np.ones((count, size_px, size_px), bool)
    for tile in np.flatnonzero(rng.random(count) < nodata):
        valid[tile, : rng.integers(1, size_px), : rng.integers(1, size_px)] = False
    values[~np.broadcast_to(valid[:, None], values.shape)] = 0
    return ArrayTiles(tuple(f"00_{tile:06d}_000000" for tile in range(count)), values.astype(np.float32), valid)


@pytest.fixture
def make_tiles():
    return textured


@pytest.fixture
def cpu() -> torch.device:
    return CPU
