"""What a study must notice: that it was moved, cut anew, labelled anew, or that a file it was made from has changed."""

import errno
import shutil
import subprocess
import sys
from pathlib import Path

import geopandas
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from ddoq_engine import pipeline, worker
from ddoq_engine.cli.screen import spoken_errors
from ddoq_engine.cli.whole import document_of
from ddoq_engine.errors import LabelError, SettingsError, StudyError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.companions import companions
from ddoq_engine.rasters.masks import read_mask
from ddoq_engine.rasters.raster import apply
from ddoq_engine.segmentation import training
from ddoq_engine.study import labels, report_parts
from ddoq_engine.study.artefacts import MASK_TABLE
from ddoq_engine.study.folder import Study
from ddoq_engine.study.manifest import fingerprint_all
from ddoq_engine.study.record import StudyRecord, open_tiles

GIVEN = {
    "tile": {"size_px": 64},
    "encode": {"encoder": "spectral"},
    "select": {"budget": 6, "random_draws": 2},
    "label": {},
    "train": {"steps": 2, "batch_size": 2},
    "predict": {},
}
ORDER = list(GIVEN)


def run(study, stage, **settings):
    given = pipeline.settings_for(study, stage, {stage: {"threads": 1, **settings}})
    return pipeline.run(stage, study, given, emit=lambda event: None, stop=lambda: False)


@pytest.fixture(scope="module")
def whole(scene, tmp_path_factory):
    """A study that was mapped, its raster and labels inside it."""
    study = tmp_path_factory.mktemp("whole") / "study"
    (study / "runs").mkdir(parents=True)
    for path in scene:
        shutil.copy(path, study / path.name)
    for stage in ORDER:
        files = {"tile": {"rasters": [str(study / scene[0].name)]}, "label": {"source": str(study / scene[1].name)}}.get(stage, {})
        run(study, stage, **GIVEN[stage], **files)
    return study


@pytest.fixture
def study(whole, tmp_path):
    """A copy of it in another place."""
    return Path(shutil.copytree(whole, tmp_path / "a moved stüdy"))


@pytest.mark.parametrize("stage", ORDER)
def test_a_study_with_its_raster_inside_can_be_moved(study, stage):
    assert run(study, stage).was_done


def masks_of(study):
    table = Study(study).load(MASK_TABLE)
    return {name: read_mask(study / "masks/round-01" / file, 64) for name, file in zip(table["tile_id"], table["file"], strict=True)}


def test_labels_of_tiles_that_were_cut_otherwise_are_set_aside_and_come_back(study):
    before = masks_of(study)
    run(study, "tile", size_px=32)
    for stage in ("encode", "select", "label"):
        run(study, stage)
    shares = Study(study).load(MASK_TABLE)["labelled_share"]
    assert len(shares) == 6 and (shares > 0.9).all()
    run(study, "tile", size_px=64)
    for stage in ("encode", "select", "label"):
        run(study, stage)
    after = masks_of(study)
    assert before.keys() == after.keys() and all((before[name] == after[name]).all() for name in before)


def test_labels_of_one_raster_are_not_those_of_another_at_its_number(study, scene):
    shutil.copy(scene[0], study / "next year.tif")
    with rasterio.open(study / "next year.tif", "r+") as raster:
        raster.write(raster.read()[:, ::-1])
    run(study, "tile", rasters=[str(study / "next year.tif")])
    for stage in ("encode", "select"):
        run(study, stage)
    with pytest.raises(LabelError, match="No tile of the study is labelled"):
        run(study, "label", source=None)
    run(study, "tile", rasters=[str(study / "next year.tif"), str(study / scene[0].name)])
    for stage in ("encode", "select"):
        run(study, stage)
    run(study, "label", source=None)
    assert set(Study(study).load(MASK_TABLE)["tile_id"].str[:2]) == {"01"}


def test_labels_taken_again_after_others_count_again(study, scene):
    first = masks_of(study)
    shutil.copy(scene[1], study / "other.tif")
    with rasterio.open(study / "other.tif", "r+") as raster:
        raster.write(np.full(raster.shape, 3, dtype=raster.dtypes[0]), 1)
    run(study, "label", source=str(study / "other.tif"))
    assert all((mask == 3).all() for mask in masks_of(study).values())
    run(study, "label", source=str(study / scene[1].name))
    assert all((mask[first[name] != 255] == first[name][first[name] != 255]).all() for name, mask in masks_of(study).items())


