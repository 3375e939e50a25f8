"""Our own: the medoids of an optimal quantizer's cells, each with its cell's mass."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ddoq_engine.progress import Progress
from ddoq_engine.quantization import quantizer
from ddoq_engine.quantization.quantizer import Codebook, Solver
from ddoq_engine.selection import medoids
from ddoq_engine.selectors.interface import Choice, Pool, Rows, check_budget


def quantized(pool: Pool, budget: int, *, seed: int, progress: Progress, solver: Solver = "auto") -> Choice:
    """Cells are fitted around what is labelled already; of each the free tile nearest to its centroid, with its mass."""
    check_budget(pool, budget)
    fixed = pool.embeddings[pool.already] if len(pool.already) else None
    codebook = quantizer.quantize(pool.embeddings, budget, seed=seed, solver=solver, fixed=fixed, progress=progress)
    rows, masses = _medoids(pool, codebook, budget)
    order = np.argsort(-masses, kind="stable")
    return Choice(rows[order], masses[order])


def clvq(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """The same by competitive learning, as the paper has it."""
    return quantized(pool, budget, seed=seed, progress=progress, solver="clvq")


def _medoids(pool: Pool, codebook: Codebook, budget: int) -> tuple[Rows, NDArray[np.float64]]:
    fixed = len(codebook.centroids) - budget
    if fixed == 0:
        return medoids.choose(
            pool.embeddings, codebook.cells, codebook.centroids, squared_distances=codebook.squared_distances
        ), codebook.masses
    queues = medoids.queues(pool.embeddings, codebook.cells, codebook.centroids, squared_distances=codebook.squared_distances)
    labelled = np.isin(np.arange(len(pool)), pool.already)
    rows = [next((int(row) for row in queue if not labelled[row]), -1) for queue in queues[fixed:]]
    masses = codebook.masses[fixed:]
    spare = [int(row) for row in np.argsort(-codebook.squared_distances, kind="stable") if not labelled[row] and row not in rows]
    filled = [row if row >= 0 else spare.pop(0) for row in rows]  # a cell of labelled tiles alone
    return np.asarray(filled, np.int64), masses
