"""Which tiles to ask for next: of each cell that no labelled tile stands for, the tile that promises most.

A candidate's worth is a product of factors from 0 to 1, one for each thing wanted, mixed in by a slider from 0 (left out)
to 1 (multiplied in full). What a cell promises is the worth of its candidates together, which is its mass times their mean
worth. With all sliders at 0 this is the choice by cells and masses alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

CELLS_PER_TILE = 3  # cells to choose from, for each tile asked, where a slider is at 1


@dataclass(frozen=True)
class Travel:
    """The cost of going to the n candidates.

    places (n, 2) and `cost` (n,), the distance from the base or the nearest place that is gone to anyway, in one unit;
    `longest` of these costs at the start, which makes them relative. With a base, a tile that is chosen brings no other nearer.
    """

    places: NDArray[np.float64]
    cost: NDArray[np.float64]
    longest: float
    slider: float
    has_base: bool

    def factor(self) -> NDArray[np.float64]:
        """(n,) from 1 for what costs nothing to 1 - slider for what costs most."""
        return 1 - self.slider * np.minimum(self.cost / self.longest, 1) if self.longest > 0 else np.ones(len(self.cost))

    def after(self, chosen: int) -> Travel:
        """The costs once this candidate is gone to."""
        if self.has_base:
            return self
        return replace(self, cost=np.minimum(self.cost, np.hypot(*(self.places - self.places[chosen]).T)))


def travel(places: NDArray[np.float64], visited: NDArray[np.float64], slider: float, base: tuple[float, ...] = ()) -> Travel:
    """The cost of going to candidates at `places` (n, 2) from the base point, or from the nearest of the `visited` (m, 2)."""
    from scipy.spatial import cKDTree

    start = np.array([base]) if base else visited
    cost = np.asarray(cKDTree(start).query(places)[0], dtype=np.float64)
    return Travel(places, cost, float(cost.max(initial=0.0)), slider, bool(base))


def factor(amount: NDArray[Any], slider: float) -> NDArray[np.float64]:
    """(n,) factors from amounts (n,) of 0 or more, relative to the largest: 1 for that, 1 - slider for none at all."""
    largest = float(np.max(amount, initial=0.0))
    return 1 - slider + slider * np.asarray(amount, dtype=np.float64) / largest if largest > 0 else np.ones(len(amount))


def rarity(shares: NDArray[np.float64], pixels: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How much of rare classes each tile holds (n,), and how rare each class is (Q,): the root of least by own labelled pixels.

    `shares` (n, Q) of the classes on each tile, by the student; `pixels` (Q,) labelled of each. A class without any counts as
    rare as the rarest that has some.
    """
    there = pixels > 0
    rare = np.ones(len(pixels))
    if there.any():
        rare[there] = np.sqrt(pixels[there].min() / pixels[there])
    return shares @ rare, rare


def cells_to_fit(budget: int, sliders: tuple[float, ...]) -> int:
    """How many new cells to choose from: as many as tiles are asked for, and up to three times so with the highest slider."""
    return round(budget * (1 + (CELLS_PER_TILE - 1) * max(sliders)))


def choose(
    cells: NDArray[np.int64],
    squared_distances: NDArray[np.float64],
    worth: NDArray[np.float64],
    budget: int,
    way: Travel | None = None,
) -> NDArray[np.int64]:
    """(budget,) positions of the chosen candidates among n, in the order of what they promise; n where fewer are there.

    `cells` (n,): the new cell of each, negative for those nearest to a labelled tile; `squared_distances` (n,) to the cell's
    centroid; `worth` (n,). Of the cell that promises most the tile with the most worth is taken, less the farther it is from
    the centroid: divided by 1 + its squared distance by the cell's mean. Of equals the nearer to its centroid comes first, then
    the lower cell. When each new cell gave a tile, or none is there, the rest is chosen from all that are left.
    """
    sizes = np.bincount(cells - cells.min(initial=0)).clip(min=1)
    spread = (np.bincount(cells - cells.min(initial=0), weights=squared_distances) / sizes)[cells - cells.min(initial=0)]
    typical = 1 / (1 + squared_distances / np.where(spread > 0, spread, 1))
    chosen: list[int] = []
    is_open = cells >= 0
    while len(chosen) < min(budget, len(cells)):
        if not is_open.any():
            is_open = np.ones(len(cells), dtype=bool)
            is_open[chosen] = False
        now = worth if way is None else worth * way.factor()
        offers = _offers(cells, squared_distances, now, now * typical, np.flatnonzero(is_open))
        taken = offers[: 1 if way is not None else min(budget, len(cells)) - len(chosen)].tolist()
        chosen += taken
        is_open &= ~np.isin(cells, cells[taken])
        way = way.after(taken[-1]) if way is not None else None
    return np.asarray(chosen, dtype=np.int64)


def _offers(
    cells: NDArray[np.int64], squared: NDArray[np.float64], now: NDArray[np.float64], value: NDArray[np.float64], rows: NDArray[np.int64]
) -> NDArray[np.int64]:
    """The best of the rows of each cell, the cell that promises most first."""
    order = rows[np.lexsort((squared[rows], -value[rows], cells[rows]))]
    starts = np.flatnonzero(np.r_[True, cells[order][1:] != cells[order][:-1]])
    best, promise = order[starts], np.add.reduceat(now[order], starts)
    return best[np.lexsort((cells[best], squared[best], -promise))]
