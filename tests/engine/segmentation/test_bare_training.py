"""Training without Lightning: the same bits as with it, and stopped as soon."""

import numpy as np
import pytest
import torch

from ddoq_engine.errors import Cancelled, DataError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.segmentation import bare_training, training
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.training import TrainingPlan
from ddoq_engine.tiles import ArrayTiles

CPU = torch.device("cpu")


def labelled(tiles=5, classes=3, size=16):
    rng = np.random.default_rng(7)
    source = ArrayTiles(
        tuple(map(str, range(tiles))), rng.normal(size=(tiles, 2, size, size)).astype(np.float32), np.ones((tiles, size, size), bool)
    )
    return LabelledTiles(source, np.arange(tiles), rng.integers(0, classes, (tiles, size, size)).astype(np.uint8),
                         rng.uniform(0.5, 1.5, tiles), classes=classes)  # fmt: skip


@pytest.mark.parametrize(
    "plan",
    [
        TrainingPlan(steps=13, least_epoch=6, seed=3),
        TrainingPlan(steps=8, weighting="sampler", loss="ce+dice", class_weights="sqrt", seed=4),
        TrainingPlan(architecture="pspnet", steps=5, least_epoch=2, seed=5),  # the one that has dropout
    ],
    ids=["loss", "sampler", "dropout"],
)
def test_it_is_the_same_student(plan):
    one, other = bare_training.fit(labelled(), plan, device=CPU, progress=Progress()), training.fit(labelled(), plan)
    assert one.history == other.history and one.steps == other.steps and one.best_epoch == other.best_epoch
    for name, tensor in other.network.state_dict().items():
        assert torch.equal(one.network.state_dict()[name], tensor), name
    assert not one.network.training


def test_it_stops_at_the_next_step():
    class Stopping(Silence):
        asked = 0

        def should_stop(self):
            self.asked += 1
            return self.asked > 6

    listener = Stopping()
    with pytest.raises(Cancelled):
        bare_training.fit(labelled(), TrainingPlan(steps=100), device=CPU, progress=Progress(listener))
    assert listener.asked == 7


def test_nothing_labelled_is_refused():
    tiles = labelled()
    empty = LabelledTiles(tiles.source, tiles.indices, np.full((5, 16, 16), 255, np.uint8), classes=3)
    with pytest.raises(DataError, match="No labelled pixel"):
        bare_training.fit(empty, TrainingPlan(), device=CPU, progress=Progress())
