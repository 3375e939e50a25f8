"""The network: a tile to a small map of Gaussians, and back."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import nn
from torch.nn import functional

from ddoq_engine.encoders.vae.backbones import COMPACT, build_backbone, convolution, largest_depth, stage_channels
from ddoq_engine.errors import DataError, ModelError

LOGVAR_LIMITS = (-10.0, 5.0)  # beyond them exp() only spoils the gradient


def fitting_depth(size_px: int) -> int:
    """The depth for a tile size where none was asked for: 1 below 32 pixels, 2 below 128, then 3.

    A latent cell of 4 x 4 pixels tells far more of a tile than one of 8 x 8 (Landsat, 32 pixels: R2 of the class shares
    0.53 against 0.31); the larger tiles give up some of it for a latent that is not too long.
    """
    return 1 if size_px < 32 else 2 if size_px < 128 else 3


class GenericVariationalAutoencoder(nn.Module):
    """A variational autoencoder with a spatial latent, for any number of bands.

    (B, C, H, W) becomes mu and logvar (B, C_z, ceil(H / 2^d), ceil(W / 2^d)). Sizes that 2^d does not divide are padded
    with zeros, the mean of standardised bands, and cropped again.

    Parameters
    ----------
    in_channels:
        C, the number of bands.
    size_px:
        H = W of the tiles of decode space. `encode` takes other sizes as well.
    backbone:
        "compact", or the name of any encoder of segmentation-models-pytorch.
    encoder_weights:
        Pretrained weights for the latter, such as "imagenet"; None, from scratch.
    depth:
        d, how often the size is halved; None follows the tile size.
    latent_channels:
        C_z.
    width:
        Channels of the first stage of the compact backbone and of the last but one of the decoder.
    download:
        False where the weights, pretrained ones too, are loaded into it afterwards.

    Raises `ModelError` where the depth does not fit the tile or the backbone cannot be built.
    """

    def __init__(
        self,
        in_channels: int,
        *,
        size_px: int,
        backbone: str = COMPACT,
        encoder_weights: str | None = None,
        depth: int | None = None,
        latent_channels: int = 8,
        width: int = 16,
        download: bool = True,
    ) -> None:
        super().__init__()
        self.depth = fitting_depth(size_px) if depth is None else depth
        if not 1 <= self.depth <= largest_depth(size_px):
            raise ModelError(
                "Tiles of {size} pixels cannot be halved {depth} times.",
                remedy="Give a depth from 1 to {most}, or choose larger tiles.",
                code="vae.depth",
                size=size_px,
                depth=self.depth,
                most=largest_depth(size_px),
            )
        self.in_channels, self.size_px, self.latent_channels = in_channels, size_px, latent_channels
        self.backbone = build_backbone(backbone, in_channels, depth=self.depth, width=width, weights=encoder_weights, download=download)
        self.mu = nn.Conv2d(self.backbone.channels, latent_channels, 1)
        self.logvar = nn.Conv2d(self.backbone.channels, latent_channels, 1)
        self.decoder = Decoder(latent_channels, in_channels, depth=self.depth, width=width)
        self.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # on a processor half as fast again

    @property
    def latent_shape(self) -> tuple[int, int, int]:
        """(C_z, h, w) of a tile of `size_px`."""
        cells = -(-self.size_px // 2**self.depth)
        return self.latent_channels, cells, cells

    def encode(self, values: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """mu and logvar (B, C_z, h, w) of the posterior, from values (B, C, H, W)."""
        step = 2**self.depth
        height, width = values.shape[2:]
        padded = functional.pad(values, (0, -width % step, 0, -height % step))
        features = self.backbone(padded.contiguous(memory_format=torch.channels_last))
        return self.mu(features), self.logvar(features).clamp(*LOGVAR_LIMITS)

    def decode(self, latent: torch.Tensor, size_px: int | None = None) -> torch.Tensor:
        """Values (B, C, H, W) from latents (B, C_z, h, w), or flattened ones (B, C_z h w) as quantization gives them.

        Raises `DataError` where their length is another.
        """
        if latent.ndim == 2:
            channels, cells, _ = self.latent_shape
            if latent.shape[1] != channels * cells * cells:
                raise DataError(
                    "Latents of length {found} are not of this encoder, whose length is {length}.",
                    remedy="Use latents and an encoder from the same run of the stage encode.",
                    code="vae.latent_length",
                    found=latent.shape[1],
                    length=channels * cells * cells,
                )
            latent = latent.reshape(-1, channels, cells, cells)
        size = self.size_px if size_px is None else size_px
        decoded: torch.Tensor = self.decoder(latent)[:, :, :size, :size]
        return decoded

    def forward(self, values: torch.Tensor, noise: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """The tile again, mu and logvar. `noise` (B, C_z, h, w), standard normal, draws from the posterior; None takes its mean."""
        mu, logvar = self.encode(values)
        latent = mu if noise is None else mu + noise * torch.exp(0.5 * logvar)
        return self.decode(latent, values.shape[-1]), mu, logvar


class Decoder(nn.Module):
    """(B, C_z, h, w) to (B, C, 2^d h, 2^d w): a convolution and bilinear x 2, `depth` times, then one at full size.

    Upsampling bilinearly leaves no chequered pattern, as transposed convolutions that learn do; the convolution comes
    before it because on a processor the larger size would cost most of the time.
    """

    def __init__(self, latent_channels: int, out_channels: int, *, depth: int, width: int) -> None:
        super().__init__()
        sizes = [*stage_channels(width, depth)[::-1], max(width // 2, 8)]
        self.start = convolution(latent_channels, sizes[0])
        self.stages = nn.ModuleList(convolution(a, b) for a, b in pairwise(sizes))
        self.out = nn.Conv2d(sizes[-1], out_channels, 3, padding=1)

    def forward(self, latent: torch.Tensor) -> torch.Tensor:
        """The decoded values, in standardised units."""
        features = self.start(latent)
        for stage in self.stages:
            features = doubled(stage(features))
        values: torch.Tensor = self.out(features)
        return values


def doubled(features: torch.Tensor) -> torch.Tensor:
    """Features (B, C, h, w) at twice the size, (B, C, 2h, 2w), bilinear as torch's `interpolate` is.

    As a fixed depthwise transposed convolution, whose gradient torch computes more than twice as fast on a processor.
    """
    line = torch.tensor([0.25, 0.75, 0.75, 0.25], dtype=features.dtype, device=features.device)
    kernel = torch.outer(line, line).expand(features.shape[1], 1, 4, 4)
    padded = functional.pad(features, (1, 1, 1, 1), mode="replicate")
    return functional.conv_transpose2d(padded, kernel, stride=2, padding=3, groups=features.shape[1])
