import numpy as np
import pytest

from ddoq_engine.encoders.moments import Moments
from ddoq_engine.encoders.precomputed import PrecomputedEncoder, PrecomputedOptions
from ddoq_engine.encoders.space import scaled
from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import ArrayTiles


def fitted(tiles, cpu, **options):
    encoder = PrecomputedEncoder(PrecomputedOptions(**options))
    encoder.fit(tiles, seed=0, device=cpu, work=None, progress=Progress())
    return encoder, encoder.embed(tiles, device=cpu, progress=Progress())


def distances(vectors):
    return np.linalg.norm(vectors[:, None].astype(float) - vectors[None].astype(float), axis=2)


def test_distances_are_those_of_the_valid_pixels_means_in_one_unit(make_tiles, cpu):
    tiles = make_tiles(30, bands=5, nodata=0.6)
    _, embeddings = fitted(tiles, cpu)
    means = np.array([tiles.values[i][:, tiles.valid[i]].astype(float).mean(axis=1) for i in range(30)])
    unit = np.sqrt(means.var(axis=0).sum())
    np.testing.assert_allclose(distances(embeddings), distances(means) / unit, atol=1e-5)
    assert embeddings.shape == (30, 5) and embeddings.astype(float).var(axis=0).sum() == pytest.approx(1, abs=1e-5)


def test_spreads_come_beside_the_means_where_they_are_asked_for(make_tiles, cpu):
    tiles = make_tiles(30, bands=3, nodata=0.6)
    _, embeddings = fitted(tiles, cpu, spreads=True)
    pixels = [tiles.values[i][:, tiles.valid[i]].astype(float) for i in range(30)]
    both = np.array([np.concatenate([own.mean(axis=1), own.std(axis=1)]) for own in pixels])
    np.testing.assert_allclose(distances(embeddings), distances(both) / np.sqrt(both.var(axis=0).sum()), atol=1e-5)


def test_longer_ones_keep_the_components_of_most_variance(cpu):
    rng = np.random.default_rng(0)
    vectors = (rng.normal(size=(50, 4)) * [5, 3, 2, 1]) @ np.linalg.qr(rng.normal(size=(20, 20)))[0][:4] + 7
    tiles = ArrayTiles(tuple(map(str, range(50))), vectors[:, :, None, None].astype(np.float32), np.ones((50, 1, 1), bool))
    _, short = fitted(tiles, cpu, components=4)
    assert short.shape == (50, 4)
    np.testing.assert_allclose(distances(short), distances(vectors) / np.sqrt(vectors.var(axis=0).sum()), atol=1e-4)
    _, shorter = fitted(tiles, cpu, components=2)
    values = np.linalg.eigvalsh(np.cov(vectors.T, bias=True))[::-1]
    np.testing.assert_allclose(shorter.astype(float).var(axis=0), values[:2] / values.sum(), rtol=1e-3)


def test_what_does_not_vary_gives_zeros():
    moments = Moments(3)
    moments.add(np.full((10, 3), 0.1) + np.array([0.0, 1e6, 3.0]))
    assert not scaled(moments, components=3).matrix.any()


def test_tiles_without_data_are_counted_and_refused(make_tiles, cpu):
    tiles = make_tiles(20)
    valid = tiles.valid.copy()
    valid[[2, 5, 6]] = False
    with pytest.raises(DataError, match=r"^3 of 20 tiles lie where .* no data"):
        fitted(ArrayTiles(tiles.ids, tiles.values, valid), cpu)


def test_the_tiles_of_fit_are_read_once(make_tiles, cpu):
    tiles, reads = make_tiles(20), []

    class Counted(ArrayTiles):
        def read(self, indices):
            reads.extend(np.asarray(indices).tolist())
            return super().read(indices)

    counted = Counted(tiles.ids, tiles.values, tiles.valid)
    encoder, embeddings = fitted(counted, cpu)
    assert sorted(reads) == list(range(20))
    np.testing.assert_array_equal(encoder.embed(tiles, device=cpu, progress=Progress()), embeddings)


def test_saved_and_loaded_it_embeds_the_same(make_tiles, cpu, tmp_path):
    encoder, embeddings = fitted(make_tiles(), cpu, components=2, spreads=True)
    encoder.save(tmp_path)
    again = PrecomputedEncoder.load(tmp_path)
    assert again.describe() == encoder.describe()
    np.testing.assert_array_equal(again.embed(make_tiles(), device=cpu, progress=Progress()), embeddings)
    with pytest.raises(DataError, match="5 bands, but the encoder learnt from 3"):
        again.embed(make_tiles(bands=5), device=cpu, progress=Progress())
