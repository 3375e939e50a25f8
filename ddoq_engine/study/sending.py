"""A copy of a study for another annotator: complete, of one moment, and with nothing of what is running here.

Names in it need no change: what lies inside the study is named relative to it, and all else by its absolute path.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ddoq_engine.errors import StorageError, StudyError
from ddoq_engine.files import ASIDE, aside, is_gdal_name, read_json, storage_errors
from ddoq_engine.progress import Progress
from ddoq_engine.study.folder import REVIEW, Study
from ddoq_engine.study.record import StudyRecord

OWN = (".lock", ".lock-guard", ".work", "runs")  # of the place, not of the study
RESULTS = ("label", "train", "predict", "compare", "area", "decode", "report")  # stages whose results labelling does not need
WITH_RESULTS_ALONE = ("agreement",)
BLOCK = 1 << 22
PATIENCE_S = 5.0  # for another program that writes


@dataclass(frozen=True)
class SentCopy:
    """What was copied. outside: rasters that are named by absolute paths, and were not copied."""

    folder: Path
    files: int
    bytes: int
    outside: tuple[str, ...]


def send(study: Study, folder: Path, progress: Progress, *, without_results: bool = False) -> SentCopy:
    """Copy a study into a new or empty folder, aside first. Raises `StudyError` where the folder will not do, `StorageError`."""
    _refuse(study, folder)
    names = list(_names(study, without_results=without_results))
    sizes = {name: (study.path / name).stat().st_size for name in names}
    total, done = sum(sizes.values()) + 1, 0
    with aside(folder) as target, storage_errors(folder):
        target.mkdir()
        for name in names:
            place = target / name
            place.parent.mkdir(parents=True, exist_ok=True)
            _copy(study.path / name, place, progress.part(done / total, (done + sizes[name]) / total), sizes[name])
            done += sizes[name]
        (target / "runs").mkdir()
        if study.review.is_file():
            back_up(study.review, target / REVIEW)
    progress.report(1, "Copied", code="copy.done")
    outside = [raster.path for raster in StudyRecord.load(study).rasters if not _is_inside(raster.path, study)]
    return SentCopy(folder, len(names) + study.review.is_file(), sum(sizes.values()), tuple(outside))


def back_up(source: Path, target: Path) -> None:
    """Copy a database as it stands after a whole transaction, also while others write to it. Raises `StorageError`."""
    try:
        with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True, timeout=PATIENCE_S, isolation_level=None)) as ours:
            ours.execute("BEGIN")
            ours.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on nobody's writing comes between
            with closing(sqlite3.connect(target)) as theirs:
                ours.backup(theirs)
                theirs.execute("PRAGMA journal_mode = DELETE")  # one file, whatever the source keeps beside it
    except sqlite3.Error as error:
        raise StorageError(
            "{path} could not be copied: {reason}.",
            remedy="Save or close the edits on its layers in QGIS and check the free space, then try again.",
            code="copy.failed",
            path=source,
            reason=str(error),
        ) from error


def _refuse(study: Study, folder: Path) -> None:
    inside = folder.resolve().is_relative_to(study.path.resolve())
    is_taken = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    if inside or is_taken:
        raise StudyError(
            "The copy cannot be made in {path}: {reason}.",
            remedy="Choose a new or an empty folder outside of the study.",
            code="copy.folder",
            path=folder,
            reason="it lies in the study itself" if inside else "it is not empty",
        )


def _names(study: Study, *, without_results: bool) -> Iterator[str]:
    """The files to copy as they are, relative to the study."""
    left_out = set(_results(study)) if without_results else set()
    for place, folders, files in os.walk(study.path):
        at = Path(place).relative_to(study.path)
        folders[:] = sorted(name for name in folders if not name.endswith(ASIDE) and not _is_own((at / name).as_posix(), without_results))
        for name in sorted(files):
            path = (at / name).as_posix()
            if not name.endswith(ASIDE) and path not in left_out and not _is_own(path, without_results):
                yield path


def _is_own(path: str, without_results: bool) -> bool:
    first = PurePosixPath(path).parts[0]
    is_database = path == REVIEW or path in (f"{REVIEW}-wal", f"{REVIEW}-shm", f"{REVIEW}-journal")
    return is_database or first in OWN or (without_results and first in WITH_RESULTS_ALONE)


def _results(study: Study) -> Iterator[str]:
    """The manifests of results that can be left out, and the files that they list."""
    for path in sorted((study.path / "manifests").glob("*.json")):
        plain = read_json(path)
        if plain.get("stage") in RESULTS:
            yield path.relative_to(study.path).as_posix()
            yield from plain.get("outputs", {})


def _copy(source: Path, target: Path, progress: Progress, size: int) -> None:
    """Copy a file block by block, with its times: the fingerprints of large files know them."""
    done = 0
    with open(source, "rb") as read, open(target, "wb") as written:
        while block := read.read(BLOCK):
            written.write(block)
            done += len(block)
            progress.report(done / max(size, 1), "Copying {file}", code="copy.file", file=source.name)
    known = source.stat()
    os.utime(target, ns=(known.st_atime_ns, known.st_mtime_ns))


def _is_inside(path: str, study: Study) -> bool:
    return not is_gdal_name(path) and Path(path).is_relative_to(study.path)
