"""Assignment against the plain definition in float64, where float32 would go wrong."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import cdist

from ddoq_engine.quantization import assignment
from ddoq_engine.quantization import cells as sums_of
from ddoq_engine.quantization.points import prepare


def test_equals_the_definition():
    random = np.random.default_rng(0)
    values, codebook = random.standard_normal((3000, 20)).astype(np.float32), random.standard_normal((70, 20))
    cells, squared = assignment.assign(values, codebook)
    costs = cdist(values.astype(np.float64), codebook, "sqeuclidean")
    assert (cells == costs.argmin(1)).all()
    assert squared == pytest.approx(costs.min(1), rel=1e-12)


def test_ties_go_to_the_lowest_index():
    values = np.array([[0.0], [1.0], [2.0], [3.0]])
    assert assignment.assign(values, np.array([[1.0], [3.0]]))[0].tolist() == [0, 0, 0, 1]
    assert assignment.assign(values, np.array([[3.0], [1.0]]))[0].tolist() == [1, 1, 0, 0]
    assert assignment.assign(values, np.array([[5.0], [0.0], [0.0], [5.0]]))[0].tolist() == [1, 1, 1, 0]


def test_tells_centroids_apart_that_float32_cannot():
    """Two centroids a millionth apart, in data a thousand wide: float32 scores are noise there."""
    random = np.random.default_rng(1)
    codebook = np.r_[random.uniform(-1000, 1000, (30, 8)), np.zeros((2, 8))]
    codebook[31] = 1e-6
    values = np.r_[random.uniform(-1000, 1000, (400, 8)), random.normal(0, 1e-5, (400, 8))]
    cells, squared = assignment.assign(values, codebook)
    direct = ((values[:, None] - codebook[None]) ** 2).sum(2)
    assert (cells == direct.argmin(1)).mean() > 0.995  # float64 itself has no more digits here
    assert squared == pytest.approx(direct.min(1), rel=1e-2)
    assert len(set(cells[400:])) == 2


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 200), st.integers(1, 60), st.integers(1, 9), st.integers(0, 999))
def test_any_size_and_any_grid_of_ties(count, budget, dimension, seed):
    random = np.random.default_rng(seed)
    values, codebook = random.integers(0, 3, (count, dimension)).astype(float), random.integers(0, 3, (budget, dimension)).astype(float)
    cells, squared = assignment.assign(values, codebook)
    costs = ((values[:, None] - codebook[None]) ** 2).sum(2)
    assert squared == pytest.approx(costs.min(1), abs=1e-12)
    assert costs[np.arange(count), cells] == pytest.approx(costs.min(1), abs=1e-12)


def test_cell_sums_in_blocks_equal_sums_in_float64(monkeypatch):
    monkeypatch.setattr(sums_of, "ROWS", 100)
    random = np.random.default_rng(0)
    values, cells = random.standard_normal((1234, 5)) + 100, torch.from_numpy(random.integers(0, 7, 1234))
    points = prepare(values)
    expected = np.array([values[cells.numpy() == k].mean(0) for k in range(7)])
    means = sums_of.exact_means(points, cells, torch.zeros(8, 5))
    assert means[:7].numpy() == pytest.approx(expected, rel=1e-13)
    assert means[7].numpy() == pytest.approx(values.mean(0), rel=1e-6)
    rough = sums_of.sums(points.scaled, cells, 7) / sums_of.count(cells, 7)[:, None]
    assert points.restore(rough).numpy() == pytest.approx(expected, rel=1e-6)
