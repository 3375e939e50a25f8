"""The algorithms in real QGIS: their ids, their parameters, each run to its end, cancelled, refused, locked."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

INTERFACE = {  # published: what stands here is in people's models and scripts. Add to it; never change or remove
    "area_estimate": ("STUDY SEED THREADS", "STUDY DRAWN LABELLED_TILES CLASSES AREAS"),
    "area_sample": ("STUDY TILES STRATA ALLOCATION SEED THREADS", "STUDY TILES TO_LABEL STRATA"),
    "compare_selections": (
        "STUDY REFERENCE BUDGET BUDGETS DRAWS SELECTORS QUESTIONS DEVICE IGNORE RANDOM_BUDGETS SPLITS HELD_OUT_SHARE ENCODERS WEIGHTS "
        "STEPS HALF_STEPS FULL ENCODER_DRAWS PROCESSES SEED THREADS",
        "STUDY MEAN_IOU_CHOSEN MEAN_IOU_RANDOM VERDICT RUNS",
    ),
    "copy_study": ("STUDY FOLDER WITHOUT_RESULTS SEED THREADS", "FOLDER STUDY FILES RASTERS_OUTSIDE"),
    "decode_centroids": (
        "STUDY BUDGET WEIGHTS FORMAT JOINT CLASS_RASTER DEVICE IGNORE MASK_WEIGHT LATENT LATENT_REDUCTION NORMALISATION MEMORY_MB SEED "
        "THREADS LOAD",
        "STUDY DECODED EXPLAINED SHARPNESS_DECODED SHARPNESS_MEDOID SHIFT_DECODED SHIFT_MEDOID IMAGES MASKS IMAGES_FOLDER QUALITY",
    ),
    "encode_tiles": (
        "STUDY ENCODER MODEL WEIGHTS_FILE BANDS WAVELENGTHS JOINED SOURCE EPOCHS DEVICE SPREADS TOKENS TEXTONS WINDOW BACKBONE DEPTH "
        "LATENT_CHANNELS OBJECTIVE MASKING CONTRAST "
        "TEMPERATURE RECONSTRUCTION BETA FREE_BITS WARMUP TILES_PER_EPOCH BATCH_SIZE LEARNING_RATE PATIENCE COMPONENTS MEMORY_MB "
        "SEED THREADS",
        "STUDY TILES LENGTH",
    ),
    "engine_status": ("", "INSTALLED FIT VERSION PYTHON PLACE DEVICES LIBRARIES PROBLEMS"),
    "export_labels": ("STUDY FOLDER FORMAT TILES ACQUIRED LICENCE SEED THREADS", "FOLDER STUDY IMAGES MASKS"),
    "export_model": (
        "STUDY FOLDER FORMAT WINDOW_PX OVERLAP_PX SEED THREADS",
        "FOLDER STUDY WINDOW ONNX_FILE TORCHSCRIPT_FILE ITEM_FILE",
    ),
    "label_tiles": ("STUDY SOURCE FIELD LAYER IGNORE NAMES TILES OVER_HAND ANNOTATOR SEED THREADS", "STUDY LABELLED_TILES CLASSES"),
    "merge_labels": (
        "STUDY OTHER SETTLE NAME SEED THREADS",
        "STUDY TILES_TAKEN_OVER TILES_ALIKE NEW_CONFLICTS OPEN_CONFLICTS NEW_CLASSES AGREEMENT KAPPA AGREEMENT_FILE",
    ),
    "next_round": (
        "STUDY BUDGET UNCERTAINTY RARITY DISTANCE MEASURE DEVICE BASE FOLDS FOLD_STEPS SEED THREADS LOAD",
        "STUDY ROUND LABELLED_TILES BUDGET HINT MEDOIDS TILES_LAYER",
    ),
    "predict_raster": (
        "STUDY RASTERS DEVICE MODEL WINDOW_PX OVERLAP_PX BATCH_SIZE MEMORY_MB SEED THREADS LOAD",
        "STUDY RASTER_COUNT PIXELS CLASS_MAP CONFIDENCE CLASS_MAPS CONFIDENCES",
    ),
    "run_study": (
        "RASTERS SIZE_PX AREA ENCODER BUDGET WEIGHTS LABELS FIELD STEPS SEED THREADS DEVICE LOAD STUDY SETTINGS",
        "STUDY TILES BUDGET EFFECTIVE_SAMPLE_SIZE RELATIVE_W2 RELATIVE_W2_MEDOIDS RELATIVE_W2_RANDOM LABELLED_TILES MEAN_IOU ACCURACY "
        "MEDOIDS TILES_LAYER CLASS_MAP CONFIDENCE CLASS_MAPS CONFIDENCES REPORT",
    ),
    "select_tiles": (
        "STUDY METHOD BUDGET WEIGHTS DEVICE BUDGET_RULE EXPLAINED_VARIANCE MINIMUM_GAIN SMALLEST_BUDGET LARGEST_BUDGET "
        "WEIGHT_EXPONENT NORMALISATION SOLVER CLVQ_STEP TOLERANCE MAX_ITERATIONS RANDOM_DRAWS SEED THREADS LOAD",
        "STUDY BUDGET EFFECTIVE_SAMPLE_SIZE RELATIVE_W2 RELATIVE_W2_MEDOIDS RELATIVE_W2_RANDOM MEDOIDS TILES_LAYER",
    ),
    "soft_labels": (
        "STUDY TEACHERS TILES ROTATIONS DEVICE WINDOW_PX BATCH_SIZE SEED THREADS LOAD",
        "STUDY TILES CLASSES CONFIDENCE PROBABILITIES",
    ),
    "study_report": ("STUDY REFERENCE LANGUAGE IGNORE THUMBNAILS SEED THREADS", "STUDY MEAN_IOU ACCURACY REPORT"),
    "superpixels": ("STUDY COARSE MEDIUM FINE COMPACTNESS SEED THREADS", "STUDY TILES"),
    "tile_raster": (
        "RASTERS SIZE_PX MINIMUM_VALID_SHARE AREA STRIDE_PX NODATA BANDS AREA_LAYER MEMORY_MB SEED THREADS STUDY",
        "STUDY TILES RASTER_COUNT BAND_COUNT VALID_SHARE",
    ),
    "train_student": (
        "STUDY ARCHITECTURE BACKBONE LABELS START STEPS BATCH_SIZE WEIGHTING DEVICE BACKBONE_WEIGHTS TEMPERATURE HARD_SHARE "
        "LEARNING_RATE WEIGHT_DECAY LOSS "
        "CLASS_WEIGHTS AUGMENT AREA_TILES VALIDATION VALIDATION_SHARE PATIENCE DEVICES PRECISION SEED THREADS",
        "STUDY LABELLED_TILES HELD_OUT_TILES STEPS",
    ),
    "whole_study": ("RASTERS SIZE_PX ENCODER BUDGET WEIGHTS LABELS FIELD STEPS STUDY", "STUDY CLASS_MAP CONFIDENCE REPORT"),
}


@pytest.fixture
def provider(plugin):
    from qgis.core import QgsApplication

    found = QgsApplication.processingRegistry().providerById("ddoq")
    assert found is not None and found is plugin.provider
    return found


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


class Words:
    """A feedback that keeps what was said."""

    def __new__(cls):
        from qgis.core import QgsProcessingFeedback

        class Kept(QgsProcessingFeedback):
            def __init__(self):
                super().__init__(False)
                self.lines, self.errors, self.fractions = [], [], []
                self.progressChanged.connect(self.fractions.append)

            def pushInfo(self, text):
                self.lines.append(text)

            def pushWarning(self, text):
                self.lines.append(text)

            def setProgressText(self, text):
                self.lines.append(text)

            def reportError(self, text, fatalError=False):
                self.errors.append(text)

        return Kept()


@pytest.fixture
def run(provider, engine_python, wait_until):
    """run(id, parameters): to its end as the dialog does, in a thread of QGIS's; (whether it went well, results, words)."""
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProject

    kept = []

    def begin(name, parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"ddoq:{name}")
        context, words, ends = QgsProcessingContext(), Words(), []
        context.setProject(QgsProject.instance())
        context.setFeedback(words)
        can, why = algorithm.checkParameterValues(parameters, context)
        assert can, why
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, words)
        task.executed.connect(lambda is_well, results: ends.append((is_well, results, words)))
        kept.append((algorithm, context, words, task))
        QgsApplication.taskManager().addTask(task)
        return words, ends

    def to_the_end(name, parameters):
        _, ends = begin(name, parameters)
        return wait_until(lambda: ends, 300)[0]

    to_the_end.begin = begin
    return to_the_end


