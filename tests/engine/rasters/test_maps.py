"""Maps block by block: the pixels that were written, after a kill too, as valid Cloud-Optimized GeoTIFFs."""

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window

from ddoq_engine.errors import Cancelled, StorageError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.rasters.maps import MapClass, MapWriter
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.raster import apply

CLASSES = [MapClass(1, "Wald & Wiese", (10, 120, 30)), MapClass(4, "água", (20, 40, 200)), MapClass(0, "other", (9, 9, 9))]
ROTATED = rasterio.Affine(8.660254037844387, -5, 600000, -5, -8.660254037844387, 4700020)


@pytest.fixture
def raster(write, scene):
    return open_raster(write("a.tif", np.tile(scene[:1], (1, 19, 17)), transform=ROTATED))  # 1530 x 1330


def truth(window):
    row, col = np.mgrid[0 : window.height, 0 : window.width]
    row, col = row + window.row_off, col + window.col_off
    return np.choose((row // 40 + col // 50) % 3, [1, 4, 0]).astype(np.uint8), ((row + col) % 101).astype(np.uint8)


def finished(writer, folder):
    writer.finish(folder / "class.tif", folder / "confidence.tif")
    with rasterio.open(folder / "class.tif") as classes, rasterio.open(folder / "confidence.tif") as confidence:
        return classes.read(1), confidence.read(1)


def test_maps_hold_what_was_written_on_the_grid_of_the_raster(raster, tmp_path):
    writer = MapWriter(tmp_path / "scratch", raster, CLASSES, block_px=500)
    blocks = list(writer.blocks())
    assert sum(b.width * b.height for b in blocks) == 1530 * 1330 and all(b.col_off % 512 == b.row_off % 512 == 0 for b in blocks)
    left_out = blocks.pop(4)
    for block in blocks:
        assert not writer.is_done(block)
        writer.write(block, *truth(block))
        assert writer.is_done(block)
    classes, confidence = finished(writer, tmp_path)
    expected = truth(Window(0, 0, 1530, 1330))
    for found, wanted in zip((classes, confidence), expected, strict=True):
        wanted[left_out.row_off : left_out.row_off + left_out.height, left_out.col_off : left_out.col_off + left_out.width] = 255
        np.testing.assert_array_equal(found, wanted)
    assert not (tmp_path / "scratch").exists()
    with rasterio.open(tmp_path / "class.tif") as dataset:
        assert dataset.crs == raster.crs and dataset.transform.almost_equals(ROTATED) and dataset.nodata == 255
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG" and dataset.overviews(1)
        assert dataset.tags(ns="IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
        colours = dataset.colormap(1)
        assert colours[1] == (10, 120, 30, 255) and colours[4] == (20, 40, 200, 255) and colours[255][3] == 0
        assert dataset.tags(1)["CLASS_4"] == "água" and dataset.colorinterp[0].name == "palette"
        small = dataset.read(1, out_shape=(dataset.height // 2, dataset.width // 2))
        assert set(np.unique(small)) <= {0, 1, 4, 255}  # overviews invent no class
    assert "<Category>Wald &amp; Wiese</Category>" in (tmp_path / "class.tif.aux.xml").read_text(encoding="utf-8")
    assert {p.name for p in tmp_path.iterdir()} == {"a.tif", "class.tif", "class.tif.aux.xml", "confidence.tif"}


KILLED = """
import sys, numpy as np
from pathlib import Path
sys.path.insert(0, str(Path(sys.argv[3])))
from test_maps import CLASSES, truth
from ddoq_engine.rasters.maps import MapWriter
from ddoq_engine.rasters.opening import open_raster
writer = MapWriter(Path(sys.argv[1]), open_raster(sys.argv[2]), CLASSES, block_px=256, fingerprint="x")
writer.block_px = 128  # many small blocks, so that the kill falls among them
for block in writer.blocks():
    writer.write(block, *truth(block))
    print("block", flush=True)
"""


def test_a_killed_process_goes_on_where_it_was(raster, tmp_path):
    scratch = tmp_path / "scratch"
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(scratch), raster.path, str(Path(__file__).parent)],
        stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )  # fmt: skip
    for _ in range(20):
        assert process.stdout.readline() == "block\n"
    time.sleep(0.003)
    process.kill()
    process.wait()
    process.stdout.close()
    (scratch / "0000000_0000128.npz.aside").write_bytes(b"half a block")  # as a kill in the middle of writing leaves it
    writer = MapWriter(scratch, raster, CLASSES, block_px=256, fingerprint="x")
    writer.block_px = 128
    pending = [block for block in writer.blocks() if not writer.is_done(block)]
    total = len(list(writer.blocks()))
    assert 20 <= total - len(pending) < total
    for block in pending:
        writer.write(block, *truth(block))
    classes, confidence = finished(writer, tmp_path)
    expected = truth(Window(0, 0, 1530, 1330))
    np.testing.assert_array_equal(classes, expected[0])
    np.testing.assert_array_equal(confidence, expected[1])


def test_blocks_of_another_plan_are_not_taken(raster, tmp_path):
    def begun(**changes):
        options = {"classes": CLASSES, "block_px": 512, "fingerprint": "model a"} | changes
        writer = MapWriter(tmp_path / "scratch", raster, options.pop("classes"), **options)
        return writer, next(iter(writer.blocks()))

    for changes in ({}, {"fingerprint": "model b"}, {"classes": CLASSES[:2]}, {"block_px": 1024}):
        writer, block = begun()
        writer.write(block, *truth(block))
        writer, block = begun(**changes)
        assert writer.is_done(block) == (not changes)


def test_a_damaged_block_is_named(raster, tmp_path):
    writer = MapWriter(tmp_path / "scratch", raster, CLASSES)
    block = next(iter(writer.blocks()))
    writer.write(block, *truth(block))
    file = next((tmp_path / "scratch").glob("*.npz"))
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])
    with pytest.raises(StorageError, match=file.name):
        writer.finish(tmp_path / "class.tif", tmp_path / "confidence.tif")
    assert not (tmp_path / "class.tif").exists()


def test_cancelling_leaves_the_blocks_and_no_half_map(raster, tmp_path):
    class Stop(Silence):
        def should_stop(self):
            return True

    writer = MapWriter(tmp_path / "scratch", raster, CLASSES)
    for block in writer.blocks():
        writer.write(block, *truth(block))
    with pytest.raises(Cancelled):
        writer.finish(tmp_path / "class.tif", tmp_path / "confidence.tif", progress=Progress(Stop()))
    assert not (tmp_path / "class.tif").exists()
    assert all(writer.is_done(block) for block in writer.blocks())
    assert (finished(writer, tmp_path)[0] == truth(Window(0, 0, 1530, 1330))[0]).all()


def test_a_map_of_a_sparse_giant_is_cut_to_its_blocks(tmp_path):
    path = tmp_path / "giant.tif"
    place = rasterio.Affine(1, 0, 300000, 0, -1, 5000000)
    with rasterio.open(
        path, "w", driver="GTiff", width=500000, height=400000, count=1, dtype="uint8", nodata=0, tiled=True, blockxsize=1024,
        blockysize=1024, sparse_ok=True, bigtiff="yes", crs="EPSG:32719", transform=place,
    ) as dataset:  # fmt: skip
        dataset.write(np.ones((1, 100, 100), np.uint8), window=Window(300000, 200000, 100, 100))
    writer = MapWriter(tmp_path / "scratch", open_raster(path), CLASSES, block_px=1024)
    block = next(b for b in writer.blocks() if b.col_off <= 300000 < b.col_off + 1024 and b.row_off <= 200000 < b.row_off + 1024)
    writer.write(block, *truth(block))
    writer.finish(tmp_path / "class.tif", tmp_path / "confidence.tif")
    with rasterio.open(tmp_path / "class.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), truth(block)[0])
        assert (dataset.transform.c, dataset.transform.f) == apply(place, block.col_off, block.row_off)
