"""Rounds on a real study: two turns, what is stale when, what is never asked, a kill, the command line."""

import json
import os
import shutil
import signal
import sqlite3
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ddoq_engine import export_study, pipeline, run_round, run_stage
from ddoq_engine.progress import Progress
from ddoq_engine.segmentation.description import load_student
from ddoq_engine.segmentation.uncertainty import Judgement
from ddoq_engine.stages import next_round as stage
from ddoq_engine.study import labels, queue, review
from ddoq_engine.study.artefacts import CODEBOOK, EMBEDDINGS, MASK_TABLE, MEDOIDS, MEMBERS, QUALITY, STUDENT, TILES
from ddoq_engine.study.folder import StageStudy, Study
from ddoq_engine.study.label_log import Entry, pack
from ddoq_engine.study.labels import LandClass
from ddoq_engine.study.masses import masses_of
from ddoq_engine.study.tensors import read_torch

ROOT = Path(__file__).parents[3]
SHORT = {"train": {"steps": 6, "batch_size": 2}, "next_round": {"budget": 3, "folds": 2, "fold_steps": 4}, "threads": 1}
STAGES = ("tile", "encode", "select", "label", "train", "next_round")


def label_by_hand(study, tile_ids, seed=0):
    """Two classes a tile, said by two entries, as the dock does."""
    known = [LandClass(1, "field", "#112233"), LandClass(2, "water", "#332211")]
    rng = np.random.default_rng(seed)
    for tile_id in tile_ids:
        mask = np.full((64, 64), 255, dtype=np.uint8)
        mask[: int(rng.integers(8, 40))] = 2
        labels.append(study.review, [Entry(tile_id, "tile", 1, {}, "a"), Entry(tile_id, "paint", None, {"pixels": pack(mask)}, "a")], known)


def waiting(study):
    return [tile.tile_id for tile in queue.read_queue(study.review) if tile.status == "to do"]


def states(study):
    return {name: pipeline.state(study, name) for name in STAGES}


def content(path):
    """All that review.gpkg says, row by row."""
    with sqlite3.connect(path) as connection:
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in ("tiles", "queue", "label_log", "classes")}


@pytest.fixture(scope="module")
def first(scene, tmp_path_factory):
    """A study of 49 tiles whose first round of 4 is labelled by hand, one of them skipped, and trained on."""
    study = Study(tmp_path_factory.mktemp("rounds") / "study")
    run_stage("tile", study.path, rasters=[str(scene[0])], size_px=64, threads=1)
    run_stage("encode", study.path, encoder="spectral", threads=1)
    run_stage("select", study.path, budget=4, random_draws=1, threads=1)
    asked = waiting(study)
    label_by_hand(study, asked[:3])
    with review.connect(study.review) as connection:
        connection.execute("UPDATE queue SET status = 'skipped' WHERE tile_id = ?", (asked[3],))
    run_round(study.path, **SHORT)
    return study


@pytest.fixture
def study(first, tmp_path):
    return Study(shutil.copytree(first.path, tmp_path / "study"))


@pytest.fixture(scope="module")
def second(first, tmp_path_factory):
    """The same after a second turn, for which two of three tiles were labelled and one was rejected."""
    study = Study(shutil.copytree(first.path, tmp_path_factory.mktemp("second") / "study"))
    asked = waiting(study)
    label_by_hand(study, asked[:2], seed=1)
    with review.connect(study.review) as connection:
        connection.execute("UPDATE queue SET status = 'rejected' WHERE tile_id = ?", (asked[2],))
    run_round(study.path, **SHORT)
    return study


