"""What the page says of a comparison, in sentences and tables."""

from __future__ import annotations

import math
from typing import Any

from ddoq_engine.reporting.comparison_chart import curves, key
from ddoq_engine.reporting.content import ComparedPoint, ComparedQuestion, ComparedWay, Comparison
from ddoq_engine.reporting.texts import Texts

STUDY = "study"
DIGITS = 3
TITLES = {"this": "comparison.this", "other": "comparison.other"}
SENTENCES = {"better": "comparison.better", "worse": "comparison.worse"}
VERDICTS = {
    "better": "comparison.verdict_better",
    "worse": "comparison.verdict_worse",
    "same": "comparison.verdict_same",
    "unknown": "comparison.verdict_unknown",
    "": "accuracy.none",
}
SIGNS = {"": "", "more": "> ", "less": "< "}
BOUNDS = {"more": "comparison.more", "less": "comparison.less"}


def shown(comparison: Comparison, texts: Texts) -> list[dict[str, Any]]:
    """What the template shows of each question."""
    return [_question(question, comparison.quantity, texts) for question in comparison.questions]


def _question(question: ComparedQuestion, quantity: str, texts: Texts) -> dict[str, Any]:
    names = [_name(way, texts) for way in question.ways]
    numbered = list(zip(question.ways, names, map(key, range(len(names)), names), strict=True))
    return {
        "title": texts(TITLES[question.question], splits=question.splits),
        "noise": _noise(question, quantity, texts),
        "found": _found(question, names, quantity, texts),
        "chart": curves(question, quantity, texts),
        "legend": [(mark, name) for _, name, mark in numbered],
        "rows": [_row(point, name, mark, texts) for way, name, mark in numbered for point in way.points],
        "full": _full(question, quantity, texts),
        "reached": [(mark, name, [_tiles(each, texts) for each in way.needed]) for way, name, mark in numbered],
        "half": _half(question, quantity, texts),
    }


def _name(way: ComparedWay, texts: Texts) -> str:
    """Our own words for what is ours to name; the names of selectors are those that the setting takes."""
    if way.is_random:
        return texts("comparison.random")
    first, separator, rest = way.name.partition(", ")
    return (texts("comparison.study") if first == STUDY else first) + separator + rest


def _noise(question: ComparedQuestion, quantity: str, texts: Texts) -> list[str]:
    known = [
        texts("comparison.floor", budget=texts.number(budget, 0), floor=texts.number(floor, DIGITS), quantity=quantity, pairs=pairs)
        for budget, floor, pairs in question.floors
        if floor is not None
    ]
    return known or [texts("comparison.no_floor")]


def _found(question: ComparedQuestion, names: list[str], quantity: str, texts: Texts) -> list[str]:
    """A sentence for each way and budget that is told from noise, or one that there is none; nothing where nothing can be told."""
    sentences, verdicts = [], []
    for way, name in zip(question.ways, names, strict=True):
        for point in way.points:
            verdicts.append(point.verdict)
            if point.verdict in SENTENCES and point.gain is not None:
                gain, half = point.gain[0], point.gain[1] or 0.0
                sentences.append(texts(
                    SENTENCES[point.verdict], budget=texts.number(point.budget, 0), name=name, gain=texts.number(abs(gain), DIGITS),
                    quantity=quantity, low=_signed(gain - half, texts), high=_signed(gain + half, texts),
                ))  # fmt: skip
    return sentences or ([texts("comparison.same")] if "same" in verdicts else [])


def _row(point: ComparedPoint, name: str, mark: Any, texts: Texts) -> dict[str, Any]:
    none = texts("accuracy.none")
    needs, saves = none, none
    if point.random_needs is not None:
        tiles, bound = point.random_needs
        needs = _tiles(point.random_needs, texts) + _between(point.random_needs_between, texts)
        saves = _tiles((tiles - point.budget, bound), texts, is_signed=True)
    return {
        "key": mark,
        "name": name,
        "budget": point.budget,
        "score": _with_half(texts.number(point.mean, DIGITS), point.half_width, texts),
        "gain": none if point.gain is None else _with_half(_signed(point.gain[0], texts), point.gain[1], texts),
        "verdict": point.verdict,
        "said": texts(VERDICTS[point.verdict]),
        "needs": needs,
        "saves": saves,
    }


def _full(question: ComparedQuestion, quantity: str, texts: Texts) -> str:
    if question.full is None:
        return ""
    score, labelled = question.full
    return texts("comparison.full", labelled=texts.number(labelled, 0), score=texts.number(score, DIGITS), quantity=quantity)


def _half(question: ComparedQuestion, quantity: str, texts: Texts) -> str:
    if question.half_steps is None or question.half_steps[3] is None:
        return ""
    steps, budget, gain, half = question.half_steps
    return texts(
        "comparison.half", steps=texts.number(steps, 0), budget=texts.number(budget, 0), gain=texts.number(gain, DIGITS), quantity=quantity,
        low=_signed(gain - (half or 0.0), texts), high=_signed(gain + (half or 0.0), texts),
    )  # fmt: skip


def _tiles(needed: tuple[float, str] | None, texts: Texts, *, is_signed: bool = False) -> str:
    if needed is None:
        return texts("accuracy.none")
    tiles, bound = needed
    number = _signed(round(tiles), texts, 0) if is_signed else texts.number(round(tiles), 0)
    return texts(BOUNDS[bound], tiles=number) if bound else number


def _between(ends: tuple[tuple[float, str], tuple[float, str]] | None, texts: Texts) -> str:
    """An interval in brackets, in signs, for it stands beside many others; nothing where it is not known, or all beyond one bound."""
    if ends is None or (ends[0] == ends[1] and ends[0][1]):
        return ""
    low, high = (SIGNS[bound] + texts.number(round(tiles), 0) for tiles, bound in ends)
    return " " + texts("comparison.interval", low=low, high=high)


def _with_half(text: str, half: float | None, texts: Texts) -> str:
    return text if half is None or not math.isfinite(half) else f"{text} ± {texts.number(half, DIGITS)}"


def _signed(value: float, texts: Texts, digits: int = DIGITS) -> str:
    """A number with its sign; what rounds to nothing has none."""
    text = texts.number(abs(value), digits)
    return text if round(abs(value), digits) == 0 else ("+" if value > 0 else "\u2212") + text
