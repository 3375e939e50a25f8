"""Another copy is read as it stands on the disk, journal and write-ahead log with it, and nothing near it is touched."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from annotator import Annotator
from merges import SHAPE, TILES, all_bytes, masks_by_name, merge, rows

from ddoq_engine.errors import Cancelled, StorageError
from ddoq_engine.progress import Progress
from ddoq_engine.study import other_copy
from ddoq_engine.study.folder import Study
from ddoq_engine.study.other_copy import open_copy
from ddoq_engine.study.record import StudyRecord


class Notes:
    def __init__(self):
        self.codes, self.is_stopped = [], False

    def progress(self, fraction, message):
        pass

    def note(self, level, message):
        self.codes.append(message.code)

    def metric(self, name, values):
        pass

    def should_stop(self):
        return self.is_stopped


@pytest.fixture
def pair(study_folder, tmp_path):
    us = Annotator("us", TILES, SHAPE, ["water", "wood"])
    us.save(study_folder / "review.gpkg")
    return study_folder, Path(shutil.copytree(study_folder, tmp_path / "other")), us.copied("ana")


def opened(ours, other, notes):
    study = Study(ours)
    with open_copy(other, study, StudyRecord.load(study), Progress(notes)) as copy:
        return copy.entries


def killed_while_it_works(path, journal, statement):
    """A process that dies by kill -9 behind `statement`, with the database open; its file's journal stays beside."""
    code = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        f"c.execute('PRAGMA journal_mode = {journal}')\n"
        "c.execute('PRAGMA cache_size = 1'); c.execute('PRAGMA cache_spill = 1')\n"
        f"{statement}\n"
        "os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == -9


INSERT = "INSERT INTO label_log (time, annotator, tile_id, action, class_id, payload) VALUES (?, ?, ?, ?, ?, ?)"


def test_what_was_confirmed_in_a_write_ahead_log_is_read_and_the_log_stays_as_it_was(pair):
    ours, other, _ = pair
    row = ("t", "ana", TILES[0], "tile", 2, '{"step": 3}')
    killed_while_it_works(other / "review.gpkg", "WAL", f"c.execute({INSERT!r}, {row!r})")
    assert (other / "review.gpkg-wal").stat().st_size > 0
    before, notes = all_bytes(other), Notes()
    assert opened(ours, other, notes)[-1].tile_id == TILES[0]
    assert notes.codes == []
    assert merge(ours, other).taken == [TILES[0]]
    assert all_bytes(other) == before
    (other / "review.gpkg-wal").unlink()  # as a careless copy would leave it
    (other / "review.gpkg-shm").unlink()
    assert len(opened(ours, other, notes)) == 2
    assert notes.codes == ["merge.no_wal"]


def test_a_transaction_that_a_crash_cut_off_is_not_read_and_its_journal_stays(pair):
    ours, other, ana = pair
    ana.do("tile", TILES[0], 1)
    ana.save(other / "review.gpkg")
    confirmed = rows(other / "review.gpkg")
    statement = (
        "c.execute('BEGIN')\n"
        "c.executemany(" + repr(INSERT) + ", [('t', 'ana', " + repr(TILES[1]) + ", 'tile', 1, '{}' + ' ' * 3000)] * 400)"
    )
    killed_while_it_works(other / "review.gpkg", "DELETE", statement)
    assert (other / "review.gpkg-journal").stat().st_size > 0
    before = all_bytes(other)
    merge(ours, other)
    assert all_bytes(other) == before
    assert set(masks_by_name(ours)[0][TILES[0]].ravel()) == {"wood"} and set(masks_by_name(ours)[0][TILES[1]].ravel()) == {""}
    assert len(confirmed) == 4


def test_a_copy_that_is_open_and_idle_in_another_program_is_read(pair):
    ours, other, ana = pair
    ana.do("tile", TILES[0], 1)
    ana.save(other / "review.gpkg")
    held = sqlite3.connect(other / "review.gpkg", isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
    try:
        assert merge(ours, other).taken == [TILES[0]]
    finally:
        held.close()


def test_a_copy_that_never_comes_to_rest_is_said_to_be_written(pair, monkeypatch):
    ours, other, _ = pair
    monkeypatch.setattr(other_copy, "TRIES", 3)
    monkeypatch.setattr(other_copy, "PAUSE_S", 0.01)
    copyfile, times = shutil.copyfile, []

    def copy_and_be_overtaken(source, target):
        copyfile(source, target)
        if len(times) < busy:
            times.append(len(times))
            os.utime(source, ns=(len(times), len(times)))

    monkeypatch.setattr(shutil, "copyfile", copy_and_be_overtaken)
    busy = 3
    with pytest.raises(StorageError, match="being written all the time"):
        opened(ours, other, Notes())
    busy = 5
    assert len(opened(ours, other, Notes())) == 2  # it came to rest in time


def test_while_it_waits_it_can_be_stopped(pair, monkeypatch):
    ours, other, _ = pair
    notes = Notes()
    stamps = iter(range(1000))
    monkeypatch.setattr(other_copy, "_stamps", lambda source: {"": (next(stamps), 0)})
    threading.Timer(0.6, lambda: setattr(notes, "is_stopped", True)).start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        opened(ours, other, notes)
    assert time.monotonic() - begun < 2


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="who may read all is refused nothing")
def test_a_copy_that_may_not_be_read_is_said_to_be_so(pair):
    ours, other, _ = pair
    (other / "review.gpkg").chmod(0)
    with pytest.raises(StorageError, match="cannot be read"):
        opened(ours, other, Notes())


def test_a_copy_on_a_read_only_medium_is_read(pair):
    ours, other, ana = pair
    ana.do("tile", TILES[0], 1)
    ana.save(other / "review.gpkg")
    (other / "review.gpkg").chmod(0o444)
    other.chmod(0o555)
    try:
        assert merge(ours, other).taken == [TILES[0]]
    finally:
        other.chmod(0o755)
