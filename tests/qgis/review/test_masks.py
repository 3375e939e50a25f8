"""Masks of tile classes, segments and polygons: plugin, engine and an independent rasterization say the same of every pixel."""

import json
import math
import random
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from ddoq.plugin.layers import contents
from ddoq.plugin.layers.tree import study_layer
from ddoq.plugin.review.segments import path_of, read_segments
from ddoq.plugin.review.session import Session
from ddoq.plugin.review.store import LandClass
from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "odd_rasters"
TURN = math.radians(30)
GRIDS = {  # (epsg, GDAL's geotransform)
    "north-up": (32633, (500000, 10, 0, 5100000, 0, -10)),
    "south-up": (32633, (500000, 10, 0, 5100000, 0, 10)),
    "rotated": (32633, (500000, 10 * math.cos(TURN), 10 * math.sin(TURN), 5100000, 10 * math.sin(TURN), -10 * math.cos(TURN))),
    "degrees": (4326, (15.0, 0.0001, 0, 46.0, 0, -0.0001)),
    "not square": (32633, (500000, 20, 0, 5100000, 0, -7)),
}
REAL = {"real, rotated": "s2_rotated30.tif", "real, south-up": "s2_south_up.tif", "real, degrees": "s2_epsg4326_degrees.tif"}


def make_raster(path, epsg, transform):
    """Three bands of squares, 100 x 90 px: the last tiles would be cut off."""
    values = np.random.default_rng(5).integers(0, 200, (3, 9, 10)).repeat(10, axis=1).repeat(10, axis=2).astype(np.uint8)
    file = gdal.GetDriverByName("GTiff").Create(str(path), 100, 90, 3, gdal.GDT_Byte)
    file.SetGeoTransform(transform)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    file.SetProjection(reference.ExportToWkt())
    for band in range(3):
        file.GetRasterBand(band + 1).WriteArray(values[band])
    file.FlushCache()


def engine(python, *words):
    done = subprocess.run([python, "-m", "ddoq_engine", *map(str, words)], env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def environment():
    import os

    root = Path(__file__).resolve().parents[3]
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME", "GDAL_DATA", "PROJ_LIB")}
    return {**kept, "PYTHONPATH": str(root), "OMP_NUM_THREADS": "1"}


def random_shape(grid, dice):
    """A star in the tile, some of it beside, none of its corners on a pixel's centre; in the raster's CRS."""
    row, col = dice.uniform(4, grid.height - 4), dice.uniform(4, grid.width - 4)
    angles = sorted(dice.uniform(0, 2 * math.pi) for _ in range(dice.randint(4, 9)))
    corners = [(col + dice.uniform(3, 14) * math.cos(a) + 0.0137, row + dice.uniform(3, 14) * math.sin(a) + 0.0211) for a in angles]
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*grid.to_map(*corner)) for corner in [*corners, corners[0]]]])


def inside(grid, shape):
    """The pixels whose centres a shape holds, asked one by one."""
    centres = [[QgsPointXY(*grid.to_map(col + 0.5, row + 0.5)) for col in range(grid.width)] for row in range(grid.height)]
    return np.array([[shape.contains(centre) for centre in row] for row in centres])


SHORT = ("rotated",)  # the others are for the proof: each study takes half a minute


@pytest.mark.parametrize("kind", [each if each in SHORT else pytest.param(each, marks=pytest.mark.proof) for each in (*GRIDS, *REAL)])
def test_three_readings_are_the_same(kind, tmp_path, engine_python, plugin, new_project, wait_until, iface):
    raster = tmp_path / "raster.tif"
    if kind in REAL:
        if not SHARED.is_dir():
            pytest.skip("the real rasters of ../shared/data are not on this machine")
        shutil.copyfile(SHARED / REAL[kind], raster)  # QGIS leaves a file beside what it opens
    else:
        make_raster(raster, *GRIDS[kind])
    study = tmp_path / "study"
    engine(engine_python, "run", study, raster, "--size", 32, "--set", "tile.minimum_valid_share=0.1", "--encoder", "spectral",
           "--budget", 4, "--quiet")  # fmt: skip
    engine(engine_python, "superpixels", study, "--quiet")
    dice = random.Random(kind)
    plugin.desk.open_study(study)
    plugin.desk.add_layers()
    session = open_session(plugin, wait_until)
    for class_id in (1, 2, 3):
        session.edit_class(LandClass(class_id, f"class {class_id}", "#102030"))
    expected = {}
    for tile in session.queue:
        grid = session.grid(tile.tile_id)
        mask = np.full((grid.height, grid.width), 255, np.uint8)
        if dice.random() < 0.5:
            session.label_tile(tile.tile_id, 1)
            mask[:] = 1
        segments = read_segments(path_of(study, tile.tile_id), grid.height, grid.width)
        picked = segments.at(dice.randrange(3), dice.randrange(grid.height), dice.randrange(grid.width))
        session.paint(tile.tile_id, np.where(picked, 2, 255).astype(np.uint8), by="segments")
        mask[picked] = 2
        expected[tile.tile_id] = mask
    layer = study_layer(study, QgsProject.instance(), contents.LABELS)
    plugin.desk.review.page.reviewer.class_id = 3
    plugin.desk.review.page.do("use_polygons")
    for tile in session.queue:
        grid = session.grid(tile.tile_id)
        shapes = (random_shape(grid, dice) for _ in range(100))
        shape = next(each for each in shapes if each.isGeosValid() and inside(grid, each).any())  # one without a pixel is refused
        for other in session.queue:
            if other.raster == tile.raster:
                expected[other.tile_id][inside(session.grid(other.tile_id), shape)] = 3
        said = len(session.entries)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry(shape).coerceToType(layer.wkbType())[0])
        assert layer.addFeature(feature)
        wait_until(lambda said=said: len(session.entries) > said)
    plugin.desk.review.page.do("use_tile")
    for tile, mask in expected.items():
        np.testing.assert_array_equal(session.mask(tile), mask, err_msg=f"the plugin's mask of {tile}")
    plugin.desk.open_study(None)
    engine(engine_python, "label", study, "--quiet")
    for tile, mask in expected.items():
        burned = gdal.Open(str(study / "masks" / "round-01" / f"{tile}.tif")).ReadAsArray()
        np.testing.assert_array_equal(burned, mask, err_msg=f"the engine's mask of {tile}")
    figures = json.loads((study / "manifests" / "label.json").read_text(encoding="utf-8"))["figures"]
    assert figures["labelled_tiles"] == len(expected)
    assert (Session(study, "x").mask(session.queue[0].tile_id) == expected[session.queue[0].tile_id]).all()


def open_session(plugin, wait_until):
    plugin.enter("review")
    wait_until(lambda: plugin.desk.review.page is not None)
    return plugin.desk.review.session
