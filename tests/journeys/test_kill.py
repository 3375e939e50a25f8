"""`kill -9` in each stage, then the same command again: the same bits as an undisturbed run, and nothing done twice."""

import json
import os
import random
import shutil
import signal
import time
from pathlib import Path

import pytest

from ddoq_engine import pipeline

SERIES, KILLS = 2, 3  # of the proof: series a stage, kills a series
STAGES = ("tile", "encode", "select", "label", "train", "predict", "report")


def settings_of(scene):
    raster, truth = scene
    return {
        "tile": {"rasters": [str(raster)], "size_px": 32, "threads": 1},
        "encode": {"encoder": "vae", "epochs": 4, "threads": 1},
        "select": {"budget": 12, "threads": 1},
        "label": {"source": str(truth)},
        "train": {"steps": 240, "threads": 1},
        "predict": {"threads": 1, "memory_mb": 64},
        "report": {"reference": str(truth)},
    }


@pytest.fixture(scope="module")
def undisturbed(scene, tmp_path_factory):
    """A study as it is after each stage, kept by stage, and how long each took."""
    folder = tmp_path_factory.mktemp("undisturbed")
    study, after, seconds = folder / "study", {}, {}
    for stage in STAGES:
        begun = time.monotonic()
        given = pipeline.settings_for(study, stage, {stage: settings_of(scene)[stage]})
        pipeline.run(stage, study, given, emit=lambda event: None, stop=lambda: False)
        seconds[stage] = time.monotonic() - begun
        after[stage] = folder / f"after-{stage}" / "study"
        shutil.copytree(study, after[stage])
    return after, seconds


def killed_then_run_again(worker, stage, study, given, moments):
    """Kill the worker at each of the moments (share of its progress), then let it finish; the last run's events."""
    for moment in moments:
        job = worker(stage, study, given)
        job.until(lambda e, m=moment: e["event"] == "done" or (e["event"] == "progress" and e["fraction"] >= m))
        os.kill(job.process.pid, signal.SIGKILL)
        job.process.wait()
    last = worker(stage, study, given)
    code, words = last.finish()
    assert code == 0, (stage, words)
    return last


DAILY = ("select",)  # the others take minutes


@pytest.mark.parametrize("stage", [pytest.param(stage, marks=() if stage in DAILY else pytest.mark.proof) for stage in STAGES])
def test_a_killed_stage_ends_as_an_undisturbed_one(stage, worker, undisturbed, scene, tmp_path, digest, checkpoints):
    after, _ = undisturbed
    study = tmp_path / "study"
    if STAGES.index(stage):
        shutil.copytree(after[STAGES[STAGES.index(stage) - 1]], study)
    killed_then_run_again(worker, stage, study, settings_of(scene)[stage], [0.3, 0.8])
    assert digest(study) == digest(after[stage])
    assert not list(study.rglob("*.aside")) and not checkpoints(study)


@pytest.mark.proof
def test_a_killed_training_goes_on_from_its_checkpoint(worker, undisturbed, scene, tmp_path):
    after, _ = undisturbed
    study = tmp_path / "study"
    shutil.copytree(after["label"], study)
    last = killed_then_run_again(worker, "train", study, settings_of(scene)["train"], [0.7])
    first = next(e["fraction"] for e in last.events if e["event"] == "progress" and e["fraction"] > 0)
    assert first > 0.3, "the second run began again from nothing"


def test_finished_stages_are_not_repeated(undisturbed, scene, tmp_path):
    after, _ = undisturbed
    study = tmp_path / "study"
    shutil.copytree(after["report"], study)
    for stage in STAGES:
        given = pipeline.settings_for(study, stage, {stage: settings_of(scene)[stage]})
        assert pipeline.run(stage, study, given, emit=lambda event: None, stop=lambda: False).was_done, stage
    changed = pipeline.settings_for(study, "select", {"select": {"budget": 11}})
    assert not pipeline.run("select", study, changed, emit=lambda event: None, stop=lambda: False).was_done
    assert pipeline.state(pipeline.Study(study), "train") == "stale"


@pytest.mark.proof
@pytest.mark.parametrize("stage", STAGES)
def test_many_kills_at_random_moments(stage, worker, undisturbed, scene, tmp_path, digest):
    """A stage killed at random moments of its time, wherever it is, in several series; the record goes to docs/proof."""
    after, seconds = undisturbed
    chance, equal, kills = random.Random(7), 0, 0
    for trial in range(SERIES):
        study = tmp_path / f"{trial}" / "study"  # its name stands in study.json
        if STAGES.index(stage):
            shutil.copytree(after[STAGES[STAGES.index(stage) - 1]], study)
        for _ in range(KILLS):
            job = worker(stage, study, settings_of(scene)[stage])
            job.until(lambda e: e["event"] == "hello")
            time.sleep(chance.uniform(0, seconds[stage] + 0.5))
            kills += job.process.poll() is None
            job.process.kill()
            job.process.wait()
            job.process.stdout.close()
        code, _ = worker(stage, study, settings_of(scene)[stage]).finish()
        equal += code == 0 and digest(study) == digest(after[stage])
    record = Path(__file__).parents[2] / "docs" / "proof" / "kill.json"
    lines = json.loads(record.read_text()) if record.exists() else {}
    lines[stage] = {"series": SERIES, "kills_while_running": kills, "equal_bit_by_bit": equal}
    record.write_text(json.dumps(lines, indent=1) + "\n")
    assert equal == SERIES
