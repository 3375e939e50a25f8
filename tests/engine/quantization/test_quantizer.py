"""The front door: golden numbers, exactness, determinism, and data that other quantizers stumble over."""

from itertools import pairwise

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import cdist

from ddoq_engine.errors import Cancelled, DataError, SettingsError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.quantization.quantizer import Codebook, partition, quantize


def blobs(count, clusters, dimension, *, seed=0, scale=1.0, spread=10.0):
    random = np.random.default_rng(seed)
    centres = random.uniform(-spread, spread, (clusters, dimension))
    label = random.integers(clusters, size=count)
    return centres[label] + scale * random.standard_normal((count, dimension)), label


def check_invariants(values, codebook: Codebook, *, is_nearest=True):
    """What must hold of every codebook, told by other means than the code's."""
    values = np.asarray(values, dtype=np.float64)
    budget = len(codebook.centroids)
    counts = np.array([(codebook.cells == k).sum() for k in range(budget)])
    assert counts.min() >= 1
    assert codebook.masses == pytest.approx(counts / len(values), abs=0)
    assert codebook.masses.sum() == pytest.approx(1, abs=1e-12)
    costs = cdist(values, codebook.centroids, "sqeuclidean")
    own = costs[np.arange(len(values)), codebook.cells]
    tiny = 1e-9 * max(1e-300, float(((values - values.mean(0)) ** 2).sum(1).max()))
    assert codebook.squared_distances == pytest.approx(own, rel=1e-9, abs=tiny)
    assert codebook.distortion == pytest.approx(own.mean(), rel=1e-9, abs=tiny)
    if is_nearest:
        assert (own <= costs.min(1) * (1 + 1e-9) + tiny).all()


@pytest.mark.parametrize(("solver", "near"), [("lloyd", 0.01), ("minibatch", 0.02)])
def test_normal_law_in_two_cells(solver, near):
    values = np.random.default_rng(1).standard_normal((200_000, 1))
    codebook = quantize(values, 2, seed=0, solver=solver)
    assert np.sort(codebook.centroids[:, 0]) == pytest.approx([-0.798, 0.798], abs=near)
    assert codebook.distortion == pytest.approx(0.3634, abs=0.004)


def test_normal_law_in_two_cells_by_clvq_and_its_companions():
    values = np.random.default_rng(1).standard_normal((50_000, 1))
    codebook = quantize(values, 2, seed=0, solver="clvq", averaging=True)
    assert np.sort(codebook.centroids[:, 0]) == pytest.approx([-0.798, 0.798], abs=0.03)
    assert codebook.distortion == pytest.approx(0.3634, abs=0.005)


@pytest.mark.parametrize("budget", [1, 4, 10])
def test_uniform_law_costs_one_over_twelve_k_squared(budget):
    values = (np.arange(20_000)[:, None] + 0.5) / 20_000
    codebook = quantize(values, budget, seed=3, tolerance=0, max_iterations=3000)
    assert codebook.distortion == pytest.approx(1 / (12 * budget**2), rel=0.03)


def test_at_a_stationary_codebook_the_variance_splits():
    values, _ = blobs(3000, 12, 5, seed=2)
    codebook = quantize(values, 20, seed=1, tolerance=0, max_iterations=1000)
    mean = codebook.masses @ codebook.centroids
    assert mean == pytest.approx(values.mean(0), abs=1e-3)
    total = ((values - values.mean(0)) ** 2).sum(1).mean()
    between = codebook.masses @ ((codebook.centroids - mean) ** 2).sum(1)
    assert total - between == pytest.approx(codebook.distortion, rel=1e-3)


def test_never_worse_than_one_centroid_at_the_mean():
    """pytorch-smt's 200 centres are, on these data (296 against 256)."""
    values = np.random.default_rng(0).standard_normal((10_000, 256)).astype(np.float32)
    one = ((values - values.mean(0)) ** 2).sum(1).mean()
    for solver in ("lloyd", "minibatch", "clvq"):
        codebook = quantize(values, 200, seed=0, solver=solver)
        # a step that forgets keeps some noise in 256 dimensions
        assert codebook.distortion < (0.98 if solver == "clvq" else 0.95) * one, solver


