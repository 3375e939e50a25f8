"""What a student gets right on each tile, as counts that can be added up over any tiles afterwards.

So students whose training took long can be scored on another set of tiles without being trained, or even run, again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine.classes import NOT_LABELLED, NOT_MAPPED
from ddoq_engine.segmentation.confusion import Confusion

TOLERANCE_PX = 2
COUNTED_AT_ONCE = 64  # tiles
Masks = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class TileCounts:
    """Of n tiles: confusion (n, Q, Q), pixels, rows the reference; edges (n, Q, 4), boundary pixels of each class.

    edges: of the prediction, those near the reference's; of the reference, those near the prediction's.
    """

    confusion: npt.NDArray[np.int32]
    edges: npt.NDArray[np.int32]


def count(reference: Masks, predicted: Masks, classes: int) -> TileCounts:
    """The counts of tiles, masks (n, H, W); a pixel where either is 255 is not counted."""
    confusion = np.zeros((len(reference), classes, classes), dtype=np.int32)
    edges = np.zeros((len(reference), classes, 4), dtype=np.int32)
    for start in range(0, len(reference), COUNTED_AT_ONCE):
        part = slice(start, start + COUNTED_AT_ONCE)
        known = (reference[part] != NOT_LABELLED) & (predicted[part] != NOT_MAPPED)
        truth, guess = np.where(known, reference[part], NOT_LABELLED), np.where(known, predicted[part], NOT_MAPPED)
        for at, (one, other) in enumerate(zip(truth, guess, strict=True), start):
            tile = Confusion(classes)
            tile.add(one, other)
            confusion[at] = tile.counts
        for index in range(classes):
            of_truth, of_guess = boundary(truth, index), boundary(guess, index)
            edges[part, index, 0] = of_guess.sum((1, 2))
            edges[part, index, 1] = (of_guess & near(of_truth)).sum((1, 2))
            edges[part, index, 2] = of_truth.sum((1, 2))
            edges[part, index, 3] = (of_truth & near(of_guess)).sum((1, 2))
    return TileCounts(confusion, edges)


def boundary(masks: Masks, index: int) -> npt.NDArray[np.bool_]:
    """The pixels (n, H, W) of a class that touch, by a side, a labelled pixel of another class in the same tile."""
    own = masks == index
    foreign = ~own & (masks != NOT_LABELLED)
    touches = np.zeros_like(own)
    touches[:, 1:] |= foreign[:, :-1]
    touches[:, :-1] |= foreign[:, 1:]
    touches[:, :, 1:] |= foreign[:, :, :-1]
    touches[:, :, :-1] |= foreign[:, :, 1:]
    return np.asarray(own & touches)


def near(pixels: npt.NDArray[np.bool_], within_px: int = TOLERANCE_PX) -> npt.NDArray[np.bool_]:
    """The pixels (n, H, W) whose centre is at most so far from that of a given one."""
    height, width = pixels.shape[1:]
    found = np.zeros_like(pixels)
    for down in range(-within_px, within_px + 1):
        for right in range(-within_px, within_px + 1):
            if down * down + right * right > within_px * within_px or abs(down) >= height or abs(right) >= width:
                continue
            to = (slice(None), slice(max(down, 0), height + min(down, 0)), slice(max(right, 0), width + min(right, 0)))
            of = (slice(None), slice(max(-down, 0), height + min(-down, 0)), slice(max(-right, 0), width + min(-right, 0)))
            found[to] |= pixels[of]
    return found


def figures(confusion: npt.NDArray[Any], edges: npt.NDArray[Any], rare: npt.NDArray[np.int64]) -> dict[str, Any]:
    """The scores of counts added up: confusion (Q, Q), edges (Q, 4). rare: the indices of the rare classes.

    mean_iou and accuracy as `scoring` has them. rare_mean_iou: over the rare classes that the reference has here. boundary_f1:
    the mean over the classes with a boundary in the reference of the harmonic mean of the two shares that lie near (Csurka
    et al., 2013); 0 for a class that is never mapped. None where nothing was counted.
    """
    total = Confusion(len(confusion))
    total.counts = np.asarray(confusion, dtype=np.float64)
    iou = total.iou()
    mapped, mapped_near, there, there_near = np.asarray(edges, dtype=np.float64).T
    has_boundary = there > 0
    precision = mapped_near / np.where(mapped > 0, mapped, 1)
    recall = there_near / np.where(has_boundary, there, 1)
    both = precision + recall
    f1 = 2 * precision * recall / np.where(both > 0, both, 1)
    return {
        "mean_iou": _number(total.mean_iou()),
        "rare_mean_iou": _mean(iou[rare]),
        "accuracy": _number(total.accuracy()),
        "boundary_f1": _mean(np.where(has_boundary, f1, np.nan)),
        "iou": [_number(value) for value in iou],
        "pixels": int(total.counts.sum()),
    }


def rare_classes(masks: Masks, classes: int) -> npt.NDArray[np.int64]:
    """The third of the classes (one at least) that have the fewest pixels in masks of any shape, by index."""
    pixels = np.bincount(masks[masks != NOT_LABELLED].ravel(), minlength=classes)
    return np.sort(np.argsort(pixels, kind="stable")[: max(1, classes // 3)])


def _mean(values: npt.NDArray[np.float64]) -> float | None:
    known = values[~np.isnan(values)]
    return float(known.mean()) if len(known) else None


def _number(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
