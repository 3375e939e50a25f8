"""The agreement of two annotators, against scikit-learn and by what is known of it."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import accuracy_score, cohen_kappa_score, f1_score

from ddoq_engine.segmentation.agreement import count_majorities, count_tile, dice, kappa, kappa_interval, overall, summarize

CLASSES = (2, 5, 7, 254)


def pair(rng, shape=(12, 12), noise=0.3, gaps=0.1):
    ours = rng.choice(CLASSES, shape).astype(np.uint8)
    theirs = np.where(rng.random(shape) < noise, rng.choice(CLASSES, shape), ours).astype(np.uint8)
    for mask in (ours, theirs):
        mask[rng.random(shape) < gaps] = 255
    return ours, theirs


@given(st.integers(0, 10_000), st.floats(0, 1), st.floats(0, 0.9))
def test_kappa_agreement_and_f1_are_those_of_scikit_learn(seed, noise, gaps):
    rng = np.random.default_rng(seed)
    pairs = [pair(rng, noise=noise, gaps=gaps) for _ in range(3)]
    counts = np.array([count_tile(*each, CLASSES) for each in pairs]).sum(axis=0)
    ours, theirs = (np.concatenate([each[side].ravel() for each in pairs]) for side in (0, 1))
    both = (ours != 255) & (theirs != 255)
    assert counts.sum() == both.sum()
    if both.sum() < 2 or len(set(ours[both]) | set(theirs[both])) < 2:
        return
    a, b = ours[both], theirs[both]
    assert kappa(counts) == pytest.approx(cohen_kappa_score(a, b))
    assert overall(counts) == pytest.approx(accuracy_score(a, b))
    given_by_any = [c for c in CLASSES if c in a or c in b]
    np.testing.assert_allclose(dice(counts)[~np.isnan(dice(counts))], f1_score(a, b, labels=given_by_any, average=None), atol=1e-12)
    assert (~np.isnan(dice(counts))).sum() == len(given_by_any)


def test_tiles_count_once_by_the_class_that_either_gave_most():
    rng = np.random.default_rng(1)
    pairs = [pair(rng, noise=0.8) for _ in range(40)]
    counts = count_majorities(np.array([count_tile(*each, CLASSES) for each in pairs]))
    main = []
    for ours, theirs in pairs:
        both = (ours != 255) & (theirs != 255)
        main.append([max(CLASSES, key=lambda c, mask=mask: ((mask[both] == c).sum(), -CLASSES.index(c))) for mask in (ours, theirs)])
    assert kappa(counts) == pytest.approx(cohen_kappa_score(*zip(*main, strict=True)))


def test_without_a_second_class_or_any_pixel_there_is_no_kappa_and_it_is_said():
    whole = np.full((4, 4), 5, np.uint8)
    rng = np.random.default_rng(0)
    one = summarize(np.array([count_tile(whole, whole, CLASSES)] * 3), ["a", "b", "c"], list("wxyz"), rng)
    assert one["kappa"] is None and one["agreement"] == 1 and one["kappa_interval"] is None
    assert "not defined without a second class" in one["said"]
    none = summarize(np.zeros((0, 4, 4)), [], list("wxyz"), rng)
    assert none["kappa"] is None and none["agreement"] is None and "nothing to compare" in none["said"]
    nothing = summarize(np.zeros((0, 0, 0)), [], [], rng)
    assert nothing["pixels"] == 0 and nothing["worst"] == []
    alone = summarize(np.array([count_tile(*pair(rng), CLASSES)]), ["a"], list("wxyz"), rng)
    assert alone["kappa"] is not None and alone["kappa_interval"] is None and "One tile alone" in alone["said"]
    for each in (one, none, nothing, alone):
        json.dumps(each, allow_nan=False)
    assert kappa(np.array([[0.0, 5.0], [5.0, 0.0]])) == pytest.approx(-1)


def scene(rng, tiles):
    """Tiles on which two annotators agree wholly or not at all: all pixels of a tile say the same."""
    found = []
    for _ in range(tiles):
        ours = np.full((16, 16), rng.choice(CLASSES[:2]), np.uint8)
        theirs = ours if rng.random() < 0.8 else np.full((16, 16), rng.choice(CLASSES[:2]), np.uint8)
        found.append(count_tile(ours, theirs, CLASSES[:2]))
    return np.array(found)


def test_the_interval_holds_the_true_kappa_as_often_as_it_says_where_pixels_repeat_each_other():
    """True kappa 0.8 (chance is one half, and a fifth of the tiles is drawn anew). Over pixels it would be eight times too narrow."""
    held, widths = 0, []
    for seed in range(200):
        rng = np.random.default_rng(seed)
        found = kappa_interval(scene(rng, 60), rng, draws=400)
        held += found.low <= 0.8 <= found.high
        widths.append(found.high - found.low)
    assert 0.88 <= held / 200 <= 0.99
    assert 0.2 < np.mean(widths) < 0.45  # of 60 independent tiles: 2 x 1.96 x 0.077


def test_the_interval_is_that_of_drawing_tiles_one_by_one():
    counts = np.array([count_tile(*pair(np.random.default_rng(seed)), CLASSES) for seed in range(9)])
    found = kappa_interval(counts, np.random.default_rng(3), draws=4000)
    rng = np.random.default_rng(4)
    drawn = [kappa(counts[rng.integers(0, 9, 9)].sum(axis=0)) for _ in range(4000)]
    np.testing.assert_allclose([found.low, found.high], np.quantile(drawn, [0.025, 0.975]), atol=0.01)
    again = kappa_interval(counts, np.random.default_rng(3), draws=4000)
    assert found == again and found.undefined == 0
    # A draw without the one tile that has another class has no kappa; that is told.
    lone = np.array([[[9.0, 0], [0, 0]], [[9.0, 0], [0, 0]], [[0.0, 1], [0, 8]]])
    assert kappa_interval(lone, rng).undefined == pytest.approx((2 / 3) ** 3, abs=0.04)


def test_the_worst_tiles_come_first():
    rng = np.random.default_rng(5)
    counts = np.array([count_tile(*pair(rng, noise=noise), CLASSES) for noise in (0, 1, 0.4)])
    worst = summarize(counts, ["good", "bad", "middling"], list("wxyz"), rng, worst=2)["worst"]
    assert [each["tile_id"] for each in worst] == ["bad", "middling"]
    assert worst[0]["agreement"] == pytest.approx(np.trace(counts[1]) / counts[1].sum())
