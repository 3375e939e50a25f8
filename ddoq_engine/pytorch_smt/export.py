"""The study's selection as a folder that pytorch-smt 1.4 reads, in one call."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ddoq_engine import jobs
from ddoq_engine.errors import SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.settings.export import ExportSettings
from ddoq_engine.study.folder import Study


@dataclass(frozen=True)
class Export:
    """What was written: the folder, how many tile GeoTIFFs, and how many of them have a mask."""

    folder: Path
    images: int
    masks: int


def export_for_pytorch_smt(
    study: str | Path,
    folder: str | Path,
    *,
    tiles: Literal["medoids", "all"] = "medoids",
    progress: Progress = Progress(),  # noqa: B008
) -> Export:
    """Write the latest selection of a study for pytorch-smt, as `ddoq export --format pytorch-smt` does; the study stays as it is.

    tiles: "medoids", the tiles to label alone, or "all" of the study. The folder is written aside and renamed: it is whole,
    or as it was. It may be new, empty, or an earlier export, which is replaced.

    Raises `SettingsError` for another word, `StudyError` where the selection or the labels are not there or out of date,
    `StorageError` where the folder holds other things or cannot be written, `RasterError`, or `Cancelled`.
    """
    if tiles not in ("medoids", "all"):
        raise SettingsError(
            "Tiles cannot be {tiles}.", remedy="Choose medoids, the tiles to label, or all.", code="export.tiles", tiles=tiles
        )
    settings = ExportSettings(folder=Path(folder), format="pytorch-smt", tiles=tiles)
    done = jobs.export_from(Study.open(study), settings, progress)
    return Export(Path(done["folder"]), done["images"], done["masks"])
