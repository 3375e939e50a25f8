"""What the autoencoder may learn besides giving back what it sees: hidden blocks, and views of one tile."""

import numpy as np
import pytest
import torch

from ddoq_engine.encoders.registry import build
from ddoq_engine.encoders.vae import training
from ddoq_engine.encoders.vae.augmentation import hidden, relit
from ddoq_engine.encoders.vae.encoder import CHECKPOINT
from ddoq_engine.encoders.vae.loss import nt_xent
from ddoq_engine.encoders.vae.options import TrainingPlan
from ddoq_engine.encoders.vae.pooling import pooled
from ddoq_engine.encoders.vae.views import block_of, views_of
from ddoq_engine.errors import Cancelled, ModelError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.tiles import ArrayTiles, TileBatch

FAST = {"width": 8, "epochs": 3, "batch_size": 8, "depth": 2, "tiles_per_epoch": 60}
OTHERS = pytest.mark.parametrize("objective", ["masked", "contrastive"])


class Watcher(Silence):
    """Hears the metrics, and stops some batches after so many of them."""

    def __init__(self, epochs=10**9):
        self.metrics, self.epochs, self.batches = [], epochs, 3

    def metric(self, name, values):
        self.metrics.append(values)

    def should_stop(self):
        self.batches -= len(self.metrics) >= self.epochs
        return self.batches < 0


def fitted(tiles, cpu, *, seed=0, work=None, watcher=None, **options):
    encoder = build("vae", **{**FAST, **options})
    encoder.fit(tiles, seed=seed, device=cpu, work=work, progress=Progress(watcher) if watcher else Progress())
    return encoder


def weights(encoder):
    return {name: value.numpy().tobytes() for name, value in encoder.model.state_dict().items()}


def views(tiles, cpu, *, when=(0, 0), depth=2, **plan):
    return views_of(TileBatch(tiles.values, tiles.valid), tiles.ids, TrainingPlan(**plan), depth=depth, seed=3, when=when, device=cpu)


def test_whole_blocks_are_hidden_as_many_as_the_share_says():
    found = hidden(0, (0, 0), [f"t{i}" for i in range(40)], size_px=30, block_px=8, share=0.3)
    assert found.shape == (40, 30, 30)
    blocks = np.pad(found, ((0, 0), (0, 2), (0, 2)), mode="edge").reshape(40, 4, 8, 4, 8).transpose(0, 1, 3, 2, 4).reshape(40, 16, 64)
    assert (blocks.all(2) | ~blocks.any(2)).all() and (blocks.any(2).sum(1) == 5).all()
    assert len({own.tobytes() for own in found}) > 35
    for share, count in ((0.01, 1), (0.99, 15)):
        assert hidden(0, (0, 0), ["a"], size_px=32, block_px=8, share=share).sum() == count * 64
    assert not hidden(0, (0, 0), ["a"], size_px=1, block_px=1, share=0.5).any()


def test_what_is_hidden_and_the_light_depend_on_seed_time_and_tile_and_not_on_the_batch(make_tiles):
    tiles = make_tiles(6)
    ids, batch = list(tiles.ids), TileBatch(tiles.values, tiles.valid)
    turned = TileBatch(tiles.values[::-1], tiles.valid[::-1])
    how = {"size_px": 16, "block_px": 4, "share": 0.5}
    assert np.array_equal(hidden(1, (2, 3), ids[::-1], **how)[::-1], hidden(1, (2, 3), ids, **how))
    assert np.array_equal(relit(turned, 1, (2, 3), ids[::-1]).values[::-1], relit(batch, 1, (2, 3), ids).values)
    for other in ((0, (2, 3)), (1, (1, 3)), (1, (2, 1))):
        assert not np.array_equal(hidden(*other, ids, **how), hidden(1, (2, 3), ids, **how))
        assert not np.array_equal(relit(batch, *other, ids).values, relit(batch, 1, (2, 3), ids).values)


def test_a_block_is_two_cells_of_the_latent_and_never_the_whole_tile():
    assert [block_of(size, depth) for size, depth in ((128, 3), (32, 2), (16, 1), (8, 3), (2, 1), (1, 1))] == [16, 8, 4, 4, 1, 1]


