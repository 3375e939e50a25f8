"""Labelling in the real window, by keys, clicks and drags alone: what is confirmed is in review.gpkg, and the next tile is there."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from ddoq.plugin.layers import contents
from ddoq.plugin.layers.tree import study_layer
from ddoq.plugin.review.session import Session
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def on_disk(hand):
    """The study's labelling as another program would read it now."""
    return Session(hand.session.study, "another")


def test_one_key_labels_a_tile_and_goes_on(hand):
    first = hand.tile
    hand.key("2")
    assert hand.tile != first and hand.session.status(first) == "done"
    assert (on_disk(hand).mask(first) == 2).all() and on_disk(hand).status(first) == "done"
    with closing(sqlite3.connect(hand.session.store.path)) as connection:
        action, annotator, seconds, time = connection.execute(
            "SELECT action, annotator, seconds, time FROM label_log WHERE action = 'tile'"
        ).fetchone()
        status = connection.execute("SELECT status FROM queue WHERE tile_id = ?", (first,)).fetchone()[0]
    assert (action, status) == ("tile", "done") and annotator and seconds >= 0 and time.endswith("+00:00")


def test_a_click_labels_the_segment_under_it_and_a_drag_all_it_passes(hand):
    tile = hand.tile
    hand.key("s")
    hand.key("1")
    assert hand.tile == tile, "in the way of segments a class's key chooses the class"
    segments, level = hand.page.reviewer.segments, hand.page.reviewer.level
    hand.click(4, 4)
    expected = np.where(segments.at(level, 4, 4), 1, 255)
    np.testing.assert_array_equal(on_disk(hand).mask(tile), expected)
    hand.key("3")
    hand.drag((20, 2), (20, 28), (28, 28))
    passed = {(20, col) for col in range(2, 29)} | {(row, 28) for row in range(20, 29)}
    for pixel in passed:
        expected[segments.at(level, *pixel)] = 3
    np.testing.assert_array_equal(on_disk(hand).mask(tile), expected)
    assert len([e for e in hand.session.entries if e.action == "paint"]) == 2, "a drag is one action"


def test_finer_segments_eraser_and_the_rest(hand):
    tile = hand.tile
    for key in ("s", "2", "-", "-"):
        hand.key(key)
    assert hand.page.reviewer.level == 0
    hand.click(16, 16)
    coarse = hand.page.reviewer.segments.at(0, 16, 16)
    for key in ("e", "+", "+"):
        hand.key(key)
    hand.click(16, 16)
    fine = hand.page.reviewer.segments.at(2, 16, 16)
    assert fine.sum() < coarse.sum()
    np.testing.assert_array_equal(on_disk(hand).mask(tile), np.where(coarse & ~fine, 2, 255))
    hand.key("1")
    hand.key("f")
    assert hand.tile != tile
    np.testing.assert_array_equal(on_disk(hand).mask(tile), np.where(coarse & ~fine, 2, 1))


def test_undo_and_redo_go_over_all_tiles_and_over_a_restart(hand, begin):
    study, tiles = hand.session.study, []
    for key in ("1", "2", "3"):
        tiles.append(hand.tile)
        hand.key(key)
    hand.key("z", CONTROL)
    hand.key("z", CONTROL)
    assert hand.tile == tiles[1] and [on_disk(hand).status(tile) for tile in tiles] == ["done", "to do", "to do"]
    hand.desk.open_study(None)
    hand = begin(study, classes=())
    hand.key("z", CONTROL | SHIFT)
    assert (on_disk(hand).mask(tiles[1]) == 2).all() and on_disk(hand).status(tiles[2]) == "to do"
    for _ in range(20):
        hand.key("z", CONTROL)
    assert not on_disk(hand).classes, "the classes were actions too"
    for _ in range(20):
        hand.key("y", CONTROL)
    assert [int(on_disk(hand).mask(tile)[0, 0]) for tile in tiles] == [1, 2, 3]


def test_skip_unsure_and_reject_ask_for_the_next(hand):
    tiles, asked = [], len(hand.session.queue)
    for key in (Qt.Key.Key_Space, "u", "r"):
        tiles.append(hand.tile)
        hand.key(key)
    assert [on_disk(hand).status(tile) for tile in tiles] == ["skipped", "unsure", "rejected"]
    cell = hand.session.tile(tiles[2]).cell
    nearest = [m.tile_id for m in hand.session.store.members(cell) if m.tile_id not in tiles]
    instead = [tile for tile in hand.session.queue if tile.tile_id == nearest[0]]
    assert len(hand.session.queue) == asked + 1 and instead and instead[0].represents == hand.session.tile(tiles[2]).represents
    assert tiles[2] in instead[0].reason
    hand.key("z", CONTROL)
    assert len(on_disk(hand).queue) == asked and on_disk(hand).status(tiles[2]) == "to do"


