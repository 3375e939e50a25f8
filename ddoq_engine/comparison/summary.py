"""What the runs of a comparison say: the noise floor, each arm's gain over random tiles, and how many labels it saves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from ddoq_engine.comparison.budgets import ResampledCurve, needed
from ddoq_engine.comparison.plan import FLOOR_ARM, FULL_ARM, RANDOM_ARM, Arm, Design
from ddoq_engine.comparison.statistics import Gain, holm, judge, noise_floor, paired

FIGURES = ("mean_iou", "accuracy", "rare_mean_iou", "boundary_f1")
BESIDE = ("own_mean_iou", "loss", "w2_relative", "coverage", "seconds_selecting", "seconds_training", "scored", "labelled")
READ_OFF = ("mean_iou", "accuracy")  # figures for which it is told how many random tiles reach them
SHARES_OF_FULL = (0.90, 0.95)
PAIR = ["split", "draw"]


def summarise(table: pd.DataFrame, design: Design) -> dict[str, Any]:
    """Plain data of all questions, from the table of runs; `headline` is the first arm at the largest budget of the first question.

    Of each question: `floor` (a point a budget), `arms` (first the random one; each with a point a budget: mean, spread, and
    for the others the paired gain, its interval, chance, correction and verdict), and what needs the yardsticks.
    """
    found = {question: _question(table[table["question"] == question], design) for question in design.questions}
    first = found[design.questions[0]]["arms"]
    points = (first[1] if len(first) > 1 else first[0])["points"]
    headline = {"mean_iou_random": first[0]["points"][-1]["mean_iou"]["mean"]}
    if len(first) > 1:
        headline |= {"mean_iou_chosen": points[-1]["mean_iou"]["mean"], "verdict": points[-1]["mean_iou"]["verdict"]}
    return {"budgets": list(design.budgets), "draws": design.draws, "steps": design.steps, "questions": found, "headline": headline}


def _question(table: pd.DataFrame, design: Design) -> dict[str, Any]:
    usual = table[table["steps"] == design.steps]
    random, again = _of(usual, RANDOM_ARM), _of(usual, FLOOR_ARM)
    floors = {budget: {figure: _floor(again, random, budget, figure) for figure in FIGURES} for budget in _budgets(random)}
    arms = [_arm(RANDOM_ARM, random, None, floors)]
    arms += [_arm(arm, _of(usual, arm), random, floors) for arm in design.arms]
    _correct(arms[1:], floors)
    curve = pd.concat([random, again])  # both are random tiles: the more of them, the truer their curve
    for figure in READ_OFF:
        _read_off(arms[1:], [_of(usual, arm) for arm in design.arms], curve, figure)
    result = {"splits": int(table["split"].nunique()), "floor": [{"budget": b, **f} for b, f in floors.items()], "arms": arms}
    if design.has_full:
        result["full"] = _full(_of(usual, FULL_ARM), [*design.arms], usual, curve)
    if design.has_half_steps:
        half = table[table["steps"] != design.steps]
        gain = _gain(random[random["budget"] == max(design.budgets)], half, "mean_iou")
        result["half_steps"] = {"steps": max(1, design.steps // 2), "budget": max(design.budgets), "mean_iou": gain.as_json()}
    return result


def _of(table: pd.DataFrame, arm: Arm) -> pd.DataFrame:
    is_arm = (table["encoder"] == arm.encoder) & (table["selector"] == arm.selector) & (table["weight"] == arm.weight)
    return table[is_arm]


def _budgets(table: pd.DataFrame) -> list[int]:
    return sorted({int(budget) for budget in table["budget"]})


def _gain(arm: pd.DataFrame, random: pd.DataFrame, figure: str) -> Gain:
    """The paired difference, draw by draw, of the splits apart."""
    both = arm.set_index(PAIR)[figure].astype(float) - random.set_index(PAIR)[figure].astype(float)
    return paired([group.to_list() for _, group in both.dropna().groupby(level="split")] or [[0.0]])


def _floor(again: pd.DataFrame, random: pd.DataFrame, budget: int, figure: str) -> dict[str, Any]:
    one, other = (each[each["budget"] == budget].set_index(PAIR)[figure].astype(float) for each in (again, random))
    differences = (one - other).dropna()
    return {
        "floor": noise_floor(differences.to_list()), "mean": float(differences.mean()), "pairs": len(differences),
        "largest": float(differences.abs().max()),
    }  # fmt: skip


def _arm(arm: Arm, own: pd.DataFrame, random: pd.DataFrame | None, floors: dict[int, dict[str, Any]]) -> dict[str, Any]:
    points = []
    for budget in _budgets(own):
        rows = own[own["budget"] == budget]
        point: dict[str, Any] = {"budget": budget, **{name: float(rows[name].mean()) for name in BESIDE}}
        point["iou"] = _mean_of_classes(rows["iou"].to_list())
        for figure in FIGURES:
            values = rows[figure].astype(float)
            point[figure] = {"mean": float(values.mean()), "sd": float(values.std(ddof=1)) if len(values) > 1 else 0.0}
            point[figure]["half_width"] = paired([group.to_list() for _, group in values.groupby(rows["split"])]).half_width
            if random is not None:
                gain = _gain(rows, random[random["budget"] == budget], figure)
                point[figure] |= {"gain": gain.as_json(), "floor": floors[budget][figure]["floor"]}
        points.append(point)
    return {**arm._asdict(), "points": points}


def _mean_of_classes(every: Sequence[Sequence[float | None]]) -> list[float | None]:
    """The mean IoU of each class over the runs whose scored tiles have it."""
    array = np.array([[np.nan if value is None else value for value in one] for one in every], dtype=np.float64)
    known = ~np.isnan(array)
    return [float(array[known[:, q], q].mean()) if known[:, q].any() else None for q in range(array.shape[1])]


def _correct(arms: list[dict[str, Any]], floors: dict[int, dict[str, Any]]) -> None:
    """Holm over the arms and budgets of a question, and the verdict."""
    for figure in FIGURES:
        points = [point for arm in arms for point in arm["points"]]
        gains = [Gain(**point[figure]["gain"]) for point in points]
        for point, gain, chance in zip(points, gains, holm([gain.p for gain in gains]), strict=True):
            verdict = judge(gain, chance, floors[point["budget"]][figure]["floor"])
            point[figure] |= {"p_corrected": chance, "verdict": verdict}


def _read_off(arms: Sequence[dict[str, Any]], tables: Sequence[pd.DataFrame], random: pd.DataFrame, figure: str) -> None:
    """Add to each point how many random tiles reach its score, with the 95 % interval where there are draws enough."""
    budgets, scores = _curve(random, figure)
    draws = random.assign(value=random[figure].astype(float)).groupby([*PAIR, "budget"])["value"].mean().unstack("budget").dropna()
    resampled = ResampledCurve.of([float(each) for each in draws.columns], draws.to_numpy(), list(draws.index.get_level_values("split")))
    for arm, table in zip(arms, tables, strict=True):
        for point in arm["points"]:
            said = needed(budgets, scores, point[figure]["mean"])
            if said is None:
                point[figure]["random_needs"] = None
                continue
            point[figure]["random_needs"] = said.as_json()
            own = table[table["budget"] == point["budget"]].set_index(PAIR)[figure].astype(float).reindex(draws.index)
            interval = resampled.interval(own.to_numpy()) if resampled is not None else None
            if interval is not None:
                point[figure]["random_needs"] |= {"low": interval[0].as_json(), "high": interval[1].as_json()}


def _curve(table: pd.DataFrame, figure: str) -> tuple[list[float], list[float]]:
    means = table.assign(value=table[figure].astype(float)).groupby("budget")["value"].mean()
    return [float(budget) for budget in means.index], means.to_list()


def _full(full: pd.DataFrame, arms: Sequence[Arm], usual: pd.DataFrame, random: pd.DataFrame) -> dict[str, Any]:
    """How good a student on all other tiles is, and at how many tiles each arm reaches a share of that."""
    result: dict[str, Any] = {"labelled": float(full["labelled"].mean())}
    for figure in READ_OFF:
        score = float(full[figure].astype(float).mean())
        curves = {"random": random} | {", ".join(filter(None, arm)): _of(usual, arm) for arm in arms}
        reached = {
            name: {
                f"{share:.0%}": said.as_json() if (said := needed(*_curve(own, figure), share * score)) else None
                for share in SHARES_OF_FULL
            }
            for name, own in curves.items()
        }
        result[figure] = {"mean": score, "needed": reached}
    return result
