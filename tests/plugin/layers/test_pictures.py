"""The plugin's pictures of tiles are those of the engine's report: same bands, same stretch."""

import numpy as np
import pytest
from ddoq.plugin.layers import pictures

from ddoq_engine.rasters import thumbnails
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.statistics import BandStatistics

NAMES = [
    ["blue", "green", "red", "nir"],
    ["B02", "B03", "B04", "B08"],
    ["Red edge", "NIR", "Red", "Green", "Blue"],
    ["450 nm", "550 nm", "650 nm", "850 nm"],
    ["band 1 (0.443 micrometers)", "0.482 um", "0.561 um", "0.655 um"],
    ["1", "2", "3"],
    ["1", "2"],
    ["a"],
    ["1", "2", "3", "4", "5"],
]


@pytest.mark.parametrize("names", NAMES)
def test_the_same_bands_are_red_green_and_blue(names):
    assert pictures.true_colour(names) == thumbnails.true_colour(names)


def statistics(low, high, centre, scale):
    each = [(float(value),) * 4 for value in (centre, scale, low, high, low, high, centre, scale)]
    return BandStatistics((1, 2, 3, 4), *each, pixels=1)


@pytest.mark.parametrize("numbers", [(118, 1376, 581, 533), (100, 9000, 581, 533), (7, 7, 7, 1), (-1e300, 1e300, 0, 1e300)])
def test_the_same_values_get_the_same_grey(scene, numbers):
    raster = open_raster(scene[0]).with_bands((1, 2, 3, 4))
    of_bands = statistics(*numbers)
    stored = np.random.default_rng(3).integers(0, 2000, (4, 20, 30)).astype(np.uint16)
    theirs = thumbnails.picture(stored, np.ones((20, 30), dtype=bool), raster, of_bands)
    plain = of_bands.as_json()
    for channel, at in enumerate(pictures.true_colour(raster.band_names)):
        ours = pictures.stretched(stored[at], *pictures.limits(plain, at))
        assert np.array_equal(ours, theirs[..., channel])
