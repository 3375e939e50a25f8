"""`DDOQDistilledDataset` and `StudentSegmentationModel`: pytorch-smt's behaviour kept, its defects not."""

import pytest
import torch
from torch import nn
from torch.nn import functional
from torch.utils.data import DataLoader

from ddoq_engine import DDOQDistilledDataset, StudentSegmentationModel
from ddoq_engine.errors import DataError

IMAGES = torch.randn(12, 3, 8, 8, generator=torch.Generator().manual_seed(0))
MASKS = torch.randint(0, 4, (12, 8, 8), generator=torch.Generator().manual_seed(1))
CLASSES = 4


class Table:
    """A data set of one of the three forms."""

    def __init__(self, form):
        self.form = form

    def __len__(self):
        return 12

    def __getitem__(self, row):
        forms = {"dict": {"image": IMAGES[row], "mask": MASKS[row]}, "tuple": (IMAGES[row], MASKS[row]), "bare": IMAGES[row]}
        return forms[self.form]


def student(**options):
    torch.manual_seed(3)
    return StudentSegmentationModel(network=nn.Conv2d(3, CLASSES, 1), bands=3, classes=CLASSES, size_px=8, **options)


def loss_of(model, masks, weights, images=IMAGES):
    return model.training_step((images[: len(masks)], masks, torch.as_tensor(weights)), 0)


@pytest.mark.parametrize("form", ["dict", "tuple", "bare"])
def test_a_sample_is_image_mask_and_weight(form):
    chosen = DDOQDistilledDataset(Table(form), [7, 2], [0.5, 1.5])
    image, mask, weight = chosen[0]
    assert len(chosen) == 2
    assert torch.equal(image, IMAGES[7])
    assert mask.numel() == 0 if form == "bare" else torch.equal(mask, MASKS[7])
    assert float(weight) == 0.5


def test_soft_labels_take_the_place_of_masks():
    soft = torch.rand(2, CLASSES, 8, 8)
    assert torch.equal(DDOQDistilledDataset(Table("dict"), [7, 2], [0.5, 1.5], soft_labels=soft)[1][1], soft[1])


def test_lengths_that_do_not_fit_are_refused_and_so_is_minus_one():
    for arguments in (([1, 2], [1.0]), ([1, 2], [1.0, 1.0], [torch.zeros(1)])):
        with pytest.raises(DataError, match="There are 2"):
            DDOQDistilledDataset(Table("dict"), *arguments)
    with pytest.raises(DataError, match="index -1 is outside"):  # half of defect 2: -1 chose the last tile, K times
        DDOQDistilledDataset(Table("dict"), [-1, -1], [1.0, 1.0])


def test_the_loss_is_the_mean_of_weight_times_each_images_mean_cross_entropy():
    model, weights = student(), torch.tensor([0.2, 1.8, 1.0])
    found = loss_of(model, MASKS[:3], weights)
    each = functional.cross_entropy(model(IMAGES[:3]), MASKS[:3], reduction="none").mean((1, 2))
    assert found.item() == pytest.approx((each * weights).mean().item(), rel=1e-6)


def test_pixels_without_label_do_not_lower_a_tiles_loss():
    """Defect 13: a tile of which 75 % is ignored had 0.31 in place of 1.25."""
    model, masks = student(), MASKS[:1].clone()
    masks[:, 2:] = 255
    expected = functional.cross_entropy(model(IMAGES[:1])[:, :, :2], MASKS[:1, :2])
    assert loss_of(model, masks, [1.0]).item() == pytest.approx(expected.item(), rel=1e-6)


@pytest.mark.parametrize("loss", ["dice", "ce+dice"])
def test_weights_are_not_lost_in_dice(loss):
    """Defect 14: weights [0, 2] and [2, 0] gave the same 0.6678."""
    model, masks = student(loss=loss), MASKS[:2].clone()
    masks[1] = 0
    first, second = (loss_of(model, masks[row : row + 1], [1.0], IMAGES[row : row + 1]).item() for row in (0, 1))
    assert abs(first - second) > 0.01
    assert loss_of(model, masks, [2.0, 0.0]).item() == pytest.approx(first, rel=1e-5)
    assert loss_of(model, masks, [0.0, 2.0]).item() == pytest.approx(second, rel=1e-5)


def test_weights_and_loss_are_float32():
    """Defect 15: weights were collated to float64, which an Apple GPU does not have."""
    chosen = DDOQDistilledDataset(Table("dict"), [7, 2, 5], [0.5, 1.5, 1.0])
    batch = next(iter(DataLoader(chosen, batch_size=3)))
    assert batch[2].dtype == torch.float32
    assert student().training_step(batch, 0).dtype == torch.float32
    assert loss_of(student(), MASKS[:2], torch.ones(2, dtype=torch.float64)).dtype == torch.float32


def test_the_soft_loss_is_a_divergence():
    model = student()
    own = torch.softmax(model(IMAGES[:2]), 1).detach()
    other = torch.softmax(torch.randn(2, CLASSES, 8, 8), 1)
    assert loss_of(model, own, [1.0, 1.0]).item() == pytest.approx(0, abs=1e-6)
    found = loss_of(model, other, [0.5, 1.5])
    each = functional.kl_div(torch.log_softmax(model(IMAGES[:2]), 1), other, reduction="none").sum(1).mean((1, 2))
    assert found.item() > 0
    assert found.item() == pytest.approx((each * torch.tensor([0.5, 1.5])).mean().item(), rel=1e-4)
