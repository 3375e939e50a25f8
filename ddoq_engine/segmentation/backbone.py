"""The compact backbone: a small plain convolutional encoder that fits the decoders of segmentation-models-pytorch.

It is the default: a few hundred thousand weights, which a processor trains in a minute and twenty tiles can fit.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from segmentation_models_pytorch import encoders
from segmentation_models_pytorch.encoders._base import EncoderMixin
from torch import Tensor, nn
from torch.nn import functional

COMPACT = "compact"
COMPACT_WIDTHS = (24, 48, 96, 128, 160)
_REGISTERED = "ddoq-compact"


def register_compact() -> str:
    """Make the compact backbone known to segmentation-models-pytorch; returns the name that it is known by."""
    encoders.encoders.setdefault(_REGISTERED, {"encoder": CompactEncoder, "pretrained_settings": {}, "params": {"widths": COMPACT_WIDTHS}})
    return _REGISTERED


class CompactEncoder(nn.Module, EncoderMixin):  # type: ignore[misc]
    """Stages of two 3×3 convolutions, each halving the size: features at 1, 1/2, 1/4, ... of the input."""

    def __init__(self, widths: Sequence[int], depth: int = 5, output_stride: int = 32) -> None:
        super().__init__()
        self._depth, self._output_stride = depth, output_stride
        self._in_channels = 3
        self._out_channels = [3, *widths]
        stages = []
        before = 3
        for width in widths[:depth]:
            stages.append(nn.Sequential(convolution(before, width, stride=2), convolution(width, width)))
            before = width
        self.stages = nn.ModuleList(stages)

    def set_in_channels(self, in_channels: int, pretrained: bool = False) -> None:
        """Take `in_channels` bands: the first convolution is drawn anew."""
        self._in_channels = in_channels
        self._out_channels = [in_channels, *self._out_channels[1:]]
        first = self.stages[0]
        assert isinstance(first, nn.Sequential)
        first[0] = convolution(in_channels, self._out_channels[1], stride=2)

    def get_stages(self) -> dict[int, Sequence[nn.Module]]:
        """The stages by their stride, for the dilation that DeepLab asks for."""
        return {2 ** (i + 1): [stage] for i, stage in enumerate(self.stages)}

    def forward(self, x: Tensor) -> list[Tensor]:
        """The input and one feature map a stage."""
        features = [x]
        for stage in self.stages:
            features.append(stage(features[-1]))
        return features


class Refined(nn.Module):
    """A network whose output is joined with the pixels' own values once more, at full size.

    The decoders of segmentation-models-pytorch give maps of 1/2 to 1/4 of the size, enlarged; a pixel's own spectrum is
    what tells land covers apart at borders.
    """

    def __init__(self, network: nn.Module, bands: int, features: int, classes: int, width: int = 16) -> None:
        super().__init__()
        self.network = network
        self.pixels = convolution(bands, width)
        self.join = convolution(features + width, width, kernel_size=1)
        self.head = nn.Conv2d(width, classes, kernel_size=1)

    def forward(self, x: Tensor) -> Tensor:
        """Logits (B, Q, H, W) of values (B, C, H, W)."""
        logits: Tensor = self.head(self.join(torch.cat([self.network(x), self.pixels(x)], dim=1)))
        return logits


class SteadyBatchNorm2d(nn.BatchNorm2d):
    """BatchNorm that takes its running statistics where a batch has one value a channel (one tile, pooled to one pixel).

    There PyTorch refuses to train, and the variance of one value would be 0.
    """

    def forward(self, input: Tensor) -> Tensor:
        """As `nn.BatchNorm2d`."""
        if self.training and input.shape[0] * input.shape[2] * input.shape[3] == 1:
            return functional.batch_norm(input, self.running_mean, self.running_var, self.weight, self.bias, False, 0.0, self.eps)
        return super().forward(input)


def convolution(inputs: int, outputs: int, *, stride: int = 1, kernel_size: int = 3) -> nn.Sequential:
    """A convolution that keeps the size (or halves it), BatchNorm, ReLU."""
    layer = nn.Conv2d(inputs, outputs, kernel_size, stride=stride, padding=kernel_size // 2, bias=False)
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    return nn.Sequential(layer, nn.BatchNorm2d(outputs), nn.ReLU(inplace=True))


def steady_batch_norm(network: nn.Module) -> None:
    """Replace, in place, each BatchNorm by one that a batch of one small tile does not stop; its weights are kept."""
    for name, child in network.named_children():
        if type(child) is nn.BatchNorm2d:
            setattr(network, name, _steady(child))
        else:
            steady_batch_norm(child)


def _steady(norm: nn.BatchNorm2d) -> SteadyBatchNorm2d:
    steady = SteadyBatchNorm2d(norm.num_features, norm.eps, norm.momentum, norm.affine, norm.track_running_stats)
    steady.load_state_dict(norm.state_dict())
    return steady
