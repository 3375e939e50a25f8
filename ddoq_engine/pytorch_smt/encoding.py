"""All images of a loader as latents, with what is needed to decode them again."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.encoders.vae.model import GenericVariationalAutoencoder
from ddoq_engine.encoders.vae.randomness import draw
from ddoq_engine.errors import DataError, SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.pytorch_smt.batches import Loader, images_of, nothing, paths_of, refuse_shuffled, tile_ids_of
from ddoq_engine.pytorch_smt.latents import Reduction, batches_in, posterior, reduce_latent

Latent = Literal["mu", "z"]
LATENTS: tuple[Latent, ...] = ("mu", "z")
BATCH = 32  # images decoded at a time


@dataclass(frozen=True)
class Encoded:
    """N images as vectors: `vectors` float32 (N, D), their `paths`, the shape of one latent and of one image (C, H, W).

    tile_ids: of windows of rasters; empty where images are whole files.
    """

    vectors: npt.NDArray[np.float32]
    paths: list[str]
    latent_shape: tuple[int, ...]
    image_shape: tuple[int, int, int]
    tile_ids: tuple[str, ...] = ()

    @property
    def is_invertible(self) -> bool:
        """Whether a vector is a whole latent, so that a centroid can be decoded."""
        return bool(self.vectors.shape[1] == math.prod(self.latent_shape))


@dataclass(frozen=True)
class Encoding:
    """How images become vectors: through which autoencoder, the posterior's mean or a draw from it, whole or averaged."""

    vae: Any
    device: torch.device
    latent: Latent
    reduction: Reduction
    seed: int

    def encode(self, dataloader: Loader, progress: Progress) -> Encoded:
        """All images of the loader, in its order. Raises `DataError` where there are none, or of several sizes."""
        parts: list[npt.NDArray[np.float32]] = []
        paths: list[str] = []
        tile_ids: list[str] = []
        shapes: set[tuple[int, ...]] = set()
        latent_shape: tuple[int, ...] = ()
        total = batches_in(dataloader)
        for done, (batch, images, latents) in enumerate(self._batches(dataloader), 1):
            shapes.add(tuple(images.shape[1:]))
            if len(shapes) > 1:
                raise _sizes(shapes)
            latent_shape = tuple(latents.shape[1:])
            parts.append(reduce_latent(latents, self.reduction).cpu().numpy())
            paths += paths_of(batch, len(paths), len(images))
            tile_ids += tile_ids_of(batch)
            progress.report(done / max(total, done), "Encoding batch {done}", code="smt.encoding", done=done)
        if not parts:
            raise nothing()
        bands, height, width = shapes.pop()
        named = tuple(tile_ids) if len(tile_ids) == len(paths) else ()
        return Encoded(np.concatenate(parts), paths, latent_shape, (bands, height, width), named)

    def means_of(self, dataloader: Loader, cells: npt.NDArray[np.int64], budget: int, progress: Progress) -> torch.Tensor:
        """The mean of the whole latents of each cell's images (K, ...), by a second pass over the loader. cells: (N,)."""
        refuse_shuffled(dataloader)
        total, start = torch.zeros(0, dtype=torch.float64), 0
        for _, _, latents in self._batches(dataloader):
            if not len(total):
                total = torch.zeros(budget, *latents.shape[1:], dtype=torch.float64)
            total.index_add_(0, torch.from_numpy(cells[start : start + len(latents)]), latents.cpu().double())
            start += len(latents)
            progress.check()
        counts = torch.from_numpy(np.bincount(cells, minlength=budget))
        return (total / counts.reshape(-1, *[1] * (total.ndim - 1))).float()

    def decode(self, latents: torch.Tensor, size: tuple[int, int]) -> Iterator[torch.Tensor]:
        """Images float32 (B, C, H, W) of latents, some at a time."""
        for start in range(0, len(latents), BATCH):
            here = latents[start : start + BATCH].to(self.device, torch.float32)
            if isinstance(self.vae, GenericVariationalAutoencoder):
                yield self.vae.decode(here, max(size))[:, :, : size[0], : size[1]].float().cpu()
            else:
                yield self.vae.decode(here, size).float().cpu()

    def _batches(self, dataloader: Loader) -> Iterator[tuple[Any, torch.Tensor, torch.Tensor]]:
        """Batch, images and latents, each latent a function of the seed and of its position."""
        start = 0
        for batch in dataloader:
            images = images_of(batch)
            mu, logvar = posterior(self.vae, images.to(self.device))
            yield batch, images, mu if self.latent == "mu" else _drawn(mu, logvar, self.seed, start)
            start += len(images)


def check_latent(latent: str) -> None:
    """Raise `SettingsError` for a latent that there is not."""
    if latent not in LATENTS:
        raise SettingsError(
            "latent cannot be {latent}.",
            remedy="Choose mu, the posterior's mean, or z, a draw from it.",
            code="smt.latent",
            latent=latent,
        )


def _drawn(mu: torch.Tensor, logvar: torch.Tensor | None, seed: int, start: int) -> torch.Tensor:
    if logvar is None:
        raise SettingsError(
            "This autoencoder gives no variance, so nothing can be drawn from its posterior.",
            remedy="Choose the latent mu.",
            code="smt.no_variance",
        )
    return draw(mu, logvar, seed, range(start, start + len(mu)))


def _sizes(shapes: set[tuple[int, ...]]) -> DataError:
    return DataError(
        "The images have different shapes: {shapes}.",
        remedy="Cut them to one size with the same bands.",
        code="smt.image_shapes",
        shapes=" and ".join("x".join(map(str, shape)) for shape in sorted(shapes)),
    )
