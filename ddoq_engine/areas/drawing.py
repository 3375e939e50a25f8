"""Draw tiles at random without replacement, stratum by stratum, so that a later draw goes on where an earlier one ended.

Each stratum's tiles stand in a random order that is fixed at the first draw. The sample are the first n_h of each stratum:
at any n_h a simple random sample without replacement. How many each stratum gives is an apportionment that only grows with n,
so that "n more" never takes a tile back and the larger sample is what would have been drawn at once.
"""

from __future__ import annotations

import heapq
from math import sqrt

import numpy as np
import numpy.typing as npt

from ddoq_engine.errors import DataError

Numbers = npt.NDArray[np.int64]
FEWEST = 2  # a stratum; with one tile its variance is unknown


def allocate(worth: npt.NDArray[np.float64], room: Numbers, count: int, *, drawn: Numbers | None = None) -> Numbers:
    """The strata (count,) from which the next `count` tiles are drawn, one after the other.

    worth (H,): what n_h is to be proportional to: the strata's sizes, or size times standard deviation (Neyman). room (H,):
    tiles that can be drawn, the drawn ones included. drawn (H,): how many were before.

    First each stratum gets two tiles, or all it has; then the next tile goes where worth / √(n(n + 1)) is greatest. That is
    the exact optimum of Neyman's problem in whole numbers, and the apportionment by equal proportions (T. Wright, The
    American Statistician 66, 2012, 217-224), which never takes back. Ends early where no tile is left.
    Raises `DataError` where `count` is not enough for two tiles a stratum.
    """
    have = np.zeros(len(room), dtype=np.int64) if drawn is None else np.asarray(drawn, dtype=np.int64).copy()
    floor = np.minimum(FEWEST, room)
    need = int(np.maximum(floor - have, 0).sum())
    if need > count:
        raise DataError(
            "{count} random tiles are too few for {strata} strata: each needs {fewest} at least.",
            remedy="Ask for {need} tiles or more, or for fewer strata.",
            code="area.too_few_to_draw",
            count=int(have.sum()) + count,
            strata=len(room),
            fewest=FEWEST,
            need=int(have.sum()) + need,
        )
    order: list[int] = []
    for turn in range(FEWEST):
        order += [stratum for stratum in range(len(room)) if have[stratum] <= turn < floor[stratum]]
    have = np.maximum(have, floor)
    queue = [(-_priority(worth[stratum], have[stratum]), stratum) for stratum in range(len(room)) if have[stratum] < room[stratum]]
    heapq.heapify(queue)
    while queue and len(order) < count:
        _, stratum = heapq.heappop(queue)
        order.append(stratum)
        have[stratum] += 1
        if have[stratum] < room[stratum]:
            heapq.heappush(queue, (-_priority(worth[stratum], have[stratum]), stratum))
    return np.asarray(order, dtype=np.int64)


def shuffle(strata: Numbers, drawable: npt.NDArray[np.bool_], random: np.random.Generator) -> Numbers:
    """(N,) the place 0, 1, ... of each drawable tile in the random order of its stratum, -1 for the others."""
    places = np.full(len(strata), -1, dtype=np.int64)
    for stratum in range(int(strata.max(initial=-1)) + 1):
        rows = np.flatnonzero((strata == stratum) & drawable)
        places[rows] = random.permutation(len(rows))
    return places


def _priority(worth: float, have: int) -> float:
    return float("inf") if have == 0 else float(worth) / sqrt(float(have) * (have + 1))
