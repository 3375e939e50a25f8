"""The ground that tiles cover, against geodesics and the formula of the ellipsoid, in degrees, metres and pictures of the web."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pyproj
import pytest

from ddoq_engine.rasters.ground_area import tile_hectares
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.raster import apply


def geodesic_hectares(raster, tile, steps=200):
    """The polygon of the outline, its edges bent, by Karney's geodesics."""
    to_degrees = pyproj.Transformer.from_crs(raster.crs_wkt, "EPSG:4326", always_xy=True)
    along, still = np.linspace(0, 1, steps), np.zeros(steps)
    col = tile.col + tile.width * np.concatenate([along, still + 1, 1 - along, still])
    row = tile.row + tile.height * np.concatenate([still, along, still + 1, 1 - along])
    lon, lat = to_degrees.transform(*apply(raster.affine, col, row))
    return abs(pyproj.Geod(ellps="WGS84").polygon_area_perimeter(lon, lat)[0]) / 10_000


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        ("EPSG:32632", (10.0, 0, 600_000, 0, -10.0, 5_400_000)),
        ("EPSG:32632", (8.0, 6.0, 600_000, 6.0, -8.0, 5_400_000)),
        ("EPSG:4326", (0.001, 0, 179.9, 0, -0.001, 60.0)),
        ("EPSG:3857", (20.0, 0, 1_000_000, 0, -20.0, 8_000_000)),
        ("EPSG:3413", (30.0, 0, -2000, 0, -30.0, 2000)),
    ],
)
def test_hectares_are_those_of_geodesics(scene, crs, transform):
    raster = replace(open_raster(scene[0]), crs_wkt=pyproj.CRS(crs).to_wkt(), transform=transform)
    tiles = pd.DataFrame({"col": [0, 100], "row": [0, 300], "width": [64, 32], "height": [64, 64]})
    expected = [geodesic_hectares(raster, tile) for tile in tiles.itertuples()]
    np.testing.assert_allclose(tile_hectares(raster, tiles), expected, rtol=2e-4)


def test_a_raster_without_a_place_on_earth_has_no_hectares(scene):
    raster = replace(open_raster(scene[0]), crs_wkt=None)
    assert np.isnan(tile_hectares(raster, pd.DataFrame({"col": [0], "row": [0], "width": [8], "height": [8]}))).all()
