"""Valid pixels of made traps, against numpy on the array that was written."""

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window

from ddoq_engine.rasters.dead_bands import find_dead_bands
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.validity import as_stored

HOLE = (slice(10, 30), slice(20, 55))


def check(raster, expected, values=None):
    """Whole, in windows across every edge, and streamed."""
    height, width = expected.shape
    with RasterReader(raster) as reader:
        stored, valid = reader.read(Window(0, 0, width, height))
        np.testing.assert_array_equal(valid, expected)
        if values is not None:
            np.testing.assert_array_equal(stored[:, expected], values[:, expected])
        for col, row in ((-7, -5), (width - 20, height - 11), (13, 9)):
            padded = np.pad(expected, 40)[40 + row : 40 + row + 33, 40 + col : 40 + col + 41]
            window = Window(col, row, 41, 33)
            np.testing.assert_array_equal(reader.read(window)[1], padded)
            np.testing.assert_array_equal(reader.valid(window), padded)


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64"])
def test_nodata_tag_of_every_type(write, scene, dtype):
    values = (scene % 100).astype(dtype)
    values[2][HOLE] = 101
    raster = open_raster(write("a.tif", values, nodata=101))
    assert raster.dtype == np.dtype(dtype)
    check(raster, (values != 101).all(axis=0), values)


@pytest.mark.parametrize("tagged", [True, False])
def test_nan_holes_with_and_without_tag(write, scene, tagged):
    values = scene.astype(np.float32)
    values[4][HOLE] = np.nan
    values[1, 60, 80] = np.inf
    values[0, 61, 81] = -np.inf
    raster = open_raster(write("a.tif", values, nodata=np.nan if tagged else None))
    check(raster, np.isfinite(values).all(axis=0), values)


def test_values_given_by_the_analyst_count_beside_the_tag(write, scene):
    values = scene.copy()
    values[0][HOLE] = 0
    values[5, 50:, :] = 65535
    values[3, 5, 5] = 7
    raster = open_raster(write("a.tif", values, nodata=0), nodata_values=(65535, 7, -1, 0.5, float("nan")))
    expected = (values != 0).all(axis=0) & (values != 65535).all(axis=0) & (values != 7).all(axis=0)
    check(raster, expected, values)


def test_float32_limit_written_with_too_few_digits(write, scene):
    values = scene.astype(np.float32)
    values[0][HOLE] = np.finfo(np.float32).min
    raster = open_raster(write("a.tif", values), nodata_values=(-3.4028235e38,))
    check(raster, values[0] > -1e38)
    assert as_stored(-3.5e38, np.dtype("float32")) is None
    assert as_stored(256, np.dtype("uint8")) is None and as_stored(3.5, np.dtype("int16")) is None


@pytest.mark.parametrize("internal", [True, False])
def test_mask_of_the_dataset_and_msk_file(write, scene, internal):
    mask = np.full(scene.shape[1:], 255, np.uint8)
    mask[HOLE] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=internal):
        path = write("a.tif", scene, lambda dataset: dataset.write_mask(mask))
    raster = open_raster(path)
    assert path.with_name("a.tif.msk").exists() != internal
    assert len(raster.files) == (1 if internal else 2)
    check(raster, mask > 0, scene)


def test_alpha_and_nodata_both_count(write, scene):
    rgba = (scene[:4] % 200 + 1).astype(np.uint8)
    rgba[3] = 255
    rgba[3][HOLE] = 0
    rgba[1, 40, :] = 250

    def name(dataset):
        dataset.colorinterp = [rasterio.enums.ColorInterp[c] for c in ("red", "green", "blue", "alpha")]

    raster = open_raster(write("a.tif", rgba, name, nodata=250))
    check(raster, (rgba[3] > 0) & (rgba[:3] != 250).all(axis=0), rgba[:3])


def test_nodata_in_some_bands_only_and_other_bands_types(write, scene, tmp_path):
    """A virtual raster whose bands differ in type and tag."""
    first, second = scene[:1].astype(np.int16), scene[1:2].astype(np.float32)
    first[0][HOLE] = -9999
    second[0, :8] = np.nan
    write("one.tif", first, nodata=-9999)
    write("two.tif", second)
    source = (
        '<VRTRasterBand dataType="{type}" band="{band}">{nodata}<SimpleSource><SourceFilename relativeToVRT="1">{file}</SourceFilename>'
        "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
    )
    path = tmp_path / "both.vrt"
    path.write_text(
        '<VRTDataset rasterXSize="90" rasterYSize="70">'
        + source.format(type="Int16", band=1, nodata="<NoDataValue>-9999</NoDataValue>", file="one.tif")
        + source.format(type="Float32", band=2, nodata="", file="two.tif")
        + "</VRTDataset>"
    )
    raster = open_raster(path)
    assert raster.dtypes == ("int16", "float32") and raster.nodata == (-9999, None)
    check(raster, (first[0] != -9999) & np.isfinite(second[0]), np.stack([first[0], second[0]]).astype(np.float32))


@pytest.mark.parametrize("interleave", ["pixel", "band"])
def test_240_bands_streamed_in_small_pieces(write, monkeypatch, interleave):
    rng = np.random.default_rng(1)
    values = rng.integers(1, 3000, (240, 40, 50)).astype(np.int16)
    values[rng.integers(0, 240, 300), rng.integers(0, 40, 300), rng.integers(0, 50, 300)] = -1
    raster = open_raster(write("a.tif", values, nodata=-1, interleave=interleave, tiled=True, blockxsize=16, blockysize=16))
    monkeypatch.setattr("ddoq_engine.rasters.reader.PIECE_BYTES", 10_000)
    check(raster, (values != -1).all(axis=0), values)


def test_dead_bands_are_named_and_do_not_erase_the_scene(write, scene):
    values = scene.astype(np.float32)
    values[1] = np.nan
    values[4] = -9999
    values[5] = -9999
    values[5, 69, 89] = 3  # one pixel in a corner that no sample sees: not dead
    raster = open_raster(write("a.tif", values, nodata=-9999))
    assert find_dead_bands(raster) == [2, 5]
    kept = raster.with_bands([1, 3, 4])
    assert kept.bands == (1, 3, 4) and kept.band_names == ("band 1", "band 3", "band 4")
    check(kept, np.ones((70, 90), dtype=bool), values[[0, 2, 3]])


def test_a_constant_band_is_not_dead(write, scene):
    values = scene.copy()
    values[3] = 5
    assert find_dead_bands(open_raster(write("a.tif", values, nodata=0))) == []
