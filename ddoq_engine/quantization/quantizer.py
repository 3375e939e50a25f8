"""The front door: N embeddings and a budget in, a codebook with exact cells and masses out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray

from ddoq_engine.errors import DataError, SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.quantization import cells as sums_of
from ddoq_engine.quantization import clvq, lloyd, minibatch, seeding
from ddoq_engine.quantization.occupancy import occupy
from ddoq_engine.quantization.points import Points, Scratch, Values, as_matrix, prepare
from ddoq_engine.seeds import generator

Solver = Literal["auto", "lloyd", "minibatch", "clvq"]
SOLVERS: tuple[Solver, ...] = ("auto", "lloyd", "minibatch", "clvq")

THOROUGH = 1e9  # N K D up to which Lloyd goes to the end by itself: a pass takes some hundredths of a second
PASSABLE = 2e12  # and up to which full passes are made at all: a pass takes about a minute on two cores
SEEDING_ROWS = 32  # rows per cell that the seeding looks at
STRIDE = 1.5


@dataclass(frozen=True)
class Codebook:
    """K centroids and the cells of all N tiles, as the last exact assignment found them.

    `centroids` (K, D) float64; `cells` (N,) int64; `squared_distances` (N,) float64 to the own centroid, in the units of
    the values, squared; `masses` (K,) float64, the cells' shares of the tiles, sum 1; `distortion` the mean of the
    squared distances, whose root is the Wasserstein-2 distance of the tiles to the centroids with these masses.
    No cell is empty, but for fixed centroids that are nearest to nothing.
    """

    centroids: NDArray[np.float64]
    cells: NDArray[np.int64]
    squared_distances: NDArray[np.float64]
    masses: NDArray[np.float64]
    distortion: float
    solver: str
    iterations: int

    @property
    def budget(self) -> int:
        """K."""
        return len(self.centroids)


def quantize(
    values: Values,
    budget: int,
    *,
    seed: int,
    solver: Solver = "auto",
    device: torch.device | str = "cpu",
    tolerance: float | None = None,
    max_iterations: int = 100,
    batch_size: int = 4096,
    step: clvq.Step = "poly",
    epochs: float = 2.0,
    averaging: bool = True,
    fixed: Values | None = None,
    scratch: Scratch | None = None,
    progress: Progress = Progress(),  # noqa: B008
) -> Codebook:
    """Find `budget` centroids (K, D) of `values` (N, D) with a low mean squared distance to the nearest.

    Parameters
    ----------
    solver:
        "lloyd" to the relative `tolerance`, "minibatch", "clvq" (with `step`, `epochs` and Polyak `averaging`), or "auto":
        Lloyd, and mini-batch only where full passes over all tiles would take minutes each.
    tolerance:
        Lloyd stops when a pass lowers the distortion by less than this part of it. Unless told 1e-4, and 1e-2 where
        "auto" meets more than `THOROUGH` products.
    fixed:
        (F, D) centroids that do not move, such as the tiles labelled in earlier rounds; they come first in the codebook
        and the budget counts the others.
    scratch:
        Of values that are mapped from a file, where they may be too many for memory: where the solver keeps its own form of
        them. It then computes on the processor, whatever the device.

    Where fewer than K tiles differ, centroids coincide and share their tiles evenly: no cell is empty even then.
    Raises `DataError` for NaN, for a budget below 1 and for more cells than tiles; `SettingsError` for an unknown solver.
    """
    if solver not in SOLVERS or step not in clvq.STEPS:
        raise SettingsError(
            "There is no solver {solver} with the step {step}.",
            remedy="Choose a solver of {solvers} and a step of {steps}.",
            code="quantize.solver",
            solver=solver,
            step=step,
            solvers=", ".join(SOLVERS),
            steps=", ".join(clvq.STEPS),
        )
    points = prepare(values, device, scratch=scratch)
    stay = torch.empty(0, points.dimension, dtype=torch.float64) if fixed is None or not len(fixed) else as_matrix(fixed).double()
    frozen = len(stay)
    if not (budget >= 1 and budget + frozen <= points.count and stay.shape[1] == points.dimension):
        raise DataError(
            "{tiles} tiles of {dimension} numbers cannot make {budget} cells beside {fixed} that are there.",
            remedy="Lower the budget, or tile a larger area. Fixed centroids need as many numbers as the tiles.",
            code="quantize.budget",
            tiles=points.count,
            dimension=points.dimension,
            budget=budget,
            fixed=frozen,
        )
    work = points.count * (budget + frozen) * points.dimension
    chosen = ("lloyd" if work <= PASSABLE else "minibatch") if solver == "auto" else solver
    if tolerance is None:
        tolerance = 1e-2 if solver == "auto" and work > THOROUGH else 1e-4
    start = _seed(points, budget, points.shrink(stay).float().to(points.scaled.device), seed, progress.part(0, 0.2))
    middle = progress.part(0.2, 0.9)
    if chosen == "lloyd":
        centroids, iterations = _lloyd(
            points, start, tolerance=tolerance, max_iterations=max_iterations, frozen=frozen, seed=seed, progress=middle
        )
    elif chosen == "minibatch":
        state = minibatch.fit(points.scaled, start, seed, batch_size=batch_size, frozen=frozen, progress=middle.part(0, 0.6))
        centroids, iterations = _polish(points, state.centroids, frozen, middle.part(0.6, 1))
    else:
        course = clvq.fit(points.scaled, start, seed, step=step, epochs=epochs, frozen=frozen, progress=middle)
        centroids, iterations = points.restore(course.averaged if averaging else course.centroids), course.seen
    centroids[:frozen] = stay
    return _settle(points, centroids, frozen=frozen, solver=chosen, iterations=iterations, progress=progress.part(0.9, 1))


def partition(values: Values, centroids: Values, *, device: torch.device | str = "cpu", progress: Progress = Progress()) -> Codebook:  # noqa: B008
    """The codebook of given (K, D) centroids, as they are: the Voronoi cells of labelled tiles, for instance.

    A cell may be empty here, unless centroids coincide: those share their tiles evenly. Raises `DataError` for NaN.
    """
    points, given = prepare(values, device), as_matrix(centroids).double()
    return _settle(points, given, frozen=len(given), solver="given", iterations=0, progress=progress)


def _seed(points: Points, budget: int, stay: torch.Tensor, seed: int, progress: Progress) -> torch.Tensor:
    """(F + K, D) first centroids, the fixed ones first."""
    sample = _sample(points, min(max(SEEDING_ROWS * budget, 8192), max(points.room, budget)), seed)
    # More draws a step than three gain less than the same time in Lloyd's passes does.
    seeds = seeding.spread(sample, budget, generator(seed, "seeding"), trials=3, fixed=stay, progress=progress)
    return torch.cat([stay, sample[torch.from_numpy(seeds.indices)]])


def _sample(points: Points, size: int, seed: int) -> torch.Tensor:
    """At most `size` rows of the scaled points, in their order."""
    if size >= points.count:
        return points.scaled
    rows = generator(seed, "sample", size).choice(points.count, size, replace=False)
    return points.scaled[torch.from_numpy(np.sort(rows)).to(points.scaled.device)]


def _lloyd(
    points: Points, centroids: torch.Tensor, *, tolerance: float, max_iterations: int, frozen: int, seed: int, progress: Progress
) -> tuple[torch.Tensor, int]:
    """Lloyd on samples, each three times the last, then on all: the far moves are made where a pass is cheap."""
    size = max(SEEDING_ROWS * len(centroids), 8192)
    warm = progress.part(0, 0.3)
    while size < min(points.count / 2, points.room):
        sample = _sample(points, size, seed)
        state = lloyd.fit(sample, centroids, tolerance=max(tolerance, 5e-3), max_iterations=2, frozen=frozen, stride=STRIDE, progress=warm)
        centroids = lloyd.means(sample, state.cells, state.counts, state.centroids, frozen)
        size, warm = 3 * size, warm.part(0.5, 1)
    full = progress.part(0.3, 1)
    state = lloyd.fit(
        points.scaled, centroids, tolerance=tolerance, max_iterations=max_iterations, frozen=frozen, stride=STRIDE, progress=full
    )
    return sums_of.exact_means(points, state.cells, state.centroids, frozen), state.iteration + 1


def _polish(points: Points, centroids: torch.Tensor, frozen: int, progress: Progress) -> tuple[torch.Tensor, int]:
    """One to three full passes of Lloyd after a stochastic solver."""
    state = lloyd.fit(points.scaled, centroids, tolerance=1e-3, max_iterations=2, frozen=frozen, progress=progress)
    return sums_of.exact_means(points, state.cells, state.centroids, frozen), state.iteration + 1


def _settle(points: Points, centroids: torch.Tensor, *, frozen: int, solver: str, iterations: int, progress: Progress) -> Codebook:
    centroids, cells, squared = occupy(points, centroids, frozen=frozen, progress=progress)
    masses = np.bincount(cells.numpy(), minlength=len(centroids)) / points.count
    return Codebook(centroids.numpy(), cells.numpy(), squared.numpy(), masses, float(squared.mean()), solver, iterations)
