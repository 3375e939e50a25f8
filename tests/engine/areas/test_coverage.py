"""The intervals hold the truth in 92 to 98 of 100 samples, where the engine says that they can be trusted."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
import rasterio

PATH = Path(__file__).parents[3] / "benchmarks" / "areas.py"


@pytest.fixture(scope="module")
def areas():
    spec = importlib.util.spec_from_file_location("benchmark_areas", PATH)
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_500_samples_of_the_scene_with_a_map_that_is_wrong_on_purpose(areas, scene):
    with rasterio.open(scene[1]) as raster:
        truth = raster.read(1).astype(int)
    truth = np.where(truth == 255, -1, truth - 1)
    shown, doubt = areas.make_wrong(truth, 11, seed=5)
    population = areas.from_rasters(truth, shown, doubt, size_px=8, names=tuple("abcdefghijk"))
    off = np.abs(population.mapped.sum(0) / np.maximum(population.labelled.sum(0), 1) - 1)
    assert off.max() > 0.2  # the map's own pixel counts are far off
    found = areas.simulate(population, tiles=100, draws=500, seed=7)
    common = found.is_common & (population.labelled.sum(0) > 0)
    assert common.sum() >= 4
    assert (found.with_map[common] >= 0.92).all() and (found.with_map[common] <= 0.98).all(), found.with_map
    assert (found.width_with_map[common] < found.width_alone[common]).all()  # and the map is worth something
    assert (found.naive[common] < 0.5).all()  # pixels of a tile are not independent


@pytest.mark.real_data
def test_500_samples_of_real_land_cover(areas, shared_data):
    with rasterio.open(shared_data / "landsat7_nc_landclass" / "landclass96_on_lsat_grid.tif") as raster:
        values = raster.read(1).astype(int)
    truth = np.where((values >= 1) & (values <= 7), values - 1, -1)
    shown, doubt = areas.make_wrong(truth, 7, seed=5)
    population = areas.from_rasters(truth, shown, doubt, size_px=16, names=tuple("abcdefg"))
    found = areas.simulate(population, tiles=100, draws=500, seed=7)
    common = found.is_common
    assert common.sum() >= 3
    assert (found.with_map[common] >= 0.92).all() and (found.with_map[common] <= 0.98).all(), found.with_map
