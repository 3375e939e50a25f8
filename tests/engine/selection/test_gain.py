"""The hint on the budget: against numpy's own fits, against simulation, and silent where nothing can be told."""

import numpy as np
import pytest

from ddoq_engine.selection.gain import Score, expected_gain, score
from ddoq_engine.selection.reasons import Reason, much_of_a_rare_class


def test_a_score_is_the_mean_weighted_by_mass_and_its_error_covers_the_truth():
    rng = np.random.default_rng(0)
    masses, truth, inside = rng.dirichlet(np.ones(40)), 0.7, 0
    for _ in range(400):
        right = rng.normal(truth, 0.1, 40)
        found = score(right, masses, 30)
        inside += abs(found.accuracy - truth) <= 1.96 * found.standard_error
    assert 0.89 <= inside / 400 <= 0.98
    assert score(np.array([1.0, 0.0]), np.array([0.3, 0.1]), 2).accuracy == pytest.approx(0.75)
    assert score(np.array([1.0, 0.0]), np.array([0.5, 0.5]), 2).standard_error == pytest.approx(np.std([1, 0], ddof=1) / 2**0.5)


@pytest.mark.parametrize("scores", [[], [Score(8, 0.5, 0.1)], [Score(8, 0.5, 0.1), Score(8, 0.6, 0.1)]])
def test_nothing_is_told_before_two_rounds_of_different_size(scores):
    assert expected_gain(scores, 8) is None


def test_two_rounds_give_the_line_through_them():
    found = expected_gain([Score(6, 0.5, 0.03), Score(12, 0.6, 0.04)], 16)
    ahead = np.log(26 / 16) / np.log(2)
    assert found["gain"] == pytest.approx(0.1 * ahead)
    assert found["standard_error"] == pytest.approx(0.05 * ahead)
    assert found["high"] - found["low"] == pytest.approx(2 * 1.96 * 0.05 * ahead, rel=1e-3)


def test_more_rounds_give_numpy_s_weighted_fit():
    tiles, right, error = np.array([6, 12, 18, 24]), np.array([0.5, 0.61, 0.64, 0.7]), np.array([0.05, 0.04, 0.04, 0.03])
    found = expected_gain([Score(*each) for each in zip(tiles, right, error, strict=True)], 32)
    (slope, _), covariance = np.polyfit(np.log(tiles), right, 1, w=1 / error, cov="unscaled")
    ahead = np.log(42 / 32)
    assert found["gain"] == pytest.approx(slope * ahead)
    assert found["standard_error"] == pytest.approx(covariance[0, 0] ** 0.5 * ahead)  # these lie on the line as near as they may


def test_scores_far_from_a_line_widen_the_interval():
    near = [Score(6, 0.5, 0.01), Score(12, 0.6, 0.01), Score(24, 0.7, 0.01)]
    far = [Score(6, 0.5, 0.01), Score(12, 0.8, 0.01), Score(24, 0.7, 0.01)]
    assert expected_gain(far, 32)["standard_error"] > 5 * expected_gain(near, 32)["standard_error"]


def test_the_interval_covers_the_gain_of_a_simulated_curve():
    rng, inside = np.random.default_rng(1), 0
    sizes, truth = np.array([6, 12, 18]), 0.1 * np.log(34 / 24)
    for _ in range(500):
        scores = [Score(n, 0.3 + 0.1 * np.log(n) + rng.normal(0, 0.04), 0.04) for n in sizes]
        found = expected_gain(scores, 24)
        inside += found["low"] <= truth <= found["high"]
    assert 0.92 <= inside / 500 <= 1


def test_a_reason_says_in_words_what_its_data_say():
    plain = Reason(214, 3.14159)
    assert plain.sentence == "represents 214 tiles, 3.1 % of the area" and plain.as_json() == {"represents": 214, "area_percent": 3.14159}
    full = Reason(214, 3.1, measure="entropy", uncertainty=0.82, rare_class="water", rare_share=0.4, distance=1250.0)
    assert Reason(1, 0.25).sentence == "represents 1 tile, 0.2 % of the area"
    assert full.sentence == (
        "represents 214 tiles, 3.1 % of the area; the student is unsure here (entropy 0.82 of 1); "
        "holds much of the rare class water; the way there is 1250 long"
    )
    assert set(full.as_json()) == {"represents", "area_percent", "measure", "uncertainty", "rare_class", "rare_share", "distance"}


def test_much_of_a_rare_class_is_twice_the_usual_share_of_a_class_with_few_labels():
    usual, rare = np.array([0.7, 0.2, 0.05, 0.05]), np.array([0.1, 0.6, 1.0, 0.7])
    assert much_of_a_rare_class(np.array([0.5, 0.3, 0.1, 0.1]), rare, usual) == 2
    assert much_of_a_rare_class(np.array([0.1, 0.6, 0.1, 0.2]), rare, usual) == 1
    assert much_of_a_rare_class(np.array([0.96, 0.0, 0.04, 0.0]), rare, usual) is None  # too little to be seen
    assert much_of_a_rare_class(np.array([1.0, 0, 0, 0]), rare, usual / 2) is None  # of no rare class
