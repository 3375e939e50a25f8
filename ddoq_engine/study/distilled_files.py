"""The files of a decoded set that users of pytorch-smt know: two tables, and what its manifest says.

Vectors are written a part at a time, so that they may be mapped from a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pyarrow.parquet as pq

from ddoq_engine.files import storage_errors
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.access import gdal, open_dataset
from ddoq_engine.rasters.image_formats import write_picture
from ddoq_engine.rasters.raster import Raster
from ddoq_engine.rasters.tile_files import write_synthetic
from ddoq_engine.study.manifest import now, versions
from ddoq_engine.study.tables import as_arrow, write_columns
from ddoq_engine.study.tensors import read_torch, write_torch

if TYPE_CHECKING:
    from ddoq_engine.quantization.quantizer import Codebook

ROW_NUMBERS = 1 << 22  # of vectors that are written at a time
MANIFEST = "manifest.json"


def image_name(cell: int, kind: str) -> str:
    """What the decoded image of a cell is called."""
    return f"cluster_{cell:06d}.{kind}"


def mask_name(cell: int) -> str:
    """What its mask is called."""
    return f"cluster_{cell:06d}_mask.tif"


def mask_of(image: Path) -> Path:
    """Where the mask of a decoded image lies, if it came with one."""
    return image.with_name(f"{image.stem}_mask.tif")


def write_image(path: Path, stored: npt.NDArray[Any], raster: Raster, kind: str, corner: tuple[int, int] = (0, 0)) -> None:
    """Write a decoded tile's stored values (C, H, W), in the raster's type, as "tif", "png", "jpg" or "pt".

    corner: of a GeoTIFF in the gallery of all, as in `write_synthetic`. Raises `StorageError`.
    """
    if kind == "tif":
        write_synthetic(path, stored, raster, corner)
    elif kind == "pt":
        with storage_errors(path):
            write_torch(path, stored)
    else:
        write_picture(path, stored, kind)


def read_image(path: Path) -> npt.NDArray[Any]:
    """The stored values (C, H, W) that `write_image` wrote. Raises `RasterError`, `StorageError`."""
    if path.suffix == ".pt":
        values: npt.NDArray[Any] = read_torch(path).numpy()
        return values
    with gdal(str(path)), open_dataset(str(path)) as dataset:
        return np.asarray(dataset.read())


def write_embeddings(
    path: Path,
    image_paths: Sequence[str],
    vectors: npt.NDArray[np.float32],
    cells: npt.NDArray[np.int64],
    *,
    progress: Progress,
    tile_ids: Sequence[str] | None = None,
) -> None:
    """Write a row an image: image_path, embedding (N, D), cluster_id; and tile_id where there are ids."""
    step = max(1, ROW_NUMBERS // vectors.shape[1])
    columns: dict[str, Any] = {"image_path": np.asarray(image_paths, dtype=object), "embedding": vectors, "cluster_id": cells}
    if tile_ids is not None:
        columns["tile_id"] = np.asarray(tile_ids, dtype=object)
    parts = (slice(start, start + step) for start in range(0, len(vectors), step))
    tables = (as_arrow({name: values[rows] for name, values in columns.items()}) for rows in parts)
    first = next(tables)
    with pq.ParquetWriter(path, first.schema, compression="zstd") as file:
        file.write_table(first)
        for table in tables:
            progress.check()
            file.write_table(table)


def write_distilled(path: Path, image_paths: Sequence[str], centroids: npt.NDArray[np.float32], weights: npt.NDArray[np.float64]) -> None:
    """Write a row a cell: distilled_image_path, cluster_id, cluster_embedding (K, D), weight."""
    columns = {
        "distilled_image_path": np.asarray(image_paths, dtype=object),
        "cluster_id": np.arange(len(centroids)),
        "cluster_embedding": centroids,
        "weight": weights,
    }
    write_columns(path, columns)


def manifest_of(
    codebook: Codebook,
    vectors: npt.NDArray[np.float32],
    *,
    latent: str,
    latent_reduction: str,
    weight_mode: str,
    image_format: str,
    output_size: Sequence[int],
    tables: tuple[str, str],
    **ours: Any,
) -> dict[str, Any]:
    """The keys of pytorch-smt's manifest, then our own, those given among them. tables: where the two are said to lie."""
    return {
        "k": codebook.budget,
        "latent": latent,
        "latent_reduction": latent_reduction,
        "weight_mode": weight_mode,
        "distilled_image_format": image_format,
        "output_size": list(output_size),
        "embeddings_shape": list(vectors.shape),
        "cluster_centers_shape": list(codebook.centroids.shape),
        "embeddings_parquet_path": tables[0],
        "distilled_images_parquet_path": tables[1],
        **ours,
        "solver": codebook.solver,
        "iterations": codebook.iterations,
        "distortion": codebook.distortion,
        "wasserstein_2": codebook.distortion**0.5,
        "versions": versions(),
        "finished": now(),
    }
