"""DDOQ beside random tiles, whatever the figures say: the tables of the README."""

import json
from pathlib import Path

import pytest
import rasterio

from ddoq_engine import run_study
from ddoq_engine.cli.summary import summary
from ddoq_engine.study.artefacts import COMPARISON, COMPARISON_RUNS, MAP_TABLE
from ddoq_engine.study.folder import Study

PROOF = Path(__file__).parents[2] / "docs" / "proof"


@pytest.mark.proof  # the bench has tests of its own
def test_a_short_comparison_scores_all_arms_on_the_same_untouched_tiles(scene, tmp_path):
    raster, truth = scene
    short = {"train": {"steps": 30}, "encode": {"encoder": "spectral"}}
    run_study(tmp_path / "s", [raster], budget=6, labels=truth, draws=2, tile={"size_px": 32}, **short)
    study = Study(tmp_path / "s")
    found, runs = study.load(COMPARISON), study.load(COMPARISON_RUNS)
    assert runs.groupby("draw")["selector"].apply(list).to_list() == [["random", "random-again", "study"]] * 2
    for _, arms in runs.groupby("draw"):
        chosen = set().union(*arms["tiles"])
        assert (arms["tiles"].map(len) == 6).all() and (arms["scored"] == found["tiles"] - len(chosen)).all()
        assert arms["pixels"].nunique() == 1 and arms["pixels"].iloc[0] > 0
    by = runs.pivot(index="draw", columns="selector", values="mean_iou")
    point = found["questions"]["this"]["arms"][1]["points"][0]["mean_iou"]
    assert point["gain"]["mean"] == pytest.approx((by["study"] - by["random"]).mean())


@pytest.mark.proof
@pytest.mark.real_data
def test_landsat_of_north_carolina(shared_data, tmp_path):
    """Budget 24 at 32 px, 10 draws, the encoder trained anew for each; the table goes to docs/proof."""
    folder = shared_data / "landsat7_nc_landclass"
    raster, labels = folder / "lsat7_2000_nc.tif", folder / "landclass96_on_lsat_grid.tif"
    names = {1: "developed", 2: "agriculture", 3: "herbaceous", 4: "shrubland", 5: "forest", 6: "water", 7: "sediment"}
    outcomes = run_study(
        tmp_path / "s", [raster], budget=24, labels=labels, draws=10, tile={"size_px": 32}, compare={"encoder_draws": "each"},
        label={"names": names},
    )  # fmt: skip
    study = Study(tmp_path / "s")
    table = study.load(MAP_TABLE)["maps"][0]
    with rasterio.open(study.path / table["class"]) as found, rasterio.open(raster) as source:
        assert found.crs == source.crs and found.crs.to_epsg() == 32119
        assert found.transform == source.transform and found.shape == source.shape
    record(study, outcomes, "landsat_nc")


@pytest.mark.proof
def test_the_sample_scene(tmp_path):
    """The demo's study: 5 draws with the study's encoder; the table goes to docs/proof."""
    from ddoq_engine.scenes import sample

    paths = sample.write(tmp_path / "scene", seed=42)
    outcomes = run_study(tmp_path / "s", [paths.scene], budget=24, labels=paths.truth, draws=5, tile={"size_px": 32})
    record(Study(tmp_path / "s"), outcomes, "sample_scene")


def record(study, outcomes, name):
    PROOF.mkdir(parents=True, exist_ok=True)
    text = summary(study.path, outcomes)
    (PROOF / f"{name}.txt").write_text(text + "\n", encoding="utf-8")
    runs = study.load(COMPARISON_RUNS)[["draw", "selector", "budget", "scored", "mean_iou", "accuracy", "rare_mean_iou", "boundary_f1"]]
    plain = {"summary": study.load(COMPARISON), "runs": runs.to_dict("records")}
    (PROOF / f"{name}.json").write_text(json.dumps(plain, indent=1) + "\n")
