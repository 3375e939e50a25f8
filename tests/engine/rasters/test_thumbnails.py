"""Pictures of tiles: the right bands, stretched as said."""

import io

import numpy as np
import pytest
from PIL import Image

from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.reading import read_raw
from ddoq_engine.rasters.statistics import measure
from ddoq_engine.rasters.thumbnails import as_png, picture, true_colour
from ddoq_engine.rasters.tiling import tile_raster


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["band 1"], (0, 0, 0)),
        (["band 1", "band 2"], (0, 0, 0)),
        (["band 1", "band 2", "band 3"], (0, 1, 2)),
        ([f"band {i}" for i in range(1, 8)], (2, 1, 0)),
        (["blue", "green", "red", "nir"], (2, 1, 0)),
        (["nir", "red", "green", "blue"], (1, 2, 3)),
        (["B01", "B02", "B03", "B04", "B08"], (3, 2, 1)),
        (["Blue", "Green", "Red edge 1", "near-infrared", "Red"], (4, 1, 0)),
        ([f"band {i} ({400 + 10 * i} Nanometers)" for i in range(1, 60)], (24, 15, 7)),
        ([f"{0.4 + 0.01 * i:.2f} µm" for i in range(1, 60)], (24, 15, 7)),
    ],
)
def test_true_colour_by_names_wavelengths_or_order(names, expected):
    assert true_colour(names) == expected


def test_a_picture_is_stretched_over_the_land_and_lightened(write, scene):
    values = scene.astype(np.float32)
    values[0, 5:9, 5:9] = np.nan
    values[1] = 3
    raster = open_raster(write("a.tif", values))
    tiles = tile_raster(raster, 0, size_px=32, stride_px=32, minimum_valid_share=0.1)
    statistics = measure([raster], tiles)
    stored, valid = read_raw(raster, tiles.iloc[0])
    rgb = picture(stored, valid, raster, statistics)
    assert rgb.shape == (32, 32, 3) and rgb.dtype == np.uint8
    assert (rgb[5:9, 5:9] == 255).all() and not valid[5:9, 5:9].any()
    band = values[2][np.isfinite(values[0])].astype(float)
    low, high = np.percentile(band, [2, 98])
    pulled_in = np.clip(band, *np.percentile(band, [0.5, 99.5]))
    high = min(high, pulled_in.mean() + 1.5 * pulled_in.std())
    expected = np.clip((values[2, :32, :32] - low) / (high - low), 0, 1) ** 0.75 * 255
    np.testing.assert_allclose(rgb[..., 0][valid], expected[valid], atol=0.51)
    assert (rgb[..., 1][valid] == 128).all()  # the constant band
    own = picture(stored, valid, raster, statistics, bands=(5, 4, 3))
    assert not np.array_equal(own, rgb)
    again = np.asarray(Image.open(io.BytesIO(as_png(rgb))))
    np.testing.assert_array_equal(again, rgb)


def test_huge_values_make_the_same_picture(write, scene):
    pictures = []
    for factor in (1.0, 1e304):
        raster = open_raster(write("a.tif", scene.astype(np.float64) * factor))
        tiles = tile_raster(raster, 0, size_px=32, stride_px=32, minimum_valid_share=0.1)
        pictures.append(picture(*read_raw(raster, tiles.iloc[0]), raster, measure([raster], tiles)).astype(int))
    assert np.abs(pictures[0] - pictures[1]).max() <= 1 and pictures[0].std() > 30
