import numpy as np
import torch

from ddoq_engine.encoders.vae.augmentation import SYMMETRIES, draw, turn, turned
from ddoq_engine.encoders.vae.pooling import pooled
from ddoq_engine.tiles import TileBatch


def test_pooled_is_the_weighted_mean_and_spread_of_the_cells():
    rng = np.random.default_rng(0)
    mu, shares = rng.normal(size=(3, 2, 4, 4)), rng.random((3, 4, 4))
    shares[:, 0, 0] = 0
    found = pooled(torch.tensor(mu), torch.tensor(shares, dtype=torch.float32)).numpy()
    for tile in range(3):
        weights = shares[tile].ravel()
        for channel in range(2):
            cells = mu[tile, channel].ravel()
            mean = np.average(cells, weights=weights)
            assert np.isclose(found[tile, channel], mean, atol=1e-6)
            assert np.isclose(found[tile, 2 + channel], np.sqrt(np.average((cells - mean) ** 2, weights=weights)), atol=1e-6)


def test_cells_without_a_valid_pixel_do_not_count_and_a_tile_of_them_is_zero():
    mu, shares = torch.randn(2, 3, 4, 4), torch.ones(2, 4, 4)
    shares[0, 2:] = 0
    shares[1] = 0
    changed = mu.clone()
    changed[0, :, 2:] = 99.0
    assert torch.equal(pooled(mu, shares), pooled(changed, shares))
    assert (pooled(mu, shares)[1] == 0).all()


def test_pooled_does_not_see_where_but_flattened_does():
    mu, shares = torch.randn(1, 3, 4, 4), torch.ones(1, 4, 4)
    shifted = mu.roll((1, 2), (2, 3))
    torch.testing.assert_close(pooled(mu, shares), pooled(shifted, shares))
    assert (mu.flatten(1) - shifted.flatten(1)).norm() > 1


def test_the_symmetries_are_the_eight_of_the_square_and_masks_turn_along():
    square = np.arange(9).reshape(3, 3)
    images = {tuple(turned(square, symmetry).ravel()) for symmetry in range(SYMMETRIES)}
    expected = {tuple(np.rot90(base, k).ravel()) for base in (square, square.T) for k in range(4)}
    assert images == expected
    assert len(images) == SYMMETRIES
    assert np.array_equal(turned(square, 0), square)
    values = np.random.default_rng(0).normal(size=(8, 2, 5, 5)).astype(np.float32)
    batch = turn(TileBatch(values, values[:, 0] > 0), np.arange(SYMMETRIES))
    assert np.array_equal(batch.valid, batch.values[:, 0] > 0)


def test_a_symmetry_depends_on_seed_time_and_tile_alone():
    ids = [f"00_{i:06d}_000000" for i in range(200)]
    drawn = draw(7, (3, 0), ids)
    assert np.array_equal(draw(7, (3, 0), ids[::-1]), drawn[::-1])
    assert set(drawn) == set(range(SYMMETRIES))
    for other in (draw(8, (3, 0), ids), draw(7, (4, 0), ids), draw(7, (3, 1), ids)):
        assert (other != drawn).mean() > 0.7
