"""The algorithms in real QGIS, each run to its end, cancelled, locked, broken."""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from asking import manifest, refused, workers

READY: dict[str, Path] = {}  # made once, by the algorithm itself


@pytest.fixture
def finished(provider, engine_python, sample, tmp_path_factory):
    """A folder with a scene and a finished study of it, which knows the scene by its full path; not to be changed."""
    import processing

    if not READY:
        folder = tmp_path_factory.mktemp("finished")
        shutil.copytree(sample / "scene", folder / "scene")
        processing.run(
            "ddoq:run_study",
            {"RASTERS": [str(folder / "scene" / "sample_scene.tif")], "LABELS": str(folder / "scene" / "sample_truth.tif"), "SIZE_PX": 32,
             "BUDGET": 12, "ENCODER": "spectral", "STEPS": 60, "STUDY": str(folder / "study")},
        )  # fmt: skip
        READY["folder"] = folder
    return READY["folder"]


@pytest.fixture
def scene(finished):
    return finished / "scene" / "sample_scene.tif"


@pytest.fixture
def study(finished, tmp_path):
    """A copy of the finished study, of this test's own."""
    shutil.copytree(finished / "study", tmp_path / "study")
    return tmp_path / "study"


def test_each_stage_runs_to_its_end_and_returns_what_the_studys_files_say(run, scene, tmp_path):
    """One after the other, each given the STUDY that the one before returned; numbers against the files."""
    from osgeo import gdal

    truth = scene.with_name("sample_truth.tif")
    is_well, found, words = run("tile_raster", {"RASTERS": [str(scene)], "SIZE_PX": 32, "STUDY": str(tmp_path / "st dy ü")})
    study = Path(found["STUDY"])
    assert is_well and study == tmp_path / "st dy ü"
    record = json.loads((study / "study.json").read_text())
    figures = manifest(study, "tile")["figures"]
    assert (found["TILES"], found["VALID_SHARE"]) == (figures["tiles"], figures["valid_share"]) and found["TILES"] > 200
    assert (found["RASTER_COUNT"], found["BAND_COUNT"]) == (len(record["rasters"]), 6)
    assert words.fractions[-1] == 100 and words.lines and not words.errors

    is_well, found, _ = run("encode_tiles", {"STUDY": found["STUDY"], "ENCODER": "spectral"})
    assert is_well and found["TILES"] == figures["tiles"] and found["LENGTH"] == manifest(study, "encode")["figures"]["length"]
    assert manifest(study, "encode")["settings"]["encoder"] == "spectral"

    is_well, found, _ = run("select_tiles", {"STUDY": found["STUDY"], "BUDGET": "12"})
    quality = json.loads((study / "selection" / "round-01" / "quality.json").read_text())["selection"]
    assert is_well and found["BUDGET"] == 12
    assert found["RELATIVE_W2"] == pytest.approx(quality["w2_codebook_relative"])
    assert found["RELATIVE_W2_MEDOIDS"] == pytest.approx(quality["w2_medoids_own_masses_relative"])
    assert found["EFFECTIVE_SAMPLE_SIZE"] == pytest.approx(quality["effective_sample_size"])
    with closing(sqlite3.connect(study / "review.gpkg")) as review:
        assert review.execute("SELECT count(*) FROM tiles WHERE rank IS NOT NULL").fetchone() == (12,)
    assert found["MEDOIDS"].startswith(str(study / "review.gpkg")) and found["TILES_LAYER"].endswith("|layername=tiles")

    is_well, found, words = run("label_tiles", {"STUDY": found["STUDY"], "SOURCE": str(truth)})
    assert is_well, words.errors
    classes = json.loads((study / "masks" / "round-01" / "classes.json").read_text())
    assert (found["LABELLED_TILES"], found["CLASSES"]) == (12, len(classes))

    is_well, found, _ = run("train_student", {"STUDY": found["STUDY"], "STEPS": 20})
    assert is_well and (found["LABELLED_TILES"], found["HELD_OUT_TILES"], found["STEPS"]) == (12, 0, 20)
    assert manifest(study, "train")["settings"]["steps"] == 20

    is_well, found, _ = run("predict_raster", {"STUDY": found["STUDY"]})
    assert is_well and found["RASTER_COUNT"] == 1 and found["PIXELS"] == manifest(study, "predict")["figures"]["pixels"]
    assert found["CLASS_MAPS"] == [found["CLASS_MAP"]] and found["CONFIDENCES"] == [found["CONFIDENCE"]]
    classes_map, source = gdal.Open(found["CLASS_MAP"]), gdal.Open(str(scene))
    assert (classes_map.RasterXSize, classes_map.RasterYSize) == (source.RasterXSize, source.RasterYSize)
    assert gdal.Open(found["CONFIDENCE"]).GetRasterBand(1).ReadAsArray().max() > 0

    is_well, found, _ = run("study_report", {"STUDY": found["STUDY"], "REFERENCE": str(truth)})
    figures = manifest(study, "report")["figures"]
    assert is_well and (found["MEAN_IOU"], found["ACCURACY"]) == (figures["mean_iou"], figures["accuracy"])
    assert "<html" in Path(found["REPORT"]).read_text().lower()
    assert not workers()


