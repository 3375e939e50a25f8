"""Tiles against brute force; giants within time and memory; areas of interest; outlines on the ground."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyproj
import pytest
import rasterio
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.windows import Window

from ddoq_engine.errors import Cancelled, RasterError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.rasters.footprints import footprints
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.raster import apply
from ddoq_engine.rasters.tiling import tile_raster, tile_window

SHARED = Path(__file__).parents[3].parent / "shared/data"
ODD = SHARED / "odd_rasters"
ROTATED = rasterio.Affine(8.660254037844387, -5, 600000, -5, -8.660254037844387, 4700020)
PLACE = {"crs": "EPSG:32719", "transform": rasterio.Affine(1, 0, 300000, 0, -1, 5000000)}
SOUTH_UP = rasterio.Affine(10, 0, 600000, 0, 10, 4698020)


def brute_force(valid, size, stride, share):
    """Every tile at every origin, by slicing."""
    found = {}
    for row in range(0, valid.shape[0], stride):
        for col in range(0, valid.shape[1], stride):
            piece = valid[row : row + size, col : col + size]
            if piece.sum() and piece.sum() / size**2 >= share - 1e-12:
                found[f"07_{row:06d}_{col:06d}"] = (col, row, piece.shape[1], piece.shape[0], piece.sum() / size**2)
    return found


def as_found(tiles):
    rows = zip(tiles["tile_id"], tiles["col"], tiles["row"], tiles["width"], tiles["height"], tiles["valid_share"], strict=True)
    return {name: rest for name, *rest in rows}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.integers(0, 10**6), size=st.integers(4, 40), stride=st.integers(1, 45), share=st.sampled_from([0.0, 0.2, 0.5, 0.9, 1.0]),
    shape=st.tuples(st.integers(20, 70), st.integers(20, 90)), pixels=st.sampled_from([300, 2000, 10**6]),
)  # fmt: skip
def test_tiles_are_those_of_brute_force(write, seed, size, stride, share, shape, pixels):
    rng = np.random.default_rng(seed)
    holes = rng.random((shape[0] // 8 + 1, shape[1] // 8 + 1)) < 0.3
    valid = ~np.kron(holes, np.ones((8, 8), dtype=bool))[: shape[0], : shape[1]]
    raster = open_raster(write("a.tif", np.where(valid, 5, 0).astype(np.uint8)[None], nodata=0))
    expected = brute_force(valid, size, stride, share)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ddoq_engine.rasters.tiling.BYTES_PER_PIXEL", 2**20 / pixels)
        if not expected:
            with pytest.raises(RasterError):
                tile_raster(raster, 7, size_px=size, stride_px=stride, minimum_valid_share=share, memory_mb=1)
            return
        if min(shape) * 2 < size or min(shape[0], size) * min(shape[1], size) < share * size**2:
            return
        tiles = tile_raster(raster, 7, size_px=size, stride_px=stride, minimum_valid_share=share, memory_mb=1)
    found = as_found(tiles)
    assert found.keys() == expected.keys()
    for name, values in expected.items():
        np.testing.assert_allclose(found[name], values)
    assert list(tiles["tile_id"]) == sorted(tiles["tile_id"]) and (tiles["raster"] == 7).all()


def refusal(raster, **changes):
    options = {"size_px": 32, "stride_px": 32, "minimum_valid_share": 0.5} | changes
    with pytest.raises(RasterError) as caught:
        tile_raster(raster, 0, **options)
    assert raster.name in str(caught.value)
    return caught.value


def test_refusals_say_what_would_help(write, scene):
    values = scene.copy()
    assert refusal(open_raster(write("small.tif", values[:, :20, :20]))).code == "tile.raster_too_small"
    assert "20 or less" in refusal(open_raster(write("small.tif", values[:, :20, :20]))).remedy
    assert refusal(open_raster(write("line.tif", values[:, :1])), size_px=8).code == "tile.raster_far_too_small"
    values[:] = 0
    assert refusal(open_raster(write("none.tif", values, nodata=0))).code == "tile.no_valid_pixel"
    values[:, 5:13, 5:37] = 9
    error = refusal(open_raster(write("few.tif", values, nodata=0)))
    assert error.code == "tile.none_valid_enough" and "21.1 %" in error.problem  # 8 x 27 of 32 x 32
    raster = open_raster(write("full.tif", scene))
    far = shapely.box(0, 0, 1, 1)
    assert refusal(raster, area=far).code == "tile.no_valid_pixel"
    speck = shapely.box(600105, 4699505, 600125, 4699515)
    assert refusal(raster, area=speck).code == "tile.none_in_area"


@pytest.mark.parametrize("transform", [ROTATED, SOUTH_UP, rasterio.Affine(10, 0, 600000, 0, -10, 4700020)])
def test_area_keeps_tiles_that_lie_half_inside_by_counting_fine_points(write, scene, transform):
    big = np.tile(scene[:1], (1, 4, 4))
    raster = open_raster(write("a.tif", big, transform=transform))
    centre = shapely.Point(apply(transform, 180, 140))
    area = centre.buffer(900).difference(centre.buffer(300))
    tiles = tile_raster(raster, 0, size_px=32, stride_px=20, minimum_valid_share=0.3, area=area)
    everything = tile_raster(raster, 0, size_px=32, stride_px=20, minimum_valid_share=0.3)
    fine = (np.arange(64) + 0.5) / 64
    kept = set(tiles["tile_id"])
    decided = 0
    for tile in everything.itertuples():
        x, y = apply(transform, *np.meshgrid(tile.col + tile.width * fine, tile.row + tile.height * fine))
        inside = shapely.contains_xy(area, x, y).mean()
        if abs(inside - 0.5) > 0.02:
            decided += 1
            assert (tile.tile_id in kept) == (inside > 0.5)
    assert 0 < len(kept) < len(everything) and decided > 0.9 * len(everything)
    merged = everything.set_index("tile_id").loc[tiles["tile_id"], "valid_share"]
    np.testing.assert_allclose(merged, tiles["valid_share"])


def test_cancel_stops_the_counting(write, scene):
    class Stop(Silence):
        def should_stop(self):
            return True

    raster = open_raster(write("a.tif", scene, nodata=0))
    with pytest.raises(Cancelled):
        tile_raster(raster, 0, size_px=32, stride_px=32, minimum_valid_share=0.5, progress=Progress(Stop()))


@pytest.mark.parametrize("transform", [ROTATED, SOUTH_UP])
def test_outlines_have_the_true_corners_and_bend_in_another_crs(write, scene, transform):
    raster = open_raster(write("a.tif", scene, transform=transform))
    tiles = tile_raster(raster, 0, size_px=32, stride_px=32, minimum_valid_share=0.3)
    own = footprints(raster, tiles, raster.crs_wkt)
    degrees = footprints(raster, tiles, pyproj.CRS(4326).to_wkt())
    change = pyproj.Transformer.from_crs(32719, 4326, always_xy=True)
    for tile, polygon, moved in zip(tiles.itertuples(), own, degrees, strict=True):
        corners = [(tile.col, tile.row), (tile.col + tile.width, tile.row), (tile.col + tile.width, tile.row + tile.height)]
        expected = [apply(transform, *c) for c in corners]
        np.testing.assert_allclose(np.array(polygon.exterior.coords)[:3], expected)
        assert polygon.is_valid and polygon.area == pytest.approx(tile.width * tile.height * 100)
        middle = change.transform(*apply(transform, tile.col + tile.width / 2, tile.row))
        assert moved.exterior.distance(shapely.Point(middle)) < 1e-9  # a bent edge, not a chord
    assert footprints(raster, tiles, None)[0].equals(own[0])


def test_plain_axes_of_a_drawing_have_no_way_to_the_earth(write, scene):
    raster = open_raster(write("a.tif", scene, crs='LOCAL_CS["a drawing",UNIT["metre",1]]'))
    tiles = tile_raster(raster, 0, size_px=32, stride_px=32, minimum_valid_share=1.0)
    assert footprints(raster, tiles, raster.crs_wkt)[0].area == pytest.approx(320 * 320)
    with pytest.raises(RasterError, match="a drawing to WGS 84"):
        footprints(raster, tiles, pyproj.CRS(4326).to_wkt())


def test_without_crs_outlines_stay_in_plain_coordinates(write, scene):
    raster = open_raster(write("a.tif", scene, crs=None))
    tiles = tile_raster(raster, 0, size_px=32, stride_px=32, minimum_valid_share=1.0)
    assert footprints(raster, tiles, pyproj.CRS(4326).to_wkt())[0].bounds == (600000, 4699700, 600320, 4700020)


def test_a_raster_in_degrees_beside_one_in_metres_lies_where_it_should(write, scene):
    raster = open_raster(write("a.tif", scene, crs="EPSG:4326", transform=rasterio.Affine(1e-4, 0, -67.8, 0, -1e-4, -47.8)))
    tiles = tile_raster(raster, 0, size_px=32, stride_px=32, minimum_valid_share=1.0)
    utm = footprints(raster, tiles, pyproj.CRS(32719).to_wkt())[0]
    back = pyproj.Transformer.from_crs(32719, 4326, always_xy=True).transform(utm.centroid.x, utm.centroid.y)
    np.testing.assert_allclose(back, (-67.8 + 0.0016, -47.8 - 0.0016), atol=1e-6)


GIANT = """
import json, pathlib, sys, time
from ddoq_engine.rasters.dead_bands import find_dead_bands
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.raster import apply
from ddoq_engine.rasters.statistics import measure
from ddoq_engine.rasters.tiling import tile_raster
path, size, stride, memory = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
def highest_mb():
    # Not getrusage: its peak is inherited from the process that started this one.
    lines = pathlib.Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
