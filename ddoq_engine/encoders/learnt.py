"""What all our encoders do alike once they have learnt: describe, embed, save and load. The features are each one's own."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.encoders.checks import Options, check_bands, not_fitted, options_of
from ddoq_engine.encoders.description import read_description, read_space, write_description, write_space
from ddoq_engine.encoders.interface import MEMORY_MB
from ddoq_engine.encoders.space import SelectionSpace
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import TileSource

if TYPE_CHECKING:
    from typing import Self

Measured = tuple[npt.NDArray[np.int64], npt.NDArray[np.floating[Any]], npt.NDArray[np.bool_]]
Features = Iterator[Measured]


class LearntEncoder(ABC, Generic[Options]):
    """Features of tiles, mapped into a selection space that `fit` learns.

    A subclass names itself and its options, and gives `fit` and `features`; one with weights of its own also writes and
    reads them. `fit` sets `space` and `fitted`, what is told of the learning, with "bands" and "size_px" among it.
    """

    name: ClassVar[str]
    options_class: ClassVar[type[Any]]

    def __init__(self, options: Options | None = None) -> None:
        self.options: Options = options or self.options_class()
        self.space: SelectionSpace | None = None
        self.fitted: dict[str, Any] = {}

    @abstractmethod
    def fit(
        self, tiles: TileSource, *, seed: int, device: torch.device, work: Path | None, progress: Progress, memory_mb: int = MEMORY_MB
    ) -> None:
        """Learn from the N tiles, as `Encoder.fit` says."""

    @abstractmethod
    def features(self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int) -> Features:
        """All N tiles in batches: positions (B,), features (B, F), and whether a tile has a valid pixel (B,)."""

    def describe(self) -> dict[str, Any]:
        """Name, options and, once fitted, what it was fitted on."""
        return {"encoder": self.name, "options": asdict(self.options), **self.fitted}

    def embed(self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int = MEMORY_MB) -> npt.NDArray[np.float32]:
        """Embeddings float32 (N, D); 0 for a tile without valid pixels. Raises `NotFittedError`, `DataError` for other bands."""
        space = self._ready(tiles)
        embeddings = np.zeros((len(tiles), space.length), np.float32)
        for rows, features, known in self.features(tiles, device=device, progress=progress, memory_mb=memory_mb):
            embeddings[rows] = space.embed(features, known)
        return embeddings

    def save(self, folder: Path) -> None:
        """Write weights, selection space and, last, the description into `folder`. Raises `NotFittedError`, `StorageError`."""
        if self.space is None:
            raise not_fitted()
        self._write_weights(folder)
        write_space(folder, self.space)
        write_description(folder, self.describe())

    @classmethod
    def load(cls, folder: Path) -> Self:
        """The encoder that `save` wrote; nothing is downloaded. Raises `StorageError`, or `ModelError` for another encoder's."""
        description = read_description(folder, encoder=cls.name)
        encoder = cls(options_of(cls.options_class, cls.name, description.pop("options")))
        encoder.fitted = {key: value for key, value in description.items() if key != "encoder"}
        encoder._read_weights(folder)
        encoder.space = read_space(folder)
        return encoder

    def _ready(self, tiles: TileSource) -> SelectionSpace:
        """The selection space, where this encoder has learnt from tiles of the same bands."""
        if self.space is None:
            raise not_fitted()
        check_bands(tiles, self.fitted["bands"])
        return self.space

    def _write_weights(self, folder: Path) -> None:
        """Write what has to be kept beside the selection space; nothing, where an encoder has no more."""

    def _read_weights(self, folder: Path) -> None:
        """Read what `_write_weights` wrote; `options` and `fitted` are there."""
