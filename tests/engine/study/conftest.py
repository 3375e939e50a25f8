"""Lets the tests of this folder import `annotator`, and makes the small studies that annotators work on."""

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

sys.path.insert(0, str(Path(__file__).parent))
SIZE, COUNT = 8, 4


def make_study(folder, *, inside=True):
    """A study of four tiles of 8 pixels in a row, its raster beside or inside."""
    from ddoq_engine import pipeline

    raster = (folder / "data" if inside else folder.parent / "rasters") / "scene.tif"
    raster.parent.mkdir(parents=True)
    (folder / "runs").mkdir(parents=True)
    values = np.random.default_rng(0).integers(1, 200, (3, SIZE, SIZE * COUNT)).astype("uint8")
    place = {"crs": "EPSG:32633", "transform": rasterio.transform.from_origin(5e5, 5e6, 10, 10)}
    with rasterio.open(raster, "w", driver="GTiff", width=SIZE * COUNT, height=SIZE, count=3, dtype="uint8", **place) as dataset:
        dataset.write(values)
    settings = pipeline.settings_for(folder, "tile", {"tile": {"rasters": [str(raster)], "size_px": SIZE, "threads": 1}})
    pipeline.run("tile", folder, settings, emit=lambda event: None, stop=lambda: False)
    return folder


@pytest.fixture(scope="session")
def tiled_study(tmp_path_factory):
    """Such a study, not to be written to."""
    return make_study(tmp_path_factory.mktemp("annotators") / "study")


@pytest.fixture
def study_folder(tiled_study, tmp_path):
    """A copy of it."""
    return Path(shutil.copytree(tiled_study, tmp_path / "our stüdy"))
