from itertools import pairwise

import numpy as np
import pytest
import torch
from scipy.special import log_softmax, softmax
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


def taught_batch(hard_share):
    """Four tiles: with mask and teacher, with the teacher alone, with the mask alone, and with both in part; and a student."""
    rng = np.random.default_rng(3)
    student = StudentSegmentationModel(bands=2, classes=3, size_px=16, temperature=3.0, hard_share=hard_share).eval()
    masks = rng.integers(0, 3, (4, 16, 16))
    soft = softmax(2 * rng.standard_normal((4, 3, 16, 16)), axis=1).astype(np.float32)
    valid = rng.random((4, 16, 16)) < 0.8
    masks[~valid] = 255
    masks[1], soft[2] = 255, 0
    masks[3, :9], soft[3, :, 4:] = 255, 0
    images = rng.standard_normal((4, 2, 16, 16)).astype(np.float32)
    weights = np.array([0.5, 2.0, 0.7, 0.8], dtype=np.float32)
    parts = {"image": images, "mask": masks, "soft": soft, "valid": valid, "weight": weights}
    return student, {name: torch.from_numpy(value) for name, value in parts.items()}


def expected_losses(logits, parts, hard_share):
    """In float64, pixel by pixel, from the formulas alone."""
    logits, soft = logits.double().numpy(), parts["soft"].double().numpy()
    found = []
    for tile in range(4):
        hard, distance = [], []
        for row, col in np.ndindex(16, 16):
            own, label, taught = logits[tile, :, row, col], int(parts["mask"][tile, row, col]), soft[tile, :, row, col]
            if label != 255:
                hard.append(np.log(np.exp(own).sum()) - own[label])
            if parts["valid"][tile, row, col] and taught.sum() > 0:
                t = taught ** (1 / 3) / (taught ** (1 / 3)).sum()
                s = np.exp(own / 3) / np.exp(own / 3).sum()
                distance.append(9 * (t * np.log(t / s)).sum())
        share = hard_share if hard and distance else float(bool(hard))
        found.append(share * np.mean(hard or [0]) + (1 - share) * np.mean(distance or [0]))
    return np.array(found)


@pytest.mark.parametrize("hard_share", [0.3, 1.0])
def test_masks_and_teacher_are_mixed_where_a_tile_has_both_and_else_each_counts_whole(hard_share):
    student, parts = taught_batch(hard_share)
    logits = student(parts["image"]).detach()
    expected = expected_losses(logits, parts, hard_share)
    np.testing.assert_allclose(student.tile_losses(logits, parts).numpy(), expected, rtol=2e-5)
    loss = student.training_step(parts).item()
    assert loss == pytest.approx((expected * parts["weight"].double().numpy()).mean(), rel=2e-5)


def test_the_gradient_follows_the_weights_and_nothing_that_is_ignored():
    student, parts = taught_batch(0.3)
    logits = student(parts["image"]).detach().requires_grad_()
    weights = parts["weight"].clone().requires_grad_()
    losses = student.tile_losses(logits, parts)
    (losses * weights).mean().backward()
    np.testing.assert_allclose(weights.grad.numpy(), losses.detach().numpy() / 4, rtol=1e-6)  # the loss is linear in the weights
    seen = (parts["mask"] != 255) | ((parts["soft"].sum(dim=1) > 0) & parts["valid"])
    assert (logits.grad.abs().sum(dim=1)[~seen] == 0).all() and (logits.grad.abs().sum(dim=1)[seen] > 0).all()
    whole = logits.grad.clone()
    logits.grad = None
    (student.tile_losses(logits, parts) * torch.tensor([1.0, 0, 0, 0])).mean().backward()
    torch.testing.assert_close(whole[0], logits.grad[0] * 0.5)
    assert (logits.grad[1:] == 0).all()


@pytest.mark.parametrize("kind", ["hard", "soft", "both"])
def test_twice_the_weight_is_the_tile_twice_in_a_full_batch(kind):
    student, parts = taught_batch(0.3)
    parts = {name: value for name, value in parts.items() if name != {"hard": "soft", "soft": "mask", "both": ""}[kind]}

    def total(rows, weights):
        """The sum of weight times loss, and its gradient."""
        student.zero_grad()
        batch = {name: value[rows] for name, value in parts.items()} | {"weight": torch.tensor(weights)}
        loss = student.training_step(batch) * len(rows)
        loss.backward()
        return loss.item(), torch.cat([each.grad.flatten() for each in student.parameters() if each.grad is not None])

    loss, gradient = total([0, 1, 2, 3], [2.0, 1.0, 1.0, 1.0])
    again, its_gradient = total([0, 0, 1, 2, 3], [1.0, 1.0, 1.0, 1.0, 1.0])
    assert loss == pytest.approx(again, rel=1e-5)
    torch.testing.assert_close(gradient, its_gradient, rtol=1e-4, atol=1e-6)
