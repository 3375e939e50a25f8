import numpy as np

from ddoq_engine.seeds import generator
from ddoq_engine.segmentation.augmentation import NONE, Augmentation, augment, turn, turn_back


def test_the_eight_symmetries_are_all_different_and_invertible():
    square = np.arange(2 * 9).reshape(2, 3, 3)
    turned = [turn(square, k) for k in range(8)]
    assert len({t.tobytes() for t in map(np.ascontiguousarray, turned)}) == 8
    for k, t in enumerate(turned):
        np.testing.assert_array_equal(turn_back(t, k), square)


def test_image_mask_and_valid_move_together():
    rng = np.random.default_rng(0)
    mask = rng.integers(0, 4, (16, 16)).astype(np.uint8)
    valid = rng.random((16, 16)) < 0.7
    values = np.stack([mask, 10 + mask]).astype(np.float32) * valid
    moved = set()
    for tile in range(40):
        image, here, (labels,) = augment(values, valid, (mask,), Augmentation(gain=0, offset=0, noise=0), generator(1, "augment", tile))
        np.testing.assert_array_equal(image[0], labels * here)
        np.testing.assert_array_equal(image[1], (10 + labels.astype(np.float32)) * here)
        assert here.sum() == valid.sum()
        moved.add(np.ascontiguousarray(labels).tobytes())
    assert len(moved) == 8


def test_relighting_is_of_the_size_asked_for_and_leaves_nodata_at_nought():
    values = np.ones((200, 8, 8), dtype=np.float32)
    valid = np.ones((8, 8), dtype=bool)
    valid[:2] = False
    values *= valid
    image, here, _ = augment(values, valid, (), Augmentation(False, gain=0.1, offset=0.0, noise=0.0), generator(1, "a"))
    assert (image[:, ~here] == 0).all()
    factors = image[:, 5, 5]
    np.testing.assert_allclose(image[:, 6, 2], factors)  # one factor a band
    assert abs(factors.mean() - 1) < 0.03 and 0.08 < factors.std() < 0.12
    noisy, _, _ = augment(values, valid, (), Augmentation(False, gain=0.0, offset=0.0, noise=0.5), generator(1, "a"))
    assert 0.48 < noisy[:, 3:].std() < 0.52 and noisy.dtype == np.float32


def test_the_same_generator_gives_the_same_tile_and_none_changes_nothing():
    values = np.random.default_rng(0).standard_normal((3, 8, 8)).astype(np.float32)
    valid = np.ones((8, 8), dtype=bool)
    one = augment(values, valid, (), Augmentation(), generator(3, "augment", 5, "00_0"))[0]
    two = augment(values, valid, (), Augmentation(), generator(3, "augment", 5, "00_0"))[0]
    other = augment(values, valid, (), Augmentation(), generator(3, "augment", 6, "00_0"))[0]
    np.testing.assert_array_equal(one, two)
    assert not np.array_equal(one, other)
    np.testing.assert_array_equal(augment(values, valid, (), NONE, generator(0))[0], values)
