"""What an export's folder holds, told in its manifest, so that an earlier one is known and nothing else is ever replaced."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ddoq_engine.errors import StorageError
from ddoq_engine.files import read_json, storage_errors, write_json

MADE_BY = "ddoq export"
MANIFEST = "manifest.json"
BESIDE = ".aux.xml"  # what QGIS leaves beside a raster that it showed


def write_manifest(folder: Path, values: dict[str, Any]) -> None:
    """Write the manifest of a folder that is complete but for it: `values`, who made it, and the files in it."""
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    write_json(folder / MANIFEST, {**values, "made_by": MADE_BY, "files": [*files, MANIFEST]})


def refuse_other_things(folder: Path) -> None:
    """Raise `StorageError` where `folder` is there, not empty, and holds anything that no export wrote."""
    with storage_errors(folder):
        if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            return
    known = _files_of(folder)
    if known is None:
        raise StorageError(
            "{folder} is not empty and is no earlier export.",
            remedy="Choose a new or an empty folder.",
            code="export.not_empty",
            folder=folder,
        )
    with storage_errors(folder):
        names = [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if not path.is_dir()]
    other = next((name for name in names if name.removesuffix(BESIDE) not in known), None)
    if other is not None:
        raise StorageError(
            "{folder} is an earlier export, but {other} in it is not; it would be lost.",
            remedy="Move it elsewhere, or choose a new folder.",
            code="export.other_file",
            folder=folder,
            other=other,
        )


def _files_of(folder: Path) -> frozenset[str] | None:
    """The files that an export wrote into its folder; None where the folder is none."""
    try:
        manifest = read_json(folder / MANIFEST)
    except (OSError, StorageError):
        return None
    if not isinstance(manifest, dict) or manifest.get("made_by") != MADE_BY or not isinstance(manifest.get("files"), list):
        return None
    return frozenset(map(str, manifest["files"]))