def test_hidden_pixels_are_really_hidden_and_still_asked_for(make_tiles, cpu):
    tiles = make_tiles(12, nodata=0.0)
    model = fitted(tiles, cpu).model
    seen = views(tiles, cpu, objective="masked")
    blocks = (seen.shown != seen.values).any(1).numpy()
    assert blocks.mean() == pytest.approx(0.5, abs=0.02)
    junk = np.where(blocks[:, None], np.random.default_rng(0).normal(0, 9, tiles.values.shape), tiles.values).astype(np.float32)
    other = views(ArrayTiles(tiles.ids, junk, tiles.valid), cpu, objective="masked")
    with torch.no_grad():
        assert all(torch.equal(a, b) for a, b in zip(model.encode(seen.shown), model.encode(other.shown), strict=True))
        plan = TrainingPlan(objective="masked")
        losses = [training.losses(model, each, plan, noise=None, beta=0.0)[1] for each in (seen, other)]
    assert losses[1][1] > 2 * losses[0][1]
    assert torch.equal(views(tiles, cpu).shown, seen.values)


def test_a_second_view_is_the_same_tile_turned_lit_and_with_blocks_left_out(make_tiles, cpu):
    tiles = make_tiles(12, nodata=0.4)
    seen = views(tiles, cpu, objective="contrastive")
    values, valid, whose = seen.second
    assert torch.equal(seen.shown, seen.values) and torch.equal(whose, torch.arange(12))
    assert (values.numpy()[np.broadcast_to(~valid.numpy()[:, None], values.shape)] == 0).all()
    for tile in range(12):
        ways = [np.rot90(w, k, axes=(-2, -1)) for w in (tiles.values[tile], tiles.values[tile][..., ::-1]) for k in range(4)]
        lies = [np.rot90(w, k) for w in (tiles.valid[tile], tiles.valid[tile][:, ::-1]) for k in range(4)]
        here = valid[tile].numpy()
        found = values[tile].numpy()[:, here].astype(float)
        errors = []
        for way, lie in zip(ways, lies, strict=True):
            if (here & ~lie).any():
                continue
            own = way[:, here].astype(float)
            lines = [np.polyfit(a, b, 1, full=True) for a, b in zip(own, found, strict=True)]
            errors.append(max(float(line[1][0]) if len(line[1]) else 0.0 for line in lines))
        assert min(errors) < 1e-6
        assert here.sum() <= tiles.valid[tile].sum() and here.sum() < 256


@pytest.mark.parametrize("temperature", [0.1, 0.5, 2.0])
def test_nt_xent_is_that_of_an_independent_computation(temperature):
    rng = np.random.default_rng(1)
    first, second = rng.normal(size=(7, 5)), rng.normal(size=(7, 5))
    whose = np.array([0, 1, 2, 3, 1, 5, 0])
    expected = []
    everything, owners = [*first, *second], [*whose, *whose]
    for i, own in enumerate(everything):
        j = (i + 7) % 14

        def likeness(k, own=own):
            other = everything[k]
            return np.exp(own @ other / np.sqrt((own @ own) * (other @ other)) / temperature)

        others = [likeness(k) for k in range(14) if owners[k] != owners[i]]
        expected.append(-np.log(likeness(j) / (likeness(j) + sum(others))))
    found = nt_xent(torch.tensor(first), torch.tensor(second), torch.tensor(whose), temperature=temperature)
    assert float(found) == pytest.approx(np.mean(expected), rel=1e-5)


def test_nt_xent_of_one_tile_or_none_is_zero_with_a_gradient():
    for count in (0, 1, 3):
        views = torch.ones(count, 4, requires_grad=True)
        loss = nt_xent(views, views * 2, torch.zeros(count, dtype=torch.int64), temperature=0.5)
        loss.backward()
        assert float(loss.detach()) == 0 and torch.isfinite(views.grad).all()


def test_where_nothing_varies_pooling_has_a_gradient():
    mu = torch.ones(2, 3, 4, 4, requires_grad=True)
    pooled(mu, torch.ones(2, 4, 4)).sum().backward()
    assert torch.isfinite(mu.grad).all()


def test_by_default_nothing_else_is_learnt(make_tiles, cpu):
    tiles = make_tiles()
    plain = weights(fitted(tiles, cpu))
    assert weights(fitted(tiles, cpu, objective="reconstruction", masking=0.9, contrast=5.0, temperature=1.0)) == plain


