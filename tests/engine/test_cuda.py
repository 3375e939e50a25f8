"""The same torch code on an NVIDIA card: encode, select, train and predict; skipped only where there is none."""

import numpy as np
import pytest
import torch

from ddoq_engine import run_stage
from ddoq_engine.study.artefacts import EMBEDDINGS, MAP_TABLE, MEDOIDS
from ddoq_engine.study.folder import Study

pytestmark = [pytest.mark.cuda, pytest.mark.skipif(not torch.cuda.is_available(), reason="this machine has no NVIDIA card")]


def test_the_whole_job_on_the_card_is_near_to_that_on_the_processor(scene, tmp_path):
    raster, truth = scene
    found = {}
    for device in ("cpu", "cuda"):
        study = Study(tmp_path / device)
        run_stage("tile", study.path, rasters=[raster], size_px=32)
        run_stage("encode", study.path, device=device, epochs=6)
        run_stage("select", study.path, device=device, budget=12)
        run_stage("label", study.path, source=truth)
        run_stage("train", study.path, device=device, steps=150)
        run_stage("predict", study.path, device=device)
        run_stage("report", study.path, reference=truth)
        found[device] = study
    vectors = {name: study.load(EMBEDDINGS)[1] for name, study in found.items()}
    assert np.isfinite(vectors["cuda"]).all() and vectors["cuda"].shape == vectors["cpu"].shape
    assert len(found["cuda"].load(MEDOIDS)) == 12
    assert found["cuda"].load(MAP_TABLE)["maps"][0]["pixels"] == found["cpu"].load(MAP_TABLE)["maps"][0]["pixels"]
    scores = {name: study.manifest("report").figures["accuracy"] for name, study in found.items()}
    assert abs(scores["cuda"] - scores["cpu"]) < 0.15, scores


def test_the_same_embeddings_give_the_same_cells(scene, tmp_path):
    from ddoq_engine.quantization.quantizer import quantize

    values = np.random.default_rng(0).normal(size=(5000, 16)).astype(np.float32)
    on_card, on_processor = (quantize(values, 40, seed=1, device=device) for device in ("cuda", "cpu"))
    assert on_card.distortion == pytest.approx(on_processor.distortion, rel=0.02)
    assert (np.bincount(on_card.cells, minlength=40) / 5000 == on_card.masses).all()
