"""What each labelled tile stands for: its mass, a share of the tiles, for weights and for areas alike."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.rasters.masks import read_mask
from ddoq_engine.study.artefacts import EMBEDDINGS, MASK_TABLE, MASKS, MEMBERS, TILES
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import StudyRecord


def masses_of(study: Study, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Masses (n,), sum 1, of the labelled tiles at these positions in the study.

    Where the first round's cells have one labelled tile each at most, that tile, be it the chosen one or one that stands in for
    it, has its cell's mass, and the tiles of cells without one go to the nearest labelled tile: so does what a skipped tile
    stood for. Else the masses are those of the labelled tiles' own Voronoi cells.
    """
    cells = study.load(MEMBERS)["cell"].to_numpy()
    owners = cells[rows]
    if len(set(owners.tolist())) < len(rows):
        from ddoq_engine.quantization.quantizer import partition  # loads torch, which most need not wait for

        _, vectors = study.load(EMBEDDINGS)
        return partition(vectors, vectors[rows]).masses
    counts = np.bincount(cells, minlength=int(cells.max()) + 1)[owners].astype(np.float64)
    left = np.flatnonzero(~np.isin(cells, owners))
    if len(left):
        from ddoq_engine.quantization.assignment import assign

        _, vectors = study.load(EMBEDDINGS)
        nearest, _ = assign(vectors[left], vectors[rows])
        counts += np.bincount(nearest, minlength=len(rows))
    masses: npt.NDArray[np.float64] = counts / len(cells)
    return masses


def shares_by_mass(study: Study) -> dict[int, float]:
    """Share of the land (0 to 1, sum 1) by class id, from the masses of the labelled tiles: model-based, never from weights."""
    table, size_px = study.load(MASK_TABLE), StudyRecord.load(study).size_px
    rows = pd.Index(study.load(TILES)["tile_id"]).get_indexer(table["tile_id"])
    counts: npt.NDArray[np.float64] = np.zeros(256)
    for mass, file in zip(masses_of(study, rows), table["file"], strict=True):
        mask = read_mask(study.path_of(MASKS) / file, size_px)
        own = np.bincount(mask[mask != NOT_LABELLED], minlength=256)
        counts[:NOT_LABELLED] += mass * own[:NOT_LABELLED] / max(own.sum(), 1)
    total = max(float(counts.sum()), 1e-300)
    return {class_id: float(count) / total for class_id, count in enumerate(counts) if count > 0}
