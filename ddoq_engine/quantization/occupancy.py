"""No cell without a tile: the last word on a codebook, when the centroids have stopped moving.

A centroid that owns nothing is of no use: it is moved to the tile farthest from its own centroid, which lowers the
distortion. Where every tile lies on a centroid already there are fewer different tiles than cells; then the spare
centroids join the fullest places, and centroids that coincide share their tiles evenly, in the order of the tiles.
Every cell so owns at least one tile at no cost, masses sum to 1 and the medoids are different tiles.
"""

from __future__ import annotations

import heapq

import torch

from ddoq_engine.progress import Progress
from ddoq_engine.quantization import cells as sums_of
from ddoq_engine.quantization.assignment import assign_exactly
from ddoq_engine.quantization.points import Points

ROUNDS = 100


def occupy(points: Points, centroids: torch.Tensor, *, frozen: int = 0, progress: Progress = Progress()) -> tuple[torch.Tensor, ...]:  # noqa: B008
    """Assign exactly and see that no cell is empty.

    `centroids` (K, D) float64 in the units of the values, K at most N. Gives centroids (K, D), cells (N,), squared
    distances (N,). The first `frozen` centroids stay where they are; one of them may stay empty, where other centroids
    are nearer to every tile.
    """
    budget = len(centroids)
    centroids = centroids.clone()
    cells, squared = assign_exactly(points, centroids, progress=progress)
    for _ in range(ROUNDS):
        empty = _empty(cells, budget, frozen)
        rows = _outermost(points, cells, squared, budget, len(empty))
        if not len(rows):
            break
        moved = empty[: len(rows)]
        centroids[moved] = points.values[rows].double()
        # Only these centroids moved, and they owned nothing: a tile's nearest is the old one or one of them.
        newer, closer = assign_exactly(points, centroids[moved], progress=progress)
        better = closer < squared
        cells[better], squared[better] = moved[newer[better]], closer[better]
    _share(points, centroids, cells, frozen)
    return centroids, cells, squared


def _empty(cells: torch.Tensor, budget: int, frozen: int) -> torch.Tensor:
    return (sums_of.count(cells, budget)[frozen:] == 0).nonzero()[:, 0] + frozen


def _outermost(points: Points, cells: torch.Tensor, squared: torch.Tensor, budget: int, number: int) -> torch.Tensor:
    """Up to `number` rows, no two alike, far from their centroid, that do not live alone."""
    able = torch.where(sums_of.count(cells, budget)[cells] > 1, squared, 0.0)
    order = able.sort(descending=True, stable=True).indices[: 4 * number]
    order = order[able[order] > 0]
    if not len(order):
        return order
    _, place = torch.unique(points.values[order], dim=0, return_inverse=True)
    first = torch.full((int(place.max()) + 1,), len(order)).scatter_reduce(0, place, torch.arange(len(order)), "amin")
    return order[first.sort().values[:number]]


def _share(points: Points, centroids: torch.Tensor, cells: torch.Tensor, frozen: int) -> None:
    """Give the cells that are still empty a part of the fullest ones, and deal the tiles of coinciding centroids out."""
    budget = len(centroids)
    empty = _empty(cells, budget, frozen).tolist()
    sharers: dict[int, list[int]] = {}
    if frozen:  # equal centroids among the fixed ones: two labelled tiles that look the same
        _, place = torch.unique(centroids[:frozen], dim=0, return_inverse=True)
        first: dict[int, int] = {}
        for index, group in enumerate(place.tolist()):
            owner = first.setdefault(group, index)
            if owner != index:
                sharers.setdefault(owner, [owner]).append(index)
    counts = sums_of.count(cells, budget).tolist()
    heap = [(-size / len(sharers.get(owner, [owner])), owner) for owner, size in enumerate(counts) if size]
    heapq.heapify(heap)
    for spare in empty:
        _, owner = heapq.heappop(heap)
        group = sharers.setdefault(owner, [owner])
        group.append(spare)
        heapq.heappush(heap, (-counts[owner] / len(group), owner))
    for owner, group in sharers.items():
        rows = (cells == owner).nonzero()[:, 0]
        centroids[group[1:]] = centroids[owner].clone()
        cells[rows] = torch.tensor(group)[torch.arange(len(rows)) % len(group)]
