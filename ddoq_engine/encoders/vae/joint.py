"""Bands and mask as one tile, so that an autoencoder of both gives a decoded tile its own mask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ddoq_engine.tiles import TileBatch, TileSource


class MaskSource(Protocol):
    """The masks of N tiles, in the order of their source."""

    def read(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> npt.NDArray[np.uint8]:
        """Index of each pixel's class, uint8 (B, H, W), 255 where none is known."""


@dataclass(frozen=True)
class JointTiles:
    """The C bands of a source's tiles and, after them, one channel for each of Q classes: 1 where the class is, else 0."""

    source: TileSource
    masks: MaskSource
    classes: int

    @property
    def tile_ids(self) -> Sequence[str]:
        """The N ids."""
        return self.source.tile_ids

    @property
    def bands(self) -> int:
        """C + Q."""
        return self.source.bands + self.classes

    @property
    def size_px(self) -> int:
        """H and W."""
        return self.source.size_px

    def __len__(self) -> int:
        return len(self.source)

    def read(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> TileBatch:
        """The tiles at these positions, with their masks."""
        batch, masks = self.source.read(indices), self.masks.read(indices)
        layers = (masks[:, None] == np.arange(self.classes, dtype=np.uint8)[:, None, None]) & batch.valid[:, None]
        return TileBatch(np.concatenate([batch.values, layers.astype(np.float32)], axis=1), batch.valid)


def parted(decoded: npt.NDArray[np.float32], classes: int) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Bands (B, C, H, W) and class probabilities (B, Q, H, W), which sum to 1, from decoded tiles (B, C + Q, H, W)."""
    bands, logits = decoded[:, : decoded.shape[1] - classes], decoded[:, decoded.shape[1] - classes :].astype(np.float64)
    powers = np.exp(logits - logits.max(1, keepdims=True)) if classes else logits
    return bands, (powers / powers.sum(1, keepdims=True)).astype(np.float32) if classes else logits.astype(np.float32)
