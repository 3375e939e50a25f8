"""The study's selection as a folder that pytorch-smt 1.4 reads: tile GeoTIFFs, masks, and its files with absolute paths."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.exports.folder import write_manifest
from ddoq_engine.files import write_json
from ddoq_engine.progress import Progress
from ddoq_engine.quantization.quantizer import partition
from ddoq_engine.rasters.masks import read_mask, write_mask
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.tile_files import write_tile
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.selection.weights import Normalisation, weigh
from ddoq_engine.settings.select import SelectSettings
from ddoq_engine.study import artefacts
from ddoq_engine.study.area_design import drawn_tiles
from ddoq_engine.study.folder import Study
from ddoq_engine.study.manifest import now, versions
from ddoq_engine.study.queue import read_queue
from ddoq_engine.study.record import StudyRecord
from ddoq_engine.study.rounds import made_rounds
from ddoq_engine.study.tables import write_columns
from ddoq_engine.study.tensors import write_torch

Which = Literal["medoids", "all"]
SCALE: Normalisation = "pytorch-smt"
DATASET = "dataset.csv"


@dataclass(frozen=True)
class _Chosen:
    """The n tiles to export, in the order of the peer's tables.

    tiles: n rows of the tiles' table. vectors: (n, D). cells: (n,). indices: (K,), the medoid of each cell among the n.
    centroids: (K, D). weights: (K,), in the peer's scale.
    """

    tiles: pd.DataFrame
    vectors: npt.NDArray[np.float32]
    cells: npt.NDArray[np.int64]
    indices: npt.NDArray[np.int64]
    centroids: npt.NDArray[np.float32]
    weights: npt.NDArray[np.float64]


def write_for_pytorch_smt(
    target: Path, place: Path, study: Study, which: Which, *, keys: Mapping[str, str], progress: Progress
) -> tuple[int, int]:
    """Write the tiles to label, of all rounds, into the folder `target`, which will lie at `place`; how many images and masks.

    which: "medoids", the tiles to label alone, or "all" of the study. keys: of the current stages: select, and label where
    tiles are labelled. Raises `RasterError`, `StorageError` or `Cancelled`.
    """
    manifest = study.manifest("select")
    settings = SelectSettings.model_validate(manifest.settings if manifest else {})
    labelled = _labelled(study) if "label" in keys else {}
    chosen = _choose_of_rounds(study, which, settings, set(labelled)) if made_rounds(study) else _choose(study, which, settings)
    written = _write_images(target, study, chosen.tiles, labelled, progress)
    _write_tables(target, place, chosen, written)
    told = {"selection": keys["select"], "tiles": which, "images": len(chosen.tiles), "masks": len(written)}
    write_manifest(target, {**_manifest(study, place, chosen, settings), **told})
    return len(chosen.tiles), len(written)


def _choose(study: Study, which: Which, settings: SelectSettings) -> _Chosen:
    """Of the first round: all medoids, labelled or not."""
    _, vectors = study.load(artefacts.EMBEDDINGS)
    table, codebook, medoids = (study.load(a) for a in (artefacts.TILES, artefacts.CODEBOOK, artefacts.MEDOIDS))
    cells = study.load(artefacts.MEMBERS)["cell"].to_numpy(np.int64)
    of_cell = medoids.sort_values("cell")["index"].to_numpy(np.int64)
    # pytorch-smt's indices are positions in the data set that is trained on: with the medoids alone these count from 0.
    rows, indices = (of_cell, np.arange(len(of_cell))) if which == "medoids" else (np.arange(len(table)), of_cell)
    weights = weigh(codebook["masses"], settings.exponent, normalisation=SCALE)
    return _Chosen(table.iloc[rows], vectors[rows], cells[rows], indices, codebook["centroids"], weights)


def _choose_of_rounds(study: Study, which: Which, settings: SelectSettings, labelled: set[str]) -> _Chosen:
    """After a second round: what is trained on and what waits to be labelled, each with its own Voronoi cell, as training has it."""
    _, vectors = study.load(artefacts.EMBEDDINGS)
    table = study.load(artefacts.TILES)
    wanted = {tile.tile_id for tile in read_queue(study.review) if not tile.is_random and tile.status not in ("skipped", "rejected")}
    wanted |= labelled - drawn_tiles(study.review, only_asked=True)
    of_cell = np.flatnonzero(table["tile_id"].isin(wanted))
    own = partition(vectors, vectors[of_cell])
    rows, indices = (of_cell, np.arange(len(of_cell))) if which == "medoids" else (np.arange(len(table)), of_cell)
    weights = weigh(own.masses, settings.exponent, normalisation=SCALE)
    return _Chosen(table.iloc[rows], vectors[rows], own.cells[rows], indices, vectors[of_cell], weights)


def _labelled(study: Study) -> dict[str, Path]:
    """The mask of each labelled tile, by its id."""
    table, folder = study.load(artefacts.MASK_TABLE), study.path_of(artefacts.MASKS)
    return {str(tile_id): folder / str(name) for tile_id, name in zip(table["tile_id"], table["file"], strict=True)}


def _write_images(target: Path, study: Study, tiles: pd.DataFrame, labelled: dict[str, Path], progress: Progress) -> set[str]:
    """Write each tile and, where it is labelled, its mask; the ids of those that have one."""
    record, written = StudyRecord.load(study), set[str]()
    for name in ("images", "masks"):
        (target / name).mkdir(parents=True)
    rows: list[Any] = list(tiles.sort_values(["raster", "row", "col"]).itertuples())  # the rasters are read in their own order
    steps = progress.each(rows, len(rows), "Exporting tile {done} of {total}", code="export.tiles_written")
    for number, group in groupby(steps, key=lambda tile: int(tile.raster)):
        with RasterReader(record.rasters[number]) as reader:
            for tile in group:
                window, name = tile_window(tile), f"{tile.tile_id}.tif"
                valid = write_tile(target / "images" / name, reader, window, record.size_px)
                if tile.tile_id in labelled:
                    # pytorch-smt knows no nodata: what is not valid must not be learnt from, as in our own training.
                    mask = np.where(valid, read_mask(labelled[tile.tile_id], record.size_px), np.uint8(NOT_LABELLED))
                    write_mask(target / "masks" / name, mask, reader.raster, window)
                    written.add(tile.tile_id)
    if written:
        write_json(target / "classes.json", study.load(artefacts.CLASSES))
    return written


def _write_tables(target: Path, place: Path, chosen: _Chosen, masks: set[str]) -> None:
    ids = chosen.tiles["tile_id"].tolist()
    images = [str(place / "images" / f"{tile_id}.tif") for tile_id in ids]
    with open(target / DATASET, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["image", "mask", "tile_id"])
        rows.writerows((image, place / "masks" / f"{i}.tif" if i in masks else "", i) for image, i in zip(images, ids, strict=True))
    write_columns(
        target / "embeddings.parquet",
        {"image_path": np.asarray(images, dtype=object), "embedding": chosen.vectors, "cluster_id": chosen.cells,
         "tile_id": np.asarray(ids, dtype=object)},
    )  # fmt: skip
    write_columns(
        target / "distilled_images.parquet",
        {"distilled_image_path": np.asarray([images[i] for i in chosen.indices], dtype=object),
         "cluster_id": np.arange(len(chosen.weights)), "cluster_embedding": chosen.centroids, "weight": chosen.weights},
    )  # fmt: skip
    write_torch(target / "ddoq_results.pt", {"indices": chosen.indices.tolist(), "weights": chosen.weights.tolist()})
    write_torch(target / "embeddings.pt", chosen.vectors)
    write_torch(target / "cluster_centers.pt", chosen.centroids)
    write_torch(target / "cluster_labels.pt", chosen.cells)
    write_torch(target / "cluster_weights.pt", chosen.weights.astype(np.float32))


def _manifest(study: Study, place: Path, chosen: _Chosen, settings: SelectSettings) -> dict[str, Any]:
    """pytorch-smt's manifest, with ours beside."""
    size_px = StudyRecord.load(study).size_px
    return {
        "k": len(chosen.weights),
        "latent": None,  # the embeddings are the study's encoder's own, neither mu nor z
        "latent_reduction": None,
        "weight_mode": settings.weights,
        "distilled_image_format": "tif",
        "output_size": [size_px, size_px],
        "embeddings_shape": list(chosen.vectors.shape),
        "cluster_centers_shape": list(chosen.centroids.shape),
        "embeddings_parquet_path": str(place / "embeddings.parquet"),
        "distilled_images_parquet_path": str(place / "distilled_images.parquet"),
        # what follows is ours
        "format": SCALE,
        "normalisation": SCALE,
        "weight_exponent": settings.exponent,
        "distilled_images": "medoids",
        "mask_not_labelled": NOT_LABELLED,
        "study": str(study.path),
        "seed": settings.seed,
        "distortion": study.load(artefacts.QUALITY)["distortion"],
        "versions": versions(),
        "finished": now(),
    }
