"""How well the chosen tiles stand for all: figures that can be compared with chance.

The distances are Wasserstein-2 between all tiles, equally weighted, and the chosen points with some weights, in the
units of the embeddings. Weighted by the masses of the points' own Voronoi cells the distance is the root of the mean
squared distance to the nearest, exactly, and no other weights come nearer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ddoq_engine.progress import Progress
from ddoq_engine.seeds import generator
from ddoq_engine.selection import transport
from ddoq_engine.selection.weights import effective_sample_size, exponent_of, weigh


class Assign(Protocol):
    """Says which of (K, D) points is nearest to each of (N, D) values: cells (N,) and squared distances (N,).

    `ddoq_engine.quantization.assignment.assign` is one; this package does not know it.
    """

    def __call__(self, values: NDArray[Any], codebook: NDArray[Any], /) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Assign."""


def measure(
    values: NDArray[Any],
    medoids: NDArray[np.int64],
    weights: NDArray[np.float64],
    *,
    distortion: float,
    assign: Assign,
    exact_up_to: int = transport.EXACT,
    progress: Progress = Progress(),  # noqa: B008
) -> dict[str, Any]:
    """The figures of one selection: `medoids` (K,) rows of `values` (N, D) with `weights` (K,), from a codebook of `distortion`.

    Gives (for JSON): `w2_codebook`, exact for centroids with the cells' masses; `w2_codebook_relative` to the spread of
    the tiles, 0 to 1, and `explained` variance, 1 less its square; `w2_medoids` with the weights used, with its bounds
    where it is not exact; `w2_medoids_own_masses` the least that any weights of these medoids reach; each also relative;
    `effective_sample_size` and its share of K.
    """
    spread = _spread(values)
    used = transport.distance(values, values[medoids], weights, exact_up_to=exact_up_to, progress=progress)
    _, squared = assign(values, values[medoids])
    own = math.sqrt(float(squared.mean()))
    w2 = math.sqrt(max(distortion, 0.0))
    effective = effective_sample_size(weights)
    return {
        "tiles": len(values),
        "budget": len(medoids),
        "spread": spread,
        "w2_codebook": w2,
        "w2_codebook_relative": w2 / spread if spread else 0.0,
        "explained": 1 - (w2 / spread) ** 2 if spread else 1.0,
        "w2_medoids": used.value,
        "w2_medoids_low": used.low,
        "w2_medoids_high": used.high,
        "w2_medoids_is_exact": used.is_exact,
        "w2_medoids_relative": used.value / spread if spread else 0.0,
        "w2_medoids_own_masses": own,
        "w2_medoids_own_masses_relative": own / spread if spread else 0.0,
        "effective_sample_size": effective,
        "effective_share": effective / len(medoids),
    }


def against_random(
    values: NDArray[Any],
    budget: int,
    weights: str | float,
    *,
    assign: Assign,
    seed: int,
    draws: int = 10,
    held: Callable[[NDArray[np.int64]], float] | None = None,
    exact_up_to: int = transport.EXACT,
    progress: Progress = Progress(),  # noqa: B008
) -> dict[str, Any]:
    """The same figures for `draws` random selections of the same budget: what chance reaches.

    `own_masses`: each tile weighted by its own Voronoi cell, to compare with `w2_medoids_own_masses`. `same_weights`:
    these masses to the power `weights` ("uniform", "sqrt", "density" or a number), to compare with `w2_medoids`.
    `uniform`: all alike, as random tiles are commonly used. `kinds_held`: what `held` says of the rows, where it is given.
    For each the `mean`, the standard deviation `sd` (of a sample), `low`, `high` and all `values`.
    """
    exponent = exponent_of(weights)
    own: list[float] = []
    same: list[float] = []
    uniform: list[float] = []
    kinds: list[float] = []
    for draw in range(draws):
        part = progress.part(draw / draws, (draw + 1) / draws)
        rows = generator(seed, "random tiles", draw).choice(len(values), budget, replace=False)
        if held is not None:
            kinds.append(held(rows))
        cells, squared = assign(values, values[rows])
        masses = np.bincount(cells, minlength=budget) / len(values)
        own.append(math.sqrt(float(squared.mean())))
        equal = transport.distance(values, values[rows], np.ones(budget), exact_up_to=exact_up_to, passes=12, progress=part.part(0, 0.5))
        uniform.append(equal.value)
        if exponent in (0.0, 1.0):
            same.append(uniform[-1] if exponent == 0 else own[-1])
        else:
            powers = weigh(masses, exponent)
            reached = transport.distance(values, values[rows], powers, exact_up_to=exact_up_to, passes=12, progress=part.part(0.5, 1))
            same.append(reached.value)
        part.report(1.0, "Comparing with random tiles, {done} of {total}", code="select.random", done=draw + 1, total=draws)
    return {
        "draws": draws,
        "budget": budget,
        "exponent": exponent,
        "own_masses": _summary(own),
        "same_weights": _summary(same),
        "uniform": _summary(uniform),
        **({"kinds_held": _summary(kinds)} if kinds else {}),
    }


def _spread(values: NDArray[Any]) -> float:
    """The root of the mean squared distance to the mean."""
    mean = np.mean(values, axis=0, dtype=np.float64)
    total, step = 0.0, max(1, (1 << 19) // max(1, values.shape[1]))
    for start in range(0, len(values), step):
        total += float(((np.asarray(values[start : start + step], dtype=np.float64) - mean) ** 2).sum())
    return math.sqrt(total / len(values))


def _summary(figures: Sequence[float]) -> dict[str, Any]:
    return {
        "mean": float(np.mean(figures)),
        "sd": float(np.std(figures, ddof=1)) if len(figures) > 1 else 0.0,
        "low": min(figures),
        "high": max(figures),
        "values": list(figures),
    }
