"""Typical tiles: where the embedding is dense (TypiClust), and where a ball of fixed radius covers most (ProbCover).

G. Hacohen, A. Dekel, D. Weinshall, Active learning on a budget: opposite strategies suit high and low budgets, ICML 2022;
O. Yehuda and others, Active learning through a covering lens, NeurIPS 2022.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from sklearn.neighbors import NearestNeighbors

from ddoq_engine.progress import Progress
from ddoq_engine.quantization import quantizer
from ddoq_engine.seeds import derive, generator
from ddoq_engine.selectors.interface import Choice, Pool, check_budget, choice_of

NEIGHBOURS = 20
PURITY = 0.95
LANDMARKS = 4096  # so many tiles at most are looked at where all pairs would not fit in memory


def typiclust(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """Of as many clusters as tiles are labelled then, those without a labelled tile, the largest first: the most typical tile.

    Typical: the inverse of the mean distance to the 20 nearest of the own cluster.
    """
    check_budget(pool, budget)
    labelled = np.isin(np.arange(len(pool)), pool.already)
    clusters = quantizer.quantize(pool.embeddings, budget + len(pool.already), seed=seed, progress=progress.part(0, 0.7)).cells
    sizes = np.bincount(clusters)
    covered = np.bincount(clusters[labelled], minlength=len(sizes))
    order = np.lexsort((-sizes, covered))
    chosen: list[int] = []
    is_free = ~labelled
    while len(chosen) < budget:
        before = len(chosen)
        for cluster in order:
            members = np.flatnonzero((clusters == cluster) & is_free)
            if len(members) and len(chosen) < budget:
                best = int(members[_typicality(pool.embeddings[members]).argmax()])
                chosen.append(best)
                is_free[best] = False
            progress.check()
        assert len(chosen) > before
    return choice_of(pool, chosen)


def probcover(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """Greedily the tile whose ball covers most tiles that no ball covers yet; none left: the farthest from what is chosen.

    The radius is the largest at which at least 95 % of the balls hold tiles of one cluster alone, clusters by k-means into
    as many as the budget: the authors' rule, with clusters in the place of classes.
    """
    check_budget(pool, budget)
    rows = np.arange(len(pool))
    if len(pool) > LANDMARKS:
        rows = np.union1d(generator(seed, "landmarks").choice(rows, LANDMARKS, replace=False), pool.already)
    values = np.asarray(pool.embeddings[rows], dtype=np.float64)
    cells = quantizer.quantize(values, min(max(budget, 2), len(rows)), seed=derive(seed, "purity"), progress=progress.part(0, 0.4)).cells
    search = NearestNeighbors().fit(values)
    radius = _radius(search, values, cells)
    near = search.radius_neighbors(values, radius, return_distance=False)
    uncovered, is_free = np.ones(len(rows), bool), np.ones(len(rows), bool)
    for place in np.flatnonzero(np.isin(rows, pool.already)):
        uncovered[near[place]] = False
        is_free[place] = False
    favour = generator(seed, "probcover").random(len(rows)) * 0.5
    chosen: list[int] = []
    for number in range(min(budget, int(is_free.sum()))):
        gains = np.array([uncovered[each].sum() for each in near]) + favour
        best = int(np.where(is_free, gains, -1).argmax())
        chosen.append(int(rows[best]))
        is_free[best] = False
        uncovered[near[best]] = False
        progress.report((number + 1) / budget, "Choosing tile {done} of {total}", code="select.choosing", done=number + 1, total=budget)
        progress.check()
    rest = np.setdiff1d(pool.free, chosen)
    chosen += rest[: budget - len(chosen)].tolist()
    return choice_of(pool, chosen)


def _typicality(values: NDArray[np.floating]) -> NDArray[np.float64]:
    count = min(NEIGHBOURS, len(values) - 1)
    if count < 1:
        return np.ones(len(values))
    distances = NearestNeighbors(n_neighbors=count + 1).fit(values).kneighbors(values)[0]
    return np.asarray(1 / (distances[:, 1:].mean(axis=1) + 1e-12))


def _radius(search: NearestNeighbors, values: NDArray[np.float64], cells: NDArray[np.int64]) -> float:
    """By halving between nothing and the widest distance to the mean."""
    low, high = 0.0, 2 * float(np.sqrt(np.square(values - values.mean(axis=0)).sum(axis=1).max()))
    sample = np.arange(len(values))[:: max(1, len(values) // 1000)]
    for _ in range(12):
        middle = (low + high) / 2
        balls = search.radius_neighbors(values[sample], middle, return_distance=False)
        pure = np.mean([(cells[ball] == cells[own]).all() for own, ball in zip(sample, balls, strict=True)])
        low, high = (middle, high) if pure >= PURITY else (low, middle)
    return low
