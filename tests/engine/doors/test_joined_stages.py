"""The encoders pretrained and joined, through the stages that encode and compare."""

import shutil

import numpy as np
import pytest
import timm
import torch
from click.testing import CliRunner

from ddoq_engine import pipeline
from ddoq_engine.cli.commands import ddoq
from ddoq_engine.settings.compare import CompareSettings
from ddoq_engine.settings.encode import EncodeSettings
from ddoq_engine.stages.compare import _Bench
from ddoq_engine.study.artefacts import COMPARISON_RUNS, EMBEDDINGS, ENCODER
from ddoq_engine.study.folder import Study


def run(study, stage, **settings):
    given = pipeline.settings_for(study, stage, {stage: {"threads": 1, **settings}})
    return pipeline.run(stage, study, given, emit=lambda event: None, stop=lambda: False)


@pytest.fixture(scope="module")
def study(scene, tmp_path_factory):
    study = tmp_path_factory.mktemp("joined") / "study"
    run(study, "tile", rasters=[str(scene[0])], size_px=64)
    return study


def write(path, seed):
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        torch.save(timm.create_model("test_resnet", in_chans=3, num_classes=0).state_dict(), path)


def test_weights_decide_the_result_by_their_content_and_the_licence_is_told(study, tmp_path):
    file, given = tmp_path / "a.pth", {"encoder": "pretrained", "model": "test_resnet"}
    write(file, 0)
    outcome = run(study, "encode", **given, weights_file=str(file))
    assert outcome.manifest.figures["licence"] == "that of the file a.pth" and outcome.manifest.figures["source"] == "a.pth"
    first = Study(study).load(EMBEDDINGS)[1]
    assert run(study, "encode", **given, weights_file=str(file)).was_done
    write(file, 1)
    assert not run(study, "encode", **given, weights_file=str(file)).was_done
    assert abs(Study(study).load(EMBEDDINGS)[1] - first).max() > 1e-3


def test_a_comparison_takes_them_by_their_names(study, scene, tmp_path):
    file = tmp_path / "a.pth"
    write(file, 0)
    outcome = run(study, "encode", encoder="joined", joined="pretrained, textons", model="test_resnet", weights_file=str(file))
    assert outcome.manifest.figures["encoder"] == "joined" and (Study(study).path / ENCODER.path / "textons").is_dir()
    run(study, "select", budget=4, random_draws=1)
    run(study, "compare", reference=str(scene[1]), budget=4, draws=1, steps=2, processes=1,
                   selectors="k-center@pretrained, k-center@joined, k-center@spectral")  # fmt: skip
    table = Study(study).load(COMPARISON_RUNS)
    assert set(table.loc[table["selector"] == "k-center", "encoder"]) == {"pretrained", "joined", "spectral"}


def test_a_file_of_weights_is_named_from_the_working_folder_and_forgotten_again(study, tmp_path, monkeypatch):
    write(tmp_path / "w.pth", 3)
    monkeypatch.chdir(tmp_path)
    given = ["encode", str(study), "--encoder", "pretrained", "--model", "test_resnet"]
    done = CliRunner().invoke(ddoq, [*given, "--weights-file", "w.pth"])
    assert done.exit_code == 0, done.output
    assert Study(study).manifest("encode").settings["weights_file"] == str(tmp_path / "w.pth")
    done = CliRunner().invoke(ddoq, ["encode", str(study), "--encoder", "spectral", "--weights-file", ""])
    assert done.exit_code == 0 and Study(study).manifest("encode").settings["weights_file"] is None, done.output


def test_wavelengths_may_have_commas_and_no_encoder_is_joined_twice(tmp_path):
    made = EncodeSettings.model_validate({"wavelengths": ["0.49, 0.56", "0.665"]})
    assert made.wavelengths == (0.49, 0.56, 0.665) == EncodeSettings.model_validate({"wavelengths": "0.49,0.56,0.665"}).wavelengths
    with pytest.raises(ValueError, match="named twice"):
        EncodeSettings.model_validate({"joined": "textons, textons"})


@pytest.mark.parametrize(
    ("given", "beside", "own"),
    [
        ({"encoder": "vae"}, {"model": "vit", "joined": "spectral", "window": 7, "weights_file": "none.pth"}, {"epochs": 3}),
        ({"encoder": "textons"}, {"epochs": 3, "model": "vit", "spreads": True}, {"window": 7}),
        ({"encoder": "pretrained"}, {"epochs": 3, "window": 7, "source": "none.tif"}, {"model": "resnet50"}),
        ({"encoder": "joined", "joined": "textons, spectral"}, {"epochs": 3, "model": "vit"}, {"window": 7}),
        ({"encoder": "joined", "joined": "pretrained, spectral"}, {"window": 7, "source": "none.tif"}, {"model": "resnet50"}),
        ({"encoder": "joined", "joined": "textons, vae"}, {"model": "vit", "memory_mb": 64}, {"epochs": 3}),
        ({"encoder": "precomputed"}, {"epochs": 3, "weights_file": "none.pth"}, {"spreads": True}),
    ],
)
def test_settings_of_other_encoders_decide_nothing(given, beside, own):
    made = EncodeSettings.model_validate(given)
    for name, value in beside.items():
        other = EncodeSettings.model_validate({**given, name: value})
        assert other.identity() == made.identity() and not (name in ("source", "weights_file") and other.reads(name)), name
    for change in (own, {"seed": 7}, {"encoder": "tokens"}):
        assert EncodeSettings.model_validate({**given, **change}).identity() != made.identity(), change


def test_what_is_joined_in_another_order_is_made_again(study):
    assert not run(study, "encode", encoder="joined", joined="textons, spectral", textons=16).was_done
    first = Study(study).load(EMBEDDINGS)[1]
    assert not run(study, "encode", encoder="joined", joined="spectral, textons", textons=16).was_done
    assert (Study(study).load(EMBEDDINGS)[1] != first).any()


def test_what_does_not_matter_to_the_encoder_leaves_its_work_done(study):
    assert not run(study, "encode", encoder="textons", textons=16).was_done
    assert run(study, "encode", encoder="textons", textons=16, model="resnet50", epochs=3).was_done
    assert run(study, "encode", weights_file="none.pth", source="none.tif").was_done
    assert not run(study, "encode", encoder="textons", textons=16, window=3).was_done


def test_a_comparison_tells_weights_apart_only_where_they_are_read(study, tmp_path):
    copy = Study(shutil.copytree(study, tmp_path / "study"))

    def key(encoder, **noted):
        copy.note_settings("encode", noted)
        bench = _Bench(CompareSettings(), copy, None, None, {"this": {"pool": np.arange(3)}})
        return bench._embedding(encoder, None)["file"]

    write(tmp_path / "here.pth", 0)
    files = ({}, {"weights_file": str(tmp_path / "gone.pth")}, {"weights_file": str(tmp_path / "here.pth")})
    for encoder, joined, reads in (
        ("pretrained", "textons, spectral", True),
        ("joined", "pretrained, spectral", True),
        ("joined", "textons, spectral", False),
        ("spectral", "textons, spectral", False),
    ):
        assert len({key(encoder, joined=joined, **named) for named in files}) == (3 if reads else 1), (encoder, joined)
