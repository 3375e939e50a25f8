"""`find_optimal_k_elbow_method`: on blobs what pytorch-smt's finds, and the same whatever range is scanned."""

import numpy as np
import pytest
import torch
from sklearn.datasets import make_blobs

from ddoq_engine import find_optimal_k_elbow_method


def test_three_blobs_give_two_to_five():
    values, _ = make_blobs(600, 8, centers=3, cluster_std=1.0, center_box=(-10, 10), random_state=0)
    found = find_optimal_k_elbow_method(torch.from_numpy(values).float(), k_min=2, k_max=10, step=1)
    assert isinstance(found, int)
    assert 2 <= found <= 5


@pytest.mark.parametrize(("k_min", "k_max", "step"), [(10, 1000, 50), (10, 200, 10), (2, 60, 1)])
def test_thirty_clusters_are_thirty_whatever_the_range(k_min, k_max, step):
    """Defect 9: on the default grid pytorch-smt says 60."""
    values, _ = make_blobs(6000, 16, centers=30, cluster_std=0.5, center_box=(-20, 20), random_state=1)
    assert 28 <= find_optimal_k_elbow_method(values, k_min=k_min, k_max=k_max, step=step) <= 32


def test_it_never_says_more_cells_than_tiles():
    """Defect 9: K > N was accepted."""
    values = np.random.default_rng(0).standard_normal((40, 4)).astype(np.float32)
    assert 10 <= find_optimal_k_elbow_method(values) <= 40
