"""The one public Python door."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import ddoq_engine
from ddoq_engine import Study, api, run_stage, run_study
from ddoq_engine.errors import SettingsError, StudyError
from ddoq_engine.study.artefacts import EMBEDDINGS

ROOT = Path(__file__).parents[3]


def python(*arguments):
    """What another Python, run in the working folder, prints."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_every_public_name_is_there_and_in_the_package_too():
    assert sorted(api.__all__) == api.__all__
    for name in api.__all__:
        assert getattr(ddoq_engine, name) is getattr(api, name)
    assert set(api.__all__) <= set(dir(ddoq_engine))
    assert set(api.PLACES) | {"export_study", "run_job", "run_round", "run_stage", "run_study"} == set(api.__all__)


def test_the_names_of_pytorch_smt_are_among_them():
    theirs = """MiniBatchKMeans find_optimal_k_elbow_method KMeansClusteringTool extract_all_latents save_ddoq_results load_ddoq_results
    GenericVariationalAutoencoder VaeDdoqDistillationPipeline VaeDdoqDistillationResult DDOQDistilledDataset StudentSegmentationModel"""
    assert set(theirs.split()) <= set(api.__all__)


def test_a_name_that_there_is_not_is_said():
    with pytest.raises(AttributeError, match="NoSuchThing"):
        _ = ddoq_engine.NoSuchThing
    with pytest.raises(AttributeError, match=r"it has .*MiniBatchKMeans"):
        _ = api.NoSuchThing


def test_looking_round_and_light_names_load_no_torch():
    code = "import sys, ddoq_engine; dir(ddoq_engine); ddoq_engine.run_stage, ddoq_engine.DdoqError; print('torch' in sys.modules)"
    assert python("-c", code) == "False"


def test_a_stage_run_from_python_is_the_one_of_the_command_line(tmp_path, scene, monkeypatch):
    """Same stage, same defaults: what one has done is done for the other."""
    monkeypatch.chdir(scene[0].parent)
    study = tmp_path / "study"
    assert not run_stage("tile", study, rasters=[scene[0].name]).was_done  # a path from the working folder
    heard = []
    run_stage("encode", study, encoder="spectral", listen=heard.append)
    assert heard[-1]["event"] == "done"
    assert Study(study).has(EMBEDDINGS)
    for command in (["tile", str(study), scene[0].name], ["encode", str(study), "--encoder", "spectral"]):
        assert "was done" in python("-m", "ddoq_engine", *command)


def test_what_the_stage_refuses_is_refused_here(tmp_path):
    with pytest.raises(SettingsError, match="There is no stage tyle"):
        run_stage("tyle", tmp_path / "study")
    with pytest.raises(SettingsError, match=r"There is no setting tile\.size"):
        run_stage("tile", tmp_path / "study", size=64)
    with pytest.raises(SettingsError, match=r"tile\.size_px"):
        run_stage("tile", tmp_path / "study", size_px=3)
    with pytest.raises(StudyError, match="is no study"):
        run_stage("encode", tmp_path / "study")
    with pytest.raises(SettingsError, match="There is no setting colour"):
        run_study(tmp_path / "study", ["scene.tif"], colour={"red": 1})
    with pytest.raises(SettingsError, match="section train is not"):
        run_study(tmp_path / "study", ["scene.tif"], train=600)
    assert not (tmp_path / "study").exists()


def test_the_whole_job_from_python_is_that_of_the_command_line(tmp_path, scene):
    raster, truth = scene
    study = tmp_path / "study"
    outcomes = run_study(
        study, [raster], budget=12, labels=truth, tile={"size_px": 64}, encode={"encoder": "spectral"}, train={"steps": 5}, seed=7
    )
    assert list(outcomes) == ["tile", "encode", "select", "label", "train", "predict", "report"]
    assert (study / "report.html").is_file()
    assert {outcome.manifest.settings["seed"] for outcome in outcomes.values()} == {7}
    said = python("-m", "ddoq_engine", "run", str(study), str(raster), "--budget", "12", "--labels", str(truth))
    assert said.count("done before") == 7
