import numpy as np
import pytest
from sklearn.decomposition import PCA

from ddoq_engine.encoders.moments import Moments
from ddoq_engine.encoders.space import standardised, whitened
from ddoq_engine.encoders.spectral import PERCENTILES, SpectralEncoder, SpectralOptions, spectral_features
from ddoq_engine.errors import DataError, NotFittedError
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import ArrayTiles, TileBatch


def fitted(tiles, cpu, **options):
    encoder = SpectralEncoder(SpectralOptions(**options))
    encoder.fit(tiles, seed=0, device=cpu, work=None, progress=Progress())
    return encoder, encoder.embed(tiles, device=cpu, progress=Progress())


def test_features_are_numpys_over_the_valid_pixels(make_tiles):
    tiles = make_tiles(nodata=0.7)
    found, known = spectral_features(TileBatch(tiles.values, tiles.valid))
    assert known.all()
    for tile in range(len(tiles)):
        pixels = tiles.values[tile][:, tiles.valid[tile]].astype(np.float64)
        expected = [pixels.mean(1), pixels.std(1), *np.percentile(pixels, PERCENTILES, axis=1)]
        np.testing.assert_allclose(found[tile], np.concatenate(expected), atol=1e-5)


def test_what_lies_at_nodata_changes_nothing(make_tiles):
    tiles = make_tiles(nodata=0.7)
    for junk in (1e9, np.nan):
        values = np.where(tiles.valid[:, None], tiles.values, np.float32(junk))
        for a, b in zip(
            spectral_features(TileBatch(values, tiles.valid)), spectral_features(TileBatch(tiles.values, tiles.valid)), strict=True
        ):
            assert np.array_equal(a, b)


def test_without_shrink_it_is_sklearns_whitened_pca():
    rows = np.random.default_rng(0).normal(size=(300, 12)) @ np.random.default_rng(1).normal(size=(12, 12)) + 5
    moments = Moments(12)
    for part in np.array_split(rows, 7):
        moments.add(part)
    found = whitened(moments, components=5, shrink=0.0).embed(rows, np.ones(300, bool))
    expected = PCA(5, whiten=True, svd_solver="full").fit_transform(rows) * np.sqrt(300 / 299)
    np.testing.assert_allclose(abs(found), abs(expected), rtol=1e-3, atol=1e-4)


def test_shrink_keeps_small_components_small():
    rows = np.random.default_rng(0).normal(size=(500, 3)) * [10.0, 1.0, 0.01]
    moments = Moments(3)
    moments.add(rows)
    spread = whitened(moments, components=3, shrink=0.1).embed(rows, np.ones(500, bool)).std(0)
    variances = rows.var(0)
    np.testing.assert_allclose(np.sort(spread), np.sort(np.sqrt(variances / (variances + 0.1 * variances.mean()))), rtol=0.02)


def test_moments_in_batches_are_those_of_all_rows():
    rows = np.random.default_rng(0).normal(size=(100, 4)) + 1e6
    moments = Moments(4)
    for part in np.split(rows, [1, 1, 40]):
        moments.add(part)
    np.testing.assert_allclose(moments.mean, rows.mean(0), rtol=1e-12)
    np.testing.assert_allclose(moments.covariance, np.cov(rows.T, bias=True), rtol=1e-6)


def test_standardised_gives_spread_one_and_zero_to_what_says_nothing():
    rows = np.random.default_rng(0).normal(size=(200, 4)) * [5, 0, 1, 2]
    moments = Moments(4)
    moments.add(rows)
    informative = np.array([True, True, True, False])
    found = standardised(moments, components=64, informative=informative).embed(rows, np.ones(200, bool))
    np.testing.assert_allclose(found.std(0), [1, 0, 1, 0], atol=1e-6)
    long = standardised(moments, components=2).embed(rows, np.ones(200, bool))
    expected = PCA(2, svd_solver="full").fit_transform(np.delete(rows / np.where(rows.std(0) > 0, rows.std(0), 1), 1, axis=1))
    np.testing.assert_allclose(abs(long), abs(expected), atol=1e-4)


@pytest.mark.parametrize("bands", [1, 2, 13, 224])
def test_any_number_of_bands(make_tiles, cpu, bands):
    tiles = make_tiles(30, bands=bands, size_px=8)
    _, embeddings = fitted(tiles, cpu, components=16)
    assert embeddings.dtype == np.float32
    assert embeddings.shape[0] == 30
    assert embeddings.shape[1] <= 16
    assert np.isfinite(embeddings).all()


@pytest.mark.parametrize("count", [1, 2])
def test_fewer_tiles_than_components(make_tiles, cpu, count):
    _, embeddings = fitted(make_tiles(count), cpu)
    assert embeddings.shape == (count, 1)
    assert np.isfinite(embeddings).all()


def test_constant_tiles_lie_at_zero(cpu):
    tiles = ArrayTiles(tuple("abc"), np.ones((3, 2, 8, 8), np.float32), np.ones((3, 8, 8), bool))
    _, embeddings = fitted(tiles, cpu)
    assert (embeddings == 0).all()


def test_nodata_alone_lies_at_zero_and_does_not_move_the_others(make_tiles, cpu):
    tiles = make_tiles(20)
    valid = tiles.valid.copy()
    valid[3] = False
    with_hole = ArrayTiles(tiles.ids, tiles.values, valid)
    keep = np.delete(np.arange(20), 3)
    _, embeddings = fitted(with_hole, cpu)
    _, expected = fitted(ArrayTiles(tuple(tiles.ids[i] for i in keep), tiles.values[keep], valid[keep]), cpu)
    assert (embeddings[3] == 0).all()
    np.testing.assert_allclose(embeddings[keep], expected, atol=1e-5)
    _, nothing = fitted(ArrayTiles(tiles.ids, tiles.values, np.zeros_like(valid)), cpu)
    assert (nothing == 0).all()


def test_memory_bounds_the_batches_and_not_the_result(make_tiles, cpu):
    tiles = make_tiles(40, bands=8, size_px=64)

    class Watched(ArrayTiles):
        largest = 0

        def read(self, indices):
            Watched.largest = max(Watched.largest, len(indices))
            return super().read(indices)

    watched = Watched(tiles.ids, tiles.values, tiles.valid)
    encoder, embeddings = fitted(tiles, cpu)
    small = encoder.embed(watched, device=cpu, progress=Progress(), memory_mb=4)
    assert 0 < Watched.largest <= 8
    np.testing.assert_allclose(small, embeddings, atol=1e-6)


def test_saved_and_loaded_it_embeds_the_same(make_tiles, cpu, tmp_path):
    encoder, embeddings = fitted(make_tiles(), cpu, components=7)
    encoder.save(tmp_path)
    again = SpectralEncoder.load(tmp_path)
    assert again.describe() == encoder.describe()
    assert np.array_equal(again.embed(make_tiles(), device=cpu, progress=Progress()), embeddings)


def test_refusals(make_tiles, cpu):
    with pytest.raises(NotFittedError):
        SpectralEncoder().embed(make_tiles(), device=cpu, progress=Progress())
    encoder, _ = fitted(make_tiles(), cpu)
    with pytest.raises(DataError, match="5 bands, but the encoder learnt from 3"):
        encoder.embed(make_tiles(bands=5), device=cpu, progress=Progress())
    with pytest.raises(DataError, match="no tile"):
        fitted(ArrayTiles((), np.zeros((0, 2, 8, 8), np.float32), np.zeros((0, 8, 8), bool)), cpu)