def test_the_first_turn_asks_for_tiles_that_nobody_has_said_anything_of(first):
    found = queue.read_queue(first.review)
    assert [tile.status for tile in found] == ["done"] * 3 + ["skipped"] + ["to do"] * 3
    assert [(tile.round, tile.rank) for tile in found if tile.round == 2] == [(2, 1), (2, 2), (2, 3)]
    quality = first.load(QUALITY.of_round(2))
    with sqlite3.connect(first.review) as connection:
        said = connection.execute("SELECT tile_id, reason, why FROM queue WHERE round = 2 ORDER BY rank").fetchall()
    assert [(each["tile_id"], each["reason"], each["why"]) for each in quality["asked"]] == [(t, r, json.loads(w)) for t, r, w in said]
    assert all(why["represents"] and reason.startswith(f"represents {why['represents']} tiles") for _, reason, why in quality_rows(said))
    assert "cannot be told" in quality["hint"]["text"] and 0 <= quality["score"]["accuracy"] <= 1
    assert first.load(MEDOIDS.of_round(2))["tile_id"].tolist() == [each["tile_id"] for each in quality["asked"]]


def quality_rows(said):
    return [(tile_id, reason, json.loads(why)) for tile_id, reason, why in said]


def test_masses_after_a_turn_are_those_of_the_voronoi_cells_by_brute_force(second):
    ids, vectors = second.load(EMBEDDINGS)
    members, book = second.load(MEMBERS.of_round(3)), second.load(CODEBOOK.of_round(3))
    labelled = second.load(MASK_TABLE)["tile_id"].tolist()
    asked = second.load(MEDOIDS.of_round(3))["tile_id"].tolist()
    centres = [ids.index(each) for each in [*labelled, *asked]]
    apart = np.linalg.norm(vectors[:, None].astype(np.float64) - vectors[centres][None], axis=2)
    assert members["cell"].tolist() == apart.argmin(axis=1).tolist()
    np.testing.assert_allclose(book["masses"], np.bincount(apart.argmin(axis=1), minlength=len(centres)) / len(ids))
    assert book["masses"].sum() == pytest.approx(1)
    # The training weighs labelled tiles alone: what was skipped or rejected went to the nearest of them.
    own = apart[:, : len(labelled)].argmin(axis=1)
    np.testing.assert_allclose(masses_of(second, np.array(centres[: len(labelled)])), np.bincount(own, minlength=5) / len(ids))
    with sqlite3.connect(second.review) as connection:
        rows = pd.read_sql("SELECT * FROM tiles", connection).set_index("tile_id")
    np.testing.assert_allclose(rows.loc[[*labelled, *asked], "mass"], book["masses"])
    assert rows.loc[[*labelled, *asked], "represents"].sum() == len(ids)
    assert rows.loc[[*labelled, *asked], "area_percent"].sum() == pytest.approx(100)
    assert rows.loc[labelled, "round"].tolist() == [
        next(t.round for t in queue.read_queue(second.review) if t.tile_id == i) for i in labelled
    ]
    left = [tile.tile_id for tile in queue.read_queue(second.review) if tile.status in ("skipped", "rejected")]
    assert len(left) == 2 and rows.loc[left, "mass"].tolist() == [0, 0] and rows.loc[left, "round"].tolist() == [1, 2]
    assert rows.drop(index=[*labelled, *asked, *left])["rank"].isna().all()


def test_the_second_turn_goes_on_from_the_first_and_tells_what_more_would_bring(second):
    assert second.manifest("train").figures["start"] == "present"
    found = second.manifest("next_round-03").figures
    assert found["low"] <= found["gain"] <= found["high"] and "points" in found["hint"]
    assert second.load(QUALITY.of_round(3))["hint"]["rounds"] == 2
    assert second.manifest("next_round-02") is not None  # the round before is still there, as it was
    assert set(states(second).values()) == {"done"}


def test_the_report_speaks_of_a_study_after_two_rounds(second, tmp_path):
    study = Study(shutil.copytree(second.path, tmp_path / "study"))
    run_stage("report", study.path)
    assert "<html" in (study.path / "report.html").read_text(encoding="utf-8") and pipeline.state(study, "report") == "done"


