"""The networks themselves, timm's and DOFA, as one kind: from bands to features of places, and the mean over the valid ones."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn.functional import adaptive_avg_pool2d, interpolate

from ddoq_engine.encoders.pretrained.catalogue import timm_name
from ddoq_engine.encoders.pretrained.dofa import INPUT_PX, SIZES, Dofa
from ddoq_engine.encoders.vae.randomness import seeded
from ddoq_engine.errors import ModelError


@dataclass(frozen=True)
class Feed:
    """What a network is fed. channels (C): the band of each, -1 for none, which gets its mean. mean, spread (C): in its own unit.

    wavelengths: of the channels, in micrometres, for DOFA. size_px: tiles are resized to this.
    """

    channels: tuple[int, ...]
    mean: tuple[float, ...]
    spread: tuple[float, ...]
    wavelengths: tuple[float, ...]
    size_px: int

    def values(self, standardised: Tensor) -> Tensor:
        """What the network sees (B, C, size, size) of bands with mean 0 and spread 1 (B, bands, H, W)."""
        at = torch.tensor(self.channels, device=standardised.device)
        here = (at >= 0).to(standardised.dtype)[:, None, None]
        spread, mean = (
            torch.tensor(of, dtype=standardised.dtype, device=standardised.device)[:, None, None] for of in (self.spread, self.mean)
        )
        values = standardised[:, at.clamp_min(0)] * (here * spread) + mean
        if values.shape[-1] == self.size_px:
            return values
        is_smaller = self.size_px < values.shape[-1]
        return interpolate(values, (self.size_px, self.size_px), mode="bilinear", align_corners=False, antialias=is_smaller)


class PlaceFeatures(nn.Module):
    """A network without its head, behind one call."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network: Any = network

    def forward(self, values: Tensor, wavelengths: Sequence[float] = ()) -> Tensor:
        """Features of places (B, h, w, F) of values (B, C, H, W)."""
        network = self.network
        if isinstance(network, Dofa):
            return cast(Tensor, network(values, torch.tensor(wavelengths, dtype=torch.float32, device=values.device)))
        found: Tensor = network.forward_features(values)
        if found.ndim == 3:  # tokens, before which some models have others that belong to no place
            places = found[:, getattr(network, "num_prefix_tokens", 0) :]
            side = math.isqrt(places.shape[1])
            return places.reshape(len(places), side, side, -1)
        return found if getattr(network, "output_fmt", "NCHW") == "NHWC" else found.permute(0, 2, 3, 1)

    def pooled(self, values: Tensor, valid: Tensor, wavelengths: Sequence[float] = ()) -> Tensor:
        """Means (B, F) of the places' features, each place weighted by its share of valid pixels; valid (B, H, W) of the tiles.

        A norm that a network has for this mean is applied, as in its own pooling.
        """
        places = self(values, wavelengths)
        shares = adaptive_avg_pool2d(valid[:, None].to(places.dtype), places.shape[1:3])[:, 0, :, :, None]
        mean = (places * shares).sum((1, 2)) / shares.sum((1, 2)).clamp_min(1e-12)
        norm = getattr(self.network, "fc_norm", None)
        return mean if norm is None else cast(Tensor, norm(mean))


def create(architecture: str, channels: int, *, is_pretrained: bool = False) -> PlaceFeatures:
    """A network for so many channels, by timm's name or one of DOFA's sizes; the global random state stays as it is.

    is_pretrained: with the weights that timm has for it, adapted to the channels; raises what a download may raise.
    """
    with seeded(0, torch.device("cpu")):
        if architecture in SIZES:
            return PlaceFeatures(Dofa(SIZES[architecture])).eval()
        import timm  # here, since it takes seconds that other encoders need not

        name, options = timm_name(architecture), {"pretrained": is_pretrained, "in_chans": channels, "num_classes": 0}
        try:
            network = timm.create_model(name, dynamic_img_size=True, **options)
        except TypeError:  # only transformers ask how large the image is
            network = timm.create_model(name, **options)
    return PlaceFeatures(network).eval()


@torch.inference_mode()
def size_for(network: PlaceFeatures, size_px: int, feed: Feed, *, model: str) -> tuple[int, int]:
    """The size that tiles of `size_px` are resized to, and the number of features: at least the size it was trained at, which helps.

    I. Corley et al., Revisiting pre-trained remote sensing model benchmarks: resizing and normalization matters, 2023, arXiv
    2305.13456. A network for one size alone gets that one. Raises `ModelError` for one that gives no map of features.
    """
    trained = trained_px(network)
    larger = trained if isinstance(network.network, Dofa) else max(trained, _whole(network, size_px))
    reason = ""
    for size in dict.fromkeys((larger, trained)):
        try:
            found = network(torch.zeros(1, len(feed.channels), size, size), feed.wavelengths)
            if found.ndim == 4 and found.shape[-1] > 0:
                return size, found.shape[-1]
            reason = f"it gives {found.ndim} dimensions"
        except (RuntimeError, ValueError, AssertionError, IndexError, TypeError, AttributeError) as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
    raise ModelError(
        "The network {model} gives no map of features for an image of {size} px: {reason}.",
        remedy="Choose another network, such as resnet18 or vit_small_patch16_224.",
        code="pretrained.unusable",
        model=model,
        size=trained,
        reason=reason,
    )


def trained_px(network: PlaceFeatures) -> int:
    """The size of the images that a network was trained on."""
    return INPUT_PX if isinstance(network.network, Dofa) else int(network.network.pretrained_cfg["input_size"][1])


def _whole(network: PlaceFeatures, size_px: int) -> int:
    """The least size that is not under `size_px` and holds whole patches, where the network has some."""
    found = getattr(getattr(network.network, "patch_embed", None), "patch_size", 1)
    patch = int(found if isinstance(found, int) else found[0])
    return -(-size_px // patch) * patch
