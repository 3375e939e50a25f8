"""The demo, inside the real QGIS Desktop: the provider runs the whole study, its layers are styled, a project and a picture are left.

Run by `make demo` through tests/qgis/run.py, which gives it `iface`. DDOQ_DEMO names the folder with scene/, and gets study/.
"""

import os
import time
from pathlib import Path

import processing
from ddoq.plugin.engine.study import StudyFolder
from ddoq.plugin.layers.tree import study_layer
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.utils import iface, plugins

ROOT = Path(__file__).resolve().parents[2]
DEMO = Path(os.environ.get("DDOQ_DEMO", ROOT / "demo"))
PARAMETERS = {
    "RASTERS": [str(DEMO / "scene" / "sample_scene.tif")],
    "SIZE_PX": 32,
    "BUDGET": "24",
    "LABELS": str(DEMO / "scene" / "sample_truth.tif"),
    "SETTINGS": f"compare.reference={DEMO / 'scene' / 'sample_truth.tif'}\ncompare.draws={os.environ.get('DDOQ_DEMO_DRAWS', '5')}",
    "STUDY": str(DEMO / "study"),
}


class Spoken(QgsProcessingFeedback):
    """What the algorithm says, on the terminal: every tenth of the way too."""

    _told = -1

    def setProgress(self, progress):
        if int(progress // 10) != self._told:
            self._told = int(progress // 10)
            print(f"  {progress:.0f} %", flush=True)

    def pushInfo(self, info):
        print(" ", info, flush=True)

    def pushWarning(self, warning):
        print("  Warning:", warning, flush=True)

    def reportError(self, error, fatalError=False):
        print("  Error:", error, flush=True)


def settle(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.02)


def main():
    QgsSettings().setValue("ddoq/runtime/python", str(ROOT / ".venv" / "bin" / "python"))
    assert "ddoq" in plugins and QgsApplication.processingRegistry().algorithmById("ddoq:run_study") is not None
    print("ddoq:run_study in QGIS", flush=True)
    context = QgsProcessingContext()
    found = processing.run("ddoq:run_study", PARAMETERS, context=context, feedback=Spoken())
    desk, project = plugins["ddoq"].desk, QgsProject.instance()
    desk.open_study(DEMO / "study")
    desk.add_layers(with_removed=True)
    medoids = study_layer(DEMO / "study", project, "medoids")
    assert medoids is not None and medoids.featureCount() == 24
    project.setCrs(medoids.crs())
    desk.show_panel()
    canvas = iface.mapCanvas()
    canvas.setExtent(medoids.extent())
    canvas.refresh()
    settle(8)
    assert project.write(str(DEMO / "demo.qgz"))
    assert iface.mainWindow().grab().save(str(DEMO / "demo.png"))
    states = {name: state.state for name, state in StudyFolder(DEMO / "study").states().items()}
    assert set(states.values()) == {"done"}, states
    print(f"The map: {found['CLASS_MAP']}\nThe project: {DEMO / 'demo.qgz'}\nIts picture: {DEMO / 'demo.png'}", flush=True)


main()
