from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ddoq_engine.segmentation.order import Order, systematic


@given(st.integers(1, 30), st.integers(1, 12), st.integers(0, 5))
def test_every_batch_is_full_and_every_pass_has_every_tile_once(tiles, batch_size, seed):
    batches = list(Order(tiles, batch_size, seed).batches(0, 3 * tiles))
    assert all(len(batch) == batch_size for batch in batches)
    stream = [draw for batch in batches for draw in batch]
    for turn in range(3 * batch_size):
        assert sorted(d.position for d in stream[turn * tiles : (turn + 1) * tiles]) == list(range(tiles))
    assert len(set(stream)) == len(stream)  # so no two draws are augmented alike


def test_the_order_is_a_function_of_the_step():
    order = Order(13, 4, seed=7)
    assert list(order.batches(0, 20))[9:14] == list(Order(13, 4, seed=7).batches(9, 14))
    assert list(order.batches(0, 5)) != list(Order(13, 4, seed=8).batches(0, 5))


@given(st.lists(st.floats(0.01, 10), min_size=1, max_size=40), st.integers(0, 1000))
def test_systematic_draws_each_tile_as_often_as_its_weight_says(weights, seed):
    expected = np.array(weights) * len(weights) / sum(weights)
    counts = systematic(np.array(weights), np.random.default_rng(seed))
    assert counts.sum() == len(weights)
    assert (np.abs(counts - expected) < 1 + 1e-6).all()


def test_sampling_by_weight_over_many_passes():
    weights = (0.2, 0.8, 2.0)
    drawn = Counter(d.position for batch in Order(3, 3, 0, sampling=weights).batches(0, 2000) for d in batch)
    np.testing.assert_allclose([drawn[i] / 2000 for i in range(3)], weights, atol=0.05)
    stream = [d for batch in Order(3, 3, 0, sampling=weights).batches(0, 50) for d in batch]
    assert len(set(stream)) == len(stream)
