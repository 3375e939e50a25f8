"""The bench on a small raster: what it claims of noise, its figures by hand, and what a kill leaves."""

import os
import shutil
import signal
import time
from pathlib import Path

import numpy as np
import pandas as pd
import psutil
import pytest
import rasterio
import torch
from rasterio.transform import from_origin
from scipy.ndimage import zoom
from sklearn.metrics import accuracy_score, jaccard_score

from ddoq_engine import pipeline
from ddoq_engine.errors import DataError, SettingsError
from ddoq_engine.seeds import derive
from ddoq_engine.segmentation import training
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.scoring import predict_tiles
from ddoq_engine.settings.compare import CompareSettings
from ddoq_engine.settings.train import TrainSettings
from ddoq_engine.stages.train import plan_of
from ddoq_engine.study.artefacts import COMPARISON, COMPARISON_RUNS, TILES
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import open_tiles

TILE, SIDE, CLASSES = 16, 7, 3
NO_TIMES = ["seconds_selecting", "seconds_training"]
QUICK = {"budgets": (4, 8), "draws": 3, "steps": 6, "processes": 1, "threads": 1}


def write(path, array):
    array = np.atleast_3d(array.T).T
    shape = {"count": len(array), "height": array.shape[1], "width": array.shape[2]}
    with rasterio.open(
        path, "w", driver="GTiff", dtype=array.dtype, crs="EPSG:32633", transform=from_origin(5e5, 6e6, 10, 10), **shape
    ) as to:
        to.write(array)
    return path


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    """A study of 49 tiles with its truth: three classes in large patches that differ in two bands."""
    folder, rng = tmp_path_factory.mktemp("bench"), np.random.default_rng(5)
    patches = np.stack([zoom(rng.normal(size=(8, 8)), TILE * SIDE / 8, order=1) for _ in range(CLASSES)])
    truth = patches.argmax(0)
    means = np.array([[300, 900], [600, 400], [900, 800]])
    bands = means[truth].transpose(2, 0, 1) + rng.normal(0, 60, (2, *truth.shape))
    raster = write(folder / "raster.tif", bands.astype(np.uint16))
    write(folder / "truth.tif", (truth + 1).astype(np.uint8))
    write(folder / "shuffled.tif", rng.permutation((truth + 1).astype(np.uint8).ravel()).reshape(truth.shape))
    given = {"tile": {"rasters": [str(raster)], "size_px": TILE}, "encode": {"encoder": "spectral"}, "select": {"budget": 4}}
    for stage, values in given.items():
        run(folder / "study", stage, **values)
    return folder / "study"


def run(study, stage, **given):
    settings = pipeline.settings_for(study, stage, {stage: given})
    return pipeline.run(stage, study, settings, emit=lambda event: None, stop=lambda: False)


def compare(study, reference="truth", **given):
    settings = CompareSettings(reference=study.parent / f"{reference}.tif", **{**QUICK, **given})
    pipeline.run("compare", study, settings, emit=lambda event: None, stop=lambda: False)
    opened = Study(study)
    return opened.load(COMPARISON_RUNS), opened.load(COMPARISON)


@pytest.fixture(scope="module")
def compared(study):
    """The usual comparison: its runs and its summary."""
    return compare(study)


def test_a_row_a_run_and_all_arms_of_a_draw_on_the_same_tiles_that_none_chose(study, compared):
    table, _ = compared
    assert len(table) == 3 * 2 * 3 and not table.duplicated(["draw", "selector", "budget"]).any()
    for (_, budget), arms in table.groupby(["draw", "budget"]):
        chosen = set().union(*arms["tiles"])
        assert (arms["scored"] == SIDE**2 - len(chosen)).all() and arms["pixels"].nunique() == 1
        assert (arms["labelled"] == budget).all() and (arms["tiles"].map(len) == budget).all()
    random = table["selector"] == "random"
    assert (
        table["coverage"].between(0, 1).all()
        and table[random]["coverage"].between(0.5, 0.55).all()
        and (table["seconds_training"] > 0).all()
    )