def refused(name, parameters):
    """The sentence with which an algorithm refuses."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"ddoq:{name}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    can, why = algorithm.checkParameterValues(parameters, context)
    assert not can
    return why


def workers():
    """The engine's processes of this test run."""
    mark, found = f"DDOQ_TEST_RUN={os.environ['DDOQ_TEST_RUN']}".encode(), []
    for each in Path("/proc").glob("[0-9]*"):
        try:
            if b"ddoq_engine" in (each / "cmdline").read_bytes() and mark in (each / "environ").read_bytes():
                found.append(int(each.name))
        except OSError:
            continue
    return found


def manifest(study, stage):
    return json.loads((Path(study) / "manifests" / f"{stage}.json").read_text())


# --- what is published ---


def test_ids_parameters_and_outputs_are_those_that_were_published(provider):
    found = {
        algorithm.name(): (
            " ".join(definition.name() for definition in algorithm.parameterDefinitions()),
            " ".join(output.name() for output in algorithm.outputDefinitions()),
        )
        for algorithm in provider.algorithms()
    }
    assert found == INTERFACE
    assert {algorithm.id() for algorithm in provider.algorithms()} == {f"ddoq:{name}" for name in INTERFACE}


def test_parameters_are_the_schemas_settings(provider):
    from ddoq.plugin.compat import ADVANCED
    from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    schema = json.loads((Path(__file__).parents[2] / "resources" / "settings.schema.json").read_text())["stages"]
    compared = 0
    for algorithm in provider.algorithms():
        if not hasattr(algorithm, "asked"):
            continue
        for setting, name in algorithm.asked():
            entry, definition = schema[setting.stage]["properties"][setting.name], algorithm.parameterDefinition(name)
            default = entry["default"]
            if isinstance(default, list):
                default = ", ".join(map(str, default)) if setting.kind == "numbers" else None
            if isinstance(default, dict):
                default = ""
            if name != "LANGUAGE":  # empty there: the user's own
                assert definition.defaultValue() == default, (algorithm.id(), name)
            assert bool(definition.flags() & ADVANCED) == entry["advanced"], (algorithm.id(), name)
            assert definition.help() == entry["description"]
            assert definition.description().startswith(entry["title"])
            if entry["unit"]:
                assert f"[{entry['unit']}]" in definition.description()
            if "enum" in entry:
                assert definition.options() == entry["choices"] and definition.usesStaticStrings()
            if isinstance(definition, QgsProcessingParameterNumber):
                limits = [entry, *entry.get("anyOf", [])]
                least = [each[key] for each in limits for key in ("minimum", "exclusiveMinimum") if key in each]
                assert not least or definition.minimum() == least[0], (algorithm.id(), name)
                assert bool(definition.flags() & optional) == (entry["default"] is None)
            compared += 1
    assert compared > 80


