"""What an export's folder holds, so that an earlier one is known and nothing else is ever replaced."""

from __future__ import annotations

import csv
from pathlib import Path

from ddoq_engine.errors import StorageError
from ddoq_engine.files import read_json, storage_errors

MADE_BY = "ddoq export"
MANIFEST, DATASET = "manifest.json", "dataset.csv"
FILES = frozenset((
    MANIFEST, DATASET, "classes.json", "embeddings.parquet", "distilled_images.parquet", "ddoq_results.pt", "embeddings.pt",
    "cluster_centers.pt", "cluster_labels.pt", "cluster_weights.pt",
))  # fmt: skip
BESIDE = ".aux.xml"  # what QGIS leaves beside a raster that it showed


def refuse_other_things(folder: Path) -> None:
    """Raise `StorageError` where `folder` is there, not empty, and holds anything that no export wrote."""
    with storage_errors(folder):
        if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            return
    if not folder.is_dir() or not _is_export(folder):
        raise StorageError(
            "{folder} is not empty and is no earlier export.",
            remedy="Choose a new or an empty folder.",
            code="export.not_empty",
            folder=folder,
        )
    other = _first_other(folder)
    if other is not None:
        raise StorageError(
            "{folder} is an earlier export, but {other} in it is not; it would be lost.",
            remedy="Move it elsewhere, or choose a new folder.",
            code="export.other_file",
            folder=folder,
            other=other,
        )


def _is_export(folder: Path) -> bool:
    try:
        manifest = read_json(folder / MANIFEST)
    except (OSError, StorageError):
        return False
    return isinstance(manifest, dict) and manifest.get("made_by") == MADE_BY


def _first_other(folder: Path) -> str | None:
    """A file in an export that the export did not write; None where there is none."""
    known = set(FILES)
    with storage_errors(folder):
        if (folder / DATASET).is_file():
            with open(folder / DATASET, encoding="utf-8", newline="") as file:
                ids = {row.get("tile_id", "") for row in csv.DictReader(file)}
            known |= {f"{kind}/{tile_id}.tif" for kind in ("images", "masks") for tile_id in ids}
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if not path.is_dir() and name.removesuffix(BESIDE) not in known:
                return name
    return None
