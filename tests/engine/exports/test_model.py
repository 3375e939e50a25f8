"""The student for other programs: the same map under onnxruntime alone, and as Deepness reads its values."""

import ast
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import rasterio
import torch

from ddoq_engine import run_job, run_stage
from ddoq_engine.errors import ModelError, RasterError, SettingsError, StorageError, StudyError
from ddoq_engine.scenes import sample
from ddoq_engine.segmentation import portable
from ddoq_engine.segmentation.architectures import build
from ddoq_engine.segmentation.description import Student, StudentDescription, load_student
from ddoq_engine.segmentation.mapping import Window as Block
from ddoq_engine.segmentation.mapping import WindowGrid, map_block
from ddoq_engine.study.artefacts import STUDENT

CLASSES = tuple({"class_id": 3 * i + 1, "name": f"land {i}", "colour": f"#0000{i}0"} for i in range(5))


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    """A study of a small sample scene with a student."""
    folder = tmp_path_factory.mktemp("portable")
    paths = sample.write(folder / "scene", seed=3, size_px=256)
    run_stage("tile", folder / "study", rasters=[str(paths.scene)], size_px=32)
    run_stage("encode", folder / "study", encoder="spectral")
    run_stage("select", folder / "study", budget=8)
    run_stage("label", folder / "study", source=str(paths.truth))
    run_stage("train", folder / "study", steps=60)
    run_stage("predict", folder / "study")
    return folder / "study"


def student_of(architecture, *, bands=4, size_px=32):
    network = build(architecture, "compact", bands, len(CLASSES), size_px, seed=1).eval()
    statistics = {"centre": [200.0, 0.3, -5.0, 9.0][:bands], "scale": [50.0, 0.1, 2.0, 1.0][:bands]}
    names = tuple(f"b{i}" for i in range(bands))
    return Student(network, StudentDescription(architecture, "compact", names, CLASSES, size_px, statistics))


def as_deepness_reads(model, tiles):
    """Probabilities of true values (N, H, W, C), by the steps of Deepness 0.6.5: channels, 1/255, standardised, transposed."""
    session = onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    meta = session.get_modelmeta().custom_metadata_map
    mean, std = (np.array(json.loads(meta[f"standardization_{name}"]), dtype=np.float32) for name in ("mean", "std"))
    values = np.float32(tiles[..., : session.get_inputs()[0].shape[-3]] * 1.0 / 255.0)
    values = np.transpose((values - mean) / std, (0, 3, 1, 2))
    return session.run(None, {session.get_inputs()[0].name: values})[0]


@pytest.mark.parametrize("architecture", ["unet", "pspnet", "upernet", "fpn", "segformer", "deeplabv3plus", "pan"])
def test_every_form_gives_the_students_probabilities(tmp_path, architecture):
    student = student_of(architecture)
    portable.write_onnx(tmp_path / "a.onnx", student, 64, limit=8.0, metadata={})
    portable.write_torchscript(tmp_path / "a.pt", student, 64, limit=8.0)
    values = 5 * torch.randn((3, 4, 64, 64), generator=torch.Generator().manual_seed(4))  # some of them beyond the limit
    with torch.inference_mode():
        expected = torch.softmax(student.network(values.clamp(-8, 8)), dim=1).numpy()
        scripted = torch.jit.load(tmp_path / "a.pt")(values).numpy()
    session = onnxruntime.InferenceSession(str(tmp_path / "a.onnx"), providers=["CPUExecutionProvider"])
    found = session.run(None, {"values": values.numpy()})[0]
    assert np.abs(found - expected).max() < 1e-3
    assert np.abs(scripted - expected).max() < 1e-3
    assert (found.argmax(1) != expected.argmax(1)).mean() < 1e-4
    assert session.get_inputs()[0].shape == ["batch", 4, 64, 64] and session.get_outputs()[0].shape == ["batch", 5, 64, 64]


