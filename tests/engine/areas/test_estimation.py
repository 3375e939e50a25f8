"""Estimator and draw against the enumeration of every possible sample of small populations, and their properties."""

from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from ddoq_engine.areas import drawing, strata
from ddoq_engine.areas.assessment import Tiles, assess
from ddoq_engine.areas.estimation import Sample, collapse, estimate, fourth_cumulant
from ddoq_engine.errors import DataError

OWN = np.array([0, 0, 0, 0, 1, 1, 1, 1, 1])
TAKE = (2, 3)


def every_sample():
    """All stratified samples of nine tiles in two strata, two and three of them."""
    parts = [list(combinations(np.flatnonzero(h == OWN), n)) for h, n in enumerate(TAKE)]
    return [np.array(sum(each, ())) for each in product(*parts)]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("helped", [True, False])
def test_total_and_variance_are_unbiased_over_every_possible_sample(seed, helped):
    random = np.random.default_rng(seed)
    truth = random.integers(0, 50, (9, 3)).astype(float)
    mapped = (truth + random.integers(-9, 30, (9, 3))) * helped  # biased on purpose
    known = mapped.sum(0)
    found = [estimate(Sample(np.bincount(OWN), OWN[s], (truth - mapped)[s], np.ones((5, 3), bool)), known) for s in every_sample()]
    assert len(found) == 6 * 10
    totals, errors = np.array([f.total for f in found]), np.array([f.error for f in found])
    np.testing.assert_allclose(totals.mean(0), truth.sum(0))
    np.testing.assert_allclose((errors**2).mean(0), totals.var(0))
    half = stats.t.ppf(0.975, found[0].freedom) * errors[0]
    np.testing.assert_allclose(found[0].high - found[0].low, 2 * half)


def test_known_tiles_are_counted_and_the_sample_speaks_for_the_rest_without_bias():
    """Two tiles known by choice: over every sample of the others the total is right, and the known add no variance."""
    random = np.random.default_rng(1)
    truth, mapped = random.integers(1, 40, (9, 2)).astype(float), random.integers(0, 40, (9, 2)).astype(float)
    is_known = np.isin(np.arange(9), [1, 6])
    rest = [np.flatnonzero((h == OWN) & ~is_known) for h in (0, 1)]
    found = []
    for first, second in product(combinations(rest[0], 2), combinations(rest[1], 2)):
        sampled = np.isin(np.arange(9), [*first, *second])
        says = np.where((sampled | is_known)[:, None], truth, 0)  # of the others nothing is known
        found.append(assess(Tiles(OWN, sampled, is_known, says, mapped, says > 0, np.zeros(2), 1e9)))
    totals = np.array([f.estimate.total for f in found])
    np.testing.assert_allclose(totals.mean(0), truth.sum(0))
    np.testing.assert_allclose(np.mean([f.estimate.error**2 for f in found], axis=0), totals.var(0))
    assert {(f.known, f.sampled, f.merged_strata) for f in found} == {(2, 4, 0)}


def test_a_medoid_that_is_drawn_by_chance_and_trained_on_may_be_counted_as_known():
    """Chosen without looking at the draw, a tile leaves the sample when it is drawn: the total stays unbiased."""
    truth = np.random.default_rng(2).integers(1, 40, (9, 1)).astype(float)
    own, totals = np.zeros(9, dtype=int), []
    for drawn in combinations(range(9), 4):
        sampled, is_known = np.isin(np.arange(9), drawn), np.arange(9) == 3
        tiles = Tiles(own, sampled & ~is_known, is_known, truth, np.zeros((9, 1)), truth > 0, np.zeros(1), 1e9)
        totals.append(assess(tiles).estimate.total[0])
    assert np.mean(totals) == pytest.approx(truth.sum())


def test_all_tiles_sampled_is_a_census():
    values = np.arange(12.0).reshape(6, 2)
    found = estimate(Sample(np.array([2, 4]), np.array([0, 0, 1, 1, 1, 1]), values, values > 0), np.zeros(2))
    np.testing.assert_allclose(found.total, values.sum(0))
    np.testing.assert_allclose([found.low, found.high], [found.total, found.total])


def test_a_class_that_no_sampled_tile_has_gets_no_interval():
    values = np.array([[1.0, 0], [2, 0], [3, 0]])
    found = estimate(Sample(np.array([30]), np.zeros(3, int), values, values > 0), np.array([0.0, 7.0]))
    assert np.isnan([found.error[1], found.low[1], found.high[1]]).all() and found.total[1] == 7
    assert found.is_thin.tolist() == [True, True] and np.isfinite(found.error[0])


def test_the_interval_ends_where_land_ends_and_never_below_what_was_seen():
    values = np.array([[0.0], [9.0]])
    found = estimate(
        Sample(np.array([10]), np.zeros(2, int), values, values > 0), np.zeros(1), least=np.array([9.0]), most=np.array([80.0])
    )
    assert (found.low[0], found.high[0]) == (9, 80)


