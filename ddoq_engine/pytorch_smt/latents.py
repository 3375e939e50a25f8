"""Images through a variational autoencoder: the posterior's mean of each, as a vector."""

from __future__ import annotations

from collections.abc import Iterator, Sized
from contextlib import contextmanager
from typing import Any, Literal

import torch

from ddoq_engine import devices
from ddoq_engine.errors import ModelError, SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.pytorch_smt.batches import Loader, images_of, nothing

Reduction = Literal["flatten", "mean_spatial"]
REDUCTIONS: tuple[Reduction, ...] = ("flatten", "mean_spatial")


def extract_all_latents(
    model: Any,
    dataloader: Loader,
    device: torch.device | str = "auto",
    *,
    latent_reduction: Reduction = "mean_spatial",
    progress: Progress = Progress(),  # noqa: B008
) -> torch.Tensor:
    """The latents float32 (N, D) of a loader's N images, in its order: the posterior mean of the autoencoder itself.

    "mean_spatial" averages each latent channel over the tile, D = C_z; "flatten" keeps every place, D = C_z h w. `model` has
    `encode(images) -> (mu, logvar)`, or holds such a one as `model`. Raises `ModelError`, or `DataError` without images.
    """
    check_reduction(latent_reduction)
    parts: list[torch.Tensor] = []
    total = batches_in(dataloader)
    with at_work(model, device) as (vae, place), torch.inference_mode():
        for done, batch in enumerate(dataloader, 1):
            mu, _ = posterior(vae, images_of(batch).to(place))
            parts.append(reduce_latent(mu, latent_reduction).cpu())
            progress.report(done / max(total, done), "Encoding batch {done}", code="smt.encoding", done=done)
    if not parts:
        raise nothing()
    return torch.cat(parts)


def posterior(vae: Any, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Mean and log variance of the posterior; None for the latter where the model has but one answer."""
    found = vae.encode(images)
    return (found[0], found[1]) if isinstance(found, (tuple, list)) else (found, None)


def reduce_latent(latent: torch.Tensor, how: Reduction) -> torch.Tensor:
    """(B, D) float32 from latents (B, C_z, h, w), (B, places, D) or (B, D), the last of which stay as they are."""
    if how == "flatten" or latent.ndim == 2:
        return latent.flatten(1).float()
    return latent.float().mean((2, 3) if latent.ndim == 4 else 1)


def check_reduction(how: str) -> None:
    """Raise `SettingsError` for a reduction that there is not."""
    if how not in REDUCTIONS:
        raise SettingsError(
            "latent_reduction cannot be {how}.",
            remedy="Choose one of {allowed}.",
            code="smt.reduction",
            how=how,
            allowed=", ".join(REDUCTIONS),
        )


@contextmanager
def at_work(model: Any, device: torch.device | str) -> Iterator[tuple[Any, torch.device]]:
    """The autoencoder of `model`, on the device and ready to be asked; afterwards it trains again if it did before."""
    vae = model if callable(getattr(model, "encode", None)) else getattr(model, "model", None)
    if not isinstance(vae, torch.nn.Module) or not callable(getattr(vae, "encode", None)):
        raise ModelError(
            "The model has no method encode, so it is no autoencoder.",
            remedy="Give a trained GenericVariationalAutoencoder, or any module with encode(images) -> (mu, logvar).",
            code="smt.no_autoencoder",
        )
    place = devices.resolve(str(device))
    was_training = vae.training
    vae.to(place).eval()
    try:
        yield vae, place
    finally:
        vae.train(was_training)


def batches_in(dataloader: Loader) -> int:
    """How many batches a loader has; 0 where it does not say."""
    return len(dataloader) if isinstance(dataloader, Sized) else 0
