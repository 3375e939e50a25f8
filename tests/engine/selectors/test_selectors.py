"""What every way to choose must keep to, and each against an independent computation on small sets."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from scipy.spatial.distance import cdist

from ddoq_engine.errors import DataError, SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.quantization import quantizer
from ddoq_engine.seeds import generator
from ddoq_engine.selectors.coverage import RARITY
from ddoq_engine.selectors.ddoq import free_queues
from ddoq_engine.selectors.interface import Pool
from ddoq_engine.selectors.registry import SELECTORS, needs_classes, selector
from ddoq_engine.selectors.with_classes import calibrate

QUIET = Progress()


def make_pool(tiles=60, kinds=8, seed=0, already=()):
    """Tiles made of a few kinds of pixel: embeddings are the roots of their shares, which suits all ways."""
    rng = np.random.default_rng(seed)
    shares = rng.dirichlet(np.full(kinds, 0.3), tiles)
    classes = np.stack([shares[:, :3].sum(1), shares[:, 3:6].sum(1), shares[:, 6:].sum(1)], axis=1)
    roots = np.sqrt(shares).astype(np.float32)
    return Pool(roots, rng.uniform(0, 1000, (tiles, 2)), classes.astype(np.float32), roots, np.asarray(already, np.int64))


def choose(name, pool, budget, seed=0):
    return selector(name)(pool, budget, seed=seed, progress=QUIET)


@pytest.mark.parametrize("name", SELECTORS)
@pytest.mark.parametrize("budget, already", [(1, ()), (7, ()), (7, (3, 11, 40)), (57, (3, 11, 40)), (60, ())])
def test_what_all_ways_keep_to(name, budget, already):
    pool = make_pool(already=already)
    choice = choose(name, pool, budget)
    assert len(set(choice.rows.tolist())) == budget == len(choice.masses) and choice.rows.dtype == np.int64
    assert set(choice.rows.tolist()) <= set(range(60)) - set(already)
    assert (choice.masses >= 0).all() and 0 < choice.masses.sum() <= 1 + 1e-9
    again = choose(name, make_pool(already=already), budget)
    np.testing.assert_array_equal(again.rows, choice.rows)
    np.testing.assert_array_equal(again.masses, choice.masses)


@pytest.mark.parametrize("name", SELECTORS)
def test_tiles_that_are_all_alike(name):
    shares = np.tile([0.5, 0.5], (20, 1))
    roots = np.sqrt(shares).astype(np.float32)
    pool = Pool(roots, np.zeros((20, 2)), shares.astype(np.float32), roots)
    assert len(set(choose(name, pool, 5).rows.tolist())) == 5


@pytest.mark.parametrize("name", SELECTORS)
@pytest.mark.parametrize("budget", [0, 58])
def test_a_budget_that_cannot_be_is_refused(name, budget):
    with pytest.raises(DataError, match="of 57 tiles cannot be chosen"):
        choose(name, make_pool(already=(3, 11, 40)), budget)


@pytest.mark.parametrize("name", [name for name in SELECTORS if needs_classes(name)])
def test_classes_that_are_not_known_are_asked_for(name):
    pool = make_pool()
    with pytest.raises(DataError, match="needs the classes of all tiles"):
        choose(name, Pool(pool.embeddings, pool.coordinates), 5)


def test_a_name_that_is_none():
    with pytest.raises(SettingsError, match="no way to choose tiles named best"):
        selector("best")


def test_masses_are_the_shares_of_the_nearest_tiles():
    pool = make_pool(already=(3, 11))
    choice = choose("herding", pool, 6)
    centres = np.r_[choice.rows, pool.already]
    nearest = cdist(pool.embeddings, pool.embeddings[centres]).argmin(1)
    np.testing.assert_allclose(choice.masses, [np.mean(nearest == cell) for cell in range(6)])


def worth(shares, rows):
    masses = shares.mean(0)
    weights = masses ** (1 - RARITY) / (masses ** (1 - RARITY)).sum()
    return float(weights @ np.log1p((shares[list(rows)] / masses).sum(0)))


def test_coverage_takes_the_best_tile_each_time_and_comes_near_the_best_set():
    pool = make_pool(12, seed=4)
    shares = np.square(pool.embeddings.astype(float))
    rows = choose("coverage", pool, 4).rows.tolist()
    for number, row in enumerate(rows):
        gains = {other: worth(shares, [*rows[:number], other]) for other in range(12) if other not in rows[:number]}
        assert gains[row] >= max(gains.values()) - 1e-5
    best = max(worth(shares, rows) for rows in itertools.combinations(range(12), 4))
    assert worth(shares, rows) >= (1 - 1 / np.e) * best


def test_coverage_wants_shares():
    pool = make_pool()
    with pytest.raises(DataError, match="encoder textons"):
        choose("coverage", Pool(pool.embeddings - 0.1, pool.coordinates), 3)


def test_coverage_goes_for_what_is_not_labelled_yet():
    """Two kinds of tile: where one is labelled already, the other comes first."""
    shares = np.repeat([[0.9, 0.1], [0.1, 0.9]], 10, axis=0)
    for already, expected in ((0, range(10, 20)), (15, range(10))):
        pool = Pool(np.sqrt(shares), np.zeros((20, 2)), already=np.array([already]))
        assert choose("coverage", pool, 1).rows[0] in expected


def cells_of(pool, budget, seed=0):
    """The nearer half of each cell, each tile with its distance, as numpy alone finds them from the quantizer's centroids."""
    fixed = pool.embeddings[pool.already] if len(pool.already) else None
    centroids = quantizer.quantize(pool.embeddings, budget, seed=seed, fixed=fixed, progress=QUIET).centroids
    distances = cdist(pool.embeddings, centroids)
    cells, near = distances.argmin(1), []
    for cell in range(len(pool.already), len(centroids)):
        free = sorted(set(np.flatnonzero(cells == cell).tolist()) - set(pool.already.tolist()), key=lambda row: distances[row, cell])
        near.append(free[: max(1, round(len(free) / 2))])
    return near


