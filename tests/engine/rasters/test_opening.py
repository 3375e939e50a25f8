"""Every odd raster works, or is refused in one clear sentence that names the file and the cure."""

import json
import re
import warnings
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window

from ddoq_engine.errors import RasterError
from ddoq_engine.rasters.dead_bands import find_dead_bands
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.projection import common_crs, same_crs
from ddoq_engine.rasters.raster import Raster
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.reading import RasterTiles
from ddoq_engine.rasters.statistics import measure
from ddoq_engine.rasters.tiling import tile_raster

SHARED = Path(__file__).parents[3].parent / "shared/data"
ODD = SHARED / "odd_rasters"
NEEDS_DATA = pytest.mark.skipif(not ODD.is_dir(), reason="needs the real rasters in ../shared/data")

REFUSED = {
    "empty_file.tif": "raster.empty",
    "text_renamed.tif": "raster.not_a_raster",
    "SOURCE.txt": "raster.not_a_raster",
    "missing_source.vrt": "raster.missing_source",
    "s2_truncated_60pct.tif": "raster.damaged",
    "corrupt.tif": "raster.damaged",
    "s2_complex64.tif": "raster.complex",
    "RGB.byte.gcp.vrt": "raster.control_points_only",
    "s2_one_pixel.tif": "tile.raster_far_too_small",
    "s2_one_row.tif": "tile.raster_far_too_small",
    "float_nan.tif": "tile.raster_far_too_small",  # 3 x 2 pixels
    "all-nodata.tif": "tile.all_bands_dead",
}
HUGE = ("huge_sparse_120000x120000.tif", "huge_sparse_500000x400000_6band.vrt")
ODD_NAMES = sorted(p.name for p in ODD.iterdir()) if ODD.is_dir() else []
WORKING = [name for name in ODD_NAMES if name not in REFUSED and name not in HUGE]


def tile_whole(path: Path, share: float = 0.1):
    raster = open_raster(path)
    dead = find_dead_bands(raster)
    raster = raster.with_bands([b for b in raster.bands if b not in dead])
    shorter = min(raster.width, raster.height)
    size = 128 if shorter >= 500 else 32 if shorter >= 32 else 8
    return raster, tile_raster(raster, 0, size_px=size, stride_px=size, minimum_valid_share=share), size


@pytest.mark.real_data
@NEEDS_DATA
@pytest.mark.parametrize("name", sorted(REFUSED))
def test_what_cannot_be_used_is_refused_in_a_sentence_that_names_file_and_cure(name):
    with pytest.raises(RasterError) as caught:
        tile_whole(ODD / name)
    assert caught.value.code == REFUSED[name]
    assert name in caught.value.problem and "\n" not in str(caught.value)
    assert caught.value.remedy.endswith(".") and len(caught.value.remedy) > 15


