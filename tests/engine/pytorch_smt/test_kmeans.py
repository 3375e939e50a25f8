"""`MiniBatchKMeans`: pytorch-smt's behaviour kept, its defects not."""

import numpy as np
import pytest
import torch
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score
from torch.utils.data import DataLoader, TensorDataset

from ddoq_engine import MiniBatchKMeans
from ddoq_engine.errors import DataError, NotFittedError


def blobs(centres=3, tiles=600, dimension=8, spread=1.0, apart=10.0, seed=0):
    rng = np.random.default_rng(seed)
    middles = rng.normal(scale=apart, size=(centres, dimension))
    truth = np.arange(tiles) % centres
    return (middles[truth] + rng.normal(scale=spread, size=(tiles, dimension))).astype(np.float32), truth


def inertia(values, centres):
    """By all pairs in float64, independent of ours."""
    return float(((values[:, None].astype(np.float64) - np.asarray(centres, np.float64)) ** 2).sum(2).min(1).sum())


def in_batches(values, size=100, shuffle=False):
    return DataLoader(TensorDataset(torch.as_tensor(values)), batch_size=size, shuffle=shuffle)


def test_it_finds_three_separated_clusters():
    values, truth = blobs()
    kmeans = MiniBatchKMeans(n_clusters=3, random_state=1).fit(torch.from_numpy(values))
    assert adjusted_rand_score(truth, kmeans.predict(values)) == 1.0
    assert adjusted_rand_score(truth, kmeans.labels_) == 1.0


def test_what_it_found_has_the_shapes_and_sums_of_a_quantizer():
    values, _ = blobs(tiles=500)
    kmeans = MiniBatchKMeans(7).fit(values)
    assert kmeans.cluster_centers_.shape == (7, 8)
    assert kmeans.cluster_centers_.dtype == torch.float32
    assert kmeans.labels_.shape == (500,)
    assert kmeans.labels_.dtype == torch.int64
    assert int(kmeans.counts_.sum()) == 500
    assert int(kmeans.counts_.min()) > 0
    assert kmeans.inertia_ == pytest.approx(inertia(values, kmeans.cluster_centers_), rel=1e-5)
    assert torch.equal(kmeans.predict(values), kmeans.labels_)
    assert torch.equal(MiniBatchKMeans(7).fit_predict(values), kmeans.labels_)


def test_its_first_centroids_are_rows_and_spread_out():
    """One batch of no rows would leave the k-means++ seeds; so K = N must find every row."""
    values, _ = blobs(tiles=12)
    centres = MiniBatchKMeans(12).fit(values).cluster_centers_.numpy()
    assert np.allclose(np.sort(centres, axis=0), np.sort(values, axis=0), atol=1e-5)


def test_identical_points_end_at_once_and_leave_no_cell_empty():
    kmeans = MiniBatchKMeans(4).fit(torch.ones(50, 3))
    assert torch.equal(kmeans.cluster_centers_, torch.ones(4, 3))
    assert kmeans.n_iter_ < 5
    assert sorted(kmeans.counts_.tolist()) == [12, 12, 13, 13]
    assert kmeans.inertia_ == 0


def test_it_stops_early_on_ordinary_data_and_goes_on_without_a_tolerance():
    values, _ = blobs(centres=5, tiles=5000)
    assert MiniBatchKMeans(5, max_iter=200, batch_size=256).fit(values).n_iter_ < 100
    assert MiniBatchKMeans(5, max_iter=200, batch_size=256, tol=0).fit(values).n_iter_ == 200


def test_asked_before_fit_it_says_so():
    for ask in (lambda k: k.predict(torch.zeros(2, 2)), lambda k: k.labels_, lambda k: k.cluster_centers_, lambda k: k.inertia_):
        with pytest.raises(NotFittedError, match="Call fit first"):
            ask(MiniBatchKMeans(2))


def test_one_centroid_is_the_mean():
    """Defect 4: pytorch-smt's step forgets the size of the batch and ends 1.52 from the mean."""
    values = np.random.default_rng(0).normal(3, 1, (102_400, 16)).astype(np.float32)
    centre = MiniBatchKMeans(1, random_state=0).fit(values).cluster_centers_.numpy()[0]
    assert np.linalg.norm(centre - values.mean(0, dtype=np.float64)) < 0.006


def test_two_hundred_centroids_beat_the_mean_on_structureless_data():
    """Defect 4: there 200 centroids were worse (296.1) than one at the mean (256.2)."""
    values = np.random.default_rng(0).standard_normal((20_000, 256)).astype(np.float32)
    kmeans = MiniBatchKMeans(200).fit(values)
    alone = float(values.var(0, dtype=np.float64).sum())
    assert kmeans.inertia_ / len(values) < 0.975 * alone