@pytest.mark.proof  # minutes: six jobs, one of them a comparison
def test_a_round_areas_a_comparison_and_an_export(run, study, scene, tmp_path):
    truth = str(scene.with_name("sample_truth.tif"))
    is_well, found, words = run("superpixels", {"STUDY": str(study), "FINE": 60})
    assert is_well and found["TILES"] == 12, words.errors
    is_well, found, words = run("next_round", {"STUDY": str(study), "BUDGET": 3, "FOLDS": 2, "FOLD_STEPS": 4})
    assert is_well and (found["ROUND"], found["LABELLED_TILES"], found["BUDGET"]) == (2, 12, 3), words.errors
    assert found["HINT"] and found["MEDOIDS"].startswith(str(study / "review.gpkg"))
    assert "“Class areas” needs the result of “Random tiles for areas”, which is not there" in refused(
        "area_estimate", {"STUDY": str(study)}
    )
    is_well, found, words = run("area_sample", {"STUDY": str(study), "TILES": 20})
    assert is_well and found["TILES"] == 20 and 17 <= found["TO_LABEL"] <= 20 and found["STRATA"] >= 1, words.errors
    is_well, found, words = run("label_tiles", {"STUDY": str(study), "SOURCE": truth})
    labelled = found["LABELLED_TILES"]
    assert is_well and 12 + 20 <= labelled <= 12 + 3 + 20, words.errors  # chance may draw a tile that is asked for already
    is_well, found, words = run("area_estimate", {"STUDY": str(study)})
    assert is_well and json.loads(Path(found["AREAS"]).read_text())["sample"]["used"] == 20, words.errors
    assert (found["DRAWN"], found["LABELLED_TILES"]) == (20, 20)
    is_well, found, words = run("export_labels", {"STUDY": str(study), "FOLDER": str(tmp_path / "for others"), "FORMAT": "pairs"})
    assert is_well and found["MASKS"] == labelled == len(list((tmp_path / "for others").rglob("masks/*.tif"))), words.errors
    is_well, found, words = run("compare_selections", {"STUDY": str(study), "REFERENCE": truth, "BUDGET": 4, "DRAWS": 2, "STEPS": 6})
    summary = json.loads((study / "comparison" / "comparison.json").read_text())
    assert is_well and found["MEAN_IOU_CHOSEN"] == summary["headline"]["mean_iou_chosen"], words.errors
    assert Path(found["RUNS"]).is_file() and found["VERDICT"] == summary["headline"]["verdict"] and not workers()


