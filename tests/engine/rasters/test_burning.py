"""Labels on a tile's own pixels, against a point-in-polygon of every pixel centre and a look-up of every centre."""

from pathlib import Path

import geopandas
import numpy as np
import pyproj
import pytest
import rasterio
import shapely
from rasterio.windows import Window

from ddoq_engine.errors import LabelError, RasterError
from ddoq_engine.rasters.burning import burn_polygons, open_labels, resample_labels
from ddoq_engine.rasters.label_polygons import read_polygons
from ddoq_engine.rasters.masks import read_mask, write_mask
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.raster import apply

SHARED = Path(__file__).parents[3].parent / "shared/data"
NORTH_UP = rasterio.Affine(10, 0, 600000, 0, -10, 4700020)
SOUTH_UP = rasterio.Affine(10, 0, 600000, 0, 10, 4698020)
ROTATED = rasterio.Affine(8.660254037844387, -5, 600000, -5, -8.660254037844387, 4700020)
TRANSFORMS = pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, ROTATED], ids=["north", "south", "rotated"])
WINDOW = Window(20, 15, 33, 29)


def centres(transform, window):
    col, row = np.meshgrid(window.col_off + np.arange(window.width) + 0.5, window.row_off + np.arange(window.height) + 0.5)
    return apply(transform, col, row)


@TRANSFORMS
def test_polygons_are_burned_by_the_pixel_centre_rule_and_the_later_wins(write, scene, transform):
    raster = open_raster(write("a.tif", scene, transform=transform))
    rng = np.random.default_rng(3)
    polygons = []
    for _ in range(25):
        x, y = apply(transform, rng.uniform(10, 60), rng.uniform(10, 50))
        angles = np.sort(rng.uniform(0, 2 * np.pi, 9))
        radii = rng.uniform(15, 90, 9)
        outer = shapely.Polygon(np.column_stack([x + radii * np.cos(angles), y + radii * np.sin(angles)]))
        polygons.append(shapely.make_valid(outer).difference(shapely.Point(x + 20, y).buffer(15)))
    ids = rng.integers(0, 2**40, 25)
    values, known = burn_polygons(polygons, ids, raster, WINDOW)
    x, y = centres(transform, WINDOW)
    expected, inside = np.zeros(x.shape, np.int64), np.zeros(x.shape, dtype=bool)
    for polygon, value in zip(polygons, ids, strict=True):
        here = shapely.contains_xy(polygon, x, y)
        expected[here], inside = value, inside | here
    np.testing.assert_array_equal(known, inside)
    np.testing.assert_array_equal(values, expected)
    assert 0.2 < known.mean() < 1


def test_polygons_far_away_burn_nothing_and_points_burn_their_pixel(write, scene):
    raster = open_raster(write("a.tif", scene))
    assert not burn_polygons([shapely.box(0, 0, 1, 1)], [3], raster, WINDOW)[1].any()
    assert not burn_polygons([], [], raster, WINDOW)[1].any()
    x, y = apply(NORTH_UP, 25.9, 18.1)
    values, known = burn_polygons([shapely.Point(x, y)], [9], raster, WINDOW)
    assert known.sum() == 1 and values[3, 5] == 9


