"""Our own way, with an eye to what a tile is made of: of the nearer half of each cell, the tile that adds most kinds of pixel.

Cells say which sorts of tile there are and how common each is, and a cell's medoid is its most usual tile: what is rare in the
cell is never in it. Coverage alone (see `coverage`) finds the rare kinds, but in mixed tiles, and common land is seen too little.
Here each cell keeps its one tile and its mass, and of the tiles that stand for it about as well as the medoid that one is taken
which makes f(S) of `coverage` greatest: greedily, the largest cell first, then each cell in turn again while that helps. No step
lowers f, so that it ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.quantization import quantizer
from ddoq_engine.selectors.coverage import RARITY, check_roots
from ddoq_engine.selectors.ddoq import free_queues
from ddoq_engine.selectors.interface import Choice, Numbers, Pool, Rows, check_budget

NEAR = 0.5  # of a cell's tiles, the nearest ones: they may stand for it
TURNS = 5  # at most; the third hardly changes anything


def with_kinds(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """Cells as those of `quantized`; `pool.kinds` tells what the tiles are made of. Raises `DataError` without them."""
    check_budget(pool, budget)
    kinds = check_kinds(pool.kinds)
    fixed = pool.embeddings[pool.already] if len(pool.already) else None
    codebook = quantizer.quantize(pool.embeddings, budget, seed=seed, fixed=fixed, progress=progress)
    masses = codebook.masses[len(codebook.centroids) - budget :]
    rows = richest(free_queues(pool, codebook, budget), kinds, masses, held=pool.already)
    order = np.argsort(-masses, kind="stable")
    return Choice(rows[order], masses[order])


def richest(queues: Sequence[Rows], kinds: Numbers, masses: NDArray[np.float64], held: Sequence[int] | Rows = ()) -> Rows:
    """(K,) of each cell the tile, in the nearer half of its queue, that makes f of all chosen ones greatest; the nearest of equals.

    queues: of each of the K cells the tiles that may be chosen, the nearest first, none empty. kinds (N, V): square roots of the
    shares of V kinds in each tile. masses (K,): the greatest comes first. held: tiles that are labelled already.
    """
    shares = np.einsum("nv,nv->v", kinds, kinds, dtype=np.float64) / len(kinds)
    present = shares > 0
    common = shares[present]
    worth = common ** (1 - RARITY)
    worth /= worth.sum()

    def amounts(rows: Any) -> NDArray[np.float64]:
        """(n, V): how much more of each kind these tiles hold than an average one."""
        return np.asarray(np.square(np.asarray(kinds[rows], dtype=np.float64)[:, present]) / common)

    near = [queue[: max(1, round(NEAR * len(queue)))] for queue in queues]
    whole = amounts(np.asarray(held, dtype=np.int64)).sum(axis=0)
    rows = np.full(len(near), -1, np.int64)
    for _ in range(TURNS):
        before = rows.copy()
        for cell in np.argsort(-np.asarray(masses), kind="stable"):
            if rows[cell] >= 0:
                whole = np.maximum(whole - amounts(rows[cell : cell + 1])[0], 0.0)
            gains = np.log1p(amounts(near[cell]) / (1 + whole)) @ worth
            rows[cell] = near[cell][gains.argmax()]
            whole = whole + amounts(rows[cell : cell + 1])[0]
        if (rows == before).all():
            break
    return rows


def check_kinds(kinds: Numbers | None) -> Numbers:
    """The kinds, which must be roots of shares. Raises `DataError`."""
    if kinds is None:
        raise DataError(
            "The method ddoq-kinds needs to know what kinds of pixel the tiles are made of.",
            remedy="Encode the tiles again, or choose the method ddoq.",
            code="select.no_kinds",
        )
    check_roots(kinds)
    return kinds
