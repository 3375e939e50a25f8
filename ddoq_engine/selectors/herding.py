"""Herding: the mean of the chosen tiles follows the mean of all.

M. Welling, Herding dynamical weights to learn, ICML 2009; Y. Chen, M. Welling, A. Smola, Super-samples from kernel herding,
UAI 2010, here with the linear kernel of the embedding.
"""

from __future__ import annotations

import numpy as np

from ddoq_engine.progress import Progress
from ddoq_engine.seeds import generator
from ddoq_engine.selectors.interface import Choice, Pool, check_budget, choice_of, squared_distances

TIES = 1e-9


def herding(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """Each time the tile that brings the mean of all labelled tiles nearest to the mean of the N tiles."""
    check_budget(pool, budget)
    values = np.asarray(pool.embeddings, dtype=np.float64)
    mean, held = values.mean(axis=0), values[pool.already].sum(axis=0)
    is_free = np.ones(len(pool), bool)
    is_free[pool.already] = False
    favour = TIES * generator(seed, "herding").random(len(pool)) * max(float(values.var(axis=0).sum()), 1e-12)
    chosen: list[int] = []
    for number in range(budget):
        count = len(pool.already) + number + 1
        best = int(np.where(is_free, squared_distances(values, count * mean - held) + favour, np.inf).argmin())
        chosen.append(best)
        is_free[best] = False
        held = held + values[best]
        progress.report((number + 1) / budget, "Choosing tile {done} of {total}", code="select.choosing", done=number + 1, total=budget)
        progress.check()
    return choice_of(pool, chosen)
