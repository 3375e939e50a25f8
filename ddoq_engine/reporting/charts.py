"""Charts as SVG within the page: their colours are the page's, so they follow its light and dark, and their text is text."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from markupsafe import Markup

from ddoq_engine.reporting.content import InertiaCurve, LatentScatter, LearningCurve
from ddoq_engine.reporting.texts import Texts

COLOURS = 7  # line and dot colours in report.css, after Okabe and Ito, told apart by colour-blind eyes
DOTS_AT_MOST = 4000

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Axis:
    """From values to the picture's units: `low` to `high` drawn from `start` to `end`, on a log scale if said."""

    low: float
    high: float
    start: float
    end: float
    is_log: bool = False

    def at(self, value: float) -> float:
        """Where a value is drawn."""
        low, high, value = (math.log(v) for v in (self.low, self.high, value)) if self.is_log else (self.low, self.high, value)
        return self.start + (value - low) / ((high - low) or 1.0) * (self.end - self.start)

    def ticks(self, about: int = 5) -> list[float]:
        """Round values along the axis."""
        if self.is_log:
            steps = [m * 10.0**e for e in range(-3, 9) for m in (1, 2, 5)]
            inside = [v for v in steps if self.low * 0.999 <= v <= self.high * 1.001]
            if len(inside) > 1:
                return inside
        raw = (self.high - self.low) / about or 1.0
        size = 10 ** math.floor(math.log10(raw))
        step = min((m * size for m in (1, 2, 2.5, 5, 10)), key=lambda s: abs(s - raw))
        first = math.ceil(self.low / step - 1e-9)
        return [k * step for k in range(first, math.floor(self.high / step + 1e-9) + 1)]


def picture(width: int, height: int, label: str, parts: Sequence[str]) -> Markup:
    """A picture of this size with its text for those who do not see it."""
    body = Markup("".join(parts))
    return Markup('<svg viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>').format(width, height, label, body)


def _text(x: float, y: float, text: str, kind: str, *, anchor: str = "middle", turn: int = 0) -> str:
    turned = Markup(' transform="rotate({} {:.1f} {:.1f})"').format(turn, x, y) if turn else ""
    return Markup('<text class="{}" x="{:.1f}" y="{:.1f}" text-anchor="{}"{}>{}</text>').format(kind, x, y, anchor, turned, text)


def stroke(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    """A straight line."""
    return f'<line class="{kind}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def frame(
    x: Axis,
    y: Axis,
    names: tuple[str, str],
    say: tuple[Callable[[float], str], Callable[[float], str]],
    x_ticks: Sequence[float] | None = None,
) -> list[str]:
    """Grid, ticks and names of both axes; round values where no ticks of x are given."""
    parts: list[str] = []
    for value in y.ticks():
        parts.append(stroke(x.start, y.at(value), x.end, y.at(value), "grid"))
        parts.append(_text(x.start - 8, y.at(value) + 4, say[1](value), "tick", anchor="end"))
    for value in x.ticks(7) if x_ticks is None else x_ticks:
        parts.append(stroke(x.at(value), y.start, x.at(value), y.start + 5, "axis"))
        parts.append(_text(x.at(value), y.start + 19, say[0](value), "tick"))
    parts.append(stroke(x.start, y.start, x.end, y.start, "axis"))
    parts.append(_text((x.start + x.end) / 2, y.start + 40, names[0], "name"))
    parts.append(_text(16, (y.start + y.end) / 2, names[1], "name", turn=-90))
    return parts


def polyline(x: Axis, y: Axis, points: Sequence[tuple[float, float]], kind: str) -> str:
    """A line through points; nothing for none."""
    if not points:
        return ""
    steps = "L".join(f"{x.at(a):.1f} {y.at(b):.1f}" for a, b in points)
    return f'<path class="{kind}" d="M{steps}"/>'


def _finite(xs: Sequence[float], ys: Sequence[float]) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in zip(xs, ys, strict=True) if math.isfinite(x) and math.isfinite(y)]