@pytest.fixture
def one_thread():
    """As the bench's processes compute: with more threads sums differ in their last digits, and students with them."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.mark.usefixtures("one_thread")
def test_the_figures_of_a_run_by_hand(study, compared):
    table, _ = compared
    row = table[(table["draw"] == 1) & (table["selector"] == "random-again") & (table["budget"] == 8)].iloc[0]
    arms = table[(table["draw"] == 1) & (table["budget"] == 8)]
    ids = Study(study).load(TILES)["tile_id"].tolist()
    chosen = np.array([ids.index(name) for name in row["tiles"]])
    others = np.array([i for i, name in enumerate(ids) if name not in set().union(*arms["tiles"])])
    tiled = open_tiles(Study(study), memory_mb=64)
    with rasterio.open(study.parent / "truth.tif") as source:
        truth = source.read(1) - 1
    masks = np.stack([truth[r.row : r.row + TILE, r.col : r.col + TILE] for r in tiled.table.itertuples()])
    seed = derive(derive(42, "draw", 1), "student")
    labelled = LabelledTiles(tiled.tiles, chosen, masks[chosen], classes=CLASSES)
    network = training.fit(labelled, plan_of(TrainSettings(steps=6), seed), device="cpu").network
    guess, known = predict_tiles(network, tiled.tiles, others).ravel(), masks[others].ravel()
    iou = jaccard_score(known, guess, average=None, labels=range(CLASSES))
    assert row["iou"] == pytest.approx(iou, abs=1e-3) and row["mean_iou"] == pytest.approx(iou.mean(), abs=1e-3)
    assert row["accuracy"] == pytest.approx(accuracy_score(known, guess), abs=1e-3)
    counts = np.bincount(masks.ravel(), minlength=CLASSES)
    assert row["rare_mean_iou"] == pytest.approx(iou[counts.argmin()], abs=1e-3)


def test_the_summary_is_that_of_the_table(compared):
    table, found = compared
    asked = found["questions"]["this"]
    assert [arm["selector"] for arm in asked["arms"]] == ["random", "study"]
    at = table[table["budget"] == 8].pivot(index="draw", columns="selector", values="mean_iou")
    point = asked["arms"][1]["points"][1]["mean_iou"]
    assert point["gain"]["mean"] == pytest.approx((at["study"] - at["random"]).mean())
    floor = asked["floor"][1]["mean_iou"]
    assert floor["mean"] == pytest.approx((at["random-again"] - at["random"]).mean()) and floor["floor"] > abs(floor["mean"]) / 3


def test_shuffled_labels_make_no_difference(study):
    _, found = compare(study, "shuffled", draws=4, budgets=(4,), steps=4)
    verdicts = {point[figure]["verdict"] for arm in found["questions"]["this"]["arms"][1:] for point in arm["points"] for figure in
                ("mean_iou", "accuracy", "boundary_f1")}  # fmt: skip
    assert verdicts == {"same"}


def test_the_same_way_under_two_names_makes_no_difference(study, compared):
    """`study` is `loss-sqrt` in this study; and random tiles are no better than random ones."""
    table, found = compare(study, weights="study, loss-sqrt", selectors="random, study")
    one, other = (table[(table["selector"] == "study") & (table["weight"] == name)] for name in ("study", "loss-sqrt"))
    assert one["confusion"].map(list).tolist() == other["confusion"].map(list).tolist() and len(one) == 6
    first, second = found["questions"]["this"]["arms"][1:]
    assert first["points"] == second["points"] and {point["mean_iou"]["verdict"] for point in first["points"]} == {"same"}
    for budget in (4, 8):
        at = table[table["budget"] == budget].pivot_table(index="draw", columns="selector", values="mean_iou", aggfunc="first")
        floor = next(each for each in found["questions"]["this"]["floor"] if each["budget"] == budget)["mean_iou"]
        assert abs((at["random-again"] - at["random"]).mean()) < floor["floor"]


def test_another_list_of_arms_does_only_what_is_new(study, compared):
    folder = study / ".work" / "compare-runs"
    before = {path.name: path.stat().st_mtime_ns for path in folder.glob("run-*.npz")}
    compare(study, weights="study, loss-density")
    after = {path.name: path.stat().st_mtime_ns for path in folder.glob("run-*.npz")}
    assert {name: after[name] for name in before} == before and len(after) - len(before) == 6


def test_another_place_is_scored_in_blocks_that_nothing_was_chosen_in(study):
    table, found = compare(study, questions="other", splits=2, draws=2, budgets=(4,), steps=4, full=True, half_steps=True)
    rows = Study(study).load(TILES).set_index("tile_id")
    assert set(table["question"]) == {"other"} and found["questions"]["other"]["splits"] == 2
    for _, arms in table.groupby("split"):
        chosen = set().union(*arms["tiles"])
        assert arms["scored"].nunique() == 1 and arms["scored"].iloc[0] <= SIDE**2 - len(chosen)
    full = table[table["selector"] == "full"]
    assert (full["labelled"] > 15).all() and (full["labelled"] + full["scored"] <= SIDE**2).all() and not rows.empty
    assert found["questions"]["other"]["full"]["mean_iou"]["mean"] == pytest.approx(full["mean_iou"].mean())
    assert found["questions"]["other"]["half_steps"]["steps"] == 2


def test_all_tiles_are_scored_by_students_that_did_not_see_them(study):
    table, _ = compare(study, draws=1, budgets=(4,), steps=2, full=True)
    full = table[table["selector"] == "full"].iloc[0]
    assert full["scored"] == table["scored"].iloc[0] and full["pixels"] == table["pixels"].iloc[0]
    assert full["labelled"] == SIDE**2 - SIDE**2 // 5


def test_tiles_that_the_reference_cannot_label_are_neither_chosen_nor_scored(study):
    with rasterio.open(study.parent / "truth.tif") as source:
        truth = source.read(1)
    truth[:, : 3 * TILE] = 0  # nothing is known of three columns of tiles, and little of the first tile behind them
    truth[: TILE - 4, 3 * TILE : 4 * TILE] = 0
    truth[TILE : TILE + 4, 3 * TILE : 4 * TILE] = 0  # most of the second is known
    write(study.parent / "partial.tif", truth)
    heard = []
    settings = CompareSettings(
        reference=study.parent / "partial.tif", ignore=(0,), **{**QUICK, "draws": 2, "questions": "both", "splits": 2}
    )
    pipeline.run("compare", study, settings, emit=heard.append, stop=lambda: False)
    table, tiles = Study(study).load(COMPARISON_RUNS), Study(study).load(TILES)
    allowed = set(tiles[(tiles["col"] >= 3 * TILE) & ~((tiles["col"] == 3 * TILE) & (tiles["row"] == 0))]["tile_id"])
    assert len(allowed) == SIDE * 4 - 1 and Study(study).load(COMPARISON)["tiles"] == len(allowed)
    assert set().union(*table["tiles"]) <= allowed
    this = table[table["question"] == "this"]
    for _, arms in this.groupby(["draw", "budget"]):
        assert (arms["scored"] == len(allowed) - len(set().union(*arms["tiles"]))).all()
    (said,) = [event for event in heard if event.get("code") == "compare.left_out"]
    assert said["values"] == {"count": SIDE * 3 + 1, "total": SIDE**2}


def test_several_encoders_and_selectors_each_encoder_trained_anew(study):
    arms = {"encoders": "study, textons", "selectors": "stratified, class-balance", "weights": "none", "encoder_draws": "each"}
    table, found = compare(study, draws=1, budgets=(4,), steps=1, random_budgets=(12,), **arms)
    made = found["questions"]["this"]["arms"]
    assert [(arm["selector"], arm["encoder"]) for arm in made[1:]] == [
        ("stratified", "study"), ("stratified", "textons"), ("class-balance", "study"), ("class-balance", "textons"),
    ]  # fmt: skip
    assert sorted(table[table["selector"] == "random"]["budget"]) == [4, 12] and len(table) == 2 * 2 + 4
    assert all(arm["points"][0]["mean_iou"]["random_needs"]["tiles"] >= 4 for arm in made[1:])


def test_embeddings_that_were_made_elsewhere_and_tokens_can_be_chosen_by(study, tmp_path):
    shutil.copy(study.parent / "truth.tif", tmp_path)
    again, own = shutil.copytree(study, tmp_path / "study"), tmp_path / "own.parquet"
    ids = Study(again).load(TILES)["tile_id"].tolist()

    def make(seed):
        """Embeddings of which only some tiles lie apart: a choice by them must take just these."""
        apart = np.random.default_rng(seed).choice(len(ids), 3, replace=False)
        vectors = np.random.default_rng(0).normal(0, 0.01, (len(ids), 3))
        vectors[apart] += 100 * np.eye(3)
        pd.DataFrame(vectors, columns=list("abc")).assign(tile_id=ids).to_parquet(own)
        return {ids[i] for i in apart}

    for seed in (1, 2):  # the second time all is as before but what lies in the file
        apart = make(seed)
        if seed == 1:
            run(again, "encode", source=str(own), epochs=1, tiles_per_epoch=16)
            run(again, "select")
        table, _ = compare(again, draws=1, budgets=(4,), steps=1, weights="none", selectors="k-center@precomputed, k-center@tokens")
        assert table["encoder"].unique().tolist()[1:] == ["precomputed", "tokens"]
        (chosen,) = table[table["encoder"] == "precomputed"]["tiles"]
        assert apart <= set(chosen)


def test_what_cannot_be_compared_is_refused(study):
    with pytest.raises(DataError, match="none is left"):
        compare(study, budgets=(SIDE**2,))
    with pytest.raises(SettingsError, match="no selector named medoid"):
        compare(study, selectors="medoid")
    with pytest.raises(DataError, match="chose all 49 tiles together"):
        compare(study, budgets=(48,), draws=1, steps=1)


def test_killed_and_run_again_by_two_processes_it_is_the_same(study, compared, worker, tmp_path):
    again = tmp_path / "study"
    shutil.copy(study.parent / "truth.tif", tmp_path)
    shutil.copytree(study, again)
    shutil.rmtree(again / ".work")
    (again / "manifests" / "compare.json").unlink(missing_ok=True)
    given = {**QUICK, "budgets": [4, 8], "reference": str(study.parent / "truth.tif"), "processes": 2}
    job = worker("compare", again, given)
    folder = again / ".work" / "compare-runs"
    end = time.monotonic() + 120
    while len(list(folder.glob("run-*.npz"))) < 3 and time.monotonic() < end:
        time.sleep(0.02)
    hands = psutil.Process(job.process.pid).children(recursive=True)
    os.kill(job.process.pid, signal.SIGKILL)
    job.process.wait()
    assert len(hands) == 2 and not psutil.wait_procs(hands, timeout=10)[1]  # nobody is left behind
    done = {path.name for path in folder.glob("run-*.npz")}
    assert 3 <= len(done) < 18
    times = {name: (folder / name).stat().st_mtime_ns for name in done}
    table, _ = compare(again)
    assert {name: (folder / name).stat().st_mtime_ns for name in done} == times
    pd.testing.assert_frame_equal(table.drop(columns=NO_TIMES), compared[0].drop(columns=NO_TIMES))


def test_a_damaged_run_is_done_again(study, compared):
    folder = study / ".work" / "compare-runs"
    table, _ = compare(study)
    for path in sorted(folder.glob("run-*.npz"))[:2]:
        path.write_bytes(path.read_bytes()[:100])
    (Path(study) / "manifests" / "compare.json").unlink()
    pd.testing.assert_frame_equal(compare(study)[0].drop(columns=NO_TIMES), table.drop(columns=NO_TIMES))
