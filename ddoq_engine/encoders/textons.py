"""The encoder of textons: which kinds of pixel, each with its surroundings, a tile is made of, and how much of each.

T. Leung and J. Malik, Representing and recognizing the visual appearance of materials using three-dimensional textons,
International Journal of Computer Vision 43 (2001); M. Varma and A. Zisserman, A statistical approach to texture
classification from single images, the same 62 (2005). Square roots of shares: the distance of E. Hellinger, under which a
rare kind counts for more than its few pixels. Tiles that lie near each other hold alike kinds in alike shares, whatever their
layout.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d

from ddoq_engine.encoders.batches import read_batches, to_tensors
from ddoq_engine.encoders.checks import check_range, check_tiles, not_fitted
from ddoq_engine.encoders.interface import MEMORY_MB
from ddoq_engine.encoders.kinds import Kinds, Places, sample
from ddoq_engine.encoders.learnt import Features, LearntEncoder
from ddoq_engine.errors import ModelError
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive, generator
from ddoq_engine.tiles import TileSource

COPIES = 12  # a batch, its local means and spreads, their squares, and the pixels' components
FILE = "textons.safetensors"


@dataclass(frozen=True)
class TextonOptions:
    """textons: how many kinds of pixel. window_px: the surroundings of a pixel, odd. components: of a pixel's features.
    shrink: what is added to each variance before whitening, a share of the mean one."""  # fmt: skip

    textons: int = 128
    window_px: int = 5
    components: int = 12
    shrink: float = 0.1

    def __post_init__(self) -> None:
        """Raise `ModelError` where a value is out of range."""
        check_range("textons", self.textons, least=2, most=4096)
        check_range("window_px", self.window_px, least=1, most=63)
        if self.window_px % 2 == 0:
            raise ModelError(
                "The textons' surroundings of {window} px have no middle pixel.",
                remedy="Give an odd number of pixels.",
                code="encoder.even_window",
                window=self.window_px,
            )
        check_range("components", self.components, least=1)
        check_range("shrink", self.shrink, least=0.0)


class TextonEncoder(LearntEncoder[TextonOptions]):
    """The shares of V textons in a tile, as square roots."""

    name: ClassVar[str] = "textons"
    options_class: ClassVar[type[TextonOptions]] = TextonOptions

    def __init__(self, options: TextonOptions | None = None) -> None:
        super().__init__(options)
        self.kinds: Kinds | None = None

    def fit(
        self, tiles: TileSource, *, seed: int, device: torch.device, work: Path | None, progress: Progress, memory_mb: int = MEMORY_MB
    ) -> None:
        """Learn the kinds of pixel from a sample of the N tiles' pixels; it takes seconds, so no work is kept."""
        check_tiles(tiles)

        def measured(some: TileSource) -> Places:
            return self._pixels(
                some,
                device,
                memory_mb=memory_mb,
                progress=progress.part(0, 0.5),
                template="Measuring tile {done} of {total}",
                code="encode.measuring",
            )

        self.kinds = Kinds.learn(
            sample(tiles, measured, generator(seed, "textons")),
            most=self.options.textons,
            components=self.options.components,
            shrink=self.options.shrink,
            seed=derive(seed, "textons"),
        )
        self.space = self.kinds.shares_as_they_are
        self.fitted = {"bands": tiles.bands, "size_px": tiles.size_px, "tiles": len(tiles), "seed": seed, "length": len(self.kinds)}

    def features(self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int) -> Features:
        """Square roots of the textons' shares of the valid pixels (B, V) in batches."""
        kinds = self._learnt()
        for rows, pixels, valid in self._pixels(
            tiles,
            device,
            memory_mb=memory_mb,
            progress=progress,
            template="Encoding tile {done} of {total}",
            code="encode.embedding",
        ):
            yield rows, *kinds.roots(pixels, valid)

    def _pixels(self, tiles: TileSource, device: torch.device, *, memory_mb: int, progress: Progress, template: str, code: str) -> Places:
        """Local features (B, H, W, 3 C) of the tiles' pixels, of which the valid ones count."""
        for rows, batch in read_batches(tiles, memory_mb=memory_mb, copies=COPIES, progress=progress, template=template, code=code):
            values, valid = to_tensors(batch, device)
            yield rows, local_features(values, valid, self.options.window_px), valid

    def _learnt(self) -> Kinds:
        if self.kinds is None:
            raise not_fitted()
        return self.kinds

    def _write_weights(self, folder: Path) -> None:
        self._learnt().write(folder / FILE)

    def _read_weights(self, folder: Path) -> None:
        self.kinds = Kinds.read(folder / FILE)


def local_features(values: Tensor, valid: Tensor, window_px: int) -> Tensor:
    """What each pixel and its surroundings are like: (B, H, W, 3 C) of values (B, C, H, W), 0 where not valid (B, H, W).

    The values themselves, and their mean and spread in a square window over its valid pixels inside the tile.
    """
    here = valid[:, None].to(values.dtype)

    def mean(of: Tensor) -> Tensor:
        return avg_pool2d(of, window_px, stride=1, padding=window_px // 2, count_include_pad=True)

    share = mean(here).clamp_min(1e-6)
    near = mean(values) / share
    spread = (mean(values.square()) / share - near.square()).clamp_min(0).sqrt()
    return torch.cat([values, near, spread], dim=1).permute(0, 2, 3, 1)