def inertia(curve: InertiaCurve, texts: Texts) -> Markup:
    """Inertia against K, on the right the variance explained, with a line at the K chosen."""
    points = [(k, i / curve.total) for k, i in _finite(curve.budgets, curve.inertia) if k > 0]
    low, high = min(*curve.budgets, curve.chosen), max(*curve.budgets, curve.chosen)
    x = Axis(max(low, 1), max(high, low + 1), 64, 654, is_log=True)
    y = Axis(0.0, max(1.0, *(value for _, value in points)) if points else 1.0, 300, 16)
    parts = frame(x, y, (texts("curve.x"), texts("curve.y")), (lambda v: texts.number(v, 0), lambda v: texts.number(v, 1)))
    for value in y.ticks():
        if value <= 1:
            parts.append(_text(x.end + 8, y.at(value) + 4, texts.percent(1 - value), "tick", anchor="start"))
    parts.append(_text(706, (y.start + y.end) / 2, texts("curve.y2"), "name", turn=90))
    parts.append(polyline(x, y, points, "line c0"))
    parts += [f'<circle class="dot c0" cx="{x.at(a):.1f}" cy="{y.at(b):.1f}" r="3.5"/>' for a, b in points]
    at = x.at(curve.chosen)
    near_right = at > (x.start + x.end) * 0.62
    parts.append(stroke(at, y.start, at, y.end, "chosen"))
    label = texts("curve.chosen", chosen=texts.number(curve.chosen, 0))
    parts.append(_text(at + (-8 if near_right else 8), y.end + 14, label, "chosen-name", anchor="end" if near_right else "start"))
    return picture(720, 350, texts("curve.title"), parts)


def latent(scatter: LatentScatter, texts: Texts) -> tuple[Markup, int]:
    """The tiles in two dimensions with the medoids as rings; and how many tiles are drawn."""
    xy = np.asarray(scatter.xy, dtype=np.float64)
    medoids = xy[scatter.medoid]
    colour = _apart(medoids)
    centre, reach = (xy.max(0) + xy.min(0)) / 2, max(float(np.ptp(xy, axis=0).max()), 1e-9)
    extent = np.ptp(xy, axis=0) + reach * 0.08
    scale = min(660 / extent[0], 500 / extent[1])  # the same for both axes: distances are distances
    tall = max(extent[1] * scale, 240.0)
    width, height = 720, int(tall) + 60
    x = Axis(centre[0] - 330 / scale, centre[0] + 330 / scale, 40, 700)
    y = Axis(centre[1] - tall / 2 / scale, centre[1] + tall / 2 / scale, 16 + tall, 16)
    parts = [stroke(x.start, y.start, x.end, y.start, "axis"), stroke(x.start, y.start, x.start, y.end, "axis")]
    parts.append(_text((x.start + x.end) / 2, y.start + 26, _axis_name("latent.x", scatter, 0, texts), "name"))
    parts.append(_text(22, (y.start + y.end) / 2, _axis_name("latent.y", scatter, 1, texts), "name", turn=-90))
    drawn = np.linspace(0, len(xy) - 1, min(len(xy), DOTS_AT_MOST)).astype(int)
    of_dot = colour[np.asarray(scatter.cell)[drawn]]
    for number in range(COLOURS):
        dots = "".join(f"M{x.at(a):.1f} {y.at(b):.1f}h0" for a, b in xy[drawn[of_dot == number]])
        if dots:
            parts.append(f'<path class="dots c{number}" d="{dots}"/>')
    weight = np.asarray(scatter.weight, dtype=np.float64)
    crowd = min(max((24 / len(weight)) ** 0.5, 0.4), 1.0)  # many rings are drawn smaller
    for place in np.argsort(weight)[::-1]:  # the small over the large
        radius = (4.0 + 5.0 * math.sqrt(max(float(weight[place]), 0.0))) * crowd
        title = texts("latent.medoid", rank=int((weight > weight[place]).sum()) + 1, weight=texts.number(float(weight[place])))
        shape = '<circle class="ring c{}" cx="{:.1f}" cy="{:.1f}" r="{:.1f}"><title>{}</title></circle>'
        parts.append(Markup(shape).format(int(colour[place]), x.at(medoids[place, 0]), y.at(medoids[place, 1]), radius, title))
    return picture(width, height, texts("latent.title"), parts), len(drawn)


