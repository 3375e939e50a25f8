"""A picture of every window, light and dark, in docs/pictures/: run by `make screenshots` inside the real QGIS Desktop.

Works on the study that `make demo` leaves; DDOQ_DEMO names its folder.
"""

import os
import shutil
import tempfile
import time
from pathlib import Path

import processing
from ddoq.plugin.jobs import engine_job
from ddoq.plugin.layers.tree import study_layer
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QDialog
from qgis.utils import iface, plugins

ROOT = Path(__file__).resolve().parents[1]
DEMO = Path(os.environ.get("DDOQ_DEMO", ROOT / "demo"))
PICTURES = Path(os.environ.get("DDOQ_PICTURES", ROOT / "docs" / "pictures")).absolute()
DIALOGS = ("new_study", "tile_rasters", "select_tiles", "decode", "take_labels", "train_student", "map_rasters", "compare", "report",
           "next_round", "area_sample", "area", "export", "export_model", "merge_labels", "copy_study")  # fmt: skip
ALGORITHMS = ("select_tiles", "run_study")
LONG_NAME = "Orthomosaic 2026-11 of the southern catchment, bands 1 to 7, resampled and clipped to the study area (version 12, final)"


def settle(seconds):
    """Let Qt do what waits."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.02)


def until(holds, seconds):
    """Wait for something to be so."""
    end = time.monotonic() + seconds
    while not holds():
        settle(0.2)
        assert time.monotonic() < end, f"not within {seconds} s"


def grab(widget, name, theme):
    """Keep a picture of a widget as it is now."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(PICTURES / f"{name}-{theme}.png")), name


def windows(theme, study):
    """All of them in one theme."""
    desk = plugins["ddoq"].desk
    for page, name in ((desk.panel, "study"), (desk.gallery, "gallery"), (desk.engine, "engine")):
        desk.pages.setCurrentWidget(page)
        settle(3)
        grab(desk.dock, f"panel-{name}", theme)
    labelling(theme)
    desk.show_panel()
    settle(1)
    grab(iface.mainWindow(), "desktop", theme)
    for entry in DIALOGS:
        plugins["ddoq"].enter(entry)
        settle(2.5)
        grab(desk.dialog, f"dialog-{entry}", theme)
        if entry == "train_student":
            desk.dialog.forms["train"].set_values({"labels": "both"})
            desk.dialog.forms["soft_labels"].set_values(
                {"teachers": [str(study.with_name(f"{LONG_NAME}.onnx")), str(study / "study.json")]}
            )
            settle(1)
            grab(desk.dialog, "dialog-train_student-teacher", theme)
        desk.dialog.reject()
        settle(0.3)
    for name in ALGORITHMS:
        dialog = processing.createAlgorithmDialog(f"ddoq:{name}", {"STUDY": str(study)})
        dialog.show()
        settle(1.5)
        grab(dialog, f"algorithm-{name}", theme)
        dialog.close()
        settle(0.3)


def labelling(theme):
    """The page of the labelling, and the windows that it opens."""
    desk = plugins["ddoq"].desk
    plugins["ddoq"].enter("review")
    settle(2)
    grab(iface.mainWindow(), "labelling", theme)
    for entry in ("classes", "copy_labels", "conflicts", "annotator"):
        desk.review.page.entry.emit(entry)
        settle(1.5)
        grab(desk.review.dialog, f"labelling-{entry}", theme)
        desk.review.dialog.close()
        settle(0.3)
    desk.review.page.do("show_keys")
    settle(1)
    sheet = next(each for each in desk.review.page.findChildren(QDialog) if each.isVisible())
    grab(sheet, "labelling-keys", theme)
    sheet.close()
    iface.actionPan().trigger()


def trouble(theme, place):
    """A training that runs, the same dock in a small window with long names, and what is said after an error."""
    desk, window, scene = plugins["ddoq"].desk, iface.mainWindow(), place / "scene" / "sample_scene.tif"
    started = desk.start(engine_job("train", place / "study", {"steps": 4000}), "Train student")
    until(lambda: started.outcome is not None or (started.fraction or 0) > 0.05, 120)
    assert started.outcome is None, "the training is to run"
    grab(window, "running", theme)
    window.resize(1024, 600)
    iface.addRasterLayer(str(scene), LONG_NAME)
    settle(1)
    grab(window, "running-small-window", theme)
    plugins["ddoq"].enter("new_study")
    settle(2.5)
    grab(desk.dialog, "dialog-new_study-long-names", theme)
    desk.dialog.reject()
    started.cancel()
    while started.outcome is None:
        settle(0.2)
    window.resize(1280, 720)
    failing = desk.start(engine_job("predict", place / "study", {"rasters": [str(place / "gone.tif")]}), "Map")
    until(lambda: failing.outcome is not None, 120)
    settle(1)
    grab(window, "error", theme)


def main():
    """Open the demo's project on a copy of its study, and go through the windows."""
    place = Path(tempfile.gettempdir()) / "demo of DDOQ"  # what the pictures show of paths
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(DEMO, place)
    own = Path(os.environ.get("DDOQ_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python")))
    (place / "engine").symlink_to(own.parents[1], target_is_directory=True)  # the whole: a link to its interpreter alone has no packages
    python = place / "engine" / "bin" / "python"
    QgsSettings().setValue("ddoq/runtime/python", str(python))
    try:
        iface.mainWindow().resize(1280, 720)
        iface.addRasterLayer(str(place / "scene" / "sample_scene.tif"), "sample_scene")
        desk = plugins["ddoq"].desk
        desk.open_study(place / "study")
        desk.add_layers(with_removed=True)
        desk.show()
        medoids = study_layer(place / "study", QgsProject.instance(), "medoids")
        iface.mapCanvas().setExtent(medoids.extent())
        settle(5)
        windows("light", place / "study")
        trouble("light", place)
        QgsApplication.setUITheme("Night Mapping")
        settle(2)
        windows("dark", place / "study")
        trouble("dark", place)
        desk.open_study(None)
        iface.newProject(False)
        settle(1)
    finally:
        shutil.rmtree(place, ignore_errors=True)


main()
