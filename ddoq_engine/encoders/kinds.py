"""Kinds of place, of pixels or of a latent's cells, learnt by k-means; and how much of each kind a tile is made of.

What encoders that count have in common: each describes places in its own way. Square roots of shares, for the distance of
E. Hellinger, under which a rare kind counts for more than its few places.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from sklearn.cluster import KMeans
from torch import Tensor

from ddoq_engine.encoders.batches import ChosenTiles
from ddoq_engine.encoders.description import damaged, read_tensors, write_tensors
from ddoq_engine.encoders.moments import Moments
from ddoq_engine.encoders.space import SelectionSpace, whitened
from ddoq_engine.tiles import TileSource

SAMPLED_TILES, SAMPLED_PLACES = 8192, 1 << 16  # what the kinds are learnt from, at most
PLACES_A_TILE = 8  # and at least

# Of each batch of tiles: positions (B,), features of their places (B, ..., F), and what each place counts for (B, ...), 0: nothing.
Places = Iterator[tuple[npt.NDArray[np.int64], Tensor, Tensor]]


@dataclass(frozen=True)
class Kinds:
    """V kinds. space: from a place's features (F) to the points (D) that are compared. centres: float32 (V, D)."""

    space: SelectionSpace
    centres: npt.NDArray[np.float32]

    @classmethod
    def learn(cls, features: npt.NDArray[np.float32], *, most: int, components: int, shrink: float, seed: int) -> Kinds:
        """At most so many kinds of the places (P, F), as many as differ; P may be 0. components, shrink: as in `whitened`."""
        moments = Moments(features.shape[1])
        moments.add(features)
        space = whitened(moments, components=components, shrink=shrink)
        if not len(features):  # not one valid place in all tiles
            return cls(space, np.zeros((1, space.length), np.float32))
        points = space.embed(features, np.ones(len(features), bool))
        count = min(most, len(np.unique(points, axis=0)))
        clusters = KMeans(count, n_init=1, max_iter=50, random_state=seed % 2**32).fit(points)
        return cls(space, clusters.cluster_centers_.astype(np.float32))

    @classmethod
    def read(cls, path: Path) -> Kinds:
        """The kinds that `write` wrote. Raises `StorageError`."""
        tensors = read_tensors(path)
        if not {"mean", "matrix", "centres"} <= set(tensors):
            raise damaged(path)
        return cls(SelectionSpace(tensors["mean"], tensors["matrix"]), tensors["centres"])

    def write(self, path: Path) -> None:
        """Write them whole. Raises `StorageError`."""
        write_tensors(path, {"mean": self.space.mean, "matrix": self.space.matrix, "centres": np.asarray(self.centres)})

    def __len__(self) -> int:
        return len(self.centres)

    @property
    def shares_as_they_are(self) -> SelectionSpace:
        """The selection space of encoders that count: ways to choose read the shares from the embeddings."""
        return SelectionSpace(np.zeros(len(self)), np.eye(len(self)))

    def nearest(self, features: Tensor) -> npt.NDArray[np.int64]:
        """The kind of each place (P,), from its features (P, F)."""
        device = features.device
        matrix = torch.tensor(self.space.matrix, dtype=torch.float32, device=device)
        mean = torch.tensor(self.space.mean, dtype=torch.float32, device=device)
        centres = torch.tensor(self.centres, device=device)
        points = (features - mean) @ matrix
        found: npt.NDArray[np.int64] = torch.addmm(centres.square().sum(1) / 2, points, centres.T, alpha=-1).argmin(1).cpu().numpy()
        return found

    def roots(self, features: Tensor, counts: Tensor) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
        """Square roots of the kinds' shares in B tiles (B, V), and whether a place of the tile counts (B,).

        features (B, ..., F) of the tiles' places; counts (B, ...), what each place counts for.
        """
        here, length = counts > 0, len(self)
        owners = here.nonzero()[:, 0].cpu().numpy()
        places = owners * length + self.nearest(features[here])
        sums = np.bincount(places, counts[here].cpu().numpy(), len(counts) * length).reshape(-1, length)
        totals = sums.sum(1)
        return np.sqrt(sums / np.where(totals > 0, totals, 1)[:, None]), totals > 0


def sample(tiles: TileSource, places: Callable[[TileSource], Places], rng: np.random.Generator) -> npt.NDArray[np.float32]:
    """Features (P, F) of places that count, as many from each tile that is looked at. places: those of the tiles it is given."""
    chosen = np.sort(rng.permutation(len(tiles))[:SAMPLED_TILES])
    each = max(PLACES_A_TILE, -(-SAMPLED_PLACES // len(chosen)))
    # In one array from the start: small ones of each tile, kept among the large ones that come and go, would hold on to memory.
    found, filled = np.empty((0, 0), np.float32), 0
    for _, features, counts in places(ChosenTiles(tiles, chosen)):
        if not filled:
            found = np.empty((len(chosen) * each, features.shape[-1]), np.float32)
        for own, here in zip(features, (counts > 0).cpu().numpy(), strict=True):
            at = np.sort(rng.permutation(np.flatnonzero(here))[:each])
            found[filled : filled + len(at)] = own[np.unravel_index(at, here.shape)].cpu().numpy()
            filled += len(at)
    return found[:filled]
