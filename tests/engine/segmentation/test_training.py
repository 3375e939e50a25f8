import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
import train_and_save
from scenes_of_squares import labelled

from ddoq_engine.errors import Cancelled, DataError, ModelError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.segmentation import training
from ddoq_engine.segmentation.augmentation import NONE, Augmentation
from ddoq_engine.segmentation.checkpoints import FILE, load_checkpoint
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.scoring import score_tiles
from ddoq_engine.segmentation.training import TrainingPlan, fit, weigh_classes
from ddoq_engine.tiles import ArrayTiles

QUICK = TrainingPlan(steps=12, batch_size=4, least_epoch=10)
ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def one_thread():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def same(one, two):
    return set(one) == set(two) and all(torch.equal(one[name], two[name]) for name in one)


def masks_of(tiles):
    return np.stack([tiles.mask(i) for i in range(len(tiles))])


class Watch(Silence):
    def __init__(self, stop_at=None):
        self.points, self.fractions, self.stop_at = [], [], stop_at

    def metric(self, name, values):
        self.points.append((name, values))

    def progress(self, fraction, message):
        self.fractions.append(fraction)

    def should_stop(self):
        return self.stop_at is not None and len(self.fractions) >= self.stop_at


def test_learns_eight_tiles_and_tells_how(tmp_path):
    tiles, watch = labelled(), Watch()
    trained = fit(tiles, replace(QUICK, steps=120, least_epoch=50), progress=Progress(watch))
    assert score_tiles(trained.network, tiles.source, masks_of(tiles), 4).mean_iou() > 0.9
    fresh = labelled(count=12, seed=5)
    assert score_tiles(trained.network, fresh.source, masks_of(fresh), 4).mean_iou() > 0.8
    assert trained.steps == 120 and len(trained.history) == 3 and trained.best_epoch == 3
    assert [name for name, _ in watch.points] == ["student_loss"] * 3
    assert set(watch.points[0][1]) == {"epoch", "step", "train"}
    assert watch.fractions[-1] == 1 and len(watch.fractions) == 120


