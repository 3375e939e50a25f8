"""A teacher's soft labels in a study: the teacher's own map, on the tiles' own pixels, and a student that learns from them."""

import json
from xml.etree import ElementTree

import numpy as np
import pandas as pd
import pytest
import rasterio
import torch

from ddoq_engine import run_round, run_stage
from ddoq_engine.errors import DataError, LabelError, ModelError, SettingsError, StudyError
from ddoq_engine.progress import Cancelled
from ddoq_engine.scenes import sample
from ddoq_engine.segmentation.description import load_student
from ddoq_engine.settings.train import TrainSettings
from ddoq_engine.stages.train import gather, plan_of
from ddoq_engine.study.artefacts import CLASSES, SOFT_CLASSES, SOFT_LABELS, SOFT_TABLE, TILES
from ddoq_engine.study.folder import Study

FEW = {"folds": 2, "fold_steps": 4}  # of a round that is not looked at closer


def cut(folder, scene, *, budget=6, size_px=32):
    run_stage("tile", folder, rasters=[str(scene)], size_px=size_px)
    run_stage("encode", folder, encoder="spectral", epochs=2, tiles_per_epoch=32)  # as long as the joint VAE of decode is to learn
    run_stage("select", folder, budget=budget, random_draws=2)
    return folder


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return sample.write(tmp_path_factory.mktemp("scene"), seed=5, size_px=256)


@pytest.fixture(scope="module")
def teacher(scene, tmp_path_factory):
    """A study whose student has learnt some tiles and mapped the scene."""
    folder = cut(tmp_path_factory.mktemp("teacher") / "study", scene.scene, budget=16)
    run_stage("label", folder, source=str(scene.truth))
    run_stage("train", folder, steps=150)
    run_stage("predict", folder)
    return folder


@pytest.fixture(scope="module")
def taught(scene, teacher, tmp_path_factory):
    """A study without any label, whose tiles the teacher has looked at."""
    folder = cut(tmp_path_factory.mktemp("taught") / "study", scene.scene)
    run_stage("soft_labels", folder, teachers=[str(teacher)])
    return folder


def tiles_of(folder):
    study = Study(folder)
    table, classes = study.load(SOFT_TABLE), study.load(SOFT_CLASSES)
    tiles = study.load(TILES).set_index("tile_id")
    for row in table.itertuples():
        with rasterio.open(study.path_of(SOFT_LABELS) / row.file) as file:
            yield tiles.loc[row.tile_id], file.read(), file, classes


def test_soft_labels_are_the_teachers_map_on_the_tiles_own_pixels(taught, teacher):
    with rasterio.open(next((teacher / "maps").glob("*_class.tif"))) as file:
        mapped, transform, crs = file.read(1), file.transform, file.crs
    with rasterio.open(next((teacher / "maps").glob("*_confidence.tif"))) as file:
        confidence = file.read(1)
    seen = 0
    for tile, found, file, classes in tiles_of(taught):
        part = np.s_[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width]
        valid = mapped[part] != 255
        assert np.isnan(found[:, ~valid]).all() and np.allclose(found[:, valid].sum(axis=0), 1, atol=3e-3)
        ids = np.array([each["class_id"] for each in classes])
        margin = np.diff(np.sort(found, axis=0)[-2:], axis=0)[0] > 2e-3  # 16-bit numbers may tie where two classes are level
        assert (ids[found.argmax(axis=0)] == mapped[part])[valid & margin].all()
        assert np.abs(100 * found.max(axis=0) - confidence[part])[valid].max() < 0.6
        assert file.descriptions == tuple(each["name"] for each in classes) and file.crs == crs
        assert file.transform.almost_equals(transform * rasterio.Affine.translation(tile.col, tile.row))
        seen += 1
    assert seen == 6