def test_the_fourth_cumulant_is_scipys():
    values = np.random.default_rng(0).exponential(size=(11, 3))
    np.testing.assert_allclose(fourth_cumulant(values), [stats.kstat(column, 4) for column in values.T])


def test_with_normal_values_the_degrees_of_freedom_are_satterthwaites():
    sizes, own = np.array([100, 300]), np.repeat([0, 1], [6, 9])
    values = np.concatenate([stats.norm.ppf((np.arange(n) + 0.5) / n) for n in (6, 9)])[:, None]  # lighter tails than normal
    found = estimate(Sample(sizes, own, values, values != 0), np.zeros(1))
    parts = [s**2 * (1 - n / s) * values[own == h].var(ddof=1) / n for h, (s, n) in enumerate(zip(sizes, (6, 9), strict=True))]
    assert found.freedom[0] == pytest.approx(sum(parts) ** 2 / (parts[0] ** 2 / 5 + parts[1] ** 2 / 8))


def test_strata_without_labels_join_the_one_with_most():
    assert collapse(np.array([10, 20, 30]), np.array([3, 1, 5])).tolist() == [0, 1, 1]
    assert collapse(np.array([10, 20]), np.array([1, 1])).tolist() == [0, 0]
    assert collapse(np.array([1, 20]), np.array([1, 4])).tolist() == [0, 1]  # its only tile is known: nothing to estimate


def test_one_labelled_tile_is_refused():
    is_first = np.arange(9) == 0
    with pytest.raises(DataError, match="1 are labelled"):
        assess(Tiles(OWN, is_first, np.zeros(9, bool), np.ones((9, 1)), np.zeros((9, 1)), np.ones((9, 1), bool), np.zeros(1), 9.0))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.floats(0, 100)), min_size=1, max_size=8), st.integers(0, 80), st.integers(0, 40))
def test_more_tiles_go_on_where_fewer_ended(given_strata, first, more):
    room, worth = np.array([r for r, _ in given_strata]), np.array([w for _, w in given_strata])
    need = int(np.minimum(room, 2).sum())
    if first < need:
        with pytest.raises(DataError, match="too few"):
            drawing.allocate(worth, room, first)
        return
    once = drawing.allocate(worth, room, first + more)
    begun = drawing.allocate(worth, room, first)
    counts = np.bincount(begun, minlength=len(room))
    then = drawing.allocate(worth, room, first + more - len(begun), drawn=counts)
    assert [*begun, *then] == once.tolist()
    assert (counts >= np.minimum(room, 2)).all() and (counts <= room).all() and len(begun) == min(first, room.sum())


def test_the_allocation_is_the_best_of_all():
    """Against every way to give thirteen tiles to three strata: none has a smaller sum of (N S)² / n."""
    worth, room = np.array([50.0, 20.0, 5.0]), np.array([40, 40, 40])
    ways = [w for w in product(range(2, 10), repeat=3) if sum(w) == 13]
    best = min(ways, key=lambda w: (worth**2 / np.array(w)).sum())
    assert tuple(np.bincount(drawing.allocate(worth, room, 13), minlength=3)) == best


def test_each_tile_is_as_likely_as_any_other_of_its_stratum():
    own, drawable = np.repeat([0, 1], [6, 4]), np.arange(10) != 9
    times = np.zeros(10)
    for seed in range(3000):
        places = drawing.shuffle(own, drawable, np.random.default_rng(seed))
        assert sorted(places[:6]) == list(range(6)) and sorted(places[6:9]) == [0, 1, 2] and places[9] == -1
        times += (places >= 0) & (places < 2)
    assert stats.chisquare(times[:6]).pvalue > 0.001 and stats.chisquare(times[6:9]).pvalue > 0.001


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 80), st.integers(1, 6), st.integers(0, 999), st.integers(1, 8), st.integers(1, 7))
def test_strata_are_large_enough_and_not_too_many(count, classes, seed, most, least):
    random = np.random.default_rng(seed)
    shares, doubt = random.dirichlet(np.full(classes, 0.3), count), random.random(count)
    drawable = random.random(count) < 0.8
    own = strata.merge_small(strata.by_map(shares, doubt), np.column_stack([shares, doubt]), drawable, least=least, most=most)
    sizes = np.bincount(own, weights=drawable)
    assert sorted(set(own)) == list(range(len(sizes))) and len(sizes) <= most
    assert len(sizes) == 1 or (sizes >= least).all()


def test_the_doubtful_tiles_of_a_class_have_half_of_its_doubt():
    shares, doubt = np.array([[1.0, 0]] * 10 + [[0, 1.0]] * 4), np.array([0.01] * 8 + [0.5, 0.6] + [0.2] * 4)
    own = strata.by_map(shares, doubt)
    assert own[:10].tolist() == [0] * 8 + [1] * 2 or own[:10].tolist() == [0] * 9 + [1]
    assert set(own[10:]) == {2, 3}
    assert strata.worth(np.zeros(14, int), np.ones(14, bool)).tolist() == [14]
