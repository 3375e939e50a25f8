"""The algorithms in real QGIS: their ids, their parameters, and what is refused before any work."""

from __future__ import annotations

import json
from pathlib import Path

from asking import refused, workers

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
    schema = json.loads((Path(__file__).parents[3] / "resources" / "settings.schema.json").read_text())["stages"]
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

    spec = importlib.util.spec_from_file_location("whole_study_model", Path(__file__).parents[1] / "whole_study_model.py")
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


# --- refused ---


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
