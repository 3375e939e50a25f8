import tracemalloc

import numpy as np
import pytest
import torch

from ddoq_engine.errors import Cancelled, DataError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.segmentation.mapping import (
    Window,
    WindowGrid,
    _taper,
    blocks_of_tiles,
    fitting_block_px,
    map_block,
    plan_blocks,
    probabilities_of,
)


class Neighbourhood(torch.nn.Module):
    """A network that sees what lies around a pixel within its window, so that windows disagree near their rims."""

    def __init__(self, bands, classes):
        super().__init__()
        torch.manual_seed(0)
        self.conv = torch.nn.Conv2d(bands, classes, 7, padding=3)

    def forward(self, x):
        return 3 * self.conv(x)


def raster(height, width, bands=3, seed=0):
    rng = np.random.default_rng(seed)
    values = rng.standard_normal((bands, height, width)).astype(np.float32)
    valid = np.ones((height, width), dtype=bool)
    valid[: height // 4, : width // 3] = False
    valid[rng.random((height, width)) < 0.02] = False
    values *= valid

    def read(w):
        rows, cols = slice(w.row, w.row + w.height), slice(w.col, w.col + w.width)
        assert w.row >= 0 and w.col >= 0 and w.row + w.height <= height and w.col + w.width <= width
        return values[:, rows, cols], valid[rows, cols]

    return values, valid, read


def map_whole(read, network, grid, block_px, classes):
    labels = np.zeros((grid.height, grid.width), dtype=np.uint8)
    confidence = np.zeros((grid.height, grid.width), dtype=np.float32)
    for block in plan_blocks(grid.width, grid.height, block_px=block_px):
        place = (slice(block.row, block.row + block.height), slice(block.col, block.col + block.width))
        labels[place], confidence[place] = map_block(read, network, block, grid, classes=classes, batch_size=5)
    return labels, confidence


def blended(values, network, grid, classes):
    """The same by a plain loop over all windows of the raster, in float64."""
    total = np.zeros((classes, grid.height, grid.width))
    weight = np.zeros((grid.height, grid.width))
    size, stride = grid.window_px, grid.window_px - grid.overlap_px
    taper = _taper(size, grid.overlap_px).astype(np.float64)
    tops = sorted({min(t, max(0, grid.height - size)) for t in range(0, grid.height, stride)})
    lefts = sorted({min(t, max(0, grid.width - size)) for t in range(0, grid.width, stride)})
    for top in tops:
        for left in lefts:
            piece = np.zeros((values.shape[0], size, size), dtype=np.float32)
            crop = values[:, top : top + size, left : left + size]
            h, w = crop.shape[1:]
            piece[:, :h, :w] = crop
            with torch.no_grad():
                p = torch.softmax(network(torch.from_numpy(piece[None])).double(), dim=1)[0].numpy()
            total[:, top : top + h, left : left + w] += (p * taper)[:, :h, :w]
            weight[top : top + h, left : left + w] += taper[:h, :w]
    return total / weight


@pytest.mark.parametrize(("height", "width", "window", "overlap"), [(90, 130, 32, 8), (70, 40, 24, 16), (20, 25, 32, 8), (64, 64, 32, 0)])
def test_the_map_is_the_blend_of_all_windows_whatever_the_blocks(height, width, window, overlap):
    values, valid, read = raster(height, width)
    network, grid = Neighbourhood(3, 5), WindowGrid(width, height, window, overlap)
    expected = blended(values, network, grid, 5)
    for block_px in (17, 50, 500):
        labels, confidence = map_whole(read, network, grid, block_px, 5)
        assert (labels[~valid] == 255).all() and np.isnan(confidence[~valid]).all()
        np.testing.assert_allclose(confidence[valid], expected.max(axis=0)[valid], atol=1e-5)
        ordered = np.sort(expected, axis=0)
        clear = valid & (ordered[-1] - ordered[-2] > 1e-4)
        assert clear.sum() > 0.99 * valid.sum()
        np.testing.assert_array_equal(labels[clear], expected.argmax(axis=0)[clear])


def test_tiles_that_are_computed_together_get_what_each_alone_is_given_and_single_ones_stay_alone():
    _, _, read = raster(192, 256)
    network, grid = Neighbourhood(3, 4), WindowGrid(256, 192, 64, 16)
    tiles = [Window(col, row, 16, 16) for row in range(0, 192, 16) for col in range(0, 256, 16)]
    blocks = blocks_of_tiles(tiles, [grid], block_px=96)
    assert sorted(each for _, own in blocks for each in own) == list(range(len(tiles)))
    assert sum(len(grid.touching(block)) for block, _ in blocks) < sum(len(grid.touching(tile)) for tile in tiles) / 6
    for block, own in blocks:
        together, known = probabilities_of(read, network, block, grid, classes=4)
        for tile in (tiles[each] for each in own):
            alone, valid = probabilities_of(read, network, tile, grid, classes=4)
            at = np.s_[..., tile.row - block.row :, tile.col - block.col :]
            np.testing.assert_allclose(together[at][..., :16, :16], alone, atol=1e-5)
            np.testing.assert_array_equal(known[at][:16, :16], valid)
    corners = [tiles[0], tiles[15], tiles[-1]]
    assert blocks_of_tiles(corners, [grid], block_px=1024) == [(tile, [at]) for at, tile in enumerate(corners)]
    assert blocks_of_tiles([], [grid], block_px=64) == []
    apart = [Window(0, 0, 16, 16), Window(80, 0, 16, 16), Window(0, 80, 16, 16), Window(80, 80, 16, 16)]
    large = WindowGrid(256, 192, 96, 24)
    assert len(blocks_of_tiles(apart, [large], block_px=256)) == 1  # four windows, as for the tiles alone
    assert len(blocks_of_tiles(apart, [large, WindowGrid(256, 192, 24, 6)], block_px=256)) == 4  # small ones would be many more


def test_the_same_call_gives_the_same_bits():
    _, _, read = raster(60, 60)
    network, grid = Neighbourhood(3, 4), WindowGrid(60, 60, 32, 8)
    one, two = (map_whole(read, network, grid, 40, 4) for _ in range(2))
    np.testing.assert_array_equal(one[0], two[0])
    np.testing.assert_array_equal(one[1], two[1])


@pytest.mark.parametrize("overlap", [4, 10, 16])
def test_tapers_of_neighbours_sum_to_one(overlap):
    taper = _taper(32, overlap)
    line = taper[16] / taper[16, 16]
    np.testing.assert_allclose(line[-overlap:] + line[:overlap], 1, atol=0.02)
    assert taper.min() > 0


def test_windows_without_data_are_not_computed():
    class Counting(torch.nn.Module):
        seen = 0

        def forward(self, x):
            self.seen += len(x)
            return x

    network, grid = Counting(), WindowGrid(256, 256, 32, 0)
    valid = np.zeros((256, 256), dtype=bool)
    valid[5, 5] = valid[200, 37] = True

    def read(w):
        here = valid[w.row : w.row + w.height, w.col : w.col + w.width]
        return np.zeros((2, *here.shape), dtype=np.float32), here

    labels, _ = map_whole(read, network, grid, 128, 2)
    assert network.seen == 2 and (labels != 255).sum() == 2


def test_every_pixel_is_in_a_window_and_blocks_tile_the_raster():
    for height, width, window, overlap in [(100, 31, 32, 5), (33, 97, 32, 31), (1, 1, 16, 4), (65, 64, 32, 8)]:
        grid = WindowGrid(width, height, window, overlap)
        covered = np.zeros((height, width), dtype=int)
        times = np.zeros((height, width), dtype=int)
        for block in plan_blocks(width, height, block_px=20):
            times[block.row : block.row + block.height, block.col : block.col + block.width] += 1
            for row, col in grid.touching(block):
                assert row >= 0 and col >= 0 and (row + window <= height or height < window) and (col + window <= width or width < window)
                covered[row : row + window, col : col + window] = 1
        assert covered.all() and (times == 1).all()
    with pytest.raises(DataError):
        WindowGrid(10, 10, 32, 32)


def test_memory_is_that_of_the_block():
    def peak(block_px, memory=None):
        grid = WindowGrid(100_000, 100_000, 64, 16)  # far more than any memory; one block of it

        def read(w):
            return np.zeros((4, w.height, w.width), dtype=np.float32), np.ones((w.height, w.width), dtype=bool)

        block = next(plan_blocks(100_000, 100_000, block_px=block_px))
        tracemalloc.start()
        map_block(read, torch.nn.Identity(), block, grid, classes=4)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    block_px = fitting_block_px(64, bands=4, classes=4, window_px=64)
    assert block_px % 256 == 0 and peak(block_px) < 64 * 2**20
    assert fitting_block_px(4096, bands=4, classes=4, window_px=64) > 3 * block_px
    assert fitting_block_px(1, bands=224, classes=20, window_px=256) == 256


def test_a_stop_is_heeded_between_batches():
    class Stop(Silence):
        def should_stop(self):
            return True

    _, _, read = raster(60, 60)
    grid = WindowGrid(60, 60, 32, 8)
    with pytest.raises(Cancelled):
        map_block(read, Neighbourhood(3, 4), next(plan_blocks(60, 60, block_px=60)), grid, classes=4, progress=Progress(Stop()))
