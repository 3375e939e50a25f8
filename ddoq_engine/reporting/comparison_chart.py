"""The curves of a comparison: score over the number of labelled tiles, with intervals; each way has a colour and a marker of its own."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from markupsafe import Markup

from ddoq_engine.reporting.charts import Axis, frame, picture, polyline, stroke
from ddoq_engine.reporting.content import ComparedQuestion, ComparedWay
from ddoq_engine.reporting.texts import Texts

COLOURS = 6  # of report.css; the seventh, grey, is that of random tiles
GREY = 6
SHAPES = ("circle", "square", "up", "diamond", "down", "cross", "plus")
APART = 7.0  # pixels between the bars of neighbours at one budget
WIDEST = 90.0  # that all bars of a budget may take


def marker(number: int, x: float = 9, y: float = 9) -> Markup:
    """The mark of a way, by its number among the ways; 0 is random tiles."""
    colour = GREY if number == 0 else (number - 1) % COLOURS
    shape = SHAPES[number % len(SHAPES)]
    drawn = {
        "circle": "M{l} {y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0",
        "square": "M{l} {t}h10v10h-10z",
        "up": "M{x} {t}l6 10h-12z",
        "down": "M{x} {b}l6 -10h-12z",
        "diamond": "M{x} {t2}l6.5 6.5l-6.5 6.5l-6.5 -6.5z",
        "cross": "M{l} {t}l10 10M{l} {b}l10 -10",
        "plus": "M{x} {t2}v13M{l2} {y}h13",
    }[shape].format(
        **{k: f"{v:.1f}" for k, v in {"x": x, "y": y, "l": x - 5, "t": y - 5, "b": y + 5, "t2": y - 6.5, "l2": x - 6.5}.items()}
    )
    kind = "stroked" if shape in ("cross", "plus") else "hollow" if number == 0 else "filled"
    return Markup('<path class="mark {} c{}" d="{}"/>').format(kind, colour, drawn)


def key(number: int, name: str) -> Markup:
    """The mark of a way as a small picture of its own, for a legend or a table; the name stands beside it."""
    return Markup('<svg class="key" viewBox="0 0 18 18" role="img" aria-label="{}">{}</svg>').format(name, marker(number))


def curves(question: ComparedQuestion, quantity: str, texts: Texts) -> Markup:
    """One line a way over the budgets, which are drawn on a logarithmic scale."""
    budgets = sorted({point.budget for way in question.ways for point in way.points})
    bounds = [each for way in question.ways for point in way.points for each in _reach(point.mean, point.half_width)]
    low, high = (min(bounds), max(bounds)) if bounds else (0.0, 1.0)
    margin = max((high - low) * 0.06, 0.01)
    widen = 1.5 if len(budgets) == 1 else 1.12
    x = Axis(budgets[0] / widen, budgets[-1] * widen, 64, 700, is_log=True)
    y = Axis(max(low - margin, 0.0), min(high + margin, 1.0), 320, 14)
    digits = 2 if all(math.isclose(100 * v, round(100 * v), abs_tol=1e-6) for v in y.ticks()) else 3
    say = (lambda v: texts.number(v, 0), lambda v: texts.number(v, digits))
    parts = frame(x, y, (texts("comparison.budget"), quantity), say, budgets)
    parts.append(_band(question, x, y))
    step = min(APART, WIDEST / max(len(question.ways), 1), _gap(x, budgets) / max(len(question.ways), 1))
    for number, way in reversed(list(enumerate(question.ways))):  # random tiles last, on top
        shift = (number - (len(question.ways) - 1) / 2) * step
        parts += _way(way, number, x, y, shift)
    return picture(720, 370, texts("comparison.chart", quantity=quantity), parts)


def _way(way: ComparedWay, number: int, x: Axis, y: Axis, shift: float) -> list[str]:
    colour = f"c{GREY if number == 0 else (number - 1) % COLOURS}"
    points = [(point, x.at(point.budget) + shift) for point in way.points if math.isfinite(point.mean)]
    plain = Axis(0, 1, 0, 1)
    parts = (
        [polyline(plain, y, [(at, point.mean) for point, at in points], f"line {colour}{' dashed' if way.is_random else ''}")]
        if len(points) > 1
        else []
    )
    for point, at in points:
        low, high = (min(max(each, y.low), y.high) for each in _reach(point.mean, point.half_width))
        if high > low:
            parts += [stroke(at, y.at(low), at, y.at(high), f"whisker {colour}")]
            parts += [stroke(at - 3, y.at(end), at + 3, y.at(end), f"whisker {colour}") for end in (low, high)]
        parts.append(marker(number, at, y.at(point.mean)))
    return parts


def _band(question: ComparedQuestion, x: Axis, y: Axis) -> str:
    """The noise floor about the means of random tiles."""
    means = {point.budget: point.mean for way in question.ways if way.is_random for point in way.points}
    known = [(budget, means[budget], floor) for budget, floor, _ in question.floors if floor is not None and budget in means]
    if not known:
        return ""
    spread = 24.0 if len(known) == 1 else 0.0
    ends = [(x.at(b) - spread, x.at(b) + spread, min(m + f, y.high), max(m - f, y.low)) for b, m, f in known]
    over = [(at, y.at(top)) for left, right, top, _ in ends for at in ((left, right) if spread else (left,))]
    under = [(at, y.at(bottom)) for left, right, _, bottom in reversed(ends) for at in ((right, left) if spread else (left,))]
    path = "L".join(f"{a:.1f} {b:.1f}" for a, b in [*over, *under])
    return f'<path class="noise" d="M{path}Z"/>'


def _gap(x: Axis, budgets: Sequence[int]) -> float:
    """The least distance between two budgets, in the picture."""
    places = [x.at(budget) for budget in budgets]
    return min((b - a for a, b in pairwise(places)), default=WIDEST) * 0.7


def _reach(mean: float, half: float | None) -> tuple[float, float]:
    if not math.isfinite(mean):
        return 0.0, 0.0
    half = half if half is not None and math.isfinite(half) else 0.0
    return max(mean - half, 0.0), min(mean + half, 1.0)
