"""The solvers one by one: seeding, Lloyd, mini-batch, CLVQ, each against its definition."""

from itertools import pairwise

import numpy as np
import pytest
import torch
from scipy.spatial.distance import cdist

from ddoq_engine.errors import DataError
from ddoq_engine.quantization import clvq, lloyd, minibatch, seeding


def cloud(count=2000, dimension=6, seed=0):
    return torch.from_numpy(np.random.default_rng(seed).standard_normal((count, dimension)).astype(np.float32))


def distortion(points, centroids):
    return cdist(points.numpy(), np.asarray(centroids), "sqeuclidean").min(1).mean()


# seeding


def test_seeds_are_distinct_rows_with_the_distortion_they_say():
    points = cloud().numpy()
    seeds = seeding.kmeans_plus_plus(points * 3 + 50, 60, np.random.default_rng(0))
    assert len(set(seeds.indices)) == 60
    for count in (1, 7, 60):
        expected = cdist(points * 3, points[seeds.indices[:count]] * 3, "sqeuclidean").min(1).mean()
        assert seeds.distortion[count - 1] == pytest.approx(expected, rel=1e-4)


def test_seeds_are_far_better_than_random_rows():
    random = np.random.default_rng(0)
    values = random.uniform(-50, 50, (20, 3))[random.choice(20, 4000, p=np.r_[0.81, np.full(19, 0.01)])] + random.standard_normal((4000, 3))
    seeds = seeding.kmeans_plus_plus(values, 20, np.random.default_rng(1))
    chance = np.mean([cdist(values, values[random.choice(4000, 20)], "sqeuclidean").min(1).mean() for _ in range(10)])
    assert seeds.distortion[-1] < 0.05 * chance


def test_seeds_are_drawn_with_the_chance_of_their_squared_distance():
    """One trial: after the first of three groups the second is drawn in proportion to mass x distance²."""
    values = np.r_[np.zeros((50, 1)), np.ones((50, 1)), np.full((50, 1), 3.0)]
    hits = []
    for seed in range(1200):
        indices = seeding.kmeans_plus_plus(values, 2, np.random.default_rng(seed), trials=1).indices
        if indices[0] < 50:
            hits.append(indices[1] >= 100)
    assert np.mean(hits) == pytest.approx(0.9, abs=4 * (0.09 / len(hits)) ** 0.5)


def test_later_draws_have_the_right_chance_too():
    """The third seed, drawn from what is kept of older draws, against the exact law."""
    values = np.array([[0.0], [1.0], [3.0], [7.0]])
    seen, expected = np.zeros((4, 4, 4)), np.zeros((4, 4, 4))
    runs = 2500
    for seed in range(runs):
        seen[tuple(seeding.kmeans_plus_plus(values, 3, np.random.default_rng(seed), trials=1).indices)] += 1 / runs
    for first in range(4):
        one = (values[:, 0] - values[first]) ** 2
        for second in range(4):
            two = np.minimum(one, (values[:, 0] - values[second]) ** 2)
            if one[second]:
                expected[first, second] = 0.25 * one[second] / one.sum() * two / two.sum()
    assert seen == pytest.approx(expected, abs=0.035)


def test_seeds_with_fewer_different_rows_than_asked_are_still_distinct():
    seeds = seeding.kmeans_plus_plus(np.repeat([[0.0, 1.0], [5.0, 5.0]], 10, axis=0), 20, np.random.default_rng(0))
    assert sorted(seeds.indices) == list(range(20))
    assert seeds.distortion[1] == pytest.approx(0, abs=1e-10)


def test_seeds_keep_away_from_fixed_centroids():
    values = np.r_[np.random.default_rng(0).normal(0, 0.1, (100, 2)), np.random.default_rng(1).normal(9, 0.1, (100, 2))]
    for seed in range(20):
        assert seeding.kmeans_plus_plus(values, 1, np.random.default_rng(seed), fixed=np.zeros((1, 2))).indices[0] >= 100


def test_seeding_refuses_nan_naming_how_many():
    values = np.zeros((5, 2))
    values[3] = np.nan
    with pytest.raises(DataError, match="1 of 5"):
        seeding.kmeans_plus_plus(values, 2, np.random.default_rng(0))


# Lloyd


def test_lloyd_never_rises_and_matches_the_definition():
    points = cloud()
    states = []
    for state in lloyd.iterate(points, points[:30]):
        states.append(state)
        if state.iteration == 15:
            break
    values = [state.distortion for state in states]
    assert all(later <= earlier * (1 + 1e-6) for earlier, later in pairwise(values))
    for state in states[::5]:
        assert state.distortion == pytest.approx(distortion(points, state.centroids), rel=1e-5)
        assert state.counts.tolist() == np.bincount(state.cells.numpy(), minlength=30).tolist()
    before, after = states[3], states[4]
    expected = np.array([points.numpy()[before.cells.numpy() == k].mean(0) for k in range(30)])
    assert after.centroids.numpy() == pytest.approx(expected, abs=1e-5)


def test_lloyd_refills_empty_cells_and_keeps_frozen_centroids():
    points = cloud(500, 2)
    start = torch.cat([torch.tensor([[0.5, 0.5]]), torch.full((5, 2), 99.0)])
    state = lloyd.fit(points, start, frozen=1)
    assert (state.counts > 0).all()
    assert state.centroids[0].tolist() == [0.5, 0.5]


