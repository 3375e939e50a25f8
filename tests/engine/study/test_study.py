"""The study folder: artefacts whole or absent, one job at a time, labels kept."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
import threading
import time

import geopandas
import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pyogrio
import pytest
import shapely

from ddoq_engine.errors import StorageError, StudyBusyError, StudyError
from ddoq_engine.study import labels, lock, queue, review, tables, tensors
from ddoq_engine.study.artefacts import ALL, QUALITY
from ddoq_engine.study.folder import StageStudy, Study
from ddoq_engine.study.manifest import Manifest, fingerprint, key_of


def make_tiles(count, crs="EPSG:32633", start=0):
    frame = {
        "tile_id": [f"00_{start + i:06d}_000000" for i in range(count)],
        "raster": 0,
        "col": range(count),
        "row": 0,
        "width": 8,
        "height": 8,
    }
    return geopandas.GeoDataFrame({**frame, "valid_share": 1.0}, geometry=[shapely.box(i, 0, i + 1, 1) for i in range(count)], crs=crs)


def selection_of(tiles):
    table = pd.DataFrame({"tile_id": tiles["tile_id"], "cell": np.arange(len(tiles)) % 2, "distance": np.linspace(0, 1, len(tiles))})
    for name, values in {
        "rank": [1, 2],
        "mass": [0.4, 0.6],
        "weight": [0.9, 1.1],
        "represents": [2, 3],
        "area_percent": [40.0, 60.0],
    }.items():
        table[name] = [*values, *[None] * (len(tiles) - 2)]
    return table


def manifest(key="k", **values):
    return Manifest("select", 1, key, {}, {}, {}, {}, 0.0, **values)


def test_a_stage_s_files_appear_together_with_its_manifest_last(tmp_path):
    study = Study.create(tmp_path / "study")
    stage = StageStudy(study, "select", "a" * 32)
    stage.save(QUALITY, {"x": 1})
    assert stage.load(QUALITY) == {"x": 1}
    assert not study.has(QUALITY) and study.manifest("select") is None
    stage.commit(manifest(), None)
    assert study.load(QUALITY) == {"x": 1}
    assert study.manifest("select").outputs == {QUALITY.path: study.path_of(QUALITY).stat().st_size}
    assert not stage.work.exists()


def test_a_damaged_or_missing_output_takes_its_manifest_out_of_force(tmp_path):
    study = Study.create(tmp_path / "study")
    stage = StageStudy(study, "select", "a" * 32)
    stage.save(QUALITY, {"x": 1})
    stage.commit(manifest(), None)
    study.path_of(QUALITY).write_text("{")
    assert study.manifest("select") is None
    study.path_of(QUALITY).unlink()
    with pytest.raises(StudyError, match=r"quality\.json is missing"):
        study.load(QUALITY)


def test_work_for_other_settings_is_thrown_away_and_for_the_same_kept(tmp_path):
    study = Study.create(tmp_path / "study")
    first = StageStudy(study, "encode", "a" * 32)
    (first.work / "checkpoint").write_text("x")
    assert (StageStudy(study, "encode", "a" * 32).work / "checkpoint").exists()
    StageStudy(study, "encode", "b" * 32)
    assert not first.work.exists()


def test_a_folder_that_is_no_study_is_refused(tmp_path):
    (tmp_path / "photo.jpg").write_text("x")
    with pytest.raises(StudyError, match="not empty"):
        Study.create(tmp_path)
    with pytest.raises(StudyError, match="no study"):
        Study.open(tmp_path)


def test_no_two_artefacts_share_a_path():
    assert len({a.path for a in ALL}) == len(ALL) == len({a.name for a in ALL})


def test_a_study_can_be_moved(tmp_path):
    study = Study.create(tmp_path / "a")
    assert study.name_of(study.path / "data" / "x.tif") == "data/x.tif"
    assert study.name_of(tmp_path / "x.tif") == str(tmp_path / "x.tif")
    assert Study(tmp_path / "b").file("data/x.tif") == tmp_path / "b" / "data" / "x.tif"


def test_fingerprints_see_a_changed_byte_and_not_a_changed_name(tmp_path):
    for size in (10, 9_000_000):
        a, b = tmp_path / "a", tmp_path / "b"
        a.write_bytes(b"x" * size)
        b.write_bytes(b"x" * size)
        os.utime(b, ns=(a.stat().st_atime_ns, a.stat().st_mtime_ns))
        assert fingerprint(a) == fingerprint(b)
        with open(b, "r+b") as file:
            file.seek(size - 1)
            file.write(b"y")
        assert fingerprint(a) != fingerprint(b)


def test_a_key_depends_on_all_that_decides():
    base = ("select", 1, {"budget": 3}, {"encode": "k"}, {"f": "1"})
    others = [("label", *base[1:]), ("select", 2, *base[2:]), (*base[:2], {"budget": 4}, *base[3:]), (*base[:3], {"encode": "l"}, base[4]),
              (*base[:4], {"f": "2"})]  # fmt: skip
    assert len({key_of(*arguments) for arguments in [base, *others]}) == 6
    assert key_of(*base[:4], {"renamed": "1"}) == key_of(*base)


def test_one_job_at_a_time_and_a_dead_one_does_not_count(tmp_path):
    with lock.hold(tmp_path, "train"):
        assert lock.holder(tmp_path)["pid"] == os.getpid()
        with pytest.raises(StudyBusyError, match="train"), lock.hold(tmp_path, "select"):
            pass
    assert lock.holder(tmp_path) is None
    code = (
        "import os; from pathlib import Path; from ddoq_engine.study import lock\n"
        f"with lock.hold(Path({str(tmp_path)!r}), 'x'): os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code], check=False)
    assert (tmp_path / lock.NAME).exists() and lock.holder(tmp_path) is None
    with lock.hold(tmp_path, "select"):
        pass


def test_vectors_are_fixed_size_float32_lists(tmp_path):
    vectors = np.arange(12, dtype=np.float32).reshape(4, 3)
    tables.write_embeddings(tmp_path / "e.parquet", (["a", "b", "c", "d"], vectors))
    column = pq.read_table(tmp_path / "e.parquet").column("embedding")
    assert str(column.type) == "fixed_size_list<element: float>[3]" or str(column.type).endswith("[3]")
    ids, again = tables.read_embeddings(tmp_path / "e.parquet")
    assert ids == ["a", "b", "c", "d"] and (again == vectors).all() and again.dtype == np.float32


def test_a_pickle_that_would_run_code_is_not_opened(tmp_path):
    import torch

    class Evil:
        def __reduce__(self):
            return os.system, (f"touch {tmp_path / 'owned'}",)

    torch.save({"indices": Evil()}, tmp_path / "evil.pt")
    with pytest.raises(StorageError, match="not opened"):
        tensors.read_torch(tmp_path / "evil.pt")
    assert not (tmp_path / "owned").exists()


@pytest.mark.parametrize("crs", ["EPSG:32633", None])
def test_review_holds_tiles_cells_and_medoids_and_opens_as_layers(tmp_path, crs):
    path, tiles = tmp_path / "review.gpkg", make_tiles(5, crs)
    review.ensure(path, tiles)
    queue.write_selection(path, selection_of(tiles))
    found = pyogrio.read_dataframe(path, layer="tiles")
    assert found["cell"].tolist() == [0, 1, 0, 1, 0] and found["rank"].dropna().tolist() == [1, 2]
    assert found.geometry.geom_equals(tiles.geometry).all() and found.crs == tiles.crs
    assert pyogrio.read_dataframe(path, layer="queue")["reason"].tolist()[0] == "represents 2 tiles, 40.0 % of the area"
    assert {name for name, _ in pyogrio.list_layers(path)} == {"tiles", "labels", "classes", "label_log", "queue"}


def test_a_new_selection_keeps_labels_and_what_the_analyst_said(tmp_path):
    path, tiles = tmp_path / "review.gpkg", make_tiles(5)
    review.ensure(path, tiles)
    queue.write_selection(path, selection_of(tiles))
    first = tiles["tile_id"][0]
    labels.append(path, [labels.Entry(first, "tile", 2, {}, "me")], [labels.LandClass(2, "forest", "#00ff00")])
    other = selection_of(tiles)
    other["rank"] = [None, None, 1, None, None]
    queue.write_selection(path, other.assign(represents=1, area_percent=1.0))
    kept = pyogrio.read_dataframe(path, layer="queue").set_index("tile_id")["status"].to_dict()
    assert kept == {first: "done", tiles["tile_id"][2]: "to do"}
    before = labels.fingerprint(path)
    review.ensure(path, make_tiles(7, start=1))
    assert len(pyogrio.read_dataframe(path, layer="tiles")) == 7
    assert labels.fingerprint(path) == before and len(labels.read_entries(path)) == 1


def test_the_fingerprint_of_labels_follows_their_content_not_the_file(tmp_path):
    path = tmp_path / "review.gpkg"
    review.ensure(path, make_tiles(3))
    before = labels.fingerprint(path)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 7")
    assert labels.fingerprint(path) == before
    polygon = {"label_id": [1], "class_id": [2], "tile_id": ["a"], "annotator": ["me"], "source": [""]}
    labels.append_polygons(path, geopandas.GeoDataFrame(polygon, geometry=[shapely.box(0, 0, 1, 1)], crs="EPSG:32633"))
    assert labels.fingerprint(path) != before


def test_a_review_that_another_program_writes_is_said_to_be_busy(tmp_path):
    path = tmp_path / "review.gpkg"
    review.ensure(path, make_tiles(3))
    held, release = threading.Event(), threading.Event()

    def hold():
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        held.set()
        release.wait(20)
        connection.close()

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    try:
        with pytest.raises(StorageError, match="another program"):
            labels.append(path, [labels.Entry("a", "tile", 1, {}, "me")], [])
    finally:
        release.set()
        thread.join()
    assert labels.read_entries(path) == []


def test_events_of_a_run_are_written_and_handed_on(tmp_path):
    from ddoq_engine.progress import Progress
    from ddoq_engine.study.runs import RunRecord, new_run_folder

    heard = []
    folder = new_run_folder(tmp_path, "tile")
    record = RunRecord(folder, heard.append, lambda: False)
    Progress(record).report(1.0, "{n} tiles", code="tile.done", n=3)
    Progress(record).metric("loss", epoch=1, train=0.5)
    record.end("done", figures={})
    lines = [json.loads(line) for line in (folder / "events.jsonl").read_text().splitlines()]
    assert lines == heard and [e["event"] for e in heard] == ["progress", "metric", "done"]
    assert heard[0]["code"] == "tile.done" and heard[0]["values"] == {"n": 3} and heard[0]["text"] == "3 tiles"
    assert json.loads((folder / "metrics.jsonl").read_text()) == {"name": "loss", "epoch": 1.0, "train": 0.5}
    assert new_run_folder(tmp_path, "tile") != folder


def test_of_many_that_find_a_dead_process_s_lock_one_gets_it(tmp_path):
    """Each tries as soon as the file `go` is there, and keeps what it got until all have tried."""
    dead = {"pid": 2**22 + 1, "started": 0, "host": socket.gethostname(), "job": "train"}
    code = f"""
