"""A copy of a study for another annotator: whole, of one moment, and found right in its new place."""

import json
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from annotator import Annotator, make_study
from merges import SHAPE, TILES, all_bytes, merge, rows

from ddoq_engine import pipeline
from ddoq_engine.errors import Cancelled, StorageError, StudyError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.study import sending
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import StudyRecord

TALLY = """
import sqlite3, sys, time
path, tiles = sys.argv[1], 20
c = sqlite3.connect(path, timeout=30, isolation_level=None)
c.execute('PRAGMA journal_mode = ' + sys.argv[2])
number = 0
while True:  # each action is of twenty entries: half of one is none
    number += 1
    c.execute('BEGIN IMMEDIATE')
    for at in range(tiles):
        c.execute("INSERT INTO label_log (time, annotator, tile_id, action, class_id, payload) "
                  "VALUES ('t', 'ana', '00_000000_000000', 'tile', 1, ?)",
                  ('{"step": %d, "filler": "%s"}' % (number, 'x' * 500),))
    c.execute('COMMIT')
    time.sleep(0.005)
    if number == 20:
        print('busy', flush=True)
"""


def sent(study, folder, **options):
    return sending.send(Study(study), folder, Progress(), **options)


def is_done(study, stage):
    return pipeline.state(Study(study), stage) == "done"


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_a_copy_made_while_another_program_writes_holds_whole_actions_only(study_folder, tmp_path, journal):
    writer = subprocess.Popen([sys.executable, "-c", TALLY, str(study_folder / "review.gpkg"), journal], stdout=subprocess.PIPE, text=True)
    try:
        assert writer.stdout.readline() == "busy\n"
        for number in range(4):
            folder = tmp_path / f"copy {number}"
            sent(study_folder, folder)
            found = rows(folder / "review.gpkg")
            assert len(found) >= 400 and len(found) % 20 == 0
            assert not [p for p in folder.iterdir() if p.name.startswith("review.gpkg-")]
            assert sqlite3.connect(folder / "review.gpkg").execute("PRAGMA integrity_check").fetchone() == ("ok",)
            time.sleep(0.05)
    finally:
        writer.kill()
        writer.wait()
        writer.stdout.close()


@pytest.mark.parametrize("inside", [True, False])
def test_the_copy_is_a_study_that_finds_its_rasters_and_merges_back(tmp_path, inside):
    study = make_study(tmp_path / "study", inside=inside)
    us = Annotator("us", TILES, SHAPE, ["water", "wood"])
    us.do("tile", TILES[0], 0)
    us.save(study / "review.gpkg")
    for name in (".lock", ".work/tile-abc/out/x", "runs/20200101T000000-tile/log.txt", "notes.aside"):
        (study / name).parent.mkdir(parents=True, exist_ok=True)
        (study / name).write_text("{}")
    done = sent(study, tmp_path / "far" / "for ana")
    folder = done.folder
    assert {p.name for p in folder.iterdir()} == {p.name for p in study.iterdir()} - {".lock", ".work", "notes.aside", ".lock-guard"}
    assert list((folder / "runs").iterdir()) == []
    assert done.outside == (() if inside else (str(tmp_path / "rasters" / "scene.tif"),))
    if inside:
        shutil.rmtree(study / "data")
    assert StudyRecord.load(Study(folder)).rasters[0].path == str((folder / "data" if inside else tmp_path / "rasters") / "scene.tif")
    assert is_done(folder, "tile")
    settings = pipeline.settings_for(folder, "encode", {"encode": {"encoder": "spectral", "threads": 1}})
    pipeline.run("encode", folder, settings, emit=lambda event: None, stop=lambda: False)  # reads the pixels
    ana = us.copied("ana")
    ana.do("tile", TILES[1], 1)
    ana.save(folder / "review.gpkg")
    assert merge(study, folder).taken == [TILES[1]]


def test_without_results_what_labelling_does_not_need_stays_here(study_folder, tmp_path):
    for stage, output in (("tile", "tiles.parquet"), ("select", "selection/round-01/x.json"), ("train", "student/model/w"),
                          ("predict", "maps/a.tif"), ("predict", "maps/b.tif"), ("report", "report.html")):  # fmt: skip
        file = study_folder / output
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists():
            file.write_text("x")
        name = stage if output != "maps/b.tif" else "predict-0123abcd"
        if stage != "tile":
            (study_folder / "manifests" / f"{name}.json").write_text(json.dumps({"stage": stage, "outputs": {output: 1}}))
    (study_folder / "agreement").mkdir()
    (study_folder / "agreement" / "ana.json").write_text("{}")
    whole, few = sent(study_folder, tmp_path / "whole").folder, sent(study_folder, tmp_path / "few", without_results=True).folder
    missing = set(all_bytes(whole)) - set(all_bytes(few))
    assert missing == {"student/model/w", "maps/a.tif", "maps/b.tif", "report.html", "agreement/ana.json",
                       *(f"manifests/{name}.json" for name in ("train", "predict", "predict-0123abcd", "report"))}  # fmt: skip
    assert set(all_bytes(few)) <= set(all_bytes(whole))


def test_a_folder_that_will_not_do_is_refused_and_an_empty_one_is_taken(study_folder, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "photo.jpg").write_text("x")
    own = "in the study itself"
    refused = {
        tmp_path / "full": "not empty",
        study_folder: own,
        study_folder / "a" / "b": own,
        tmp_path / "full" / "photo.jpg": "not empty",
    }
    for folder, reason in refused.items():
        with pytest.raises(StudyError, match=reason):
            sent(study_folder, folder)
    (tmp_path / "empty").mkdir()
    sent(study_folder, tmp_path / "empty")
    assert is_done(tmp_path / "empty", "tile")


def test_a_copy_that_was_stopped_leaves_nothing(study_folder, tmp_path):
    class Stop(Silence):
        count = 0

        def should_stop(self):
            Stop.count += 1
            return Stop.count > 3

    with pytest.raises(Cancelled):
        sending.send(Study(study_folder), tmp_path / "copy", Progress(Stop()))
    assert not [p for p in tmp_path.iterdir() if p != study_folder]


def test_a_review_that_stays_locked_is_said_so_and_nothing_is_left(study_folder, tmp_path, monkeypatch):
    monkeypatch.setattr(sending, "PATIENCE_S", 0.3)
    held = sqlite3.connect(study_folder / "review.gpkg", isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(StorageError, match="locked"):
            sent(study_folder, tmp_path / "copy")
    finally:
        held.close()
    assert not Path(tmp_path / "copy").exists()
