"""The gallery: the tiles to label as pictures, read in the background, each leading to its place on the map."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing

import numpy as np
import pytest
from ddoq.plugin.dialogs.gallery import Gallery
from ddoq.plugin.engine.study import StudyFolder
from ddoq.plugin.layers.medoids import corners, read_medoids
from ddoq.plugin.layers.pictures import picture
from ddoq.plugin.layers.zoom import tile_outline, zoom_to_tile
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture
def study(study, scene):
    """The sample's study, with its raster where this test has it."""
    record = json.loads((study / "study.json").read_text())
    record["rasters"][0]["path"] = str(scene)
    (study / "study.json").write_text(json.dumps(record))
    return study


def sql(study, statement):
    with closing(sqlite3.connect(study / "review.gpkg")) as connection, connection:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            connection.create_function(name, 1, lambda blob: None)
        return connection.execute(statement).fetchall()


@pytest.fixture
def gallery(iface, new_project):
    shown = Gallery(iface.mapCanvas())
    shown.resize(760, 720)  # room for the twelve
    shown.show()
    yield shown
    if not sip.isdeleted(shown):
        shown.close()
        shown.deleteLater()


def texts(gallery):
    return [gallery.model.index(row).data() for row in range(gallery.model.rowCount())]


def tile_ids(gallery):
    return [medoid.tile_id for medoid in gallery.model.medoids]


def icons_there(gallery):
    return [medoid for medoid, icon in gallery.model._icons.items() if not icon.isNull()]


def click(gallery, row):
    from qgis.PyQt.QtTest import QTest

    place = gallery.view.visualRect(gallery.model.index(row)).center()
    QTest.mouseClick(gallery.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))


def test_without_a_study_or_a_selection_it_says_what_to_do(gallery, study):
    assert gallery.pages.currentWidget() is gallery.message and gallery.message.text() == "No study is open."
    sql(study, "UPDATE tiles SET rank = NULL")
    gallery.set_study(study)
    assert "Select tiles" in gallery.message.text() and not gallery.order.isVisible()
    gallery.set_study(None)
    assert gallery.message.text() == "No study is open."


def test_each_tile_says_its_rank_its_weight_and_what_it_represents(gallery, study):
    gallery.set_study(study)
    rows = sql(study, "SELECT rank, weight, represents FROM tiles WHERE rank IS NOT NULL ORDER BY rank")
    assert texts(gallery) == [f"{rank} · weight {weight:.2f}\nrepresents {count} tile{'s' * (count > 1)}" for rank, weight, count in rows]
    assert gallery.summary.text() == "12 tiles to label stand for 245"


def test_they_can_be_sorted_by_weight_and_the_chosen_one_stays_chosen(gallery, study):
    sql(study, "UPDATE tiles SET weight = rank, area_percent = 0 WHERE rank IS NOT NULL")
    gallery.set_study(study)
    by_rank = tile_ids(gallery)
    gallery.select_tile(by_rank[3])
    gallery.order.setCurrentIndex(gallery.order.findData("weight"))
    assert tile_ids(gallery) == by_rank[::-1] and gallery.current_tile() == by_rank[3]


def test_pictures_come_from_the_raster_and_are_the_tiles_own(gallery, study, scene, wait_until, grab):
    gallery.set_study(study)
    wait_until(lambda: len(icons_there(gallery)) == 12)
    record = StudyFolder(study).record()
    dataset = gdal.Open(str(scene))
    raster, statistics = record["rasters"][0], record["statistics"]
    pictures = {each.tile_id: picture(dataset, raster, statistics, each.window, 112) for each in read_medoids(StudyFolder(study))}
    for medoid in gallery.model.medoids:
        image = gallery.model._icons[medoid].pixmap(112, 112).toImage()
        wanted = pictures[medoid.tile_id]
        assert wanted.shape == (32, 32, 4)
        for row, col in ((2, 3), (16, 16), (29, 8)):
            shown = image.pixelColor(int((col + 0.5) * image.width() / 32), int((row + 0.5) * image.height() / 32))
            assert [shown.red(), shown.green(), shown.blue()] == wanted[row, col, :3].tolist()
    assert len({p.tobytes() for p in pictures.values()}) == 12
    grab(gallery, "gallery")


@pytest.mark.alone
def test_only_what_is_looked_at_is_read_and_the_gui_never_waits(gallery, study, wait_until):
    sql(study, "UPDATE tiles SET rank = fid, weight = 1, represents = 1, area_percent = 1")
    last = time.perf_counter()
    longest = 0.0
    gallery.set_study(study)

    def there():
        nonlocal last, longest
        longest, last = max(longest, time.perf_counter() - last), time.perf_counter()
        return len(icons_there(gallery)) >= 9

    wait_until(there)
    assert len(gallery.model.medoids) == 245 and len(gallery.model._icons) < 60
    gallery.view.scrollToBottom()
    wait_until(lambda: gallery.model.medoids[-1] in icons_there(gallery))
    assert len(gallery.model._icons) < 120
    assert longest < 0.5  # a machine that others use too; measured alone: 0.05


