"""How the tiles of an arm are chosen."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ddoq_engine.comparison.plan import FOLDS, FULL, RANDOM, RANDOM_AGAIN, Run
from ddoq_engine.errors import SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive, generator
from ddoq_engine.selectors.interface import Choice, Pool
from ddoq_engine.selectors.registry import OF_CELLS, SELECTORS, selector
from ddoq_engine.settings.select import NEED_KINDS, SelectSettings
from ddoq_engine.stages.select import quantize, tiles_of

STUDY = "study"  # as the study's own selection
Masks = npt.NDArray[np.uint8]


def needs_kinds(name: str, settings: SelectSettings) -> bool:
    """Whether an arm's selector must know what kinds of pixel the tiles are made of."""
    return (settings.method if name == STUDY else name) in NEED_KINDS


def check(names: tuple[str, ...]) -> None:
    """Raise `SettingsError` where there is no selector of a name."""
    unknown = [name for name in names if name not in (STUDY, *SELECTORS)]
    if unknown:
        raise SettingsError(
            "There is no selector named {name}.",
            remedy="Choose among {allowed}.", code="compare.selector", name=unknown[0], allowed=", ".join([STUDY, *SELECTORS]),
        )  # fmt: skip


def choose(run: Run, pool: Pool, settings: SelectSettings, *, seed: int, progress: Progress) -> Choice:
    """The tiles of an arm. seed: of the draw, common to its arms. settings: of the study's own selection."""
    name, budget = run.arm.selector, run.budget
    if name in (RANDOM, RANDOM_AGAIN):
        purpose = "random tiles" if name == RANDOM else "random tiles again"
        return _alike(generator(seed, purpose, budget).choice(len(pool), budget, replace=False))
    if name == FULL:
        folds = np.arange(len(pool)) % FOLDS
        generator(seed, "folds").shuffle(folds)
        return _alike(np.flatnonzero(folds != run.fold))  # without a fold: all of them
    if name == STUDY and settings.method not in OF_CELLS:
        return selector(settings.method)(pool, budget, seed=derive(seed, "select", settings.method, budget), progress=progress)
    if name == STUDY:
        codebook = quantize(settings, pool.embeddings.astype(np.float32), budget, seed=seed, progress=progress)
        return Choice(tiles_of(settings, codebook, pool), codebook.masses)
    return SELECTORS[name](pool, budget, seed=derive(seed, "select", name, budget), progress=progress)


def class_shares(masks: Masks, classes: int) -> npt.NDArray[np.float64]:
    """The share of each class in each tile (n, Q), of the pixels that the reference knows: for selectors that need classes."""
    counts = np.stack([np.bincount(mask[mask < classes].ravel(), minlength=classes) for mask in masks]).astype(np.float64)
    return np.asarray(counts / np.maximum(counts.sum(1, keepdims=True), 1))


def _alike(rows: npt.NDArray[np.int64]) -> Choice:
    return Choice(np.sort(rows), np.full(len(rows), 1 / len(rows)))
