"""Labels in the real QGIS by keys, clicks and drags at random until it is killed; run by `kill_qgis.py`.

Into $DDOQ_TOLD: before each action `begin N`, after it `done N DIGEST`, the digest of all that is confirmed by then.
"""

import os
import random
import sys
import time
from pathlib import Path

from ddoq.plugin.review.session import Session
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins

sys.path.insert(0, str(Path(__file__).resolve().parent))
from digest_of_labels import digest

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYS = ("1", "2", "3", "s", "w", "f", "u", Qt.Key.Key_Space, "r", "e", "+", "-", Qt.Key.Key_Delete, Qt.Key.Key_Right, Qt.Key.Key_Left)


def rest(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.002)


def main():
    """Act until killed, or for two minutes."""
    study, dice = Path(os.environ["DDOQ_STUDY"]), random.Random(int(os.environ["DDOQ_SEED"]))
    QgsSettings().setValue("ddoq/runtime/python", os.environ["DDOQ_ENGINE_PYTHON"])
    desk, canvas = plugins["ddoq"].desk, iface.mapCanvas()
    desk.open_study(study)
    desk.add_layers()
    plugins["ddoq"].enter("review")
    rest(1)
    page = desk.review.page
    session = page.session
    end = time.monotonic() + 120
    with Path(os.environ["DDOQ_TOLD"]).open("a", encoding="utf-8", buffering=1) as told:
        number = 0
        while time.monotonic() < end:
            told.write(f"begin {number}\n")
            act(page, canvas, dice)
            told.write(f"done {number} {digest(session)}\n")
            rest(0.01)
            number += 1
    assert isinstance(session, Session)


def act(page, canvas, dice):
    """One thing that a hand can do."""
    chance = dice.random()
    if not page.session.classes:
        page.menu.actions()[0].trigger()
        for name in ("Water", "Field", "Forest"):
            page.parent().parent().dialog.add(name)
        page.parent().parent().dialog.close()
    elif chance < 0.15:
        QTest.keyClick(canvas, "z", CONTROL)
    elif chance < 0.22:
        QTest.keyClick(canvas, "z", CONTROL | SHIFT)
    elif chance < 0.5 and page.reviewer.tile_id:
        grid = page.session.grid(page.reviewer.tile_id)
        places = []
        for _ in range(dice.choice((1, 3))):
            x, y = grid.to_map(dice.uniform(0, grid.width), dice.uniform(0, grid.height))
            point = canvas.getCoordinateTransform().transform(x, y)
            places.append(QPoint(round(point.x()), round(point.y())))
        QTest.mousePress(canvas.viewport(), LEFT, NONE, places[0])
        for place in places[1:]:
            QTest.mouseMove(canvas.viewport(), place)
        QTest.mouseRelease(canvas.viewport(), LEFT, NONE, places[-1])
    else:
        QTest.keyClick(canvas, dice.choice(KEYS))


if __name__ == "__main__":
    main()