def test_every_algorithm_says_what_it_does_and_each_settings_help(provider):
    for algorithm in provider.algorithms():
        said = algorithm.shortHelpString()
        assert algorithm.shortDescription() in said and algorithm.group() and algorithm.icon().availableSizes() is not None
        for setting, _ in algorithm.asked() if hasattr(algorithm, "asked") else ():
            assert setting.said_help in said


def test_the_model_file_is_what_the_algorithms_make_of_it_today(provider, tmp_path):
    import importlib.util

    from ddoq.plugin.processing.whole_study import FILE
    from qgis.core import QgsProcessingModelAlgorithm

    spec = importlib.util.spec_from_file_location("whole_study_model", Path(__file__).with_name("whole_study_model.py"))
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    saved, built = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    assert maker.build().toFile(str(tmp_path / "built.model3")) and built.fromFile(str(tmp_path / "built.model3"))
    assert saved.fromFile(str(FILE)) and saved.validate() == (True, [])
    assert len(saved.childAlgorithms()) == 7
    old, new = saved.toVariant(), built.toVariant()
    for each in (old, new):
        each.pop("internal_version", "")  # the file is of QGIS 3.22, and later ones must still read it
    assert old == new, "write it again: python3 tests/qgis/run.py --script tests/qgis/whole_study_model.py"


# --- to the end ---


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


