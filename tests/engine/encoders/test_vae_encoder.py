import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from sklearn.neighbors import KNeighborsRegressor

from ddoq_engine.encoders.batches import ChosenTiles
from ddoq_engine.encoders.interface import DecodingEncoder, Encoder
from ddoq_engine.encoders.moments import Moments
from ddoq_engine.encoders.registry import ENCODERS, build, load
from ddoq_engine.encoders.spectral import SpectralEncoder
from ddoq_engine.encoders.vae import training
from ddoq_engine.encoders.vae.encoder import CHECKPOINT, WEIGHTS, VaeEncoder, active_channels
from ddoq_engine.encoders.vae.options import TrainingPlan
from ddoq_engine.errors import Cancelled, DataError, ModelError, NotFittedError, StorageError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.tiles import ArrayTiles

FAST = {"width": 8, "epochs": 3, "batch_size": 8, "depth": 2, "tiles_per_epoch": 60}
HERE = Path(__file__).parent
SHARED = Path(__file__).parents[3].parent / "shared/data"


def fitted(tiles, cpu, *, seed=0, work=None, progress=None, **options):
    encoder = build("vae", **{**FAST, **options})
    encoder.fit(tiles, seed=seed, device=cpu, work=work, progress=progress or Progress())
    return encoder


def embedded(encoder, tiles, cpu, **options):
    return encoder.embed(tiles, device=cpu, progress=Progress(), **options)


def weights(encoder):
    return {name: value.numpy().tobytes() for name, value in encoder.model.state_dict().items()}


class Watcher(Silence):
    """Hears the metrics, and stops once `epochs` of them were heard and some batches more were begun."""

    def __init__(self, epochs=10**9, batches=2):
        self.metrics, self.notes, self.epochs, self.batches = [], [], epochs, batches

    def metric(self, name, values):
        self.metrics.append((name, values))

    def note(self, level, message):
        self.notes.append((level, message))

    def should_stop(self):
        if len(self.metrics) < self.epochs:
            return False
        self.batches -= 1
        return self.batches < 0


def test_all_encoders_share_the_interface(make_tiles, cpu, tmp_path, weigh):
    own = {"vae": FAST, "tokens": FAST, "pretrained": {"model": "test_resnet", "weights_file": weigh("test_resnet", 3)}}
    for name in ENCODERS:
        encoder = build(name, **own.get(name, {}))
        assert isinstance(encoder, Encoder)
        encoder.fit(make_tiles(), seed=1, device=cpu, work=tmp_path / name, progress=Progress())
        embeddings = embedded(encoder, make_tiles(), cpu)
        assert embeddings.dtype == np.float32
        assert embeddings.shape == (24, encoder.describe()["length"])
        json.dumps(encoder.describe())
        encoder.save(tmp_path / "saved" / name)
        assert np.array_equal(embedded(load(tmp_path / "saved" / name), make_tiles(), cpu), embeddings)
    assert isinstance(build("vae"), DecodingEncoder)
    assert not isinstance(build("spectral"), DecodingEncoder)


def test_the_same_seed_gives_the_same_bits_and_another_others_and_zero_is_a_seed(make_tiles, cpu):
    tiles = make_tiles()
    by_seed = {seed: weights(fitted(tiles, cpu, seed=seed)) for seed in (0, 1, 42)}
    assert weights(fitted(tiles, cpu, seed=0)) == by_seed[0]
    for a, b in ((0, 1), (0, 42), (1, 42)):
        assert by_seed[a] != by_seed[b]


@pytest.mark.parametrize("backbone", ["compact", "timm-efficientnet-b0"])
def test_global_random_states_are_neither_written_nor_read(make_tiles, cpu, backbone):
    found = []
    for global_seed in (1, 2):
        torch.manual_seed(global_seed)
        np.random.seed(global_seed)  # noqa: NPY002 - the very state that must not matter
        before = torch.get_rng_state(), np.random.get_state()[1].copy()  # noqa: NPY002
        encoder = fitted(make_tiles(10), cpu, backbone=backbone, epochs=1)
        assert torch.equal(torch.get_rng_state(), before[0])
        assert np.array_equal(np.random.get_state()[1], before[1])  # noqa: NPY002
        found.append(weights(encoder))
    assert found[0] == found[1]


