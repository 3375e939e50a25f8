"""Labels in the real QGIS as an analyst does, by keys, clicks and drags alone: 100 tiles by one key each, for the time it takes;
then 20 tiles by each of three ways, a round, 10 more.

Run by `tests/qgis/run.py --script`; with $DDOQ_PICTURES a picture of each step is kept there. On the real rasters of
../shared/data: aerial images at 64 px, Landsat at 32 px; where these are not, on the sample scene, and that is said.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from ddoq.plugin.engine.study import StudyFolder
from ddoq.plugin.review.looks import infrared_bands
from osgeo import gdal
from qgis.core import QgsPointXY, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMenu, QPushButton, QToolButton
from qgis.utils import iface, plugins

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data"
PICTURES = os.environ.get("DDOQ_PICTURES")
PYTHON = os.environ.get("DDOQ_ENGINE_PYTHON") or str(ROOT / ".venv" / "bin" / "python")
CLASSES = ("Water", "Bare land", "Plants")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
WAYS, ROUND, MANY = 20, 10, 100
LANDSAT = ("landsat", "landsat7_nc_landclass/lsat7_2000_nc.tif", 32)
WAIT_S = 400


def rest(seconds=0.1):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.005)


def until(holds, seconds=30, what=""):
    end = time.monotonic() + seconds
    while not holds():
        rest(0.02)
        assert time.monotonic() < end, f"not within {seconds} s: {what}"


def engine(*words):
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME", "GDAL_DATA", "PROJ_LIB")}
    command = [PYTHON, "-m", "ddoq_engine", *map(str, words)]
    subprocess.run(command, env={**environment, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}, check=True, capture_output=True)


class Journey:
    """One raster: its study, its windows, and what an analyst sees of each pixel."""

    def __init__(self, name, raster, size_px, folder, budget=3 * WAYS):
        self.name, self.raster = name, raster
        self.study = folder / f"study of {name}"
        self.desk, self.window, self.canvas = plugins["ddoq"].desk, iface.mainWindow(), iface.mapCanvas()
        engine("tile", self.study, *raster, "--size", size_px, "--quiet")
        engine("encode", self.study, "--encoder", "spectral", "--quiet")
        engine("select", self.study, "--budget", budget, "--quiet")
        self.times = []

    @property
    def page(self):
        return self.desk.review.page

    @property
    def reviewer(self):
        return self.page.reviewer

    def grab(self, step):
        rest(0.4)
        if PICTURES:
            assert self.window.grab().save(str(Path(PICTURES) / f"review-{self.name}-{step}.png"))

    def key(self, key, widget=None, modifiers=NONE):
        QTest.keyClick(widget or self.canvas, key, modifiers)

    def press(self, widget):
        QTest.mouseClick(widget, LEFT, NONE, widget.rect().center())

    def place(self, row, col):
        x, y = self.reviewer.session.grid(self.reviewer.tile_id).to_map(col, row)
        to_map = self.reviewer.overlay._to_map
        at = to_map.transform(QgsPointXY(x, y)) if to_map is not None else QgsPointXY(x, y)
        point = self.canvas.getCoordinateTransform().transform(at)
        return QPoint(round(point.x()), round(point.y()))

    def click(self, row, col, button=LEFT):
        QTest.mouseClick(self.canvas.viewport(), button, NONE, self.place(row, col))

    def classes_of(self, tile_id):
        """What an analyst would call each pixel: 1 water, 2 bare, 3 plants, by the bands as the eye has them."""
        tile, record = self.reviewer.session.tile(tile_id), StudyFolder(self.study).record()
        raster, path = record["rasters"][tile.raster], StudyFolder(self.study).rasters()[tile.raster]
        names, file = raster["band_names"], gdal.Open(path)
        infrared = infrared_bands(names).get("nir", len(names) - 1)
        red = 0 if len(names) == 4 else min(2, len(names) - 1)
        near, other = (
            file.GetRasterBand(raster["bands"][at]).ReadAsArray(tile.col, tile.row, tile.width, tile.height).astype(float)
            for at in (infrared, red)
        )
        index = (near - other) / np.maximum(near + other, 1)
        return np.where(index > 0.12, 3, np.where(index < -0.12, 1, 2))

    def use_menu(self, entry):
        """Open the menu of the page and click one of its entries."""
        button = next(each for each in self.page.findChildren(QToolButton) if each.menu() is self.page.menu)
        action = next(each for each in self.page.menu.actions() if each.objectName() == entry)

        def choose():
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())

        QTimer.singleShot(300, choose)
        self.press(button)
        rest(0.3)

    def begin(self):
        self.desk.open_study(self.study)
        self.desk.add_layers()
        rest(1)
        self.press(self.tool_button("ddoq_review"))
        until(lambda: self.page is not None and self.reviewer.tile_id, what="the labelling is open")
        if not self.page.no_segments.isHidden():
            self.press(self.page.no_segments)
            until(lambda: self.page.no_segments.isHidden() and not self.desk.jobs.running, WAIT_S, "segments")
            self.press(self.tool_button("ddoq_review"))
        self.use_menu("classes")
        dialog = self.desk.review.dialog
        add = dialog.findChildren(QPushButton)[0]
        for name in CLASSES:
            self.press(add)
            rest(0.1)
            editor = dialog.table.findChild(QLineEdit)
            editor.selectAll()
            QTest.keyClicks(editor, name)
            QTest.keyClick(editor, Qt.Key.Key_Return)
            rest(0.1)
        self.grab_widget(dialog, "classes")
        self.key(Qt.Key.Key_Escape, dialog)
        rest(0.2)
        assert [each.name for each in self.reviewer.session.classes.values()] == list(CLASSES)
        self.canvas.setFocus()

    def grab_widget(self, widget, step):
        rest(0.3)
        if PICTURES:
            assert widget.grab().save(str(Path(PICTURES) / f"review-{self.name}-{step}.png"))

    def tool_button(self, name):
        action = next(each for each in plugins["ddoq"].toolbar.actions() if each.objectName() == name)
        return plugins["ddoq"].toolbar.widgetForAction(action)

    def shown(self):
        until(lambda: self.reviewer.view.picture is not None and self.reviewer.view.tile_id == self.reviewer.tile_id, what="the picture")

    def by_key(self, count, picture=""):
        for number in range(count):
            self.shown()
            tile = self.reviewer.tile_id
            values = self.classes_of(tile)
            key = str(int(np.bincount(values.ravel(), minlength=4).argmax()))
            begun = time.perf_counter()
            self.key(key)
            self.shown()
            self.canvas.viewport().repaint()
            self.page.repaint()
            self.times.append(time.perf_counter() - begun)
            assert self.reviewer.session.status(tile) == "done"
            rest(0.1)
            if picture and number == 2:
                self.grab(picture)

    def by_segments(self, count):
        self.key("s")
        self.key("+")
        for number in range(count):
            self.shown()
            tile, values = self.reviewer.tile_id, self.classes_of(self.reviewer.tile_id)
            common = int(np.bincount(values.ravel(), minlength=4).argmax())
            for class_id in (each for each in np.unique(values) if each != common):
                self.key(str(class_id))
                rows, cols = np.nonzero(values == class_id)
                for at in range(0, len(rows), max(1, len(rows) // 4)):
                    self.click(rows[at] + 0.5, cols[at] + 0.5)
                half = len(rows) // 2
                QTest.mousePress(self.canvas.viewport(), LEFT, NONE, self.place(rows[0] + 0.5, cols[0] + 0.5))
                QTest.mouseMove(self.canvas.viewport(), self.place(rows[half] + 0.5, cols[half] + 0.5))
                rest(0.05)
                QTest.mouseRelease(self.canvas.viewport(), LEFT, NONE, self.place(rows[half] + 0.5, cols[half] + 0.5))
            self.key(str(common))
            if number == 3:
                self.grab("2-segments")
            self.key("f")
            assert self.reviewer.session.status(tile) == "done" and (self.reviewer.session.mask(tile) != 255).all()
            rest(0.05)

    def by_polygons(self, count):
        for number in range(count):
            self.shown()
            tile, values = self.reviewer.tile_id, self.classes_of(self.reviewer.tile_id)
            common = int(np.bincount(values.ravel(), minlength=4).argmax())
            other = common % 3 + 1
            self.press_class(other)
            if not self.desk.review.polygons.is_drawing:
                self.press(self.page.buttons["use_polygons"])
                rest(0.2)
            height, width = values.shape
            said = len(self.reviewer.session.entries)
            for row, col in ((0.2, 0.2), (0.2, 0.7), (0.6, 0.7), (0.7, 0.3)):
                QTest.mouseMove(self.canvas.viewport(), self.place(row * height, col * width))
                rest(0.03)
                self.click(row * height, col * width)
                rest(0.03)
            self.click(0.7 * height, 0.3 * width, Qt.MouseButton.RightButton)
            until(lambda said=said: len(self.reviewer.session.entries) > said, what="the polygon is saved")
            if number == 2:
                self.grab("3-polygons")
            self.press_class(common)
            self.press(self.page.buttons["fill_rest"])
            assert self.reviewer.session.status(tile) == "done"
            rest(0.05)
        self.press(self.page.buttons["use_tile"])
        self.canvas.setFocus()

    def press_class(self, class_id):
        item = next(self.page.classes.item(row) for row in range(self.page.classes.count())
                    if self.page.classes.item(row).data(Qt.ItemDataRole.UserRole) == class_id)  # fmt: skip
        QTest.mouseClick(self.page.classes.viewport(), LEFT, NONE, self.page.classes.visualItemRect(item).center())
        rest(0.05)

    def next_round(self):
        self.use_menu("next_round")
        dialog = self.desk.dialog
        budget = dialog.forms["next_round"].field("budget")
        spin = budget.focusProxy() or budget
        spin.setFocus()
        self.key("a", spin, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(spin, str(ROUND))
        rest(0.3)
        self.grab_widget(dialog, "4-next-round")
        self.press(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
        until(lambda: self.desk.jobs.running, what="the round has begun")
        rest(3)
        self.grab("5-round-runs")
        until(lambda: not self.desk.jobs.running and not self.desk._then, WAIT_S, "the round")
        rest(1)
        turn = [tile for tile in self.page.model.tiles if tile.round == 2]
        assert len(turn) == ROUND, (len(turn), self.desk.panel.log.toPlainText()[-2000:])
        assert all(tile.reason for tile in turn)
        self.press(self.tool_button("ddoq_review"))
        self.reviewer.next_to_do()
        self.grab("6-second-round")

    def train(self):
        self.press(self.tool_button("ddoq_train_student"))
        rest(0.5)
        dialog = self.desk.dialog
        self.grab_widget(dialog, "7-train")
        self.press(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
        until(lambda: self.desk.jobs.running, what="the training has begun")
        until(lambda: not self.desk.jobs.running and not self.desk._then, WAIT_S, "the training")
        rest(1)
        states = StudyFolder(self.study).states()
        assert states["label"].state == "done" and states["train"].state == "done", states
        assert states["label"].figures["labelled_tiles"] == 3 * WAYS + ROUND, states["label"].figures
        print(f"{self.name}: trained on {states['train'].figures}")
        self.grab("8-trained")

    def go(self):
        begun = time.monotonic()
        self.begin()
        self.by_key(WAYS, "1-keys")
        self.by_segments(WAYS)
        self.by_polygons(WAYS)
        assert all(self.reviewer.session.status(tile.tile_id) == "done" for tile in self.reviewer.session.queue)
        self.next_round()
        self.by_key(ROUND)
        self.train()
        done = f"{3 * WAYS} tiles by three ways, a round, {ROUND} more, trained, in {time.monotonic() - begun:.0f} s"
        self.tell(done)

    def go_by_keys(self, count):
        """One key a tile, many of them: how long from the press to the next tile."""
        self.begin()
        self.by_key(count)
        self.tell(f"{count} tiles by one key each")
        assert 1000 * sorted(self.times)[count // 2] < 150

    def tell(self, done):
        spent = sorted(self.times)
        middle, longest = 1000 * spent[len(spent) // 2], 1000 * spent[-1]
        said = f"{self.name}: {done}; from key to next tile {middle:.0f} ms (median of {len(spent)}), at most {longest:.0f} ms"
        print(said)
        if os.environ.get("DDOQ_REVIEW_PROOF"):
            with Path(os.environ["DDOQ_REVIEW_PROOF"]).open("a", encoding="utf-8") as file:
                file.write(said + "\n")
        self.desk.open_study(None)
        iface.newProject(False)


def rasters(folder):
    """(name, files, tile's edge) of each journey."""
    if SHARED.is_dir():
        for name, file, size_px in (("aerial", "naip_rgbn_prairie/m_4709963_se_14_1_20200831.tif", 64), LANDSAT):
            shutil.copy(SHARED / file, folder)  # QGIS leaves a file beside what it opens
            yield name, [folder / Path(file).name], size_px
        return
    print("The real rasters of ../shared/data are not on this machine: the sample scene stands in for them.")
    engine("sample", folder / "scene", "--size", 512)
    yield "sample", [folder / "scene" / "sample_scene.tif"], 32


def main():
    """All journeys."""
    folder = Path(tempfile.mkdtemp(prefix="review of DDOQ "))
    QgsSettings().setValue("ddoq/runtime/python", PYTHON)
    iface.mainWindow().resize(1280, 720)
    try:
        for number, (name, files, size_px) in enumerate(rasters(folder)):
            if number == 0:
                Journey(f"{name} by keys", files, size_px, folder, MANY + 10).go_by_keys(MANY)
            Journey(name, files, size_px, folder).go()
    finally:
        QgsProject.instance().setDirty(False)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
    sys.exit(0)