def _axis_name(code: str, scatter: LatentScatter, axis: int, texts: Texts) -> str:
    if scatter.axis_shares is None:
        return texts(code)
    return f"{texts(code)} ({texts.percent(scatter.axis_shares[axis])})"


def _apart(medoids: Floats) -> npt.NDArray[np.int64]:
    """A colour for each cell, such that the nearest cells differ, (K,)."""
    colour = np.full(len(medoids), -1)
    for place in range(len(medoids)):
        away = ((medoids - medoids[place]) ** 2).sum(1)
        near = [colour[k] for k in np.argsort(away)[1:7] if colour[k] >= 0]
        used = np.bincount(colour[colour >= 0], minlength=COLOURS)
        colour[place] = min(range(COLOURS), key=lambda c: (near.count(c), used[c], c))
    return colour


def learning(curves: Sequence[LearningCurve], texts: Texts) -> Markup:
    """The lines of one quantity over the epochs, named at their right ends."""
    lines = [(curve.name, _finite(curve.epochs, curve.values)) for curve in curves]
    flat = [point for _, points in lines for point in points] or [(0.0, 0.0)]
    epochs, values = zip(*flat, strict=True)
    low = min(0.0, *values)
    x = Axis(min(epochs), max(*epochs, min(epochs) + 1), 64, 430)
    y = Axis(low, (max(values) - low) * 1.06 + low or 1.0, 240, 14)
    digits = 2 if y.high - y.low < 2 else 1

    def whole(value: float) -> str:
        return texts.number(value, 0 if float(value).is_integer() else 1)

    parts = frame(x, y, (texts("learning.epoch"), curves[0].quantity), (whole, lambda v: texts.number(v, digits)))
    taken: list[float] = []
    for number, (name, points) in enumerate(lines):
        if not points:
            continue
        kind = f"c{number % COLOURS}"
        parts.append(polyline(x, y, points, f"line {kind}"))
        end_x, end_y = x.at(points[-1][0]), y.at(points[-1][1])
        parts.append(f'<circle class="dot {kind}" cx="{end_x:.1f}" cy="{end_y:.1f}" r="3.5"/>')
        label_y = end_y
        while any(abs(label_y - other) < 16 for other in taken):
            label_y += 16 if label_y < 120 else -16
        taken.append(label_y)
        parts.append(_text(x.end + 10, label_y + 4, name, f"series {kind}", anchor="start"))
    return picture(560, 290, curves[0].quantity, parts)


def against_chance(value: float, mean: float | None, spread: float | None, label: str) -> Markup:
    """A dot for the value and a bar for chance (mean ± spread), from 0 to the larger."""
    known = [v for v in (value, mean, (mean or 0.0) + (spread or 0.0)) if v is not None and math.isfinite(v)]
    x = Axis(0.0, max(map(abs, known), default=0.0) * 1.08 or 1.0, 4, 176)
    parts = [stroke(4, 14, 176, 14, "grid")]
    if mean is not None and math.isfinite(mean):
        spread = spread if spread is not None and math.isfinite(spread) else 0.0
        low, high = x.at(max(mean - spread, 0)), x.at(mean + spread)
        parts.append(f'<rect class="chance" x="{low:.1f}" y="9" width="{max(high - low, 1.5):.1f}" height="10" rx="2"/>')
        parts.append(stroke(x.at(mean), 5, x.at(mean), 23, "chance-mean"))
    if math.isfinite(value):
        parts.append(f'<circle class="dot c0" cx="{x.at(max(value, 0.0)):.1f}" cy="14" r="5"/>')
    return picture(180, 28, label, parts)
