"""Budgets read off a curve: how many tiles reach a score, and how sure that is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from ddoq_engine.comparison.statistics import LEVEL
from ddoq_engine.seeds import generator

RESAMPLES = 2000
FEWEST = 4  # draws: fewer give an interval that misses the truth one time in four

Scores = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Needed:
    """Tiles that a curve needs for a score. bound: "" where they were read off the curve; "more", "less" where it ends before."""

    tiles: float
    bound: Literal["", "more", "less"] = ""

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        return asdict(self)


def needed(budgets: Sequence[float], scores: Sequence[float], score: float) -> Needed | None:
    """The budget at which a curve reaches a score: straight between its points over the logarithm of the budget.

    The curve is first made to rise (isotonic regression), since noise may let it fall. None for fewer than two points.
    """
    if len(budgets) < 2 or not math.isfinite(score):
        return None
    order = np.argsort(budgets)
    where = np.log(np.asarray(budgets, dtype=np.float64)[order])
    return _read_off(where, _risen(np.asarray(scores, dtype=np.float64)[order]), score)


@dataclass(frozen=True)
class ResampledCurve:
    """The curve of random tiles as other draws might have given it: its draws drawn again, with replacement, within each split.

    B. Efron, Bootstrap methods: another look at the jackknife, The Annals of Statistics 7 (1979); the interval is that of
    percentiles, expanded for few draws (T. C. Hesterberg, What teachers should know about the bootstrap, The American
    Statistician 69, 2015): plain ones are then far too narrow. where: logarithms of the budgets (P,), rising. curves: B of them,
    made to rise (B, P). drawn: of each, which draws (B, G) it is the mean of. fewest: draws in a split.
    """

    where: Scores
    curves: Scores
    drawn: npt.NDArray[np.int64]
    fewest: int

    @classmethod
    def of(cls, budgets: Sequence[float], scores: Scores, splits: Sequence[int]) -> ResampledCurve | None:
        """From the scores of G draws at P budgets (G, P), and the split that each draw belongs to (G,).

        None where it tells nothing: fewer than two budgets or four draws, or a split with fewer than two draws.
        """
        groups = [np.flatnonzero(np.asarray(splits) == split) for split in sorted(set(splits))]
        if len(budgets) < 2 or not groups or len(splits) < FEWEST or min(map(len, groups)) < 2:
            return None
        order, rng = np.argsort(budgets), generator(0, "resampled draws")
        drawn = np.concatenate([rng.choice(group, (RESAMPLES, len(group))) for group in groups], axis=1)
        curves = np.stack([_risen(curve) for curve in scores[:, order][drawn].mean(axis=1)])
        return cls(np.log(np.asarray(budgets, dtype=np.float64)[order]), curves, drawn, min(map(len, groups)))

    def interval(self, scores: Scores) -> tuple[Needed, Needed] | None:
        """The 95 % interval of the tiles that the curve needs for the mean of an arm's scores (G,) of the same draws.

        None where a score is not known.
        """
        from scipy import stats

        if not np.isfinite(scores).all() or not np.isfinite(self.curves).all():
            return None
        found = [_read_off(self.where, *each) for each in zip(self.curves, scores[self.drawn].mean(axis=1), strict=True)]
        found.sort(key=lambda one: ({"less": 0, "": 1, "more": 2}[one.bound], one.tiles))
        wide = math.sqrt(self.fewest / (self.fewest - 1)) * stats.t.ppf(1 - LEVEL / 2, self.drawn.shape[1] - 1)
        beyond = math.floor(stats.norm.cdf(-wide) * len(found))
        return found[beyond], found[-1 - beyond]


def _risen(scores: Scores) -> Scores:
    from scipy.optimize import isotonic_regression

    return np.asarray(isotonic_regression(scores).x)


def _read_off(where: Scores, rising: Scores, score: float) -> Needed:
    if score < rising[0]:
        return Needed(float(np.exp(where[0])), "less")
    if score > rising[-1]:
        return Needed(float(np.exp(where[-1])), "more")
    at = int(np.searchsorted(rising, score))  # the first point that is as high
    if at == 0 or rising[at] == rising[at - 1]:
        return Needed(float(np.exp(where[at])))
    share = (score - rising[at - 1]) / (rising[at] - rising[at - 1])
    return Needed(float(np.exp(where[at - 1] + share * (where[at] - where[at - 1]))))
