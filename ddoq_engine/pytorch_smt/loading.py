"""The folder of a decoding pipeline, pytorch-smt's or ours, as values again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import torch

from ddoq_engine.errors import StorageError
from ddoq_engine.files import read_json
from ddoq_engine.pytorch_smt.distillation import VaeDdoqDistillationResult
from ddoq_engine.study.distilled_files import MANIFEST
from ddoq_engine.study.tables import read_vectors
from ddoq_engine.study.tensors import read_torch

TABLES = {
    "embeddings.parquet": ("image_path", "embedding", "cluster_id"),
    "distilled_images.parquet": ("distilled_image_path", "cluster_id", "cluster_embedding", "weight"),
}


def load_vae_ddoq_results(output_dir: str | Path) -> VaeDdoqDistillationResult:
    """What `VaeDdoqDistillationPipeline` of this package or of pytorch-smt 1.4 wrote into a folder.

    The weights are as written: mean 1, or of pytorch-smt mean 1/sqrt(K). The distortion is computed from the embeddings. Images
    are looked for in the folder where they are no longer at their path. Nothing in the files is run. Raises `StorageError`
    where one is missing, damaged, or does not go with the others.
    """
    folder = Path(output_dir).absolute()
    manifest = read_json(_there(folder / MANIFEST))
    tables = {name: _columns(_there(folder / name), columns) for name, columns in TABLES.items()}
    inputs, distilled = (folder / name for name in TABLES)
    embeddings, centres = read_vectors(inputs, "embedding"), read_vectors(distilled, "cluster_embedding")
    cells = np.asarray(tables[inputs.name]["cluster_id"], dtype=np.int64)
    rows = np.argsort(np.asarray(tables[distilled.name]["cluster_id"], dtype=np.int64))
    centres, weights = centres[rows], np.asarray(tables[distilled.name]["weight"], dtype=np.float32)[rows]
    paths = [Path(tables[distilled.name]["distilled_image_path"][row]) for row in rows]
    fits = isinstance(manifest, dict) and manifest.get("k") == len(centres) and centres.shape[1] == embeddings.shape[1]
    if not fits or cells.min() < 0 or cells.max() >= len(centres) or not _agrees(folder, weights, cells):
        raise _mixed(folder)
    distortion = float(np.square(embeddings.astype(np.float64) - centres[cells]).sum(1).mean())
    return VaeDdoqDistillationResult(
        torch.from_numpy(embeddings), torch.from_numpy(centres), torch.from_numpy(cells), torch.from_numpy(weights), distortion,
        inputs, distilled, [path if path.exists() else folder / "distilled_images" / path.name for path in paths], folder / MANIFEST,
    )  # fmt: skip


def _columns(path: Path, wanted: tuple[str, ...]) -> dict[str, Any]:
    """The columns without their vectors."""
    try:
        schema = pq.read_schema(path)
        missing = [name for name in wanted if name not in schema.names]
        if missing:
            raise _mixed(path.parent)
        plain = [name for name in wanted if not name.endswith("embedding")]
        columns: dict[str, Any] = pq.read_table(path, columns=plain).to_pydict()
    except pa.ArrowInvalid as error:
        raise StorageError(
            "{path} is damaged and cannot be read.", remedy="Run the distillation again.", code="smt.damaged_table", path=path
        ) from error
    return columns


def _agrees(folder: Path, weights: Any, cells: Any) -> bool:
    """Whether the tensors beside say the same as the tables."""
    found = {name: read_torch(_there(folder / f"{name}.pt")) for name in ("cluster_weights", "cluster_labels")}
    said = [np.asarray(torch.as_tensor(value)).reshape(-1) for value in found.values()]
    return said[0].shape == weights.shape and np.allclose(said[0], weights, rtol=1e-4, atol=1e-7) and np.array_equal(said[1], cells)


def _there(path: Path) -> Path:
    if not path.is_file():
        raise StorageError(
            "{path} does not exist.", remedy="Name the output_dir of a finished distillation.", code="smt.no_distillation", path=path
        )
    return path


def _mixed(folder: Path) -> StorageError:
    return StorageError(
        "The files in {folder} are not of one distillation, or not of one that is known.",
        remedy="Run the distillation again, into an empty folder.",
        code="smt.mixed_files",
        folder=folder,
    )