def test_a_copy_goes_to_another_annotator_and_its_labels_come_back(run, study, tmp_path):
    from ddoq.plugin.review.session import Session

    copy = tmp_path / "for Berta"
    is_well, found, words = run("copy_study", {"STUDY": str(study), "FOLDER": str(copy), "WITHOUT_RESULTS": True})
    assert is_well and found["FOLDER"] == str(copy) and found["RASTERS_OUTSIDE"] == 1, words.errors
    assert found["FILES"] == sum(each.is_file() for each in copy.rglob("*"))
    assert not (copy / "maps").exists() and (study / "maps").exists()

    berta = Session(copy, "Berta")
    tile = berta.queue[0].tile_id
    berta.label_tile(tile, min(berta.classes))
    Session(study, "Anna").label_tile(tile, max(berta.classes))
    assert "is no study" in refused("merge_labels", {"STUDY": str(study), "OTHER": str(tmp_path)})
    is_well, found, words = run("merge_labels", {"STUDY": str(study), "OTHER": str(copy), "NAME": "Berta's"})
    assert is_well and (found["NEW_CONFLICTS"], found["OPEN_CONFLICTS"], found["NEW_CLASSES"]) == (1, 1, 0), words.errors
    with closing(sqlite3.connect(study / "review.gpkg")) as review:
        assert review.execute("SELECT tile_id, other FROM conflicts").fetchall() == [(tile, "Berta's")]
    said = json.loads(Path(found["AGREEMENT_FILE"]).read_text())
    assert found["AGREEMENT"] == said["agreement"] and found["KAPPA"] == said["kappa"] < 1


def test_a_folder_that_is_to_be_made_may_be_a_temporary_one(run, study):
    is_well, found, words = run("export_labels", {"STUDY": str(study), "FOLDER": "TEMPORARY_OUTPUT"})
    assert is_well and len(list(Path(found["FOLDER"]).rglob("masks/*.tif"))) == 12, words.errors
    assert any("temporary" in line for line in words.lines)
    assert "Licence cannot be “my own!”." in refused("export_labels", {"STUDY": str(study), "FOLDER": "x", "LICENCE": "my own!"})
    assert "Folder (FOLDER) is missing" in refused("copy_study", {"STUDY": str(study)})


def test_the_whole_study_in_one_step(run, study, scene):
    """On a study that is finished already, with the same settings: nothing is done again but the report, all is returned."""
    stages = ("tile", "encode", "select", "label", "train", "predict")
    keys = {stage: manifest(study, stage)["key"] for stage in stages}
    is_well, found, words = run(
        "run_study",
        {"RASTERS": [str(scene)], "LABELS": str(scene.with_name("sample_truth.tif")), "SIZE_PX": 32, "BUDGET": "12", "ENCODER": "spectral",
         "STEPS": 900, "SETTINGS": "train.steps=60\nreport.thumbnails=8", "STUDY": str(study)},
    )  # fmt: skip
    assert is_well, words.errors
    assert {stage: manifest(study, stage)["key"] for stage in stages} == keys
    assert manifest(study, "report")["settings"]["thumbnails"] == 8
    expected = {**manifest(study, "tile")["figures"], **manifest(study, "select")["figures"], **manifest(study, "report")["figures"]}
    for name in (
        "TILES",
        "BUDGET",
        "RELATIVE_W2",
        "RELATIVE_W2_MEDOIDS",
        "RELATIVE_W2_RANDOM",
        "EFFECTIVE_SAMPLE_SIZE",
        "MEAN_IOU",
        "ACCURACY",
    ):
        assert found[name] == expected[name.lower()], name
    assert found["LABELLED_TILES"] == 12
    assert Path(found["CLASS_MAP"]).is_file() and Path(found["REPORT"]).is_file() and found["STUDY"] == str(study)


def test_results_are_shown_styled_when_it_is_run_from_the_toolbox(provider, engine_python, study, new_project):
    import processing
    from qgis.core import QgsPalettedRasterRenderer

    processing.runAndLoadResults("ddoq:select_tiles", {"STUDY": str(study), "BUDGET": "12"})
    processing.runAndLoadResults("ddoq:predict_raster", {"STUDY": str(study)})
    found = {layer.customProperty("ddoq/role"): layer for layer in new_project.mapLayers().values()}
    assert set(found) == {"medoids", "tiles", "class map", "confidence"}
    assert found["medoids"].featureCount() == 12 and found["tiles"].featureCount() > 200
    assert found["medoids"].labelsEnabled()  # ours: the rank
    assert isinstance(found["class map"].renderer(), QgsPalettedRasterRenderer)
    root = new_project.layerTreeRoot()
    assert [found[role].name() for role in ("medoids", "class map")] == ["Tiles to label (study)", "sample_scene_class (study)"]
    assert root.findLayer(found["class map"].id()).isVisible() and not root.findLayer(found["confidence"].id()).isVisible()
    processing.runAndLoadResults("ddoq:predict_raster", {"STUDY": str(study), "LOAD": False})
    assert new_project.count() == 4


