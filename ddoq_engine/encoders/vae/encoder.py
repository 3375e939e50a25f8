"""The variational autoencoder as an encoder of tiles: trained, pooled into the selection space, saved and loaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.encoders.batches import read_batches, to_tensors
from ddoq_engine.encoders.checks import check_size, check_tiles, not_fitted
from ddoq_engine.encoders.description import damaged, read_tensors, write_tensors
from ddoq_engine.encoders.interface import MEMORY_MB
from ddoq_engine.encoders.learnt import Features, LearntEncoder
from ddoq_engine.encoders.moments import Moments
from ddoq_engine.encoders.space import standardised
from ddoq_engine.encoders.vae.backbones import COMPACT
from ddoq_engine.encoders.vae.checkpoint import run_key
from ddoq_engine.encoders.vae.loss import valid_shares
from ddoq_engine.encoders.vae.model import GenericVariationalAutoencoder
from ddoq_engine.encoders.vae.options import VaeOptions
from ddoq_engine.encoders.vae.pooling import pooled
from ddoq_engine.encoders.vae.randomness import draw, seeded
from ddoq_engine.encoders.vae.training import Epoch, train
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive
from ddoq_engine.tiles import TileSource

WEIGHTS = "weights.safetensors"
CHECKPOINT = "vae-checkpoint.pt"
SMP_WIDTH = 256  # channels that backbones other than the compact one may have at half size
LEAST_VARIANCE = 0.01  # of a latent channel's posterior mean: below it the channel says nothing (Burda et al. 2016)


class VaeEncoder(LearntEncoder[VaeOptions]):
    """Embeddings pooled from the posterior mean of a variational autoencoder: its mean and spread over each tile, standardised."""

    name: ClassVar[str] = "vae"
    options_class: ClassVar[type[VaeOptions]] = VaeOptions

    def __init__(self, options: VaeOptions | None = None) -> None:
        super().__init__(options)
        self.model: GenericVariationalAutoencoder | None = None

    def fit(
        self, tiles: TileSource, *, seed: int, device: torch.device, work: Path | None, progress: Progress, memory_mb: int = MEMORY_MB
    ) -> None:
        """Train on the N tiles, then measure the selection space on all of them; `work` holds a checkpoint of each epoch."""
        told = self._train(tiles, seed=seed, device=device, work=work, progress=progress.part(0.0, 0.9))
        moments = Moments(2 * self.options.latent_channels)
        for _, features, known in self.features(tiles, device=device, progress=progress.part(0.9, 1.0), memory_mb=memory_mb):
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
        self.fitted = {**told, "length": self.space.length, "active_channels": int(active.sum())}

    def _train(self, tiles: TileSource, *, seed: int, device: torch.device, work: Path | None, progress: Progress) -> dict[str, Any]:
        """Train the network on the N tiles; what is told of the learning comes back."""
        check_tiles(tiles)
        with seeded(derive(seed, "weights"), torch.device("cpu")):
            model = self._network(tiles.bands, tiles.size_px)
        settings = {name: value for name, value in asdict(self.options).items() if name != "cache_mb"}
        key = run_key(tiles, seed=seed, device=device.type, **settings)
        path = None if work is None else work / CHECKPOINT
        epochs: list[Epoch] = []
        for epoch in train(model, tiles, self.options, seed=seed, device=device, path=path, key=key, progress=progress):
            epochs.append(epoch)
            progress.metric(
                "vae_loss",
                epoch=epoch.number,
                train=epoch.train.total,
                validation=epoch.validation.total,
                reconstruction=epoch.validation.reconstruction,
                kl=epoch.validation.kl,
                **({"contrast": epoch.validation.contrast} if self.options.objective == "contrastive" else {}),
            )
        self.model = model.eval()
        best = min(epochs, key=lambda epoch: epoch.validation.total)
        return {
            "bands": tiles.bands,
            "size_px": tiles.size_px,
            "tiles": len(tiles),
            "seed": seed,
            "latent_shape": list(model.latent_shape),
            "epochs": len(epochs),
            "best_epoch": best.number,
            "validation": asdict(best.validation),
        }

    def features(self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int) -> Features:
        """Features (B, 2 C_z) in batches: mean and spread of the posterior mean over the valid places of each tile."""
        model = self._trained()
        for rows, mu, _, valid in self._posteriors(model, tiles, device, progress, memory_mb):
            pool = pooled(mu, valid_shares(valid, model.depth))
            yield rows, pool.cpu().numpy(), valid.flatten(1).any(1).cpu().numpy()

    def latents(
        self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int = MEMORY_MB, drawn: int | None = None
    ) -> Iterator[npt.NDArray[np.float32]]:
        """The flattened posterior means, batches float32 (B, C_z h w). Raises `DataError` for tiles of another size.

        drawn: a seed; then a draw from each tile's posterior instead, a function of it and of the tile's id.
        """
        self._ready(tiles)
        model = self._trained()
        check_size(tiles, model.size_px)
        for rows, mu, logvar, _ in self._posteriors(model, tiles, device, progress, memory_mb):
            latents = mu if drawn is None else draw(mu, logvar, drawn, [tiles.tile_ids[int(row)] for row in rows])
            yield latents.float().flatten(1).cpu().numpy()

    def latent_shape(self) -> tuple[int, int, int]:
        """(C_z, h, w), into which a latent of decode space folds."""
        return self._trained().latent_shape

    @torch.inference_mode()
    def decode(self, latents: npt.NDArray[np.float32], *, device: torch.device) -> npt.NDArray[np.float32]:
        """Tiles float32 (B, C, H, W) in standardised units, from flattened latents (B, C_z h w)."""
        decoded: npt.NDArray[np.float32] = self._trained().to(device).decode(torch.tensor(latents, device=device)).cpu().numpy()
        return decoded

    def _write_weights(self, folder: Path) -> None:
        write_tensors(folder / WEIGHTS, {name: value.cpu().numpy() for name, value in self._trained().state_dict().items()})

    def _read_weights(self, folder: Path) -> None:
        weights = {name: torch.tensor(value) for name, value in read_tensors(folder / WEIGHTS).items()}
        with seeded(0, torch.device("cpu")):
            model = self._network(self.fitted["bands"], self.fitted["size_px"], download=False)
        try:
            model.load_state_dict(weights)
        except RuntimeError as error:
            raise damaged(folder / WEIGHTS) from error
        self.model = model.eval()

    def _trained(self) -> GenericVariationalAutoencoder:
        if self.model is None:
            raise not_fitted()
        return self.model

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

    def _posteriors(
        self, model: GenericVariationalAutoencoder, tiles: TileSource, device: torch.device, progress: Progress, memory_mb: int
    ) -> Iterator[tuple[npt.NDArray[np.int64], torch.Tensor, torch.Tensor, torch.Tensor]]:
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
                mu, logvar = model.encode(values)
            yield rows, mu, logvar, valid


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
