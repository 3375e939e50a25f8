"""The encoder without a network: what the bands of a tile are like, by their moments and percentiles."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.encoders.batches import read_batches
from ddoq_engine.encoders.checks import check_range, check_tiles
from ddoq_engine.encoders.interface import MEMORY_MB
from ddoq_engine.encoders.learnt import Features, LearntEncoder
from ddoq_engine.encoders.moments import Moments
from ddoq_engine.encoders.space import whitened
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import TileBatch, TileSource

PERCENTILES = (5, 25, 50, 75, 95)
COPIES = 6  # a batch, its sorted copy, the masks and the sums of features


@dataclass(frozen=True)
class SpectralOptions:
    """components: the longest embedding; shrink: what is added to each variance before whitening, a share of the mean one."""

    components: int = 64
    shrink: float = 0.1

    def __post_init__(self) -> None:
        """Raise `ModelError` where a value is out of range."""
        check_range("components", self.components, least=1)
        check_range("shrink", self.shrink, least=0.0)


class SpectralEncoder(LearntEncoder[SpectralOptions]):
    """Per band mean, spread and percentiles over the valid pixels, then whitened principal components."""

    name: ClassVar[str] = "spectral"
    options_class: ClassVar[type[SpectralOptions]] = SpectralOptions

    def fit(
        self, tiles: TileSource, *, seed: int, device: torch.device, work: Path | None, progress: Progress, memory_mb: int = MEMORY_MB
    ) -> None:
        """Learn the mean and the axes from N tiles; nothing here is random and it takes seconds, so no work is kept."""
        check_tiles(tiles)
        moments = Moments(tiles.bands * (2 + len(PERCENTILES)))
        for _, batch in read_batches(
            tiles,
            memory_mb=memory_mb,
            copies=COPIES,
            progress=progress,
            template="Measuring tile {done} of {total}",
            code="encode.measuring",
        ):
            features, known = spectral_features(batch)
            moments.add(features[known])
        self.space = whitened(moments, components=self.options.components, shrink=self.options.shrink)
        self.fitted = {"bands": tiles.bands, "size_px": tiles.size_px, "tiles": len(tiles), "seed": seed, "length": self.space.length}

    def features(self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int) -> Features:
        """Features (B, 7 C) in batches; computed on the processor whatever the device."""
        for rows, batch in read_batches(
            tiles,
            memory_mb=memory_mb,
            copies=COPIES,
            progress=progress,
            template="Encoding tile {done} of {total}",
            code="encode.embedding",
        ):
            yield rows, *spectral_features(batch)


def spectral_features(batch: TileBatch) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
    """Features float64 (B, 7 C): mean, spread, five percentiles, each for all bands; and whether the tile has a valid pixel (B,).

    Only valid pixels count; percentiles are interpolated linearly, as numpy's are. A tile without any has zeros.
    """
    tiles, bands = batch.values.shape[:2]
    valid = batch.valid.reshape(tiles, 1, -1)
    values = batch.values.reshape(tiles, bands, -1)
    mean, spread, known = means_and_spreads(batch)
    count = valid.sum(axis=2)  # (B, 1)
    ordered = np.sort(np.where(valid, values, np.inf), axis=2)  # what is not valid goes to the end
    ordered[~known] = 0.0
    features = [mean, spread]
    for percentile in PERCENTILES:
        position = np.maximum(count - 1, 0) * (percentile / 100)
        below, above = np.floor(position).astype(np.int64), np.ceil(position).astype(np.int64)  # (B, 1)
        low, high = (np.take_along_axis(ordered, np.repeat(at, bands, axis=1)[:, :, None], axis=2)[:, :, 0] for at in (below, above))
        share = position - below
        features.append(low * (1.0 - share) + high * share)
    return np.concatenate(features, axis=1), known


def means_and_spreads(batch: TileBatch) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
    """Mean and standard deviation of each band over a tile's valid pixels (B, C), zeros where it has none; and whether it has (B,)."""
    tiles, bands = batch.values.shape[:2]
    valid = batch.valid.reshape(tiles, 1, -1)
    values = batch.values.reshape(tiles, bands, -1)
    count = valid.sum(axis=2)  # (B, 1)
    divisor = np.maximum(count, 1)
    mean = np.where(valid, values, 0).sum(axis=2, dtype=np.float64) / divisor
    spread = np.sqrt(np.where(valid, (values - mean[:, :, None]) ** 2, 0).sum(axis=2, dtype=np.float64) / divisor)
    return mean, spread, count[:, 0] > 0