def test_they_are_kept_in_16_bits_and_a_mosaic_shows_them_all(taught):
    folder = Study(taught).path_of(SOFT_LABELS)
    info = [rasterio.open(each) for each in folder.glob("*.tif")]
    assert all(each.tags(1, ns="IMAGE_STRUCTURE")["NBITS"] == "16" for each in info)
    (mosaic,) = folder.glob("*.vrt")
    with rasterio.open(mosaic) as whole:
        everything = whole.read()
        assert (whole.width, whole.height) == (256, 256) and whole.descriptions == info[0].descriptions
    shown = np.zeros((256, 256), dtype=bool)
    for tile, found, *_ in tiles_of(taught):
        part = np.s_[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width]
        np.testing.assert_array_equal(everything[:, *part], found)
        shown[part] = True
    assert np.isnan(everything[:, ~shown]).all()
    sources = [each.text for each in ElementTree.parse(mosaic).iter("SourceFilename")]
    assert sources and all("/" not in each for each in sources)  # a study can be moved


def test_a_student_learns_from_them_without_a_single_label(taught, teacher):
    with pytest.raises(StudyError, match="label"):
        run_stage("train", taught, steps=20)
    run_stage("train", taught, steps=150, labels="soft")
    run_stage("predict", taught)
    maps = []
    for folder in (taught, teacher):
        with rasterio.open(next((folder / "maps").glob("*_class.tif"))) as file:
            maps.append(file.read(1))
    known = maps[1] != 255
    student = json.loads((taught / "student" / "model" / "student.json").read_text())
    agreement = (maps[0] == maps[1])[known].mean()
    assert agreement > 0.1 + np.bincount(maps[1][known]).max() / known.sum()  # beyond the commonest class alone
    known_to_teacher = json.loads((teacher / "student" / "model" / "student.json").read_text())["tiles"]
    own = Study(taught).load(SOFT_TABLE)["tile_id"]
    assert student["training"]["labels"] == "soft" and set(student["tiles"]) == {*own, *known_to_teacher}  # none of them can judge it


def test_a_training_is_out_of_date_when_another_teacher_has_spoken(scene, teacher, tmp_path):
    folder = cut(tmp_path / "study", scene.scene, budget=3)
    run_stage("soft_labels", folder, teachers=[str(teacher)])
    run_stage("train", folder, steps=5, labels="soft")
    assert run_stage("soft_labels", folder, teachers=[str(teacher)]).was_done
    assert run_stage("train", folder, steps=5, labels="soft").was_done
    assert not run_stage("soft_labels", folder, teachers=[str(teacher)], rotations=True).was_done
    with pytest.raises(StudyError, match="out of date"):
        run_stage("predict", folder)
    assert not run_stage("train", folder, steps=5, labels="soft").was_done


def test_an_ensemble_is_the_mean_and_rotations_change_it_little(scene, teacher, taught, tmp_path):
    other = cut(tmp_path / "other", scene.scene, budget=8)
    run_stage("label", other, source=str(scene.truth))
    run_stage("train", other, steps=60, seed=3)
    found = {}
    for name, settings in {
        "b": {"teachers": [str(other)]},
        "both": {"teachers": [str(teacher), str(other)]},
        "turned": {"teachers": [str(teacher)], "rotations": True},
    }.items():
        folder = cut(tmp_path / name, scene.scene)
        run_stage("soft_labels", folder, **settings)
        found[name] = np.stack([values for _, values, *_ in tiles_of(folder)])
    alone = np.stack([values for _, values, *_ in tiles_of(taught)])
    known = ~np.isnan(alone)
    np.testing.assert_allclose(found["both"][known], (alone + found["b"])[known] / 2, atol=1.5e-3)
    assert 0 < np.abs(found["turned"] - alone)[known].mean() < np.abs(found["b"] - alone)[known].mean()


