"""The real tile that stands for each cell."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ddoq_engine.errors import DataError


def choose(
    values: NDArray[Any], cells: NDArray[np.int64], centroids: NDArray[Any], *, squared_distances: NDArray[np.float64] | None = None
) -> NDArray[np.int64]:
    """(K,) index of each cell's medoid: of its own tiles the nearest to its centroid, the lowest index of equals.

    `values` (N, D), `cells` (N,), `centroids` (K, D); `squared_distances` (N,) to the own centroid save a pass where they
    are known. Each tile is in one cell, so the medoids are all different. Raises `DataError` for a cell without tiles.
    """
    first = _ranked(values, cells, centroids, squared_distances)
    owners = cells[first]
    starts = np.flatnonzero(np.r_[True, owners[1:] != owners[:-1]])
    missing = len(centroids) - len(starts)
    if missing:
        raise empty_cells(missing, len(centroids))
    return first[starts]


def empty_cells(empty: int, budget: int) -> DataError:
    """The refusal of a codebook with so many cells without tiles."""
    return DataError(
        "{empty} of {budget} cells have no tile, so they have no medoid.",
        remedy="Run the selection again with a lower budget.",
        code="select.empty_cells",
        empty=empty,
        budget=budget,
    )


def queues(
    values: NDArray[Any], cells: NDArray[np.int64], centroids: NDArray[Any], *, squared_distances: NDArray[np.float64] | None = None
) -> list[NDArray[np.int64]]:
    """For each of the K cells its tiles, the nearest to the centroid first: the next stands in for a rejected medoid."""
    order = _ranked(values, cells, centroids, squared_distances)
    return np.split(order, np.searchsorted(cells[order], np.arange(1, len(centroids))))


def rank(masses: NDArray[np.float64], squared_distances: NDArray[np.float64]) -> NDArray[np.int64]:
    """(K,) order in which to label: the greatest mass first, of equals the medoid nearest to its centroid, then the lower index.

    `squared_distances` (K,) of the medoids to their centroids.
    """
    return np.lexsort((np.arange(len(masses)), squared_distances, -np.asarray(masses)))


def _ranked(
    values: NDArray[Any], cells: NDArray[np.int64], centroids: NDArray[Any], squared: NDArray[np.float64] | None
) -> NDArray[np.int64]:
    """All tiles by cell, then distance, then index."""
    if squared is None:
        squared = np.empty(len(cells))
        step = max(1, (1 << 19) // max(1, values.shape[1]))
        for start in range(0, len(cells), step):
            part = slice(start, start + step)
            difference = np.asarray(values[part], dtype=np.float64) - centroids[cells[part]]
            squared[part] = np.einsum("nd,nd->n", difference, difference)
    # `lexsort` is stable, so the index need not be a key
    return np.lexsort((squared, cells))
