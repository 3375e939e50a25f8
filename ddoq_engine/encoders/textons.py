"""The encoder of textons: which kinds of pixel, each with its surroundings, a tile is made of, and how much of each.

T. Leung and J. Malik, Representing and recognizing the visual appearance of materials using three-dimensional textons,
International Journal of Computer Vision 43 (2001); M. Varma and A. Zisserman, A statistical approach to texture
classification from single images, the same 62 (2005). Square roots of shares: the distance of E. Hellinger, under which a
rare kind counts for more than its few pixels. Tiles that lie near each other hold alike classes in alike shares, whatever
their layout: on labelled rasters this comes closer to the classes' own shares than a VAE does (docs/label-efficiency.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np
import numpy.typing as npt
import torch
from sklearn.cluster import KMeans
from torch import Tensor
from torch.nn.functional import avg_pool2d

from ddoq_engine.encoders.batches import ChosenTiles, read_batches, to_tensors
from ddoq_engine.encoders.checks import check_range, check_tiles
from ddoq_engine.encoders.description import damaged, read_tensors, write_tensors
from ddoq_engine.encoders.interface import MEMORY_MB
from ddoq_engine.encoders.learnt import Features, LearntEncoder
from ddoq_engine.encoders.moments import Moments
from ddoq_engine.encoders.space import SelectionSpace, whitened
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive, generator
from ddoq_engine.tiles import TileSource

COPIES = 12  # a batch, its local means and spreads, their squares, and the pixels' components
SAMPLED_TILES, SAMPLED_PIXELS = 8192, 1 << 16  # what the kinds are learnt from, at most
PIXELS_A_TILE = 8  # and at least
FILE = "textons.safetensors"


@dataclass(frozen=True)
class TextonOptions:
    """textons: how many kinds of pixel. window_px: the surroundings of a pixel, odd. components: of a pixel's features.
    shrink: what is added to each variance before whitening, a share of the mean one."""  # fmt: skip

    textons: int = 64
    window_px: int = 5
    components: int = 12
    shrink: float = 0.1

    def __post_init__(self) -> None:
        """Raise `ModelError` where a value is out of range."""
        check_range("textons", self.textons, least=2, most=4096)
        check_range("window_px", self.window_px, least=1, most=63)
        check_range("components", self.components, least=1)
        check_range("shrink", self.shrink, least=0.0)


class TextonEncoder(LearntEncoder[TextonOptions]):
    """The shares of V textons in a tile, as square roots."""

    name: ClassVar[str] = "textons"
    options_class: ClassVar[type[TextonOptions]] = TextonOptions

    def __init__(self, options: TextonOptions | None = None) -> None:
        super().__init__(options)
        self.pixel_space: SelectionSpace | None = None
        self.textons = np.zeros((0, 0), np.float32)

    def fit(
        self, tiles: TileSource, *, seed: int, device: torch.device, work: Path | None, progress: Progress, memory_mb: int = MEMORY_MB
    ) -> None:
        """Learn the kinds of pixel from a sample of the N tiles' pixels; it takes seconds, so no work is kept."""
        check_tiles(tiles)
        pixels = self._sample(tiles, seed, device, progress.part(0, 0.5), memory_mb)
        moments = Moments(3 * tiles.bands)
        moments.add(pixels)
        self.pixel_space = whitened(moments, components=self.options.components, shrink=self.options.shrink)
        points = self.pixel_space.embed(pixels, np.ones(len(pixels), bool))
        kinds = min(self.options.textons, len(np.unique(points, axis=0))) if len(points) else 1
        if len(points):
            clusters = KMeans(kinds, n_init=1, max_iter=50, random_state=derive(seed, "textons") % 2**32).fit(points)
            self.textons = clusters.cluster_centers_.astype(np.float32)
        else:  # not one valid pixel in all tiles
            self.textons = np.zeros((1, self.pixel_space.length), np.float32)
        self.space = SelectionSpace(np.zeros(kinds), np.eye(kinds))  # as they are: ways to choose read the shares from them
        self.fitted = {"bands": tiles.bands, "size_px": tiles.size_px, "tiles": len(tiles), "seed": seed, "length": kinds}

    def features(self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int) -> Features:
        """Square roots of the textons' shares of the valid pixels (B, V) in batches."""
        for rows, count, kinds in self._kinds(tiles, device, progress, memory_mb):
            shares = np.stack([np.bincount(own, minlength=len(self.textons)) for own in kinds]) / np.maximum(count, 1)[:, None]
            yield rows, np.sqrt(shares), count > 0

    def _kinds(
        self, tiles: TileSource, device: torch.device, progress: Progress, memory_mb: int
    ) -> Iterator[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], list[npt.NDArray[np.int64]]]]:
        """Of each batch: positions (B,), numbers of valid pixels (B,), and of each tile the textons of these pixels."""
        assert self.pixel_space is not None
        matrix = torch.tensor(self.pixel_space.matrix, dtype=torch.float32, device=device)
        mean = torch.tensor(self.pixel_space.mean, dtype=torch.float32, device=device)
        centres = torch.tensor(self.textons, device=device)
        half = centres.square().sum(1) / 2
        for rows, batch in read_batches(
            tiles,
            memory_mb=memory_mb,
            copies=COPIES,
            progress=progress,
            template="Encoding tile {done} of {total}",
            code="encode.embedding",
        ):
            values, valid = to_tensors(batch, device)
            points = (local_features(values, valid, self.options.window_px)[valid] - mean) @ matrix
            nearest = torch.addmm(half, points, centres.T, alpha=-1).argmin(1).cpu().numpy()
            count = batch.valid.reshape(len(rows), -1).sum(1)
            yield rows, count, np.split(nearest, np.cumsum(count)[:-1])

    def _sample(self, tiles: TileSource, seed: int, device: torch.device, progress: Progress, memory_mb: int) -> npt.NDArray[np.float32]:
        """Local features (P, 3 C) of valid pixels, as many from each tile that is looked at."""
        rng = generator(seed, "textons")
        chosen = np.sort(rng.permutation(len(tiles))[:SAMPLED_TILES])
        each = max(PIXELS_A_TILE, -(-SAMPLED_PIXELS // len(chosen)))
        found: list[npt.NDArray[np.float32]] = [np.zeros((0, 3 * tiles.bands), np.float32)]
        for _, batch in read_batches(
            ChosenTiles(tiles, chosen),
            memory_mb=memory_mb,
            copies=COPIES,
            progress=progress,
            template="Measuring tile {done} of {total}",
            code="encode.measuring",
        ):
            values, valid = to_tensors(batch, device)
            features = local_features(values, valid, self.options.window_px).cpu().numpy()
            for own, here in zip(features, batch.valid, strict=True):
                places = np.flatnonzero(here)
                found.append(own.reshape(-1, own.shape[-1])[np.sort(rng.permutation(places)[:each])])
        return np.concatenate(found)

    def _write_weights(self, folder: Path) -> None:
        assert self.pixel_space is not None
        space = self.pixel_space
        write_tensors(folder / FILE, {"mean": space.mean, "matrix": space.matrix, "textons": np.asarray(self.textons)})

    def _read_weights(self, folder: Path) -> None:
        tensors = read_tensors(folder / FILE)
        if not {"mean", "matrix", "textons"} <= set(tensors):
            raise damaged(folder / FILE)
        self.pixel_space = SelectionSpace(tensors["mean"], tensors["matrix"])
        self.textons = tensors["textons"]


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
