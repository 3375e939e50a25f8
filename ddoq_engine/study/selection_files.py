"""The files of a selection: ours, and those that users of pytorch-smt know."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ddoq_engine.quantization.quantizer import Codebook
from ddoq_engine.selection.medoids import rank
from ddoq_engine.selection.represent import represent
from ddoq_engine.settings.select import SelectSettings
from ddoq_engine.study import artefacts, tables, tensors
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.manifest import versions
from ddoq_engine.study.record import StudyRecord

# Ways to choose that say which tile comes first.
KEEP_ORDER = ("coverage", "facility-location", "typiclust", "probcover", "k-center", "k-center-robust", "herding")


def write(
    study: StageStudy, codebook: Codebook, medoids: npt.NDArray[np.int64], weights: npt.NDArray[np.float64], settings: SelectSettings
) -> pd.DataFrame:
    """Write the selection of one round; one row a tile for `queue.write_selection` comes back."""
    tiles = study.load(artefacts.TILES)
    table = _medoid_table(codebook, medoids, weights, tiles, is_ordered=settings.method in KEEP_ORDER)
    study.save(artefacts.CODEBOOK, {"centroids": codebook.centroids.astype(np.float32), "masses": codebook.masses})
    distances = np.sqrt(codebook.squared_distances).astype(np.float32)
    study.save(artefacts.MEMBERS, pd.DataFrame({"tile_id": tiles["tile_id"], "cell": codebook.cells, "distance": distances}))
    study.save(artefacts.MEDOIDS, table)
    _write_peer_files(study, codebook, medoids, weights, settings)
    everything = pd.DataFrame({"tile_id": tiles["tile_id"], "cell": codebook.cells, "distance": distances})
    return everything.merge(table.drop(columns=["cell", "index"]), on="tile_id", how="left")


def _medoid_table(
    codebook: Codebook, medoids: npt.NDArray[np.int64], weights: npt.NDArray[np.float64], tiles: Any, *, is_ordered: bool
) -> pd.DataFrame:
    """The medoids in the order of their rank. is_ordered: they come in it; else those that stand for most are the first."""
    held = represent(codebook.cells, codebook.budget, tiles["valid_share"].to_numpy())
    order = np.arange(codebook.budget) if is_ordered else rank(codebook.masses, codebook.squared_distances[medoids])
    return pd.DataFrame(
        {
            "tile_id": tiles["tile_id"].to_numpy()[medoids[order]],
            "index": medoids[order],
            "rank": np.arange(1, codebook.budget + 1),
            "cell": order,
            "mass": codebook.masses[order],
            "weight": weights[order],
            "represents": [held[cell].tiles for cell in order],
            "area_percent": [100 * held[cell].area_share for cell in order],
        }
    )


def _write_peer_files(
    study: StageStudy, codebook: Codebook, medoids: npt.NDArray[np.int64], weights: npt.NDArray[np.float64], settings: SelectSettings
) -> None:
    tiles = study.load(artefacts.TILES)
    ids, vectors = study.load(artefacts.EMBEDDINGS)
    names = [study.name_of(raster.path) for raster in StudyRecord.load(study).rasters]
    paths = np.asarray([names[index] for index in tiles["raster"]], dtype=object)
    columns = {"image_path": paths, "embedding": vectors, "cluster_id": codebook.cells, "tile_id": np.asarray(ids, dtype=object)}
    study.save_with(artefacts.PEER_EMBEDDINGS, lambda path: tables.write_columns(path, columns))
    results = {"indices": [int(i) for i in medoids], "weights": [float(w) for w in weights]}
    study.save_with(artefacts.PEER_RESULTS, lambda path: tensors.write_torch(path, results))
    study.save(artefacts.PEER_CENTERS, codebook.centroids.astype(np.float32))
    study.save(artefacts.PEER_LABELS, codebook.cells)
    study.save(artefacts.PEER_WEIGHTS, weights.astype(np.float32))
    study.save(
        artefacts.PEER_MANIFEST,
        {
            "k": codebook.budget,
            "method": settings.method,
            "weight_mode": settings.weights,
            "weight_exponent": settings.exponent,
            "normalisation": settings.normalisation,
            "embeddings_shape": list(vectors.shape),
            "cluster_centers_shape": list(codebook.centroids.shape),
            "embeddings_parquet": "embeddings.parquet",
            "medoids_parquet": "medoids.parquet",
            "distortion": codebook.distortion,
            "seed": settings.seed,
            "versions": versions(),
        },
    )