def test_deepness_reads_the_study_from_the_metadata(tmp_path):
    student = student_of("unet")
    metadata = portable.deepness_metadata(student.description, window_px=64, overlap_px=16, metres=28.5)
    portable.write_onnx(tmp_path / "a.onnx", student, 64, limit=8.0, metadata=metadata)
    onnx.checker.check_model(str(tmp_path / "a.onnx"), full_check=True)
    centre, scale = (np.array(student.description.statistics[name]) for name in ("centre", "scale"))
    true = centre + scale * np.random.default_rng(2).normal(size=(2, 64, 64, 4))
    standardised = torch.from_numpy(np.transpose((true - centre) / scale, (0, 3, 1, 2)).astype(np.float32))
    with torch.inference_mode():
        expected = torch.softmax(student.network(standardised), dim=1).numpy()
    assert np.abs(as_deepness_reads(tmp_path / "a.onnx", true) - expected).max() < 1e-3
    meta = {each.key: each.value for each in onnx.load(tmp_path / "a.onnx").metadata_props}
    assert json.loads(meta["model_type"]).capitalize() == "Segmentor"
    names = sorted(json.loads(meta["class_names"]).items(), key=lambda pair: int(pair[0]))
    assert [name for _, name in names] == [each["name"] for each in CLASSES]
    assert [int(key) for key, _ in names] == list(range(5))  # it refuses numbers that are not consecutive
    numbers = {key: ast.literal_eval(meta[key]) for key in ("tile_size", "tiles_overlap", "seg_thresh", "seg_small_segment", "resolution")}
    assert numbers == {"tile_size": 64, "tiles_overlap": 25, "seg_thresh": 0, "seg_small_segment": 0, "resolution": 2850.0}