def test_at_least_as_good_as_scikit_learn():
    from sklearn.cluster import KMeans, MiniBatchKMeans

    values, _ = blobs(20_000, 40, 16, seed=5, scale=2.0)
    values = values.astype(np.float32)
    ours = np.mean([quantize(values, 100, seed=s).distortion for s in range(3)])
    mini = np.mean([MiniBatchKMeans(100, random_state=s, n_init=1).fit(values).inertia_ for s in range(3)]) / len(values)
    full = np.mean([KMeans(100, random_state=s, n_init=1).fit(values).inertia_ for s in range(3)]) / len(values)
    assert ours <= mini
    assert ours <= 1.02 * full


def test_finds_separated_clusters():
    from sklearn.metrics import adjusted_rand_score

    values, label = blobs(600, 3, 4, seed=4, scale=0.5)
    for solver in ("lloyd", "minibatch", "clvq"):
        assert adjusted_rand_score(label, quantize(values, 3, seed=0, solver=solver).cells) > 0.99


@pytest.mark.parametrize("solver", ["auto", "lloyd", "minibatch", "clvq"])
def test_invariants_hold_for_each_solver(solver):
    values, _ = blobs(4000, 15, 6, seed=6)
    check_invariants(values, quantize(values, 40, seed=0, solver=solver))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_invariants_hold_for_any_data(data):
    """Duplicates, constant columns, one tile, K = N, in any unit: cells are never empty and masses exact."""
    count = data.draw(st.integers(1, 40))
    dimension = data.draw(st.integers(1, 4))
    levels = data.draw(st.integers(1, 5))
    random = np.random.default_rng(data.draw(st.integers(0, 1000)))
    values = random.integers(0, levels, (count, dimension)) * data.draw(st.sampled_from([1.0, 1e-6, 1e6]))
    values = values + data.draw(st.sampled_from([0.0, 1.0, 1e4]))
    budget = data.draw(st.integers(1, count))
    solver = data.draw(st.sampled_from(["lloyd", "minibatch", "clvq"]))
    codebook = quantize(values, budget, seed=data.draw(st.integers(0, 9)), solver=solver)
    check_invariants(values, codebook)
    if budget >= len(np.unique(values, axis=0)) and solver != "clvq":  # CLVQ's centroids are no means
        assert codebook.distortion == pytest.approx(0, abs=1e-28 * (values**2).max())


def test_equal_tiles_share_out_evenly():
    """950 of 1000 tiles alike: pytorch-smt leaves 49 of 100 cells empty."""
    values = np.r_[np.zeros((950, 3)), np.random.default_rng(0).standard_normal((50, 3)) + 5]
    codebook = quantize(values, 100, seed=0)
    check_invariants(values, codebook)
    assert codebook.distortion == pytest.approx(0, abs=1e-28)
    shares = np.bincount(codebook.cells[:950], minlength=100)
    assert sorted(set(shares[shares > 0])) == [19]


def test_constant_data_and_one_tile():
    constant = quantize(np.full((12, 3), 7.25), 5, seed=0)
    check_invariants(np.full((12, 3), 7.25), constant)
    assert sorted(np.bincount(constant.cells)) == [2, 2, 2, 3, 3]
    assert (constant.centroids == 7.25).all()
    one = quantize(np.array([[3.0, 4.0]]), 1, seed=0)
    assert one.masses.tolist() == [1.0]
    assert one.distortion == 0


def test_as_many_cells_as_tiles_puts_each_tile_in_its_own():
    values = np.random.default_rng(0).standard_normal((30, 4))
    codebook = quantize(values, 30, seed=0)
    assert sorted(codebook.cells) == list(range(30))
    assert codebook.distortion == pytest.approx(0, abs=1e-25)


@pytest.mark.parametrize(("scale", "shift"), [(1e-6, 0.0), (1.0, 1e6), (1e-6, 1.0), (1e12, 0.0), (1e-30, 0.0)])
def test_unit_and_offset_do_not_matter(scale, shift):
    values, _ = blobs(2000, 8, 5, seed=7, scale=0.7)
    plain = quantize(values, 8, seed=0)
    moved = quantize(values * scale + shift, 8, seed=0)
    assert (moved.cells == plain.cells).all()
    assert moved.distortion / scale**2 == pytest.approx(plain.distortion, rel=1e-4)


