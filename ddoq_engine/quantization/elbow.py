"""How many cells: the curve of the distortion over the budget, and three ways to read it.

One nested k-means++ run gives a curve over all budgets, too high by a factor that changes slowly; Lloyd at a few budgets,
evenly over log K and about the sharpest bend, sets it right. On log-log axes the curve of structureless data is a
straight line of slope -2/d (Zador), d the effective dimension; clusters show as a bend. A bend is a local thing: unlike
the distance to a chord it does not depend on the range looked at.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray

from ddoq_engine.errors import DataError, SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.quantization import lloyd, seeding
from ddoq_engine.quantization.points import Values, prepare
from ddoq_engine.seeds import generator

Rule = Literal["variance", "elbow", "gain"]
RULES: tuple[Rule, ...] = ("variance", "elbow", "gain")

SAMPLE = 20_000
ROWS_PER_CELL = 20  # fewer, and the curve of the sample falls below that of all tiles
BENT = 0.6  # a bend less sharp than this (in slope) is that of structureless data


@dataclass(frozen=True)
class InertiaCurve:
    """The distortion over the budget.

    `budgets` (B,) int64, 1 to B; `distortion` (B,) float64, never rising, in the units of the values, squared; `is_fitted`
    (B,) where Lloyd ran (elsewhere k-means++ scaled to its neighbours); `tiles` how many there are in all, `sampled` how many
    of them the curve was made with.
    """

    budgets: NDArray[np.int64]
    distortion: NDArray[np.float64]
    is_fitted: NDArray[np.bool_]
    tiles: int
    sampled: int

    @property
    def explained(self) -> NDArray[np.float64]:
        """(B,) share of the variance that is between the cells, 0 at one cell."""
        if self.distortion[0] <= 0:
            return np.ones(len(self.budgets))
        within: NDArray[np.float64] = self.distortion / self.distortion[0]
        return 1 - within

    @property
    def effective_dimension(self) -> float:
        """-2 / slope of log distortion over log budget, over the upper half of the fitted budgets; infinite if it is flat."""
        fitted = self.is_fitted & (self.distortion > 0)
        x, y = np.log(self.budgets[fitted]), np.log(self.distortion[fitted])
        late = x >= (x[0] + x[-1]) / 2 if len(x) else np.zeros(0, dtype=bool)
        if late.sum() < 2:
            return math.inf
        slope = float(np.polyfit(x[late], y[late], 1)[0])
        return -2 / slope if slope < 0 else math.inf

    def at(self, budget: float) -> float:
        """The distortion at any budget, between points on a straight line of log-log."""
        floor = max(float(self.distortion[0]) * 1e-12, 1e-300)
        low = min(int(budget), len(self.budgets))
        high = min(low + 1, len(self.budgets))
        below, above = max(float(self.distortion[low - 1]), floor), max(float(self.distortion[high - 1]), floor)
        share = math.log(budget / low) / math.log(high / low) if high > low else 0.0
        return float(below * (above / below) ** share)

    def as_json(self) -> dict[str, Any]:
        """The curve as it is saved."""
        return {
            "budgets": self.budgets.tolist(),
            "distortion": self.distortion.tolist(),
            "explained": self.explained.tolist(),
            "is_fitted": self.is_fitted.tolist(),
            "tiles": self.tiles,
            "sampled": self.sampled,
            "effective_dimension": self.effective_dimension if math.isfinite(self.effective_dimension) else None,
        }


@dataclass(frozen=True)
class BudgetChoice:
    """What a rule reads from a curve: the budget, the share of the variance it explains, and `is_reached`, false where the
    curve ended before the rule was met (or has no bend) and the budget is the best there is."""

    budget: int
    rule: Rule
    explained: float
    is_reached: bool


def inertia_curve(
    values: Values,
    k_max: int = 1000,
    *,
    k_values: list[int] | None = None,
    seed: int = 42,
    fits: int = 8,
    device: str = "cpu",
    progress: Progress = Progress(),  # noqa: B008
) -> InertiaCurve:
    """The curve of (N, D) values up to `k_max` cells (never more than tiles), with Lloyd at about `fits` budgets spread
    evenly over log K, or at `k_values`.

    Made with a sample of at least `SAMPLE` and `ROWS_PER_CELL` rows a cell. Raises `DataError` for NaN.
    """
    stops = sorted(set(k_values)) if k_values else []
    if k_max < 1 or (stops and stops[0] < 1):
        raise DataError(
            "A curve over {budget} cells cannot be made.",
            remedy="Give budgets of 1 or more.",
            code="quantize.curve",
            budget=stops[0] if stops else k_max,
        )
    points = prepare(values, device)
    most = min(stops[-1] if stops else k_max, points.count)
    size = max(SAMPLE, ROWS_PER_CELL * most)
    scaled = points.scaled
    if size < points.count:
        rows = np.sort(generator(seed, "curve").choice(points.count, size, replace=False))
        scaled = scaled[torch.from_numpy(rows).to(scaled.device)]
    seeds = seeding.spread(scaled, most, generator(seed, "curve", "seeding"), trials=4, progress=progress.part(0, 0.4))
    stops = [k for k in stops if k <= most] or _stops(seeds.distortion, fits)
    fitted = np.zeros(most, dtype=bool)
    factor = np.ones(most)
    for number, stop in enumerate(stops):
        part = progress.part(0.4 + 0.6 * number / len(stops), 0.4 + 0.6 * (number + 1) / len(stops))
        start = scaled[torch.from_numpy(seeds.indices[:stop]).to(scaled.device)]
        state = lloyd.fit(scaled, start, tolerance=1e-3, max_iterations=50, stride=1.5, progress=part)
        fitted[stop - 1] = True
        factor[stop - 1] = min(1.0, state.distortion / seeds.distortion[stop - 1]) if seeds.distortion[stop - 1] > 0 else 1.0
    budgets = np.arange(1, most + 1)
    factor = np.interp(np.log(budgets), np.log(budgets[fitted]), factor[fitted])
    falling = np.minimum.accumulate(seeds.distortion * factor) * points.scale**2
    return InertiaCurve(budgets, falling, fitted, points.count, len(scaled))


def bends(curve: InertiaCurve) -> NDArray[np.float64]:
    """(B,) how much steeper log distortion falls over log budget before each budget than after it, over an octave each way.

    -inf where the curve does not reach far enough to tell.
    """
    end = int(curve.budgets[-1])
    sharpness = np.full(len(curve.budgets), -np.inf)
    for index, budget in enumerate(curve.budgets.tolist()):
        before, after = min(2.0, float(budget)), min(2.0, end / budget)
        if before < 1.25 or after < 1.25:
            continue
        here = math.log(max(curve.at(budget), 1e-300))
        falls_before = (math.log(max(curve.at(budget / before), 1e-300)) - here) / math.log(before)
        falls_after = (here - math.log(max(curve.at(budget * after), 1e-300))) / math.log(after)
        sharpness[index] = falls_before - falls_after
    return sharpness


def choose_budget(
    curve: InertiaCurve,
    rule: Rule = "variance",
    *,
    explained: float = 0.9,
    minimum_gain: float = 1e-4,
    k_min: int = 1,
    k_max: int | None = None,
) -> BudgetChoice:
    """Read a budget between `k_min` and `k_max` from a curve.

    "variance": the smallest that explains the share `explained` of the variance. "elbow": where the curve bends most.
    "gain": the smallest at which one more tile explains less than `minimum_gain` of the variance. Raises `SettingsError`
    for an unknown rule.
    """
    if rule not in RULES:
        raise SettingsError(
            "There is no rule {rule} for the budget.",
            remedy="Choose one of {rules}.",
            code="quantize.rule",
            rule=rule,
            rules=", ".join(RULES),
        )
    top = min(int(curve.budgets[-1]), k_max or int(curve.budgets[-1]))
    span = slice(min(max(k_min, 1), top) - 1, top)
    if rule == "elbow":
        sharpness = bends(curve)[span]
        at = int(sharpness.argmax())
        is_met = bool(sharpness[at] > BENT)
    else:
        met = curve.explained[span] >= explained if rule == "variance" else _gains(curve)[span] < minimum_gain
        is_met = bool(met.any())
        at = int(met.argmax()) if is_met else len(met) - 1
    budget = int(curve.budgets[span][at])
    return BudgetChoice(budget, rule, float(curve.explained[budget - 1]), is_met)


def find_optimal_k_elbow_method(latents: Values, k_min: int = 10, k_max: int = 1000, step: int = 50, random_state: int = 42) -> int:
    """The budget between `k_min` and `k_max` at the sharpest bend of the curve over log K; never more than there are tiles.

    The name and arguments are those of pytorch-smt. `step` is taken and not needed: all budgets are looked at, so the
    answer does not depend on the range as long as the bend lies in it.
    """
    curve = inertia_curve(latents, math.ceil(1.3 * max(k_max, k_min)) + 1, seed=random_state)
    return choose_budget(curve, "elbow", k_min=k_min, k_max=k_max).budget


def _stops(course: NDArray[np.float64], fits: int) -> list[int]:
    """Where Lloyd is worth running: evenly over log K, and about the sharpest bend of the k-means++ curve."""
    most = len(course)
    rough = InertiaCurve(np.arange(1, most + 1), course, np.ones(most, dtype=bool), most, most)
    bend = int(bends(rough).argmax()) + 1
    about = [round(bend * ratio) for ratio in (0.5, 0.8, 1, 1.25, 2)]
    return sorted({round(k) for k in np.geomspace(1, most, max(fits, 2))} | {k for k in about if 1 <= k <= most})


def _gains(curve: InertiaCurve) -> NDArray[np.float64]:
    """(B,) what one more tile explains of the variance, by the slope over half an octave each way."""
    total, end = max(float(curve.distortion[0]), 1e-300), int(curve.budgets[-1])
    ends = [(max(1.0, k / 1.4), min(float(end), max(k * 1.4, k + 1.0))) for k in curve.budgets.tolist()]
    return np.array([(curve.at(low) - curve.at(high)) / max(high - low, 1e-9) / total for low, high in ends])
