"""The review.gpkg of another copy of the study: taken as it stands on the disk, and read from there. It is never opened itself.

SQLite would write beside a file that it opens, or into it: a shared-memory file, a rollback after a crash. So its bytes, with
those of its journal or write-ahead log, are copied into a folder that goes again; what was confirmed there is read, no more.
What it says is checked: it may come from anywhere.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import LabelError, StorageError
from ddoq_engine.files import storage_errors
from ddoq_engine.progress import Progress
from ddoq_engine.study import labels
from ddoq_engine.study.folder import REVIEW, Study
from ddoq_engine.study.grids import grids_of, read_grids
from ddoq_engine.study.label_log import ON_ALL, ON_PIXELS, STATUSES, Entry
from ddoq_engine.study.labels import LandClass
from ddoq_engine.study.record import StudyRecord, place_of
from ddoq_engine.study.review import connect

BESIDE = ("-wal", "-journal")
TRIES, PAUSE_S = 20, 0.25  # as long as a program may take to write: five seconds
TABLES = ("label_log", "classes", "labels")
NUMBERS = {"tile": (), "fill": (), "polygon": ("label_id",), "merge": ("from",), "undo": ("step",), "redo": ("step",)}
OF_A_CLASS = ("tile", "fill", "polygon", "merge")


@dataclass(frozen=True)
class OtherCopy:
    """What another copy says, its tiles named as this study names them. source: the file. review: its bytes, to be read."""

    source: Path
    review: Path
    entries: tuple[Entry, ...]
    classes: tuple[LandClass, ...]

    def files(self, study: Study) -> Study:
        """Where the masks of its imports are looked for: beside it, else in this study, whose files bear the same names."""
        return _Files(self.source.parent, study)


@contextmanager
def open_copy(path: Path, study: Study, record: StudyRecord, progress: Progress) -> Iterator[OtherCopy]:
    """The copy in a folder, or in a review.gpkg, while the block runs.

    record: of this study. Raises `LabelError` where it is no other copy of this study, `StorageError` where
    it cannot be read.
    """
    source = path / REVIEW if path.is_dir() else path
    if not source.is_file():
        raise LabelError(
            "There is no copy of a study at {path}.",
            remedy="Give the folder of the other study, or its review.gpkg.",
            code="merge.missing",
            path=path,
        )
    if source.samefile(study.review):
        raise LabelError(
            "{path} is the review.gpkg of this study itself.",
            remedy="Give the copy that the other annotator works on.",
            code="merge.same_file",
            path=source,
        )
    with tempfile.TemporaryDirectory(prefix="ddoq-") as folder:
        review = Path(folder) / REVIEW
        _take(source, review, progress)
        _tell_missing_log(source, progress)
        yield _read(source, review, record)


def _take(source: Path, target: Path, progress: Progress) -> None:
    """Copy a database and what SQLite keeps beside it, all of one moment: nobody wrote while they were copied."""
    names = ["", *BESIDE]
    for _ in range(TRIES):
        progress.check()
        before = _stamps(source)
        for name in names:
            Path(f"{target}{name}").unlink(missing_ok=True)
        try:
            for name in [name for name, stamp in before.items() if stamp is not None]:
                shutil.copyfile(f"{source}{name}", f"{target}{name}")
        except FileNotFoundError:
            continue  # a journal that was just written off
        except PermissionError as error:
            raise StorageError(
                "{path} cannot be read: you may not, or another program has locked it.",
                remedy="Change its permissions, or close the study there; then try again.",
                code="merge.locked",
                path=source,
            ) from error
        except OSError as error:
            with storage_errors(target):
                raise error
        if _stamps(source) == before:
            return
        time.sleep(PAUSE_S)
    raise StorageError(
        "{path} is being written all the time.",
        remedy="Close the study there, then try again.",
        code="merge.busy",
        path=source,
    )


def _stamps(source: Path) -> dict[str, tuple[int, int] | None]:
    found: dict[str, tuple[int, int] | None] = {}
    for name in ("", *BESIDE):
        try:
            known = Path(f"{source}{name}").stat()
            found[name] = known.st_size, known.st_mtime_ns
        except OSError:
            found[name] = None
    return found


def _tell_missing_log(source: Path, progress: Progress) -> None:
    """A database in WAL mode may have its newest content in a file beside it, which a careless copy leaves behind."""
    with open(source, "rb") as handle:
        head = handle.read(20)
    if len(head) == 20 and head[18] == 2 and not Path(f"{source}-wal").is_file():
        progress.note(
            "{path} was written with a log beside it (-wal), which is not there. If it was copied while it was open, the newest labels "
            "are not in the copy: copies are made safely by ddoq copy-study.",
            code="merge.no_wal", level="warning", path=source,
        )  # fmt: skip


def _read(source: Path, review: Path, record: StudyRecord) -> OtherCopy:
    try:
        with closing(sqlite3.connect(review)) as connection:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()
            names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        if found != ("ok",) or not names.issuperset(TABLES):
            raise sqlite3.DatabaseError(found)
        with connect(review) as connection:
            numbers = _numbers(source, read_grids(connection), grids_of(record))
        entries = [_checked(entry, numbers, record) for entry in labels.read_entries(review)]
        classes = labels.read_classes(review)
    except (sqlite3.Error, StorageError, LookupError, ValueError, TypeError, AttributeError) as error:
        if isinstance(error, LabelError):
            raise
        raise StorageError(
            "{path} is damaged, or is no review.gpkg of a study.",
            remedy="Ask for a new copy (ddoq copy-study makes one).",
            code="merge.damaged",
            path=source,
        ) from error
    return OtherCopy(source, review, tuple(entries), tuple(classes))


def _numbers(source: Path, theirs: Mapping[int, str], ours: Mapping[int, str]) -> dict[int, int]:
    """Their numbers of rasters -> ours, by the grids."""
    by_grid = {grid: number for number, grid in ours.items()}
    if not theirs or not set(theirs.values()) <= set(by_grid):
        raise LabelError(
            "The tiles of {path} are cut otherwise than those of this study, or from other rasters.",
            remedy="Merge copies of one study that were tiled alike; ddoq tile with the same rasters and size makes them so.",
            code="merge.other_grid",
            path=source,
        )
    return {number: by_grid[grid] for number, grid in theirs.items()}


def _renumber(tile_id: str, numbers: Mapping[int, int], record: StudyRecord) -> str:
    number, separator, rest = tile_id.partition("_")
    if not separator or "@" in tile_id:  # of all tiles, or set aside
        return tile_id
    return place_of(f"{numbers[int(number)]:02d}_{rest}", record).tile_id


def _checked(entry: Entry, numbers: Mapping[int, int], record: StudyRecord) -> Entry:
    """The entry with its tile named as here, where it says what such entries say. Raises `ValueError` or the like."""
    payload: dict[str, Any] = entry.payload
    if not isinstance(payload, dict) or entry.action not in (*ON_PIXELS, *ON_ALL, "status", "undo", "redo"):
        raise ValueError(entry)
    if entry.action in OF_A_CLASS and not 0 <= int(entry.class_id if entry.class_id is not None else -1) < NOT_LABELLED:
        raise ValueError(entry)
    for name in NUMBERS.get(entry.action, ()):
        int(payload[name])
    if entry.action == "status" and payload["status"] not in STATUSES:
        raise ValueError(entry)
    if entry.action == "mask":
        file = PurePosixPath(payload["file"])
        if file.is_absolute() or ".." in file.parts or ":" in str(file):
            raise ValueError(entry)
    if entry.action == "paint":
        payload["pixels"].encode("ascii")
    return replace(entry, tile_id=_renumber(entry.tile_id, numbers, record))


class _Files(Study):
    """The files of a copy: its own, else those of this study."""

    def __init__(self, folder: Path, study: Study) -> None:
        super().__init__(folder)
        self._study = study

    def file(self, name: str) -> Path:
        """The file of that name; raises `LabelError` where neither has it."""
        for place in (self.path / name, self._study.path / name):
            if place.is_file():
                return place
        raise LabelError(
            "The other copy has labels from an import, and their file {name} is not beside its review.gpkg.",
            remedy="Give the whole folder of the other study, not review.gpkg alone.",
            code="merge.no_import",
            name=name,
        )
