"""Synthetic labelled tiles for the tests: squares of classes with their own spectra under noise."""

import numpy as np

from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.tiles import ArrayTiles


def labelled(count=8, bands=4, classes=4, size=32, seed=0, weights=None, noise=0.3):
    rng = np.random.default_rng(seed)
    spectra = np.random.default_rng(99).standard_normal((classes, bands))
    masks = np.zeros((count, size, size), dtype=np.uint8)
    for mask in masks:
        mask[:] = rng.integers(classes)
        for _ in range(6):
            row, col, edge = (*rng.integers(0, size - 6, 2).tolist(), int(rng.integers(6, size // 2)))
            mask[row : row + edge, col : col + edge] = rng.integers(classes)
    values = spectra[masks].transpose(0, 3, 1, 2) + noise * rng.standard_normal((count, bands, size, size))
    source = ArrayTiles(tuple(f"00_{i:06d}_{seed:06d}" for i in range(count)), values.astype(np.float32), np.ones(masks.shape, bool))
    return LabelledTiles(source, np.arange(count), masks, weights, classes=classes)