def test_a_longer_stride_gets_further_in_as_many_iterations():
    points = cloud(5000, 4)
    plain, long = (lloyd.fit(points, points[:40], tolerance=0, max_iterations=8, stride=stride) for stride in (1.0, 1.5))
    assert long.distortion < plain.distortion


def test_the_tolerance_is_relative():
    points = cloud(3000, 5)
    assert lloyd.fit(points * 1e-6, points[:20] * 1e-6).iteration == lloyd.fit(points, points[:20]).iteration


# mini-batch


def test_one_centroid_becomes_the_running_mean():
    """pytorch-smt's is still 1.52 from the mean of 102 400 samples."""
    points = cloud(102_400, 8) * 2 + 5
    state = minibatch.begin(points[:1])
    for start in range(0, len(points), 1024):
        state = minibatch.partial(state, points[start : start + 1024])
    assert state.centroids[0].numpy() == pytest.approx(points.double().mean(0).numpy(), abs=1e-4)
    assert state.counts.tolist() == [102_400.0]


def test_a_batch_counts_as_its_points_one_by_one():
    points, start = cloud(400, 3), torch.tensor([[-1.0, 0, 0], [1.0, 0, 0]])
    at_once = minibatch.partial(minibatch.begin(start), points)
    cells = cdist(points.numpy(), start.numpy()).argmin(1)
    centroids, counts = start.double().numpy().copy(), np.zeros(2)
    for point, cell in zip(points.double().numpy(), cells, strict=True):
        counts[cell] += 1
        centroids[cell] += (point - centroids[cell]) / counts[cell]
    assert at_once.centroids.numpy() == pytest.approx(centroids, abs=1e-5)
    assert at_once.counts.tolist() == counts.tolist()


def test_minibatch_comes_near_lloyd():
    points = cloud(20_000, 8)
    start = points[torch.from_numpy(seeding.spread(points, 50, np.random.default_rng(0)).indices)]
    ours = distortion(points, minibatch.fit(points, start, seed=0, batch_size=1024).centroids)
    full = distortion(points, lloyd.fit(points, start).centroids)
    assert ours < 1.03 * full


# CLVQ


def test_clvq_by_ones_is_the_method_to_the_letter():
    points, start = cloud(300, 3), cloud(12, 3, seed=9)
    for step in clvq.STEPS:
        random_order = _order(points, start, step)
        centroids, visits = start.double().numpy().copy(), np.zeros(12)
        apart = cdist(start, start)[np.triu_indices(12, 1)].min()
        first = min(max(apart / 2, 0.005), 1)
        for time, point in enumerate(random_order):
            winner = ((centroids - point) ** 2).sum(1).argmin()
            theory = first * 4 * 12 ** (1 / 3) / (4 * 12 ** (1 / 3) + first * np.pi**2 * 12 ** (-2 / 3) * time)
            gain = {"poly": 0.5 / (1 + time / 12) ** 0.6, "macqueen": 1 / (visits[winner] + 1), "pages": theory}[step]
            centroids[winner] += gain * (point - centroids[winner])
            visits[winner] += 1
        for state in clvq.iterate(points, start, seed=4, step=step, block=1):
            if state.seen == 300:
                break
        assert state.centroids.numpy() == pytest.approx(centroids, abs=1e-4), step


def _order(points, start, step):
    """The points as CLVQ takes them, read off a run with one centroid at the step 1/1."""
    from ddoq_engine.seeds import generator

    return points.double().numpy()[generator(4, "clvq", 0).permutation(len(points))]


def test_a_block_moves_as_its_points_one_by_one():
    """With far clusters the winners do not change within a block, so blocks of 1 and of 50 must agree."""
    random = np.random.default_rng(0)
    points = torch.from_numpy((np.repeat([[-50.0], [0.0], [50.0]], 100, axis=0) + random.standard_normal((300, 1))).astype(np.float32))
    start = torch.tensor([[-40.0], [5.0], [44.0]])
    results = []
    for block in (1, 50):
        for state in clvq.iterate(points, start, seed=1, step="poly", block=block):
            if state.seen >= 300:
                break
        results.append(state)
    assert results[0].centroids.numpy() == pytest.approx(results[1].centroids.numpy(), abs=1e-3)
    assert results[0].masses == pytest.approx(results[1].masses, abs=1e-9)


@pytest.mark.parametrize("step", clvq.STEPS)
def test_the_companions_estimate_masses_and_distortion(step):
    points = cloud(20_000, 2)
    state = clvq.fit(points, points[:10], seed=0, step=step, epochs=3)
    cells = cdist(points.numpy(), state.centroids.numpy()).argmin(1)
    assert state.masses.sum() == pytest.approx(1)
    assert state.masses == pytest.approx(np.bincount(cells, minlength=10) / 20_000, abs=0.03)
    assert state.distortion == pytest.approx(distortion(points, state.centroids), rel=0.1)


def test_clvq_lowers_the_distortion_towards_lloyd():
    points = cloud(20_000, 8)
    full = distortion(points, lloyd.fit(points, points[:50]).centroids)
    state = clvq.fit(points, points[:50], seed=0, epochs=4)
    assert distortion(points, state.averaged) < 1.03 * full


def test_the_average_is_of_the_last_half():
    points, late = cloud(400, 2), []
    for state in clvq.iterate(points, points[:5], seed=0, block=10, length=400):
        late += [state.centroids.clone()] if state.seen > 200 else []
        if state.seen == 400:
            break
    assert state.averaged.numpy() == pytest.approx(torch.stack(late).mean(0).numpy(), abs=1e-5)
