"""Embeddings that the analyst has: from a raster of another grid and from a table, through the stage that encodes."""

import shutil

import geopandas
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pyproj
import pytest
import rasterio
import shapely

from ddoq_engine import pipeline
from ddoq_engine.errors import DataError, RasterError, SettingsError
from ddoq_engine.study.artefacts import EMBEDDINGS, TILES
from ddoq_engine.study.folder import Study


def run(study, stage, **settings):
    given = pipeline.settings_for(study, stage, {stage: {"threads": 1, **settings}})
    return pipeline.run(stage, study, given, emit=lambda event: None, stop=lambda: False)


@pytest.fixture(scope="module")
def tiled(scene, tmp_path_factory):
    study = tmp_path_factory.mktemp("precomputed") / "study"
    run(study, "tile", rasters=[str(scene[0])], size_px=64)
    return study


@pytest.fixture
def study(tiled, tmp_path):
    return shutil.copytree(tiled, tmp_path / "study")


def distances(vectors):
    return np.linalg.norm(np.asarray(vectors, float)[:, None] - np.asarray(vectors, float)[None], axis=2)


def embedded(study):
    return Study(study).load(EMBEDDINGS)


@pytest.fixture(scope="module")
def elsewhere(tiled, tmp_path_factory):
    """(path, means by tile): a smooth raster in degrees, coarser than the study's, with a hole of nodata."""
    tiles = Study(tiled).load(TILES)
    ground = geopandas.GeoSeries([shapely.box(*tiles.total_bounds).buffer(500)], crs=tiles.crs).to_crs("EPSG:4326")
    west, south, east, north = ground.total_bounds
    size = 160
    place = rasterio.transform.from_bounds(west, south, east, north, size, size)
    row, col = np.mgrid[0:size, 0:size]
    bands = np.stack([np.sin(row / 27 + b) * 10 + np.cos(col / (17 + b)) * 5 for b in range(4)]).astype(np.float32)
    bands[:, 67:79, 40:60] = -9999
    path = tmp_path_factory.mktemp("elsewhere") / "embeddings.tif"
    profile = {"driver": "GTiff", "width": size, "height": size, "count": 4, "dtype": "float32", "crs": "EPSG:4326", "nodata": -9999}
    with rasterio.open(path, "w", transform=place, **profile) as file:
        file.write(bands)
    # By hand: the pixels of a grid four times as fine whose centres lie in the tile, carried over by pyproj.
    fine = (np.arange(4 * size) + 0.5) / 4
    cols, rows = np.meshgrid(fine, fine)
    x, y = pyproj.Transformer.from_crs("EPSG:4326", tiles.crs, always_xy=True).transform(
        place.c + place.a * cols.ravel(), place.f + place.e * rows.ravel()
    )
    pixels = bands[:, rows.astype(int).ravel(), cols.astype(int).ravel()].astype(float)
    good = (pixels != -9999).all(axis=0)
    shapely.prepare(tiles.geometry.to_numpy())
    inside = [shapely.contains_xy(geometry, x, y) for geometry in tiles.geometry]
    touched = np.array([(mask & ~good).any() for mask in inside])
    return path, np.array([pixels[:, mask & good].mean(axis=1) for mask in inside]), touched


def test_a_raster_of_another_grid_gives_each_tile_the_mean_of_its_pixels_there(study, elsewhere):
    path, means, touched = elsewhere
    assert 0 < touched.sum() < len(touched)
    outcome = run(study, "encode", encoder="precomputed", source=str(path))
    ids, vectors = embedded(study)
    assert ids == Study(study).load(TILES)["tile_id"].tolist()
    expected = distances(means) / np.sqrt(means.var(axis=0).sum())
    np.testing.assert_allclose(distances(vectors), expected, atol=0.02 * expected.max())
    assert outcome.manifest.figures["encoder"] == "precomputed" and vectors.shape == (len(ids), 4)
    run(study, "select", budget=6, random_draws=1)


def test_it_is_done_until_the_file_changes(study, elsewhere, tmp_path):
    path = shutil.copy(elsewhere[0], tmp_path / "own.tif")
    assert not run(study, "encode", encoder="precomputed", source=str(path)).was_done
    before = embedded(study)[1]
    assert run(study, "encode").was_done
    with rasterio.open(path, "r+") as file:
        file.write(file.read(1)[::-1], 1)
    assert not run(study, "encode").was_done
    assert not np.array_equal(embedded(study)[1], before)


def table_of(study, seed=0):
    ids = Study(study).load(TILES)["tile_id"].tolist()
    return ids, np.random.default_rng(seed).normal(size=(len(ids), 5)) + 10.0 * np.arange(5)


def test_a_table_in_any_order_with_more_rows_and_columns(study, tmp_path):
    ids, vectors = table_of(study)
    frame = pd.DataFrame(vectors, columns=list("abcde")).assign(tile_id=ids, note="words")
    frame = pd.concat([frame, pd.DataFrame({"tile_id": ["99_000000_000000"], "a": [1.0]})]).sample(frac=1, random_state=1)
    frame.to_parquet(tmp_path / "own.parquet")
    run(study, "encode", encoder="precomputed", source=str(tmp_path / "own.parquet"))
    found, got = embedded(study)
    assert found == ids
    np.testing.assert_allclose(distances(got), distances(vectors) / np.sqrt(vectors.var(axis=0).sum()), atol=1e-4)