def test_masks_and_soft_labels_are_mixed_where_a_tile_has_both(scene, teacher, tmp_path):
    folder = cut(tmp_path / "study", scene.scene)
    run_stage("soft_labels", folder, teachers=[str(teacher)], tiles="all")
    run_stage("label", folder, source=str(scene.truth))
    settings = TrainSettings(labels="both", hard_share=0.4, validation="never")
    material = gather(settings, Study(folder))
    assert len(material.kept) == len(Study(folder).load(TILES))
    assert plan_of(settings, 0).hard_share == 0.4 and plan_of(TrainSettings(labels="soft"), 0).hard_share == 0
    tiles = material.kept.read(np.arange(len(material.kept)))
    labelled = (tiles.masks != 255).any(axis=(1, 2))
    assert 0 < labelled.sum() <= 6 and (tiles.soft.sum(axis=1) > 0.99)[tiles.valid].all()
    classes = material.classes
    for position in np.flatnonzero(labelled):  # the two agree on what a class is: masks and teacher are alike where it is sure
        mask, soft = tiles.masks[position], tiles.soft[position]
        sure = (soft.max(axis=0) > 0.9) & (mask != 255)
        assert (soft.argmax(axis=0) == mask)[sure].mean() > 0.8 if sure.sum() > 50 else True
    assert [each["class_id"] for each in classes] == [each["class_id"] for each in Study(folder).load(SOFT_CLASSES)]
    run_stage("train", folder, steps=20, labels="both")


def test_a_class_that_the_teacher_does_not_know_is_refused(scene, teacher, tmp_path):
    folder = cut(tmp_path / "study", scene.scene)
    run_stage("soft_labels", folder, teachers=[str(teacher)])
    with rasterio.open(scene.truth) as file:
        profile = file.profile
    with rasterio.open(tmp_path / "labels.tif", "w", **profile) as file:
        file.write(np.ones((1, 256, 256), dtype="uint8"))
    run_stage("label", folder, source=str(tmp_path / "labels.tif"), names={1: "something else"})
    with pytest.raises(LabelError, match="something else, a class that the soft labels do not have"):
        run_stage("train", folder, steps=5, labels="both")
    with pytest.raises(LabelError, match=r"labelled something else, a class that the teacher .* does not know"):
        run_stage("soft_labels", folder, teachers=[str(teacher)], rotations=True)


def test_teachers_that_do_not_fit_are_refused_before_anything_runs(scene, teacher, tmp_path):
    folder = cut(tmp_path / "study", scene.scene)
    with pytest.raises(SettingsError, match="No teacher"):
        run_stage("soft_labels", folder)
    with pytest.raises(ModelError, match="is not there"):
        run_stage("soft_labels", folder, teachers=[str(tmp_path / "none.onnx")])
    with pytest.raises(ModelError, match="no trained student"):
        run_stage("soft_labels", folder, teachers=[str(folder)])
    with rasterio.open(scene.scene) as file:
        values, profile, names = file.read(), file.profile, file.descriptions
    fewer = tmp_path / "fewer.tif"
    with rasterio.open(fewer, "w", **{**profile, "count": 3}) as file:
        file.write(values[:3])
        file.descriptions = names[:3]
    with pytest.raises(ModelError, match=r"takes 6 bands, and fewer\.tif has 3"):
        run_stage("soft_labels", cut(tmp_path / "few", fewer), teachers=[str(teacher)])
    other = tmp_path / "other.tif"
    with rasterio.open(other, "w", **{**profile, "dtype": "float32", "nodata": None}) as file:
        file.write((values / 1e4).astype("float32"))
        file.descriptions = names
    with pytest.raises(ModelError, match=r"scaling of the teacher .* does not fit"):
        run_stage("soft_labels", cut(tmp_path / "scaled", other), teachers=[str(teacher)])
    assert not (folder / "soft_labels").exists()


