"""How far two annotators agree: Cohen's kappa, agreement by class, and how sure that is. Pure.

Kappa: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960).
Neighbouring pixels repeat each other, so that an interval over pixels would be far too narrow: the interval here is a
percentile bootstrap over whole tiles (the cluster bootstrap of C. A. Field and A. H. Welsh, Bootstrapping clustered data,
Journal of the Royal Statistical Society B 69, 2007).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.segmentation.confusion import Confusion

DRAWS = 2000
LEVEL = 0.95
AT_ONCE = 1 << 22  # numbers that one turn of the bootstrap holds

Counts = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Interval:
    """Where kappa lies in `LEVEL` of the draws. undefined: the share of draws in which there was no kappa, left out."""

    low: float
    high: float
    undefined: float


def count_tile(ours: npt.NDArray[np.uint8], theirs: npt.NDArray[np.uint8], classes: Sequence[int]) -> Counts:
    """The confusion (Q, Q) of two masks (H, W) on the pixels that both labelled: rows ours, columns theirs.

    classes: the Q class ids, in the order of rows and columns; all ids of both masks are among them.
    """
    place = np.full(256, NOT_LABELLED, dtype=np.uint8)
    place[list(classes)] = np.arange(len(classes), dtype=np.uint8)
    both = (ours != NOT_LABELLED) & (theirs != NOT_LABELLED)
    confusion = Confusion(len(classes))
    confusion.add(np.where(both, place[ours], NOT_LABELLED), place[theirs])
    return confusion.counts


def count_majorities(tiles: Counts) -> Counts:
    """The confusion (Q, Q) of T tiles, each counted once by the class that either gave most of its pixels to.

    tiles: the confusions (T, Q, Q) of the tiles, each of at least one pixel. Of classes with as many pixels the first counts.
    """
    confusion = Confusion(tiles.shape[1])
    if not tiles.size:
        return confusion.counts
    confusion.add(tiles.sum(axis=2).argmax(axis=1), tiles.sum(axis=1).argmax(axis=1))
    return confusion.counts


def overall(counts: Counts) -> float:
    """The share of what was counted (Q, Q) in which both say the same; NaN where nothing was counted."""
    total = counts.sum()
    return float(np.trace(counts) / total) if total else float("nan")


def kappa(counts: Counts) -> float:
    """Cohen's kappa of a confusion (Q, Q): the agreement beyond that by chance, 1 for full agreement.

    NaN where there is none: nothing was counted, or both gave all to one and the same class.
    """
    return float(_kappas(np.trace(counts), counts.sum(axis=1), counts.sum(axis=0)))


def dice(counts: Counts) -> npt.NDArray[np.float64]:
    """Agreement of each class (Q,): Dice's coefficient, which is F1 whoever is the reference; NaN where neither gave it."""
    size = counts.sum(axis=0) + counts.sum(axis=1)
    return np.where(size > 0, 2 * np.diag(counts) / np.where(size > 0, size, 1), np.nan)


def kappa_interval(tiles: Counts, rng: np.random.Generator, *, draws: int = DRAWS, level: float = LEVEL) -> Interval | None:
    """The interval of kappa over all pixels, by drawing tiles with replacement; None for fewer than two tiles, or no kappa.

    tiles: the confusions (T, Q, Q). A kappa takes no more than sums: of the diagonal, of each row, of each column.
    """
    count, classes = tiles.shape[:2]
    if count < 2 or np.isnan(kappa(tiles.sum(axis=0))):
        return None
    sums = np.concatenate([np.trace(tiles, axis1=1, axis2=2)[:, None], tiles.sum(axis=2), tiles.sum(axis=1)], axis=1)
    found = np.empty(draws)
    step = max(1, AT_ONCE // max(count, sums.shape[1]))
    for start in range(0, draws, step):
        size = min(step, draws - start)
        drawn = rng.multinomial(count, np.full(count, 1 / count), size=size) @ sums
        found[start : start + size] = _kappas(drawn[:, 0], drawn[:, 1 : 1 + classes], drawn[:, 1 + classes :])
    known = found[~np.isnan(found)]
    low, high = np.quantile(known, [(1 - level) / 2, (1 + level) / 2])
    return Interval(float(low), float(high), float(np.isnan(found).mean()))


def _kappas(same: npt.NDArray[np.float64], rows: npt.NDArray[np.float64], columns: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Kappas (...,) from sums of diagonals (...,), rows (..., Q) and columns (..., Q)."""
    total = rows.sum(axis=-1)
    chance = (rows * columns).sum(axis=-1)
    left = total * total - chance
    return np.where(left > 0, (total * same - chance) / np.where(left > 0, left, 1), np.nan)


def summarize(tiles: Counts, tile_ids: Sequence[str], names: Sequence[str], rng: np.random.Generator, *, worst: int = 10) -> dict[str, Any]:
    """All that is to be said of the agreement on T tiles, as JSON knows it; None for what is undefined, and `said` says why.

    tiles: the confusions (T, Q, Q), each of at least one pixel. names: of the Q classes. worst: how many tiles are listed.
    """
    whole, majorities = tiles.sum(axis=0), count_majorities(tiles)
    pixels, alike = tiles.sum(axis=(1, 2)), np.trace(tiles, axis1=1, axis2=2)
    order = sorted(range(len(tile_ids)), key=lambda at: (alike[at] / pixels[at], -pixels[at], tile_ids[at]))
    found, interval = kappa(whole), kappa_interval(tiles, rng)
    return {
        "tiles": len(tile_ids),
        "pixels": int(pixels.sum()),
        "agreement": _number(overall(whole)),
        "kappa": _number(found),
        "kappa_interval": None if interval is None else [interval.low, interval.high],
        "kappa_undefined_draws": None if interval is None else interval.undefined,
        "tile_agreement": _number(overall(majorities)),
        "tile_kappa": _number(kappa(majorities)),
        "dice": {name: _number(value) for name, value in zip(names, dice(whole).tolist(), strict=True)},
        "classes": list(names),
        "confusion": whole.astype(int).tolist(),
        "worst": [{"tile_id": tile_ids[at], "pixels": int(pixels[at]), "agreement": float(alike[at] / pixels[at])} for at in order[:worst]],
        "said": _in_words(whole, found, interval, len(tile_ids)),
    }


def _in_words(whole: Counts, found: float, interval: Interval | None, tiles: int) -> str:
    if not whole.any():
        return "No pixel was labelled by both, so that there is nothing to compare."
    if np.isnan(found):
        return "Both gave one and the same class to every pixel: they agree, but kappa is not defined without a second class."
    if interval is None:
        return "One tile alone was labelled by both: kappa has no interval."
    said = f"The interval of kappa holds in {LEVEL:.0%} of {DRAWS} draws of {tiles} tiles with replacement."
    return f"{said} In {interval.undefined:.0%} of the draws kappa was not defined; they are left out." if interval.undefined else said


def _number(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
