"""From a copy to settled conflicts as people do it: by the command line, and by the worker as the plugin."""

import csv
import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from annotator import Annotator
from click.testing import CliRunner
from merges import masks_by_name, rows
from sklearn.metrics import cohen_kappa_score

from ddoq_engine import pipeline, run_job
from ddoq_engine.cli.commands import ddoq
from ddoq_engine.errors import SettingsError
from ddoq_engine.rasters.masks import read_mask
from ddoq_engine.study import conflicts
from ddoq_engine.study.artefacts import MASK_TABLE, MEDOIDS
from ddoq_engine.study.folder import Study

ROOT = Path(__file__).parents[3]
SHAPE = (64, 64)


@pytest.fixture(scope="module")
def selected(scene, tmp_path_factory):
    """A study of the sample scene of which six tiles are to be labelled."""
    study = tmp_path_factory.mktemp("selected") / "study"
    for stage, given in (("tile", {"rasters": [str(scene[0])], "size_px": 64}), ("encode", {"encoder": "spectral"}),
                         ("select", {"budget": 6, "random_draws": 2})):  # fmt: skip
        settings = pipeline.settings_for(study, stage, {stage: {"threads": 1, **given}})
        pipeline.run(stage, study, settings, emit=lambda event: None, stop=lambda: False)
    return study


@pytest.fixture
def study(selected, tmp_path):
    return Path(shutil.copytree(selected, tmp_path / "ours"))


def medoids(study):
    return Study(study).load(MEDOIDS)["tile_id"].tolist()


def said(*arguments, code=0):
    done = CliRunner().invoke(ddoq, [str(each) for each in arguments])
    assert done.exit_code == code, done.output
    return done.output


def half_and_half(place, other, share):
    """A tile as places of classes, its upper part of one."""
    return [place if row < share else other for row in range(64) for _ in range(64)]


def test_two_annotators_from_copy_to_masks_by_the_command_line(study, tmp_path):
    asked = medoids(study)
    us = Annotator("us", asked, SHAPE, ["water", "wood", "field"])
    us.do("tile", asked[5], 2)
    us.save(study / "review.gpkg")
    other = tmp_path / "for ana"
    out = said("copy-study", study, other)
    assert "files" in out and "1 rasters lie outside" in out
    ana = us.copied("ana")
    for who, folder, shares in ((us, study, (20, 32, 64)), (ana, other, (24, 32, 0))):
        for tile, share in zip(asked[:3], shares, strict=True):
            who.do("paint", tile, half_and_half(0, 1, share))
            who.do("status", tile, "done")
        who.save(folder / "review.gpkg")
    ana.do("fill", asked[3], 2)
    ana.save(other / "review.gpkg")
    us.do("tile", asked[4], 1)
    us.save(study / "review.gpkg")

    out = said("merge-labels", study, "--other", other)
    assert "ana: 1 tiles taken over, 1 alike, 2 new conflicts (2 open), 0 new classes" in out
    found = json.loads((study / "agreement" / "ana.json").read_text())
    ours, theirs = (np.concatenate([who.now.masks[tile].ravel() for tile in asked[:3]]) for who in (us, ana))
    assert found["kappa"] == pytest.approx(cohen_kappa_score(ours, theirs))
    assert f"Cohen's kappa                        {found['kappa']:.3f} ({found['kappa_interval'][0]:.3f} to " in out
    assert found["tiles"] == 3 and found["pixels"] == 3 * 64 * 64 and found["dice"].keys() == {"water", "wood"}
    assert found["worst"][0] == {"tile_id": asked[2], "pixels": 4096, "agreement": 0.0}
    with open(study / "agreement" / "ana.csv", newline="") as file:
        assert {row["tile_id"]: int(row["alike"]) for row in csv.DictReader(file)} == {asked[0]: 4096 - 4 * 64, asked[1]: 4096, asked[2]: 0}
    with sqlite3.connect(study / "review.gpkg") as connection:
        status = dict(connection.execute("SELECT tile_id, status FROM queue"))
    assert status[asked[3]] == "to do" and status[asked[0]] == "to do"  # as she left it; ours were written here without the queue

    assert "has nothing new since it was merged last" in said("merge-labels", study, "--other", other / "review.gpkg")
    assert "1 settled, theirs stand; 1 still open" in said("settle-conflict", study, asked[0], "--take", "theirs")
    assert "1 settled, ours stand; 0 still open" in said("settle-conflict", study)
    assert "no such conflict" in said("settle-conflict", study, asked[0], code=1)
    said("label", study)
    table = Study(study).load(MASK_TABLE).set_index("tile_id")["file"]
    for tile, who in zip(asked, (ana, us, us, ana, us, us), strict=True):
        np.testing.assert_array_equal(read_mask(study / "masks/round-01" / table[tile], 64), who.now.masks[tile])