@pytest.mark.parametrize("stopped_after", [0, 1, 2])
def test_stopped_in_an_epoch_and_called_again_the_result_is_the_undisturbed_one(make_tiles, cpu, tmp_path, stopped_after):
    tiles = make_tiles(40)
    undisturbed = fitted(tiles, cpu, work=tmp_path / "undisturbed", epochs=4)
    with pytest.raises(Cancelled):
        fitted(tiles, cpu, work=tmp_path / "stopped", epochs=4, progress=Progress(Watcher(stopped_after, batches=3)))
    watcher = Watcher()
    resumed = fitted(tiles, cpu, work=tmp_path / "stopped", epochs=4, progress=Progress(watcher))
    assert weights(resumed) == weights(undisturbed)
    assert resumed.describe() == undisturbed.describe()
    assert np.array_equal(embedded(resumed, tiles, cpu), embedded(undisturbed, tiles, cpu))
    assert [values["epoch"] for _, values in watcher.metrics] == [0, 1, 2, 3]


@pytest.mark.proof  # as above, by a kill from outside
@pytest.mark.parametrize("objective", ["reconstruction", "contrastive"])
def test_killed_with_sigkill_and_called_again_the_files_are_the_undisturbed_ones(tmp_path, objective):
    def start(work, out):
        command = [sys.executable, HERE / "resumed_fit.py", tmp_path / work, tmp_path / out, objective]
        return subprocess.Popen(command, cwd=HERE.parents[2], env=environment)

    environment = {"PYTHONPATH": f"{HERE.parents[2]}:{HERE}", "OMP_NUM_THREADS": "1", "PATH": "/usr/bin:/bin"}
    undisturbed = start("work", "out")
    assert undisturbed.wait(120) == 0
    killed = start("killed", "none")
    deadline = time.monotonic() + 120
    while not (tmp_path / "killed" / CHECKPOINT).exists() and time.monotonic() < deadline:
        time.sleep(0.005)
    killed.kill()
    assert killed.wait(10) == -9
    assert not (tmp_path / "none" / "description.json").exists()
    assert start("killed", "again").wait(120) == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert len(names) == 4
    for name in names:
        assert (tmp_path / "again" / name).read_bytes() == (tmp_path / "out" / name).read_bytes(), name


