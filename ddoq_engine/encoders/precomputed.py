"""The encoder of embeddings that were made elsewhere: it learns nothing but their unit.

What it is given are tiles whose bands are the embedding: those of another raster on the tiles' own pixels (such as the 64
bands of AlphaEarth Foundations: C. F. Brown et al. 2025, arXiv 2507.22291), or a table's columns as tiles of one pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np
import torch

from ddoq_engine.encoders.batches import read_batches
from ddoq_engine.encoders.checks import check_range, check_tiles
from ddoq_engine.encoders.interface import MEMORY_MB
from ddoq_engine.encoders.learnt import Features, LearntEncoder, Measured
from ddoq_engine.encoders.moments import Moments
from ddoq_engine.encoders.space import scaled
from ddoq_engine.encoders.spectral import means_and_spreads
from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import TileSource

COPIES = 5  # a batch, the differences from the means, their squares in float64


@dataclass(frozen=True)
class PrecomputedOptions:
    """components: the longest embedding; spreads: whether that of each band over a tile belongs to it beside the mean."""

    components: int = 64
    spreads: bool = False

    def __post_init__(self) -> None:
        """Raise `ModelError` where a value is out of range."""
        check_range("components", self.components, least=1)


class PrecomputedEncoder(LearntEncoder[PrecomputedOptions]):
    """Per band the mean over the valid pixels, and the spread where it is asked for, all in one unit; not whitened."""

    name: ClassVar[str] = "precomputed"
    options_class: ClassVar[type[PrecomputedOptions]] = PrecomputedOptions

    def __init__(self, options: PrecomputedOptions | None = None) -> None:
        super().__init__(options)
        self._measured: tuple[TileSource, list[Measured]] | None = None  # what was fitted to is not read twice

    def fit(
        self, tiles: TileSource, *, seed: int, device: torch.device, work: Path | None, progress: Progress, memory_mb: int = MEMORY_MB
    ) -> None:
        """Measure mean and variance over N tiles. Raises `DataError` where there is none, or some have no valid pixel."""
        check_tiles(tiles)
        moments = Moments(tiles.bands * (1 + self.options.spreads))
        batches = list(self.features(tiles, device=device, progress=progress, memory_mb=memory_mb))
        for _, features, known in batches:
            moments.add(features[known])
        seen = sum(int(known.sum()) for _, _, known in batches)
        if seen < len(tiles):
            raise DataError(
                "{count} of {total} tiles lie where the embeddings named by encode.source hold no data.",
                remedy="Give embeddings that cover the study (check their CRS and nodata), or tile only the area that they cover: "
                "ddoq tile --area.",
                code="encode.not_covered",
                count=len(tiles) - seen,
                total=len(tiles),
            )
        self._measured = tiles, batches
        self.space = scaled(moments, components=self.options.components)
        self.fitted = {"bands": tiles.bands, "size_px": tiles.size_px, "tiles": len(tiles), "seed": seed, "length": self.space.length}

    def features(self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int) -> Features:
        """Means (B, C), or means and spreads (B, 2 C), in batches; computed on the processor whatever the device."""
        if self._measured is not None and self._measured[0] is tiles:
            yield from self._measured[1]
            return
        for rows, batch in read_batches(
            tiles,
            memory_mb=memory_mb,
            copies=COPIES,
            progress=progress,
            template="Encoding tile {done} of {total}",
            code="encode.embedding",
        ):
            means, spreads, known = means_and_spreads(batch)
            yield rows, np.concatenate([means, spreads], axis=1) if self.options.spreads else means, known
