"""review.gpkg is shared: the engine writes it while QGIS shows it, and what QGIS confirmed stays."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from contextlib import closing

import pytest
from ddoq.plugin.layers.journal import JournalGuard
from ddoq.plugin.layers.tree import add_study_layers, remove_study_layers, study_layer
from ddoq.plugin.runtime.runtime import Runtime
from ddoq.plugin.translation import ROOT
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer


@pytest.fixture
def study(study, scene):
    """The sample's study, with its raster where this test has it."""
    record = json.loads((study / "study.json").read_text())
    record["rasters"][0]["path"] = str(scene)
    (study / "study.json").write_text(json.dumps(record))
    manifest = json.loads((study / "manifests" / "tile.json").read_text())
    manifest["outputs"]["study.json"] = (study / "study.json").stat().st_size
    (study / "manifests" / "tile.json").write_text(json.dumps(manifest))
    return study


@pytest.fixture
def engine(engine_python, iface, wait_until, tmp_path):
    """Run a command of the engine while QGIS draws the map again and again."""

    def run(*words):
        runtime = Runtime(engine_python, str(ROOT), "")
        environment = {**runtime.environment(), "OMP_NUM_THREADS": "1"}
        command = runtime.command("ddoq_engine", *map(str, words))
        with (tmp_path / "engine.log").open("w+") as log:
            process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)

            def has_ended():
                if not iface.mapCanvas().isDrawing():
                    iface.mapCanvas().refreshAllLayers()
                return process.poll() is not None

            wait_until(has_ended, 120)
            log.seek(0)
            assert process.returncode == 0, log.read()

    return run


@pytest.fixture
def draw(iface, wait_until):
    """Let QGIS read the layers for the map once."""
    canvas, drawn = iface.mapCanvas(), []
    heard = canvas.mapCanvasRefreshed.connect(lambda: drawn.append(True))

    def whole():
        drawn.clear()
        canvas.zoomToFullExtent()
        canvas.refreshAllLayers()
        wait_until(lambda: drawn and not canvas.isDrawing())

    yield whole
    canvas.mapCanvasRefreshed.disconnect(heard)  # else it is called in the tests behind, when this one's names are gone


def draw_label(labels):
    assert labels.isEditable() or labels.startEditing()
    feature = QgsFeature(labels.fields())
    feature.setGeometry(QgsGeometry.fromWkt("MultiPolygon(((600000 5399000, 600100 5399000, 600100 5399100, 600000 5399000)))"))
    assert labels.addFeature(feature)


@pytest.mark.proof  # a minute of an engine that writes again and again
def test_the_engine_writes_while_the_layers_are_loaded_and_drawn(study, scene, new_project, iface, engine):
    add_study_layers(study, new_project)
    tiles, medoids = (study_layer(study, new_project, role) for role in ("tiles", "medoids"))
    assert (medoids.featureCount(), tiles.featureCount()) == (12, 245)
    iface.mapCanvas().setExtent(tiles.extent())
    engine("select", study, "--budget", 7)
    add_study_layers(study, new_project)
    chosen = [each for each in medoids.getFeatures() if each["weight"] > 0]
    assert sorted(each["rank"] for each in chosen) == [1, 2, 3, 4, 5, 6, 7]
    with closing(sqlite3.connect(study / "review.gpkg")) as review:  # the twelve have labels, and stay in the queue with weight 0
        asked = {row[0] for row in review.execute("SELECT tile_id FROM queue")}
    assert {each["tile_id"] for each in medoids.getFeatures()} == asked and medoids.featureCount() == len(asked)
    engine("tile", study, scene, "--size", 64)
    engine("encode", study, "--encoder", "spectral")
    engine("select", study, "--budget", 5)  # writes geometry too, now that the tiles are others
    add_study_layers(study, new_project)
    assert tiles.featureCount() == len(list(tiles.getFeatures())) < 80
    assert medoids.featureCount() == 5
    remove_study_layers(study, new_project)
    assert is_unlocked(study / "review.gpkg")


def test_a_label_that_qgis_confirmed_is_not_lost_when_another_process_writes_meanwhile(study, new_project, tmp_path, draw):
    guard = JournalGuard(new_project)
    add_study_layers(study, new_project)
    labels = study_layer(study, new_project, "labels")
    draw()
    draw_label(labels)
    shutil.copy(study / "review.gpkg", tmp_path / "copy.gpkg")  # takes SQLite's locks away, as any open and close of the file does
    assert not (study / "review.gpkg-wal").exists()
    draw()
    elsewhere(study, "UPDATE queue SET reason = 'later' RETURNING 1")
    assert labels.commitChanges(False), labels.commitErrors()
    assert elsewhere(study, "SELECT count(*) FROM labels") == 1
    draw_label(labels)
    assert labels.commitChanges(), labels.commitErrors()
    remove_study_layers(study, new_project)
    assert is_unlocked(study / "review.gpkg")
    assert elsewhere(study, "SELECT count(*) FROM labels") == 2
    assert gdal.GetConfigOption("OGR_SQLITE_JOURNAL") is None
    guard.stop()


def elsewhere(study, statement):
    """What another process gets for it, in a transaction of its own."""
    code = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); print(c.execute(sys.argv[2]).fetchall()[0][0]); c.commit(); c.close()"
    command = ["python3", "-c", code, str(study / "review.gpkg"), statement]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def test_the_plugin_s_guard_leaves_gdal_as_it_was(plugin, study, new_project):
    assert gdal.GetConfigOption("OGR_SQLITE_JOURNAL") is None
    layer = new_project.addMapLayer(QgsVectorLayer(f"{study / 'review.gpkg'}|layername=labels", "added by hand", "ogr"))
    assert gdal.GetConfigOption("OGR_SQLITE_JOURNAL") == "DELETE"
    new_project.removeMapLayer(layer.id())
    assert gdal.GetConfigOption("OGR_SQLITE_JOURNAL") is None


def is_unlocked(path):
    """No journal is left, and who wants the whole file for himself gets it at once."""
    if [each.name for each in path.parent.iterdir() if each.name.startswith(path.name)] != [path.name]:
        return False
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")
        return connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"


def test_labels_that_are_being_drawn_are_left_in_peace(study, new_project):
    add_study_layers(study, new_project)
    labels = study_layer(study, new_project, "labels")
    draw_label(labels)
    add_study_layers(study, new_project)
    assert labels.isEditable() and labels.editBuffer().addedFeatures()
    labels.rollBack()
