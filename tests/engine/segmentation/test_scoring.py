import json

import numpy as np
import pytest
import torch
from sklearn.metrics import accuracy_score, confusion_matrix, jaccard_score

from ddoq_engine.errors import Cancelled, DataError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.segmentation.confusion import Confusion
from ddoq_engine.segmentation.scoring import predict_tiles, score_tiles
from ddoq_engine.tiles import ArrayTiles


def test_against_sklearn_streamed():
    rng = np.random.default_rng(0)
    reference, predicted = rng.integers(0, 5, (6, 20, 20)), rng.integers(0, 5, (6, 20, 20))
    predicted = np.where(rng.random(predicted.shape) < 0.5, reference, predicted)
    reference[rng.random(reference.shape) < 0.1] = 255
    confusion = Confusion(5)
    for r, p in zip(reference, predicted, strict=True):
        confusion.add(r, p)
    here = reference != 255
    r, p = reference[here], predicted[here]
    np.testing.assert_array_equal(confusion.counts, confusion_matrix(r, p, labels=range(5)))
    np.testing.assert_allclose(confusion.iou(), jaccard_score(r, p, average=None))
    assert confusion.mean_iou() == pytest.approx(jaccard_score(r, p, average="macro"))
    assert confusion.accuracy() == pytest.approx(accuracy_score(r, p))


def test_a_class_that_is_never_predicted_scores_nought_and_one_not_in_the_reference_does_not_count():
    confusion = Confusion(4)
    confusion.add(np.array([0, 0, 1, 2]), np.array([0, 0, 0, 3]))
    np.testing.assert_allclose(confusion.iou(), [2 / 3, 0, 0, np.nan])
    assert confusion.mean_iou() == pytest.approx((2 / 3 + 0 + 0) / 3)
    saved = json.loads(json.dumps(confusion.as_json(["a", "b", "c", "d"]), allow_nan=False))
    assert saved["iou"]["d"] is None and saved["iou"]["b"] == 0 and saved["pixels"] == 4
    assert json.loads(json.dumps(Confusion(2).as_json(), allow_nan=False))["mean_iou"] is None


def test_shapes_and_indices_that_do_not_fit_are_refused():
    with pytest.raises(DataError):
        Confusion(2).add(np.zeros((2, 2)), np.zeros(4))
    with pytest.raises(DataError):
        Confusion(2).add(np.zeros(4, int), np.full(4, 255))


def test_predicting_tiles_is_the_argmax_and_nodata_is_not_scored():
    rng = np.random.default_rng(0)
    values = rng.standard_normal((5, 3, 8, 8)).astype(np.float32)
    valid = np.ones((5, 8, 8), dtype=bool)
    valid[2, :4] = False
    source = ArrayTiles(tuple("abcde"), values, valid)
    network = torch.nn.Identity().train()
    expected = np.where(valid, values.argmax(axis=1), 255)
    np.testing.assert_array_equal(predict_tiles(network, source, batch_size=2), expected)
    np.testing.assert_array_equal(predict_tiles(network, source, [4, 2]), expected[[4, 2]])
    assert network.training
    confusion = score_tiles(network, source, np.where(valid, expected, 0).astype(np.uint8), 3)
    assert confusion.accuracy() == 1 and confusion.counts.sum() == valid.sum()


def test_scoring_stops_when_asked():
    class Impatient(Silence):
        def should_stop(self):
            return True

    source = ArrayTiles(("a",), np.zeros((1, 1, 8, 8), dtype=np.float32), np.ones((1, 8, 8), dtype=bool))
    with pytest.raises(Cancelled):
        score_tiles(torch.nn.Conv2d(1, 2, 1), source, np.zeros((1, 8, 8), dtype=np.uint8), 2, progress=Progress(Impatient()))
