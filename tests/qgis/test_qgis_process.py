"""The algorithms without a window: qgis_process in a process and a profile of its own, as in scripts and on servers."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import Qgis

ROOT = Path(__file__).parents[2]
ALGORITHMS = (
    "area_estimate", "area_sample", "compare_selections", "copy_study", "decode_centroids", "encode_tiles", "engine_status",
    "export_labels", "export_model", "label_tiles", "merge_labels", "next_round", "predict_raster", "run_study", "select_tiles",
    "soft_labels", "study_report", "superpixels", "tile_raster", "train_student", "whole_study",
)  # fmt: skip
MODEL = ROOT / "resources" / "models" / "ddoq_whole_study.model3"
# Debian's /usr/bin/qgis_process is a script that hands it an option it does not know.
COMMAND = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
INI = "[PythonPlugins]\nprocessing=true\nddoq=true\n\n[locale]\noverrideFlag=true\nuserLocale=en_US\n"


class Process:
    """qgis_process with a profile in which the checkout is the plugin `ddoq`."""

    def __init__(self, folder: Path, python: str) -> None:
        self.folder = folder
        profile = folder / "config" / "profiles" / "default"
        (profile / "python" / "plugins").mkdir(parents=True)
        (profile / "QGIS").mkdir()
        (profile / "python" / "plugins" / "ddoq").symlink_to(ROOT, target_is_directory=True)
        own = f"\n[ddoq]\nruntime\\python={python}\nruntime\\folder={folder / 'engine'}\n" if python else ""
        (profile / "QGIS" / "QGIS3.ini").write_text(INI + own, encoding="utf-8")

    def __call__(self, *words, wants=0, text=""):
        """Run it; what it said. Python's errors are printed there by QGIS and change no exit code."""
        environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(self.folder / "config"), "QT_QPA_PLATFORM": "offscreen",
                       "HOME": str(self.folder), "OMP_NUM_THREADS": "1"}  # fmt: skip
        done = subprocess.run(
            [COMMAND, *map(str, words)], env=environment, cwd=self.folder, capture_output=True, text=True, input=text, timeout=500
        )
        said = done.stdout + done.stderr
        assert "Traceback" not in said and done.returncode == wants, said
        return done.stdout

    def results(self, *words, text=""):
        """The results of a run."""
        return json.loads(self("--json", "run", *words, text=text))["results"]


@pytest.fixture
def process(engine_python, tmp_path):
    return Process(tmp_path, engine_python)


@pytest.fixture
def quarters(sample, tmp_path):
    """Three scenes of 160 px with their labels, parts of the sample scene: [(scene, labels)]."""
    from osgeo import gdal

    found = []
    for number, place in enumerate(((0, 0), (200, 40), (60, 300))):
        pair = []
        for name in ("scene", "truth"):
            path = tmp_path / f"{name}_{number}.tif"
            gdal.Translate(str(path), str(sample / "scene" / f"sample_{name}.tif"), srcWin=[*place, 160, 160])
            pair.append(path)
        found.append(tuple(pair))
    return found


def test_all_algorithms_are_listed_and_explained(process):
    listed = json.loads(process("--json", "list"))["providers"]["ddoq"]["algorithms"]
    assert sorted(listed) == [f"ddoq:{name}" for name in ALGORITHMS]
    said = process("help", "ddoq:select_tiles")
    assert "Choose the tiles to label" in said and "BUDGET: Budget" in said and "EFFECTIVE_SAMPLE_SIZE" in said and "<p>" not in said
    assert "How many tiles you will label" in said
    said = process("help", "ddoq:whole_study")
    assert "twenty scenes" in said and "RASTERS: Rasters" in said


def test_the_engines_state(process):
    found = process.results("ddoq:engine_status")
    assert found["INSTALLED"] is True and found["FIT"] is True


def test_without_an_engine_it_says_what_to_do(tmp_path):
    process = Process(tmp_path, "")
    assert "press Install" in process("run", "ddoq:engine_status")
    with pytest.raises(AssertionError, match="Open Raster > DDOQ > Engine in QGIS and press Install"):
        process("run", "ddoq:tile_raster", "--", "RASTERS=scene.tif", "STUDY=study")


def test_relative_paths_are_meant_from_where_it_is_called(process, quarters):
    """Two rasters in one study, a list given value by value; then one student maps a scene that it has not seen."""
    scenes, labels = [scene.name for scene, _ in quarters], [truth.name for _, truth in quarters]
    found = process.results(
        "ddoq:run_study", "--", f"RASTERS={scenes[0]}", f"RASTERS={scenes[1]}", "SIZE_PX=32", "ENCODER=spectral", "BUDGET=6",
        f"LABELS={labels[0]}", "STEPS=10", "STUDY=my study",
    )  # fmt: skip
    study = process.folder / "my study"
    record = json.loads((study / "study.json").read_text())
    assert found["STUDY"] == str(study) and 20 < found["TILES"] == _manifest(study, "tile")["figures"]["tiles"]
    assert [Path(raster["path"]).name for raster in record["rasters"]] == scenes[:2] and len(found["CLASS_MAPS"]) == 2
    assert found["BUDGET"] == 6 and found["MEAN_IOU"] == _manifest(study, "report")["figures"]["mean_iou"]
    found = process.results("ddoq:predict_raster", "--", "STUDY=my study", f"RASTERS={scenes[2]}")
    assert Path(found["CLASS_MAP"]).is_file() and "scene_2" in found["CLASS_MAP"] and found["RASTER_COUNT"] == 1


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 32400, reason="qgis_process reads JSON since QGIS 3.24")
def test_parameters_come_as_json_too(process, quarters):
    plain = {"inputs": {"RASTERS": [str(quarters[0][0])], "SIZE_PX": 32, "STUDY": str(process.folder / "study")}}
    found = process.results("ddoq:tile_raster", "-", text=json.dumps(plain))
    assert 10 < found["TILES"] == _manifest(process.folder / "study", "tile")["figures"]["tiles"]


@pytest.mark.proof  # minutes
def test_the_model_is_run_over_three_scenes(process, quarters):
    """The same study over many scenes: each its own folder, all steps chained through STUDY."""
    for number, (scene, labels) in enumerate(quarters):
        which = MODEL if number == 0 else "ddoq:whole_study"  # from its file, and from the toolbox
        found = process.results(
            which, "--", f"RASTERS={scene}", f"LABELS={labels}", "SIZE_PX=32", "ENCODER=spectral", "BUDGET=6", "WEIGHTS=density",
            "STEPS=10", f"STUDY={process.folder / f'study {number}'}",
        )  # fmt: skip
        study = process.folder / f"study {number}"
        assert Path(found["predict:CLASS_MAP"]) == study / "maps" / f"scene_{number}_class.tif"
        assert Path(found["report:REPORT"]) == study / "report.html" and Path(found["predict:CONFIDENCE"]).is_file()
        assert which == MODEL or (found["STUDY"], found["CLASS_MAP"]) == (str(study), found["predict:CLASS_MAP"])
        assert _manifest(study, "select")["figures"]["budget"] == 6 and _manifest(study, "select")["settings"]["weights"] == "density"
        assert _manifest(study, "train")["settings"]["steps"] == 10 and _manifest(study, "label")["figures"]["labelled_tiles"] == 6


def _manifest(study, stage):
    return json.loads((study / "manifests" / f"{stage}.json").read_text())
