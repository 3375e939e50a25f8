"""Run lengths: unpacked by a reader written from COCO's format alone, and texts that pycocotools itself wrote."""

import numpy as np
import pytest
from decoding import decode
from hypothesis import given
from hypothesis.extra.numpy import array_shapes, arrays

from ddoq_engine.exports.rle import encode


def corner():
    mask = np.zeros((1000, 1000), bool)
    mask[:, :500], mask[3, 700] = True, True
    return mask


@pytest.mark.parametrize(
    ("mask", "text"),
    [(np.zeros((3, 4), bool), "<"), (np.ones((3, 4), bool), "0<"), (corner(), "0PYX?SZS6Qgg@idQ3")],
    ids=["nothing", "everything", "long"],
)
def test_the_text_is_that_of_pycocotools(mask, text):
    assert encode(mask) == {"size": list(mask.shape), "counts": text}


@given(arrays(bool, array_shapes(min_dims=2, max_dims=2, max_side=40)))
def test_any_mask_comes_back(mask):
    np.testing.assert_array_equal(decode(encode(mask)), mask)


@pytest.mark.parametrize("period", [2, 31, 997, 40_000])
def test_runs_of_every_length_come_back(period):
    mask = (np.arange(300 * 700) % period > period // 3).reshape(300, 700)
    np.testing.assert_array_equal(decode(encode(mask)), mask)
