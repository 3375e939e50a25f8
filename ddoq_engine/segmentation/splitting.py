"""Holding out tiles in blocks of space, so that what is held out is not next to what is trained on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.cluster import KMeans

from ddoq_engine.errors import DataError
from ddoq_engine.seeds import derive, generator

BLOCKS_PER_SHARE = 3  # held-out blocks, so that validation is not one corner of the raster


@dataclass(frozen=True)
class Split:
    """Positions of tiles (each sorted): trained on, held out, and left out because they touch a held-out tile."""

    training: npt.NDArray[np.int64]
    validation: npt.NDArray[np.int64]
    buffer: npt.NDArray[np.int64]


def split_blocks(
    positions: npt.NDArray[np.floating[Any]],
    *,
    share: float = 0.2,
    tile_size: float = 0.0,
    buffer: float | None = None,
    seed: int = 0,
) -> Split:
    """Hold out about `share` of the tiles, in blocks of neighbours.

    The tiles are grouped by k-means of their centres into blocks of about a third of the share each; blocks are drawn in a
    seeded order until the share is reached.

    Parameters
    ----------
    positions: (n, 2), the tiles' centres, x and y in one unit (metres or pixels).
    tile_size: a tile's edge in that unit.
    buffer: training tiles whose centre is nearer than this to a held-out one are left out; None for the tile's diagonal,
        so that neighbours that touch are not on both sides. Where this would leave fewer than half of the rest to train
        on, the buffer is given up (labelled tiles are dear).
    seed: of the grouping and of the draw.

    Raises
    ------
    DataError: fewer than 4 tiles, or positions that are not finite.
    """
    centres = np.asarray(positions, dtype=np.float64)
    count = len(centres)
    if count < 4 or not np.isfinite(centres).all():
        raise DataError(
            "{tiles} tiles with known places cannot be split into training and validation.",
            remedy="Train without validation, or label more tiles.",
            code="train.split",
            tiles=count,
        )
    wanted = min(max(1, round(share * count)), count - 1)
    blocks = min(count, max(2, round(BLOCKS_PER_SHARE / share)))
    blocks = min(blocks, len(np.unique(centres, axis=0)))
    labels = KMeans(blocks, n_init=4, random_state=derive(seed, "blocks") % 2**32).fit_predict(centres) if blocks > 1 else np.arange(count)
    held: npt.NDArray[np.bool_] = np.zeros(count, dtype=bool)
    for block in generator(seed, "held-out blocks").permutation(np.unique(labels)):
        members = labels == block
        # A block that would overshoot further than stopping here falls short is passed over for a smaller one.
        over, short = held.sum() + members.sum() - wanted, wanted - held.sum()
        if short > 0 and (over <= short or not held.any()) and held.sum() + members.sum() < count:
            held |= members
    radius = np.sqrt(2.0) * tile_size if buffer is None else buffer
    near = _near(centres, held, radius)
    if (~held & ~near).sum() * 2 < (~held).sum():
        near[:] = False
    everything = np.arange(count)
    return Split(everything[~held & ~near], everything[held], everything[near])


def _near(centres: npt.NDArray[np.float64], held: npt.NDArray[np.bool_], radius: float) -> npt.NDArray[np.bool_]:
    if radius <= 0 or not held.any():
        return np.zeros(len(centres), dtype=bool)
    from scipy.spatial import cKDTree

    distance, _ = cKDTree(centres[held]).query(centres)
    touching: npt.NDArray[np.bool_] = (distance <= radius * (1 + 1e-9)) & ~held
    return touching
