"""From many dimensions to the two that a page has."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ddoq_engine.errors import DataError


def project(embeddings: npt.NDArray[np.floating]) -> tuple[npt.NDArray[np.float64], tuple[float, float]]:
    """The first two principal components of (N, D): xy (N, 2) and the share of the variance on each axis.

    Each axis points to where its largest loading is positive, so that the same data give the same picture everywhere.
    Raises `DataError` where the values are not a finite table.
    """
    values = np.asarray(embeddings, dtype=np.float64)
    if values.ndim != 2 or values.size == 0 or not np.isfinite(values).all():
        raise DataError(
            "The embeddings cannot be drawn: {shape} is no table of finite numbers.",
            remedy="Run the stage encode again.",
            code="report.embeddings",
            shape=values.shape,
        )
    centred = values - values.mean(0)
    variances, axes = np.linalg.eigh(centred.T @ centred)
    order = np.argsort(variances)[::-1][:2]
    axes = axes[:, order]
    axes *= np.sign(axes[np.abs(axes).argmax(0), np.arange(axes.shape[1])])
    xy = np.zeros((len(values), 2))
    xy[:, : axes.shape[1]] = centred @ axes
    total = max(float(variances.sum()), 1e-300)
    shares = [float(max(variances[k], 0) / total) for k in order] + [0.0]
    return xy, (shares[0], shares[1])