@pytest.mark.parametrize("kind", [pa.list_(pa.float64()), pa.list_(pa.float32(), 5)], ids=["list", "fixed"])
def test_a_table_with_lists_of_numbers_as_ours_has_them(study, tmp_path, kind):
    ids, vectors = table_of(study)
    order = np.random.default_rng(2).permutation(len(ids))
    lists = pa.array([vectors[i].tolist() for i in order], type=kind)
    pq.write_table(pa.table({"tile_id": [ids[i] for i in order], "embedding": lists}), tmp_path / "own.parquet")
    run(study, "encode", encoder="precomputed", source=str(tmp_path / "own.parquet"), components=3)
    got = embedded(study)[1]
    assert got.shape == (len(ids), 3)
    values = np.linalg.eigvalsh(np.cov(vectors.T, bias=True))[::-1]
    np.testing.assert_allclose(got.astype(float).var(axis=0), values[:3] / values.sum(), rtol=1e-3)


def test_a_study_s_own_embeddings_serve_another_study(study, tiled, tmp_path):
    run(study, "encode", encoder="spectral")
    ids, vectors = embedded(study)
    other = shutil.copytree(tiled, tmp_path / "other")
    run(other, "encode", encoder="precomputed", source=str(study / EMBEDDINGS.path), components=256)
    got = embedded(other)
    assert got[0] == ids
    unit = np.sqrt(vectors.astype(float).var(axis=0).sum())
    np.testing.assert_allclose(distances(got[1]), distances(vectors) / unit, atol=1e-3)


def test_refusals(study, scene, tmp_path):
    ids, vectors = table_of(study)
    whole = pd.DataFrame(vectors, columns=list("abcde")).assign(tile_id=ids)

    def refused(table, match):
        table.to_parquet(tmp_path / "own.parquet")
        with pytest.raises(DataError, match=match):
            run(study, "encode", encoder="precomputed", source=str(tmp_path / "own.parquet"))

    refused(whole.iloc[3:], f"no embedding of 3 of the study's {len(ids)} tiles, such as {ids[0]}")
    refused(whole.drop(columns="tile_id"), "no column tile_id")
    refused(whole[["tile_id"]].assign(note="words"), "no column of numbers")
    refused(pd.concat([whole, whole.iloc[:2]]), f"several rows for the tile {ids[0]}; 2 rows")
    refused(whole.assign(a=np.where(np.arange(len(ids)) < 4, np.nan, 1.0)), "4 of the study's tiles have values that are empty")
    refused(whole[["tile_id"]].assign(e=[[1.0] * (1 + i % 2) for i in range(len(ids))]), "not all of one length")
    (tmp_path / "own.parquet").write_bytes(b"no table")
    with pytest.raises(DataError, match="cannot be read as a Parquet table"):
        run(study, "encode", encoder="precomputed", source=str(tmp_path / "own.parquet"))
    with pytest.raises(DataError, match=r"gone\.parquet are not there"):
        run(study, "encode", encoder="precomputed", source=str(tmp_path / "gone.parquet"))
    with pytest.raises(RasterError, match="does not exist"):
        run(study, "encode", encoder="precomputed", source=str(tmp_path / "gone.tif"))
    with pytest.raises(SettingsError, match="no embeddings were named"):
        run(study, "encode", encoder="precomputed", source=None)
    with rasterio.open(scene[0]) as file:
        tile = Study(study).load(TILES).iloc[20]
        window = rasterio.windows.Window(tile.col, tile.row, 64, 64)
        part, place, crs = file.read(window=window), file.window_transform(window), file.crs
    profile = {"driver": "GTiff", "width": 64, "height": 64, "count": len(part), "dtype": part.dtype.name, "crs": crs}
    with rasterio.open(tmp_path / "part.tif", "w", transform=place, **profile) as file:
        file.write(part)
    with pytest.raises(DataError, match=f"{len(ids) - 1} of {len(ids)} tiles lie where"):
        run(study, "encode", encoder="precomputed", source=str(tmp_path / "part.tif"))


@pytest.mark.parametrize("encoder", ["tokens", "vae"])
def test_what_learns_takes_its_settings(study, encoder):
    settings = {"tokens": 7} if encoder == "tokens" else {"objective": "masked", "masking": 0.25}
    run(study, "encode", encoder=encoder, epochs=1, tiles_per_epoch=16, **settings)
    vectors = embedded(study)[1]
    assert np.isfinite(vectors).all()
    if encoder == "tokens":
        assert vectors.shape[1] == 7
        np.testing.assert_allclose(np.square(vectors.astype(float)).sum(1), 1, atol=1e-4)
        run(study, "select", budget=5, random_draws=1, method="coverage")