import sys, time
from pathlib import Path
from ddoq_engine.errors import StudyBusyError
from ddoq_engine.study import lock
folder = Path({str(tmp_path)!r})
(folder / f"ready-{{sys.argv[1]}}").touch()
while not (folder / "go").exists():
    pass
try:
    with lock.hold(folder, sys.argv[1]):
        print("got it", flush=True)
        sys.stdin.read()
except StudyBusyError:
    print("busy", flush=True)
"""
    for _ in range(3):
        (tmp_path / lock.NAME).write_text(json.dumps(dead))
        command = [sys.executable, "-c", code]
        tries = [subprocess.Popen([*command, str(i)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for i in range(6)]
        while len(list(tmp_path.glob("ready-*"))) < len(tries):
            time.sleep(0.01)
        (tmp_path / "go").touch()
        said = [each.stdout.readline().strip() for each in tries]
        for each in tries:
            each.communicate()
        assert sorted(said) == ["busy"] * 5 + ["got it"]
        for path in tmp_path.glob("ready-*"):
            path.unlink()
        (tmp_path / "go").unlink()


def test_a_lock_that_is_being_written_is_respected_and_an_old_empty_one_is_not(tmp_path):
    path = tmp_path / lock.NAME
    path.touch()
    with pytest.raises(StudyBusyError, match="just begun"), lock.hold(tmp_path, "tile"):
        pass
    os.utime(path, (1, 1))
    with lock.hold(tmp_path, "tile"):
        assert lock.holder(tmp_path)["job"] == "tile"


def test_a_lock_of_another_machine_names_it_and_the_file(tmp_path):
    (tmp_path / lock.NAME).write_text(json.dumps({"pid": 1, "started": 0, "host": "elsewhere", "job": "train"}))
    with pytest.raises(StudyBusyError, match=r"elsewhere.*delete the file .*\.lock"), lock.hold(tmp_path, "tile"):
        pass
