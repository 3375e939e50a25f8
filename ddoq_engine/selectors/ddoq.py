"""Our own: the medoids of an optimal quantizer's cells, each with its cell's mass."""

from __future__ import annotations

import numpy as np

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
    rows, masses = np.array([queue[0] for queue in free_queues(pool, codebook, budget)]), codebook.masses[-budget:]
    order = np.argsort(-masses, kind="stable")
    return Choice(rows[order], masses[order])


def clvq(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """The same by competitive learning, as the paper has it."""
    return quantized(pool, budget, seed=seed, progress=progress, solver="clvq")


def free_queues(pool: Pool, codebook: Codebook, budget: int) -> list[Rows]:
    """Of each of the last `budget` cells its free tiles, the nearest to the centroid first. A cell of labelled tiles alone gets
    one of elsewhere, of those that are worst represented, which no other cell would take first. Raises `DataError` for a cell
    without tiles where none are labelled."""
    queues = medoids.queues(pool.embeddings, codebook.cells, codebook.centroids, squared_distances=codebook.squared_distances)
    if not len(pool.already):
        if empty := sum(not len(queue) for queue in queues):
            raise medoids.empty_cells(empty, budget)
        return queues
    labelled = np.isin(np.arange(len(pool)), pool.already)
    free = [queue[~labelled[queue]] for queue in queues[len(queues) - budget :]]
    first = {int(queue[0]) for queue in free if len(queue)}
    spare = (row for row in np.argsort(-codebook.squared_distances, kind="stable") if not labelled[row] and int(row) not in first)
    filled = [queue if len(queue) else np.array([next(spare)], np.int64) for queue in free]
    lent = [int(queue[0]) for queue, own in zip(filled, free, strict=True) if not len(own)]
    return [queue if len(queue) == 1 else queue[~np.isin(queue, lent)] for queue in filled]
