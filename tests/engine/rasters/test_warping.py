"""Another raster's bands on a tile's pixels: against a look-up of every pixel's own ground, by shapely and pyproj alone."""

import numpy as np
import pandas as pd
import pyproj
import pytest
import rasterio
from rasterio.windows import Window

from ddoq_engine.errors import RasterError
from ddoq_engine.rasters import warping
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.raster import apply
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.warping import WarpedTiles, warp
from ddoq_engine.tiles import TileSource

NORTH_UP = rasterio.Affine(10, 0, 600000, 0, -10, 4700020)
WINDOW = Window(20, 15, 33, 29)


def smooth(rows, cols, bands=3):
    row, col = np.mgrid[0:rows, 0:cols]
    return np.stack([50 * b + 30 * np.sin(row / (60 + b)) + 20 * np.cos(col / (50 + b)) for b in range(bands)]).astype(np.float32)


def overlaps(first, length, count, start, step, number):
    """How long pixels lie in each other along one axis, (count, number)."""
    low = np.maximum((first + length * np.arange(count))[:, None], start + step * np.arange(number))
    high = np.minimum((first + length * (np.arange(count) + 1))[:, None], start + step * (np.arange(number) + 1))
    return np.maximum(high - low, 0)


def test_on_the_same_grid_it_is_a_copy_with_its_nodata(write, scene):
    raster = open_raster(write("a.tif", scene))
    other = smooth(70, 90)
    other[1, 20:30, 25:40] = -9
    with RasterReader(open_raster(write("b.tif", other, nodata=-9))) as reader:
        values, valid = warp(reader, raster, WINDOW)
    piece = other[:, 15:44, 20:53]
    good = (piece != -9).all(axis=0)
    np.testing.assert_array_equal(valid, good)
    np.testing.assert_allclose(values, np.where(good, piece, 0), atol=1e-5)
    assert values.dtype == np.float32 and 0 < good.sum() < good.size


def test_finer_pixels_are_averaged_by_area(write, scene):
    """A grid of 3 m, shifted: a pixel is the mean of the valid pixels under it, each as much as lies in it."""
    raster = open_raster(write("a.tif", scene))
    other = smooth(300, 340)
    other[:, 120:150, 130:160] = np.nan
    place = rasterio.Affine(3, 0, NORTH_UP.c - 11, 0, -3, NORTH_UP.f + 7)
    with RasterReader(open_raster(write("b.tif", other, transform=place))) as reader:
        values, valid = warp(reader, raster, WINDOW)
    down, across = overlaps(150, 10, 29, -7, 3, 300), overlaps(200, 10, 33, -11, 3, 340)
    areas = down @ np.isfinite(other[0]) @ across.T
    sums = down @ np.nan_to_num(other).astype(float) @ across.T
    np.testing.assert_array_equal(valid, areas > 0)
    assert not valid.all()
    np.testing.assert_allclose(values[:, valid], (sums / np.where(areas > 0, areas, 1))[:, valid], atol=1e-3)


@pytest.mark.parametrize("metres", [4, 10, 37])
def test_in_another_crs_each_pixel_has_the_value_of_its_own_ground(write, scene, metres):
    """Values are a plane in longitude and latitude; so each pixel must have the plane's value at its centre."""
    raster = open_raster(write("a.tif", scene))
    to_degrees = pyproj.Transformer.from_crs("EPSG:32719", "EPSG:4326", always_xy=True)
    step = metres / 111_000
    lon0, lat0 = to_degrees.transform(600000 - 300, 4700020 + 300)
    size = int(1800 / metres)
    place = rasterio.Affine(step, 0, lon0, 0, -step, lat0)
    lon, lat = apply(place, *(v + 0.5 for v in np.meshgrid(np.arange(size), np.arange(size))))

    def plane(x, y):
        return np.stack([(x - lon0) * 1e4 + (y - lat0) * 3e4, (y - lat0) * 5e4])

    path = write("b.tif", plane(lon, lat).astype(np.float32), transform=place, crs="EPSG:4326")
    with RasterReader(open_raster(path)) as reader:
        values, valid = warp(reader, raster, WINDOW)
    col, row = np.meshgrid(np.arange(33) + 0.5, np.arange(29) + 0.5)
    expected = plane(*to_degrees.transform(*apply(raster.window_affine(WINDOW), col, row)))
    assert valid.all()
    pixel = np.abs(plane(lon0 + 10 / 111_000, lat0 + 10 / 111_000)).reshape(2, 1, 1)  # how much the plane rises over a pixel
    assert (np.abs(values - expected) < 0.15 * pixel).all()
    np.testing.assert_allclose(values.mean((1, 2)), expected.mean((1, 2)), atol=0.03 * pixel.max())