before = highest_mb()
start = time.monotonic()
raster = open_raster(path)
dead = find_dead_bands(raster, memory_mb=memory)
tiles = tile_raster(raster, 0, size_px=size, stride_px=stride, minimum_valid_share=0.5, memory_mb=memory)
measure([raster], tiles, memory_mb=memory)
peak = highest_mb()
print(json.dumps({"seconds": time.monotonic() - start, "peak_mb": peak, "before_mb": before, "tiles": len(tiles),
                  "cols": [int(tiles.col.min()), int(tiles.col.max())], "rows": [int(tiles.row.min()), int(tiles.row.max())]}))
"""


def in_its_own_process(path, size, stride, memory_mb):
    answer = subprocess.run(
        [sys.executable, "-c", GIANT, str(path), str(size), str(stride), str(memory_mb)],
        capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3]), "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout)


@pytest.mark.parametrize(("nodata", "bands"), [(0, 1), (None, 3)])
def test_a_sparse_giant_is_tiled_within_a_minute_and_a_gibibyte(tmp_path, nodata, bands):
    path = tmp_path / "giant.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=120000, height=120000, count=bands, dtype="uint16", nodata=nodata, tiled=True,
        blockxsize=256, blockysize=256, sparse_ok=True, compress="deflate", bigtiff="yes", crs="EPSG:32719",
        transform=rasterio.Affine(1, 0, 300000, 0, -1, 5000000),
    ) as dataset:  # fmt: skip
        patch = np.random.default_rng(0).integers(1, 4000, (bands, 256, 512)).astype(np.uint16)
        dataset.write(patch, window=Window(61440, 61440, 512, 256))
    found = in_its_own_process(path, 64, 32, 256)
    assert found["seconds"] < 60 and found["peak_mb"] < 1024
    assert found["tiles"] == 17 * 9 - 4  # 15 x 7 whole ones, and those half over an edge of the patch, but not its corners (a quarter)
    assert found["cols"] == [61408, 61920] and found["rows"] == [61408, 61664]


@pytest.mark.real_data
@pytest.mark.skipif(not ODD.is_dir(), reason="needs the real rasters in ../shared/data")
@pytest.mark.parametrize("name", ["huge_sparse_120000x120000.tif", "huge_sparse_500000x400000_6band.vrt"])
def test_the_shared_giants(name):
    found = in_its_own_process(ODD / name, 64, 64, 256)
    assert found["seconds"] < 60 and found["peak_mb"] < 1024
    start = (61440, 61440) if "120000" in name else (250000, 200000)
    assert start[0] - 64 < found["cols"][0] <= found["cols"][1] < start[0] + 300
    assert start[1] - 64 < found["rows"][0] <= found["rows"][1] < start[1] + 200


def test_memory_is_bounded_by_the_setting_and_not_by_the_raster(tmp_path):
    """A dense raster of 288 MB in strips, with 64 MB to spend."""
    path = tmp_path / "dense.tif"
    with rasterio.open(path, "w", driver="GTiff", width=12000, height=4000, count=3, dtype="uint16", nodata=0, **PLACE) as dataset:
        rows = np.random.default_rng(0).integers(1, 4000, (3, 500, 12000)).astype(np.uint16)
        for row in range(0, 4000, 500):
            dataset.write(rows, window=Window(0, row, 12000, 500))
    found = in_its_own_process(path, 256, 256, 64)
    assert found["tiles"] == 47 * 16  # the last column is 224 px wide, the last row 160 px high
    assert found["peak_mb"] - found["before_mb"] < 64 + 100


def test_windows_of_the_table(write, scene):
    tiles = tile_raster(open_raster(write("a.tif", scene)), 0, size_px=32, stride_px=32, minimum_valid_share=0.5)
    assert [tile_window(t) for t in tiles.itertuples()][2] == Window(64, 0, 26, 32)
    assert tile_window(tiles.iloc[0]) == Window(0, 0, 32, 32)
