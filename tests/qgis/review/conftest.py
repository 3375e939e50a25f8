"""A study whose tiles are labelled, in the real window: the page, its keys, and the places of its pixels on the screen."""

import time

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

NONE = Qt.KeyboardModifier.NoModifier


class Hand:
    """What an analyst does: keys in the map, clicks and drags on a tile's pixels."""

    def __init__(self, iface, desk, wait_until):
        self.canvas, self.window, self.desk, self.wait_until = iface.mapCanvas(), iface.mainWindow(), desk, wait_until

    @property
    def page(self):
        return self.desk.review.page

    @property
    def session(self):
        return self.page.session

    @property
    def tile(self):
        return self.page.reviewer.tile_id

    def key(self, key, modifiers=NONE):
        QTest.keyClick(self.canvas, key, modifiers)

    def place(self, row, col):
        """Where the middle of a pixel is on the map's window."""
        x, y = self.session.grid(self.tile).to_map(col + 0.5, row + 0.5)
        point = self.canvas.getCoordinateTransform().transform(x, y)
        return QPoint(round(point.x()), round(point.y()))

    def click(self, row, col, button=Qt.MouseButton.LeftButton):
        QTest.mouseClick(self.canvas.viewport(), button, NONE, self.place(row, col))

    def drag(self, *pixels):
        view = self.canvas.viewport()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, self.place(*pixels[0]))
        for pixel in pixels[1:]:
            QTest.mouseMove(view, self.place(*pixel))
            self.rest(0.02)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, self.place(*pixels[-1]))

    def rest(self, seconds=0.1):
        end = time.monotonic() + seconds
        self.wait_until(lambda: time.monotonic() >= end, seconds + 30)

    def add_classes(self, *names):
        self.desk.review.open()
        self.page.menu.actions()[0].trigger()
        for name in names:
            self.desk.review.dialog.add(name)
        self.desk.review.dialog.close()


@pytest.fixture
def begin(plugin, iface, new_project, engine_python, wait_until):
    """begin(study): open it, put it on the map, and begin to label as the menu does; the hand."""
    desk = plugin.desk

    def start(study, classes=("Water", "Field", "Forest")):
        desk.open_study(study)
        desk.add_layers()
        plugin.enter("review")
        hand = Hand(iface, desk, wait_until)
        wait_until(lambda: hand.page is not None and hand.tile)
        if classes:
            hand.add_classes(*classes)
        wait_until(lambda: hand.page.reviewer.view.picture is not None)
        hand.rest()
        return hand

    yield start
    desk.open_study(None)


@pytest.fixture
def hand(begin, unlabelled):
    """The sample study with three classes, its first tile shown."""
    return begin(unlabelled)