def test_it_is_within_some_percent_of_lloyd():
    values, _ = blobs(centres=40, tiles=8000, apart=3.0)
    best = KMeans(40, n_init=3, random_state=0).fit(values).inertia_
    assert MiniBatchKMeans(40).fit(values).inertia_ < 1.06 * best


@pytest.mark.parametrize("scale", [1e-6, 1e6])
def test_the_unit_of_the_data_changes_nothing(scale):
    """Defect 8: an absolute tolerance stops after one batch where the numbers are small."""
    values, _ = blobs(centres=12, tiles=3000, apart=3.0)
    plain, scaled = MiniBatchKMeans(12).fit(values.astype(np.float64)), MiniBatchKMeans(12).fit(values.astype(np.float64) * scale)
    assert adjusted_rand_score(plain.labels_, scaled.labels_) > 0.999
    assert scaled.n_iter_ == plain.n_iter_
    assert scaled.inertia_ / scale**2 == pytest.approx(plain.inertia_, rel=1e-3)


@pytest.mark.proof
def test_more_rows_than_two_to_the_24():
    """Defect 11: torch.multinomial ends there."""
    values = torch.arange(2**24 + 3, dtype=torch.float32).remainder_(1000)[:, None]
    kmeans = MiniBatchKMeans(2, max_iter=5).fit(values)
    assert kmeans.labels_.shape == (2**24 + 3,)
    assert sorted(kmeans.cluster_centers_[:, 0].tolist()) == pytest.approx([249.5, 749.5], abs=2)


def test_a_row_with_nan_is_refused_in_a_sentence():
    """Defect 11: it killed the fit with an error about multinomial."""
    values, _ = blobs()
    values[17, 3] = np.nan
    for fit in (lambda: MiniBatchKMeans(3).fit(values), lambda: MiniBatchKMeans(3).fit_from_dataloader(in_batches(values))):
        with pytest.raises(DataError, match=r"1 of (600|100) tiles have an embedding with NaN"):
            fit()


def test_more_cells_than_rows_are_refused():
    with pytest.raises(DataError, match="5 tiles cannot make 9 cells"):
        MiniBatchKMeans(9).fit(torch.rand(5, 2))


def test_the_global_random_state_is_left_alone():
    """Defect 12: a constructor reseeded it."""
    torch.manual_seed(5)
    np.random.seed(5)  # noqa: NPY002  the very thing under test
    expected = torch.rand(3), np.random.rand(3)  # noqa: NPY002
    torch.manual_seed(5)
    np.random.seed(5)  # noqa: NPY002
    MiniBatchKMeans(3, random_state=9).fit(blobs()[0]).predict(blobs()[0])
    assert torch.equal(torch.rand(3), expected[0])
    assert np.array_equal(np.random.rand(3), expected[1])  # noqa: NPY002


def test_seed_0_is_0_and_the_same_seed_gives_the_same_bits():
    """Defect 12: 0 became 42."""
    values = np.random.default_rng(2).standard_normal((2000, 6)).astype(np.float32)

    def centres(seed):
        return MiniBatchKMeans(20, random_state=seed).fit(values).cluster_centers_

    assert torch.equal(centres(0), centres(0))
    assert not torch.equal(centres(0), centres(42))
    assert torch.equal(centres(None), centres(42))


@pytest.mark.parametrize("wrap", [lambda x: x, lambda x: [x], lambda x: {"embedding": x}, lambda x: {"latents": x}])
def test_a_stream_gives_about_what_all_rows_at_once_give(wrap):
    values, truth = blobs(centres=6, tiles=9000)
    order = np.argsort(truth, kind="stable")  # cluster after cluster: the first rows are not the whole
    loader = [wrap(torch.from_numpy(values[order[start : start + 500]])) for start in range(0, 9000, 500)]
    kmeans = MiniBatchKMeans(6, max_iter=30).fit_from_dataloader(loader, init_samples=300)
    assert adjusted_rand_score(truth[order], kmeans.labels_) > 0.999
    assert kmeans.inertia_ == pytest.approx(inertia(values, kmeans.cluster_centers_), rel=1e-5)
    assert kmeans.inertia_ < 1.01 * MiniBatchKMeans(6).fit(values).inertia_


def test_a_stream_without_batches_or_of_images_is_refused():
    with pytest.raises(DataError, match="gave no tile"):
        MiniBatchKMeans(2).fit_from_dataloader([])
    with pytest.raises(DataError, match="k-means needs vectors"):
        MiniBatchKMeans(2).fit_from_dataloader([torch.rand(4, 3, 8, 8)])