def test_a_polygon_of_qgis_own_tool_is_saved_when_it_is_finished(hand):
    tile = hand.tile
    hand.page.reviewer.class_id = 2
    hand.key("p")
    hand.rest(0.4)
    assert hand.canvas.mapTool() is not hand.page.reviewer.tool
    for row, col in ((4, 4), (4, 20), (24, 20), (24, 4)):
        QTest.mouseMove(hand.canvas.viewport(), hand.place(row - 0.5, col - 0.5))
        hand.rest(0.05)
        hand.click(row - 0.5, col - 0.5)
        hand.rest(0.1)
    hand.click(24, 4, Qt.MouseButton.RightButton)
    hand.wait_until(lambda: any(e.action == "polygon" for e in hand.session.entries))
    mask = on_disk(hand).mask(tile)
    assert set(np.unique(mask)) == {2, 255} and abs(int((mask == 2).sum()) - 20 * 16) <= 36 + 20
    assert not hand.desk.review.polygons._layer.isModified(), "nothing is left in the edit buffer"
    hand.page.do("use_tile")
    assert hand.canvas.mapTool() is hand.page.reviewer.tool
    hand.key("z", CONTROL)
    assert (on_disk(hand).mask(tile) == 255).all()


def test_keys_leave_texts_and_other_tools_alone(hand, iface):
    tile = hand.tile
    hand.window.activateWindow()
    hand.page.search.setFocus()
    QTest.keyClicks(hand.page.search, "12s")
    assert hand.page.search.text() == "12s" and hand.tile == tile and not any(e.action == "tile" for e in hand.session.entries)
    hand.page.search.clear()
    iface.actionPan().trigger()
    hand.key("1")
    assert not any(e.action == "tile" for e in hand.session.entries), "the map has another tool"
    hand.page.table.setFocus()
    QTest.keyClick(hand.page.table, "1")
    assert any(e.action == "tile" for e in hand.session.entries), "the page has the keyboard"


def test_the_sheet_of_keys_lists_every_command(hand):
    hand.key("?")
    sheet = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and "Keys" in each.windowTitle())
    text = sheet.findChildren(type(sheet.layout().itemAt(0).widget()))[0].toPlainText()
    for command in hand.page.commands.values():
        assert command.title in text and command.keys[0] in text
    assert "Water" in text
    sheet.close()


def test_search_filter_and_sort(hand):
    first = hand.tile
    hand.key("2")
    page = hand.page
    page.status.setCurrentIndex(page.status.findData("done"))
    assert page.filter.order() == [first]
    page.status.setCurrentIndex(0)
    page.search.setText("field")
    assert page.filter.order() == [first]
    page.search.clear()
    page.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    areas = [hand.session.tile(tile).area_percent for tile in page.filter.order()]
    assert areas == sorted(areas, reverse=True) and len(areas) == 24


def test_progress_says_tiles_area_classes_and_time(hand):
    hand.rest(1.1)
    first = hand.tile
    hand.key("1")
    share = hand.session.tile(first).area_percent / sum(tile.area_percent for tile in hand.session.queue)
    said = hand.page.progress.format()
    assert said.startswith(f"1 of 24 tiles · {100 * share:.0f} % of the area") and "left" in said
    assert "⚠ 1" in hand.page.classes.item(0).text() and "⚠ 0" in hand.page.classes.item(1).text()


def test_the_page_fits_the_smallest_screen(hand, grab):
    hand.window.resize(1280, 720)
    hand.rest(0.3)
    assert hand.page.width() <= 420 and hand.page.table.height() >= 80
    grab(hand.window, "review")


@pytest.mark.parametrize("look", range(3))
def test_looks_do_not_touch_the_layers(hand, look):
    layers = {layer.id(): layer.renderer().dump() if hasattr(layer.renderer(), "dump") else "" for layer in hand.canvas.layers()}
    for _ in range(look + 1):
        hand.key("b")
    picture = hand.page.reviewer.view.picture[1]
    assert picture[..., 3].any() and len(hand.page.reviewer.view.looks()) >= 3
    assert layers == {layer.id(): layer.renderer().dump() if hasattr(layer.renderer(), "dump") else "" for layer in hand.canvas.layers()}


def test_polygons_drawn_without_us_become_labels(hand, begin):
    """With QGIS's own editing alone, the page closed: numbered and said in the log when the page is opened."""
    study, tile = hand.session.study, hand.tile
    grid = hand.session.grid(tile)
    hand.desk.review.end()
    layer = study_layer(study, QgsProject.instance(), contents.LABELS)
    assert layer.startEditing()
    ring = [QgsPointXY(*grid.to_map(col, row)) for col, row in ((4, 4), (20, 4), (20, 24), (4, 24), (4, 4))]
    for class_id in (2, 77):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromMultiPolygonXY([[ring]]))
        feature["class_id"] = class_id
        assert layer.addFeature(feature)
    assert layer.commitChanges()
    assert hand.desk.review.open()
    mask = on_disk(hand).mask(tile)
    assert (mask[4:24, 4:20] == 2).all() and (mask == 2).sum() == 20 * 16
    assert "1 polygons" in hand.page.sentence.text()
    assert hand.desk.review.polygons.adopt() == 0, "once is enough"


def test_a_held_key_labels_one_tile(hand):
    first = hand.tile
    for is_held in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", is_held)
        QApplication.sendEvent(hand.canvas, event)
    assert [e.tile_id for e in hand.session.entries if e.action == "tile"] == [first]
