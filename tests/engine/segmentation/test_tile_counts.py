"""Counts of tiles added up, against scikit-learn and distance transforms."""

import numpy as np
import pytest
from scipy.ndimage import distance_transform_edt
from sklearn.metrics import confusion_matrix, jaccard_score

from ddoq_engine.segmentation.tile_counts import count, figures, near, rare_classes


def masks(seed, tiles=70, size=12, classes=4):
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, classes, (tiles, size // 3, size // 3)).astype(np.uint8)
    fine = coarse.repeat(3, 1).repeat(3, 2)
    return np.where(rng.random(fine.shape) < 0.05, 255, fine).astype(np.uint8)


def boundary_by_hand(mask, index):
    found = np.zeros(mask.shape, dtype=bool)
    for row, col in np.argwhere(mask == index):
        for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            r, c = row + down, col + right
            inside = 0 <= r < mask.shape[0] and 0 <= c < mask.shape[1]
            found[row, col] |= inside and mask[r, c] not in (index, 255)
    return found


def test_iou_and_accuracy_of_any_tiles_are_those_of_their_pixels():
    truth, guess = masks(1), masks(2)
    guess = np.where(truth == 255, guess, np.where(np.random.default_rng(3).random(truth.shape) < 0.6, truth, guess)).astype(np.uint8)
    counts, some = count(truth, guess, 4), np.arange(5, 70, 3)
    found = figures(counts.confusion[some].sum(0), counts.edges[some].sum(0), np.array([1, 3]))
    known = (truth[some] != 255) & (guess[some] != 255)
    one, other = truth[some][known], guess[some][known]
    assert (counts.confusion[some].sum(0) == confusion_matrix(one, other)).all()
    iou = jaccard_score(one, other, average=None)
    assert found["iou"] == pytest.approx(iou) and found["mean_iou"] == pytest.approx(iou.mean())
    assert found["rare_mean_iou"] == pytest.approx(iou[[1, 3]].mean()) and found["accuracy"] == pytest.approx((one == other).mean())


def test_boundaries_within_two_pixels_by_distance_transforms():
    truth, guess = masks(4, tiles=6), masks(5, tiles=6)
    counts = count(truth, guess, 4)
    sums = np.zeros((4, 4))
    unknown = (truth == 255) | (guess == 255)
    for one, other in zip(np.where(unknown, 255, truth), np.where(unknown, 255, guess), strict=True):
        for index in range(4):
            a, b = boundary_by_hand(one, index), boundary_by_hand(other, index)
            for place, (mine, theirs) in ((0, (b, a)), (2, (a, b))):
                reach = distance_transform_edt(~theirs) <= 2 if theirs.any() else np.zeros_like(mine)
                sums[index, place] += mine.sum()
                sums[index, place + 1] += (mine & reach).sum()
    assert (counts.edges.sum(0) == sums).all()
    precision, recall = sums[:, 1] / sums[:, 0], sums[:, 3] / sums[:, 2]
    found = figures(counts.confusion.sum(0), counts.edges.sum(0), np.array([0]))
    assert found["boundary_f1"] == pytest.approx((2 * precision * recall / (precision + recall)).mean())


def test_a_class_that_is_never_mapped_scores_nothing_and_one_that_is_not_there_is_left_out():
    truth = np.zeros((1, 8, 8), dtype=np.uint8)
    truth[:, :, 4:] = 1
    found = figures(
        count(truth, np.zeros_like(truth), 3).confusion.sum(0), count(truth, np.zeros_like(truth), 3).edges.sum(0), np.array([1])
    )
    assert found["iou"] == [0.5, 0.0, None] and found["mean_iou"] == 0.25 and found["rare_mean_iou"] == 0 and found["boundary_f1"] == 0


def test_the_same_map_is_perfect():
    truth = masks(6)
    found = figures(count(truth, truth, 4).confusion.sum(0), count(truth, truth, 4).edges.sum(0), np.array([0]))
    assert found["mean_iou"] == found["boundary_f1"] == found["accuracy"] == 1


def test_the_rare_classes_are_the_third_with_the_fewest_pixels():
    mask = np.repeat(np.arange(7), [50, 3, 40, 60, 2, 70, 80]).astype(np.uint8)
    assert rare_classes(np.append(mask, np.full(500, 255, np.uint8)), 7).tolist() == [1, 4]
    assert rare_classes(mask[:51], 2).tolist() == [1]


def test_near_is_a_disc():
    pixels = np.zeros((1, 7, 7), dtype=bool)
    pixels[0, 3, 3] = True
    assert near(pixels).sum() == 13 and not near(pixels)[0, 1, 1]
