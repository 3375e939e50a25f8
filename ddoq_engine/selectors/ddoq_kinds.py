"""Our own way, with an eye to what a tile is made of: of the nearer half of each cell, the tile that adds most kinds of pixel.

Cells say which sorts of tile there are and how common each is, and a cell's medoid is its most usual tile: what is rare in the
cell is never in it. Coverage alone (see `coverage`) finds the rare kinds, but in mixed tiles, and common land is seen too little.
Here each cell keeps its one tile and its mass, and of the tiles that stand for it about as well as the medoid that one is taken
which makes f(S) of `coverage` greatest: greedily, the largest cell first, then each cell in turn again while that helps. No step
lowers f, so that it ends.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.quantization import quantizer
from ddoq_engine.quantization.quantizer import Codebook
from ddoq_engine.selectors.coverage import KindsWorth, are_roots
from ddoq_engine.selectors.ddoq import free_queues
from ddoq_engine.selectors.interface import Choice, Numbers, Pool, Rows, check_budget

NEAR = 0.5  # of a cell's tiles, the nearest ones: they may stand for it
TURNS = 5  # at most; the third hardly changes anything


def with_kinds(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """Cells as those of `quantized`; `pool.kinds` tells what the tiles are made of. Raises `DataError` without them."""
    check_budget(pool, budget)
    fixed = pool.embeddings[pool.already] if len(pool.already) else None
    codebook = quantizer.quantize(pool.embeddings, budget, seed=seed, fixed=fixed, progress=progress)
    rows, masses = richest_of_cells(pool, codebook, budget), codebook.masses[-budget:]
    order = np.argsort(-masses, kind="stable")
    return Choice(rows[order], masses[order])


def richest_of_cells(pool: Pool, codebook: Codebook, budget: int) -> Rows:
    """(K,) the tile of each of the last `budget` cells. Raises `DataError` where the kinds are not known."""
    kinds = check_kinds(pool.kinds)
    return richest(free_queues(pool, codebook, budget), kinds, codebook.masses[-budget:], held=pool.already)


def check_kinds(kinds: Numbers | None) -> Numbers:
    """The square roots of the kinds' shares (N, V). Raises `DataError` where they are not known, or are none."""
    if kinds is None or not are_roots(kinds):
        raise DataError(
            "The method ddoq-kinds needs to know what kinds of pixel the tiles are made of.",
            remedy="Choose the method ddoq, which needs to know none.",
            code="select.no_kinds",
        )
    return kinds


def richest(queues: Sequence[Rows], roots: Numbers, masses: NDArray[np.float64], held: Sequence[int] | Rows = ()) -> Rows:
    """(K,) of each cell the tile, in the nearer half of its queue, that makes f of all chosen ones greatest; the nearest of equals.

    queues: of each of the K cells the tiles that may be chosen, the nearest first, none empty. roots (N, V): square roots of the
    shares of V kinds in each tile. masses (K,): the greatest comes first. held: tiles that are labelled already.
    """
    kinds = KindsWorth(roots)
    near = [queue[: max(1, round(NEAR * len(queue)))] for queue in queues]
    whole = kinds.amounts(np.asarray(held, dtype=np.int64)).sum(axis=0)
    rows = np.full(len(near), -1, np.int64)
    for _ in range(TURNS):
        before = rows.copy()
        for cell in np.argsort(-np.asarray(masses), kind="stable"):
            if rows[cell] >= 0:
                whole = np.maximum(whole - kinds.amounts(rows[cell : cell + 1])[0], 0.0)
            rows[cell] = near[cell][kinds.gains(kinds.amounts(near[cell]), whole).argmax()]
            whole = whole + kinds.amounts(rows[cell : cell + 1])[0]
        if (rows == before).all():
            break
    return rows
