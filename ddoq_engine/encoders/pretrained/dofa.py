"""DOFA, a vision transformer for any bands: the weights that look at a patch are made from the bands' wavelengths.

Z. Xiong et al., Neural plasticity-inspired multimodal foundation model for Earth observation, 2024, arXiv 2403.15356. The names
of the parameters are those of the published weights, as torchgeo loads them (`torchgeo/models/dofa.py`, MIT).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor, nn
from torch.nn.functional import conv2d

GENERATED = 0.01  # the scale of what the generator gives
PATCH_PX, INPUT_PX = 16, 224
WAVE_LENGTH = 128  # numbers that describe a wavelength
TOKENS = 128  # of the generator, beside those of the bands


@dataclass(frozen=True)
class Size:
    """How wide and deep a DOFA is."""

    width: int
    depth: int
    heads: int


SIZES = {"dofa-base": Size(768, 12, 12), "dofa-large": Size(1024, 24, 16)}


class WaveBlock(nn.Module):
    """Two linear layers beside the way through. (C, D) to (C, D)."""

    def __init__(self, length: int) -> None:
        super().__init__()
        self.w1, self.w2 = nn.Linear(length, length), nn.Linear(length, length)

    def forward(self, waves: Tensor) -> Tensor:
        """The waves and what was made of them."""
        return waves + torch.relu(self.w2(torch.relu(self.w1(waves))))


class WeightGenerator(nn.Module):
    """From C waves (C, D) the kernels (C, k k E) and the bias (E) of a convolution, by attention among them."""

    def __init__(self, length: int, kernel: int, width: int) -> None:
        super().__init__()
        layer = nn.TransformerEncoderLayer(length, nhead=4, activation="gelu", dropout=0.0)
        self.transformer_encoder = nn.TransformerEncoder(layer, num_layers=1, enable_nested_tensor=False)
        self.fc_weight, self.fc_bias = nn.Linear(length, kernel * kernel * width), nn.Linear(length, width)
        self.weight_tokens = nn.Parameter(torch.randn(TOKENS, length) * 0.02)
        self.bias_token = nn.Parameter(torch.randn(1, length) * 0.02)

    def forward(self, waves: Tensor) -> tuple[Tensor, Tensor]:
        """Kernels and bias."""
        seen = self.transformer_encoder(torch.cat([self.weight_tokens, waves, self.bias_token]))
        return self.fc_weight(seen[TOKENS:-1] + waves), self.fc_bias(seen[-1])


class WaveEmbedding(nn.Module):
    """Patches of bands (B, C, H, W) to places (B, n, E), by a convolution made for the bands' wavelengths."""

    def __init__(self, length: int, kernel: int, width: int) -> None:
        super().__init__()
        self.length, self.kernel, self.width = length, kernel, width
        self.weight_generator = WeightGenerator(length, kernel, width)
        self.fclayer = WaveBlock(length)

    def forward(self, values: Tensor, wavelengths: Tensor) -> Tensor:
        """Places; wavelengths (C) in micrometres."""
        waves = self.fclayer(wave_features(wavelengths * 1000, self.length))
        kernels, bias = self.weight_generator(waves)
        kernels = kernels.view(len(wavelengths), self.kernel, self.kernel, self.width).permute(3, 0, 1, 2)
        # The published network pads by one pixel, although the patches fit without.
        found = conv2d(values, kernels * GENERATED, bias * GENERATED, stride=self.kernel, padding=1)
        return found.flatten(2).transpose(1, 2)


class Dofa(nn.Module):
    """From bands (B, C, 224, 224) to a map of features (B, h, w, E). `fc_norm` belongs after their mean."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        from timm.models.vision_transformer import Block  # here, since it takes seconds that other encoders need not

        norm = partial(nn.LayerNorm, eps=1e-6)
        self.side = INPUT_PX // PATCH_PX
        self.num_features = size.width
        self.patch_embed = WaveEmbedding(WAVE_LENGTH, PATCH_PX, size.width)
        self.cls_token = nn.Parameter(torch.zeros(1, 1, size.width))
        self.pos_embed = nn.Parameter(torch.zeros(1, self.side**2 + 1, size.width), requires_grad=False)
        self.blocks = nn.ModuleList(Block(size.width, size.heads, 4.0, qkv_bias=True, norm_layer=norm) for _ in range(size.depth))
        self.fc_norm = norm(size.width)

    def forward(self, values: Tensor, wavelengths: Tensor) -> Tensor:
        """The map of features; wavelengths (C) in micrometres, float32."""
        places = self.patch_embed(values, wavelengths) + self.pos_embed[:, 1:]
        first = (self.cls_token + self.pos_embed[:, :1]).expand(len(values), -1, -1)
        tokens = torch.cat([first, places], dim=1)
        for block in self.blocks:
            tokens = block(tokens)
        return tokens[:, 1:].reshape(len(values), self.side, self.side, -1)


def wave_features(positions: Tensor, length: int) -> Tensor:
    """Sines and cosines (C, length) of positions (C), as of a transformer's places (A. Vaswani et al. 2017)."""
    rates = 10000.0 ** (-torch.arange(length // 2, dtype=torch.float32, device=positions.device) / (length / 2))
    angles = positions[:, None] * rates
    return torch.cat([angles.sin(), angles.cos()], dim=1)