def test_a_click_and_the_enter_key_show_the_tile_on_the_map(gallery, study, iface, wait_until):
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    layer = QgsVectorLayer(f"{study / 'review.gpkg'}|layername=tiles", "tiles", "ogr")
    to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    places = {each["tile_id"]: to_map.transformBoundingBox(each.geometry().boundingBox()) for each in layer.getFeatures()}
    chosen = []
    gallery.tile_chosen.connect(chosen.append)
    gallery.set_study(study)
    wait_until(lambda: len(icons_there(gallery)) == 12)
    click(gallery, 4)
    wait_until(lambda: chosen)
    assert chosen == [tile_ids(gallery)[4]]
    assert canvas.extent().contains(places[chosen[0]]) and canvas.extent().height() < 6 * places[chosen[0]].height()
    gallery.view.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return):
        QApplication.sendEvent(gallery.view, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    wait_until(lambda: len(chosen) == 2)
    assert chosen[1] == tile_ids(gallery)[5] and canvas.extent().contains(places[chosen[1]])


def test_a_place_that_the_projects_crs_does_not_know_is_told(gallery, study, iface, wait_until):
    record = json.loads((study / "study.json").read_text())
    record["rasters"][0]["transform"][2] = 1e12
    (study / "study.json").write_text(json.dumps(record))
    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    before = iface.mapCanvas().extent()
    gallery.set_study(study)
    click(gallery, 0)
    wait_until(lambda: "CRS" in gallery.summary.text())
    assert iface.mapCanvas().extent() == before


def test_the_outline_is_the_one_that_the_engine_wrote(study):
    record = StudyFolder(study).record()
    layer = QgsVectorLayer(f"{study / 'review.gpkg'}|layername=tiles", "tiles", "ogr")
    of_engine = {each["tile_id"]: QgsGeometry(each.geometry()) for each in layer.getFeatures()}
    for medoid in read_medoids(StudyFolder(study)):
        outline = tile_outline(record["rasters"][0], medoid.window, layer.crs(), QgsProject.instance())
        assert outline.equals(of_engine[medoid.tile_id])


def test_the_corners_of_a_rotated_raster_are_those_of_gdal():
    transform = (8.6, 5.0, 600000.0, 5.0, -8.6, 5400000.0)  # a b c d e f, as rasterio has them
    of_gdal = (600000.0, 8.6, 5.0, 5400000.0, 5.0, -8.6)
    wanted = [gdal.ApplyGeoTransform(of_gdal, col, row) for col, row in ((32, 64), (48, 64), (48, 96), (32, 96))]
    assert np.allclose(corners(transform, (32, 64, 16, 32)), wanted, rtol=1e-15)


def test_a_raster_without_crs_is_shown_in_its_own_coordinates(iface, new_project):
    raster = {"transform": [1, 0, 10, 0, -1, 20], "crs_wkt": None}
    assert zoom_to_tile(iface.mapCanvas(), raster, (0, 0, 4, 4), is_flashed=False)
    assert iface.mapCanvas().extent().contains(QgsRectangle(10, 16, 14, 20))


def test_a_raster_that_is_gone_leaves_the_rest_usable(gallery, study, scene, wait_until):
    scene.unlink()
    gallery.set_study(study)
    wait_until(lambda: len(icons_there(gallery)) == 12)
    assert len(texts(gallery)) == 12


def test_a_file_that_is_locked_is_told_not_raised(gallery, study):
    with closing(sqlite3.connect(study / "review.gpkg", isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        gallery.set_study(study)
        assert "cannot be read just now" in gallery.message.text()
        writer.execute("ROLLBACK")
    gallery.refresh()
    assert len(texts(gallery)) == 12


def test_it_can_be_closed_and_deleted_while_it_reads(iface, new_project, study, wait_until):
    sql(study, "UPDATE tiles SET rank = fid, weight = 1, represents = 1, area_percent = 1")
    for _ in range(5):
        gallery = Gallery(iface.mapCanvas())
        gallery.resize(900, 900)
        gallery.show()
        gallery.set_study(study)
        wait_until(lambda gallery=gallery: gallery.model._icons)
        work = gallery.model._thumbnails._work
        gallery.close()
        gallery.deleteLater()
        wait_until(lambda gallery=gallery: sip.isdeleted(gallery))
        wait_until(lambda work=work: not work.is_read, 5)
        assert not work.is_wanted
