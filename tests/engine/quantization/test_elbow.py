"""The curve of the distortion over the budget, and what is read from it."""

import json

import numpy as np
import pytest

from ddoq_engine.errors import DataError, SettingsError
from ddoq_engine.quantization.elbow import choose_budget, find_optimal_k_elbow_method, inertia_curve
from ddoq_engine.quantization.quantizer import quantize


def blobs(count, clusters, dimension, scale, seed=0):
    random = np.random.default_rng(seed)
    return random.uniform(-10, 10, (clusters, dimension))[random.integers(clusters, size=count)] + scale * random.standard_normal(
        (count, dimension)
    )


@pytest.mark.parametrize("bounds", [(2, 10), (2, 100), (1, 400)])
def test_three_blobs_whatever_the_range(bounds):
    assert find_optimal_k_elbow_method(blobs(600, 3, 8, 0.5), *bounds) == 3


@pytest.mark.parametrize("bounds", [(10, 1000, 50), (5, 60, 1), (20, 500, 10)])
def test_thirty_blobs_whatever_the_range(bounds):
    """pytorch-smt answers 60 on the first of these."""
    assert find_optimal_k_elbow_method(blobs(3000, 30, 16, 1.0), *bounds) in range(28, 33)


def test_never_more_than_there_are_tiles():
    values = blobs(7, 3, 2, 0.5)
    assert 1 <= find_optimal_k_elbow_method(values, k_min=10, k_max=1000) <= 7
    assert inertia_curve(values, 1000).budgets[-1] == 7
    assert find_optimal_k_elbow_method(np.ones((20, 3)), 2, 10) in range(2, 11)


def test_structureless_data_has_no_elbow_but_a_dimension():
    flat = inertia_curve(np.random.default_rng(0).uniform(size=(20_000, 2)), 300)
    assert not choose_budget(flat, "elbow").is_reached
    assert flat.effective_dimension == pytest.approx(2, rel=0.1)
    assert choose_budget(inertia_curve(blobs(600, 3, 8, 0.5), 60), "elbow").is_reached


def test_the_curve_is_that_of_fits_at_each_budget():
    values = blobs(3000, 12, 5, 2.0)
    curve = inertia_curve(values, 120)
    assert (np.diff(curve.distortion) <= 0).all()
    assert curve.distortion[0] == pytest.approx(((values - values.mean(0)) ** 2).sum(1).mean(), rel=1e-3)
    for budget in (3, 12, 37, 90):
        fitted = np.mean([quantize(values, budget, seed=seed).distortion for seed in range(5)])
        assert curve.distortion[budget - 1] == pytest.approx(fitted, rel=0.1)
    assert json.loads(json.dumps(curve.as_json()))["budgets"] == list(range(1, 121))


def test_explaining_ninety_percent_does_so():
    values = blobs(4000, 25, 6, 1.5)
    choice = choose_budget(inertia_curve(values, 300), "variance", explained=0.9)
    total = ((values - values.mean(0)) ** 2).sum(1).mean()
    reached = 1 - quantize(values, choice.budget, seed=0).distortion / total
    before = 1 - quantize(values, max(1, choice.budget - 3), seed=0).distortion / total
    assert choice.is_reached
    assert reached == pytest.approx(0.9, abs=0.02)
    assert before < 0.91


def test_says_when_the_variance_cannot_be_explained():
    choice = choose_budget(inertia_curve(np.random.default_rng(0).standard_normal((2000, 64)), 50), "variance")
    assert not choice.is_reached
    assert choice.budget == 50
    assert choice.explained < 0.5


def test_a_smaller_gain_asked_for_gives_a_larger_budget():
    curve = inertia_curve(blobs(3000, 12, 5, 2.0), 300)
    budgets = [choose_budget(curve, "gain", minimum_gain=gain).budget for gain in (1e-2, 1e-3, 3e-4)]
    assert budgets == sorted(budgets)
    assert budgets[0] < budgets[-1]
    at = budgets[1]
    assert (curve.distortion[at - 2] - curve.distortion[at + 2]) / 4 / curve.distortion[0] == pytest.approx(1e-3, rel=0.6)


def test_budgets_are_kept_within_bounds():
    curve = inertia_curve(blobs(600, 3, 8, 0.5), 60)
    assert choose_budget(curve, "variance", k_min=20).budget >= 20
    assert choose_budget(curve, "variance", k_max=2).budget <= 2
    assert choose_budget(curve, "variance", k_min=5000).budget == 60


def test_the_same_seed_gives_the_same_curve():
    values = blobs(3000, 12, 5, 2.0)
    first, again = inertia_curve(values, 50, seed=5), inertia_curve(values, 50, seed=5)
    assert (first.distortion == again.distortion).all()


def test_refusals_speak():
    with pytest.raises(SettingsError, match="knee"):
        choose_budget(inertia_curve(np.ones((5, 2)), 3), "knee")
    with pytest.raises(DataError, match="0 cells"):
        inertia_curve(np.ones((5, 2)), 0)
    with pytest.raises(DataError, match="1 of 5"):
        inertia_curve(np.r_[np.ones((4, 2)), [[np.nan, 0]]], 2)
