"""What the tests of merges do and look at again and again."""

import hashlib
import sqlite3
from pathlib import Path

import numpy as np

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.progress import Progress
from ddoq_engine.study import labels, merging
from ddoq_engine.study.folder import Study
from ddoq_engine.study.other_copy import open_copy
from ddoq_engine.study.record import StudyRecord

TILES = [f"00_000000_{col:06d}" for col in (0, 8, 16, 24)]
SHAPE = (8, 8)
CLASSES = ["water", "wood", "field"]


def merge(ours, other, *, name=None, settle=None, steps=None):
    """Merge as the stage does; the plan."""
    study = Study(ours)
    record = StudyRecord.load(study)
    with open_copy(Path(other), study, record, Progress()) as copy:
        plan = merging.plan(study, record, copy, merging.name_of(study, copy, name), Progress())
        assert merging.write(study.review, plan, settle)
    return plan


def masks_by_name(folder, asked=TILES):
    """{tile: mask of names} and {tile: status}, as the engine reads the log."""
    study = Study(folder)
    entries = labels.read_entries(study.review)
    side = merging.Side(study, StudyRecord.load(study), study.review, entries)
    names = {each.class_id: each.name for each in labels.read_classes(study.review)}
    masks = {tile: np.array([[names[v] if v != NOT_LABELLED else "" for v in row] for row in side.mask(tile).tolist()], dtype=object)
             for tile in asked}  # fmt: skip
    return masks, {tile: side.statuses.get(tile, "to do") for tile in asked}


def rows(path, table="label_log"):
    with sqlite3.connect(path) as connection:
        found = connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
    connection.close()
    return found


def all_bytes(folder):
    return {p.relative_to(folder).as_posix(): hashlib.sha1(p.read_bytes()).hexdigest() for p in Path(folder).rglob("*") if p.is_file()}
