"""What pytorch-smt's loaders lose and our tiles keep: place, nodata, radiometry, order, and work that was stopped."""

import json

import geopandas
import numpy as np
import pytest
import rasterio
from affine import Affine

from ddoq_engine import Cancelled, Study, run_stage
from ddoq_engine.errors import RasterError
from ddoq_engine.study.artefacts import EMBEDDINGS, TILES
from ddoq_engine.study.record import open_tiles

SIZE = 32


def write_raster(path, values, nodata=None):
    bands, height, width = values.shape
    profile = {"driver": "GTiff", "count": bands, "height": height, "width": width, "dtype": values.dtype, "nodata": nodata}
    place = {"crs": "EPSG:32633", "transform": Affine(10, 0, 400_000, 0, -10, 6_000_000)}
    with rasterio.open(path, "w", **profile, **place) as file:
        file.write(values)
    return path


def reflectance(size=256, bands=4):
    return np.random.default_rng(0).integers(1, 3000, (bands, size, size)).astype(np.uint16)


@pytest.fixture
def tiled(tmp_path):
    raster = write_raster(tmp_path / "scene.tif", reflectance())
    run_stage("tile", tmp_path / "study", rasters=[raster], size_px=SIZE)
    return tmp_path / "study"


def test_every_tile_has_its_place_on_the_map(tiled):
    """Defect 16: 64 windows of a raster were one path, without row, column, box or CRS."""
    table = geopandas.read_parquet(tiled / TILES.path)
    assert table.crs.to_epsg() == 32633
    assert len(set(zip(table["row"], table["col"], strict=True))) == 64
    for tile in table.itertuples():
        left, top = 400_000 + 10 * tile.col, 6_000_000 - 10 * tile.row
        assert tile.geometry.bounds == pytest.approx((left, top - 10 * SIZE, left + 10 * SIZE, top))


def test_tiles_without_data_are_left_out(tmp_path):
    """Defect 17: 32 of 64 tiles were nodata, were kept, made the biggest cluster and had the largest weight."""
    values = reflectance()
    values[:, :, 128:] = 0
    raster = write_raster(tmp_path / "half.tif", values, nodata=0)
    run_stage("tile", tmp_path / "study", rasters=[raster], size_px=SIZE)
    table = Study(tmp_path / "study").load(TILES)
    assert len(table) == 32
    assert table["col"].max() == 96
    assert (table["valid_share"] == 1).all()


def test_reflectance_is_standardised_by_its_own_spread(tiled):
    """Defect 18: uint16 was divided by 65535, so that reflectance lay below 0.046."""
    tiles = open_tiles(Study(tiled), memory_mb=64).tiles
    values = tiles.read(np.arange(len(tiles))).values
    assert np.allclose(values.mean((0, 2, 3)), 0, atol=0.1)
    assert np.allclose(values.std((0, 2, 3)), 1, atol=0.1)


def test_a_tile_is_the_same_whenever_it_is_read(tiled):
    """Defect 19: an index gave a random crop."""
    tiles = open_tiles(Study(tiled), memory_mb=64).tiles
    together = tiles.read(np.arange(64)).values
    anew = open_tiles(Study(tiled), memory_mb=64).tiles
    for row in (63, 5, 5, 0):
        assert np.array_equal(anew.read([row]).values[0], together[row])
    table = Study(tiled).load(TILES)
    with rasterio.open(tiled.parent / "scene.tif") as file:
        whole = file.read()
    tile = table.iloc[5]
    own = whole[:, tile.row : tile.row + SIZE, tile.col : tile.col + SIZE]
    for band in range(4):
        assert np.corrcoef(own[band].ravel(), together[5, band].ravel())[0, 1] > 0.999


def test_a_tile_that_cannot_be_read_is_an_error_and_no_other_tile(tiled):
    """Defect 19: the next one was quietly taken in its place."""
    tiles = open_tiles(Study(tiled), memory_mb=64).tiles
    path = tiled.parent / "scene.tif"
    path.write_bytes(path.read_bytes()[:100_000])
    with pytest.raises(RasterError, match=r"scene\.tif"):
        tiles.read(np.arange(64))


def test_learning_that_was_stopped_goes_on_and_ends_with_the_same_bits(tiled, tmp_path):
    """Defect 21: no resume, no cancel, no provenance."""
    options = {"encoder": "vae", "epochs": 2, "latent_channels": 2, "seed": 5, "threads": 1, "device": "cpu"}
    other = tmp_path / "undisturbed"
    run_stage("tile", other, rasters=[tiled.parent / "scene.tif"], size_px=SIZE)
    run_stage("encode", other, **options)

    heard = []

    def epochs():
        return sum(event["event"] == "metric" and event["name"] == "vae_loss" for event in heard)

    with pytest.raises(Cancelled):
        run_stage("encode", tiled, listen=heard.append, stop=lambda: epochs() >= 1, **options)
    assert epochs() == 1
    assert heard[-1]["event"] == "cancelled"
    assert not Study(tiled).has(EMBEDDINGS)

    heard.clear()
    outcome = run_stage("encode", tiled, listen=heard.append, **options)
    assert np.array_equal(Study(tiled).load(EMBEDDINGS)[1], Study(other).load(EMBEDDINGS)[1])
    manifest = json.loads((tiled / "manifests" / "encode.json").read_text())
    assert (manifest["settings"]["seed"], manifest["key"]) == (5, outcome.manifest.key)
    assert {"ddoq_engine", "torch"} <= set(manifest["versions"])
    assert run_stage("encode", tiled, **options).was_done