def test_a_checkpoint_that_is_damaged_or_of_another_run_is_ignored(make_tiles, cpu, tmp_path):
    tiles = make_tiles()
    expected = weights(fitted(tiles, cpu))
    path = tmp_path / CHECKPOINT
    for spoil in (
        lambda b: b[: len(b) // 2],
        lambda b: b[:-900] + bytes([b[-900] ^ 1]) + b[-899:],
        lambda b: b"",
        lambda b: b"no checkpoint",
    ):
        fitted(tiles, cpu, work=tmp_path)
        path.write_bytes(spoil(path.read_bytes()))
        assert weights(fitted(tiles, cpu, work=tmp_path)) == expected
    other_values = ArrayTiles(tiles.ids, tiles.values * 2, tiles.valid)
    for other in ({"seed": 5}, {"beta": 0.5}, {"tiles": other_values}):
        fitted(**{"tiles": tiles, "cpu": cpu, "work": tmp_path, **other})
        watcher = Watcher(0, batches=10)
        with pytest.raises(Cancelled):  # it begins anew, or it would end before the tenth batch
            fitted(tiles, cpu, work=tmp_path, progress=Progress(watcher), epochs=3)
        assert weights(fitted(tiles, cpu, work=tmp_path)) == expected


def test_embeddings_are_pooled_from_mu_and_not_from_features(make_tiles, cpu):
    tiles = make_tiles(nodata=0.0)
    encoder = fitted(tiles, cpu)
    with torch.no_grad():
        mu, _ = encoder.model.encode(torch.tensor(tiles.values))
    mu = mu.double().numpy().reshape(len(tiles), encoder.options.latent_channels, -1)
    pooled = np.concatenate([mu.mean(2), mu.std(2)], axis=1)
    expected = (pooled - pooled.mean(0)) / pooled.std(0)
    np.testing.assert_allclose(embedded(encoder, tiles, cpu), expected, atol=2e-4)


def test_latents_are_mu_flattened_and_decode_to_tiles(make_tiles, cpu):
    tiles = make_tiles(nodata=0.0)
    encoder = fitted(tiles, cpu)
    latents = np.concatenate(list(encoder.latents(tiles, device=cpu, progress=Progress(), memory_mb=1)))
    with torch.no_grad():
        mu, _ = encoder.model.encode(torch.tensor(tiles.values))
        expected = encoder.model.decode(mu).numpy()
    np.testing.assert_allclose(latents, mu.flatten(1).numpy(), atol=1e-5)
    decoded = encoder.decode(latents, device=cpu)
    assert decoded.shape == tiles.values.shape
    np.testing.assert_allclose(decoded, expected, atol=1e-4)
    with pytest.raises(DataError, match="32 pixels wide, but the encoder learnt from 16"):
        list(encoder.latents(make_tiles(size_px=32), device=cpu, progress=Progress()))


def test_it_learns(make_tiles, cpu):
    watcher = Watcher()
    fitted(make_tiles(60, size_px=8), cpu, epochs=15, width=16, depth=1, learning_rate=1e-2, progress=Progress(watcher))
    name, last = watcher.metrics[-1]
    assert name == "vae_loss"
    assert set(last) == {"epoch", "train", "validation", "reconstruction", "kl"}
    assert last["validation"] < 0.75 * watcher.metrics[0][1]["validation"]


def test_dihedral_textures_are_near_when_pooled_and_far_when_flattened(cpu):
    # Textures that fill the tile: turned, the content is the same and only the places differ.
    rng = np.random.default_rng(0)
    levels, spreads = rng.normal(size=(40, 3, 1, 1)), rng.uniform(0.1, 1.5, size=(40, 1, 1, 1))
    values = (levels + spreads * rng.normal(size=(40, 3, 32, 32))).astype(np.float32)
    tiles = ArrayTiles(tuple(map(str, range(40))), values, np.ones((40, 32, 32), bool))
    turned = ArrayTiles(tiles.ids, np.rot90(values, axes=(2, 3)).copy(), tiles.valid)
    encoder = fitted(tiles, cpu, epochs=8)

    def disagreement(of):
        a, b = of(tiles), of(turned)
        apart = ((a[:, None] - a[None]) ** 2).sum(2)
        return ((a - b) ** 2).sum(1).mean() / apart[~np.eye(40, dtype=bool)].mean()

    pooled = disagreement(lambda t: embedded(encoder, t, cpu))
    flat = disagreement(lambda t: np.concatenate(list(encoder.latents(t, device=cpu, progress=Progress()))))
    assert pooled < 0.1
    assert pooled < flat / 2


def test_nodata_alone_lies_at_zero_and_its_values_mean_nothing(make_tiles, cpu):
    tiles = make_tiles()
    valid = tiles.valid.copy()
    valid[[2, 5]] = False
    holes = ArrayTiles(tiles.ids, tiles.values, valid)
    junk = ArrayTiles(tiles.ids, np.where(valid[:, None], tiles.values, np.float32(np.nan)), valid)
    encoder = fitted(holes, cpu)
    assert weights(fitted(junk, cpu)) == weights(encoder)
    embeddings = embedded(encoder, junk, cpu)
    assert np.array_equal(embeddings, embedded(encoder, holes, cpu))
    assert (embeddings[[2, 5]] == 0).all()
    assert (np.delete(embeddings, [2, 5], axis=0) != 0).any(axis=1).all()


def test_a_study_of_nodata_or_of_one_value_ends_without_nan(make_tiles, cpu):
    tiles = make_tiles(6)
    for values, valid in ((tiles.values, np.zeros_like(tiles.valid)), (np.ones_like(tiles.values), np.ones_like(tiles.valid))):
        watcher = Watcher()
        odd = ArrayTiles(tiles.ids, values, valid)
        encoder = fitted(odd, cpu, progress=Progress(watcher))
        assert np.isfinite(embedded(encoder, odd, cpu)).all()
        assert all(np.isfinite(list(v.values())).all() for _, v in watcher.metrics)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_very_few_tiles(make_tiles, cpu, count):
    tiles = make_tiles(count)
    assert np.isfinite(embedded(fitted(tiles, cpu), tiles, cpu)).all()


def test_closed_channels_are_left_out_and_said(cpu):
    # Of white noise a latent number can tell one value, which is not worth its KL at this beta: all channels close.
    values = np.random.default_rng(0).normal(size=(48, 3, 8, 8)).astype(np.float32)
    tiles = ArrayTiles(tuple(map(str, range(48))), values, np.ones((48, 8, 8), bool))
    watcher = Watcher()
    encoder = fitted(tiles, cpu, depth=1, beta=10.0, warmup=0.0, epochs=40, learning_rate=1e-2, patience=0, progress=Progress(watcher))
    assert encoder.describe()["active_channels"] == 0
    assert [(level, message.code) for level, message in watcher.notes] == [("warning", "vae.inactive_channels")]
    assert (embedded(encoder, tiles, cpu) == 0).all()


def test_a_channel_is_active_if_its_mean_varies_between_or_within_tiles():
    rng = np.random.default_rng(0)
    means = rng.normal(size=(500, 4)) * [1.0, 0.0, 0.01, 0.0] + 3
    spreads = np.tile([0.0, 0.5, 0.01, 0.0], (500, 1))
    moments = Moments(8)
    moments.add(np.concatenate([means, spreads], axis=1))
    assert active_channels(moments).tolist() == [True, True, False, False]


def test_held_out_tiles_are_the_same_whatever_the_order_and_never_learnt_from(make_tiles):
    tiles, plan = make_tiles(50), TrainingPlan(validation=0.2)
    learning, held_out = training.split(tiles, plan, seed=3)
    assert len(held_out) == 10
    assert sorted([*learning, *held_out]) == list(range(50))
    order = np.random.default_rng(0).permutation(50)
    shuffled = ChosenTiles(tiles, order)
    again = training.split(shuffled, plan, seed=3)[1]
    assert {shuffled.tile_ids[i] for i in again} == {tiles.tile_ids[i] for i in held_out}
    assert len(training.split(make_tiles(19), plan, seed=3)[1]) == 0


def test_training_stops_early_and_keeps_the_best_weights(make_tiles, cpu, tmp_path):
    tiles = make_tiles(40)
    watcher = Watcher()
    # At this rate the loss jumps about and cannot keep falling.
    encoder = fitted(tiles, cpu, epochs=60, patience=2, learning_rate=0.3, schedule="constant", progress=Progress(watcher), work=tmp_path)
    curve = [values["validation"] for _, values in watcher.metrics]
    assert len(curve) < 60
    assert encoder.describe()["best_epoch"] == int(np.argmin(curve)) == len(curve) - 3
    _, held_out = training.split(tiles, encoder.options, seed=0)
    judged = training.judge(encoder.model, ChosenTiles(tiles, held_out), encoder.options, seed=0, device=cpu, progress=Progress())
    assert judged.total == min(curve)


def test_the_rate_falls_along_half_a_cosine():
    plan = TrainingPlan(learning_rate=1.0)
    assert training.learning_rate(0, 100, plan) == 1
    assert training.learning_rate(50, 100, plan) == pytest.approx(0.505)
    assert training.learning_rate(100, 100, plan) == pytest.approx(0.01)
    assert training.learning_rate(50, 100, TrainingPlan(learning_rate=1.0, schedule="constant")) == 1


@dataclass(frozen=True)
class CountedTiles:
    """A source that is not in memory, and counts what is read from it."""

    tiles: ArrayTiles
    reads: list

    tile_ids = property(lambda self: self.tiles.tile_ids)
    bands = property(lambda self: self.tiles.bands)
    size_px = property(lambda self: self.tiles.size_px)

    def __len__(self):
        return len(self.tiles)

    def read(self, indices):
        self.reads.append(np.asarray(indices))
        return self.tiles.read(indices)


def test_tiles_are_kept_in_memory_only_where_they_fit_and_the_result_is_the_same(make_tiles, cpu):
    tiles = make_tiles(60)
    reads = {}
    found = {}
    for cache_mb in (0, 100):
        reads[cache_mb] = []
        found[cache_mb] = weights(fitted(CountedTiles(tiles, reads[cache_mb]), cpu, cache_mb=cache_mb))
    assert found[0] == found[100] == weights(fitted(tiles, cpu))
    assert sum(map(len, reads[100])) < 60 * 2 + 20  # once to learn, once to measure, and the probes of the key
    assert sum(map(len, reads[0])) > 60 * 3


def test_an_epoch_has_at_most_the_tiles_it_may_have(make_tiles, cpu):
    reads = []
    fitted(CountedTiles(make_tiles(60), reads), cpu, cache_mb=0, tiles_per_epoch=16, validation=0.0, epochs=3)
    learnt = reads[1:-1]  # the probes of the key before, the measuring of the selection space after
    assert [len(rows) for rows in learnt] == [8] * 6
    assert len(set(np.concatenate(learnt))) > 16


def test_an_epoch_takes_each_tile_once_or_others_each_time_or_few_again():
    plan = TrainingPlan(tiles_per_epoch=1000)
    assert sorted(training.order_of(700, plan, seed=0, epoch=0)) == list(range(700))
    many = [training.order_of(5000, plan, seed=0, epoch=epoch) for epoch in (0, 1)]
    assert all(len(set(order)) == len(order) == 1000 for order in many)
    assert len(set(many[0]) & set(many[1])) < 400
    few = training.order_of(100, plan, seed=0, epoch=0)
    assert len(few) == 512
    assert set(np.bincount(few)) == {5, 6}
    assert len(training.order_of(10, TrainingPlan(tiles_per_epoch=3), seed=0, epoch=0)) == 3


def test_memory_bounds_the_batches_and_hardly_the_result(make_tiles, cpu):
    tiles = make_tiles(30, size_px=64)
    encoder = fitted(tiles, cpu, epochs=1)
    reads = []
    small = embedded(encoder, CountedTiles(tiles, reads), cpu, memory_mb=1)
    assert max(map(len, reads)) <= 4
    np.testing.assert_allclose(small, embedded(encoder, tiles, cpu), atol=1e-3)


def test_a_runaway_loss_is_an_error_with_a_cure(make_tiles, cpu):
    tiles = make_tiles()
    infinite = ArrayTiles(tiles.ids, np.full_like(tiles.values, np.inf), np.ones_like(tiles.valid))
    with pytest.raises(ModelError, match="loss is no number after epoch 1"):
        fitted(infinite, cpu)


def test_another_backbone_is_saved_and_loaded(make_tiles, cpu, tmp_path):
    tiles = make_tiles(6, size_px=32)
    encoder = fitted(tiles, cpu, backbone="resnet18", epochs=1)
    encoder.save(tmp_path)
    assert np.array_equal(embedded(load(tmp_path), tiles, cpu), embedded(encoder, tiles, cpu))


def test_refusals(make_tiles, cpu, tmp_path):
    tiles = make_tiles()
    with pytest.raises(ModelError, match=r"no encoder named pca.*vae, spectral"):
        build("pca")
    with pytest.raises(ModelError, match=r"vae has no option latents.*latent_channels"):
        build("vae", latents=3)
    with pytest.raises(ModelError, match=r"epochs is 0.*from 1"):
        build("vae", epochs=0)
    with pytest.raises(ModelError, match=r"schedule cannot be linear.*cosine, constant"):
        build("vae", schedule="linear")
    with pytest.raises(NotFittedError):
        embedded(build("vae"), tiles, cpu)
    encoder = fitted(tiles, cpu, epochs=1)
    with pytest.raises(DataError, match="5 bands, but the encoder learnt from 3"):
        embedded(encoder, make_tiles(bands=5), cpu)
    encoder.save(tmp_path)
    with pytest.raises(ModelError, match="holds the encoder vae, not spectral"):
        SpectralEncoder.load(tmp_path)
    (tmp_path / WEIGHTS).write_bytes((tmp_path / WEIGHTS).read_bytes()[:500])
    with pytest.raises(StorageError, match="missing or damaged"):
        VaeEncoder.load(tmp_path)
    with pytest.raises(StorageError, match="missing or damaged"):
        load(tmp_path / "nowhere")


@pytest.mark.real_data
@pytest.mark.skipif(not SHARED.is_dir(), reason="the real rasters of ../shared/data are not here")
def test_on_landsat_the_embedding_tells_the_land_cover_of_a_tile(cpu):
    folder = SHARED / "landsat7_nc_landclass"
    with rasterio.open(folder / "lsat7_2000_nc.tif") as bands, rasterio.open(folder / "landclass96_on_lsat_grid.tif") as classes:
        pixels, cover = bands.read().astype(np.float32), classes.read(1)
    pixels = (pixels - pixels.mean((1, 2), keepdims=True)) / pixels.std((1, 2), keepdims=True)
    corners = [(row, col) for row in range(0, 475 - 31, 32) for col in range(0, 527 - 31, 32)]
    values = np.stack([pixels[:, r : r + 32, c : c + 32] for r, c in corners])
    shares = np.stack([[(cover[r : r + 32, c : c + 32] == k).mean() for k in range(1, 8)] for r, c in corners]) ** 0.5
    tiles = ArrayTiles(tuple(f"00_{r:06d}_{c:06d}" for r, c in corners), values, np.ones((len(corners), 32, 32), bool))
    scores = {}
    for name, options in (("vae", {"epochs": 12, "width": 8}), ("spectral", {})):
        encoder = build(name, **options)
        encoder.fit(tiles, seed=0, device=cpu, work=None, progress=Progress())
        embeddings = embedded(encoder, tiles, cpu)
        learnt, held = np.arange(len(tiles)) % 2 == 0, np.arange(len(tiles)) % 2 == 1
        guess = KNeighborsRegressor(5).fit(embeddings[learnt], shares[learnt]).predict(embeddings[held])
        scores[name] = 1 - ((guess - shares[held]) ** 2).sum() / ((shares[held] - shares[learnt].mean(0)) ** 2).sum()
    assert scores["vae"] > 0.2
    assert scores["spectral"] > 0.2
