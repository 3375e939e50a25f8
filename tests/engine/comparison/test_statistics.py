"""The bench's figures against scipy, brute force and cases worked by hand."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from ddoq_engine.comparison.budgets import Needed, ResampledCurve, needed
from ddoq_engine.comparison.plan import FLOOR_ARM, FOLDS, FULL_ARM, RANDOM_ARM, Arm, Design, arms_of, runs
from ddoq_engine.comparison.statistics import Gain, holm, judge, noise_floor, paired


def test_a_paired_gain_is_the_t_test_of_scipy():
    differences = np.random.default_rng(1).normal(0.02, 0.03, 12)
    found, known = paired([differences]), stats.ttest_1samp(differences, 0)
    assert found.mean == pytest.approx(differences.mean()) and found.p == pytest.approx(known.pvalue)
    assert found.half_width == pytest.approx(differences.mean() - known.confidence_interval().low)


def test_what_splits_differ_by_is_no_noise():
    rng = np.random.default_rng(2)
    noise = [rng.normal(0, 0.01, 10) for _ in range(3)]
    apart = paired([group + shift for group, shift in zip(noise, (0.0, 0.2, -0.2), strict=True)])
    assert apart.half_width == pytest.approx(paired(noise).half_width) and apart.sd > 0.1


def test_a_single_draw_tells_nothing():
    found = paired([[0.3]])
    assert found.half_width is None and judge(found, None, None) == "unknown"


@pytest.mark.parametrize("pairs", [2, 10])
def test_nineteen_of_twenty_comparisons_of_random_tiles_lie_within_their_floor(pairs):
    rng = np.random.default_rng(3)
    inside = [abs(draw.mean()) <= noise_floor(draw) for draw in rng.normal(0, 1, (4000, pairs))]
    assert 0.93 < np.mean(inside) <= 1


def test_holm_by_hand():
    assert holm([0.01, None, 0.04, 0.03]) == [pytest.approx(0.03), None, pytest.approx(0.06), pytest.approx(0.06)]


def test_more_than_noise_needs_interval_correction_and_floor():
    gain = Gain(0.05, 0.02, 0.01, 0.001, 10)
    assert judge(gain, 0.01, 0.02) == "better" and judge(Gain(-0.05, 0.02, 0.01, 0.001, 10), 0.01, 0.02) == "worse"
    assert {judge(gain, 0.06, 0.02), judge(gain, 0.01, 0.06), judge(Gain(0.05, 0.2, 0.06, 0.1, 10), 0.01, 0.02)} == {"same"}


def test_noise_is_seldom_taken_for_a_gain():
    """Eighteen arms that are random tiles by another name: the whole table claims something in at most 1 of 20 comparisons."""
    rng, claims = np.random.default_rng(4), 0
    for _ in range(300):
        random, again = rng.normal(0, 1, (2, 10))
        gains = [paired([rng.normal(0, 1, 10) - random]) for _ in range(18)]
        floor = noise_floor(again - random)
        claims += any(judge(gain, p, floor) != "same" for gain, p in zip(gains, holm([gain.p for gain in gains]), strict=True))
    assert claims / 300 < 0.08


@given(st.floats(0.05, 0.95), st.floats(4, 64))
def test_a_budget_is_read_off_straight_over_its_logarithm(slope, budget):
    budgets = [4, 8, 16, 32, 64]
    scores = [slope * math.log(each) for each in budgets]
    assert needed(budgets, scores, slope * math.log(budget)).tiles == pytest.approx(budget, rel=1e-6)


def test_beyond_the_curve_and_on_a_curve_that_falls():
    assert needed([8, 16], [0.2, 0.3], 0.4) == Needed(pytest.approx(16), "more")
    assert needed([8, 16], [0.2, 0.3], 0.1) == Needed(pytest.approx(8), "less")
    assert needed([8], [0.2], 0.2) is None
    assert needed([8, 16, 32], [0.3, 0.2, 0.4], 0.25).tiles == pytest.approx(8)  # the first two are one: 0.25


def test_the_floor_comes_first_and_every_arm_in_every_draw():
    own = arms_of(("study", "spectral"), ("coverage@textons", "ddoq"), ("none",))
    assert [(arm.selector, arm.encoder) for arm in own] == [("coverage", "textons"), ("ddoq", "study"), ("ddoq", "spectral")]
    arms = arms_of(("study", "spectral"), ("study", "random"), ("none",))
    assert arms == (Arm("study", "study", "none"), Arm("spectral", "study", "none"))
    design = Design(("this", "other"), arms, (4, 8), 3, 100, splits=2, random_budgets=(16,), has_full=True, has_half_steps=True)
    every = list(runs(design))
    assert len(set(every)) == len(every) == 3 * (3 * (2 * 3 + 2 * 2 + 1) + FOLDS + 2)
    assert [run.arm for run in every[:6]] == [RANDOM_ARM] * 3 + [FLOOR_ARM] * 3
    assert [run.draw for run in every] == sorted(run.draw for run in every)
    assert sum(run.arm == FULL_ARM for run in every if run.question == "other") == 3 * 2


@pytest.mark.parametrize(
    "splits", [[0] * 4, pytest.param([0] * 5, marks=pytest.mark.proof), pytest.param([0] * 10, marks=pytest.mark.proof), [0] * 6 + [1] * 6]
)
def test_the_interval_of_the_tiles_that_random_needs_holds_the_truth(splits):
    """An arm with 8 tiles is as good as 20 random ones, by a curve that is straight over the logarithm of the budget."""
    budgets, rng, draws = (4, 8, 16, 32, 64), np.random.default_rng(5), len(splits)
    truth = 0.1 * np.log(budgets)
    held = 0
    for _ in range(200):
        shared = rng.normal(0, 0.02, (draws, 1))  # a draw that is easy is so for all
        scores = truth + shared + rng.normal(0, 0.03, (draws, 5))
        arm = 0.1 * np.log(20) + shared[:, 0] + rng.normal(0, 0.03, draws)
        low, high = ResampledCurve.of(budgets, scores, splits).interval(arm)
        held += low.tiles <= 20 <= high.tiles
    assert 0.85 <= held / 200 <= 0.99, held / 200  # with four draws it is 0.85: expanded percentiles are still a little short


def test_draws_that_agree_leave_no_interval_and_what_ends_before_says_so():
    budgets, scores = (8, 4, 16), np.tile([[0.2, 0.1, 0.3]], (4, 1))  # in any order
    resampled = ResampledCurve.of(budgets, scores, [0, 0, 0, 0])
    assert resampled.interval(np.full(4, 0.2)) == (Needed(pytest.approx(8)), Needed(pytest.approx(8)))
    assert resampled.interval(np.full(4, 0.4)) == (Needed(pytest.approx(16), "more"),) * 2
    low, high = resampled.interval(np.array([0.0, 0.0, 0.2, 0.2]))
    assert low == Needed(pytest.approx(4), "less") and high.bound == "" and 4 < high.tiles <= 8
    assert resampled.interval(np.array([0.1, np.nan, 0.1, 0.1])) is None
    assert ResampledCurve.of(budgets, scores, [0, 0, 0, 1]) is None and ResampledCurve.of((8,), scores[:, :1], [0] * 4) is None
