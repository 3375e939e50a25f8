"""A student that goes on from another: its weights, its classes, its resumption; doubt; scores on what was held out."""

import numpy as np
import pytest
import torch
from scenes_of_squares import labelled
from scipy.stats import entropy
from torch import nn

from ddoq_engine.errors import Cancelled
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.segmentation import training
from ddoq_engine.segmentation.architectures import build
from ddoq_engine.segmentation.description import Student, StudentDescription
from ddoq_engine.segmentation.held_out import held_out_accuracies
from ddoq_engine.segmentation.uncertainty import judge_tiles
from ddoq_engine.segmentation.warm_start import carry_over, misfit

PLAN = training.TrainingPlan(steps=15, batch_size=4, least_epoch=5, seed=3)


def described(classes=(1, 2, 4), **other):
    values = {"architecture": "unet", "backbone": "compact", "bands": ("a", "b", "c", "d"), "size_px": 32, **other}
    return StudentDescription(classes=tuple({"class_id": each} for each in classes), **values)


def same(first, second):
    return all(torch.equal(a, b) for a, b in zip(first.state_dict().values(), second.state_dict().values(), strict=True))


class Stops(Silence):
    def __init__(self, after):
        self.left = after

    def metric(self, name, values):
        self.left -= name == "student_loss"

    def should_stop(self):
        return self.left <= 0


@pytest.mark.parametrize(
    ("other", "word"),
    [({}, None), ({"classes": (1, 2, 3, 4)}, None), ({"classes": (1, 2)}, "classes"), ({"classes": (1, 2, 5)}, "classes"),
     ({"bands": ("a", "b", "c")}, "bands"), ({"backbone": "resnet18"}, "backbone"), ({"architecture": "fpn"}, "architecture"),
     ({"size_px": 64}, "tile size")],
)  # fmt: skip
def test_what_fits_and_what_does_not_is_named(other, word):
    assert misfit(described(), described(**other)) == word


def test_known_classes_keep_their_outputs_when_one_comes_between():
    before, after = described((1, 2, 4)), described((1, 2, 3, 4))
    old = build("unet", "compact", 4, 3, 32, seed=1).eval()
    new = build("unet", "compact", 4, 4, 32, seed=2).eval()
    values = torch.randn(2, 4, 32, 32, generator=torch.Generator().manual_seed(0))
    made = new(values)
    carry_over(new, before=Student(old, before), after=after)
    torch.testing.assert_close(new(values)[:, [0, 1, 3]], old(values))
    assert not torch.allclose(new(values)[:, 2], made[:, 2])  # the body below is another now


def test_a_training_without_steps_to_learn_leaves_what_it_began_from():
    tiles = labelled(count=6)
    first = training.fit(tiles, PLAN).network
    start = lambda network: network.load_state_dict(first.state_dict())  # noqa: E731
    slow = training.TrainingPlan(steps=1, batch_size=4, learning_rate=1e-12, weight_decay=0, seed=9)
    again = training.fit(tiles, slow, start=start).network
    for (name, a), (_, b) in zip(first.state_dict().items(), again.state_dict().items(), strict=True):
        if "running" not in name and "tracked" not in name:
            torch.testing.assert_close(a, b, msg=name)


def test_a_warm_training_that_was_broken_off_ends_as_an_undisturbed_one(tmp_path):
    tiles = labelled(count=6)
    first, other = training.fit(tiles, PLAN).network, training.fit(labelled(count=6, seed=5), PLAN).network
    whole = training.fit(tiles, PLAN, start=lambda network: network.load_state_dict(first.state_dict()))
    with pytest.raises(Cancelled):
        training.fit(tiles, PLAN, start=lambda n: n.load_state_dict(first.state_dict()), folder=tmp_path, progress=Progress(Stops(2)))
    resumed = training.fit(tiles, PLAN, start=lambda n: n.load_state_dict(first.state_dict()), folder=tmp_path)
    assert same(whole.network, resumed.network)
    # From another student it is another training: the checkpoint is not taken for it.
    elsewhere = training.fit(tiles, PLAN, start=lambda n: n.load_state_dict(other.state_dict()), folder=tmp_path)
    assert not same(whole.network, elsewhere.network)
    assert same(elsewhere.network, training.fit(tiles, PLAN, start=lambda n: n.load_state_dict(other.state_dict())).network)


class Lopsided(nn.Module):
    """Logits that are the bands, with a ramp from left to right, so that mirror images are seen otherwise."""

    def forward(self, x):
        return x[:, :3] * torch.linspace(0.2, 2, x.shape[-1])


@pytest.mark.parametrize("measure", ["entropy", "margin", "disagreement"])
def test_doubt_is_that_of_scipy_pixel_by_pixel(measure):
    tiles = labelled(count=5, size=16)
    valid = np.random.default_rng(1).random((5, 16, 16)) > 0.3
    valid[4] = False
    source = type(tiles.source)(tiles.source.ids, tiles.source.values, valid)
    found = judge_tiles(Lopsided(), source, np.array([3, 0, 4]), classes=3, measure=measure)
    for at, row in enumerate([3, 0]):
        x = torch.from_numpy(source.values[row : row + 1])
        views = [torch.flip(Lopsided()(torch.flip(x, axes)), axes).softmax(1)[0].numpy() for axes in ([], [-1], [-2], [-1, -2])]
        doubts = []
        for i, j in np.argwhere(valid[row]):
            own = [view[:, i, j] for view in views]
            if measure == "entropy":
                doubts.append(entropy(own[0]) / np.log(3))
            elif measure == "margin":
                top = np.sort(own[0])
                doubts.append(1 - (top[-1] - top[-2]))
            else:
                centre = np.mean(own, axis=0)
                doubts.append((entropy(centre) - np.mean([entropy(each) for each in own])) / np.log(3))
        assert found.uncertainty[at] == pytest.approx(np.mean(doubts), abs=1e-6)
        seen = views[0] if measure != "disagreement" else np.mean(views, axis=0)
        np.testing.assert_allclose(found.shares[at], seen[:, valid[row]].mean(axis=1), atol=1e-6)
    assert found.uncertainty[2] == 0 and not found.shares[2].any()


def test_judging_stops_when_asked_and_leaves_the_network_as_it_was():
    network = Lopsided().train()
    tiles = labelled(count=5, size=16)
    with pytest.raises(Cancelled):
        judge_tiles(network, tiles.source, np.arange(5), classes=3, progress=Progress(Stops(0)))
    assert network.training


def test_held_out_tiles_are_scored_by_students_that_have_not_seen_them(tmp_path, monkeypatch):
    tiles, seen = labelled(count=8), []
    real = training.fit

    def spy(rest, *arguments, **options):
        seen.append(set(rest.ids))
        return real(rest, *arguments, **options)

    monkeypatch.setattr(training, "fit", spy)
    found = held_out_accuracies(tiles, PLAN, folds=4, folder=tmp_path)
    assert [len(ids) for ids in seen] == [6, 6, 6, 6]
    assert sorted(each for ids in seen for each in set(tiles.ids) - ids) == sorted(tiles.ids)  # each held out once
    assert ((found >= 0) & (found <= 1)).all() and found.mean() > 0.4  # four classes: chance has a quarter
    begun = len(seen)
    np.testing.assert_array_equal(held_out_accuracies(tiles, PLAN, folds=4, folder=tmp_path), found)  # from its checkpoints
    assert len(seen) == 2 * begun