@pytest.mark.parametrize("already", [(), (3, 11)])
@pytest.mark.parametrize("seed", range(3))
def test_no_other_tile_of_a_cell_would_bring_more_kinds(seed, already):
    """Each cell gives one of its nearer half, and no single exchange makes the worth of all chosen tiles greater."""
    pool = make_pool(60, seed=seed, already=already)
    near, shares = cells_of(pool, 6), np.square(pool.kinds.astype(float))
    rows = choose("ddoq-kinds", pool, 6).rows.tolist()
    own = [next(row for row in rows if row in cell) for cell in near]
    assert sorted(own) == sorted(rows)
    for cell, row in zip(near, own, strict=True):
        others = [*already, *(other for other in own if other != row)]
        assert worth(shares, [*others, row]) >= max(worth(shares, [*others, other]) for other in cell) - 1e-9


def test_the_choice_in_cells_holds_more_kinds_than_medoids_and_comes_near_the_best():
    pool = make_pool(40, seed=5)
    shares, near = np.square(pool.kinds.astype(float)), cells_of(pool, 4)
    found = worth(shares, choose("ddoq-kinds", pool, 4).rows.tolist())
    best = max(worth(shares, list(rows)) for rows in itertools.product(*near))
    assert worth(shares, choose("ddoq", pool, 4).rows.tolist()) < found
    assert found >= 0.98 * best


def test_the_choice_in_cells_wants_kinds():
    pool = make_pool()
    with pytest.raises(DataError, match="Choose the method ddoq"):
        choose("ddoq-kinds", Pool(pool.embeddings, pool.coordinates), 5)


def test_kinds_that_are_none_are_refused_in_the_words_of_the_method():
    pool = make_pool()
    with pytest.raises(DataError, match="ddoq-kinds needs to know what kinds"):
        choose("ddoq-kinds", Pool(pool.embeddings, pool.coordinates, kinds=np.zeros((60, 8), np.float32)), 5)


def test_a_cell_without_tiles_is_refused():
    pool, codebook = make_pool(), quantizer.quantize(make_pool().embeddings, 4, seed=0, progress=QUIET)
    with pytest.raises(DataError, match="1 of 4 cells have no tile"):
        free_queues(pool, replace(codebook, cells=np.where(codebook.cells == 2, 1, codebook.cells)), 4)


def test_k_center_is_gonzalez_and_at_most_twice_the_best():
    pool = make_pool(12, seed=2)
    distances = cdist(pool.embeddings, pool.embeddings)
    rows = choose("k-center", pool, 3).rows.tolist()
    for number in (1, 2):
        far = distances[:, rows[:number]].min(1)
        assert far[rows[number]] == pytest.approx(far.max(), abs=1e-6)
    best = min(distances[:, list(rows)].min(1).max() for rows in itertools.combinations(range(12), 3))
    assert distances[:, rows].min(1).max() <= 2 * best + 1e-6


def test_robust_k_center_leaves_the_odd_tile_out():
    pool = make_pool(60)
    embeddings = pool.embeddings.copy()
    embeddings[7] = 50
    odd = Pool(embeddings, pool.coordinates, already=np.array([0]))
    assert choose("k-center", odd, 1).rows[0] == 7
    assert 7 not in choose("k-center-robust", odd, 3).rows


def test_herding_follows_the_mean_and_is_better_than_chance():
    pool = make_pool(200)
    mean = pool.embeddings.mean(0)

    def gap(rows):
        return float(np.linalg.norm(pool.embeddings[rows].mean(0) - mean))

    own = gap(choose("herding", pool, 10).rows)
    chance = [gap(generator(seed, "test").choice(200, 10, replace=False)) for seed in range(50)]
    assert own < min(chance)