def labels_of(shape=(70, 90)):
    row, col = np.mgrid[0 : shape[0], 0 : shape[1]]
    return ((row // 7 * 5 + col // 9) % 11).astype(np.uint8)


@TRANSFORMS
@pytest.mark.parametrize("crs", ["EPSG:32719", None])
def test_labels_on_the_same_grid_are_copied_exactly(write, scene, transform, crs):
    raster = open_raster(write("a.tif", scene, transform=transform, crs=crs))
    truth = labels_of()
    path = write("labels.tif", truth[None], transform=transform, crs=crs, nodata=0)
    window = Window(70, 50, 32, 32)  # over the edge of both
    values, known = resample_labels(path, raster, window)
    expected = np.zeros((32, 32), np.int64)
    expected[:20, :20] = truth[50:, 70:]
    np.testing.assert_array_equal(values, expected)
    np.testing.assert_array_equal(known, expected > 0)


@TRANSFORMS
@pytest.mark.parametrize(
    ("label_crs", "label_transform"),
    [
        (32719, rasterio.Affine(3.7, 0, 600100.3, 0, -3.7, 4699900.9)),
        (32719, rasterio.Affine(25, 4, 599900.37, 3, 25, 4697900.61)),
        (4326, rasterio.Affine(1.3e-4, 0, -67.7815, 0, -0.9e-4, -47.8395)),
    ],
    ids=["finer", "coarser, sheared, south-up", "degrees"],
)
def test_labels_of_another_grid_are_looked_up_at_every_centre(write, scene, transform, label_crs, label_transform, monkeypatch):
    raster = open_raster(write("a.tif", scene, transform=transform))
    truth = labels_of((300, 260)) + 1
    path = write("labels.tif", truth[None], transform=label_transform, crs=f"EPSG:{label_crs}")
    x, y = centres(transform, WINDOW)
    if label_crs == 4326:
        x, y = pyproj.Transformer.from_crs(32719, 4326, always_xy=True).transform(x, y)
    expected, inside = np.zeros(x.shape, np.int64), np.zeros(x.shape, dtype=bool)
    inverse = ~label_transform
    for at in np.ndindex(*x.shape):  # a plain loop, pixel by pixel
        col, row = (int(np.floor(v)) for v in apply(inverse, x[at], y[at]))
        if 0 <= col < 260 and 0 <= row < 300:
            expected[at], inside[at] = truth[row, col], True
    for most in (2**24, 50):  # also when the label pixels of a tile do not fit into memory
        monkeypatch.setattr("ddoq_engine.rasters.burning.MOST_LABEL_PX", most)
        values, known = resample_labels(path, raster, WINDOW)
        np.testing.assert_array_equal(known, inside)
        np.testing.assert_array_equal(values, expected)


def test_labels_offset_by_half_a_pixel_always_take_the_same_side(write, scene):
    raster = open_raster(write("a.tif", scene))
    truth = labels_of() + 1
    path = write("labels.tif", truth[None], transform=rasterio.Affine(10, 0, 599995, 0, -10, 4700025))
    values, _ = resample_labels(path, raster, Window(0, 0, 80, 60))
    np.testing.assert_array_equal(values, truth[1:61, 1:81])


def test_what_is_no_label_raster_is_refused(write, scene):
    raster = open_raster(write("a.tif", scene))
    with pytest.raises(LabelError, match="6 bands"):
        resample_labels(write("six.tif", scene), raster, WINDOW)
    assert resample_labels(open_labels(write("six.tif", scene), band=2), raster, WINDOW)[0][0, 0] == scene[1, 15, 20]
    with pytest.raises(LabelError, match="no place on the raster") as caught:
        resample_labels(write("bare.tif", scene[:1], crs=None), raster, WINDOW)
    assert "has no CRS" in caught.value.problem
    with pytest.raises(LabelError, match="not whole numbers"):
        resample_labels(write("half.tif", scene[:1] + 0.5), raster, WINDOW)
    floats = scene[:1].astype(np.float32)
    floats[0, 16, 21] = np.nan
    values, known = resample_labels(write("whole.tif", floats), raster, WINDOW)
    assert not known[1, 1] and values[0, 0] == scene[0, 15, 20]


@pytest.mark.real_data
@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the real rasters in ../shared/data")
def test_real_labels_of_enmap_and_slovenia():
    raster = open_raster(SHARED / "enmap_potsdam_224band/enmap_potsdam_mosaic.tif")
    path = SHARED / "enmap_potsdam_224band/landcover_labels.tif"
    with rasterio.open(path) as dataset:
        truth = dataset.read(1)
    values, known = resample_labels(path, raster, Window(0, 0, raster.width, raster.height))
    np.testing.assert_array_equal(known, truth != 255)
    np.testing.assert_array_equal(values[known], truth[known])
    scene = open_raster(SHARED / "sentinel2_slovenia_lulc/s2_date2.tif")
    polygons = read_polygons(SHARED / "sentinel2_slovenia_lulc/lulc_polygons.gpkg", "LULC_ID").in_crs(scene.crs_wkt)
    with rasterio.open(SHARED / "sentinel2_slovenia_lulc/lulc.tif") as dataset:
        dense = dataset.read(1)
    values, known = burn_polygons(polygons.geometries, polygons.class_ids, scene, Window(0, 0, 100, 101))
    agree = (values == dense)[known & (dense > 0)]
    assert agree.size > 5000 and agree.mean() > 0.95


FIELDS = {
    "id": [3, 1, 3, None],
    "name": ["water", "forest", " water", ""],
    "share": [0.5, 0.1, 0.2, 0.3],
    "big": [1, 2, 300, 4],
}


@pytest.fixture
def vector(tmp_path):
    shapes = [shapely.box(600000 + 100 * i, 4699500, 600080 + 100 * i, 4699900) for i in range(4)]
    path = tmp_path / "näme.gpkg"
    geopandas.GeoDataFrame(FIELDS, geometry=shapes, crs="EPSG:32719").to_file(path)
    return path


def test_polygons_and_their_classes(vector):
    by_id = read_polygons(vector, "id")
    assert by_id.class_ids.tolist() == [3, 1, 3] and by_id.skipped == 1
    assert by_id.class_names == {1: "class 1", 3: "class 3"}
    by_name = read_polygons(vector, "name")
    assert by_name.class_ids.tolist() == [2, 1, 2] and by_name.class_names == {1: "forest", 2: "water"} and by_name.skipped == 1
    given = read_polygons(vector, "name", class_ids={"water": 7, "forest": 4, "road": 9})
    assert given.class_ids.tolist() == [7, 4, 7]
    moved = by_id.in_crs(pyproj.CRS(4326).to_wkt())
    assert moved.geometries[0].centroid.distance(shapely.Point(-67.6628, -47.848)) < 0.001 and moved.class_ids is by_id.class_ids


@pytest.mark.parametrize(("field", "says"), [("kind", "id, name, share, big"), ("share", "whole numbers"), ("big", "whole numbers")])
def test_fields_that_are_no_classes_are_refused(vector, field, says):
    with pytest.raises(LabelError, match=says):
        read_polygons(vector, field)


def test_unknown_names_and_wrong_geometries_are_refused(vector, tmp_path):
    with pytest.raises(LabelError, match="forest"):
        read_polygons(vector, "name", class_ids={"water": 1})
    lines = tmp_path / "lines.gpkg"
    geopandas.GeoDataFrame({"id": [1]}, geometry=[shapely.LineString([(0, 0), (1, 1)])], crs=4326).to_file(lines)
    with pytest.raises(LabelError, match="LineString"):
        read_polygons(lines, "id")
    with pytest.raises(RasterError, match="does not exist"):
        read_polygons(tmp_path / "gone.gpkg", "id")


@TRANSFORMS
def test_masks_lie_on_the_grid_of_their_tile(write, scene, transform, tmp_path):
    raster = open_raster(write("a.tif", scene, transform=transform))
    mask = labels_of((29, 33))
    mask[:4] = 255
    path = tmp_path / "masks" / "00_000015_000020.tif"
    write_mask(path, mask, raster, WINDOW)
    with rasterio.open(path) as dataset:
        assert dataset.nodata == 255 and dataset.crs.to_epsg() == 32719
        np.testing.assert_allclose(apply(dataset.transform, 0.5, 0.5), [v[0, 0] for v in centres(transform, WINDOW)])
        np.testing.assert_allclose(apply(dataset.transform, 32.5, 28.5), [v[-1, -1] for v in centres(transform, WINDOW)])
    padded = read_mask(path, 40)
    np.testing.assert_array_equal(padded[:29, :33], mask)
    assert (padded[29:] == 255).all() and (padded[:, 33:] == 255).all()
    assert [p.name for p in path.parent.iterdir()] == [path.name]
