"""Networks for tiles: every architecture of segmentation-models-pytorch, fitted to small tiles and any number of bands.

The depth of the encoder follows the tile's size (the deepest map keeps about 4 × 4 pixels), and a tile whose size does not
suit the network is padded by its own edge and cropped again. What cannot work is refused in one sentence.
"""

from __future__ import annotations

import difflib
import math
import warnings
from dataclasses import dataclass, field
from typing import Any

import segmentation_models_pytorch as smp
import torch
from torch import Tensor, nn
from torch.nn import functional

from ddoq_engine.errors import ModelError
from ddoq_engine.segmentation.backbone import COMPACT, Refined, register_compact, steady_batch_norm

ARCHITECTURES = (
    "unet", "unetplusplus", "manet", "linknet", "fpn", "pspnet", "pan", "deeplabv3", "deeplabv3plus", "upernet", "segformer", "dpt",
)  # fmt: skip
COMPACT_VIT = "tu-vit_tiny_patch16_224"  # what "compact" means for dpt, which needs a vision transformer
VIT_PATCH_PX = 8
JOINED_FEATURES = 16


@dataclass(frozen=True)
class Layout:
    """How a network is fitted to tiles of a size.

    depth: stages of the encoder. multiple_px: the network sees sizes that are multiples of it (padded, cropped again).
    options: further arguments of segmentation-models-pytorch.
    """

    depth: int
    multiple_px: int
    options: dict[str, Any] = field(default_factory=dict)


class Padded(nn.Module):
    """A network that takes any size: padded by its edge to a multiple, cropped again."""

    def __init__(self, network: nn.Module, multiple_px: int) -> None:
        super().__init__()
        self.network, self.multiple_px = network, multiple_px

    def forward(self, x: Tensor) -> Tensor:
        """Logits (B, Q, H, W) of values (B, C, H, W)."""
        height, width = x.shape[-2:]
        below, right = -height % self.multiple_px, -width % self.multiple_px
        if below or right:
            x = functional.pad(x, (0, right, 0, below), mode="replicate")
        logits: Tensor = self.network(x)
        if logits.shape[-2:] != x.shape[-2:]:
            raise RuntimeError(f"the network gives {tuple(logits.shape)} for {tuple(x.shape)}")  # cropping would hide it
        return logits[..., :height, :width]


def layout(architecture: str, backbone: str, size_px: int) -> Layout:
    """The depth and options for tiles of `size_px`."""
    depth = min(5, max(3, int(math.log2(max(size_px, 1))) - 2))
    if backbone.startswith("mit_b"):
        depth = 5  # the only depth that these encoders have
    options: dict[str, Any] = {}
    multiple = 2**depth
    small = size_px < 128
    narrow = backbone == COMPACT
    if architecture in ("unet", "unetplusplus", "manet"):
        options["decoder_channels"] = ((128, 96, 48, 24, 16) if narrow else (256, 128, 64, 32, 16))[-depth:]
    if architecture == "fpn":
        options["upsampling"] = 2 ** (depth - 3)  # it merges the four deepest maps, whatever their stride
        if narrow:
            options |= {"decoder_pyramid_channels": 64, "decoder_segmentation_channels": 64}
    if architecture == "pspnet":
        depth = 5 if backbone.startswith("mit_b") else 3
        options |= {"upsampling": 2**depth} | ({"psp_out_channels": 64} if narrow else {})
        multiple = 2**depth
    if architecture == "pan":
        # Its attention pools the deepest map three times: 8 × 8 pixels are the least.
        depth = 5 if backbone.startswith("mit_b") else 3 if small else min(depth, 4)
        multiple = 2 ** (min(depth, 4) + 3) if backbone.startswith("mit_b") else 2 ** (depth + 3)
    if architecture in ("deeplabv3", "deeplabv3plus"):
        options["decoder_atrous_rates"] = (2, 4, 6) if small else (12, 24, 36)  # wider than the map is no context at all
        if narrow:
            options["decoder_channels"] = 64
    if architecture == "upernet" and narrow:
        options["decoder_channels"] = 48
    if architecture == "segformer" and narrow:
        options["decoder_segmentation_channels"] = 64
    if architecture == "dpt":
        depth, multiple = 4, 4 * VIT_PATCH_PX
        options |= {"dynamic_img_size": True, "img_size": _ceil(size_px, multiple), "patch_size": VIT_PATCH_PX}
        if narrow:
            options |= {"decoder_intermediate_channels": (48, 96, 128, 128), "decoder_fusion_channels": 64}
    return Layout(depth, multiple, options)


def build(
    architecture: str,
    backbone: str,
    bands: int,
    classes: int,
    size_px: int,
    *,
    backbone_weights: str | None = None,
    seed: int = 0,
) -> nn.Module:
    """A network from values (B, bands, H, W) to logits (B, classes, H, W), with weights drawn from `seed`.

    It works on H = W = `size_px` and on any larger window. Torch's global generator is left as it was.

    Raises
    ------
    ModelError: unknown names, weights that are not there, or a combination that cannot work on tiles of this size.
    """
    _check_names(architecture, backbone, backbone_weights)
    plan = layout(architecture, backbone, size_px)
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(seed)
        network = _create(architecture, backbone, bands, classes, size_px, backbone_weights=backbone_weights, plan=plan)
        if backbone == COMPACT and architecture != "dpt":
            network = Refined(network, bands, JOINED_FEATURES, classes)
        steady_batch_norm(network)
        network = Padded(network, plan.multiple_px)
        _try_out(network, architecture, backbone, bands=bands, classes=classes, size_px=size_px)
    return network.float()