@pytest.mark.proof  # three starts of the engine; broken off and gone on with is tested in this process too
def test_a_training_that_was_killed_goes_on_to_the_same_bits(tmp_path):
    command = [sys.executable, str(Path(__file__).parent / "train_and_save.py")]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    kept = tmp_path / "kept"
    with subprocess.Popen([*command, kept, tmp_path / "never.pt"], stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout.readline().startswith("student_loss")
        time.sleep(0.1)  # somewhere inside the second epoch
        process.send_signal(signal.SIGKILL)
    assert not (tmp_path / "never.pt").exists() and (kept / FILE).exists()
    resumed = subprocess.run([*command, kept, tmp_path / "resumed.pt"], capture_output=True, text=True, env=environment)
    assert resumed.returncode == 0, resumed.stderr
    assert len(resumed.stdout.splitlines()) < 4  # not from the start
    train_and_save.main(tmp_path / "other", tmp_path / "undisturbed.pt")
    one, two = (torch.load(tmp_path / name, weights_only=True) for name in ("resumed.pt", "undisturbed.pt"))
    assert same(one["network"], two["network"])
    assert one["history"] == two["history"] and len(one["history"]) == 4


def test_a_stop_is_heeded_at_once_and_gone_on_from(tmp_path):
    tiles, plan = labelled(size=16), replace(QUICK, steps=25)
    with pytest.raises(Cancelled):
        fit(tiles, plan, folder=tmp_path, progress=Progress(watch := Watch(stop_at=14)))
    assert len(watch.fractions) == 14
    again = Watch()
    resumed = fit(tiles, plan, folder=tmp_path, progress=Progress(again))
    assert len(again.fractions) == 15  # the second epoch, from step 10 on, and the third
    assert same(resumed.network.state_dict(), fit(tiles, plan).network.state_dict())
    finished = Watch()
    assert same(fit(tiles, plan, folder=tmp_path, progress=Progress(finished)).network.state_dict(), resumed.network.state_dict())
    assert finished.fractions == []
    assert sorted(p.name for p in tmp_path.iterdir()) == [FILE]


def test_checkpoints_that_are_damaged_or_of_another_training_are_ignored(tmp_path):
    tiles = labelled(size=16)
    expected = fit(tiles, QUICK, folder=tmp_path).network.state_dict()
    whole = (tmp_path / FILE).read_bytes()
    key = torch.load(tmp_path / FILE, weights_only=True)["key"]
    assert same(load_checkpoint(tmp_path, key).network, expected)
    for damaged in (b"", b"no checkpoint at all", b"PK\x03\x04" + bytes(500), whole[: len(whole) // 2]):
        (tmp_path / FILE).write_bytes(damaged)
        assert load_checkpoint(tmp_path, key) is None
    assert same(fit(tiles, QUICK, folder=tmp_path).network.state_dict(), expected)  # over the half of one
    other = fit(tiles, replace(QUICK, seed=1), folder=tmp_path)  # the folder holds that of seed 0
    assert not same(other.network.state_dict(), expected)
    assert load_checkpoint(tmp_path, "another key") is None


def test_no_global_state_is_touched_and_no_stray_file_written(tmp_path, monkeypatch, capsys, recwarn):
    monkeypatch.chdir(tmp_path)
    torch.manual_seed(3)
    np.random.seed(3)  # noqa: NPY002 - the caller's
    before = torch.get_rng_state(), np.random.get_state()[1].copy(), torch.are_deterministic_algorithms_enabled()  # noqa: NPY002
    fit(labelled(size=16), QUICK)
    assert torch.equal(torch.get_rng_state(), before[0]) and (np.random.get_state()[1] == before[1]).all()  # noqa: NPY002
    assert torch.are_deterministic_algorithms_enabled() == before[2]
    assert list(tmp_path.iterdir()) == []
    assert capsys.readouterr() == ("", "")
    assert [str(w.message) for w in recwarn] == []


def test_the_same_seed_gives_the_same_student_and_weights_matter():
    even, uneven = labelled(size=16), labelled(size=16, weights=[3.0, 0, 0, 0, 3.0, 0, 2.0, 0])
    first = fit(even, QUICK).network.state_dict()
    assert same(first, fit(labelled(size=16), QUICK).network.state_dict())
    for weighting in ("loss", "sampler"):
        assert not same(first, fit(uneven, replace(QUICK, weighting=weighting)).network.state_dict())
    assert same(first, fit(uneven, replace(QUICK, weighting="none")).network.state_dict())


def test_tiles_of_weight_nought_teach_nothing():
    tiles = labelled(count=4, size=16, weights=[2.0, 2.0, 0.0, 0.0])
    wrong = masks_of(tiles)
    wrong[2:] = 3 - wrong[2:]
    for weighting in ("loss", "sampler"):
        plan = replace(QUICK, weighting=weighting, augmentation=NONE)
        right = fit(tiles, plan).network
        misled = fit(LabelledTiles(tiles.source, range(4), wrong, tiles.weights, classes=4), plan).network
        assert same(right.state_dict(), misled.state_dict())


def test_early_stop_keeps_the_best_weights_and_resumes(tmp_path):
    tiles, held = labelled(count=6, size=16), labelled(count=4, size=16, seed=8, noise=2.0)
    plan = replace(QUICK, steps=400, patience=2)
    with pytest.raises(Cancelled):
        fit(tiles, plan, validation=held, folder=tmp_path, progress=Progress(Watch(stop_at=25)))
    watch = Watch()
    trained = fit(tiles, plan, validation=held, folder=tmp_path, progress=Progress(watch))
    scores = [point["validation_miou"] for point in trained.history]
    assert len(scores) == trained.best_epoch + 2 and trained.steps < 400
    assert max(scores) == scores[trained.best_epoch - 1] == trained.validation_miou
    assert score_tiles(trained.network, held.source, masks_of(held), 4).mean_iou() == pytest.approx(trained.validation_miou, abs=1e-3)
    assert "validation" in watch.points[0][1]
    undisturbed = fit(tiles, plan, validation=held)
    assert same(undisturbed.network.state_dict(), trained.network.state_dict()) and undisturbed.history == trained.history


@pytest.mark.parametrize("bands", [1, 6, 224])
def test_one_tile_of_any_number_of_bands(bands):
    trained = fit(labelled(count=1, bands=bands, size=32), replace(QUICK, steps=3))
    assert np.isfinite(trained.history[-1]["train"])


@pytest.mark.parametrize("architecture", ["deeplabv3plus", "pspnet", "upernet"])
def test_a_batch_of_one_small_tile_does_not_stop_pooling_networks(architecture):
    trained = fit(labelled(count=3), replace(QUICK, steps=2, architecture=architecture, batch_size=1))
    assert np.isfinite(trained.history[-1]["train"])


def test_a_tile_its_mask_and_its_soft_labels_are_turned_and_mirrored_alike():
    rng = np.random.default_rng(0)
    masks = rng.integers(0, 3, (6, 16, 16)).astype(np.uint8)
    values = np.repeat(masks[:, None].astype(np.float32), 2, axis=1)  # the tile shows its own mask
    source = ArrayTiles(tuple("abcdef"), values, np.ones((6, 16, 16), dtype=bool))
    soft = np.eye(3, dtype=np.float32)[masks].transpose(0, 3, 1, 2)
    tiles = LabelledTiles(source, range(6), masks, classes=3, soft=soft)
    plan = TrainingPlan(steps=12, batch_size=4, augmentation=Augmentation())
    moved = 0
    for batch in training.batches_of(tiles, plan, 1):
        assert (batch["soft"].argmax(dim=1) == batch["mask"]).all()
        for image, mask in zip(batch["image"], batch["mask"], strict=True):
            levels = [float(image[0][mask == label].mean()) for label in range(3)]  # lit anew, but in the same places
            assert all(float(image[0][mask == label].std()) < 0.2 for label in range(3)) and levels == sorted(levels)
            moved += not any((mask.numpy() == each).all() for each in masks)
    assert moved > 10


def test_soft_labels_train_towards_the_teacher():
    tiles = labelled(size=16)
    masks = masks_of(tiles)
    soft = np.eye(4, dtype=np.float32)[masks].transpose(0, 3, 1, 2) * 0.9 + 0.025
    blank = np.full_like(masks, 255)  # not one label: the teacher alone
    taught = LabelledTiles(tiles.source, range(8), np.where(np.arange(8)[:, None, None] == 0, masks, blank), classes=4, soft=soft)
    trained = fit(taught, replace(QUICK, steps=80, hard_share=0.0, temperature=1.0))
    assert score_tiles(trained.network, tiles.source, masks, 4).mean_iou() > 0.8


def test_class_weights():
    pixels = np.array([100.0, 25.0, 0.0])
    np.testing.assert_allclose(weigh_classes(pixels, "balanced"), [0.4, 1.6, 1.0])
    np.testing.assert_allclose(weigh_classes(pixels, "sqrt"), [2 / 3, 4 / 3, 1.0])
    assert weigh_classes(pixels, "none") is None
    tiles = labelled(size=16, weights=[4.0, 4.0, 0, 0, 0, 0, 0, 0])
    counted = np.bincount(masks_of(tiles)[:2].ravel(), minlength=4) * 4.0
    np.testing.assert_allclose(training.class_pixels(tiles), counted)
    plain, weighed = (fit(tiles, replace(QUICK, steps=20, class_weights=kind)) for kind in ("none", "sqrt"))
    assert not same(plain.network.state_dict(), weighed.network.state_dict())


def test_what_cannot_be_trained_is_refused():
    tiles = labelled(size=16)
    blank = LabelledTiles(tiles.source, range(8), np.full((8, 16, 16), 255, np.uint8), classes=4)
    empty = LabelledTiles(tiles.source, [], np.empty((0, 16, 16), np.uint8), classes=4)
    for hopeless in (blank, empty, labelled(size=16, weights=[0.0] * 8)):
        with pytest.raises(DataError, match="Label some"):
            fit(hopeless, QUICK)
    with pytest.raises(ModelError, match="learning rate"):
        wild = ArrayTiles(tiles.source.ids, tiles.source.values * np.float32(np.inf), tiles.source.valid)
        fit(LabelledTiles(wild, range(8), masks_of(tiles), classes=4), replace(QUICK, steps=5))


def test_several_cards_are_asked_of_lightning():
    cpu, card = torch.device("cpu"), torch.device("cuda")
    assert training.trainer_options(cpu, 1, "auto") == {"accelerator": "cpu", "devices": 1, "strategy": "auto", "precision": "32-true"}
    options = training.trainer_options(card, 4, "auto")
    assert (options["accelerator"], options["devices"], options["strategy"]) == ("gpu", 4, "ddp_find_unused_parameters_true")
    assert options["precision"] in ("bf16-mixed", "16-mixed")
    assert training.trainer_options(card, 1, "32")["precision"] == "32-true"
    assert training.trainer_options(torch.device("cuda:2"), 1, "32")["devices"] == [2]
    with pytest.raises(RuntimeError, match="a rank each"):  # never by executing the caller's program anew
        fit(labelled(size=16), QUICK, devices=2)
    batches = training.batches_of(labelled(count=8), replace(QUICK, batch_size=6), devices=4)
    assert batches.order.batch_size == 8
    whole = next(iter(batches))
    batches.epoch, batches.ranks = 0, 4
    shares = []
    for batches.rank in range(4):
        batches.epoch = 0
        shares.append(next(iter(batches))["weight"].shape[0])
    assert shares == [2, 2, 2, 2] and whole["weight"].shape[0] == 8
