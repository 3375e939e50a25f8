"""The variational autoencoder as an encoder of tiles: trained, pooled into the selection space, saved and loaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.encoders.batches import read_batches, to_tensors
from ddoq_engine.encoders.checks import check_bands, check_size, check_tiles, not_fitted, options_of
from ddoq_engine.encoders.description import (
    damaged,
    read_description,
    read_space,
    read_tensors,
    write_description,
    write_space,
    write_tensors,
)
from ddoq_engine.encoders.interface import MEMORY_MB
from ddoq_engine.encoders.moments import Moments
from ddoq_engine.encoders.space import SelectionSpace, standardised
from ddoq_engine.encoders.vae.backbones import COMPACT
from ddoq_engine.encoders.vae.checkpoint import run_key
from ddoq_engine.encoders.vae.loss import valid_shares
from ddoq_engine.encoders.vae.model import GenericVariationalAutoencoder
from ddoq_engine.encoders.vae.options import VaeOptions
from ddoq_engine.encoders.vae.pooling import pooled
from ddoq_engine.encoders.vae.randomness import seeded
from ddoq_engine.encoders.vae.training import Epoch, train
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive
from ddoq_engine.tiles import TileSource

if TYPE_CHECKING:
    from typing import Self

WEIGHTS = "weights.safetensors"
CHECKPOINT = "vae-checkpoint.pt"
SMP_WIDTH = 256  # channels that backbones other than the compact one may have at half size
LEAST_VARIANCE = 0.01  # of a latent channel's posterior mean: below it the channel says nothing (Burda et al. 2016)


class VaeEncoder:
    """Embeddings pooled from the posterior mean of a variational autoencoder."""

    name: ClassVar[str] = "vae"

    def __init__(self, options: VaeOptions | None = None) -> None:
        self.options = options or VaeOptions()
        self.model: GenericVariationalAutoencoder | None = None
        self.space: SelectionSpace | None = None
        self.fitted: dict[str, Any] = {}

    def describe(self) -> dict[str, Any]:
        """Name, options, what it was fitted on, and how training went."""
        return {"encoder": self.name, "options": asdict(self.options), **self.fitted}

    def fit(
        self, tiles: TileSource, *, seed: int, device: torch.device, work: Path | None, progress: Progress, memory_mb: int = MEMORY_MB
    ) -> None:
        """Train on the N tiles, then measure the selection space on all of them; `work` holds a checkpoint of each epoch."""
        check_tiles(tiles)
        with seeded(derive(seed, "weights"), torch.device("cpu")):
            model = self._network(tiles.bands, tiles.size_px)
        settings = {name: value for name, value in asdict(self.options).items() if name != "cache_mb"}
        key = run_key(tiles, seed=seed, device=device.type, **settings)
        path = None if work is None else work / CHECKPOINT
        epochs: list[Epoch] = []
        for epoch in train(model, tiles, self.options, seed=seed, device=device, path=path, key=key, progress=progress.part(0.0, 0.9)):
            epochs.append(epoch)
            progress.metric(
                "vae_loss",
                epoch=epoch.number,
                train=epoch.train.total,
                validation=epoch.validation.total,
                reconstruction=epoch.validation.reconstruction,
                kl=epoch.validation.kl,
            )
        self.model = model.eval()
        moments = Moments(2 * self.options.latent_channels)
        for _, features, known in self._features(model, tiles, device, progress.part(0.9, 1.0), memory_mb):
            moments.add(features[known])
        active = active_channels(moments)
        if active.sum() < len(active) / 2:
            progress.note(
                "Only {active} of {channels} latent channels carry anything; the others are left out of the embedding.",
                code="vae.inactive_channels",
                level="warning",
                active=int(active.sum()),
                channels=len(active),
            )
        self.space = standardised(moments, components=self.options.components, informative=np.tile(active, 2))
        best = min(epochs, key=lambda epoch: epoch.validation.total)
        self.fitted = {
            "bands": tiles.bands,
            "size_px": tiles.size_px,
            "tiles": len(tiles),
            "seed": seed,
            "length": self.space.length,
            "latent_shape": list(model.latent_shape),
            "active_channels": int(active.sum()),
            "epochs": len(epochs),
            "best_epoch": best.number,
            "validation": asdict(best.validation),
        }

    def embed(self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int = MEMORY_MB) -> npt.NDArray[np.float32]:
        """Embeddings float32 (N, D): mean and spread over each tile of the posterior mean, standardised."""
        model, space = self._ready(tiles)
        embeddings = np.zeros((len(tiles), space.length), np.float32)
        for rows, features, known in self._features(model, tiles, device, progress, memory_mb):
            embeddings[rows] = space.embed(features, known)
        return embeddings

    def latents(
        self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int = MEMORY_MB
    ) -> Iterator[npt.NDArray[np.float32]]:
        """The flattened posterior means, batches float32 (B, C_z h w). Raises `DataError` for tiles of another size."""
        model, _ = self._ready(tiles)
        check_size(tiles, model.size_px)
        for _, mu, _ in self._means(model, tiles, device, progress, memory_mb):
            yield mu.flatten(1).cpu().numpy()

    @torch.inference_mode()
    def decode(self, latents: npt.NDArray[np.float32], *, device: torch.device) -> npt.NDArray[np.float32]:
        """Tiles float32 (B, C, H, W) in standardised units, from flattened latents (B, C_z h w)."""
        if self.model is None:
            raise not_fitted()
        decoded: npt.NDArray[np.float32] = self.model.to(device).decode(torch.tensor(latents, device=device)).cpu().numpy()
        return decoded

    def save(self, folder: Path) -> None:
        """Write weights, selection space and description into `folder`."""
        if self.model is None or self.space is None:
            raise not_fitted()
        write_tensors(folder / WEIGHTS, {name: value.cpu().numpy() for name, value in self.model.state_dict().items()})
        write_space(folder, self.space)
        write_description(folder, self.describe())

    @classmethod
    def load(cls, folder: Path) -> Self:
        """The encoder that `save` wrote; nothing is downloaded."""
        description = read_description(folder, encoder=cls.name)
        encoder = cls(options_of(VaeOptions, cls.name, description.pop("options")))
        weights = {name: torch.tensor(value) for name, value in read_tensors(folder / WEIGHTS).items()}
        with seeded(0, torch.device("cpu")):
            model = encoder._network(description["bands"], description["size_px"], download=False)
        try:
            model.load_state_dict(weights)
        except RuntimeError as error:
            raise damaged(folder / WEIGHTS) from error
        encoder.model, encoder.space = model.eval(), read_space(folder)
        encoder.fitted = {key: value for key, value in description.items() if key != "encoder"}
        return encoder

    def _network(self, bands: int, size_px: int, *, download: bool = True) -> GenericVariationalAutoencoder:
        return GenericVariationalAutoencoder(
            bands,
            size_px=size_px,
            backbone=self.options.backbone,
            encoder_weights=self.options.encoder_weights,
            depth=self.options.depth,
            latent_channels=self.options.latent_channels,
            width=self.options.width,
            download=download,
        )

    def _ready(self, tiles: TileSource) -> tuple[GenericVariationalAutoencoder, SelectionSpace]:
        if self.model is None or self.space is None:
            raise not_fitted()
        check_bands(tiles, self.model.in_channels)
        return self.model, self.space

    def _features(
        self, model: GenericVariationalAutoencoder, tiles: TileSource, device: torch.device, progress: Progress, memory_mb: int
    ) -> Iterator[tuple[npt.NDArray[np.int64], npt.NDArray[np.float32], npt.NDArray[np.bool_]]]:
        for rows, mu, valid in self._means(model, tiles, device, progress, memory_mb):
            features = pooled(mu, valid_shares(valid, model.depth))
            yield rows, features.cpu().numpy(), valid.flatten(1).any(1).cpu().numpy()

    def _means(
        self, model: GenericVariationalAutoencoder, tiles: TileSource, device: torch.device, progress: Progress, memory_mb: int
    ) -> Iterator[tuple[npt.NDArray[np.int64], torch.Tensor, torch.Tensor]]:
        # What a backbone holds at once is about the values, and its widest maps at half size, in and out.
        copies = 3 + 2 * (self.options.width if self.options.backbone == COMPACT else SMP_WIDTH) / 4 / tiles.bands
        model.to(device).eval()
        for rows, batch in read_batches(
            tiles,
            memory_mb=memory_mb,
            copies=copies,
            progress=progress,
            template="Encoding tile {done} of {total}",
            code="encode.embedding",
        ):
            values, valid = to_tensors(batch, device)
            with torch.inference_mode():
                mu, _ = model.encode(values)
            yield rows, mu, valid


def active_channels(moments: Moments) -> npt.NDArray[np.bool_]:
    """Which latent channels (C_z,) vary over the cells of all tiles, from the moments of pooled features (2 C_z).

    The variance of a channel's posterior mean is that of the tiles' means plus the mean square of their spreads. One that
    is under a hundredth of the prior's is inactive (Burda et al. 2016): standardised, it would be pure noise.
    """
    channels = len(moments.mean) // 2
    variance, mean = np.diag(moments.covariance), moments.mean
    total = variance[:channels] + variance[channels:] + mean[channels:] ** 2
    active: npt.NDArray[np.bool_] = total > LEAST_VARIANCE
    return active