def test_a_turn_leaves_all_done_and_new_labels_make_stale_what_they_must(study):
    assert set(states(study).values()) == {"done"}
    outcomes = run_round(study.path, **SHORT)
    assert all(outcome.was_done for outcome in outcomes.values())
    label_by_hand(study, waiting(study)[:1])
    expected = dict.fromkeys(("tile", "encode", "select"), "done") | dict.fromkeys(("label", "train", "next_round"), "stale")
    assert states(study) == expected


def test_other_settings_ask_anew_for_a_round_that_nobody_began(study):
    before = waiting(study)
    run_stage("next_round", study.path, uncertainty=1, rarity=0, measure="disagreement", budget=5)
    assert len(waiting(study)) == 5 and study.manifest("next_round-03") is None
    assert {tile.round for tile in queue.read_queue(study.review)} == {1, 2}
    run_stage("next_round", study.path, **{"budget": 3, "uncertainty": 0.5, "rarity": 0.5, "measure": "entropy"})
    assert waiting(study) == before


def test_tiles_of_a_round_that_still_wait_leave_when_the_next_is_asked(study):
    asked = waiting(study)
    label_by_hand(study, asked[:1])
    run_round(study.path, **{**SHORT, "next_round": {"budget": 2, "folds": 0}})
    found = {tile.tile_id: (tile.round, tile.status) for tile in queue.read_queue(study.review)}
    assert found[asked[0]] == (2, "done") and [r for r, s in found.values() if s == "to do"] == [3, 3]


def test_a_warm_training_has_what_it_began_from_in_its_key(study, checkpoints):
    before = study.manifest("train")
    label_by_hand(study, waiting(study)[:1])
    run_stage("label", study.path)
    other = Study(shutil.copytree(study.path, study.path.parent / "other"))
    weights = other.path_of(STUDENT) / "weights.safetensors"
    plain = bytearray(weights.read_bytes())
    plain[-1] ^= 1
    weights.write_bytes(plain)  # of the same size: another student
    settings = {"steps": 6, "batch_size": 2, "start": "present", "threads": 1}
    first = run_stage("train", study.path, **settings).manifest
    assert first.key != run_stage("train", other.path, **settings).manifest.key
    assert first.key != before.key and run_stage("train", study.path, **settings).was_done
    assert not checkpoints(study.path)
    scratch = run_stage("train", study.path, **{**settings, "start": "scratch"}).manifest
    assert "start" not in scratch.figures and "student/model before" not in scratch.external


def test_where_the_present_student_does_not_fit_it_is_said_and_training_begins_anew(study):
    label_by_hand(study, waiting(study)[:1])
    run_stage("label", study.path)
    heard = []
    made = run_stage("train", study.path, steps=4, batch_size=2, start="present", architecture="fpn", listen=heard.append).manifest
    assert "train.no_fit" in [event.get("code") for event in heard] and "start" not in made.figures
    assert load_student(study.path_of(STUDENT)).description.architecture == "fpn"


@settings(max_examples=12, deadline=None)
@given(st.data())
def test_whatever_was_said_of_a_tile_it_is_not_asked_again(second, data):
    """Any statuses of the queue, any sliders: candidates are only what nobody has said anything of."""
    found = queue.read_queue(second.review)
    statuses = data.draw(
        st.lists(st.sampled_from(["to do", "done", "skipped", "unsure", "rejected"]), min_size=len(found), max_size=len(found))
    )
    table, (_, vectors) = second.load(TILES), second.load(EMBEDDINGS)
    labelled = table.index[table["tile_id"].isin(second.load(MASK_TABLE)["tile_id"])].to_numpy()
    past = [tile.tile_id for tile, status in zip(found, statuses, strict=True) if status != "to do"]
    candidates = np.setdiff1d(np.flatnonzero(~table["tile_id"].isin(past)), labelled)
    rng = np.random.default_rng(data.draw(st.integers(0, 99)))
    judged = Judgement(rng.random(len(candidates)), rng.dirichlet([1, 1], len(candidates)))
    ground = stage.Ground(vectors, np.zeros((len(table), 2)), labelled, candidates, judged, np.array([5.0, 1.0]))
    wish = stage.NextRoundSettings(budget=data.draw(st.integers(1, 60)), uncertainty=data.draw(st.floats(0, 1)))
    chosen = candidates[stage.choose(wish, stage.selecting_of(second), ground, progress=Progress())]
    assert not set(table["tile_id"][chosen]) & {*past, *table["tile_id"][labelled]}
    assert len(chosen) == len(set(chosen.tolist())) == min(wish.budget, len(candidates))


