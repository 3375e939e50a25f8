"""Files from outside that a study reads: what they hold, as a fingerprint, and whether its rasters still hold what was tiled."""

from __future__ import annotations

from pathlib import Path

from ddoq_engine.errors import StudyError
from ddoq_engine.files import is_gdal_name
from ddoq_engine.rasters.companions import companions
from ddoq_engine.study.artefacts import RECORD, STUDENT
from ddoq_engine.study.folder import Study
from ddoq_engine.study.manifest import fingerprint_all

STUDENT_FILES = ("weights.safetensors", "student.json")  # as segmentation.description names them


def content_of(study: Study, name: str) -> str | None:
    """The fingerprint of a raster or another file that the study names so, with all it is read with; None where it is gone."""
    place = study.raster(name)
    if is_gdal_name(place):
        return fingerprint_all(None, companions(place))  # of an address that is of nothing: taken for unchanged
    path = Path(place)
    if path.is_dir() or path.name in STUDENT_FILES or path.name == RECORD.path:  # a study stands for its student
        folder = path if path.is_dir() else path.parent
        folder = folder / STUDENT.path if (folder / STUDENT.path).is_dir() else folder
        files = [folder / name for name in STUDENT_FILES]
        return fingerprint_all(files[0], files[1:]) if all(file.is_file() for file in files) else None
    return fingerprint_all(path, companions(path)) if path.is_file() else None


def check_rasters(study: Study) -> None:
    """Raise `StudyError` where a raster of the study is gone or is not the one that was tiled."""
    tiled = study.manifest("tile")
    for raster in tiled.settings["rasters"] if tiled else ():
        path = study.raster(raster)
        known = tiled.external.get(study.name_of(path), "") if tiled else ""
        content = content_of(study, raster)
        if content is None:
            raise StudyError(
                "The raster {path} of this study is gone.",
                remedy="Put it back, or begin again with ddoq tile and the file's new place.",
                code="study.raster_gone",
                path=path,
            )
        if content != known:
            raise StudyError(
                "{path} has changed since it was tiled.",
                remedy="Run again: ddoq tile {study}",
                code="study.raster_changed",
                path=path,
                study=study.path,
            )
