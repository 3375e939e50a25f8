"""Distances to all tiles against exact optimal transport, and chance as the yardstick."""

import json

import numpy as np
import ot
import pytest
from scipy.optimize import linear_sum_assignment
from scipy.spatial.distance import cdist

from ddoq_engine.errors import Cancelled, DataError, SettingsError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.quantization.assignment import assign
from ddoq_engine.quantization.quantizer import quantize
from ddoq_engine.selection import medoids, quality, transport, weights


def mixture(count, dimension, seed=0):
    random = np.random.default_rng(seed)
    label = random.choice(12, count, p=random.dirichlet(np.full(12, 0.5)))
    return random.standard_normal((12, dimension))[label] * 4 + random.uniform(0.3, 1.5, 12)[label, None] * random.standard_normal(
        (count, dimension)
    )


@pytest.fixture(scope="module")
def chosen():
    values = mixture(1500, 8)
    codebook = quantize(values, 40, seed=0)
    return values, codebook, medoids.choose(values, codebook.cells, codebook.centroids)


@pytest.mark.parametrize("shape", [(60, 2, 5), (300, 5, 20), (800, 3, 50)])
def test_density_weights_w2_squared_is_the_distortion(shape):
    count, dimension, budget = shape
    values = mixture(count, dimension, seed=count)
    codebook = quantize(values, budget, seed=0)
    cost = cdist(values, codebook.centroids, "sqeuclidean")
    exact = ot.emd2(np.full(count, 1 / count), codebook.masses, cost)
    assert codebook.distortion == pytest.approx(exact, rel=1e-6)
    for scale in (1, 77.0):  # weights of any sum
        distance = transport.distance(values, codebook.centroids, codebook.masses * scale)
        assert distance.is_exact
        assert distance.value**2 == pytest.approx(exact, rel=1e-6)


def test_no_other_weights_come_nearer(chosen):
    values, codebook, _ = chosen
    for power in (0, 0.5, 0.9):
        other = transport.distance(values, codebook.centroids, weights.weigh(codebook.masses, power)).value
        assert other > codebook.distortion**0.5


def test_equal_numbers_are_an_assignment_problem():
    random = np.random.default_rng(0)
    values, atoms = random.standard_normal((40, 3)), random.standard_normal((40, 3))
    cost = cdist(values, atoms, "sqeuclidean")
    expected = np.sqrt(cost[linear_sum_assignment(cost)].mean())
    assert transport.distance(values, atoms, np.ones(40)).value == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("mode", ["uniform", "sqrt", "density"])
def test_the_bounds_hold_the_exact_distance_and_are_narrow(chosen, mode):
    values, codebook, rows = chosen
    weight = weights.weigh(codebook.masses, mode)
    exact = transport.distance(values, values[rows], weight).value
    bounds = transport.distance(values, values[rows], weight, exact_up_to=0, passes=300)
    assert not bounds.is_exact
    assert bounds.low <= exact * (1 + 1e-6)
    assert exact <= bounds.high * (1 + 1e-6)
    assert bounds.high <= 1.01 * bounds.low
    hasty = transport.distance(values, values[rows], weight, exact_up_to=0, passes=3)
    assert hasty.low * (1 - 1e-6) <= exact <= hasty.high * (1 + 1e-6)


@pytest.mark.parametrize(("scale", "shift"), [(1e-6, 0), (1e3, 1e6)])
def test_distances_follow_the_unit_and_not_the_offset(chosen, scale, shift):
    values, codebook, rows = chosen
    weight = weights.weigh(codebook.masses, "sqrt")
    for limit in (0, 10**7):
        plain = transport.distance(values, values[rows], weight, exact_up_to=limit)
        moved = transport.distance(values * scale + shift, (values * scale + shift)[rows], weight, exact_up_to=limit)
        assert moved.value / scale == pytest.approx(plain.value, rel=1e-3)


def test_degenerate_clouds():
    one = np.ones((10, 2))
    for limit in (0, 10**7):
        assert transport.distance(one, one[:3], np.array([1.0, 0, 2]), exact_up_to=limit).value == pytest.approx(0, abs=1e-9)
        far = transport.distance(one, one[:1] + 3, np.ones(1), exact_up_to=limit)
        assert far.value == pytest.approx(18**0.5)


@pytest.mark.parametrize("weight", [[1.0, -1.0], [0.0, 0.0], [np.nan, 1.0]])
def test_weights_that_are_none_are_refused(weight):
    with pytest.raises(DataError):
        transport.distance(np.zeros((5, 1)), np.zeros((2, 1)), np.array(weight))
    with pytest.raises(DataError):
        transport.distance(np.full((5, 1), np.nan), np.zeros((2, 1)), np.ones(2))


def test_the_figures_of_a_selection(chosen):
    values, codebook, rows = chosen
    weight = weights.weigh(codebook.masses, "sqrt")
    figures = json.loads(json.dumps(quality.measure(values, rows, weight, distortion=codebook.distortion, assign=assign)))
    spread = np.sqrt(((values - values.mean(0)) ** 2).sum(1).mean())
    assert figures["w2_codebook_relative"] == pytest.approx(np.sqrt(codebook.distortion) / spread)
    assert figures["explained"] == pytest.approx(1 - codebook.distortion / spread**2)
    cost = cdist(values, values[rows], "sqeuclidean")
    assert figures["w2_medoids_own_masses"] == pytest.approx(np.sqrt(cost.min(1).mean()))
    exact = ot.emd2(np.full(len(values), 1 / len(values)), weight / weight.sum(), cost)
    assert figures["w2_medoids"] == pytest.approx(np.sqrt(exact), rel=1e-6)
    assert figures["w2_codebook"] < figures["w2_medoids_own_masses"] < figures["w2_medoids"]
    assert figures["effective_sample_size"] == pytest.approx(weight.sum() ** 2 / (weight**2).sum())


def test_better_than_chance_where_it_should_be(chosen):
    values, codebook, rows = chosen
    figures = quality.measure(values, rows, weights.weigh(codebook.masses, "density"), distortion=codebook.distortion, assign=assign)
    chance = json.loads(json.dumps(quality.against_random(values, len(rows), "density", assign=assign, seed=0)))
    assert len(chance["own_masses"]["values"]) == 10
    assert figures["w2_medoids_own_masses"] < chance["own_masses"]["low"]
    assert figures["w2_medoids"] < chance["same_weights"]["mean"]
    assert chance["same_weights"] == chance["own_masses"]
    assert chance["uniform"]["mean"] > chance["own_masses"]["mean"]


def test_random_selections_are_measured_as_told(chosen):
    values, _, _ = chosen
    chance = quality.against_random(values, 25, "sqrt", assign=assign, seed=3, draws=3)
    assert chance == quality.against_random(values, 25, "sqrt", assign=assign, seed=3, draws=3)
    assert chance != quality.against_random(values, 25, "sqrt", assign=assign, seed=4, draws=3)
    assert chance["uniform"]["sd"] == pytest.approx(np.std(chance["uniform"]["values"], ddof=1))
    for own, same, uniform in zip(*(chance[k]["values"] for k in ("own_masses", "same_weights", "uniform")), strict=True):
        assert own < same < uniform
    with pytest.raises(SettingsError):
        quality.against_random(values, 25, "cubic", assign=assign, seed=3)


class Stopper(Silence):
    def should_stop(self):
        return True


def test_stops_when_asked(chosen):
    values, codebook, rows = chosen
    with pytest.raises(Cancelled):
        transport.distance(values, values[rows], codebook.masses, exact_up_to=0, progress=Progress(Stopper()))