@pytest.mark.real_data
@NEEDS_DATA
@pytest.mark.parametrize("name", WORKING)
def test_what_should_work_gives_the_pixels_that_gdal_gives(name):
    """Valid pixels by GDAL's own masks and numpy's isfinite; values by a plain read of the whole file."""
    raster, tiles, size = tile_whole(ODD / name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
        with rasterio.open(ODD / name) as dataset:
            bands = list(raster.bands)
            whole = dataset.read(bands).astype(np.float64)
            expected = np.isfinite(whole).all(axis=0) & (dataset.read_masks(bands) > 0).all(axis=0)
            whole = whole * np.reshape([dataset.scales[b - 1] for b in bands], (-1, 1, 1))
            whole = whole + np.reshape([dataset.offsets[b - 1] for b in bands], (-1, 1, 1))
    with RasterReader(raster) as reader:
        window = Window(0, 0, raster.width, raster.height)
        stored, valid = reader.read_true(window)
        np.testing.assert_array_equal(valid, expected)
        np.testing.assert_array_equal(reader.valid(window), expected)
        np.testing.assert_allclose(stored[:, valid], whole[:, expected], rtol=1e-6)
    shares = [expected[t.row : t.row + size, t.col : t.col + size].sum() / size**2 for t in tiles.itertuples()]
    np.testing.assert_allclose(tiles["valid_share"], shares)
    statistics = measure([raster], tiles)
    batch = RasterTiles([raster], tiles, statistics, size_px=size).read(np.arange(len(tiles)))
    assert np.isfinite(batch.values).all() and batch.valid.sum() == round(sum(shares) * size**2)


@pytest.mark.real_data
@NEEDS_DATA
def test_enmap_tiles_without_its_six_dead_bands():
    path = SHARED / "enmap_potsdam_224band/enmap_potsdam_mosaic.tif"
    raster = open_raster(path)
    assert find_dead_bands(raster) == [130, 131, 132, 133, 134, 135]
    _, tiles, _ = tile_whole(path, share=0.9)
    assert len(tiles) == 18  # as its SOURCE.txt says: 12 of 30 cells are nodata


REFUSED_MADE = {
    "empty": "raster.empty",
    "text": "raster.not_a_raster",
    "missing": "raster.missing",
    "complex": "raster.complex",
    "truncated": "raster.damaged",
    "vrt": "raster.missing_source",
    "gcps": "raster.control_points_only",
    "flat": "raster.degenerate_transform",
}


@pytest.mark.parametrize("trap", sorted(REFUSED_MADE))
def test_made_traps_are_refused(trap, write, scene, tmp_path):
    path = tmp_path / f"{trap} näme {{x}}.tif"
    if trap == "empty":
        path.touch()
    elif trap == "text":
        path.write_text("not a raster")
    elif trap == "complex":
        write(path.name, scene.astype(np.complex64))
    elif trap == "truncated":
        write(path.name, np.tile(scene, (1, 8, 8)))
        data = path.read_bytes()
        path.write_bytes(data[: len(data) * 6 // 10])
    elif trap == "vrt":
        path.write_text(
            '<VRTDataset rasterXSize="300" rasterYSize="200"><VRTRasterBand dataType="UInt16" band="1"><SimpleSource>'
            '<SourceFilename relativeToVRT="1">gone.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'
            "</VRTRasterBand></VRTDataset>"
        )
    elif trap == "gcps":
        points = [rasterio.control.GroundControlPoint(r, c, 600000 + 10 * c, 4700000 - 10 * r) for r in (0, 70) for c in (0, 90)]
        write(path.name, scene, transform=rasterio.Affine.identity(), gcps=points)
    elif trap == "flat":
        path.write_text(
            '<VRTDataset rasterXSize="9" rasterYSize="9"><GeoTransform>0,1,0,0,0,0</GeoTransform>'
            '<VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
        )
    with pytest.raises(RasterError) as caught:
        open_raster(path)
    assert caught.value.code == REFUSED_MADE[trap]
    assert path.name in str(caught.value)


def test_damage_in_the_middle_that_probing_misses_is_said_when_it_is_read(write):
    noise = np.random.default_rng(0).integers(0, 60000, (1, 1024, 1024)).astype(np.uint16)
    path = write("middle.tif", noise, tiled=True, blockxsize=64, blockysize=64, compress="deflate")
    with rasterio.open(path) as dataset:
        offset = int(dataset.get_tag_item("BLOCK_OFFSET_5_3", "TIFF", bidx=1))
    data = bytearray(path.read_bytes())
    data[offset : offset + 4000] = bytes(4000)
    path.write_bytes(data)
    raster = open_raster(path)
    with pytest.raises(RasterError, match=r"middle\.tif cannot be read in full") as caught, RasterReader(raster) as reader:
        reader.read(Window(0, 0, 1024, 1024))
    assert caught.value.code == "raster.damaged"


def test_a_container_names_what_is_inside(write, scene, tmp_path):
    path = tmp_path / "two.gpkg"
    for table in ("a", "b"):
        with rasterio.open(
            path, "w", driver="GPKG", width=90, height=70, count=3, dtype="uint8", crs="EPSG:3857",
            transform=rasterio.Affine(10, 0, 0, 0, -10, 0), RASTER_TABLE=table, APPEND_SUBDATASET="YES" if path.exists() else "NO",
        ) as dataset:  # fmt: skip
            dataset.write((scene[:3] % 250).astype(np.uint8))
    with pytest.raises(RasterError) as caught:
        open_raster(path)
    assert caught.value.code == "raster.container"
    full = re.findall(r"GPKG:[^;]*:[ab]\b", caught.value.remedy)
    assert len(full) == 2
    assert open_raster(full[0]).width > 0


def test_description_survives_json_with_nan_and_big_integers(write, scene):
    path = write("a.tif", scene.astype(np.float32), nodata=float("nan"))
    raster = open_raster(path, nodata_values=(0, float("inf")))
    again = Raster.from_json(json.loads(json.dumps(raster.as_json(), allow_nan=False)))
    assert repr(again) == repr(raster)
    big = open_raster(write("b.tif", scene.astype(np.int64), nodata=-(2**53) + 1))
    assert Raster.from_json(json.loads(json.dumps(big.as_json()))).nodata == (-(2**53) + 1,) * 6


def test_alpha_is_no_band_unless_it_is_asked_for(write, scene):
    colours = ("red", "green", "blue", "alpha")
    rgba = (scene[:4] % 256).astype(np.uint8)

    def name(dataset):
        dataset.colorinterp = [rasterio.enums.ColorInterp[c] for c in colours]

    path = write("rgba.tif", rgba, name)
    assert open_raster(path).bands == (1, 2, 3) and open_raster(path).alpha_bands == (4,)
    assert open_raster(path).band_names == ("red", "green", "blue")
    asked = open_raster(path, bands=(4, 1))
    assert asked.bands == (4, 1) and asked.alpha_bands == ()
    with pytest.raises(RasterError, match="no usable band 7"):
        open_raster(path, bands=(7,))


def test_files_for_fingerprints_hold_sources_but_not_statistics(write, scene, tmp_path):
    path = write("a.tif", scene)
    (tmp_path / "a.tif.aux.xml").write_text("<PAMDataset></PAMDataset>")
    assert [Path(f).name for f in open_raster(path).files] == ["a.tif"]


def test_the_crs_of_a_study(write, scene):
    utm, same = open_raster(write("a.tif", scene)), open_raster(write("b.tif", scene))
    degrees = open_raster(write("c.tif", scene, crs="EPSG:4326", transform=rasterio.Affine(1e-4, 0, -67.8, 0, -1e-4, -47.8)))
    none = open_raster(write("d.tif", scene, crs=None))
    assert same_crs(common_crs([utm, same, none]), utm.crs_wkt)
    assert "4326" in common_crs([utm, degrees])
    assert common_crs([none]) is None
    assert not same_crs(None, utm.crs_wkt) and same_crs(None, None)
