"""Farthest-first traversal: no tile is far from a chosen one.

T. F. Gonzalez, Clustering to minimize the maximum intercluster distance, Theoretical Computer Science 38 (1985); as core-sets:
O. Sener and S. Savarese, Active learning for convolutional neural networks, ICLR 2018. The robust form leaves the farthest
share of tiles out, which are often odd ones that stand for nothing else.
"""

from __future__ import annotations

import numpy as np

from ddoq_engine.progress import Progress
from ddoq_engine.seeds import generator
from ddoq_engine.selectors.interface import Choice, Pool, check_budget, choice_of, squared_distances

OUTLIERS = 0.05


def k_center(pool: Pool, budget: int, *, seed: int, progress: Progress, outliers: float = 0.0) -> Choice:
    """Again and again the tile that is farthest from all chosen ones; the first, where nothing is labelled, by chance."""
    check_budget(pool, budget)
    nearest = np.full(len(pool), np.inf)
    for row in pool.already:
        nearest = np.minimum(nearest, squared_distances(pool.embeddings, pool.embeddings[row]))
    is_free = np.ones(len(pool), bool)
    is_free[pool.already] = False
    chosen: list[int] = []
    for number in range(budget):
        if not np.isfinite(nearest).any():
            best = int(generator(seed, "k-center").choice(pool.free))
        else:
            order = np.argsort(np.where(is_free, nearest, -1.0), kind="stable")
            skipped = min(int(outliers * is_free.sum()), int(is_free.sum()) - 1)
            best = int(order[len(order) - 1 - skipped])
        chosen.append(best)
        is_free[best] = False
        nearest = np.minimum(nearest, squared_distances(pool.embeddings, pool.embeddings[best]))
        progress.report((number + 1) / budget, "Choosing tile {done} of {total}", code="select.choosing", done=number + 1, total=budget)
        progress.check()
    return choice_of(pool, chosen)


def robust_k_center(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """Of the free tiles the farthest 5 % are left out each time."""
    return k_center(pool, budget, seed=seed, progress=progress, outliers=OUTLIERS)