def test_decoded_tiles_get_soft_labels_too_and_a_student_learns_from_them_alone(scene, teacher, tmp_path):
    folder = tmp_path / "study"
    run_stage("tile", folder, rasters=[str(scene.scene)], size_px=32)
    run_stage("encode", folder, epochs=2)
    with pytest.raises(StudyError, match="decode"):
        run_stage("soft_labels", folder, teachers=[str(teacher)], tiles="decoded")
    run_stage("decode", folder, budget=5)
    run_stage("soft_labels", folder, teachers=[str(teacher)], tiles="decoded")
    network = load_student(teacher / "student" / "model").network
    described = json.loads((teacher / "student" / "model" / "student.json").read_text())["statistics"]
    centre, scale = (np.array(described[name])[:, None, None] for name in ("centre", "scale"))
    for cell in range(5):
        with rasterio.open(folder / "decode" / "distilled_images" / f"cluster_{cell:06d}.tif") as file:
            true = file.read() * np.array(file.scales)[:, None, None] + np.array(file.offsets)[:, None, None]
        window = np.clip((true - centre) / scale, -8, 8).astype(np.float32)[None]  # just the tile: there is nothing around it
        with torch.inference_mode():
            expected = torch.softmax(network(torch.from_numpy(window)), dim=1)[0].numpy()
        with rasterio.open(folder / "soft_labels" / "round-01" / f"cluster_{cell:06d}.tif") as file:
            assert np.abs(file.read() - expected).max() < 2e-3 and file.crs is None
    run_stage("select", folder, budget=4)
    material = gather(TrainSettings(labels="soft"), Study(folder))
    learnt = material.kept.read(np.arange(5))
    weights = pd.read_parquet(folder / "decode" / "distilled_images.parquet")["weight"].to_numpy()
    np.testing.assert_allclose(learnt.weights, weights, rtol=1e-6)
    np.testing.assert_allclose(learnt.soft[4], expected / expected.sum(axis=0), atol=3e-3)
    own = json.loads((folder / "study.json").read_text())["statistics"]
    centre, scale = (np.array(own[name])[:, None, None] for name in ("centre", "scale"))
    np.testing.assert_allclose(learnt.values[4], np.clip((true - centre) / scale, -8, 8), atol=1e-4)
    run_stage("train", folder, labels="soft", steps=10)
    run_stage("label", folder, source=str(scene.truth))
    with pytest.raises(LabelError, match="decoded tiles, of which there are no masks"):
        run_stage("train", folder, labels="both", steps=10)
    run_stage("decode", folder, budget=5, format="pt")
    with pytest.raises(DataError, match="written as pt, and a teacher needs"):
        run_stage("soft_labels", folder, teachers=[str(teacher)], tiles="decoded")


def test_decoded_tiles_with_masks_of_their_own_need_no_teacher(scene, tmp_path):
    folder = cut(tmp_path / "study", scene.scene)
    run_stage("decode", folder, budget=3, joint="map", class_raster=str(scene.truth))
    run_stage("soft_labels", folder, tiles="decoded")
    for cell in range(3):
        with rasterio.open(folder / "decode" / "distilled_images" / f"cluster_{cell:06d}_mask.tif") as file:
            expected, names = file.read(), file.descriptions
        with rasterio.open(folder / "soft_labels" / "round-01" / f"cluster_{cell:06d}.tif") as file:
            assert np.abs(file.read() - expected).max() < 1e-3 and file.descriptions == names
    run_stage("train", folder, labels="soft", steps=5)
    described = json.loads((folder / "student" / "model" / "student.json").read_text())
    assert [each["name"] for each in described["classes"]] == list(names)
    run_stage("decode", folder, budget=3, joint="map", class_raster=str(scene.truth), seed=1)
    with pytest.raises(StudyError, match="out of date"):
        run_stage("train", folder, labels="soft", steps=5)