@OTHERS
def test_the_same_seed_gives_the_same_bits_and_each_objective_its_own(make_tiles, cpu, objective):
    tiles = make_tiles()
    found = weights(fitted(tiles, cpu, objective=objective))
    assert weights(fitted(tiles, cpu, objective=objective)) == found
    assert weights(fitted(tiles, cpu, objective=objective, seed=1)) != found != weights(fitted(tiles, cpu))
    assert weights(fitted(tiles, cpu, objective=objective, masking=0.2)) != found


@OTHERS
@pytest.mark.parametrize("stopped_after", [0, 2])
def test_stopped_in_an_epoch_and_called_again_the_result_is_the_undisturbed_one(make_tiles, cpu, tmp_path, objective, stopped_after):
    tiles = make_tiles(30)
    undisturbed = fitted(tiles, cpu, epochs=3, objective=objective)
    with pytest.raises(Cancelled):
        fitted(tiles, cpu, work=tmp_path, epochs=3, objective=objective, watcher=Watcher(stopped_after))
    assert (tmp_path / CHECKPOINT).exists() == (stopped_after > 0)
    resumed = fitted(tiles, cpu, work=tmp_path, epochs=3, objective=objective)
    assert weights(resumed) == weights(undisturbed) and resumed.describe() == undisturbed.describe()


def test_masked_learns_to_tell_what_is_hidden(cpu):
    """Tiles of one level each: what is hidden can be told from what is around it."""
    rng, errors = np.random.default_rng(0), {}
    values = rng.normal(size=(64, 2, 1, 1)) * 1.5 + rng.normal(size=(64, 2, 16, 16)) * 0.1
    tiles = ArrayTiles(tuple(map(str, range(64))), values.astype(np.float32), np.ones((64, 16, 16), bool))
    for objective in ("reconstruction", "masked"):
        model = fitted(tiles, cpu, objective=objective, depth=1, epochs=16, learning_rate=1e-2).model
        seen = views(tiles, cpu, objective="masked", when=(99, 0), depth=1)
        blocks = seen.shown != seen.values
        with torch.no_grad():
            errors[objective] = float((model(seen.shown)[0] - seen.values)[blocks].square().mean())
    assert errors["masked"] < 0.8 * errors["reconstruction"]


def test_contrastive_makes_views_of_a_tile_more_alike_than_tiles(make_tiles, cpu):
    tiles, last = make_tiles(64, nodata=0.2), {}
    for contrast in (0.0, 1.0):
        watcher = Watcher()
        fitted(tiles, cpu, objective="contrastive", contrast=contrast, epochs=8, watcher=watcher)
        assert {"reconstruction", "kl", "contrast"} <= set(watcher.metrics[-1])
        last[contrast] = watcher.metrics[-1]
    assert last[1.0]["contrast"] < 0.8 * last[0.0]["contrast"]
    assert last[1.0]["validation"] == pytest.approx(last[1.0]["reconstruction"] + 0.01 * last[1.0]["kl"] + last[1.0]["contrast"], rel=1e-4)


@OTHERS
def test_nodata_one_value_and_very_few_tiles_end_without_nan(make_tiles, cpu, objective):
    tiles = make_tiles(6)
    holes = tiles.valid.copy()
    holes[2] = False
    for values, valid in ((tiles.values, holes), (tiles.values, np.zeros_like(holes)), (np.ones_like(tiles.values), tiles.valid)):
        odd = ArrayTiles(tiles.ids, values, valid)
        encoder = fitted(odd, cpu, objective=objective)
        assert np.isfinite(encoder.embed(odd, device=cpu, progress=Progress())).all()
    for count in (1, 2):
        few = make_tiles(count)
        assert np.isfinite(fitted(few, cpu, objective=objective).embed(few, device=cpu, progress=Progress())).all()


def test_refusals():
    with pytest.raises(ModelError, match="objective cannot be guess"):
        build("vae", objective="guess")
    for option, value in (("masking", 1.0), ("temperature", 0.0), ("contrast", -1.0)):
        with pytest.raises(ModelError, match=f"{option} is {value}"):
            build("vae", **{option: value})
