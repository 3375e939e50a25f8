"""Lloyd's iteration: every centroid moves to the mean of its cell, until that gains nothing worth having."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import torch

from ddoq_engine.progress import Progress
from ddoq_engine.quantization import cells as sums_of
from ddoq_engine.quantization.assignment import nearest
from ddoq_engine.quantization.points import lengths


@dataclass(frozen=True)
class State:
    """A codebook on its way, in the units of the prepared points.

    `centroids` (K, D) float32; `cells` (N,) the nearest of them for every point, `counts` (K,) their sizes and
    `distortion` the mean squared distance, all of these very centroids; `iteration` counts from 0.
    """

    centroids: torch.Tensor
    cells: torch.Tensor
    counts: torch.Tensor
    distortion: float
    iteration: int


def iterate(scaled: torch.Tensor, start: torch.Tensor, *, frozen: int = 0, stride: float = 1.0) -> Iterator[State]:
    """Yield states for ever; (N, D) and (K, D) float32. The first `frozen` centroids never move.

    With `stride` 1 the distortion never rises from one state to the next, but for the rounding of float32. A stride
    from 1 to 2 goes beyond the mean by that factor: the same fixed points, in about half the iterations.
    """
    centroids = start.to(scaled.device, torch.float32, copy=True)
    squares = lengths(scaled)
    offset = float(squares.double().sum())
    iteration = 0
    while True:
        cells, best = nearest(scaled, centroids)
        counts = sums_of.count(cells, len(centroids))
        distortion = max(offset + float(best.double().sum()), 0.0) / len(scaled)
        yield State(centroids, cells, counts, distortion, iteration)
        centroids = torch.lerp(centroids, means(scaled, cells, counts, centroids, frozen), stride)
        empty = (counts[frozen:] == 0).nonzero()[:, 0] + frozen
        if len(empty):
            centroids[empty] = scaled[farthest(best + squares, cells, counts, len(empty))]
        iteration += 1


def means(scaled: torch.Tensor, cells: torch.Tensor, counts: torch.Tensor, centroids: torch.Tensor, frozen: int = 0) -> torch.Tensor:
    """The (K, D) means of the cells; an empty cell and a frozen one keep their centroid."""
    total = sums_of.sums(scaled, cells, len(centroids))
    size = counts.cpu().clamp(min=1)[:, None]
    moved = torch.where(counts[:, None] > 0, (total / size).float().to(scaled.device), centroids)
    moved[:frozen] = centroids[:frozen]
    return moved


def farthest(squared: torch.Tensor, cells: torch.Tensor, counts: torch.Tensor, number: int) -> torch.Tensor:
    """The rows farthest from their centroid, of cells with another tile to keep; the first of equals first."""
    able = torch.where(counts[cells] > 1, squared, -torch.inf)
    return able.sort(descending=True, stable=True).indices[:number]


def fit(
    scaled: torch.Tensor,
    start: torch.Tensor,
    *,
    tolerance: float = 1e-4,
    max_iterations: int = 100,
    frozen: int = 0,
    stride: float = 1.0,
    progress: Progress = Progress(),  # noqa: B008
) -> State:
    """Iterate from `start` (K, D) until an iteration lowers the distortion by less than `tolerance` of it.

    `tolerance` is relative, so the unit of the data does not matter; 0 goes on until nothing changes.
    """
    before: State | None = None
    for state in iterate(scaled, start, frozen=frozen, stride=stride):
        gain = 1.0 if before is None else (before.distortion - state.distortion) / max(before.distortion, 1e-300)
        progress.metric("distortion", iteration=state.iteration, value=state.distortion)
        progress.report(state.iteration / max_iterations, "Moving the centroids", code="quantize.lloyd")
        settled = before is not None and bool((state.counts > 0).all()) and gain <= tolerance
        if settled or state.distortion <= 0 or state.iteration >= max_iterations:
            return state
        before = state
    raise AssertionError  # iterate never ends
