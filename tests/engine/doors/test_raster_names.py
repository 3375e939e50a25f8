"""Rasters that are no file of their own: a variable of a NetCDF, a file in an archive; named from where one stands."""

import zipfile
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
import scipy.io

from ddoq_engine.files import absolute, is_gdal_name
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import StudyRecord

ROOT = Path(__file__).parents[3]
TIF = {"driver": "GTiff", "width": 96, "height": 64, "dtype": "uint16", "crs": "EPSG:32633",
       "transform": rasterio.transform.from_origin(5e5, 5e6, 10, 10)}  # fmt: skip


def write_cube(path, values):
    """A NetCDF of two variables without coordinates; GDAL takes its last row for the northernmost, so it is written first."""
    with scipy.io.netcdf_file(path, "w") as cube:
        cube.createDimension("y", values.shape[1])
        cube.createDimension("x", values.shape[2])
        for band in (0, 1):
            cube.createVariable(f"Band{band + 1}", "i2", ("y", "x"))[:] = values[band, ::-1]


@pytest.fixture
def folder(tmp_path):
    """Holds cube.nc with two variables and pack.zip with a folder in it; the pixels are known."""
    values = np.random.default_rng(1).integers(1, 4000, (2, 64, 96)).astype("uint16")
    with rasterio.open(tmp_path / "plain.tif", "w", count=1, **TIF) as target:
        target.write(values[:1])
    with zipfile.ZipFile(tmp_path / "pack.zip", "w") as archive:
        archive.write(tmp_path / "plain.tif", "inner/plain.tif")
    write_cube(tmp_path / "cube.nc", values)
    return tmp_path, values


@pytest.mark.parametrize(
    "name, band",
    [
        pytest.param("NETCDF:cube.nc:Band2", 1, marks=pytest.mark.proof),  # each starts the command three times
        ('NETCDF:"cube.nc":Band1', 0),
        pytest.param("/vsizip/pack.zip/inner/plain.tif", 0, marks=pytest.mark.proof),
    ],
)
def test_a_part_of_a_container_is_tiled_and_found_again_from_elsewhere(folder, name, band, ddoq):
    place, values = folder
    done = ddoq("tile", "study", name, "--size", 32, cwd=place)
    assert done.returncode == 0, done.stderr
    record = StudyRecord.load(Study(place / "study"))
    assert Path(str(place)).name in record.rasters[0].path
    tiles = geopandas.read_parquet(place / "study" / "tiles.parquet")
    assert len(tiles) == 6
    with rasterio.open(record.rasters[0].path) as dataset:
        assert (dataset.read(1) == values[band]).all()
    elsewhere = place / "elsewhere"
    elsewhere.mkdir()
    done = ddoq("encode", place / "study", "--encoder", "spectral", cwd=elsewhere)
    assert done.returncode == 0, done.stderr
    again = ddoq("tile", place / "study", name, "--size", 32, cwd=place)
    assert again.returncode == 0 and "done already" in again.stderr and "Warning" not in again.stderr, again.stderr


def test_what_changes_in_the_container_is_seen(folder, ddoq):
    place, values = folder
    name = "NETCDF:cube.nc:Band2"
    assert ddoq("tile", "study", name, "--size", 32, cwd=place).returncode == 0
    write_cube(place / "cube.nc", values[:, ::-1] + 1)
    done = ddoq("encode", "study", "--encoder", "spectral", cwd=place)
    assert done.returncode == 1 and "ddoq tile" in done.stderr


def test_the_container_itself_is_refused_with_the_names_within(folder, ddoq):
    place, _ = folder
    done = ddoq("tile", "study", "cube.nc", "--size", 32, cwd=place)
    assert done.returncode == 1 and "Band2" in done.stderr


@pytest.mark.parametrize(
    "name", ["https://example.org/a.tif", "/vsicurl/https://example.org/a.tif", "/vsizip//vsicurl/https://x.org/a.zip/b.tif"]
)
def test_addresses_are_left_as_they_are(tmp_path, name):
    assert is_gdal_name(name) and absolute(name, tmp_path) == name


def test_files_are_files_whatever_they_are_called(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    odd = tmp_path / "odd:name.tif"
    odd.write_bytes(b"x")
    assert absolute("odd:name.tif") == str(odd)
    assert absolute("sub/../a.tif") == str(tmp_path / "a.tif")
    assert not is_gdal_name("C:\\data\\a.tif")