def test_statuses_are_heeded_by_the_stage_itself(study):
    ids = study.load(TILES)["tile_id"].tolist()
    free = [each for each in ids if each not in [tile.tile_id for tile in queue.read_queue(study.review)]]
    with review.connect(study.review) as connection:
        rows = [(each, 1, 100 + at, ("rejected", "skipped", "unsure", "done")[at % 4]) for at, each in enumerate(free[:30])]
        connection.executemany("INSERT INTO queue (tile_id, round, rank, status) VALUES (?, ?, ?, ?)", rows)
    run_stage("next_round", study.path, budget=60, folds=0)
    asked = set(waiting(study))
    assert asked == set(ids) - set(free[:30]) - {tile.tile_id for tile in queue.read_queue(study.review) if tile.is_touched}


@pytest.mark.proof
@pytest.mark.parametrize("moment", [("label", 0.0), ("train", 0.3), ("next_round", 0.62)])
def test_a_killed_turn_leaves_the_review_as_it_was_and_ends_as_an_undisturbed_one(moment, study, second, worker, digest, checkpoints):
    asked = waiting(study)
    label_by_hand(study, asked[:2], seed=1)
    with review.connect(study.review) as connection:
        connection.execute("UPDATE queue SET status = 'rejected' WHERE tile_id = ?", (asked[2],))
    before, given = content(study.review), {name: {**SHORT.get(name, {}), "threads": 1} for name in ("label", "train", "next_round")}
    name, least = moment
    job = worker("round", study.path, given)
    job.until(lambda e: e["event"] == "progress" and e["stage"] == name and e["fraction"] >= least)
    os.kill(job.process.pid, signal.SIGKILL)
    job.process.wait()
    assert content(study.review) == before
    last = worker("round", study.path, given)
    code, words = last.finish()
    assert code == 0, words
    assert [word["event"] for word in words] == ["done"]
    assert digest(study.path) == digest(second.path)
    whole, expected = content(study.review), content(second.review)
    assert whole["queue"] == expected["queue"] and whole["tiles"] == expected["tiles"]
    fractions = [event["fraction"] for event in last.events if event["event"] == "progress"]
    assert fractions == sorted(fractions) and not checkpoints(study.path)


def test_a_training_that_was_killed_while_it_put_the_student_down_begins_from_the_same_again(study, second, digest, monkeypatch):
    asked = waiting(study)
    label_by_hand(study, asked[:2], seed=1)
    with review.connect(study.review) as connection:
        connection.execute("UPDATE queue SET status = 'rejected' WHERE tile_id = ?", (asked[2],))
    run_stage("label", study.path)

    class KilledError(BaseException):
        pass

    real = os.replace

    def replace(source, target):
        real(source, target)
        if Path(target) == study.path_of(STUDENT) / "weights.safetensors":
            raise KilledError

    monkeypatch.setattr("ddoq_engine.study.folder.os.replace", replace)
    with pytest.raises(KilledError):
        run_round(study.path, **SHORT)
    monkeypatch.undo()
    assert study.manifest("train") is None  # no student that could be taken for whole
    run_round(study.path, **SHORT)
    assert digest(study.path) == digest(second.path)


