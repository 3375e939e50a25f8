"""The selection space: an affine map, fitted once, that gives every feature or component a comparable spread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ddoq_engine.encoders.moments import Moments

FLAT = 1e-10  # a variance under this share of the largest is rounding, not information


@dataclass(frozen=True)
class SelectionSpace:
    """embedding = (features - mean) @ matrix; mean float64 (F,), matrix float64 (F, D)."""

    mean: npt.NDArray[np.float64]
    matrix: npt.NDArray[np.float64]

    @property
    def length(self) -> int:
        """D."""
        return int(self.matrix.shape[1])

    def embed(self, features: npt.NDArray[np.floating], known: npt.NDArray[np.bool_]) -> npt.NDArray[np.float32]:
        """Embeddings float32 (B, D) of features (B, F); 0, the mean of all, for the rows that are not `known` (B,)."""
        centred = np.where(known[:, None], features - self.mean, 0.0)
        return (centred @ self.matrix).astype(np.float32)


def standardised(moments: Moments, *, components: int, informative: npt.NDArray[np.bool_] | None = None) -> SelectionSpace:
    """Each feature to spread 1; where there are more than `components`, their principal components (not whitened).

    Features that are constant, or not `informative` (F,), become 0 rather than noise of spread 1.
    """
    variance = np.diag(moments.covariance)
    alive = variance > FLAT * max(variance.max(), FLAT)
    if informative is not None:
        alive &= informative
    scale = np.where(alive, 1 / np.sqrt(np.where(alive, variance, 1.0)), 0.0)
    if len(scale) <= components:
        return SelectionSpace(moments.mean, np.diag(scale))
    _, axes = principal_axes(scale[:, None] * moments.covariance * scale, components)
    return SelectionSpace(moments.mean, scale[:, None] * axes)


def scaled(moments: Moments, *, components: int) -> SelectionSpace:
    """All features by one factor, so that their variances sum to 1: distances are as before, but for their unit.

    Where there are more than `components`, their principal components. Features that do not vary give zeros.
    """
    total = float(np.trace(moments.covariance))
    # A spread below the last bit of float32 is rounding.
    factor = 1 / np.sqrt(total) if total > np.finfo(np.float32).eps ** 2 * float(moments.mean @ moments.mean) else 0.0
    if len(moments.mean) <= components:
        return SelectionSpace(moments.mean, factor * np.eye(len(moments.mean)))
    return SelectionSpace(moments.mean, factor * principal_axes(moments.covariance, components)[1])


def whitened(moments: Moments, *, components: int, shrink: float) -> SelectionSpace:
    """At most `components` principal components, each divided by sqrt(lambda + shrink * mean lambda).

    The shrink keeps the small components, which are mostly noise, small (methods, section 5.2).
    """
    values, axes = principal_axes(moments.covariance, components)
    floor = shrink * max(float(np.trace(moments.covariance)) / len(moments.mean), FLAT)
    return SelectionSpace(moments.mean, axes / np.sqrt(values + floor))


def principal_axes(covariance: npt.NDArray[np.float64], components: int) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The largest eigenvalues (D,), falling, and their axes (F, D), D at most `components` and the rank, at least 1.

    The sign of an axis is fixed by its largest entry, so that it does not depend on the linear algebra library.
    """
    values, axes = np.linalg.eigh(covariance)
    values, axes = np.maximum(values[::-1], 0.0), axes[:, ::-1]
    rank = int((values > FLAT * max(values[0], FLAT)).sum())
    length = max(min(components, rank), 1)
    values, axes = values[:length], axes[:, :length]
    signs = np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(length)])
    return values, axes * signs
