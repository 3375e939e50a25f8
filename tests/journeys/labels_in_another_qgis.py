"""The second of two QGIS with one study open; run by `tests/qgis/review/test_two_qgis.py`, told what to do by files in $DDOQ_MEETING.

Labels tiles by their keys from the last one on, each written down once it is confirmed; then writes a polygon in a
transaction, which holds review.gpkg, until the file `let go` is there.
"""

import os
import time
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins

MEETING = Path(os.environ["DDOQ_MEETING"])


def rest(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)


def until(name):
    end = time.monotonic() + 120
    while not (MEETING / name).exists():
        rest(0.02)
        assert time.monotonic() < end, f"the other QGIS did not say {name}"


def main():
    """Label, then hold, then let go."""
    study, desk, canvas = Path(os.environ["DDOQ_STUDY"]), plugins["ddoq"].desk, iface.mapCanvas()
    QgsSettings().setValue("ddoq/runtime/python", os.environ["DDOQ_ENGINE_PYTHON"])
    desk.open_study(study)
    desk.add_layers()
    plugins["ddoq"].enter("review")
    rest(1)
    reviewer = desk.review.page.reviewer
    (MEETING / "there").touch()
    until("label")
    with (MEETING / "labelled").open("a", buffering=1) as told:
        for tile in list(reversed(reviewer.session.queue))[:10]:
            reviewer.go(tile.tile_id)
            rest(0.2)
            QTest.keyClick(canvas, "2")
            assert reviewer.session.status(tile.tile_id) == "done", desk.review.page.sentence.text()
            told.write(f"{tile.tile_id}\n")
    (MEETING / "through").touch()
    until("hold")
    file = gdal.OpenEx(str(study / "review.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    assert file.StartTransaction() == ogr.OGRERR_NONE
    layer = file.GetLayerByName("labels")
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))"))
    feature.SetField("class_id", 1)
    assert layer.CreateFeature(feature) == ogr.OGRERR_NONE
    (MEETING / "held").touch()
    until("let go")
    assert file.RollbackTransaction() == ogr.OGRERR_NONE
    del feature, layer, file
    (MEETING / "gone").touch()


if __name__ == "__main__":
    main()
