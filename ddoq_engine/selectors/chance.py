"""Random tiles, what every other way must beat; and random tiles spread in space."""

from __future__ import annotations

import numpy as np
from sklearn.cluster import KMeans

from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive, generator
from ddoq_engine.selectors.interface import Choice, Pool, check_budget, choice_of


def random(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """Each free tile as likely as any other. The masses are alike: chance knows no cells."""
    check_budget(pool, budget)
    return Choice(generator(seed, "random tiles", budget).choice(pool.free, budget, replace=False), np.full(budget, 1 / budget))


def stratified(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """One tile at random of each of K compact strata in space (k-means of the coordinates).

    D. J. Brus, Sampling for digital soil mapping, Geoderma 338 (2019), on compact geographical strata.
    """
    check_budget(pool, budget)
    free, rng = pool.free, generator(seed, "stratified")
    places = pool.coordinates[free]
    strata = KMeans(budget, n_init=1, random_state=derive(seed, "strata") % 2**32).fit_predict(places)
    chosen = [int(rng.choice(free[strata == stratum])) for stratum in np.unique(strata)]
    if len(chosen) < budget:  # places that coincide
        chosen += rng.choice(np.setdiff1d(free, chosen), budget - len(chosen), replace=False).tolist()
    return choice_of(pool, chosen)
