"""What each labelled tile stands for: its mass, a share of the tiles, for weights and for areas alike."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ddoq_engine.quantization.quantizer import partition
from ddoq_engine.study.artefacts import EMBEDDINGS, MEDOIDS
from ddoq_engine.study.folder import Study


def masses_of(study: Study, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Masses (n,), sum 1, of the labelled tiles at these positions in the study.

    Where just the medoids are labelled these are their cells' masses; else those of the labelled tiles' own Voronoi cells,
    so that what a skipped tile stood for goes to the nearest labelled one.
    """
    medoids = study.load(MEDOIDS).set_index("index")["mass"]
    if set(medoids.index) == set(rows.tolist()):
        return np.asarray(medoids.loc[rows.tolist()], dtype=np.float64)
    _, vectors = study.load(EMBEDDINGS)
    return partition(vectors, vectors[rows]).masses