@pytest.mark.parametrize("kind", ["raster", "polygons"])
def test_what_was_corrected_by_hand_is_not_laid_over_by_an_import(study, scene, tmp_path, kind):
    record = StudyRecord.load(Study(study))
    tile = Study(study).load(MASK_TABLE)["tile_id"].iloc[0]
    labels.append(study / "review.gpkg", [labels.Entry(tile, "tile", 3, {}, "me")], [])
    if kind == "raster":
        source = {"source": str(study / scene[1].name), "ignore": [0, 1], "names": {2: "other"}}
    else:
        with rasterio.open(scene[0]) as raster:
            box = geopandas.GeoDataFrame({"class": [1]}, geometry=[shapely.box(*raster.bounds)], crs=raster.crs)
        box.to_file(tmp_path / "all.gpkg")
        source = {"source": str(tmp_path / "all.gpkg"), "field": "class"}
    run(study, "label", **source)
    mask = study / "masks" / "round-01" / f"{tile}.tif"
    assert (read_mask(mask, record.size_px) == 3).all()
    run(study, "label", **source, over_hand=True)
    assert not (read_mask(mask, record.size_px) == 3).all()


def test_tiles_and_polygons_keep_their_place_when_a_raster_of_another_crs_joins(study, scene, tmp_path):
    truth = [shapely.box(*pyogrio.read_dataframe(study / "review.gpkg", layer="tiles").total_bounds)]
    crs = pyogrio.read_info(study / "review.gpkg", layer="tiles")["crs"]
    source = tmp_path / "all.gpkg"
    geopandas.GeoDataFrame({"class": [7]}, geometry=truth, crs=crs).to_file(source)
    run(study, "label", source=str(source), field="class")
    assert all((mask == 7).all() for mask in masks_of(study).values())
    with rasterio.open(scene[0]) as raster, rasterio.open(study / "far.tif", "w", **{**raster.profile, "crs": "EPSG:32601"}) as far:
        far.write(raster.read())
    run(study, "tile", rasters=[str(study / scene[0].name), str(study / "far.tif")])
    for stage in ("encode", "select"):
        run(study, stage)
    run(study, "label")
    ours = [mask for name, mask in masks_of(study).items() if name.startswith("00")]
    assert ours and all((mask == 7).mean() > 0.99 for mask in ours)
    layer = pyogrio.read_dataframe(study / "review.gpkg", layer="tiles")
    assert layer.crs == crs and np.allclose(layer[layer["raster"] == 0].total_bounds, truth[0].bounds, atol=1)


def test_a_report_says_nothing_of_masks_and_maps_that_are_out_of_date(study, scene):
    truth = str(study / scene[1].name)
    assert "mean_iou" in run(study, "report", reference=truth).manifest.figures
    run(study, "select", budget=5)
    stale = run(study, "report").manifest
    assert not stale.figures and set(stale.inputs) == {"tile", "encode", "select"}


def test_a_label_that_is_confirmed_while_masks_are_made_makes_them_out_of_date(study, monkeypatch):
    read, tile = labels.read_entries, next(iter(masks_of(study)))

    def read_and_be_overtaken(path):
        found = read(path)
        labels.append(path, [labels.Entry(tile, "tile", found_class, {}, "me")], [])
        return found

    found_class = labels.read_classes(study / "review.gpkg")[0].class_id
    labels.append(study / "review.gpkg", [labels.Entry(tile, "tile", found_class, {}, "me")], [])
    monkeypatch.setattr(labels, "read_entries", read_and_be_overtaken)
    run(study, "label", source=None)
    monkeypatch.undo()
    assert pipeline.state(Study(study), "label") == "stale"


def test_a_map_of_another_raster_of_the_same_name_does_not_replace_the_study_s_own(study, scene, tmp_path):
    before = (study / "maps" / f"{scene[0].stem}_class.tif").read_bytes()
    for year in ("2020", "2021"):
        (tmp_path / year).mkdir()
        shutil.copy(scene[0], tmp_path / year / scene[0].name)
        run(study, "predict", rasters=[str(tmp_path / year / scene[0].name)])
    assert (study / "maps" / f"{scene[0].stem}_class.tif").read_bytes() == before
    assert len(list((study / "maps").glob("*_class.tif"))) == 3 and len(list((study / "maps").glob("*.json"))) == 3
    own = run(study, "predict")
    assert own.was_done and own.manifest.settings["rasters"] == []


def test_a_manifest_that_cannot_be_read_means_that_its_stage_is_done_again(study):
    (study / "manifests" / "select.json").write_text("[]")
    assert pipeline.state(Study(study), "select") == "absent"


def test_paths_of_single_settings_are_meant_from_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = document_of({}, ("label.source=truth.tif", "train.steps=9"))
    assert found == {"label": {"source": str(tmp_path / "truth.tif")}, "train": {"steps": 9}}
    with pytest.raises(SettingsError, match="not valid YAML"):
        document_of({}, ("train.steps=[1",))