def test_beyond_its_edge_and_in_another_place_nothing_is_known(write, scene):
    raster = open_raster(write("a.tif", scene))
    other = smooth(20, 20)
    with RasterReader(open_raster(write("b.tif", other))) as reader:
        values, valid = warp(reader, raster, Window(10, 10, 20, 20))
        assert valid[:10, :10].all() and valid.sum() == 100 and (values[:, ~valid] == 0).all()
        assert not warp(reader, raster, Window(50, 40, 20, 20))[1].any()
    far = open_raster(write("far.tif", other, transform=rasterio.Affine(0.001, 0, 100, 0, -0.001, 50), crs="EPSG:4326"))
    with RasterReader(far) as reader:
        assert not warp(reader, raster, WINDOW)[1].any()


def test_much_finer_pixels_are_read_in_parts_and_mean_the_same(write, scene, monkeypatch):
    raster = open_raster(write("a.tif", scene))
    path = write("b.tif", smooth(300, 340), transform=rasterio.Affine(3, 0, 599989, 0, -3, 4700027))
    with RasterReader(open_raster(path)) as reader:
        whole = warp(reader, raster, WINDOW)
        monkeypatch.setattr(warping, "MOST_VALUES", 2000)
        parts = warp(reader, raster, WINDOW)
    np.testing.assert_allclose(parts[0], whole[0], atol=1e-3)
    np.testing.assert_array_equal(parts[1], whole[1])


def test_scale_and_offset_are_applied_and_one_crs_alone_is_refused(write, scene):
    def scale(dataset):
        dataset.scales, dataset.offsets = (0.5,), (7.0,)

    raster = open_raster(write("a.tif", scene))
    stored = np.arange(70 * 90, dtype=np.int16).reshape(1, 70, 90)
    with RasterReader(open_raster(write("b.tif", stored, scale))) as reader:
        np.testing.assert_allclose(warp(reader, raster, WINDOW)[0][0], stored[0, 15:44, 20:53] * 0.5 + 7, atol=1e-3)
    with RasterReader(open_raster(write("c.tif", stored, crs=None))) as reader, pytest.raises(RasterError, match="has no CRS and"):
        warp(reader, raster, WINDOW)
    bare = open_raster(write("d.tif", scene, crs=None))
    with RasterReader(open_raster(write("e.tif", stored, crs=None))) as reader:
        np.testing.assert_allclose(warp(reader, bare, WINDOW)[0][0], stored[0, 15:44, 20:53], atol=1e-3)


def test_tiles_of_another_raster_are_padded_and_come_in_any_order(write, scene):
    raster, other = open_raster(write("a.tif", scene)), smooth(70, 90)
    table = pd.DataFrame(
        {"tile_id": ["a", "b", "c"], "raster": 0, "col": [0, 64, 32], "row": [0, 64, 32], "width": [32, 26, 32], "height": [32, 6, 32]}
    )
    tiles: TileSource = WarpedTiles(open_raster(write("b.tif", other)), [raster], table, size_px=32)
    batch = tiles.read([2, 1, 1])
    assert tiles.bands == 3 and len(tiles) == 3 and list(tiles.tile_ids) == ["a", "b", "c"] and tiles.size_px == 32
    np.testing.assert_allclose(batch.values[0], other[:, 32:64, 32:64], atol=1e-5)
    np.testing.assert_allclose(batch.values[1][:, :6, :26], other[:, 64:, 64:], atol=1e-5)
    assert batch.valid[1].sum() == 6 * 26 and batch.valid[0].all()
    np.testing.assert_array_equal(batch.values[1], batch.values[2])


@pytest.mark.parametrize("stride", [16, 32, 48])
def test_tiles_read_together_are_the_tiles_read_alone(write, scene, monkeypatch, stride):
    raster = open_raster(write("a.tif", scene))
    to_degrees = pyproj.Transformer.from_crs("EPSG:32719", "EPSG:4326", always_xy=True)
    west, north = to_degrees.transform(599900, 4700100)
    other = open_raster(write("b.tif", smooth(80, 100), transform=rasterio.Affine(1e-4, 0, west, 0, -1e-4, north), crs="EPSG:4326"))
    places = [(col, row) for row in range(0, 70, stride) for col in range(0, 90, stride)]
    table = pd.DataFrame([(f"{c}_{r}", 0, c, r, min(32, 90 - c), min(32, 70 - r)) for c, r in places],
                         columns=["tile_id", "raster", "col", "row", "width", "height"])  # fmt: skip
    tiles = WarpedTiles(other, [raster], table, size_px=32)
    # A thousandth of a pixel, at most: the projection is followed in pieces.
    together = tiles.read(np.arange(len(table)))
    alone = [tiles.read([i]) for i in range(len(table))]
    np.testing.assert_allclose(together.values, np.concatenate([each.values for each in alone]), atol=2e-3)
    np.testing.assert_array_equal(together.valid, np.concatenate([each.valid for each in alone]))
    monkeypatch.setattr(warping, "MOST_IN_A_RUN", 5000)
    np.testing.assert_allclose(tiles.read(np.arange(len(table))).values, together.values, atol=2e-3)
    assert together.valid.any(axis=(1, 2)).mean() > 0.5
