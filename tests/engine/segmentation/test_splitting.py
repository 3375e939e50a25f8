import numpy as np
import pytest
from scipy.spatial.distance import cdist

from ddoq_engine.errors import DataError
from ddoq_engine.segmentation.splitting import split_blocks


def grid(n=12, step=320.0):
    x, y = np.meshgrid(np.arange(n), np.arange(n))
    return np.stack([x.ravel(), y.ravel()], axis=1) * step


@pytest.mark.parametrize("share", [0.1, 0.2, 0.4])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_held_out_tiles_are_of_the_share_and_touch_no_training_tile(share, seed):
    places = grid()
    split = split_blocks(places, share=share, tile_size=320.0, seed=seed)
    assert sorted([*split.training, *split.validation, *split.buffer]) == list(range(144))
    assert abs(len(split.validation) / 144 - share) < 0.07
    assert cdist(places[split.training], places[split.validation]).min() > 320 * np.sqrt(2)
    assert len(split.training) >= 144 * (1 - share) / 2


def test_blocks_are_blocks():
    places = grid()
    split = split_blocks(places, share=0.2, seed=3)
    inside = cdist(places[split.validation], places[split.validation])
    neighbours = ((inside > 0) & (inside <= 320)).sum(axis=1).mean()
    rng = np.random.default_rng(0)
    scattered = rng.choice(144, len(split.validation), replace=False)
    apart = cdist(places[scattered], places[scattered])
    assert neighbours > 2 * ((apart > 0) & (apart <= 320)).sum(axis=1).mean()


def test_deterministic_and_seeded():
    rng = np.random.default_rng(0)
    places = rng.random((80, 2)) * 1e4 + 5e6
    one, two, other = (split_blocks(places, tile_size=100, seed=s) for s in (1, 1, 2))
    np.testing.assert_array_equal(one.validation, two.validation)
    assert set(one.validation) != set(other.validation)


def test_crowded_or_few_tiles():
    crowd = np.random.default_rng(0).random((70, 2)) * 100  # every tile touches every other: the buffer is given up
    split = split_blocks(crowd, tile_size=320)
    assert len(split.buffer) == 0 and len(split.training) > 40 and len(split.validation) > 5
    same = split_blocks(np.zeros((10, 2)))
    assert 0 < len(same.validation) < 10
    with pytest.raises(DataError):
        split_blocks(np.zeros((3, 2)))
    with pytest.raises(DataError):
        split_blocks(np.full((10, 2), np.nan))
