"""Sums over cells: how many tiles, their mean, and what to do where a cell is left with none."""

from __future__ import annotations

import numpy as np
import scipy.sparse
import torch

from ddoq_engine.quantization.points import Points, Values, as_matrix

NUMBERS = 1 << 23  # that are held in float64 at a time
ROWS = 1 << 15  # summed in float32 at a time, then in float64: exact to about 1e-6 for any number of tiles


def count(cells: torch.Tensor, budget: int) -> torch.Tensor:
    """(K,) int64: how many tiles each cell owns."""
    return torch.bincount(cells, minlength=budget)


def sums(scaled: torch.Tensor, cells: torch.Tensor, budget: int, weights: torch.Tensor | None = None) -> torch.Tensor:
    """(K, D) float64 on the processor: the sum of the (N, D) float32 points of each cell, each times its weight (N,).

    A product with a sparse matrix: three times as fast as `index_add_`, and in a fixed order.
    """
    total = torch.zeros(budget, scaled.shape[1], dtype=torch.float64)
    for start in range(0, len(scaled), ROWS):
        points, owners = scaled[start : start + ROWS], cells[start : start + ROWS]
        shares = torch.ones(len(points)) if weights is None else weights[start : start + ROWS].float()
        if scaled.device.type == "cpu":
            entries = (shares.numpy(), owners.numpy(), np.arange(len(points) + 1))
            total += torch.from_numpy(scipy.sparse.csc_matrix(entries, shape=(budget, len(points))) @ points.numpy())
        else:  # atomics would add in another order each time
            one_hot = torch.nn.functional.one_hot(owners, budget).to(points.dtype)
            total += (one_hot.T @ (points * shares.to(points.device)[:, None])).cpu()
    return total


def cell_means(values: Values, cells: np.ndarray, budget: int) -> np.ndarray:
    """(K, D) float64: the mean of the (N, D) float32 values of each cell (N,), none of which is empty; read a part at a time."""
    owners = torch.from_numpy(cells)
    total = sums(as_matrix(values), owners, budget)
    means: np.ndarray = (total / count(owners, budget)[:, None]).numpy()
    return means


def exact_means(points: Points, cells: torch.Tensor, centroids: torch.Tensor, frozen: int = 0) -> torch.Tensor:
    """(K, D) float64 means of the cells (N,), in the units of the values and from the values themselves.

    An empty cell and the first `frozen` keep their centroid of the (K, D) given, which are in the units of `scaled`.
    """
    budget, owners = len(centroids), cells.cpu()
    total = torch.zeros(budget, points.dimension, dtype=torch.float64)
    step = max(1, min(ROWS, NUMBERS // points.dimension))
    for start in range(0, points.count, step):
        block = points.values[start : start + step].double() - points.centre
        entries = (np.ones(len(block)), owners[start : start + step].numpy(), np.arange(len(block) + 1))
        total += torch.from_numpy(scipy.sparse.csc_matrix(entries, shape=(budget, len(block))) @ block.numpy())
    counts = count(owners, budget)[:, None]
    moved = torch.where(counts > 0, total / counts.clamp(min=1) + points.centre, points.restore(centroids))
    moved[:frozen] = points.restore(centroids[:frozen])
    return moved