def test_what_the_system_refuses_is_said_in_a_sentence(capsys):
    with pytest.raises(SystemExit) as end, spoken_errors():
        raise PermissionError(errno.EACCES, "Permission denied", "/root/study")
    assert end.value.code == 1 and "/root/study cannot be written" in capsys.readouterr().err


def test_weights_have_mean_1_over_the_tiles_that_are_trained_on(study, monkeypatch):
    seen, fit = [], training.fit
    monkeypatch.setattr(training, "fit", lambda tiles, *rest, **named: (seen.append(tiles), fit(tiles, *rest, **named))[1])
    run(study, "train", validation="always", steps=1)
    assert len(seen[0]) < 6 and np.ptp(seen[0].weights) > 0 and abs(seen[0].weights.mean() - 1) < 1e-12


def test_a_virtual_raster_changes_with_its_source_and_a_shapefile_with_its_table(study, scene, tmp_path):
    source = tmp_path / "source.tif"
    shutil.copy(scene[0], source)
    subprocess.run([sys.executable, "-c", VRT, str(source), str(tmp_path / "scene.vrt")], check=True)
    run(study, "tile", rasters=[str(tmp_path / "scene.vrt")])
    assert run(study, "tile").was_done
    with rasterio.open(source, "r+") as raster:
        raster.write(raster.read()[:, ::-1])
    with pytest.raises(StudyError, match="has changed since it was tiled"):
        run(study, "encode")
    shape = geopandas.GeoDataFrame({"class": [7]}, geometry=[shapely.box(0, 0, 1, 1)], crs="EPSG:32633")
    seen = set()
    for value in (7, 8):
        shape.assign(**{"class": [value]}).to_file(tmp_path / "fields.shp")
        seen.add(fingerprint_all(tmp_path / "fields.shp", companions(tmp_path / "fields.shp")))
    assert len(seen) == 2


VRT = """
import sys, rasterio, rasterio.shutil
rasterio.shutil.copy(sys.argv[1], sys.argv[2], driver="VRT")
"""


def test_a_report_without_a_tile_to_score_on_has_no_score(study, scene):
    run(study, "label", tiles="all", source=str(study / scene[1].name))
    run(study, "train")
    run(study, "predict")
    assert run(study, "report", reference=str(study / scene[1].name)).manifest.figures == {}


def test_a_labelled_point_labels_the_pixel_it_is_in_and_the_layer_holds_polygons(study, scene, tmp_path):
    tile = pyogrio.read_dataframe(study / "review.gpkg", layer="tiles").dropna(subset=["rank"]).iloc[0]
    with rasterio.open(scene[0]) as raster:
        points = [shapely.Point(*apply(raster.transform, tile["col"] + x, tile["row"] + y)) for x, y in ((3.1, 5.9), (3.9, 7.2))]
        geopandas.GeoDataFrame({"class": [7, 7]}, geometry=points, crs=raster.crs).to_file(tmp_path / "points.gpkg")
    (study / "review.gpkg").unlink()
    run(study, "label", source=str(tmp_path / "points.gpkg"), field="class")
    mask = masks_of(study)[tile["tile_id"]]
    assert [tuple(at) for at in np.argwhere(mask == 7)] == [(5, 3), (7, 3)] and (mask != 255).sum() == 2
    assert set(pyogrio.read_dataframe(study / "review.gpkg", layer="labels").geom_type) == {"MultiPolygon"}


def test_a_report_does_not_score_on_pixels_of_labelled_tiles_that_overlap(study, scene):
    run(study, "tile", stride_px=32)
    for stage in ORDER[1:]:
        run(study, stage)
    run(study, "report", reference=str(study / scene[1].name))
    tiled = open_tiles(Study(study), memory_mb=64)
    accuracy = report_parts.accuracy(Study(study), tiled, study / scene[1].name, (0,), Progress())
    free = np.ones((512, 512), dtype=int)
    labelled = tiled.table[tiled.table["tile_id"].isin(list(masks_of(study)))]
    for tile in labelled.itertuples():
        free[tile.row : tile.row + 64, tile.col : tile.col + 64] = 0
    whole = [free[tile.row : tile.row + 64, tile.col : tile.col + 64].all() for tile in tiled.table.itertuples()]
    assert 0 < sum(whole) < len(tiled.table) - len(labelled)
    assert accuracy.matrix.sum() <= sum(whole) * 64 * 64


def test_a_job_whose_settings_are_no_mapping_is_not_understood():
    with pytest.raises(SettingsError, match="not understood"):
        worker._understand({"v": 1, "job": "select", "study": "s", "settings": [1]})
