"""Medoids, weights, what tiles stand for: each against its plain definition."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ddoq_engine.errors import DataError, SettingsError
from ddoq_engine.quantization.quantizer import quantize
from ddoq_engine.selection import medoids, represent, weights

# medoids


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 60), st.integers(1, 4), st.integers(0, 999), st.data())
def test_medoids_are_distinct_and_the_nearest_in_their_cells(count, dimension, seed, data):
    random = np.random.default_rng(seed)
    values = random.integers(0, data.draw(st.integers(1, 6)), (count, dimension)).astype(float)
    budget = data.draw(st.integers(1, count))
    codebook = quantize(values, budget, seed=0)
    chosen = medoids.choose(values, codebook.cells, codebook.centroids)
    assert len(set(chosen)) == budget
    assert codebook.cells[chosen].tolist() == list(range(budget))
    for cell in range(budget):
        rows = np.flatnonzero(codebook.cells == cell)
        cost = ((values[rows] - codebook.centroids[cell]) ** 2).sum(1)
        assert cost[rows == chosen[cell]][0] <= cost.min() + 1e-12  # of tiles equally near another sum may round otherwise
    known = medoids.choose(values, codebook.cells, codebook.centroids, squared_distances=codebook.squared_distances)
    own = ((values - codebook.centroids[codebook.cells]) ** 2).sum(1)
    assert own[known] == pytest.approx(own[chosen], abs=1e-12)


def test_equal_tiles_give_the_lowest_index():
    values = np.array([[2.0], [1.0], [1.0], [9.0], [9.0]])
    assert medoids.choose(values, np.array([0, 0, 0, 1, 1]), np.array([[1.0], [9.0]])).tolist() == [1, 3]


def test_a_cell_without_tiles_has_no_medoid():
    with pytest.raises(DataError, match="1 of 3 cells"):
        medoids.choose(np.zeros((4, 1)), np.array([0, 2, 2, 0]), np.zeros((3, 1)))


def test_the_next_in_the_queue_is_the_next_nearest():
    random = np.random.default_rng(0)
    values, cells, centroids = random.standard_normal((50, 3)), random.integers(0, 4, 50), random.standard_normal((4, 3))
    queues = medoids.queues(values, cells, centroids)
    for cell, queue in enumerate(queues):
        assert sorted(queue) == np.flatnonzero(cells == cell).tolist()
        assert (np.diff(((values[queue] - centroids[cell]) ** 2).sum(1)) >= 0).all()
    assert [queue[0] for queue in queues] == medoids.choose(values, cells, centroids).tolist()


def test_the_greatest_mass_is_labelled_first():
    assert medoids.rank(np.array([0.1, 0.4, 0.4, 0.1]), np.array([5.0, 3.0, 2.0, 5.0])).tolist() == [2, 1, 0, 3]


# weights


@settings(max_examples=80, deadline=None)
@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=50), st.sampled_from(["uniform", "sqrt", "density", 0.3]))
def test_weights_have_mean_one_and_the_right_ratios(counts, mode):
    counts = np.array(counts)
    weight = weights.weigh(counts / counts.sum(), mode)
    assert weight.mean() == pytest.approx(1, rel=1e-12)
    power = {"uniform": 0, "sqrt": 0.5, "density": 1}.get(mode, mode)
    assert weight / weight[0] == pytest.approx((counts / counts[0]) ** power, rel=1e-9)
    assert weights.weigh(counts, mode) == pytest.approx(weight, rel=1e-9)


@pytest.mark.parametrize("mode", ["sqrt", "density"])
def test_the_peers_scale_on_request(mode):
    counts = np.array([1, 5, 30, 64])
    power = {"sqrt": np.sqrt(counts + 1e-8), "density": counts}[mode]
    expected = power / (power.sum() + 1e-8) * np.sqrt(4)
    assert weights.weigh(counts / 100, mode, normalisation="pytorch-smt") == pytest.approx(expected, rel=1e-7)
    assert weights.weigh(counts, "uniform", normalisation="pytorch-smt").tolist() == [1, 1, 1, 1]


@pytest.mark.parametrize("mode", ["cubic", -0.1, 1.5, float("nan")])
def test_invalid_weight_mode(mode):
    with pytest.raises(SettingsError, match="Invalid weight mode"):
        weights.weigh(np.ones(3), mode)


@pytest.mark.parametrize("masses", [[], [0.0, 0.0], [0.5, -0.5], [np.nan, 1.0]])
def test_masses_that_weigh_nothing_are_refused(masses):
    with pytest.raises(DataError):
        weights.weigh(np.array(masses))


def test_effective_sample_size():
    assert weights.effective_sample_size(np.full(7, 3.0)) == pytest.approx(7)
    assert weights.effective_sample_size(np.array([1.0, 0, 0])) == pytest.approx(1)
    assert weights.effective_sample_size(np.array([2.0, 1, 1])) == pytest.approx(16 / 6)


# what tiles stand for


def test_cells_tell_their_tiles_and_area():
    cells = np.array([1, 0, 1, 1])
    plain = represent.represent(cells, 3)
    assert [r.tiles for r in plain] == [1, 3, 0]
    assert [r.area_share for r in plain] == pytest.approx([0.25, 0.75, 0])
    assert plain[1].members.tolist() == [0, 2, 3]
    by_area = represent.represent(cells, 3, np.array([1.0, 1.0, 0.5, 0.0]))
    assert [r.area_share for r in by_area] == pytest.approx([0.4, 0.6, 0])