def test_facility_location_is_the_plain_greedy_and_k_medoids_no_worse():
    pool = make_pool(40, seed=5)
    distances = cdist(pool.embeddings.astype(float), pool.embeddings.astype(float))
    expected, near = [], np.full(40, np.inf)
    for _ in range(5):
        costs = [np.minimum(near, distances[row]).sum() if row not in expected else np.inf for row in range(40)]
        expected.append(int(np.argmin(costs)))
        near = np.minimum(near, distances[expected[-1]])
    rows = choose("facility-location", pool, 5).rows.tolist()
    assert distances[:, rows].min(1).sum() == pytest.approx(distances[:, expected].min(1).sum())
    refined = choose("k-medoids", pool, 5).rows
    assert distances[:, refined].min(1).sum() <= distances[:, rows].min(1).sum() + 1e-9
    few = make_pool(12, seed=5)
    small = cdist(few.embeddings.astype(float), few.embeddings.astype(float))
    best = min(small[:, list(rows)].min(1).sum() for rows in itertools.combinations(range(12), 3))
    assert small[:, choose("k-medoids", few, 3).rows].min(1).sum() <= 1.15 * best


def blobs(sizes, apart=20.0, seed=0):
    rng = np.random.default_rng(seed)
    centres = np.arange(len(sizes))[:, None] * [apart, 0.0]
    values = np.concatenate([centre + rng.normal(size=(size, 2)) for centre, size in zip(centres, sizes, strict=True)])
    return values.astype(np.float32), np.repeat(np.arange(len(sizes)), sizes)


@pytest.mark.parametrize("name", ["typiclust", "probcover", "ddoq", "ddoq-clvq", "facility-location", "k-medoids"])
def test_one_tile_of_each_group(name):
    values, groups = blobs([80, 50, 30, 20])
    rows = choose(name, Pool(values, values.astype(float)), 4).rows
    assert sorted(groups[rows]) == [0, 1, 2, 3]
    labelled = int(np.flatnonzero(groups == 1)[0])
    rows = choose(name, Pool(values, values.astype(float), already=np.array([labelled])), 3).rows
    assert sorted(groups[rows]) == [0, 2, 3], "the group that is labelled is not asked again"


def test_typiclust_takes_the_densest_tile():
    values, groups = blobs([60, 40])
    rows = choose("typiclust", Pool(values, values.astype(float)), 2).rows
    for row in rows:
        members = np.flatnonzero(groups == groups[row])
        distances = np.sort(cdist(values[members], values[members]), axis=1)[:, 1:21].mean(1)
        assert members[distances.argmin()] == row
    assert groups[rows].tolist() == [0, 1], "the largest first"


def test_stratified_tiles_are_spread():
    rng = np.random.default_rng(0)
    places = rng.uniform(0, 100, (400, 2))
    pool = Pool(rng.normal(size=(400, 3)), places)

    def farthest(rows):
        return float(cdist(places, places[rows]).min(1).max())

    own = np.mean([farthest(choose("stratified", pool, 16, seed).rows) for seed in range(20)])
    chance = np.mean([farthest(choose("random", pool, 16, seed).rows) for seed in range(20)])
    assert own < 0.9 * chance


def test_random_is_fair():
    pool = make_pool(20)
    counts = np.bincount(np.concatenate([choose("random", pool, 5, seed).rows for seed in range(2000)]), minlength=20)
    assert abs(counts - 500).max() < 5 * np.sqrt(500 * 0.75)


def test_class_balance_and_complexity():
    shares = np.array([[1, 0, 0]] * 10 + [[0, 1, 0]] * 3 + [[0, 0, 1]] * 2 + [[0.4, 0.3, 0.3]], float)
    pool = Pool(np.sqrt(shares), np.zeros((16, 2)), shares)
    assert np.ptp(shares[choose("class-balance", pool, 6).rows].sum(0)) < 1.0, "chance would take four tiles of the first class"
    assert choose("label-complexity", pool, 1).rows[0] == 15


def test_calibrated_masses_give_the_classes_areas():
    rng = np.random.default_rng(1)
    shares, p = rng.dirichlet([0.5, 0.5, 0.5], 20), rng.dirichlet(np.ones(20))
    target = np.array([0.5, 0.3, 0.2])
    found = calibrate(p, shares, target)
    assert found.sum() == pytest.approx(1) and (found > 0).all()
    np.testing.assert_allclose(found @ shares, target, atol=0.01)
    assert abs(p @ shares - target).max() > 0.03
    from scipy.optimize import minimize

    free = minimize(
        lambda w: float((w * np.log(w / p)).sum()), p, method="SLSQP", bounds=[(1e-6, 1)] * 20,
        constraints=[{"type": "eq", "fun": lambda w: w.sum() - 1}, {"type": "eq", "fun": lambda w: w @ shares - found @ shares}],
        options={"maxiter": 500, "ftol": 1e-12},
    )  # fmt: skip
    assert float((found * np.log(found / p)).sum()) <= free.fun + 1e-4, "the nearest masses with these areas"


def test_many_tiles_fit_in_memory():
    """50,000 tiles: no matrix of all pairs."""
    import tracemalloc

    rng = np.random.default_rng(0)
    shares = rng.dirichlet(np.full(16, 0.2), 50_000)
    pool = Pool(np.sqrt(shares).astype(np.float32), rng.uniform(size=(50_000, 2)))
    tracemalloc.start()
    for name in ("coverage", "k-center", "herding", "probcover"):
        assert len(choose(name, pool, 5).rows) == 5
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 500 * 2**20