def test_the_student_travels_as_onnx_and_maps_a_study_that_has_none(run, study, scene, tmp_path):
    from osgeo import gdal

    is_well, found, words = run("export_model", {"STUDY": str(study), "FOLDER": str(tmp_path / "model")})
    assert is_well and {"ONNX_FILE", "TORCHSCRIPT_FILE", "ITEM_FILE"} <= set(found) and found["WINDOW"] == 128, words.errors
    bare = tmp_path / "bare"
    assert run("tile_raster", {"RASTERS": [str(scene)], "SIZE_PX": 32, "STUDY": str(bare)})[0]
    assert "needs the result of “Train student”" in refused("predict_raster", {"STUDY": str(bare)})
    is_well, mapped, words = run("predict_raster", {"STUDY": str(bare), "MODEL": found["ONNX_FILE"]})
    assert is_well and (bare / "maps").is_dir(), words.errors
    own = next((study / "maps").glob("*_class.tif"))
    assert (gdal.Open(mapped["CLASS_MAP"]).ReadAsArray() != gdal.Open(str(own)).ReadAsArray()).mean() < 1e-4


def test_a_teacher_gives_soft_labels_and_a_student_learns_from_them(run, study, scene, tmp_path):
    from qgis.core import QgsRasterLayer

    bare = tmp_path / "bare"
    assert run("tile_raster", {"RASTERS": [str(scene)], "SIZE_PX": 32, "STUDY": str(bare)})[0]
    assert run("encode_tiles", {"STUDY": str(bare), "ENCODER": "spectral"})[0]
    assert run("select_tiles", {"STUDY": str(bare), "BUDGET": "5"})[0]
    assert "needs the result of" in refused("train_student", {"STUDY": str(bare), "LABELS": "soft"})
    is_well, _, words = run("soft_labels", {"STUDY": str(bare)})
    assert not is_well and any("No teacher was named" in line for line in words.errors), words.errors
    is_well, found, words = run("soft_labels", {"STUDY": str(bare), "TEACHERS": [str(study / "study.json")]})
    assert is_well and found["TILES"] == 5 and 0.3 < found["CONFIDENCE"] <= 1, words.errors
    layer = QgsRasterLayer(found["PROBABILITIES"][0], "x")
    classes = json.loads((study / "masks" / "round-01" / "classes.json").read_text())
    assert layer.isValid() and [layer.bandName(at + 1).partition(": ")[2] for at in range(len(classes))] == [c["name"] for c in classes]
    is_well, found, words = run("train_student", {"STUDY": str(bare), "LABELS": "soft", "STEPS": 10})
    assert is_well and found["LABELLED_TILES"] == 5, words.errors


