"""Areas of interest from vector files, and every way in which one can be wrong."""

import geopandas
import pytest
import shapely

from ddoq_engine.errors import RasterError
from ddoq_engine.rasters.area import read_area, refuse_apart, reproject
from ddoq_engine.rasters.opening import open_raster

INSIDE = shapely.box(600100, 4699500, 600400, 4699900)


def vector(path, shapes, crs="EPSG:32719", **options):
    geopandas.GeoDataFrame({"name": list("abcdef"[: len(shapes)])}, geometry=shapes, crs=crs).to_file(path, **options)
    return path


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson"])
def test_polygons_of_any_format_are_joined_in_the_crs_of_the_raster(write, scene, tmp_path, suffix):
    raster = open_raster(write("a.tif", scene))
    east = shapely.box(600400, 4699500, 600500, 4699900)
    frame = geopandas.GeoDataFrame({"n": [1, 2]}, geometry=[INSIDE, east], crs="EPSG:32719").to_crs(4326)
    frame.to_file(tmp_path / f"a.{suffix}")
    area = read_area(tmp_path / f"a.{suffix}", raster.crs_wkt)
    assert area.symmetric_difference(shapely.union(INSIDE, east)).area < 0.001 * area.area
    refuse_apart(area, raster, "a")


def test_long_edges_bend_with_the_projection():
    degrees = shapely.box(-75, -20, -65, -10)
    utm, back = geopandas.GeoSeries([degrees], crs=4326).to_crs(32719).crs.to_wkt(), geopandas.GeoSeries(crs=4326).crs.to_wkt()
    bent = reproject(degrees, back, utm, "x")
    finer = reproject(shapely.segmentize(degrees, 0.01), back, utm, "x")
    assert bent.symmetric_difference(finer).area / finer.area < 1e-4
    chord = geopandas.GeoSeries([degrees], crs=4326).to_crs(32719).iloc[0]
    assert chord.symmetric_difference(finer).area / finer.area > 1e-3  # what would be without


def test_a_layer_is_chosen_by_its_name(tmp_path):
    path = vector(tmp_path / "a.gpkg", [INSIDE], layer="first")
    vector(path, [shapely.box(0, 0, 1, 1)], layer="second")
    crs = geopandas.read_file(path, layer="first").crs.to_wkt()
    assert read_area(path, crs).equals(INSIDE)
    assert read_area(path, crs, layer="second").area == 1
    with pytest.raises(RasterError, match="no layer third; it has first, second"):
        read_area(path, crs, layer="third")


def test_self_crossing_polygons_are_mended(tmp_path):
    bow = shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])
    path = vector(tmp_path / "a.gpkg", [bow])
    area = read_area(path, geopandas.read_file(path).crs.to_wkt())
    assert area.is_valid and area.area == pytest.approx(2)


@pytest.mark.filterwarnings("ignore:.crs. was not provided")
def test_refusals(write, scene, tmp_path):
    raster = open_raster(write("a.tif", scene))
    bare = open_raster(write("b.tif", scene, crs=None))

    def code(path, crs):
        with pytest.raises(RasterError) as caught:
            read_area(path, crs)
        assert path.name in str(caught.value)
        return caught.value.code

    assert code(tmp_path / "gone.gpkg", raster.crs_wkt) == "vector.missing"
    (tmp_path / "text.gpkg").write_text("no")
    assert code(tmp_path / "text.gpkg", raster.crs_wkt) == "vector.unreadable"
    (tmp_path / "table.csv").write_text("a,b\n1,2\n")
    assert code(tmp_path / "table.csv", raster.crs_wkt) == "vector.no_geometry"
    assert code(vector(tmp_path / "points.gpkg", [shapely.Point(1, 2)]), raster.crs_wkt) == "area.empty"
    assert code(vector(tmp_path / "none.shp", [INSIDE], crs=None), raster.crs_wkt) == "vector.no_crs"
    assert code(vector(tmp_path / "some.gpkg", [INSIDE]), bare.crs_wkt) == "vector.raster_without_crs"
    assert read_area(tmp_path / "none.shp", None).equals(INSIDE)
    with pytest.raises(RasterError, match="does not overlap"):
        refuse_apart(shapely.box(0, 0, 1, 1), raster, "x.gpkg")
