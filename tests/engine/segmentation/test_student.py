from itertools import pairwise

import numpy as np
import pytest
import torch
from scipy.special import log_softmax
from torch.utils.data import DataLoader

from ddoq_engine.errors import DataError
from ddoq_engine.segmentation.dataset import DDOQDistilledDataset
from ddoq_engine.segmentation.student import StudentSegmentationModel, rate

PEER_CFG = {
    "model": {
        "_target_": "segmentation_models_pytorch.Unet",
        "encoder_name": "resnet18",
        "encoder_weights": None,
        "in_channels": 4,
        "classes": 3,
    },
    "optimizer": {"_target_": "torch.optim.AdamW", "lr": 0.01, "weight_decay": 0.3},
    "loss": {"_target_": "torch.nn.CrossEntropyLoss"},
}


def batch(classes=3, bands=4):
    generator = torch.Generator().manual_seed(0)
    samples = [
        (torch.randn(bands, 32, 32, generator=generator), torch.randint(0, classes, (32, 32), generator=generator)) for _ in range(4)
    ]
    return next(iter(DataLoader(DDOQDistilledDataset(samples, [0, 1, 3], [0.5, 2.0, 0.5]), batch_size=3)))


def test_the_loss_of_the_peers_batch_is_the_mean_of_weight_times_cross_entropy():
    student = StudentSegmentationModel(PEER_CFG).eval()
    images, masks, weights = batch()
    loss = student.training_step((images, masks, weights)).detach()
    logits = student(images).detach().double().numpy()
    cost = -np.take_along_axis(log_softmax(logits, axis=1), masks.numpy()[:, None], axis=1).mean(axis=(1, 2, 3))
    assert loss.dtype == torch.float32
    assert float(loss) == pytest.approx((weights.numpy() * cost).mean(), rel=1e-5)
    assert student.training_step((images, masks)).item() == pytest.approx(cost.mean(), rel=1e-5)
    assert student.training_step((images, masks[:, None], weights)).item() == float(loss)


def test_the_peers_configuration_is_understood():
    student = StudentSegmentationModel(PEER_CFG)
    optimizer = student.configure_optimizers()
    assert optimizer.param_groups[0]["lr"] == 0.01 and optimizer.param_groups[0]["weight_decay"] == 0.3
    assert type(student.network.network).__name__ == "Unet" and student.classes == 3


def test_soft_labels_are_a_distance_from_the_teacher():
    student = StudentSegmentationModel(bands=4, classes=3, size_px=32).eval()
    images, _, weights = batch()
    soft = torch.softmax(student(images), dim=1).detach()
    assert student.training_step((images, soft, weights)).item() == pytest.approx(0, abs=1e-5)
    other = torch.softmax(-3 * student(images), dim=1).detach()
    assert student.training_step((images, other, weights)).item() > 0.01


def test_a_batch_of_other_parts_is_refused():
    with pytest.raises(DataError):
        StudentSegmentationModel(bands=4, classes=3, size_px=32).training_step([torch.zeros(1, 4, 32, 32)])


def test_the_rate_rises_and_falls():
    rates = [rate(step, 100) for step in range(100)]
    assert max(rates) == 1 and rates[0] == pytest.approx(0.1) and rates[99] < 0.02
    assert rates.index(1) in (9, 10) and all(a >= b for a, b in pairwise(rates[10:]))
    assert rate(0, 1) == 1
