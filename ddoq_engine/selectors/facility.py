"""Facility location and its refinement by swaps: every tile lies near a chosen one, on average.

The greedy choice minimises the mean distance to the nearest chosen tile step by step (1 - 1/e of the best gain, as any monotone
submodular function); k-medoids goes on from there by alternating assignment and medoid, over the distances inside each cell
(H.-S. Park, C.-H. Jun, A simple and fast algorithm for k-medoids clustering, Expert Systems with Applications 36, 2009).
"""

from __future__ import annotations

import heapq

import numpy as np
from numpy.typing import NDArray

from ddoq_engine.progress import Progress
from ddoq_engine.quantization.assignment import assign
from ddoq_engine.seeds import generator
from ddoq_engine.selectors.interface import Choice, Pool, check_budget, choice_of, squared_distances

CANDIDATES = 4096  # more free tiles than these are thinned out by chance, or the gains would take N² distances
ROUNDS = 30
CELL = 4000  # of larger cells only so many tiles are candidates for the medoid


def facility_location(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """Lazy greedy (M. Minoux, 1978): gains only fall, so that the heap's best that is still best when looked at anew is it."""
    check_budget(pool, budget)
    return choice_of(pool, _greedy(pool, budget, seed, progress))


def k_medoids(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """From the greedy choice on, each cell's tile with the least sum of distances, until none changes."""
    check_budget(pool, budget)
    chosen = np.asarray(_greedy(pool, budget, seed, progress.part(0, 0.7)))
    rng, is_free = generator(seed, "k-medoids"), np.ones(len(pool), bool)
    is_free[pool.already] = False
    for turn in range(ROUNDS):
        cells, _ = assign(pool.embeddings, pool.embeddings[np.r_[chosen, pool.already]])
        moved = np.array([_medoid(pool, np.flatnonzero(cells == cell), is_free, row, rng) for cell, row in enumerate(chosen)])
        if (moved == chosen).all():
            break
        chosen = moved
        progress.part(0.7, 1).report((turn + 1) / ROUNDS, "Moving the medoids", code="select.moving")
        progress.check()
    return choice_of(pool, chosen)


def _greedy(pool: Pool, budget: int, seed: int, progress: Progress) -> list[int]:
    values = np.asarray(pool.embeddings, dtype=np.float64)
    free = pool.free
    if len(free) > CANDIDATES:
        free = generator(seed, "candidates").choice(free, max(CANDIDATES, 2 * budget), replace=False)
    nearest = _farthest(values)
    for row in pool.already:
        nearest = np.minimum(nearest, np.sqrt(squared_distances(values, values[row])))
    heap = [(-np.inf, int(row), -1) for row in free]
    chosen: list[int] = []
    for number in range(budget):
        while True:
            _, row, turn = heapq.heappop(heap)
            if turn == number:
                break
            near = np.minimum(nearest, np.sqrt(squared_distances(values, values[row])))
            heapq.heappush(heap, (-float((nearest - near).sum()), row, number))
            progress.check()
        chosen.append(row)
        nearest = np.minimum(nearest, np.sqrt(squared_distances(values, values[row])))
        progress.report((number + 1) / budget, "Choosing tile {done} of {total}", code="select.choosing", done=number + 1, total=budget)
    return chosen


def _farthest(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """A distance that no pair of tiles exceeds, for each tile: what it is worth before anything is chosen."""
    return np.full(len(values), 2 * float(np.sqrt(squared_distances(values, values.mean(axis=0)).max())))


def _medoid(pool: Pool, members: NDArray[np.int64], is_free: NDArray[np.bool_], row: int, rng: np.random.Generator) -> int:
    candidates = members[is_free[members]]
    if not len(candidates):
        return row
    if len(candidates) > CELL:
        candidates = np.union1d(rng.choice(candidates, CELL, replace=False), [row])
    values = np.asarray(pool.embeddings[members], dtype=np.float64)
    sums = np.array([np.sqrt(squared_distances(values, pool.embeddings[each])).sum() for each in candidates])
    best = int(sums.argmin())
    kept = np.flatnonzero(candidates == row)
    return row if len(kept) and sums[kept[0]] <= sums[best] else int(candidates[best])