def test_the_map_under_onnxruntime_alone_is_the_students(study, tmp_path):
    figures = run_job("export_model", study, folder=tmp_path / "model")
    assert figures["files"] == 3 and figures["window_px"] == 128
    again, window_px = portable.load_onnx(tmp_path / "model" / "student.onnx")
    student = load_student(study / STUDENT.path)
    assert again.description == student.description
    with rasterio.open(next((study / "maps").glob("*_class.tif"))) as file:
        mapped = file.read(1)
    with rasterio.open(json.loads((study / "study.json").read_text())["rasters"][0]["path"]) as file:
        values = file.read().astype(np.float64) * np.array(file.scales)[:, None, None] + np.array(file.offsets)[:, None, None]
        valid = file.dataset_mask() > 0
    centre, scale = (np.array(student.description.statistics[name])[:, None, None] for name in ("centre", "scale"))
    values = np.where(valid, np.clip((values - centre) / scale, -8, 8), 0).astype(np.float32)

    def read(window):
        part = np.s_[window.row : window.row + window.height, window.col : window.col + window.width]
        return values[:, *part], valid[part]

    grid = WindowGrid(256, 256, window_px, window_px // 4)
    found, _ = map_block(read, again.network, Block(0, 0, 256, 256), grid, classes=len(student.description.classes))
    ids = np.array([each["class_id"] for each in student.description.classes])
    assert len(np.unique(mapped[valid])) > 2
    assert (ids[np.minimum(found, len(ids) - 1)][valid] != mapped[valid]).mean() < 1e-4


def test_predict_maps_with_the_onnx_file_alone_where_there_is_no_student(study, tmp_path):
    run_job("export_model", study, folder=tmp_path / "model", format="onnx")
    model, raster = tmp_path / "model" / "student.onnx", json.loads((study / "study.json").read_text())["rasters"][0]["path"]
    bare = tmp_path / "bare"
    run_stage("tile", bare, rasters=[raster], size_px=16)  # other tiles, other statistics: those of the model count
    with pytest.raises(StudyError, match="train"):
        run_stage("predict", bare)
    assert run_stage("predict", bare, model=model).manifest.figures["rasters"] == 1
    mapped, table = next((bare / "maps").glob("*_class.tif")), next((bare / "maps").glob("*.json"))
    own = next((study / "maps").glob("*_class.tif"))
    with rasterio.open(mapped) as there, rasterio.open(own) as here:
        assert (there.read(1) != here.read(1)).mean() < 1e-4
    assert json.loads(table.read_text())["maps"][0]["model"] == str(model)
    with pytest.raises(StudyError, match="train"):  # the model was asked for once
        run_stage("predict", bare)
    assert run_stage("predict", bare, model=model).was_done


def test_a_model_maps_beside_the_studys_own_map_and_never_over_it(study, tmp_path):
    run_job("export_model", study, folder=tmp_path / "model", format="onnx")
    before = {each: each.stat().st_mtime_ns for each in (study / "maps").iterdir()}
    run_stage("predict", study, model=tmp_path / "model" / "student.onnx")
    assert {each: each.stat().st_mtime_ns for each in before} == before
    assert len(list((study / "maps").glob("*_class.tif"))) == 1 + sum(each.name.endswith("_class.tif") for each in before)


def test_a_model_that_does_not_fit_the_raster_is_refused(study, tmp_path):
    portable.write_onnx(tmp_path / "a.onnx", student_of("unet"), 64, limit=8.0, metadata={})
    with pytest.raises(RasterError, match="bands, and the student was trained on 4"):
        run_stage("predict", study, model=tmp_path / "a.onnx")
    run_job("export_model", study, folder=tmp_path / "model", format="onnx")
    with pytest.raises(SettingsError, match="takes windows of 128 px"):
        run_stage("predict", study, model=tmp_path / "model" / "student.onnx", window_px=64)


def test_the_item_tells_inputs_and_classes(study, tmp_path):
    run_job("export_model", study, folder=tmp_path / "model", format="onnx", window_px=64)
    item = json.loads((tmp_path / "model" / "student.stac.json").read_text(encoding="utf-8"))
    given, told = item["properties"]["mlm:input"][0], item["properties"]["mlm:output"][0]
    description = load_student(study / STUDENT.path).description
    assert given["bands"] == list(description.bands) and given["input"]["shape"] == [-1, len(description.bands), 64, 64]
    assert [each["mean"] for each in given["value_scaling"]] == description.statistics["centre"]
    classes = [(each["class_id"], each["name"]) for each in description.classes]
    assert [(each["value"], each["name"]) for each in told["classification:classes"]] == classes
    assert list(item["assets"]) == ["onnx"] and (tmp_path / "model" / item["assets"]["onnx"]["href"]).is_file()
    with rasterio.open(json.loads((study / "study.json").read_text())["rasters"][0]["path"]) as file:
        west, south, east, north = rasterio.warp.transform_bounds(file.crs, "EPSG:4326", *file.bounds)
    assert np.allclose(item["bbox"], [west, south, east, north], atol=1e-4)
    assert sorted(each.name for each in (tmp_path / "model").iterdir()) == ["manifest.json", "student.onnx", "student.stac.json"]


def test_an_earlier_export_is_replaced_and_nothing_else_is(study, tmp_path):
    run_job("export_model", study, folder=tmp_path / "model")
    run_job("export_model", study, folder=tmp_path / "model", format="torchscript")
    assert not (tmp_path / "model" / "student.onnx").exists()
    (tmp_path / "model" / "notes.txt").write_text("mine")
    with pytest.raises(StorageError, match=r"notes\.txt"):
        run_job("export_model", study, folder=tmp_path / "model")
    assert (tmp_path / "model" / "student.torchscript.pt").exists()


def test_a_network_without_this_form_is_refused_in_one_sentence(tmp_path, capfd):
    with pytest.raises(ModelError, match="dpt with compact cannot be written as ONNX"):
        portable.write_onnx(tmp_path / "a.onnx", student_of("dpt"), 64, limit=8.0, metadata={})
    assert list(tmp_path.iterdir()) == []
    assert capfd.readouterr().out == ""  # the exporter's graphs would break what a program reads from us


@pytest.mark.parametrize("kind", ["absent", "damaged", "foreign", "other bands"])
def test_what_is_no_student_of_ours_is_refused(tmp_path, kind):
    path = tmp_path / "a.onnx"
    if kind in ("foreign", "other bands"):
        portable.write_onnx(path, student_of("unet"), 64, limit=8.0, metadata={})
        model = onnx.load(path)
        known = {each.key: each.value for each in model.metadata_props}
        if kind == "foreign":
            known.pop("ddoq")
        else:
            described = json.loads(known["ddoq"])
            known["ddoq"] = json.dumps({**described, "bands": described["bands"][1:]})
        onnx.helper.set_model_props(model, known)
        onnx.save(model, path)
    elif kind == "damaged":
        portable.write_onnx(path, student_of("unet"), 64, limit=8.0, metadata={})
        path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(ModelError, match=r"a\.onnx"):
        portable.load_onnx(path)


def test_the_command_writes_it_and_says_where(study, tmp_path, ddoq):
    done = ddoq("export-model", study, tmp_path / "model", "--format", "onnx")
    assert done.returncode == 0 and "2 files, " in done.stdout and str(tmp_path / "model") in done.stdout
    absent = ddoq("export-model", tmp_path, tmp_path / "x")
    assert absent.returncode == 1 and "is no study" in absent.stderr


def test_a_student_is_needed(study, tmp_path):
    bare = tmp_path / "bare"
    run_stage("tile", bare, rasters=[json.loads((study / "study.json").read_text())["rasters"][0]["path"]], size_px=32)
    with pytest.raises(ModelError, match="no trained student"):
        run_job("export_model", bare, folder=tmp_path / "model")
    assert not (Path(tmp_path) / "model").exists()