def test_classes_are_known_by_name_also_where_labels_come_after_the_teacher(scene, teacher, tmp_path):
    folder = cut(tmp_path / "study", scene.scene)
    run_stage("soft_labels", folder, teachers=[str(teacher)])
    taught = [each["name"] for each in Study(folder).load(SOFT_CLASSES)]
    run_stage("train", folder, labels="soft", steps=5)
    with rasterio.open(scene.truth) as file:
        profile, truth = file.profile, file.read(1)
    renamed = tmp_path / "labels.tif"  # the same land under other numbers, from 101 on
    with rasterio.open(renamed, "w", **profile) as file:
        file.write((truth + 100).astype("uint8"), 1)
    own = {each["class_id"]: each["name"] for each in Study(teacher).load(CLASSES)}
    run_stage("label", folder, source=str(renamed), ignore=[99, 100], names={class_id + 100: name for class_id, name in own.items()})
    with pytest.raises(StudyError, match="out of date"):
        run_stage("predict", folder)
    assert run_stage("soft_labels", folder, teachers=[str(teacher)]).was_done  # what it says of pixels is the same
    for kind in ("soft", "both"):
        run_stage("train", folder, labels=kind, steps=5)
        classes = json.loads((folder / "student" / "model" / "student.json").read_text())["classes"]
        assert [each["name"] for each in classes] == taught
        labelled = {each["name"]: each["class_id"] for each in Study(folder).load(CLASSES)}
        assert labelled and all(each["class_id"] == labelled[each["name"]] for each in classes if each["name"] in labelled)


def test_rounds_areas_and_the_report_go_on_after_a_teacher(scene, teacher, tmp_path):
    folder = cut(tmp_path / "study", scene.scene)
    run_stage("soft_labels", folder, teachers=[str(teacher)])
    run_stage("train", folder, labels="soft", steps=5)
    run_stage("predict", folder)
    learnt = json.loads((folder / "student" / "model" / "student.json").read_text())["tiles"]
    assert set(json.loads((teacher / "student" / "model" / "student.json").read_text())["tiles"]) <= set(learnt)
    run_stage("report", folder, reference=str(scene.truth))
    assert "accuracy" in (folder / "report.html").read_text()
    run_stage("area_sample", folder, tiles=8)
    assert run_stage("train", folder, labels="soft", steps=5).was_done  # tiles drawn for areas alone are none of the teacher's
    run_stage("label", folder, source=str(scene.truth))
    run_stage("train", folder, labels="both", steps=5)
    assert run_stage("next_round", folder, budget=3, **FEW).manifest.figures["budget"] == 3
    run_stage("label", folder, source=str(scene.truth))
    done = run_round(folder, train={"steps": 5}, next_round={"budget": 2, **FEW})
    assert list(done) == ["label", "soft_labels", "train", "next_round"]
    run_stage("predict", folder)  # the round asks for other tiles, and the student stays what it is
    run_stage("area", folder)
    assert not run_stage("soft_labels", folder, teachers=[str(teacher)]).was_done


def test_a_cancelled_job_goes_on_where_it_stopped_amid_the_tiles_of_a_block(scene, teacher, taught, tmp_path):
    folder = cut(tmp_path / "study", scene.scene)
    written = lambda: sorted((folder / "runs").parent.glob("**/tiles/*.tif"))  # noqa: E731
    with pytest.raises(Cancelled):
        run_stage("soft_labels", folder, teachers=[str(teacher)], stop=lambda: len(written()) >= 2)
    before = {path.name: path.stat().st_mtime_ns for path in written()}
    assert 2 <= len(before) < 6 and not (folder / "soft_labels").exists()
    run_stage("soft_labels", folder, teachers=[str(teacher)])
    after = {path.name: path.stat().st_mtime_ns for path in (folder / "soft_labels" / "round-01").glob("*.tif")}
    assert len(after) == 6 and before.items() <= after.items()
    for (tile, found, *_), (other, expected, *_) in zip(tiles_of(folder), tiles_of(taught), strict=True):
        assert tile.name == other.name
        np.testing.assert_allclose(found, expected, atol=1e-3)  # 16-bit numbers


def test_the_whole_job_with_a_teacher_needs_no_label(scene, teacher, tmp_path, ddoq):
    given = ("encode.encoder=spectral", f"soft_labels.teachers=[{teacher}]", "train.labels=soft", "train.steps=10")
    words = [word for setting in given for word in ("--set", setting)]
    done = ddoq("run", tmp_path / "study", scene.scene, "--size", 32, "--budget", 4, *words)
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "study" / "maps").glob("*_class.tif")) and (tmp_path / "study" / "report.html").exists()
