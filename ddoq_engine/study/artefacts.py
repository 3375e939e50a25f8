"""The one table of every file that a study's stages make: its name, its path, how it is read and written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any, Generic, TypeVar

import geopandas
import pandas as pd

from ddoq_engine.files import read_json, write_json
from ddoq_engine.study import tables, tensors

Value = TypeVar("Value")


@dataclass(frozen=True)
class Artefact(Generic[Value]):
    """One file (or, where `read` and `write` are None, one folder) of a study; paths relative to the study."""

    name: str
    path: str
    about: str
    read: Callable[[Path], Value] | None = None
    write: Callable[[Path, Value], None] | None = None

    def named(self, name: str) -> Artefact[Value]:
        """The same kind of file under another name, for a variant of its stage."""
        return replace(self, path=str(PurePosixPath(self.path).with_stem(name)))

    def of_round(self, number: int) -> Artefact[Value]:
        """The same kind of file of another round: in `selection/round-NN/`."""
        return replace(self, path=str(PurePosixPath(self.path).parent.with_name(f"round-{number:02d}") / PurePosixPath(self.path).name))


RECORD: Artefact[dict[str, Any]] = Artefact(
    "record", "study.json", "Name, rasters, bands, statistics, CRS, versions", read_json, write_json
)
TILES: Artefact[geopandas.GeoDataFrame] = Artefact(
    "tiles", "tiles.parquet", "Every tile: its place on its raster, valid share, footprint", tables.read_geotable, tables.write_geotable
)
ENCODER: Artefact[Any] = Artefact("encoder", "encoder/model", "The encoder's weights and description")
EMBEDDINGS: Artefact[tuple[list[str], Any]] = Artefact(
    "embeddings", "encoder/latents.parquet", "One vector a tile in selection space", tables.read_embeddings, tables.write_embeddings
)
SCATTER: Artefact[pd.DataFrame] = Artefact(
    "scatter", "encoder/scatter.parquet", "The embeddings in two principal components, for the eye", tables.read_table, tables.write_table
)
ROUND = "selection/round-01"
CODEBOOK: Artefact[dict[str, Any]] = Artefact(
    "codebook", f"{ROUND}/codebook.safetensors", "Centroids and masses", tensors.read_tensors, tensors.write_tensors
)
MEMBERS: Artefact[pd.DataFrame] = Artefact(
    "members", f"{ROUND}/members.parquet", "The cell of each tile and its distance", tables.read_table, tables.write_table
)
MEDOIDS: Artefact[pd.DataFrame] = Artefact(
    "medoids", f"{ROUND}/medoids.parquet", "The tiles to label: rank, cell, mass, weight", tables.read_table, tables.write_table
)
QUALITY: Artefact[dict[str, Any]] = Artefact(
    "quality", f"{ROUND}/quality.json", "W2 and effective sample size, beside random tiles", read_json, write_json
)
CURVE: Artefact[dict[str, Any]] = Artefact("curve", f"{ROUND}/curve.json", "Inertia over K, and the chosen K", read_json, write_json)
PEER_EMBEDDINGS: Artefact[Any] = Artefact("peer_embeddings", f"{ROUND}/embeddings.parquet", "image_path, embedding, cluster_id, tile_id")
PEER_RESULTS: Artefact[Any] = Artefact("peer_results", f"{ROUND}/ddoq_results.pt", "Indices and weights of the medoids")
PEER_CENTERS: Artefact[Any] = Artefact("peer_centers", f"{ROUND}/cluster_centers.pt", "Centroids (K, D)", None, tensors.write_torch)
PEER_LABELS: Artefact[Any] = Artefact("peer_labels", f"{ROUND}/cluster_labels.pt", "Cell of each tile (N,)", None, tensors.write_torch)
PEER_WEIGHTS: Artefact[Any] = Artefact("peer_weights", f"{ROUND}/cluster_weights.pt", "Weight of each cell (K,)", None, tensors.write_torch)
PEER_MANIFEST: Artefact[Any] = Artefact(
    "peer_manifest", f"{ROUND}/manifest.json", "The peer's manifest, with ours beside", read_json, write_json
)
DECODED: Artefact[Any] = Artefact("decoded", "decode/distilled_images", "A decoded tile for each cell, and its mask where there is one")
DECODE_CODEBOOK: Artefact[dict[str, Any]] = Artefact(
    "decode_codebook",
    "decode/codebook.safetensors",
    "Centroids and masses of decode space, and the latents that were decoded",
    tensors.read_tensors,
    tensors.write_tensors,
)
DECODE_MEMBERS: Artefact[pd.DataFrame] = Artefact(
    "decode_members", "decode/members.parquet", "The cell of each tile in decode space", tables.read_table, tables.write_table
)
DECODE_CURVE: Artefact[dict[str, Any]] = Artefact(
    "decode_curve", "decode/curve.json", "What each number of decoded tiles would explain", read_json, write_json
)
DECODE_QUALITY: Artefact[dict[str, Any]] = Artefact(
    "decode_quality", "decode/quality.json", "Edges and radiometry of decoded tiles and medoids, beside their cells", read_json, write_json
)
DECODE_EMBEDDINGS: Artefact[Any] = Artefact("decode_embeddings", "decode/embeddings.parquet", "image_path, embedding, cluster_id, tile_id")
DISTILLED: Artefact[Any] = Artefact(
    "distilled", "decode/distilled_images.parquet", "distilled_image_path, cluster_id, cluster_embedding, weight", tables.read_table
)
DECODE_LATENTS: Artefact[Any] = Artefact("decode_latents", "decode/embeddings.pt", "Latents (N, D)", None, tensors.write_torch)
DECODE_CENTERS: Artefact[Any] = Artefact("decode_centers", "decode/cluster_centers.pt", "Centroids (K, D)", None, tensors.write_torch)
DECODE_LABELS: Artefact[Any] = Artefact("decode_labels", "decode/cluster_labels.pt", "Cell of each tile (N,)", None, tensors.write_torch)
DECODE_WEIGHTS: Artefact[Any] = Artefact(
    "decode_weights", "decode/cluster_weights.pt", "Weight of each cell (K,)", None, tensors.write_torch
)
DECODE_MANIFEST: Artefact[dict[str, Any]] = Artefact(
    "decode_manifest", "decode/manifest.json", "The peer's manifest of a decoded set, with ours beside", read_json, write_json
)
JOINT: Artefact[Any] = Artefact("joint", "decode/joint/model", "The VAE of bands and mask together")
SUPERPIXELS: Artefact[Any] = Artefact("superpixels", "superpixels", "Segments of each tile of the queue, three levels on its own pixels")
SUPERPIXEL_TABLE: Artefact[dict[str, Any]] = Artefact(
    "superpixel_table", "superpixels/superpixels.json", "How many segments each tile has at each level", read_json, write_json
)
MASKS: Artefact[Any] = Artefact("masks", "masks/round-01", "A mask a labelled tile, replayed from review.gpkg")
MASK_TABLE: Artefact[pd.DataFrame] = Artefact(
    "mask_table", "masks/round-01/masks.parquet", "Labelled tiles, their masks and labelled shares", tables.read_table, tables.write_table
)
CLASSES: Artefact[list[dict[str, Any]]] = Artefact(
    "classes", "masks/round-01/classes.json", "Class table: id, name, colour", read_json, write_json
)
SOFT_LABELS: Artefact[Any] = Artefact(
    "soft_labels", "soft_labels/round-01", "A teacher's class probabilities a tile, and a mosaic of them a raster"
)
SOFT_TABLE: Artefact[pd.DataFrame] = Artefact(
    "soft_table",
    "soft_labels/round-01/soft_labels.parquet",
    "Tiles with soft labels, their files, how sure the teacher is",
    tables.read_table,
    tables.write_table,
)
SOFT_CLASSES: Artefact[list[dict[str, Any]]] = Artefact(
    "soft_classes", "soft_labels/round-01/classes.json", "The classes of the soft labels, by band", read_json, write_json
)
TAUGHT_TILES: Artefact[list[str]] = Artefact(
    "taught_tiles", "soft_labels/round-01/taught.json", "Tiles of the study that the teachers have learnt", read_json, write_json
)
STUDENT: Artefact[Any] = Artefact("student", "student/model", "The student's weights and description")
LEARNING: Artefact[list[dict[str, Any]]] = Artefact("learning", "student/learning.json", "The learning curve", read_json, write_json)
MAPS: Artefact[Any] = Artefact("maps", "maps", "Class and confidence rasters")
MAP_TABLE: Artefact[dict[str, Any]] = Artefact("map_table", "maps/maps.json", "The maps and their class areas", read_json, write_json)
AREAS: Artefact[dict[str, Any]] = Artefact(
    "areas", "areas/areas.json", "The area of each class, with an interval where a random sample gives one", read_json, write_json
)
COMPARISON: Artefact[dict[str, Any]] = Artefact(
    "comparison",
    "comparison/comparison.json",
    "Tiles chosen in several ways against random ones",
    read_json,
    write_json,
)
COMPARISON_RUNS: Artefact[pd.DataFrame] = Artefact(
    "comparison_runs", "comparison/runs.parquet", "Every student of the comparison and its scores", tables.read_table, tables.write_table
)
AGREEMENT: Artefact[dict[str, Any]] = Artefact(
    "agreement", "agreement/other.json", "How far another annotator agrees with us", read_json, write_json
)
AGREEMENT_TILES: Artefact[pd.DataFrame] = Artefact(
    "agreement_tiles", "agreement/other.csv", "The same, tile by tile", None, tables.write_csv
)
REPORT: Artefact[Any] = Artefact("report", "report.html", "The study in one file")

ALL: tuple[Artefact[Any], ...] = tuple(value for value in globals().values() if isinstance(value, Artefact))
