"""How good a map is against a reference: the confusion matrix, IoU and accuracy. Without torch, so that a report need not load it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine.errors import DataError


class Confusion:
    """A confusion matrix that grows as pixels come: rows the reference, columns the prediction, both 0..Q-1."""

    def __init__(self, classes: int) -> None:
        self.classes = classes
        self.counts: npt.NDArray[np.float64] = np.zeros((classes, classes))

    def add(self, reference: npt.NDArray[Any], predicted: npt.NDArray[Any], weight: float = 1.0) -> None:
        """Count pixels, arrays of one shape; a reference that is no class (255) is not counted.

        Raises `DataError` where the shapes differ or a predicted index is no class on a counted pixel.
        """
        if reference.shape != predicted.shape:
            raise DataError(
                "The reference has the shape {reference} and the prediction {predicted}.",
                remedy="Give both on the same pixels.",
                code="score.shapes",
                reference=reference.shape,
                predicted=predicted.shape,
            )
        counted = (reference >= 0) & (reference < self.classes)
        rows, columns = reference[counted].astype(np.int64), predicted[counted].astype(np.int64)
        if columns.size and (columns.min() < 0 or columns.max() >= self.classes):
            raise DataError(
                "The prediction has class indices outside 0 to {last}.",
                remedy="Mask pixels without a prediction in the reference too, with 255.",
                code="score.class_index",
                last=self.classes - 1,
            )
        both = np.bincount(rows * self.classes + columns, minlength=self.classes**2)
        self.counts += weight * both.reshape(self.classes, self.classes)

    def iou(self) -> npt.NDArray[np.float64]:
        """Intersection over union of each class (Q,); NaN for a class that the reference has not.

        A class that the reference has and the prediction never gives scores 0: it is not skipped.
        """
        hits = np.diag(self.counts)
        union = self.counts.sum(axis=0) + self.counts.sum(axis=1) - hits
        return np.where(self.counts.sum(axis=1) > 0, hits / np.where(union > 0, union, 1), np.nan)

    def mean_iou(self) -> float:
        """The mean of the classes' IoU, over the classes of the reference; NaN where nothing was counted."""
        iou = self.iou()
        present = ~np.isnan(iou)
        return float(iou[present].mean()) if present.any() else float("nan")

    def accuracy(self) -> float:
        """The share of counted pixels that are right; NaN where nothing was counted."""
        total = self.counts.sum()
        return float(np.trace(self.counts) / total) if total > 0 else float("nan")

    def as_json(self, names: Sequence[str] | None = None) -> dict[str, Any]:
        """The scores as JSON knows them (None for what is undefined), the matrix with them."""
        labels = list(names) if names is not None else [str(q) for q in range(self.classes)]
        return {
            "mean_iou": _number(self.mean_iou()),
            "accuracy": _number(self.accuracy()),
            "iou": {label: _number(value) for label, value in zip(labels, self.iou(), strict=True)},
            "pixels": float(self.counts.sum()),
            "confusion": self.counts.tolist(),
        }


def _number(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
