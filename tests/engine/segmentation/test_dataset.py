import numpy as np
import pytest
import torch
from torch.utils.data import DataLoader

from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.segmentation.dataset import DDOQDistilledDataset, LabelledTiles
from ddoq_engine.tiles import ArrayTiles

IMAGES = torch.arange(5 * 3 * 4 * 4, dtype=torch.float32).reshape(5, 3, 4, 4)
MASKS = torch.arange(5)[:, None, None].expand(5, 4, 4)
SAMPLES = {
    "dict": [{"image": i, "mask": m} for i, m in zip(IMAGES, MASKS, strict=True)],
    "tuple": list(zip(IMAGES, MASKS, strict=True)),
}


@pytest.mark.parametrize("kind", ["dict", "tuple"])
def test_gives_image_mask_and_weight(kind):
    data = DDOQDistilledDataset(SAMPLES[kind], [3, 1], [1.5, 0.5])
    image, mask, weight = data[0]
    assert len(data) == 2
    assert torch.equal(image, IMAGES[3]) and torch.equal(mask, MASKS[3])
    assert weight.dtype == torch.float32 and float(weight) == 1.5
    _, masks, weights = next(iter(DataLoader(data, batch_size=2)))
    assert masks[1, 0, 0] == 1 and weights.dtype == torch.float32 and weights.tolist() == [1.5, 0.5]


def test_bare_images_get_their_soft_labels():
    soft = torch.rand(2, 4, 4, 4)
    image, label, _ = DDOQDistilledDataset(list(IMAGES), torch.tensor([4, 0]), torch.ones(2), soft_labels=list(soft))[1]
    assert torch.equal(image, IMAGES[0]) and torch.equal(label, soft[1])
    assert torch.equal(DDOQDistilledDataset(SAMPLES["dict"], [4, 0], [1, 1], soft_labels=soft)[0][1], soft[0])
    assert DDOQDistilledDataset(list(IMAGES), [2], [1.0])[0][1].numel() == 0


@pytest.mark.parametrize(
    "arguments", [([0, 1], [1.0]), ([0, 1], [1.0, 1.0], [torch.rand(4, 4, 4)]), ([-1, 2], [1.0, 1.0]), ([0, 5], [1.0, 1.0]), ([0.5], [1.0]),
                  ([0, 1], [1.0, float("nan")]), ([0, 1], [1.0, -1.0])]
)  # fmt: skip
def test_what_does_not_fit_is_refused(arguments):
    with pytest.raises(DataError):
        DDOQDistilledDataset(SAMPLES["dict"], *arguments)


def tiles(count=6, bands=2, size=4):
    values = np.random.default_rng(0).standard_normal((count, bands, size, size)).astype(np.float32)
    valid = np.ones((count, size, size), dtype=bool)
    valid[1, 0] = False
    return ArrayTiles(tuple(f"t{i}" for i in range(count)), values, valid)


def test_labelled_tiles_read_values_masks_and_weights_of_the_right_tiles():
    source = tiles()
    masks = np.arange(3, dtype=np.uint8)[:, None, None].repeat(4, 1).repeat(4, 2)
    given = LabelledTiles(source, [4, 1, 0], masks, [1, 2, 3], classes=3)
    called = LabelledTiles(source, [4, 1, 0], lambda i: masks[i], [1, 2, 3], classes=3)
    kept = LabelledTiles(source, [4, 1, 0], masks, [1, 2, 3], classes=3)
    kept.keep(Progress())
    for labelled in (given, called, kept, given.subset([0, 1, 2])):
        batch = labelled.read([2, 1])
        assert batch.ids == ("t0", "t1")
        np.testing.assert_array_equal(batch.values[0], source.values[0])
        assert batch.weights.tolist() == [3, 2]
        assert (batch.masks[0] == 2).all()
        assert (batch.masks[1, 0] == 255).all() and (batch.masks[1, 1:] == 1).all()  # nodata is never a label
    part = called.subset([2])
    assert part.ids == ("t0",) and (part.mask(0) == 2).all()


def test_masks_that_are_not_of_the_tile_or_of_the_classes_are_refused():
    masks = np.zeros((2, 4, 4), dtype=np.uint8)
    with pytest.raises(DataError, match="class index 7"):
        LabelledTiles(tiles(), [0, 1], masks + 7, classes=3).read([0])
    with pytest.raises(DataError, match="5 by 5"):
        LabelledTiles(tiles(), [0, 1], np.zeros((2, 5, 5), np.uint8), classes=3).read([0])
    with pytest.raises(DataError, match="2 tiles and 1 masks"):
        LabelledTiles(tiles(), [0, 1], masks[:1], classes=3)