def works(architecture: str, backbone: str, size_px: int, *, bands: int = 3, classes: int = 2) -> str | None:
    """None where the combination works on tiles of `size_px`, else the sentence that refuses it."""
    try:
        build(architecture, backbone, bands, classes, size_px)
    except ModelError as error:
        return str(error)
    return None


def table(backbone: str = COMPACT, sizes_px: tuple[int, ...] = (32, 64)) -> dict[str, dict[int, str | None]]:
    """Which architecture works at which tile size over a backbone: None, or the sentence that refuses it."""
    return {name: {size: works(name, backbone, size) for size in sizes_px} for name in ARCHITECTURES}


def backbones() -> tuple[str, ...]:
    """The names of backbones; besides these, `tu-` and the name of any model of timm."""
    return (COMPACT, *sorted(smp.encoders.encoders.keys() - {register_compact()}))


def _check_names(architecture: str, backbone: str, backbone_weights: str | None) -> None:
    if architecture not in ARCHITECTURES:
        raise ModelError(
            "There is no architecture {name}.",
            remedy="Choose one of {allowed}.",
            code="model.architecture",
            name=architecture,
            allowed=", ".join(ARCHITECTURES),
        )
    allowed = backbones()
    if backbone not in allowed and not backbone.startswith("tu-"):
        near = difflib.get_close_matches(backbone, allowed, n=1)
        raise ModelError(
            "There is no backbone {name}." + (" Did you mean {near}?" if near else ""),
            remedy="Choose tu- with a model of timm, or one of {allowed}.",
            code="model.backbone",
            name=backbone,
            near=near[0] if near else "",
            allowed=", ".join(allowed),
        )
    if architecture == "dpt" and backbone != COMPACT and not backbone.startswith("tu-"):
        raise ModelError(
            "The architecture dpt needs a vision transformer, and {backbone} is none.",
            remedy="Choose the backbone compact or one of timm's such as tu-vit_small_patch16_224, or another architecture.",
            code="model.dpt_backbone",
            backbone=backbone,
        )
    if backbone_weights is not None:
        known = None if backbone.startswith("tu-") else sorted(_weights_of(backbone))
        if known is not None and backbone_weights not in known:
            raise ModelError(
                "There are no weights {weights} for the backbone {backbone}.",
                remedy="Leave the pretrained weights empty" + (", or choose one of {known}." if known else ": this backbone has none."),
                code="model.backbone_weights",
                weights=backbone_weights,
                backbone=backbone,
                known=", ".join(known),
            )


def _weights_of(backbone: str) -> list[str]:
    return [] if backbone == COMPACT else list(smp.encoders.encoders[backbone]["pretrained_settings"])


def _create(
    architecture: str, backbone: str, bands: int, classes: int, size_px: int, *, backbone_weights: str | None, plan: Layout
) -> nn.Module:
    compact = COMPACT_VIT if architecture == "dpt" else register_compact()
    outputs = JOINED_FEATURES if backbone == COMPACT and architecture != "dpt" else classes
    options = dict(plan.options)
    if architecture == "dpt" and backbone_weights is not None:
        options.pop("patch_size")  # pretrained weights fit their own patch only
        options["img_size"] = None
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", category=DeprecationWarning)
            network: nn.Module = smp.create_model(
                architecture,
                encoder_name=compact if backbone == COMPACT else backbone,
                encoder_weights=backbone_weights,
                encoder_depth=plan.depth,
                in_channels=bands,
                classes=outputs,
                **options,
            )
    except OSError as error:
        raise ModelError(
            "The weights {weights} of {backbone} could not be downloaded.",
            remedy="Check the connection to the internet, or leave the pretrained weights empty.",
            code="model.download",
            weights=backbone_weights,
            backbone=backbone,
        ) from error
    except (RuntimeError, ValueError, KeyError, TypeError, NotImplementedError, AttributeError, IndexError, AssertionError) as error:
        raise _refusal(architecture, backbone, size_px) from error
    return network


def _try_out(network: nn.Module, architecture: str, backbone: str, *, bands: int, classes: int, size_px: int) -> None:
    """Run one empty tile through it: what cannot work is known before any work is done."""
    network.eval()
    try:
        with torch.inference_mode():
            logits = network(torch.zeros(1, bands, size_px, size_px))
    except (RuntimeError, ValueError, IndexError, TypeError, AssertionError) as error:
        raise _refusal(architecture, backbone, size_px) from error
    if logits.shape != (1, classes, size_px, size_px):
        raise _refusal(architecture, backbone, size_px)
    network.train()


def _refusal(architecture: str, backbone: str, size_px: int) -> ModelError:
    return ModelError(
        "The architecture {architecture} over the backbone {backbone} does not work on tiles of {size_px} px.",
        remedy="Choose the architecture unet." if backbone == COMPACT else "Choose the backbone compact, or the architecture unet.",
        code="model.combination",
        architecture=architecture,
        backbone=backbone,
        size_px=size_px,
    )


def _ceil(number: int, multiple: int) -> int:
    return -(-number // multiple) * multiple