def test_layers_of_the_project_are_taken_by_their_name_or_as_they_are(run, scene, tmp_path, new_project):
    """A raster layer by its name, polygons of a layer inside a GeoPackage: the engine gets the files and the layer's name."""
    from osgeo import ogr, osr
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    raster = QgsRasterLayer(str(scene), "my scene")
    area = tmp_path / "areas.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(area))
    system = osr.SpatialReference()
    system.ImportFromWkt(raster.crs().toWkt())
    for name, share in (("all", 1.0), ("west", 0.5)):
        layer = source.CreateLayer(name, system, ogr.wkbPolygon)
        box = raster.extent()
        east = box.xMinimum() + share * box.width()
        feature = ogr.Feature(layer.GetLayerDefn())
        corners = ((box.xMinimum(), box.yMinimum()), (east, box.yMinimum()), (east, box.yMaximum()), (box.xMinimum(), box.yMaximum()))
        ring = ", ".join(f"{x} {y}" for x, y in (*corners, corners[0]))
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    source = layer = None
    west = QgsVectorLayer(f"{area}|layername=west", "western half")
    new_project.addMapLayers([raster, west])
    is_well, found, _ = run("tile_raster", {"RASTERS": "my scene", "AREA": west, "SIZE_PX": 32, "STUDY": str(tmp_path / "half")})
    settings = manifest(tmp_path / "half", "tile")["settings"]
    assert is_well and settings["area_layer"] == "west"
    assert 80 < found["TILES"] < 140  # of 245
    assert len(settings["rasters"]) == 1 and settings["rasters"][0].endswith("sample_scene.tif")


# --- not to the end ---


def test_cancel_leaves_no_process_and_a_second_job_on_the_study_is_refused(run, study, wait_until):
    words, ends = run.begin("train_student", {"STUDY": str(study), "STEPS": 1000000, "BATCH_SIZE": 4})
    wait_until(lambda: any("1000000" in line for line in words.lines), 120)
    assert workers()

    is_well, _, second = run("study_report", {"STUDY": str(study), "THUMBNAILS": 5})
    assert not is_well and len(second.errors) == 1
    assert "train" in second.errors[0] and str(study.name) in second.errors[0]
    assert workers()  # the first goes on

    begun = time.monotonic()
    words.cancel()
    is_well, found, words = wait_until(lambda: ends, 15)[0]
    assert time.monotonic() - begun < 10
    assert not is_well and found == {} and not words.errors
    assert any("Cancelled" in line for line in words.lines)
    assert not workers()
    assert manifest(study, "train")["settings"]["steps"] == 60  # what was there before is whole


def test_an_error_of_the_engine_is_told_with_its_remedy(run, study):
    is_well, found, words = run("select_tiles", {"STUDY": str(study), "BUDGET": 100000})
    assert not is_well and not found and len(words.errors) == 1
    assert "tiles cannot make 100000 cells. Lower the budget to" in words.errors[0]


def test_the_engines_state_is_its_doctors(run, engine_python):
    import ddoq.plugin.translation as translation

    is_well, found, words = run("engine_status", {})
    assert is_well and found["INSTALLED"] is True and found["FIT"] is True and found["PROBLEMS"] == ""
    assert found["PLACE"] == engine_python and f"version={found['VERSION']}" in (translation.ROOT / "metadata.txt").read_text()
    assert "torch" in found["LIBRARIES"] and "cpu" in found["DEVICES"] and any(line.startswith("compute:") for line in words.lines)


def test_a_broken_engine_is_told_and_not_a_traceback(run, scene, tmp_path):
    from qgis.core import QgsSettings

    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho nothing good; exit 3\n")
    broken.chmod(0o755)
    QgsSettings().setValue("ddoq/runtime/python", str(broken))
    is_well, _, words = run("engine_status", {})
    assert not is_well and f"The engine's Python {broken} gives no answer (nothing good)" in words.errors[0]
    is_well, _, words = run("tile_raster", {"RASTERS": [str(scene)], "STUDY": str(tmp_path / "new")})
    assert not is_well and len(words.errors) == 1 and "code 3" in words.errors[0]