def raster_of(path, bands, kind):
    """A raster of 96 px with names for its bands, values far beyond 8 bits, a scale, an offset and a nodata value."""
    import numpy as np
    from osgeo import gdal, osr

    types = {"uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 96, 96, bands, types[kind])
    place = osr.SpatialReference()
    place.ImportFromEPSG(32721)
    raster.SetProjection(place.ExportToWkt())
    raster.SetGeoTransform((300000, 10, 0, 5000000, 0, -10))
    rng, fields = np.random.default_rng(1), np.random.default_rng(2).integers(0, 3, (6, 6)).repeat(16, 0).repeat(16, 1)
    for number in range(1, bands + 1):
        band = raster.GetRasterBand(number)
        values = np.abs(rng.normal(3000, 700, 3)[fields] + 100 * rng.standard_normal((96, 96))) + 1
        band.WriteArray(values / 10000 if kind == "float32" else np.rint(values))
        band.SetDescription(f"wave {number}")
        if kind != "float32":
            band.SetScale(0.0001)
            band.SetOffset(-0.1)
            band.SetNoDataValue(0)
    raster.FlushCache()


@pytest.mark.parametrize(("bands", "kind"), [(2, "int16"), (6, "uint16"), (13, "float32"), (224, "uint16")])
def test_decoded_tiles_open_in_qgis_with_their_bands_names_and_values(run, new_project, tmp_path, bands, kind):
    import numpy as np
    from ddoq.plugin.layers import contents, tree
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    raster, study = tmp_path / "raster.tif", tmp_path / "study"
    raster_of(raster, bands, kind)
    assert run("tile_raster", {"RASTERS": [str(raster)], "SIZE_PX": 16, "STUDY": str(study)})[0]
    assert "needs the result of “Encode tiles”" in refused("decode_centroids", {"STUDY": str(study)})
    assert run("encode_tiles", {"STUDY": str(study), "ENCODER": "vae", "EPOCHS": 3, "TILES_PER_EPOCH": 36, "BATCH_SIZE": 12})[0]
    is_well, found, words = run("decode_centroids", {"STUDY": str(study), "BUDGET": 3})
    assert is_well and (found["DECODED"], len(found["IMAGES"]), found["MASKS"]) == (3, 3, []), words.errors
    told = json.loads(Path(found["QUALITY"]).read_text())
    assert found["SHARPNESS_DECODED"] == told["decoded"]["sharpness"] and found["SHIFT_MEDOID"] == told["medoid"]["shift"]
    real = gdal.Open(str(raster)).ReadAsArray().astype(float)
    for image in found["IMAGES"]:
        layer, stored = QgsRasterLayer(image, "decoded"), gdal.Open(image).ReadAsArray()
        assert stored.dtype == kind  # QGIS itself says float of whatever has a scale
        stored = stored.astype(float)
        assert layer.isValid() and (layer.bandCount(), layer.width(), layer.height()) == (bands, 16, 16) and not layer.crs().isValid()
        for band in {1, bands // 2, bands}:
            assert layer.bandName(band).endswith(f"wave {band}")
            block = layer.dataProvider().block(band, layer.extent(), 16, 16)
            seen = np.array([[block.value(row, column) for column in range(16)] for row in range(16)])
            expected = stored[band - 1] if kind == "float32" else stored[band - 1] * 0.0001 - 0.1
            assert np.allclose(seen, expected, rtol=1e-5)
            assert not any(block.isNoData(row, column) for row in range(16) for column in range(16))
        assert (np.abs(stored.mean((1, 2)) - real.mean((1, 2))) < 3 * real.std((1, 2))).all()
        assert kind == "float32" or stored.max() > 255
    group = tree.add_study_layers(study, new_project)
    decoded = [node.layer() for node in group.findLayers() if node.layer().customProperty(tree.ROLE) == contents.DECODED]
    assert len(decoded) == 3 and all(layer.isValid() for layer in decoded)
    assert not any(node.isVisible() for node in group.findLayers() if node.layer() in decoded)
    assert not any(a.extent().intersects(b.extent()) for a in decoded for b in decoded if a is not b)  # side by side, as in a gallery


def test_decoded_tiles_get_masks_and_their_layers_follow_what_was_decoded_last(run, sample, new_project, tmp_path):
    from ddoq.plugin.layers import contents, tree
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    raster, truth, study = tmp_path / "scene.tif", tmp_path / "truth.tif", tmp_path / "study"
    for name, path in (("scene", raster), ("truth", truth)):
        gdal.Translate(str(path), str(sample / "scene" / f"sample_{name}.tif"), srcWin=[0, 0, 128, 128])
    assert run("tile_raster", {"RASTERS": [str(raster)], "SIZE_PX": 32, "STUDY": str(study)})[0]
    assert run("encode_tiles", {"STUDY": str(study), "ENCODER": "spectral", "EPOCHS": 2, "TILES_PER_EPOCH": 32})[0]
    is_well, _, words = run("decode_centroids", {"STUDY": str(study), "BUDGET": 3})
    assert not is_well and any("encoder is spectral" in line and "vae" in line for line in words.errors), words.errors
    assert "needs the result of “Map rasters”" in refused("decode_centroids", {"STUDY": str(study), "JOINT": "map"})
    is_well, found, words = run("decode_centroids", {"STUDY": str(study), "BUDGET": 4, "JOINT": "map", "CLASS_RASTER": str(truth)})
    assert is_well and len(found["IMAGES"]) == len(found["MASKS"]) == 4, words.errors
    mask = QgsRasterLayer(found["MASKS"][0], "mask")
    names = [mask.bandName(band).split(": ")[-1] for band in range(1, mask.bandCount() + 1)]
    assert mask.isValid() and len(names) > 1 and len(set(names)) == len(names) and not any(name.startswith("Band") for name in names)
    tree.add_study_layers(study, new_project)

    def shown():
        return [layer for layer in new_project.mapLayers().values() if layer.customProperty(tree.ROLE) == contents.DECODED]

    assert len(shown()) == 4
    is_well, found, words = run("decode_centroids", {"STUDY": str(study), "BUDGET": 2, "JOINT": "map", "CLASS_RASTER": str(truth)})
    assert is_well and len(found["IMAGES"]) == 2, words.errors
    tree.add_study_layers(study, new_project)
    assert len(shown()) == 2 and all(Path(layer.source()).is_file() for layer in shown())


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


def test_what_cannot_be_done_is_refused_before_any_work(provider, engine_python, study, scene, tmp_path, new_project):
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    wms = QgsRasterLayer("crs=EPSG:3857&format&type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmax=3&zmin=0", "street map", "wms")
    memory = QgsVectorLayer("Polygon?crs=EPSG:4326", "drawn by hand", "memory")
    new_project.addMapLayers([wms, memory])
    new, raster = {"STUDY": str(tmp_path / "new")}, {"RASTERS": [str(scene)]}
    empty = tmp_path / "empty"
    empty.mkdir()
    for name, parameters, says in (
        ("tile_raster", {**new}, "Rasters (RASTERS) is missing"),
        ("tile_raster", {**raster}, "No study was named"),
        ("tile_raster", {**new, "RASTERS": ["/nowhere/gone.tif"]}, "“/nowhere/gone.tif” is neither a layer of the project nor a file"),
        ("tile_raster", {**new, "RASTERS": [wms]}, "“street map” is no file"),
        ("tile_raster", {**new, "RASTERS": [__file__]}, f"Rasters: QGIS cannot open “{__file__}”."),
        ("tile_raster", {**new, **raster, "AREA": memory}, "“drawn by hand” is a temporary layer"),
        ("tile_raster", {**new, **raster, "SIZE_PX": 4}, "Tile size cannot be “4”. Give 8 or more."),
        ("tile_raster", {**new, **raster, "SIZE_PX": 20.5}, "Give a whole number"),
        ("tile_raster", {**new, **raster, "MINIMUM_VALID_SHARE": 0}, "Give more than 0"),
        ("tile_raster", {**new, **raster, "NODATA": "0, none"}, "Further nodata values cannot be “none”. Give a number."),
        ("tile_raster", {**raster, "STUDY": str(scene)}, "is a file. A study is a folder"),
        ("encode_tiles", {"STUDY": str(empty)}, f"{empty} is no study. Choose the folder that “Tile rasters” made."),
        ("encode_tiles", {"STUDY": str(study), "ENCODER": "magic"}, "Encoder cannot be “magic”. Choose one of: vae, "),
        ("encode_tiles", {"STUDY": str(study), "DEVICE": "gpu"}, "Device cannot be “gpu”. Choose one of: auto, cpu, cuda, mps."),
        ("select_tiles", {"STUDY": str(study), "BUDGET": "many"}, "Budget cannot be “many”. Give a number, or one of: auto."),
        ("label_tiles", {"STUDY": str(study), "NAMES": "forest"}, "Write each as number=name"),
        ("train_student", {"STUDY": ""}, "No study was named"),
        ("run_study", {**new, **raster, "SETTINGS": "train.stepps=3"}, "The stage train has no setting “stepps”"),
        ("run_study", {**new, **raster, "SETTINGS": "make it good"}, "“make it good” is not understood"),
        ("run_study", {**new, **raster, "SETTINGS": "train.steps=0"}, "Steps cannot be “0”. Give 1 or more."),
        ("whole_study", {**new, **raster}, "Labels (LABELS) is missing"),
        ("whole_study", {**new, "RASTERS": [wms], "LABELS": str(scene)}, "“street map” is no file"),
    ):  # fmt: skip
        assert says in refused(name, parameters), (name, parameters, refused(name, parameters))
    assert not (tmp_path / "new").exists() and not list(empty.iterdir()) and not workers()


def test_a_stage_before_its_time_is_refused_in_the_toolboxs_words(provider, engine_python, study):
    (study / "manifests" / "label.json").unlink()
    assert "“Train student” needs the result of “Label tiles”, which is not there yet." in refused("train_student", {"STUDY": str(study)})
    tile = study / "manifests" / "tile.json"
    tile.write_text(tile.read_text().replace('"key": "', '"key": "0'))
    assert "The result of “Encode tiles”, which “Select tiles” needs, is out of date" in refused("select_tiles", {"STUDY": str(study)})


def test_an_error_of_the_engine_is_told_with_its_remedy(run, study):
    is_well, found, words = run("select_tiles", {"STUDY": str(study), "BUDGET": 100000})
    assert not is_well and not found and len(words.errors) == 1
    assert "tiles cannot make 100000 cells. Lower the budget to" in words.errors[0]


def test_without_an_engine_everything_leads_to_it(provider, study):
    import processing
    from qgis.core import QgsSettings

    QgsSettings().remove("ddoq/runtime/python")
    for algorithm in provider.algorithms():
        if algorithm.name() != "engine_status":
            assert algorithm.canExecute() == (
                False,
                "The engine is not installed yet. Open Raster > DDOQ > Engine in QGIS and press Install.",
            )
    assert "press Install" in refused("encode_tiles", {"STUDY": str(study)})
    found = processing.run("ddoq:engine_status", {})
    assert found["INSTALLED"] is False and "press Install" in found["PROBLEMS"]


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
