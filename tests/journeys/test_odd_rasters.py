"""Every odd raster, through the stages: it works, or is refused in one sentence with the file's name and the cure."""

import numpy as np
import pytest

from ddoq_engine import pipeline
from ddoq_engine.errors import DdoqError
from ddoq_engine.study.artefacts import EMBEDDINGS, TILES
from ddoq_engine.study.folder import Study

REFUSED = (
    "empty_file.tif", "text_renamed.tif", "missing_source.vrt", "s2_truncated_60pct.tif", "corrupt.tif", "s2_complex64.tif",
    "s2_one_pixel.tif", "s2_one_row.tif", "all-nodata.tif", "RGB.byte.gcp.vrt", "float_nan.tif",
)  # fmt: skip
SMALL = ("float_raster_with_nodata.tif", "rotated.tif", "geomatrix_rotated_utm.tif", "s2_tiny_20x20.tif")
WORKING = (
    "RGB.byte.tif", "RGB2.byte.tif", "alpha.tif", "goes.tif", "huge_sparse_120000x120000.tif", "huge_sparse_500000x400000_6band.vrt",
    "s2 naïve näme (spaces, ünïcode).tif", "s2_240_bands.tif", "s2_all_constant.tif", "s2_band_interleaved_planar.tif",
    "s2_constant_band.tif", "s2_epsg4326_degrees.tif", "s2_float64_huge_values.tif", "s2_inf.tif",
    "s2_int16_nodata_-9999_left_fifth.tif", "s2_int16_nodata_in_some_bands_only.tif", "s2_int8.tif", "s2_nan_holes_no_nodata_tag.tif",
    "s2_nan_nodata_tag.tif", "s2_no_crs.tif", "s2_no_crs_but_transform.tif", "s2_nonsquare_pixels.tif", "s2_odd_size_299x197.tif",
    "s2_one_band.tif", "s2_per_dataset_mask.tif", "s2_rotated30.tif", "s2_scale_offset.tif", "s2_south_up.tif", "s2_uint32.tif",
    "s2_uint8_rgb.tif",
)  # fmt: skip


def run(stage, study, **settings):
    given = pipeline.settings_for(study, stage, {stage: settings})
    return pipeline.run(stage, study, given, emit=lambda event: None, stop=lambda: False)


@pytest.mark.real_data
def test_the_lists_name_every_file(shared_data):
    files = (shared_data / "odd_rasters").iterdir()
    there = {p.name for p in files if not p.name.endswith(".aux.xml")} - {"SOURCE.txt", "RGB2.byte.tif.msk"}  # QGIS leaves such
    assert there == {*REFUSED, *SMALL, *WORKING}


@pytest.mark.real_data
@pytest.mark.parametrize("name", WORKING)
def test_it_tiles_and_its_tiles_become_vectors(name, shared_data, tmp_path):
    run("tile", tmp_path / "s", rasters=[str(shared_data / "odd_rasters" / name)], size_px=32)
    run("encode", tmp_path / "s", encoder="spectral")
    study = Study(tmp_path / "s")
    ids, vectors = study.load(EMBEDDINGS)
    assert ids == study.load(TILES)["tile_id"].tolist() and len(ids) > 0
    assert np.isfinite(vectors).all()


@pytest.mark.real_data
@pytest.mark.parametrize("name", SMALL)
def test_a_small_one_is_refused_at_32_px_and_works_at_its_own_size(name, shared_data, tmp_path):
    path = shared_data / "odd_rasters" / name
    with pytest.raises(DdoqError) as refused:
        run("tile", tmp_path / "s", rasters=[str(path)], size_px=128)
    assert name in str(refused.value) and "size" in refused.value.remedy
    run("tile", tmp_path / "t", rasters=[str(path)], size_px=8, minimum_valid_share=0.02)


@pytest.mark.real_data
@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_one_sentence_with_its_name_and_the_cure(name, shared_data, tmp_path):
    with pytest.raises(DdoqError) as refused:
        run("tile", tmp_path / "s", rasters=[str(shared_data / "odd_rasters" / name)], size_px=32)
    error = refused.value
    assert name in error.problem and error.remedy and error.code not in ("ddoq.unexpected", "storage.failed"), error
    assert len(error.problem) < 300 and "\n" not in str(error) and "Traceback" not in str(error)
    assert not Study(tmp_path / "s").has(TILES)


@pytest.mark.real_data
def test_enmap_with_its_dead_bands_tiles(shared_data, tmp_path):
    said = []
    given = pipeline.settings_for(
        tmp_path / "s",
        "tile",
        {"tile": {"rasters": [str(shared_data / "enmap_potsdam_224band" / "enmap_potsdam_mosaic.tif")], "size_px": 32}},
    )
    outcome = pipeline.run("tile", tmp_path / "s", given, emit=said.append, stop=lambda: False)
    assert outcome.manifest.figures["tiles"] == 18 and outcome.manifest.figures["bands"] == 218
    assert any(e.get("code") == "tile.dropped_bands" and e["values"]["bands"] == "130, 131, 132, 133, 134, 135" for e in said)
