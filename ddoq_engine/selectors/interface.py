"""What a way to choose tiles may know, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.quantization.quantizer import partition

Rows = NDArray[np.int64]
Numbers = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Pool:
    """N tiles to choose from.

    embeddings: (N, D). coordinates: (N, 2), the tiles' centres in any unit of length. shares: (N, Q), the share of each class
    in each tile, where it is known. kinds: (N, V), square roots of the shares of kinds of pixel in each tile, where they are
    known. already: (M,) rows that are labelled already; they are taken into account, never chosen.
    """

    embeddings: Numbers
    coordinates: NDArray[np.float64]
    shares: Numbers | None = None
    kinds: Numbers | None = None
    already: Rows = field(default_factory=lambda: np.zeros(0, np.int64))

    def __len__(self) -> int:
        return len(self.embeddings)

    @property
    def free(self) -> Rows:
        """The rows that may be chosen, rising."""
        return np.setdiff1d(np.arange(len(self)), self.already)


@dataclass(frozen=True)
class Choice:
    """rows: (K,) distinct, the first to be labelled first. masses: (K,) what each stands for, as shares of all N tiles."""

    rows: Rows
    masses: NDArray[np.float64]


class Selector(Protocol):
    """A way to choose: same pool, budget and seed, same choice."""

    def __call__(self, pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
        """`budget` of the free tiles. Raises `DataError` where there are fewer, or where the pool lacks what the way needs."""


def check_budget(pool: Pool, budget: int) -> None:
    """Raise `DataError` where so many tiles cannot be chosen."""
    free = len(pool.free)
    if not 1 <= budget <= free:
        raise DataError(
            "{budget} of {tiles} tiles cannot be chosen.",
            remedy="Give a budget from 1 to {tiles}.",
            code="select.budget",
            budget=budget,
            tiles=free,
        )


def check_shares(pool: Pool) -> Numbers:
    """The class shares (N, Q). Raises `DataError` where they are not known."""
    if pool.shares is None:
        raise DataError(
            "This way to choose tiles needs the classes of all tiles.",
            remedy="Give a reference, or choose a way that needs none.",
            code="select.no_shares",
        )
    return pool.shares


def choice_of(pool: Pool, rows: Any) -> Choice:
    """The chosen rows, each with the mass of its Voronoi cell in the embedding, beside the cells of what is labelled already."""
    chosen = np.asarray(rows, dtype=np.int64)
    return Choice(chosen, partition(pool.embeddings, pool.embeddings[np.r_[chosen, pool.already]]).masses[: len(chosen)])


def squared_distances(values: Numbers, point: Numbers) -> NDArray[np.float64]:
    """(N,) from each of the values (N, D) to one point (D,)."""
    difference = np.asarray(values, dtype=np.float64) - point
    return np.asarray(np.einsum("nd,nd->n", difference, difference))
