"""Tiles as networks read them: the right pixels, whatever the order, the cache, the process."""

import multiprocessing
import pickle

import numpy as np
import pandas as pd
import pytest
import torch
from rasterio.windows import Window

from ddoq_engine.errors import RasterError
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.reading import RasterTiles, read_raw, read_window
from ddoq_engine.rasters.statistics import measure, standardise
from ddoq_engine.rasters.tiling import tile_raster
from ddoq_engine.tiles import TileSource


@pytest.fixture
def study(write, scene):
    """Two rasters of other sizes, types, layouts and holes; tiles overlap and are clipped at the edges."""
    one, two = scene.astype(np.float32), np.tile(scene, (1, 2, 2)).astype(np.int16)
    one[2, 30:50, 40:60] = np.nan
    two[0, 100:, 100:] = -5
    paths = write("one.tif", one), write("two.tif", two, nodata=-5, tiled=True, blockxsize=32, blockysize=32, compress="deflate")
    rasters = [open_raster(path) for path in paths]
    tables = [tile_raster(r, i, size_px=32, stride_px=24, minimum_valid_share=0.2) for i, r in enumerate(rasters)]
    tiles = pd.concat(tables, ignore_index=True)
    return rasters, tiles, measure(rasters, tiles), (one, two)


def expected(study):
    """Each tile by slicing the arrays that were written."""
    _, tiles, statistics, arrays = study
    values, valid = np.zeros((len(tiles), 6, 32, 32), np.float32), np.zeros((len(tiles), 32, 32), dtype=bool)
    for i, t in enumerate(tiles.itertuples()):
        piece = arrays[t.raster][:, t.row : t.row + 32, t.col : t.col + 32].astype(np.float64)
        good = np.isfinite(piece).all(axis=0) & (piece != -5).all(axis=0)
        standard = (piece - np.reshape(statistics.centre, (-1, 1, 1))) / np.reshape(statistics.scale, (-1, 1, 1))
        values[i, :, : t.height, : t.width] = np.where(good, np.clip(standard, -8, 8), 0)
        valid[i, : t.height, : t.width] = good
    return values, valid


@pytest.mark.parametrize("memory_mb", [0, 1, 512])
def test_tiles_in_any_order_are_the_pixels_that_were_written(study, memory_mb):
    rasters, tiles, statistics, _ = study
    source: TileSource = RasterTiles(rasters, tiles, statistics, size_px=32, memory_mb=memory_mb)
    values, valid = expected(study)
    order = np.random.default_rng(0).permutation(np.r_[np.arange(len(tiles)), 3, 3, 5])
    for _ in range(2):  # from the files, then from memory
        batch = source.read(order)
        np.testing.assert_allclose(batch.values, values[order], atol=1e-5)
        np.testing.assert_array_equal(batch.valid, valid[order])
    assert batch.values.dtype == np.float32 and batch.values.flags.c_contiguous
    assert len(source) == len(tiles) == len(source.tile_ids) and source.bands == 6 and source.size_px == 32
    assert source.read([]).values.shape == (0, 6, 32, 32)


def test_tiles_are_kept_up_to_the_memory_given(study):
    rasters, tiles, statistics, _ = study
    source = RasterTiles(rasters, tiles, statistics, size_px=32, memory_mb=1)
    source.read(np.arange(len(tiles)))
    kept = sum(a.nbytes + b.nbytes for a, b in source._kept.values())
    assert 0.9 * 2**20 < kept <= 2**20 or len(source._kept) == len(tiles)


def test_few_datasets_stay_open(study, monkeypatch):
    rasters, tiles, statistics, _ = study
    monkeypatch.setattr("ddoq_engine.rasters.reading.MOST_OPEN", 1)
    source = RasterTiles(rasters, tiles, statistics, size_px=32, memory_mb=0)
    np.testing.assert_array_equal(source.read([0, len(tiles) - 1, 1]).valid, expected(study)[1][[0, len(tiles) - 1, 1]])
    assert len(source._readers) == 1


class _Dataset(torch.utils.data.Dataset):
    def __init__(self, source):
        self.source = source

    def __len__(self):
        return len(self.source)

    def __getitem__(self, index):
        return torch.from_numpy(self.source.read([index]).values[0])


@pytest.mark.parametrize("start", sorted({"fork", "spawn"} & set(multiprocessing.get_all_start_methods())))
def test_workers_forked_from_open_files_or_spawned_read_the_same(study, start):
    rasters, tiles, statistics, _ = study
    source = RasterTiles(rasters, tiles, statistics, size_px=32, memory_mb=0)
    source.read([0, len(tiles) - 1])  # both files are open now
    loader = torch.utils.data.DataLoader(
        _Dataset(source), batch_size=4, num_workers=2 if start == "fork" else 1, multiprocessing_context=start
    )
    found = torch.cat(list(loader)).numpy()
    np.testing.assert_allclose(found, expected(study)[0], atol=1e-5)


def test_pickling_drops_open_files_and_kept_tiles(study):
    rasters, tiles, statistics, _ = study
    source = RasterTiles(rasters, tiles, statistics, size_px=32)
    before = source.read([1, 2]).values
    again = pickle.loads(pickle.dumps(source))
    assert len(pickle.dumps(source)) < 50_000
    np.testing.assert_array_equal(again.read([1, 2]).values, before)


def test_windows_beyond_the_edge_are_padded_and_standardised(study):
    rasters, _, statistics, (one, _) = study
    values, valid = read_window(rasters[0], Window(-10, 50, 60, 40), statistics)
    inside = np.pad(np.isfinite(one).all(axis=0)[50:70, :50], ((0, 20), (10, 0)))
    np.testing.assert_array_equal(valid, inside)
    full = standardise(one, np.isfinite(one).all(axis=0), statistics)
    np.testing.assert_array_equal(values[:, :20, 10:], full[:, 50:70, :50])
    assert (values[:, ~valid] == 0).all()
    far, nothing = read_window(rasters[0], Window(500, 500, 8, 8), statistics)
    assert far.shape == (6, 8, 8) and not nothing.any()


def test_raw_tiles_keep_their_type(study):
    rasters, tiles, _, (_, two) = study
    tile = tiles[tiles["raster"] == 1].iloc[4]
    stored, valid = read_raw(rasters[1], tile)
    assert stored.dtype == np.int16
    np.testing.assert_array_equal(stored, two[:, tile.row : tile.row + tile.height, tile.col : tile.col + tile.width])
    assert valid.shape == (tile.height, tile.width)


def test_a_file_that_vanishes_is_named(study, tmp_path):
    rasters, tiles, statistics, _ = study
    (tmp_path / "two.tif").unlink()
    source = RasterTiles(rasters, tiles, statistics, size_px=32)
    with pytest.raises(RasterError, match=r"two\.tif"):
        source.read(np.arange(len(tiles)))
