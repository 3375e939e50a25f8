"""The budget that was asked for, or the one that a rule reads from the curve of what each budget would explain."""

from __future__ import annotations

from typing import Any, Literal

from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.quantization import elbow
from ddoq_engine.quantization.points import Values

Asked = int | Literal["auto"]


def check_budget(asked: Asked, tiles: int) -> None:
    """Raise `DataError` where there are fewer tiles than cells."""
    if asked != "auto" and asked > tiles:
        raise DataError(
            "{tiles} tiles cannot make {budget} cells.",
            remedy="Lower the budget to {tiles} or less, or tile a larger area.",
            code="select.too_few_tiles",
            tiles=tiles,
            budget=asked,
        )


def find_budget(
    values: Values,
    asked: Asked,
    *,
    rule: elbow.Rule = "gain",
    explained: float = 0.9,
    minimum_gain: float = 1e-3,
    smallest: int = 1,
    largest: int = 500,
    seed: int,
    device: str,
    progress: Progress,
) -> tuple[int, dict[str, Any]]:
    """The budget for (N, D) values, and the curve as it is saved: budgets, distortion, explained, rule and whether it was met.

    rule, explained, minimum_gain: as in `elbow.choose_budget`. smallest, largest: where an automatic budget begins
    and ends, with it the curve. Raises `DataError` for more cells than tiles.
    """
    tiles = len(values)
    check_budget(asked, tiles)
    most = largest if asked == "auto" else max(largest // 5, 2 * asked)
    curve = elbow.inertia_curve(values, min(most, tiles), seed=seed, device=device, progress=progress)
    if asked != "auto":
        return asked, {**curve.as_json(), "rule": "given"}
    choice = elbow.choose_budget(curve, rule, explained=explained, minimum_gain=minimum_gain, k_min=smallest, k_max=largest)
    return choice.budget, {**curve.as_json(), "rule": rule, "is_reached": choice.is_reached}
