"""What sees the tile: a compact convolutional encoder, or any of segmentation-models-pytorch."""

from __future__ import annotations

import difflib
import math
import warnings
from itertools import pairwise
from typing import Any

import torch
from torch import nn

from ddoq_engine.errors import ModelError

COMPACT = "compact"
WIDEST = 4  # a stage has at most this many times the channels of the first
BATCH_NORMS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d)


def group_norm(channels: int) -> nn.GroupNorm:
    """Normalisation that does not look at the batch: groups of 8 channels or a little more."""
    groups = max(channels // 8, 1)
    while channels % groups:
        groups -= 1
    return nn.GroupNorm(groups, channels)


def convolution(channels_in: int, channels_out: int, *, stride: int = 1) -> nn.Sequential:
    """3 x 3 convolution, GroupNorm, SiLU."""
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, 3, stride=stride, padding=1, bias=False), group_norm(channels_out), nn.SiLU(inplace=True)
    )


def stage_channels(width: int, depth: int) -> list[int]:
    """Channels after each halving: width, 2 width, 4 width, and no more."""
    return [width * min(2**stage, WIDEST) for stage in range(depth)]


class CompactBackbone(nn.Module):
    """`depth` stages of two convolutions, the first of which halves the size. (B, C, H, W) to (B, channels, H/2^d, W/2^d).

    The first stage is at half size already: on a processor the full size would cost more than all the rest.
    """

    def __init__(self, in_channels: int, *, depth: int, width: int) -> None:
        super().__init__()
        sizes = [in_channels, *stage_channels(width, depth)]
        self.stages = nn.Sequential(*(nn.Sequential(convolution(a, b, stride=2), convolution(b, b)) for a, b in pairwise(sizes)))
        self.channels = sizes[-1]

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        """The last feature map."""
        features: torch.Tensor = self.stages(values)
        return features


class SmpBackbone(nn.Module):
    """The last feature map of a segmentation-models-pytorch encoder, for any number of bands.

    Batch statistics of a few small tiles are noise, and none exist for a batch of one. So an encoder from scratch gets
    GroupNorm in place of BatchNorm; one with pretrained weights keeps its BatchNorm with the statistics that came with it.
    """

    def __init__(self, name: str, in_channels: int, *, depth: int, weights: str | None, is_pretrained: bool) -> None:
        super().__init__()
        self.adapter: nn.Module = nn.Identity()
        try:
            self.encoder = _smp_encoder(name, in_channels, depth, weights)
        except ValueError:
            # Some (MixViT, Xception) take 3 bands only: a 1 x 1 convolution makes them.
            self.adapter = nn.Conv2d(in_channels, 3, 1)
            self.encoder = _smp_encoder(name, 3, depth, weights)
        if not is_pretrained:
            replace_batch_norms(self.encoder)
        self.channels = int(self.encoder.out_channels[-1])

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        """The last feature map."""
        features: torch.Tensor = self.encoder(self.adapter(values))[-1]
        return features

    def train(self, mode: bool = True) -> SmpBackbone:
        """As torch's, but BatchNorm stays with its own statistics."""
        super().train(mode)
        for module in self.modules():
            if isinstance(module, BATCH_NORMS):
                module.eval()
        return self


def build_backbone(
    name: str, in_channels: int, *, depth: int, width: int, weights: str | None, download: bool = True
) -> CompactBackbone | SmpBackbone:
    """The backbone of that name. Raises `ModelError` where it cannot be built or does not halve the size `depth` times.

    Without `download` pretrained weights are not fetched: the layers are as with them, and the caller loads the values.
    """
    if name == COMPACT:
        return CompactBackbone(in_channels, depth=depth, width=width)
    from segmentation_models_pytorch.encoders import get_encoder_names

    if not name.startswith("tu-") and name not in get_encoder_names():
        near = difflib.get_close_matches(name, [COMPACT, *get_encoder_names()], n=3)
        raise ModelError(
            "There is no backbone named {name}.",
            remedy="Use compact, or an encoder of segmentation-models-pytorch such as {near}.",
            code="vae.unknown_backbone",
            name=name,
            near=", ".join(near) or "resnet18, mobilenet_v2",
        )
    try:
        built = SmpBackbone(name, in_channels, depth=depth, weights=weights if download else None, is_pretrained=weights is not None)
        with torch.no_grad():
            size = max(64, 2**depth)
            shape = built.eval()(torch.zeros(1, in_channels, size, size)).shape
    except Exception as error:  # libraries below raise what they like: KeyError, RuntimeError, OSError of a download
        raise _unusable(name, depth, str(error).splitlines()[0] if str(error) else type(error).__name__) from error
    if shape[1] == 0 or shape[2:] != (size >> depth, size >> depth):
        raise _unusable(name, depth, f"its feature map is {shape[1]} x {shape[2]} x {shape[3]} for a tile of {size} pixels")
    return built


def replace_batch_norms(module: nn.Module) -> None:
    """Put GroupNorm, followed by what the layer did besides (timm joins dropout and activation), for every BatchNorm."""
    for name, child in module.named_children():
        if isinstance(child, BATCH_NORMS):
            besides = [getattr(child, part) for part in ("drop", "act") if isinstance(getattr(child, part, None), nn.Module)]
            norm = group_norm(child.num_features)
            setattr(module, name, nn.Sequential(norm, *besides) if besides else norm)
        else:
            replace_batch_norms(child)


def largest_depth(size_px: int) -> int:
    """How often a tile can be halved and still be a pixel."""
    return int(math.log2(max(size_px, 1)))


def _smp_encoder(name: str, in_channels: int, depth: int, weights: str | None) -> Any:
    from segmentation_models_pytorch.encoders import get_encoder  # here, since it takes seconds that `compact` needs not

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # "timm-" names still work
        return get_encoder(name, in_channels=in_channels, depth=depth, weights=weights)


def _unusable(name: str, depth: int, reason: str) -> ModelError:
    return ModelError(
        "The backbone {name} cannot be used with depth {depth}: {reason}.",
        remedy="Use the backbone compact, another depth, or no pretrained weights.",
        code="vae.unusable_backbone",
        name=name,
        depth=depth,
        reason=reason,
    )
