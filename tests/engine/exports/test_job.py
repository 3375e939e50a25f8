"""The export as a job: what is refused and how, what a kill, a cancel and a full disk leave, and its doors."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
from datetime import datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import rasterio
from rasterio.windows import Window

from ddoq_engine import Study, export_study, run_stage
from ddoq_engine.errors import Cancelled, LabelError, RasterError, SettingsError, StorageError, StudyError
from ddoq_engine.files import ASIDE
from ddoq_engine.rasters.acquisition import acquisition_time
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.study import labels
from ddoq_engine.study.label_log import Entry

ROOT = Path(__file__).parents[3]
FORMATS = ["pairs", "coco", "stac", "pytorch-smt", "all"]
pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning", "ignore::PendingDeprecationWarning")


def contents(folder):
    return {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_raster_without_crs_is_refused_for_stac_in_a_sentence(studies, tmp_path):
    for kind in ("stac", "all"):
        with pytest.raises(RasterError, match=r"scene\.tif has no place on Earth") as refused:
            export_study(studies("nowhere").study, tmp_path / "out", format=kind, threads=1)
        assert "another format" in refused.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_labels_that_no_mask_has_seen_are_refused(studies, tmp_path):
    made = studies("north_up")
    study = Path(shutil.copytree(made.study, tmp_path / "study"))
    labels.append(Study(study).review, [Entry(made.ids[1], "tile", 3, {}, "ana")], [])
    for kind in FORMATS:
        with pytest.raises(StudyError, match="result of label is out of date") as refused:
            export_study(study, tmp_path / "out", format=kind)
        assert "ddoq label" in refused.value.remedy
    run_stage("label", study, threads=1)
    export_study(study, tmp_path / "out", threads=1)
    with rasterio.open(tmp_path / "out/masks" / f"{made.ids[1]}.tif") as mask:
        assert set(np.unique(mask.read(1))) <= {3, 255}


def test_a_study_without_labels_is_told_what_to_do(studies, tmp_path):
    study = tmp_path / "study"
    run_stage("tile", study, rasters=[str(studies("north_up").raster)], size_px=20, threads=1)
    with pytest.raises(StudyError, match="needs the result of select"):
        export_study(study, tmp_path / "out")
    run_stage("encode", study, encoder="spectral", threads=1)
    run_stage("select", study, budget=4, random_draws=1, threads=1)
    with pytest.raises(StudyError, match="needs the result of label"):
        export_study(study, tmp_path / "out")
    with pytest.raises(LabelError):
        run_stage("label", study, threads=1)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"format": "shapefile"}, "export.format"),
        ({"acquired": "last summer"}, "Write days as 2020-08-31"),
        ({"acquired": "2020-08-31/2020-05-01"}, "first day"),
        ({"licence": "mine, all mine"}, "export.licence"),
        ({"colour": "red"}, "no setting export.colour"),
    ],
)
def test_a_wrong_setting_is_refused(studies, tmp_path, wrong, said):
    with pytest.raises(SettingsError, match="(?i)" + said):
        export_study(studies("north_up").study, tmp_path / "out", **wrong)
    assert list(tmp_path.iterdir()) == []


def test_only_an_earlier_export_is_replaced_and_nothing_of_anyone_else(studies, tmp_path):
    study, out = studies("north_up").study, tmp_path / "out"
    out.mkdir()
    (out / "thesis.txt").write_text("mine")
    with pytest.raises(StorageError, match="not empty and is no earlier export"):
        export_study(study, out, threads=1)
    (out / "thesis.txt").unlink()
    for kind in ("pairs", "stac", "coco"):  # an empty folder, then of one format over another
        export_study(study, out, format=kind, threads=1)
    assert not (out / "weights.csv").exists() and not (out / "collection.json").exists()
    (next((out / "tiles").iterdir()).with_suffix(".tif.aux.xml")).write_text("<PAMDataset/>")  # QGIS was here
    export_study(study, out, threads=1)
    assert not (out / "tiles").exists()
    (out / "masks/mine.tif").write_text("mine")
    with pytest.raises(StorageError, match=r"masks/mine\.tif in it is not"):
        export_study(study, out, threads=1)
    assert (out / "masks/mine.tif").read_text() == "mine"
    with pytest.raises(StorageError):
        export_study(study, study, threads=1)
    assert (study / "review.gpkg").is_file()


@pytest.mark.parametrize("kind", FORMATS)
def test_a_cancelled_export_leaves_nothing(studies, tmp_path, kind):
    heard = []
    with pytest.raises(Cancelled):
        export_study(studies("north_up").study, tmp_path / "out", format=kind, listen=heard.append, stop=lambda: len(heard) > 1, threads=1)
    assert heard[-1]["event"] == "cancelled"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("there", "moment"), [("new", 0.3), ("earlier", 0.7)])
def test_a_killed_export_leaves_no_folder_that_looks_whole_and_an_earlier_one_as_it_was(studies, worker, tmp_path, there, moment):
    study, out = Path(shutil.copytree(studies("north_up").study, tmp_path / "study")), tmp_path / "places/out"
    if there == "earlier":
        export_study(study, out, threads=1)
    before = contents(out)
    job = worker("export", study, {"folder": str(out), "format": "all", "threads": 1})
    job.until(lambda e: e["event"] == "done" or (e["event"] == "progress" and e["fraction"] >= moment))
    assert job.events[-1]["event"] == "progress"
    os.kill(job.process.pid, signal.SIGKILL)
    job.process.wait()
    assert contents(out) == before and out.exists() == (there == "earlier")
    half = out.with_name(out.name + ASIDE)
    assert half.is_dir() and not (half / "manifest.json").exists()
    export_study(study, out, format="all", threads=1)
    assert (out / "manifest.json").is_file() and list(out.parent.iterdir()) == [out]


def test_the_worker_does_it_and_says_where(studies, worker, tmp_path):
    code, words = worker("export", studies("north_up").study, {"folder": str(tmp_path / "out"), "format": "coco", "threads": 1}).finish()
    assert (code, [word["event"] for word in words]) == (0, ["done"])
    assert words[0]["figures"] == {"format": "coco", "folder": str(tmp_path / "out"), "images": 8, "masks": 8}
    assert (tmp_path / "out/annotations.json").is_file()


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 3 MB. Where the machine does not let us mount one the test is skipped."""
    place = tmp_path / "disk"
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("this machine does not let the test mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


@pytest.mark.parametrize("kind", ["pairs", "coco", "stac", "pytorch-smt"])
@pytest.mark.parametrize("room_kb", [4, 24, 60])
def test_a_full_disk_is_said_in_a_sentence_and_nothing_is_left(studies, small_disk, kind, room_kb):
    filler = small_disk / "filler"
    with open(filler, "wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4096)
    os.truncate(filler, filler.stat().st_size - room_kb * 1024)
    with pytest.raises(StorageError, match=r"(?i)disk is full|no space|could not be written"):
        export_study(studies("north_up").study, small_disk / "out", format=kind, threads=1)
    assert list(small_disk.iterdir()) == [filler]
    filler.unlink()
    export_study(studies("north_up").study, small_disk / "out", format=kind, threads=1)


def test_the_command_writes_pairs_unless_told_otherwise(studies, tmp_path, ddoq):
    made = studies("degrees")
    done = ddoq("export", made.study, "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert f"{len(made.ids)} images, {len(made.ids)} masks in {tmp_path / 'out'}" in done.stdout
    assert (tmp_path / "out/weights.csv").is_file()


def test_stac_has_the_days_and_the_licence_that_were_given_else_what_the_raster_says_else_the_time_of_the_labels(studies, tmp_path):
    def collection(study, **settings):
        heard = []
        export_study(study, tmp_path / "out", format="stac", threads=1, listen=heard.append, **settings)
        plain = json.loads((tmp_path / "out/collection.json").read_text())
        codes = [e["code"] for e in heard if e["event"] == "log"]
        return plain["extent"]["temporal"]["interval"][0], plain["license"], codes

    made = studies("north_up")
    given = collection(made.study, acquired="2020-05-01/2020-08-31", licence="CC-BY-4.0")
    assert given == (["2020-05-01T00:00:00Z", "2020-08-31T23:59:59Z"], "CC-BY-4.0", [])
    (first, last), licence, codes = collection(made.study)
    label = json.loads((made.study / "manifests/label.json").read_text())["finished"]
    assert datetime.fromisoformat(first) == datetime.fromisoformat(last) == datetime.fromisoformat(label)
    assert (licence, codes) == ("proprietary", ["export.no_date"])
    raster = tmp_path / "dated.tif"
    shutil.copy(made.raster, raster)
    with rasterio.open(raster, "r+") as file:
        file.update_tags(ns="IMAGERY", ACQUISITIONDATETIME="2009-08-18T16:05:00")
    assert acquisition_time(open_raster(raster)) == ("2009-08-18T16:05:00Z", "2009-08-18T16:05:00Z")
    assert acquisition_time(open_raster(made.raster)) is None


def test_the_study_keeps_but_the_record_of_the_run(studies, tmp_path, digest):
    study = Path(shutil.copytree(studies("north_up").study, tmp_path / "study"))
    before, runs = digest(study), set((study / "runs").iterdir())
    done = export_study(study, tmp_path / "out", threads=1)
    assert done == {"format": "pairs", "folder": str(tmp_path / "out"), "images": 8, "masks": 8}
    assert digest(study) == before
    (new,) = set((study / "runs").iterdir()) - runs
    assert json.loads((new / "result.json").read_text())["event"] == "done"


ODD = ["s2_rotated30.tif", "s2_south_up.tif", "s2_epsg4326_degrees.tif", "s2_no_crs.tif", "s2_scale_offset.tif", "s2_per_dataset_mask.tif"]


@pytest.mark.real_data
@pytest.mark.parametrize("name", ODD)
def test_pairs_of_odd_real_rasters_are_their_windows(name, shared_data, tmp_path):
    study, source = tmp_path / "study", shared_data / "odd_rasters" / name
    run_stage("tile", study, rasters=[str(source)], size_px=48, threads=1)
    run_stage("encode", study, encoder="spectral", threads=1)
    run_stage("select", study, budget=3, random_draws=1, threads=1)
    chosen = pd.read_parquet(study / "selection/round-01/medoids.parquet")["tile_id"].tolist()
    classes = [labels.LandClass(1, "one", "#112233"), labels.LandClass(2, "two", "#445566")]
    labels.append(Study(study).review, [Entry(t, "tile", 1 + i % 2, {}, "ana") for i, t in enumerate(chosen)], classes)
    run_stage("label", study, threads=1)
    export_study(study, tmp_path / "out", threads=1)
    tiles = pd.read_parquet(study / "tiles.parquet").set_index("tile_id")
    bands = json.loads((study / "study.json").read_text())["rasters"][0]["bands"]
    with rasterio.open(source) as file:
        for i, tile_id in enumerate(chosen):
            tile = tiles.loc[tile_id]
            window = Window(tile.col, tile.row, tile.width, tile.height)
            with rasterio.open(tmp_path / "out/images" / f"{tile_id}.tif") as image:
                np.testing.assert_array_equal(image.read(), file.read(bands, window=window))
                assert image.transform.almost_equals(file.window_transform(window), 1e-7)
                assert (image.crs, image.dtypes[0], image.scales[0]) == (file.crs, file.dtypes[0], file.scales[0])
                valid = (image.read_masks() > 0).all(axis=0)
            with rasterio.open(tmp_path / "out/masks" / f"{tile_id}.tif") as mask:
                np.testing.assert_array_equal(mask.read(1), np.where(valid, 1 + i % 2, 255))
