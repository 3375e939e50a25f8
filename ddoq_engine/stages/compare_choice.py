"""How the tiles of an arm are chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ddoq_engine.comparison.plan import FOLDS, FULL, RANDOM, RANDOM_AGAIN, Run
from ddoq_engine.errors import SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import generator
from ddoq_engine.selection import medoids
from ddoq_engine.settings.select import SelectSettings
from ddoq_engine.stages.select import quantize

STUDY = "study"  # as the study's own selection
Rows = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Ground:
    """What there is to choose from: embeddings (n, D) and centres (n, 2) of a pool's tiles; settings of the study's selection."""

    vectors: npt.NDArray[np.float32]
    centres: npt.NDArray[np.float64]
    settings: SelectSettings


Choose = Callable[[Ground, int, int, Progress], tuple[Rows, npt.NDArray[np.float64]]]


def _as_the_study(ground: Ground, budget: int, seed: int, progress: Progress) -> tuple[Rows, npt.NDArray[np.float64]]:
    codebook = quantize(ground.settings, ground.vectors, budget, seed=seed, progress=progress)
    rows = medoids.choose(ground.vectors, codebook.cells, codebook.centroids, squared_distances=codebook.squared_distances)
    return rows, codebook.masses


SELECTORS: dict[str, Choose] = {STUDY: _as_the_study}


def check(names: tuple[str, ...]) -> None:
    """Raise `SettingsError` where there is no selector of a name."""
    unknown = [name for name in names if name not in SELECTORS and name != RANDOM]
    if unknown:
        raise SettingsError(
            "There is no selector named {name}.",
            remedy="Choose among {allowed}.", code="compare.selector", name=unknown[0], allowed=", ".join([RANDOM, *SELECTORS]),
        )  # fmt: skip


def choose(run: Run, ground: Ground | None, pool: int, seed: int, progress: Progress) -> tuple[Rows, npt.NDArray[np.float64]]:
    """The rows (K,) of a pool of so many tiles, and the mass of each (alike where the arm knows none).

    seed: of the draw, common to its arms. ground: may be None for arms that know no encoder.
    """
    name, budget = run.arm.selector, run.budget
    if name in (RANDOM, RANDOM_AGAIN):
        purpose = "random tiles" if name == RANDOM else "random tiles again"
        return np.sort(generator(seed, purpose, budget).choice(pool, budget, replace=False)), np.ones(budget)
    if name == FULL:
        folds = np.arange(pool) % FOLDS
        generator(seed, "folds").shuffle(folds)
        rows = np.flatnonzero(folds != run.fold)  # without a fold: all of them
        return rows, np.ones(len(rows))
    assert ground is not None
    return SELECTORS[name](ground, budget, seed, progress)
