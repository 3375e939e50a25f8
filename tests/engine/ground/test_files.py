"""Files are whole or absent, and what the system says about them becomes a sentence with a cure."""

import errno
import json
import os
import pickle

import pytest

from ddoq_engine.errors import Cancelled, DataError, DdoqError, StorageError
from ddoq_engine.files import as_storage_error, aside, read_json, write_json
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive, generator


def test_a_file_that_fails_half_way_leaves_the_old_one(tmp_path):
    path = tmp_path / "a.json"
    write_json(path, {"a": 1})
    with pytest.raises(RuntimeError), aside(path) as target:
        target.write_text("half")
        raise RuntimeError
    assert json.loads(path.read_text()) == {"a": 1}
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


def test_a_folder_is_replaced_as_a_whole(tmp_path):
    path = tmp_path / "model"
    for name in ("old", "new"):
        with aside(path) as target:
            target.mkdir()
            (target / name).write_text(name)
    assert [p.name for p in path.iterdir()] == ["new"]
    assert [p.name for p in tmp_path.iterdir()] == ["model"]


@pytest.mark.parametrize(
    ("number", "word"),
    [(errno.ENOSPC, "disk is full"), (errno.EROFS, "read-only"), (errno.EACCES, "read-only"), (errno.EIO, "could not be")],
)
def test_the_system_s_errors_name_the_file_and_the_cure(tmp_path, number, word):
    error = as_storage_error(OSError(number, os.strerror(number)), tmp_path / "x")
    assert word in str(error) and str(tmp_path / "x") in str(error) and error.remedy


def test_a_really_full_disk_is_said(tmp_path):
    with pytest.raises(StorageError, match="full"), aside(tmp_path / "x") as target:
        target.write_text("x")
        with open("/dev/full", "w") as full:
            full.write("x" * 100_000)


def test_a_damaged_json_file_is_named(tmp_path):
    (tmp_path / "study.json").write_text("{")
    with pytest.raises(StorageError, match=r"study\.json is damaged"):
        read_json(tmp_path / "study.json")


def test_errors_survive_pickling_with_code_and_values():
    error = DataError("{tiles} tiles cannot make {budget} cells.", remedy="Lower it to {tiles}.", code="x.y", tiles=12, budget=40)
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == "12 tiles cannot make 40 cells. Lower it to 12." == str(error)
    assert (type(again), again.code, again.values) == (DataError, "x.y", {"tiles": 12, "budget": 40})
    assert isinstance(again, ValueError) and isinstance(again, DdoqError)


def test_cancelled_is_no_error():
    assert not issubclass(Cancelled, DdoqError)


class Ears:
    def __init__(self):
        self.heard, self.stop = [], False

    def progress(self, fraction, message):
        self.heard.append((round(fraction, 6), message.text))

    def note(self, level, message):
        self.heard.append((level, message.text))

    def metric(self, name, values):
        self.heard.append((name, values))

    def should_stop(self):
        return self.stop


def test_parts_of_progress_add_up_and_stop_where_asked():
    ears = Ears()
    whole = Progress(ears)
    half = whole.part(0.5, 1.0).part(0.0, 0.5)
    half.report(1.0, "{done} of 4", code="a.b", done=2)
    assert ears.heard == [(0.75, "2 of 4")]
    ears.stop = True
    with pytest.raises(Cancelled):
        half.report(0.1, "more", code="a.b")
    with pytest.raises(Cancelled):
        list(whole.each([1, 2], 2, "x", code="a.b"))


def test_seeds_depend_on_the_purpose_and_nothing_else():
    assert derive(0, "a") != derive(42, "a") != derive(42, "b")
    assert derive(42, "augment", 3, "00_000000_000000") == 5568635043470267886  # the same on every machine
    assert (generator(7, "x").integers(0, 99, 8) == generator(7, "x").integers(0, 99, 8)).all()
    assert derive(1, "ab", "c") != derive(1, "a", "bc")