def test_the_same_seed_gives_the_same_bits_and_another_seed_others():
    values, _ = blobs(5000, 20, 8, seed=8, scale=3.0)
    for solver in ("lloyd", "minibatch", "clvq"):
        first, again = (quantize(values, 30, seed=0, solver=solver) for _ in range(2))
        assert (first.centroids == again.centroids).all()
        assert (first.cells == again.cells).all()
        assert not np.array_equal(first.centroids, quantize(values, 30, seed=1, solver=solver).centroids)


def test_numpy_and_torch_and_half_precision_are_taken():
    values, _ = blobs(500, 5, 3, seed=9)
    single = values.astype(np.float32)
    expected = quantize(single, 5, seed=0)
    for form in (torch.from_numpy(single), np.asfortranarray(single), single[::-1][::-1], torch.from_numpy(single).requires_grad_()):
        assert (quantize(form, 5, seed=0).cells == expected.cells).all()
    assert quantize(values.astype(np.float16), 5, seed=0).distortion == pytest.approx(expected.distortion, rel=0.01)
    single.setflags(write=False)
    assert (quantize(single, 5, seed=0).cells == expected.cells).all()


def test_refuses_what_makes_no_result():
    values = np.random.default_rng(0).standard_normal((10, 2))
    with pytest.raises(DataError, match=r"10 tiles .* 11 cells"):
        quantize(values, 11, seed=0)
    with pytest.raises(DataError, match="0 cells"):
        quantize(values, 0, seed=0)
    broken = values.copy()
    broken[2, 0], broken[5] = np.nan, np.inf
    with pytest.raises(DataError, match="2 of 10 tiles"):
        quantize(broken, 2, seed=0)
    with pytest.raises(DataError, match="shape"):
        quantize(np.zeros((0, 4)), 1, seed=0)
    with pytest.raises(DataError, match="shape"):
        quantize(np.zeros(4), 1, seed=0)
    with pytest.raises(SettingsError, match="kmedians"):
        quantize(values, 2, seed=0, solver="kmedians")


def test_infinities_that_cancel_are_found_too():
    values = np.zeros((6, 2))
    values[1, 0], values[2, 0] = np.inf, -np.inf
    with pytest.raises(DataError, match="2 of 6"):
        quantize(values, 2, seed=0)


def test_new_cells_are_fitted_around_fixed_centroids():
    values, label = blobs(900, 3, 3, seed=4, scale=0.3)
    fixed = values[label == 0][:1]
    codebook = quantize(values, 2, seed=0, fixed=fixed)
    assert (codebook.centroids[0] == fixed[0]).all()
    assert (codebook.cells[label == 0] == 0).all()
    assert set(codebook.cells[label != 0]) == {1, 2}
    check_invariants(values, codebook)


def test_partition_gives_the_voronoi_masses_of_given_tiles():
    values, _ = blobs(700, 6, 4, seed=3)
    given_rows = values[[5, 50, 500]]
    codebook = partition(values, given_rows)
    expected = cdist(values, given_rows, "sqeuclidean").argmin(1)
    assert (codebook.cells == expected).all()
    assert (codebook.centroids == given_rows).all()
    twice = partition(np.zeros((10, 2)), np.zeros((2, 2)))
    assert twice.masses.tolist() == [0.5, 0.5]


class Stopper(Silence):
    def __init__(self, after):
        self.after, self.heard = after, []

    def progress(self, fraction, message):
        self.heard.append(fraction)

    def should_stop(self):
        return len(self.heard) >= self.after


@pytest.mark.parametrize("solver", ["lloyd", "minibatch", "clvq"])
def test_reports_progress_that_rises_and_stops_when_asked(solver):
    values, _ = blobs(20_000, 30, 8, seed=1, scale=3.0)
    listener = Stopper(after=10**9)
    quantize(values, 100, seed=0, solver=solver, progress=Progress(listener))
    assert len(listener.heard) >= 5
    assert all(b >= a - 1e-9 for a, b in pairwise(listener.heard))
    stopper = Stopper(after=3)
    with pytest.raises(Cancelled):
        quantize(values, 100, seed=0, solver=solver, progress=Progress(stopper))
    assert len(stopper.heard) == 3