def test_all_conflicts_can_be_settled_with_the_merge(study, tmp_path):
    asked = medoids(study)
    us = Annotator("us", asked, SHAPE, ["water", "wood"])
    us.save(study / "review.gpkg")
    said("copy-study", study, tmp_path / "copy", "--without-results", "--quiet")
    ana = us.copied("ana")
    us.do("tile", asked[0], 0)
    ana.do("tile", asked[0], 1)
    us.save(study / "review.gpkg")
    ana.save(tmp_path / "copy" / "review.gpkg")
    out = said("merge-labels", study, "--other", tmp_path / "copy", "--settle", "theirs", "--name", "Ana's / copy")
    assert "1 new conflicts (0 open)" in out and "One tile alone" in out
    assert set(masks_by_name(study, asked)[0][asked[0]].ravel()) == {"wood"}
    assert (study / "agreement" / "Ana_s_copy.json").is_file()


def test_the_worker_does_the_same_jobs_and_says_what_is_wrong(study, tmp_path, worker):
    asked = medoids(study)
    us = Annotator("us", asked, SHAPE, ["water", "wood"])
    us.save(study / "review.gpkg")
    said("copy-study", study, tmp_path / "copy")
    ana = us.copied("ana")
    ana.do("tile", asked[0], 1)
    us.do("tile", asked[0], 0)
    ana.save(tmp_path / "copy" / "review.gpkg")
    us.save(study / "review.gpkg")
    job = worker("merge_labels", study, {"other": str(tmp_path / "copy")})
    code, last = job.finish()
    assert code == 0 and last[0]["figures"]["new_conflicts"] == 1 and last[0]["figures"]["agreement"]["kappa"] == 0
    fractions = [e["fraction"] for e in job.events if e["event"] == "progress"]
    assert fractions == sorted(fractions) and fractions
    code, last = worker("settle_conflict", study, {"tile": asked[0], "take": "theirs"}).finish()
    assert code == 0 and last[0]["figures"] == {"settled": 1, "taken": "theirs", "still_open": 0}
    assert [each.state for each in conflicts.read_conflicts(study / "review.gpkg")] == ["theirs"]
    code, last = worker("copy_study", study, {"folder": str(tmp_path)}).finish()
    assert code == 1 and "not empty" in last[0]["text"] and last[0]["code"] == "copy.folder" and last[0]["remedy"]
    assert not (study / "manifests" / "merge_labels.json").exists()


def test_from_python_the_same_jobs_are_done(study, tmp_path):
    asked = medoids(study)
    us = Annotator("us", asked, SHAPE, ["water", "wood"])
    us.do("tile", asked[1], 0)
    us.save(study / "review.gpkg")
    assert run_job("copy_study", study, folder=tmp_path / "copy", without_results=True)["folder"] == str(tmp_path / "copy")
    for who, folder, place in ((us, study, 0), (us.copied("ana"), tmp_path / "copy", 1)):
        who.do("tile", asked[0], place)
        who.save(folder / "review.gpkg")
    heard = []
    found = run_job("merge_labels", study, other=tmp_path / "copy", name="ana", listen=heard.append)
    assert (found["new_conflicts"], heard[-1]["event"], heard[-1]["figures"]) == (1, "done", found)
    again = run_job("merge_labels", study, other=tmp_path / "copy")
    assert [again[each] for each in ("tiles_taken_over", "tiles_alike", "new_conflicts", "open_conflicts")] == [0, 0, 0, 1]
    assert run_job("settle_conflict", study, take="theirs") == {"settled": 1, "taken": "theirs", "still_open": 0}
    with pytest.raises(SettingsError, match=r"no job tile.*merge_labels"):
        run_job("tile", study)


def test_what_cannot_be_done_is_refused_in_a_sentence_and_nothing_is_written(study, tmp_path):
    log = rows(study / "review.gpkg")
    assert "was not named" in said("merge-labels", study, code=2)
    assert "of this study itself" in said("merge-labels", study, "--other", study, code=1)
    assert "There is no copy" in said("merge-labels", study, "--other", tmp_path / "nowhere", code=1)
    assert "in the study itself" in said("copy-study", study, study / "copy", code=1)
    assert "is no study" in said("copy-study", tmp_path / "nowhere", tmp_path / "copy", code=1)
    assert rows(study / "review.gpkg") == log and not (tmp_path / "copy").exists()


def test_help_names_the_commands_and_their_files():
    done = subprocess.run([sys.executable, "-m", "ddoq_engine", "--help"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in ("copy-study", "merge-labels", "settle-conflict"):
        assert name in done.stdout
        assert "EXAMPLES" in said(name, "--help")
