"""Band statistics against numpy on the same pixels, and standardising by them."""

import json

import numpy as np
import pytest

from ddoq_engine.errors import DataError, RasterError
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.statistics import BandStatistics, measure, standardise
from ddoq_engine.rasters.tiling import tile_raster


def tiled(*paths, size=32, share=0.1):
    import pandas as pd

    rasters = [open_raster(path) for path in paths]
    tables = [tile_raster(r, i, size_px=size, stride_px=size, minimum_valid_share=share) for i, r in enumerate(rasters)]
    return rasters, pd.concat(tables, ignore_index=True)


def winsorised(values):
    low, high = np.percentile(values, [0.5, 99.5])
    pulled = np.clip(values, low, high)
    return pulled.mean(), pulled.std()


def test_statistics_are_those_of_all_valid_pixels_of_all_rasters(write, scene):
    one, two = scene.astype(np.float32), scene[:, :64, :64].astype(np.float32) * 2
    one[0, :20] = np.nan
    rasters, tiles = tiled(write("one.tif", one), write("two.tif", two))
    assert len(tiles) == 9 + 4  # every pixel of both lies in a tile
    found = measure(rasters, tiles)
    valid = np.isfinite(one).all(axis=0)
    for band in range(6):
        pixels = np.concatenate([one[band][valid], two[band].ravel()]).astype(np.float64)
        centre, scale = winsorised(pixels)
        np.testing.assert_allclose(
            [found.centre[band], found.scale[band], found.low[band], found.high[band]],
            [centre, scale, *np.percentile(pixels, [2, 98])],
        )
        np.testing.assert_allclose(
            [found.minimum[band], found.maximum[band], found.mean[band], found.std[band]],
            [pixels.min(), pixels.max(), pixels.mean(), pixels.std()],
        )
    assert found.pixels == valid.sum() + 64 * 64 and found.bands == (1, 2, 3, 4, 5, 6)
    assert BandStatistics.from_json(json.loads(json.dumps(found.as_json(), allow_nan=False))) == found
    with pytest.raises(DataError, match="Run the stage tile again"):
        BandStatistics.from_json({"bands": [1]})


def test_scale_and_offset_are_honoured(write, scene):
    def scaled(dataset):
        dataset.scales, dataset.offsets = [1e-4] * 6, [-0.1] * 6

    rasters, tiles = tiled(write("a.tif", scene, scaled))
    plain, plain_tiles = tiled(write("b.tif", scene))
    found, stored = measure(rasters, tiles), measure(plain, plain_tiles)
    np.testing.assert_allclose(found.centre, np.array(stored.centre) * 1e-4 - 0.1)
    np.testing.assert_allclose(found.scale, np.array(stored.scale) * 1e-4)


def test_a_few_wild_values_do_not_move_the_centre(write, scene):
    values = scene.astype(np.int32)
    values[:, 3, 5:15] = 2_000_000_000
    rasters, tiles = tiled(write("a.tif", values))
    found = measure(rasters, tiles)
    centre, scale = winsorised(scene[0].astype(float))
    assert abs(found.centre[0] - centre) < 0.02 * scale and found.scale[0] == pytest.approx(scale, rel=0.02)
    assert found.maximum[0] == 2_000_000_000


@pytest.mark.parametrize("factor", [1e300, 1e-300, 1e33])
def test_huge_and_tiny_float64_do_not_overflow(write, scene, factor):
    values = scene.astype(np.float64) / 2000 * factor
    rasters, tiles = tiled(write("a.tif", values))
    found = measure(rasters, tiles)
    centre, scale = winsorised(scene[0].astype(float) / 2000)
    np.testing.assert_allclose([found.centre[0] / factor, found.scale[0] / factor], [centre, scale], rtol=1e-9)
    standard = standardise(values, np.ones((70, 90), dtype=bool), found)
    assert np.isfinite(standard).all() and standard[0].std() == pytest.approx(1, abs=0.05)


def test_constant_and_almost_constant_bands_do_not_explode(write, scene):
    values = scene.astype(np.float64)
    values[1] = 7
    values[2] = 0
    values[3] = 1e8
    values[3, ::2] += 1e-7  # the last bits
    values[4] = 0
    values[4, 3, 3] = 50  # constant but for one pixel
    rasters, tiles = tiled(write("a.tif", values))
    found = measure(rasters, tiles)
    assert found.scale[1] == found.scale[2] == found.scale[3] == 1.0 and found.scale[4] > 0
    standard = standardise(values, np.ones((70, 90), dtype=bool), found)
    assert (standard[1:3] == 0).all() and np.abs(standard[3]).max() < 1e-6
    assert standard[4].max() == 8.0  # clipped


def test_the_sample_is_bounded_repeatable_and_close(write, scene, monkeypatch):
    big = np.tile(scene, (1, 8, 8)).astype(np.float32)
    rasters, tiles = tiled(write("a.tif", big))
    whole = measure(rasters, tiles)
    sampled = measure(rasters, tiles, memory_mb=1)  # room for 3640 of 403 200 pixels
    assert sampled == measure(rasters, tiles, memory_mb=1) and sampled != whole
    np.testing.assert_allclose(sampled.centre, whole.centre, rtol=0.02)
    np.testing.assert_allclose(sampled.scale, whole.scale, rtol=0.05)
    assert sampled.maximum == whole.maximum and sampled.pixels == whole.pixels
    monkeypatch.setattr("ddoq_engine.rasters.statistics.MOST_PIXELS", 50_000)
    assert measure(rasters, tiles).pixels < 60_000


def test_standardise_clips_zeroes_and_refuses_other_bands(scene):
    statistics = BandStatistics((1,), (10.0,), (2.0,), (0.0,), (20.0,), (0.0,), (30.0,), (10.0,), (2.0,), 4)
    valid = np.array([[True, True], [True, False]])
    values = np.array([[[12, 10000], [-10000, np.nan]]])
    np.testing.assert_array_equal(standardise(values, valid, statistics), [[[1, 8], [-8, 0]]])
    assert standardise(values, valid, statistics).dtype == np.float32
    with pytest.raises(DataError, match="6 bands, but the band statistics are of 1"):
        standardise(scene, np.ones((70, 90), dtype=bool), statistics)


def test_unlike_rasters_are_refused(write, scene):
    rasters, tiles = tiled(write("a.tif", scene), write("b.tif", scene[:3]))
    with pytest.raises(RasterError, match="3 and 6"):
        measure(rasters, tiles)
