"""What every encoder can do, and what the stages may rely on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.progress import Progress
from ddoq_engine.tiles import TileSource

if TYPE_CHECKING:
    from typing import Self

MEMORY_MB = 256  # what one batch of an embedding may hold, unless the caller says otherwise


@runtime_checkable
class Encoder(Protocol):
    """From tiles to points of the selection space, where near means alike in content.

    An encoder is made from its options alone, then fitted or loaded; `embed` before that raises `NotFittedError`.
    """

    name: ClassVar[str]

    def describe(self) -> dict[str, Any]:
        """Everything needed to build it again, ready for JSON: name, options and, once fitted, what it was fitted on."""

    def fit(
        self, tiles: TileSource, *, seed: int, device: torch.device, work: Path | None, progress: Progress, memory_mb: int = MEMORY_MB
    ) -> None:
        """Learn from the N tiles.

        `work` is a folder for checkpoints: the same call after a stop or a kill goes on from there and ends with the
        same bits. Nothing is drawn from, or written to, a global random state. The pass over all tiles reads batches that
        keep to about `memory_mb`. Raises `DataError` where there is no tile.
        """

    def embed(self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int = MEMORY_MB) -> npt.NDArray[np.float32]:
        """The embeddings float32 (N, D), standardised over the tiles of `fit`; a tile without valid pixels lies at 0.

        Tiles are read in batches that keep to about `memory_mb`. Raises `DataError` where the bands do not fit.
        """

    def save(self, folder: Path) -> None:
        """Write weights (safetensors) and `description.json` into `folder`. Raises `StorageError`."""

    @classmethod
    def load(cls, folder: Path) -> Self:
        """The encoder that `save` wrote. Raises `StorageError` (missing, damaged) or `ModelError` (another encoder's)."""


@runtime_checkable
class DecodingEncoder(Encoder, Protocol):
    """An encoder that also has a decode space, from which a vector becomes a tile again."""

    def latents(
        self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int = MEMORY_MB, drawn: int | None = None
    ) -> Iterator[npt.NDArray[np.float32]]:
        """The latents of decode space, in the tiles' order, as batches float32 (B, L).

        drawn: a seed; then a draw from each tile's posterior in place of its mean.
        """

    def latent_shape(self) -> tuple[int, int, int]:
        """(C_z, h, w): what a latent is before it is flattened, L = C_z h w."""

    def decode(self, latents: npt.NDArray[np.float32], *, device: torch.device) -> npt.NDArray[np.float32]:
        """Tiles float32 (B, C, H, W), in standardised units, from latents (B, L)."""
