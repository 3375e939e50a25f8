"""The encoder of tokens: which kinds of place the latents of an autoencoder know, and how much of each a tile is made of.

A cell of the latent is a patch of the tile with what surrounds it, described by what was learnt and not by its bands. Kinds of
such patches are counted as textons are: a bag of words of the visual kind (J. Sivic and A. Zisserman, Video Google, ICCV 2003),
whose words here are learnt twice, by the network and by k-means.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import torch

from ddoq_engine.encoders.checks import check_range, not_fitted
from ddoq_engine.encoders.interface import MEMORY_MB
from ddoq_engine.encoders.kinds import Kinds, Places, sample
from ddoq_engine.encoders.learnt import Features
from ddoq_engine.encoders.vae.encoder import VaeEncoder
from ddoq_engine.encoders.vae.loss import valid_shares
from ddoq_engine.encoders.vae.options import VaeOptions
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive, generator
from ddoq_engine.tiles import TileSource

FILE = "tokens.safetensors"


@dataclass(frozen=True, kw_only=True)
class TokenOptions(VaeOptions):
    """The autoencoder's options; tokens: how many kinds of place; shrink: what is added to each variance before whitening.

    `components` says here how many components of a place's latent are compared; all of them, where they are fewer.
    """

    tokens: int = 64
    shrink: float = 0.1

    def __post_init__(self) -> None:
        """Raise `ModelError` where a value is out of range."""
        super().__post_init__()
        check_range("tokens", self.tokens, least=2, most=4096)
        check_range("shrink", self.shrink, least=0.0)


class TokenEncoder(VaeEncoder):
    """The shares of V kinds of latent places in a tile, as square roots."""

    name: ClassVar[str] = "tokens"
    options_class: ClassVar[type[TokenOptions]] = TokenOptions
    options: TokenOptions

    def __init__(self, options: TokenOptions | None = None) -> None:
        super().__init__(options)
        self.kinds: Kinds | None = None

    def fit(
        self, tiles: TileSource, *, seed: int, device: torch.device, work: Path | None, progress: Progress, memory_mb: int = MEMORY_MB
    ) -> None:
        """Train as the autoencoder does, then learn the kinds from a sample of the N tiles' latents."""
        told = self._train(tiles, seed=seed, device=device, work=work, progress=progress.part(0.0, 0.9))

        def measured(some: TileSource) -> Places:
            return self._cells(some, device, progress.part(0.9, 1.0), memory_mb)

        self.kinds = Kinds.learn(
            sample(tiles, measured, generator(seed, "tokens")),
            most=self.options.tokens,
            components=self.options.components,
            shrink=self.options.shrink,
            seed=derive(seed, "tokens"),
        )
        self.space = self.kinds.shares_as_they_are
        self.fitted = {**told, "length": len(self.kinds)}

    def features(self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int) -> Features:
        """Square roots of the kinds' shares (B, V) in batches; a place counts by its share of valid pixels."""
        kinds = self._learnt()
        for rows, cells, shares in self._cells(tiles, device, progress, memory_mb):
            yield rows, *kinds.roots(cells, shares)

    def _cells(self, tiles: TileSource, device: torch.device, progress: Progress, memory_mb: int) -> Places:
        """The posterior means of the latents' places (B, h, w, C_z), and the shares of valid pixels under them."""
        model = self._trained()
        for rows, mu, _, valid in self._posteriors(model, tiles, device, progress, memory_mb):
            yield rows, mu.float().permute(0, 2, 3, 1), valid_shares(valid, model.depth)

    def _learnt(self) -> Kinds:
        if self.kinds is None:
            raise not_fitted()
        return self.kinds

    def _write_weights(self, folder: Path) -> None:
        super()._write_weights(folder)
        self._learnt().write(folder / FILE)

    def _read_weights(self, folder: Path) -> None:
        super()._read_weights(folder)
        self.kinds = Kinds.read(folder / FILE)
