import numpy as np
import pytest
import torch
from scipy.special import log_softmax, softmax

from ddoq_engine.segmentation.losses import hard_losses, soft_losses, weighted_mean


@pytest.fixture
def drawn():
    rng = np.random.default_rng(0)
    return 3 * rng.standard_normal((4, 5, 8, 8)), rng.integers(0, 5, (4, 8, 8))


def pixel_cost(logits, target):
    """-log p of the labelled class, (B, H, W) float64, by scipy."""
    return -np.take_along_axis(log_softmax(logits, axis=1), target[:, None], axis=1)[:, 0]


def test_without_ignored_pixels_the_loss_is_the_mean_of_weight_times_cross_entropy(drawn):
    logits, target = drawn
    weights = np.array([0.5, 2.0, 1.0, 0.0])
    expected = (weights * pixel_cost(logits, target).mean(axis=(1, 2))).mean()
    loss = weighted_mean(hard_losses(torch.tensor(logits), torch.tensor(target)), torch.tensor(weights))
    assert loss.dtype == torch.float32
    assert float(loss) == pytest.approx(expected, rel=1e-5)


def test_a_partly_labelled_tile_counts_as_much_as_a_wholly_labelled_one(drawn):
    logits, target = drawn
    partly = target.copy()
    partly[:, :, 2:] = 255  # three quarters are not labelled
    expected = pixel_cost(logits, target)[:, :, :2].mean(axis=(1, 2))
    losses = hard_losses(torch.tensor(logits), torch.tensor(partly))
    np.testing.assert_allclose(losses, expected, rtol=1e-5)


def test_class_weights_are_normalised_within_the_tile(drawn):
    logits, target = drawn
    target[0, 0, 0] = 255
    weights = np.array([1.0, 4.0, 0.25, 2.0, 3.0])
    expected = []
    for cost, mask in zip(pixel_cost(logits, np.where(target == 255, 0, target)), target, strict=True):
        share = np.where(mask == 255, 0.0, weights[np.where(mask == 255, 0, mask)])
        expected.append((cost * share).sum() / share.sum())
    losses = hard_losses(torch.tensor(logits), torch.tensor(target), class_weights=torch.tensor(weights))
    np.testing.assert_allclose(losses, expected, rtol=1e-5)


@pytest.mark.parametrize("kind", ["ce", "dice", "ce+dice"])
def test_a_tile_without_labels_costs_nothing_and_moves_nothing(drawn, kind):
    logits = torch.tensor(drawn[0], requires_grad=True)
    target = torch.tensor(drawn[1])
    target[1] = 255
    losses = hard_losses(logits, target, kind=kind)
    losses.sum().backward()
    assert losses[1] == 0
    assert torch.isfinite(logits.grad).all() and (logits.grad[1] == 0).all() and (logits.grad[0] != 0).any()


@pytest.mark.parametrize("kind", ["ce", "dice", "ce+dice"])
def test_weight_two_equals_two_copies(drawn, kind):
    logits, target = torch.tensor(drawn[0]), torch.tensor(drawn[1])
    losses = hard_losses(logits, target, kind=kind)
    weighted = weighted_mean(losses, torch.tensor([2.0, 1.0, 1.0, 1.0])) * 4
    copied = hard_losses(torch.cat([logits, logits[:1]]), torch.cat([target, target[:1]]), kind=kind).mean() * 5
    torch.testing.assert_close(weighted, copied)


def test_dice_is_per_tile_so_that_its_weights_matter(drawn):
    logits, target = torch.tensor(drawn[0][:2]), torch.tensor(drawn[1][:2])
    logits[0] += 10 * torch.nn.functional.one_hot(target[0], 5).permute(2, 0, 1)  # the first tile is right, the second not
    losses = hard_losses(logits, target, kind="dice")
    first = weighted_mean(losses, torch.tensor([0.0, 2.0]))
    second = weighted_mean(losses, torch.tensor([2.0, 0.0]))
    assert first > second + 0.2


def test_dice_against_its_formula(drawn):
    logits, target = drawn
    target[:, :3] = 255
    target[2][target[2] == 4] = 0  # a class that the tile has not does not count
    p = softmax(logits, axis=1)
    expected = []
    for tile, mask in zip(p, target, strict=True):
        here = mask != 255
        scores = []
        for q in np.unique(mask[here]):
            truth = (mask == q) & here
            scores.append((2 * tile[q][truth].sum() + 1) / (tile[q][here].sum() + truth.sum() + 1))
        expected.append(1 - np.mean(scores))
    np.testing.assert_allclose(hard_losses(torch.tensor(logits), torch.tensor(target), kind="dice"), expected, rtol=1e-5)


@pytest.mark.parametrize("temperature", [1.0, 3.0])
def test_soft_loss_against_its_formula(drawn, temperature):
    logits, _ = drawn
    teacher = 2 * np.random.default_rng(1).standard_normal(logits.shape)
    valid = np.random.default_rng(2).random((4, 8, 8)) < 0.6
    t, s = softmax(teacher / temperature, axis=1), log_softmax(logits / temperature, axis=1)
    divergence = temperature**2 * (t * (np.log(t) - s)).sum(axis=1)
    expected = [tile[here].mean() for tile, here in zip(divergence, valid, strict=True)]
    losses = soft_losses(torch.tensor(logits), torch.tensor(softmax(teacher, axis=1)), torch.tensor(valid), temperature=temperature)
    np.testing.assert_allclose(losses, expected, rtol=1e-4)
    assert (losses > 0).all()


def test_soft_loss_of_the_teacher_itself_is_nought_and_certain_teachers_are_finite():
    certain = torch.zeros(1, 3, 4, 4)
    certain[:, 1] = 1.0
    logits = torch.randn(1, 3, 4, 4, generator=torch.Generator().manual_seed(0), requires_grad=True)
    loss = soft_losses(logits, certain).sum()
    loss.backward()
    assert torch.isfinite(loss) and torch.isfinite(logits.grad).all()
    p = torch.softmax(logits.detach(), dim=1)
    assert float(soft_losses(logits.detach(), p, temperature=4.0)) == pytest.approx(0, abs=1e-5)
    assert float(soft_losses(logits.detach(), p, torch.zeros(1, 4, 4, dtype=torch.bool))) == 0


def test_half_precision_logits_and_double_weights_give_a_float32_loss(drawn):
    losses = hard_losses(torch.tensor(drawn[0]).bfloat16(), torch.tensor(drawn[1]))
    assert losses.dtype == torch.float32
    assert weighted_mean(losses, torch.ones(4, dtype=torch.float64)).dtype == torch.float32