def test_a_selection_made_anew_keeps_what_was_said_and_asks_for_its_own(second, tmp_path):
    study = Study(shutil.copytree(second.path, tmp_path / "study"))
    before = {tile.tile_id: tile for tile in queue.read_queue(study.review)}
    touched = {tile_id for tile_id, tile in before.items() if tile.is_touched}
    assert touched and len(touched) < len(before), "some of the tiles wait still"
    run_stage("select", study.path, budget=6, random_draws=1, threads=1)
    after = {tile.tile_id: tile for tile in queue.read_queue(study.review)}
    medoids = set(study.load(MEDOIDS)["tile_id"])
    assert set(after) == touched | medoids, "what nobody touched has left, whatever its round"
    assert all(after[tile_id].status == before[tile_id].status for tile_id in touched)
    assert all(after[tile_id].round == (1 if tile_id in medoids else before[tile_id].round) for tile_id in touched)
    assert labels.read_entries(study.review) == labels.read_entries(second.review)
    with sqlite3.connect(study.review) as connection:
        placed = dict(connection.execute("SELECT tile_id, round FROM tiles WHERE rank IS NOT NULL"))
    assert placed == {tile_id: tile.round for tile_id, tile in after.items()}, "the layer of tiles says what the queue says"


@pytest.mark.parametrize("which", ["medoids", "all"])
def test_the_export_for_pytorch_smt_has_the_tiles_of_all_rounds(second, tmp_path, which):
    export_study(second.path, tmp_path / "out", format="pytorch-smt", tiles=which, threads=1)
    said = {tile.tile_id: tile for tile in queue.read_queue(second.review)}
    wanted = {tile_id for tile_id, tile in said.items() if tile.status not in ("skipped", "rejected")}
    rows = pd.read_csv(tmp_path / "out" / "dataset.csv")
    results = read_torch(tmp_path / "out" / "ddoq_results.pt")
    assert set(rows["tile_id"].iloc[results["indices"]]) == wanted and max(tile.round for tile in said.values()) > 1
    assert set(rows["tile_id"][rows["mask"].notna()]) == set(second.load(MASK_TABLE)["tile_id"])
    ids, vectors = second.load(EMBEDDINGS)
    chosen = np.flatnonzero(np.isin(ids, list(wanted)))
    nearest = (np.square(vectors[:, None].astype(float) - vectors[chosen][None])).sum(2).argmin(1)
    roots = np.sqrt(np.bincount(nearest))
    np.testing.assert_allclose(results["weights"], np.sqrt(len(chosen)) * roots / roots.sum(), rtol=1e-6)


def test_the_command_line_does_two_rounds_with_labels_from_a_raster(scene, tmp_path, ddoq):
    study = tmp_path / "study"
    short = ("--set", "train.steps=4", "--set", "next_round.fold_steps=2", "--set", "next_round.folds=2")

    def turn(*words):
        done = ddoq("round", study, *words, *short)
        assert done.returncode == 0, done.stderr
        return done.stdout

    run_stage("tile", study, rasters=[str(scene[0])], size_px=64)
    run_stage("encode", study, encoder="spectral")
    run_stage("select", study, budget=4, random_draws=1)
    run_stage("label", study, source=str(scene[1]))
    said = turn("--budget", "3")
    assert "round 2" in said and "cannot be told" in said
    said = turn()  # takes the labels of the three tiles from the raster, as it was told before
    assert "labelled tiles 7" in said and "round 3" in said and "tiles more" in said
    assert "was done" in ddoq("next-round", study).stdout
    assert states(Study(study))["next_round"] == "done" and len(waiting(Study(study))) == 3


def test_a_stage_study_knows_its_round_by_its_name(study):
    made = StageStudy(study, "next_round-07", "k" * 32)
    with pytest.raises(ValueError, match="no round"):
        stage.number_of("next_round")
    assert stage.number_of(made.name) == 7
