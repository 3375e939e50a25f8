"""Paired differences with intervals, the noise floor, Holm's correction."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

import numpy as np

Verdict = Literal["better", "worse", "same", "unknown"]
LEVEL = 0.05


@dataclass(frozen=True)
class Gain:
    """A mean paired difference: its spread over the pairs, the half width of its 95 % interval, and the chance of one so large.

    half_width, p: None where there are too few pairs to know.
    """

    mean: float
    sd: float
    half_width: float | None
    p: float | None
    pairs: int

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        return asdict(self)


def paired(groups: Sequence[Sequence[float]]) -> Gain:
    """The mean of differences (arm less random, draw by draw), by Student's t.

    groups: the differences of each split. A split has a mean of its own, and what the splits differ by is not counted as
    noise: the interval is one of these splits, not of all places that there are.
    """
    values = [np.asarray(group, dtype=np.float64) for group in groups if len(group)]
    everything = np.concatenate(values)
    mean = float(np.mean([group.mean() for group in values]))
    sd = float(everything.std(ddof=1)) if len(everything) > 1 else 0.0
    if min(len(group) for group in values) < 2:
        return Gain(mean, sd, None, None, len(everything))
    error = math.sqrt(sum(float(group.var(ddof=1)) / len(group) for group in values)) / len(values)
    freedom = len(everything) - len(values)
    from scipy import stats

    half = float(stats.t.ppf(1 - LEVEL / 2, freedom)) * error
    p = float(2 * stats.t.sf(abs(mean) / error, freedom)) if error > 0 else (1.0 if mean == 0 else 0.0)
    return Gain(mean, sd, half, p, len(everything))


def noise_floor(differences: Sequence[float]) -> float | None:
    """How large a mean difference of two random choices is, in 19 of 20 comparisons of so many pairs; None for fewer than two.

    The true mean is known to be 0, so that the spread is taken about 0.
    """
    values = np.asarray(differences, dtype=np.float64)
    if len(values) < 2:
        return None
    from scipy import stats

    return float(stats.t.ppf(1 - LEVEL / 2, len(values)) * math.sqrt(float((values**2).mean()) / len(values)))


def holm(chances: Sequence[float | None]) -> list[float | None]:
    """The chances corrected for how many there are (Holm, 1979), in their order; None stays None."""
    known = sorted((p, place) for place, p in enumerate(chances) if p is not None)
    corrected: list[float | None] = [None] * len(chances)
    highest = 0.0
    for rank, (p, place) in enumerate(known):
        highest = max(highest, min(1.0, p * (len(known) - rank)))
        corrected[place] = highest
    return corrected


def judge(gain: Gain, corrected: float | None, floor: float | None) -> Verdict:
    """More than noise only where the interval excludes 0, the corrected chance is below 5 %, and it exceeds the floor."""
    if gain.half_width is None or corrected is None or floor is None:
        return "unknown"
    if abs(gain.mean) <= gain.half_width or corrected >= LEVEL or abs(gain.mean) <= floor:
        return "same"
    return "better" if gain.mean > 0 else "worse"
