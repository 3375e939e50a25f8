import math

import numpy as np
import pytest
import torch
from torch.distributions import Normal
from torch.distributions import kl_divergence as exact_kl

from ddoq_engine.encoders.vae.loss import (
    RECONSTRUCTIONS,
    annealing,
    elbo_beta,
    kl_divergence,
    reconstruction_loss,
    valid_shares,
)


def sample(tiles=3, bands=4, size=8, seed=0):
    draw = torch.Generator().manual_seed(seed)
    output, target = (torch.randn(tiles, bands, size, size, generator=draw) for _ in range(2))
    return output, target, torch.rand(tiles, size, size, generator=draw) > 0.4


@pytest.mark.parametrize("kind", RECONSTRUCTIONS)
@pytest.mark.parametrize("junk", [1e6, float("nan"), float("inf")])
def test_what_lies_at_nodata_changes_neither_loss_nor_gradient_by_a_bit(kind, junk):
    output, target, valid = sample()
    found = []
    for fill in (0.0, junk):
        out = output.clone().requires_grad_()
        loss = reconstruction_loss(out, torch.where(valid[:, None], target, fill), valid, kind=kind)
        loss.backward()
        found.append((loss.detach(), out.grad))
    assert torch.equal(found[0][0], found[1][0])
    assert torch.equal(found[0][1], found[1][1])
    assert (found[0][1][~valid[:, None].expand_as(output)] == 0).all()


def test_the_error_is_the_mean_of_the_tiles_means_over_valid_pixels():
    output, target, valid = sample()
    difference = (output - target).double().numpy()
    mask = valid.numpy()
    formulas = {
        "mse": lambda d: d**2,
        "l1": abs,
        "smooth_l1": lambda d: np.where(abs(d) < 1, d**2 / 2, abs(d) - 0.5),
    }
    for kind, formula in formulas.items():
        expected = np.mean([formula(tile[:, seen]).mean() for tile, seen in zip(difference, mask, strict=True)])
        assert reconstruction_loss(output, target, valid, kind=kind).item() == pytest.approx(expected, rel=1e-6)


def test_a_tile_of_nodata_alone_adds_nothing_and_one_batch_of_it_is_zero():
    output, target, valid = sample()
    mu, logvar = torch.randn(3, 2, 2, 2), torch.randn(3, 2, 2, 2)
    valid[1] = False
    seen = valid_shares(valid, 2) > 0
    two = [0, 2]
    assert reconstruction_loss(output, target, valid) == reconstruction_loss(output[two], target[two], valid[two])
    assert kl_divergence(mu, logvar, seen) == kl_divergence(mu[two], logvar[two], seen[two])
    none = torch.zeros_like(valid)
    output.requires_grad_()
    mu.requires_grad_()
    loss = reconstruction_loss(output, target, none) + kl_divergence(mu, logvar, valid_shares(none, 2) > 0, free_bits=0.5)
    loss.backward()
    assert loss.item() == 0
    assert (output.grad == 0).all()
    assert (mu.grad == 0).all()


def test_kl_is_that_of_torchs_distributions_over_the_cells_that_see_something():
    mu, logvar = torch.randn(4, 3, 5, 5), torch.randn(4, 3, 5, 5)
    expected = exact_kl(Normal(mu, (0.5 * logvar).exp()), Normal(0.0, 1.0))
    assert kl_divergence(mu, logvar, torch.ones(4, 5, 5, dtype=torch.bool)).item() == pytest.approx(expected.mean().item(), rel=1e-5)
    seen = torch.rand(4, 5, 5) > 0.5
    by_tile = [expected[tile][:, seen[tile]].mean().item() for tile in range(4)]
    assert kl_divergence(mu, logvar, seen).item() == pytest.approx(np.mean(by_tile), rel=1e-5)


def test_kl_of_a_known_gaussian():
    # KL(N(1, e) || N(0, 1)) = (1 + e - 1 - 1) / 2
    shape = (2, 3, 2, 2)
    found = kl_divergence(torch.ones(shape), torch.ones(shape), torch.ones(2, 2, 2, dtype=torch.bool))
    assert found.item() == pytest.approx((math.e - 1) / 2, rel=1e-6)


def test_free_bits_are_a_floor_for_each_channel_without_a_gradient_below_it():
    mu = torch.zeros(2, 2, 3, 3)
    mu[:, 1] = 2.0  # 2 nats an element
    mu.requires_grad_()
    loss = kl_divergence(mu, torch.zeros_like(mu), torch.ones(2, 3, 3, dtype=torch.bool), free_bits=0.5)
    assert loss.item() == pytest.approx((0.5 + 2.0) / 2)
    loss.backward()
    assert (mu.grad[:, 0] == 0).all()
    assert (mu.grad[:, 1] > 0).all()


def test_beta_rises_in_a_straight_line_and_stays():
    assert [annealing(step, 4) for step in range(7)] == [0, 0.25, 0.5, 0.75, 1, 1, 1]
    assert annealing(0, 0) == 1


def test_the_beta_of_the_evidence_bound_makes_the_loss_proportional_to_it():
    # -log p of the Gaussian decoder, up to a constant, plus the KL sum, against the loss of means.
    noise_variance, values, latents = 0.07, 6 * 32 * 32, 8 * 16
    mse, kl = 0.31, 1.7
    bound = mse * values / (2 * noise_variance) + kl * latents
    loss = mse + elbo_beta(noise_variance, values=values, latents=latents) * kl
    assert bound / loss == pytest.approx(values / (2 * noise_variance))


def test_shares_count_valid_pixels_and_padding_as_not_valid():
    valid = torch.zeros(1, 6, 6, dtype=torch.bool)
    valid[0, :4, :2] = True
    valid[0, 5, 5] = True
    assert torch.equal(valid_shares(valid, 2), torch.tensor([[[0.5, 0.0], [0.0, 1 / 16]]]))
