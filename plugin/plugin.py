"""What QGIS sees of DDOQ: its menu, toolbar, dock and provider. Everything behind them is imported when it is first asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDockWidget, QWidget

from . import translation
from .compat import QAction
from .translation import tr

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
MENU = "DDOQ"


class DdoqPlugin:
    """The plugin. `iface` is None in qgis_process, where only the provider is."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.translator = translation.load()
        self.provider: Any = None
        self.dock: QDockWidget | None = None
        self.toolbar: Any = None
        self.actions: list[Any] = []
        self._desk: Any = None
        self._journal: Any = None

    def initProcessing(self) -> None:  # QGIS calls it so
        """Add the algorithms to Processing."""
        from .processing.provider import DdoqProvider

        self.provider = DdoqProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # QGIS calls it so
        """Add menu, toolbar, dock and provider."""
        self.initProcessing()
        self._add_dock()
        self.toolbar = self.iface.addToolBar(MENU)
        self.toolbar.setObjectName("DdoqToolbar")
        self._add_actions()
        QgsProject.instance().layersAdded.connect(self._guard_labels)
        if QgsProject.instance().count():  # the plugin was enabled or updated while a project is open
            self._guard_labels([])

    def unload(self) -> None:
        """Take all of it away again; jobs are stopped, or go on without QGIS, as the person chose."""
        if self.toolbar is not None:
            QgsProject.instance().layersAdded.disconnect(self._guard_labels)
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        if self._journal is not None:
            self._journal.stop()
            self._journal = None
        for action in self.actions:
            self.iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        self.actions = []
        if self.toolbar is not None:
            self.iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
            self.toolbar = None
        if self.dock is not None:
            self.dock.visibilityChanged.disconnect(self._fill_dock)
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        from .engine.schema import settings

        settings.cache_clear()  # nothing else of ours outlives its module
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    @property
    def desk(self) -> Any:
        """The open study, the jobs and the dock's content; made when first asked for, so that QGIS starts fast."""
        if self._desk is None:
            from .dialogs.desk import Desk

            self._desk = Desk(self.iface, self.dock)
            self._desk.entered.connect(self.enter)
        return self._desk

    def enter(self, entry: str) -> None:
        """Do what an entry of the menu says, or lead to the engine's page where there is no engine yet."""
        from .dialogs.entries import enter  # by a statement: QGIS forgets at the end what was imported so

        enter(self.desk, entry)

    def _guard_labels(self, _layers: list[Any]) -> None:
        """See to it that no label is lost that is drawn in a study's layers: from the first layer on, whoever adds it."""
        if self._journal is None:
            from .layers.journal import JournalGuard

            self._journal = JournalGuard(QgsProject.instance())

    def _add_dock(self) -> None:
        self.dock = QDockWidget(tr("DDOQ study"), self.iface.mainWindow())
        self.dock.setObjectName("DdoqStudyDock")
        self.dock.setWidget(QWidget())
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.dock.visibilityChanged.connect(self._fill_dock)

    def _fill_dock(self, is_visible: bool) -> None:
        if is_visible:
            self.desk.show()

    def _add_actions(self) -> None:
        toggle = self.dock.toggleViewAction()  # the dock's own: it goes with the dock
        toggle.setIcon(_icon("study"))
        toggle.setToolTip(tr("Study: its stages, what is next, jobs, tiles and the engine"))
        self.toolbar.addAction(toggle)
        for entry, title, tip in (
            ("new_study", tr("&New study…"), tr("Cut rasters into tiles, and go on to the tiles to label")),
            ("select_tiles", tr("&Select tiles…"), tr("Choose which tiles to label, and how many")),
            ("decode", tr("&Decode centroids…"), tr("Make synthetic tiles: the decoded centres of cells of the VAE's latents")),
            ("review", tr("Re&view and label"), tr("Label the chosen tiles on the map")),
            ("take_labels", tr("Take &labels…"), tr("Take labels for the chosen tiles from a raster or polygons")),
            ("train_student", tr("&Train student…"), tr("Train the student on the labelled tiles")),
            ("map_rasters", tr("&Map…"), tr("Map whole rasters with the student")),
            ("export_model", tr("E&xport model…"), tr("Write the student as ONNX, for Deepness and others, or as TorchScript")),
            ("open_study", tr("&Open study…"), tr("Open the folder of a study")),
            ("study_panel", tr("Study &panel"), tr("Show the study: its stages, what is next, and jobs")),
            ("engine", tr("&Engine…"), tr("The engine's own Python: install, repair, remove")),
        ):
            self._add_action(entry, title, tip)

    def _add_action(self, entry: str, title: str, tip: str) -> None:
        action = QAction(_icon(entry), title, self.iface.mainWindow())
        action.setObjectName(f"ddoq_{entry}")
        action.setToolTip(f"<b>{title.replace('&', '').rstrip('…')}</b><br>{tip}")
        action.setStatusTip(tip)
        action.triggered.connect(lambda _checked=False: self.enter(entry))
        self.iface.addPluginToRasterMenu(MENU, action)
        if entry not in ("decode", "export_model", "open_study", "study_panel"):
            self.toolbar.addAction(action)
        self.actions.append(action)


def _icon(name: str) -> QIcon:
    return QIcon(str(ICONS / f"{name}.svg"))
