"""Which centroid is nearest, for every tile: blocks of one matrix product and a minimum, never the whole N x K matrix."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import NDArray

from ddoq_engine.progress import Progress
from ddoq_engine.quantization.points import Points, Values, as_matrix, prepare

SCORES = 1 << 19  # float32 scores a block on the processor: 2 MiB, so that the minimum reads them from the cache
SCORES_DEVICE = 1 << 26


def assign(
    values: Values,
    codebook: Values,
    *,
    device: torch.device | str = "cpu",
    progress: Progress = Progress(),  # noqa: B008
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The nearest centroid of each tile, exactly: a tie goes to the lowest index.

    `values` (N, D) and `codebook` (K, D) to cells (N,) and squared distances (N,) in the units of the values, squared.
    Raises `DataError` for NaN.
    """
    centroids = as_matrix(codebook).double()
    cells, squared = assign_exactly(prepare(values, device), centroids, progress=progress)
    return cells.numpy(), squared.numpy()


def assign_exactly(points: Points, centroids: torch.Tensor, *, progress: Progress = Progress()) -> tuple[torch.Tensor, torch.Tensor]:  # noqa: B008
    """`assign` for prepared points and (K, D) float64 centroids in the units of the values; both results on the processor.

    The scores of float32 decide where the gap to the second best is wider than their error can be; the other rows are
    done again in float64. The distances are differences squared, in float64, so nothing cancels.
    """
    exact = points.shrink(centroids)
    distinct, first = _distinct(exact)
    rounded = distinct.float().to(points.scaled.device)
    norms = rounded.square().sum(1)
    # Error of a float32 dot product of length D, with the rounding of both factors (Higham, Accuracy and Stability, 3.1).
    unit = (points.dimension + 8) * 2.0**-24
    largest = float(norms.max()) ** 0.5
    cells = torch.empty(points.count, dtype=torch.int64)
    doubtful = []
    for start, block, scores in _scores(points.scaled, rounded, norms):
        best, index = _minimum(scores)
        scores[torch.arange(len(index), device=index.device), index] = torch.inf
        second = torch.from_numpy(scores.numpy().min(1)) if scores.device.type == "cpu" else scores.amin(1)
        length = torch.linalg.vector_norm(block, dim=1)
        margin = 2 * unit * (2 * length * largest + largest**2)
        unclear = second <= best + margin
        cells[start : start + len(block)] = index.cpu()
        doubtful.append(unclear.nonzero()[:, 0].cpu() + start)
        progress.check()
    rows = torch.cat(doubtful)
    step = max(1, SCORES_DEVICE // (8 * max(len(distinct), points.dimension)))
    for start in range(0, len(rows), step):
        part = rows[start : start + step]
        cells[part] = _decide(points, centroids[first], distinct, part)
        progress.check()
    cells = first[cells]
    return cells, distances(points, centroids, cells, progress=progress)


def _decide(points: Points, centroids: torch.Tensor, exact: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
    """The nearest centroid of some rows in float64, those that float64 scores leave open by differences in the units given."""
    chosen = points.rows(rows)
    scores = torch.addmm(exact.square().sum(1), chosen, exact.T, alpha=-2)
    best = scores.min(1)
    width = (chosen.square().sum(1) + exact.square().sum(1).max()) * (points.dimension + 8) * 2.0**-50
    near = scores <= (best.values + width)[:, None]
    nearest_one = best.indices
    row, candidate = near[near.sum(1) > 1].nonzero(as_tuple=True)
    if 0 < len(row) <= 64 * len(rows):  # more are no ties but one centroid many times, apart by rounding
        open_ = (near.sum(1) > 1).nonzero()[:, 0]
        squared = torch.empty(len(row), dtype=torch.float64)
        step = max(1, (1 << 22) // points.dimension)
        for start in range(0, len(row), step):
            part = slice(start, start + step)
            squared[part] = (points.values[rows[open_[row[part]]]] - centroids[candidate[part]]).square_().sum(1)
        order = np.lexsort((candidate.numpy(), squared.numpy(), row.numpy()))
        leads = np.flatnonzero(np.diff(row.numpy()[order], prepend=-1))
        nearest_one[open_] = candidate[torch.from_numpy(order[leads])]
    return nearest_one


def distances(points: Points, centroids: torch.Tensor, cells: torch.Tensor, *, progress: Progress = Progress()) -> torch.Tensor:  # noqa: B008
    """(N,) float64 squared distance of each tile to the centroid of its own cell, in the units of the values, squared."""
    squared = torch.empty(points.count, dtype=torch.float64)
    step = max(1, (1 << 19) // points.dimension)
    for start in range(0, points.count, step):
        part = slice(start, start + step)
        squared[part] = (points.values[part] - centroids[cells[part]]).square_().sum(1)
        progress.check()
    return squared


def nearest(scaled: torch.Tensor, centroids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The nearest centroid in float32, for the passes of a solver: both (·, D) float32 on one device.

    Gives cells (N,) int64 and |c|² - 2x·c (N,), which is the squared distance less |x|².
    """
    norms = centroids.square().sum(1)
    cells = torch.empty(len(scaled), dtype=torch.int64, device=scaled.device)
    best = torch.empty(len(scaled), dtype=torch.float32, device=scaled.device)
    for start, block, scores in _scores(scaled, centroids, norms):
        end = start + len(block)
        best[start:end], cells[start:end] = _minimum(scores)
    return cells, best


def _scores(scaled: torch.Tensor, centroids: torch.Tensor, norms: torch.Tensor) -> Iterator[tuple[int, torch.Tensor, torch.Tensor]]:
    """Blocks of rows with their scores (rows, K), in one buffer that is written over."""
    limit = SCORES if scaled.device.type == "cpu" else SCORES_DEVICE
    step = min(max(64, limit // len(centroids)), 8192 if scaled.device.type == "cpu" else limit)
    buffer = torch.empty(min(step, len(scaled)), len(centroids), device=scaled.device)
    turned = centroids.T
    for start in range(0, len(scaled), step):
        block = scaled[start : start + step]
        yield start, block, torch.addmm(norms, block, turned, alpha=-2, out=buffer[: len(block)])


def _minimum(scores: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The least score of each row and the lowest index that has it."""
    if scores.device.type != "cpu":
        least = scores.min(1)
        return least.values, least.indices
    table = scores.numpy()  # numpy's argmin is vectorised where torch's is not: a fifth of the time
    index = table.argmin(1)
    return torch.from_numpy(table[np.arange(len(table)), index]), torch.from_numpy(index)


def _distinct(centroids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The centroids without repeats, in their order, and the index of each in the full list (the lowest of equals)."""
    _, first = np.unique(centroids.numpy(), axis=0, return_index=True)
    kept = torch.from_numpy(np.sort(first))
    return centroids[kept], kept
