"""What tests in real QGIS Desktop need; run.py starts them. In QGIS the package is `ddoq`: tests import `from ddoq.plugin...`.

The engine's own pytest finds nothing in this folder, since no `iface` is there.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
IN_QGIS = "DDOQ_TEST_ORDER" in os.environ and "qgis.utils" in sys.modules
# With a ZIP the profile is empty until a test installs it; without one there is nothing to install.
collect_ignore_glob = ["*"] if not IN_QGIS else [] if "DDOQ_ZIP" in os.environ else ["test_load.py"]


def settle() -> None:
    """Let Qt do what waits, and delete what was left to `deleteLater`: inside a test's call no event loop does so by itself."""
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def no_python_error(monkeypatch):
    """A Python error in a slot would only show in QGIS's message bar; here it fails the test."""
    errors: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: errors.append("".join(traceback.format_exception(*error))))
    yield errors
    settle()
    assert not errors, "\n".join(errors)


@pytest.fixture
def iface():
    """QGIS's own."""
    from qgis.utils import iface

    return iface


@pytest.fixture
def plugin(iface):
    """The plugin as QGIS loaded it; where it could not, the error that it met."""
    import qgis.utils

    if "ddoq" not in qgis.utils.plugins:
        import ddoq

        ddoq.classFactory(iface).initGui()
        pytest.fail("QGIS did not load the plugin, yet it can be loaded by hand: is it enabled in the profile?")
    return qgis.utils.plugins["ddoq"]


@pytest.fixture
def wait_until():
    """wait_until(predicate, timeout_s=30): keep Qt going until it holds, and give its value; fails when the time is out."""

    def wait(predicate, timeout_s: float = 30):
        end = time.monotonic() + timeout_s
        while True:
            settle()
            value = predicate()
            if value:
                return value
            assert time.monotonic() < end, f"not within {timeout_s} s"
            time.sleep(0.01)

    return wait


@pytest.fixture
def new_project(iface):
    """An empty project, before the test and after it."""
    from qgis.core import QgsProject

    def empty():
        project = QgsProject.instance()
        project.setDirty(False)
        iface.newProject(False)
        settle()
        return project

    yield empty()
    empty()


@pytest.fixture
def engine_python():
    """The engine's interpreter, set in QGIS as "Use my own Python" does: $DDOQ_ENGINE_PYTHON, else the checkout's .venv."""
    from qgis.core import QgsSettings

    path = str(interpreter())
    settings = QgsSettings()
    before = settings.value("ddoq/runtime/python")
    settings.setValue("ddoq/runtime/python", path)
    yield path
    if before is None:
        settings.remove("ddoq/runtime/python")
    else:
        settings.setValue("ddoq/runtime/python", before)


def interpreter() -> Path:
    path = Path(os.environ.get("DDOQ_ENGINE_PYTHON") or ROOT / ".venv" / "bin" / "python")
    if not path.exists():
        pytest.fail(f"No Python of the engine at {path}: run `make test`, or set DDOQ_ENGINE_PYTHON.")
    return path


@pytest.fixture(scope="session")
def sample() -> Path:
    """A folder with `scene/`, the finished `study/` of it, and `unlabelled/`, a study up to its segments. Not to be changed.

    Kept in build/ while the study's files keep their form.
    """
    maker = ROOT / "tests" / "qgis" / "make_sample.py"
    digest = hashlib.blake2b(maker.read_bytes(), digest_size=6)
    for source in sorted([*(ROOT / "ddoq_engine" / "study").glob("*.py"), *(ROOT / "ddoq_engine" / "scenes").glob("*.py")]):
        digest.update(source.read_bytes())
    ready = ROOT / "build" / "tests" / digest.hexdigest()
    ready.parent.mkdir(parents=True, exist_ok=True)
    with (ready.parent / "making.lock").open("w") as lock:  # another QGIS of the same tests waits, and finds it ready
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not ready.exists():
            with tempfile.TemporaryDirectory(dir=ready.parent, prefix="making-") as folder:
                engine_runs(maker, Path(folder) / "sample")
                (Path(folder) / "sample").rename(ready)
    return ready


@pytest.fixture(scope="session")
def in_engine():
    """in_engine(*words): the engine's Python with these words, to its end."""
    return engine_runs


def engine_runs(*words) -> None:
    """Run the engine's Python, outside that of QGIS and its variables."""
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME", "GDAL_DATA", "PROJ_LIB")}
    environment.update(PYTHONPATH=str(ROOT), OMP_NUM_THREADS="1")
    done = subprocess.run([str(interpreter()), *map(str, words)], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def scene(sample, tmp_path) -> Path:
    """The sample scene's raster, a copy of this test's own; `sample_truth.tif` lies beside it."""
    if not (tmp_path / "scene").exists():
        shutil.copytree(sample / "scene", tmp_path / "scene")
    return tmp_path / "scene" / "sample_scene.tif"


@pytest.fixture
def study(sample, scene, tmp_path) -> Path:
    """The finished study of the sample scene, a copy of this test's own."""
    shutil.copytree(sample / "study", tmp_path / "study")
    return tmp_path / "study"


@pytest.fixture
def unlabelled(sample, scene, tmp_path) -> Path:
    """A study whose 24 tiles are chosen and cut into segments, none labelled; a copy of this test's own."""
    place = tmp_path / "unlabelled"
    shutil.copytree(sample / "unlabelled", place)
    before = json.loads((place / "study.json").read_text(encoding="utf-8"))["rasters"][0]["path"]
    manifests = list((place / "manifests").glob("*.json"))
    for file in (place / "study.json", place / "settings.yaml", *manifests):
        file.write_text(file.read_text(encoding="utf-8").replace(before, str(scene)), encoding="utf-8")
    for file in manifests:  # which tell the size of each file
        plain = json.loads(file.read_text(encoding="utf-8"))
        plain["outputs"] = {name: (place / name).stat().st_size for name in plain["outputs"]}
        file.write_text(json.dumps(plain), encoding="utf-8")
    return place


@pytest.fixture
def grab():
    """grab(widget, name): a picture of it as it is now, in $DDOQ_PICTURES, where that is set; the path, or None."""

    def take(widget, name: str):
        folder = os.environ.get("DDOQ_PICTURES")
        settle()
        if not folder:
            return None
        path = Path(folder) / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        assert widget.grab().save(str(path)), f"no picture could be written to {path}"
        return path

    return take
