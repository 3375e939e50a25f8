import numpy as np
import pytest
import torch

from ddoq_engine.encoders.textons import TextonEncoder, TextonOptions, local_features
from ddoq_engine.errors import DataError, ModelError, NotFittedError
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import ArrayTiles


def fitted(tiles, cpu, seed=0, **options):
    encoder = TextonEncoder(TextonOptions(**options))
    encoder.fit(tiles, seed=seed, device=cpu, work=None, progress=Progress())
    return encoder, encoder.embed(tiles, device=cpu, progress=Progress())


def test_local_features_are_mean_and_spread_of_the_valid_neighbours(make_tiles):
    tiles = make_tiles(4, nodata=0.9)
    found = local_features(torch.tensor(tiles.values), torch.tensor(tiles.valid), 5).numpy()
    bands = tiles.bands
    for tile in range(4):
        for row, col in ((0, 0), (7, 3), (15, 15), (2, 12)):
            if not tiles.valid[tile, row, col]:
                continue
            window = np.s_[max(0, row - 2) : row + 3, max(0, col - 2) : col + 3]
            near = tiles.values[tile][(slice(None), *window)][:, tiles.valid[tile][window]].astype(float)
            expected = np.concatenate([tiles.values[tile][:, row, col], near.mean(1), near.std(1)])
            np.testing.assert_allclose(found[tile, row, col], expected, atol=2e-3)
    assert found.shape[-1] == 3 * bands


def test_an_embedding_is_the_roots_of_the_shares_of_the_nearest_textons(make_tiles, cpu):
    tiles = make_tiles(20, nodata=0.5)
    encoder, embeddings = fitted(tiles, cpu, textons=10)
    np.testing.assert_allclose(np.square(embeddings.astype(float)).sum(1), 1, atol=1e-5)
    features = local_features(torch.tensor(tiles.values), torch.tensor(tiles.valid), 5).numpy()
    for tile in range(20):
        points = (features[tile][tiles.valid[tile]] - encoder.kinds.space.mean) @ encoder.kinds.space.matrix
        kinds = ((points[:, None] - encoder.kinds.centres[None]) ** 2).sum(2).argmin(1)
        shares = np.bincount(kinds, minlength=10) / len(kinds)
        np.testing.assert_allclose(np.square(embeddings[tile].astype(float)), shares, atol=2 / len(kinds))


def test_alike_in_content_is_near_whatever_the_layout(cpu):
    """Two classes of noise: tiles are told apart by how much of each they hold, not by where it lies."""
    rng = np.random.default_rng(0)
    shares = np.repeat([0.1, 0.5, 0.9], 10)
    kinds = np.stack([rng.permutation(np.arange(256) < share * 256).reshape(16, 16) for share in shares])
    values = (kinds[:, None] * [[[[4.0]], [[-4.0]]]][0] + rng.normal(size=(30, 2, 16, 16)) * 0.1).astype(np.float32)
    tiles = ArrayTiles(tuple(f"t{i}" for i in range(30)), values, np.ones((30, 16, 16), bool))
    _, embeddings = fitted(tiles, cpu, textons=2, window_px=1)
    distances = np.linalg.norm(embeddings[:, None] - embeddings[None], axis=2)
    same = shares[:, None] == shares[None]
    assert distances[same].max() < 0.05 < distances[~same].min()


def test_what_lies_at_nodata_changes_nothing(make_tiles, cpu):
    tiles = make_tiles(nodata=0.7)
    _, expected = fitted(tiles, cpu, textons=8)
    for junk in (1e9, np.nan):
        values = np.where(tiles.valid[:, None], tiles.values, np.float32(junk))
        _, found = fitted(ArrayTiles(tiles.ids, values, tiles.valid), cpu, textons=8)
        np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("bands", [1, 2, 13, 224])
def test_any_number_of_bands(make_tiles, cpu, bands):
    _, embeddings = fitted(make_tiles(30, bands=bands, size_px=8), cpu, textons=16)
    assert embeddings.dtype == np.float32 and embeddings.shape == (30, 16) and np.isfinite(embeddings).all()


def test_constant_tiles_and_tiles_without_a_pixel(make_tiles, cpu):
    flat = ArrayTiles(tuple("abc"), np.ones((3, 2, 8, 8), np.float32), np.ones((3, 8, 8), bool))
    _, embeddings = fitted(flat, cpu)
    np.testing.assert_array_equal(embeddings, 1)
    tiles = make_tiles(20)
    valid = tiles.valid.copy()
    valid[3] = False
    _, embeddings = fitted(ArrayTiles(tiles.ids, tiles.values, valid), cpu, textons=8)
    assert (embeddings[3] == 0).all() and (embeddings[4] != 0).any()
    _, nothing = fitted(ArrayTiles(tiles.ids, tiles.values, np.zeros_like(valid)), cpu)
    assert (nothing == 0).all()


def test_same_seed_same_bits_and_memory_changes_nothing(make_tiles, cpu):
    tiles = make_tiles(40, bands=4, size_px=32)
    encoder, embeddings = fitted(tiles, cpu, textons=12)
    np.testing.assert_array_equal(fitted(tiles, cpu, textons=12)[1], embeddings)
    assert not np.array_equal(fitted(tiles, cpu, seed=1, textons=12)[1], embeddings)
    np.testing.assert_allclose(encoder.embed(tiles, device=cpu, progress=Progress(), memory_mb=1), embeddings, atol=0.05)


def test_saved_and_loaded_it_embeds_the_same(make_tiles, cpu, tmp_path):
    encoder, embeddings = fitted(make_tiles(), cpu, textons=7)
    encoder.save(tmp_path)
    again = TextonEncoder.load(tmp_path)
    assert again.describe() == encoder.describe()
    np.testing.assert_array_equal(again.embed(make_tiles(), device=cpu, progress=Progress()), embeddings)


def test_refusals(make_tiles, cpu):
    with pytest.raises(NotFittedError):
        TextonEncoder().embed(make_tiles(), device=cpu, progress=Progress())
    with pytest.raises(ModelError, match="no middle pixel"):
        TextonOptions(window_px=4)
    encoder, _ = fitted(make_tiles(), cpu)
    with pytest.raises(DataError, match="5 bands, but the encoder learnt from 3"):
        encoder.embed(make_tiles(bands=5), device=cpu, progress=Progress())
    with pytest.raises(DataError, match="no tile"):
        fitted(ArrayTiles((), np.zeros((0, 2, 8, 8), np.float32), np.zeros((0, 8, 8), bool)), cpu)
