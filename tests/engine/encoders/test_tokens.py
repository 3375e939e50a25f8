import numpy as np
import pytest
import torch

from ddoq_engine.encoders.registry import build, load
from ddoq_engine.encoders.vae.tokens import TokenEncoder
from ddoq_engine.errors import ModelError, NotFittedError
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import ArrayTiles

FAST = {"width": 8, "epochs": 2, "batch_size": 8, "depth": 2, "tiles_per_epoch": 60}


def fitted(tiles, cpu, seed=0, work=None, **options):
    encoder = build("tokens", **{**FAST, **options})
    encoder.fit(tiles, seed=seed, device=cpu, work=work, progress=Progress())
    return encoder, encoder.embed(tiles, device=cpu, progress=Progress())


def test_an_embedding_is_the_roots_of_the_shares_of_the_nearest_kinds(make_tiles, cpu):
    tiles = make_tiles(20, nodata=0.5)
    encoder, embeddings = fitted(tiles, cpu, tokens=6)
    with torch.no_grad():
        mu = encoder.model.encode(torch.tensor(tiles.values))[0].double().numpy()
    for tile in range(20):
        shares = np.zeros(len(encoder.kinds))
        for row in range(4):
            for col in range(4):
                weight = tiles.valid[tile, 4 * row : 4 * row + 4, 4 * col : 4 * col + 4].mean()
                point = (mu[tile, :, row, col] - encoder.kinds.space.mean) @ encoder.kinds.space.matrix
                shares[((point - encoder.kinds.centres.astype(float)) ** 2).sum(1).argmin()] += weight
        np.testing.assert_allclose(np.square(embeddings[tile].astype(float)), shares / shares.sum(), atol=1e-4)
    assert embeddings.shape == (20, 6) == (20, encoder.describe()["length"])


def test_alike_in_content_is_near_whatever_the_layout(cpu):
    """Two kinds of ground in blocks: tiles are told apart by how much of each they hold, not by where it lies."""
    rng = np.random.default_rng(0)
    shares = np.repeat([2, 8, 14], 10)
    ground = np.stack([rng.permutation(np.arange(16) < share).reshape(4, 4) for share in shares]).repeat(8, 1).repeat(8, 2)
    values = np.where(ground[:, None], 1.5, -1.5) + rng.normal(size=(30, 2, 32, 32)) * 0.1
    tiles = ArrayTiles(tuple(f"t{i}" for i in range(30)), values.astype(np.float32), np.ones((30, 32, 32), bool))
    _, embeddings = fitted(tiles, cpu, tokens=2, epochs=4)
    distances = np.linalg.norm(embeddings[:, None] - embeddings[None], axis=2)
    same = shares[:, None] == shares[None]
    assert distances[same].max() < 0.5 * distances[~same].min()


def test_same_seed_same_bits_and_saved_and_loaded_it_embeds_the_same(make_tiles, cpu, tmp_path):
    tiles = make_tiles(30)
    encoder, embeddings = fitted(tiles, cpu, tokens=8, work=tmp_path / "work")
    np.testing.assert_array_equal(fitted(tiles, cpu, tokens=8)[1], embeddings)
    assert not np.array_equal(fitted(tiles, cpu, seed=1, tokens=8)[1], embeddings)
    encoder.save(tmp_path)
    again = load(tmp_path)
    assert isinstance(again, TokenEncoder) and again.describe() == encoder.describe()
    np.testing.assert_array_equal(again.embed(tiles, device=cpu, progress=Progress()), embeddings)
    (latents,) = encoder.latents(tiles, device=cpu, progress=Progress())
    np.testing.assert_array_equal(again.decode(latents, device=cpu), encoder.decode(latents, device=cpu))


def test_nodata_alone_lies_at_zero_and_its_values_mean_nothing(make_tiles, cpu):
    tiles = make_tiles()
    valid = tiles.valid.copy()
    valid[[2, 5]] = False
    found = [
        fitted(ArrayTiles(tiles.ids, np.where(valid[:, None], tiles.values, np.float32(junk)), valid), cpu, tokens=5)[1]
        for junk in (0, np.nan)
    ]
    np.testing.assert_array_equal(*found)
    assert (found[0][[2, 5]] == 0).all() and (np.delete(found[0], [2, 5], axis=0) != 0).any(axis=1).all()


def test_refusals(make_tiles, cpu):
    with pytest.raises(NotFittedError):
        build("tokens").embed(make_tiles(), device=cpu, progress=Progress())
    with pytest.raises(ModelError, match="tokens is 1"):
        build("tokens", tokens=1)
    with pytest.raises(ModelError, match="epochs is 0"):
        build("tokens", epochs=0)
