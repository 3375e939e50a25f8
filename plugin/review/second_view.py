"""A second map that follows the first: another date, another raster, a basemap."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QVBoxLayout, QWidget

from ..translation import tr
from .overlay import TileOverlay
from .reviewer import Reviewer


class SecondView(QDockWidget):
    """Shows one layer of the project, with its own style, where the first map is; the tile's frame in it."""

    def __init__(self, iface: Any, reviewer: Reviewer) -> None:
        super().__init__(tr("DDOQ second view"), iface.mainWindow())
        self.setObjectName("DdoqSecondView")
        self._main, self._reviewer = iface.mapCanvas(), reviewer
        self._is_moving = False
        self.layer = QgsMapLayerComboBox()
        self.layer.setToolTip(tr("The layer that is shown here; the first map keeps its own"))
        self.canvas = QgsMapCanvas()
        self.canvas.setCanvasColor(self._main.canvasColor())
        self._pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._pan)
        self.overlay = TileOverlay(self.canvas)
        self.overlay.are_labels_shown = self.overlay.is_picture_shown = False
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self.layer)
        layout.addWidget(self.canvas, 1)
        self.setWidget(inside)
        self.layer.layerChanged.connect(self._show_layer)
        self._main.extentsChanged.connect(self._follow)
        self._main.destinationCrsChanged.connect(self._follow)
        self.canvas.extentsChanged.connect(self._lead)
        reviewer.shown.connect(self._show_tile)
        iface.mainWindow().addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)
        self._show_layer(self.layer.currentLayer())
        self._follow()
        self._show_tile(reviewer.tile_id)

    def end(self) -> None:
        """Leave the window."""
        self._main.extentsChanged.disconnect(self._follow)
        self._main.destinationCrsChanged.disconnect(self._follow)
        self._reviewer.shown.disconnect(self._show_tile)
        self.canvas.unsetMapTool(self._pan)
        self.canvas.scene().removeItem(self.overlay)
        self.parent().removeDockWidget(self)
        self.deleteLater()

    def showEvent(self, event: Any) -> None:
        """Shown again: go where the first map is."""
        super().showEvent(event)
        self._follow()
        self._show_tile(self._reviewer.tile_id)

    def _show_layer(self, layer: QgsMapLayer | None) -> None:
        self.canvas.setLayers([layer] if layer is not None else [])
        self.canvas.refresh()

    def _show_tile(self, tile_id: str) -> None:
        self.overlay.show_tile(self._reviewer.session.grid(tile_id) if tile_id else None)

    def _follow(self) -> None:
        if not self._is_moving and self.isVisible():
            self._is_moving = True
            self.canvas.setDestinationCrs(self._main.mapSettings().destinationCrs())
            self.canvas.setExtent(self._main.extent())
            self.canvas.refresh()
            self._is_moving = False

    def _lead(self) -> None:
        """Moved here: the first map goes along."""
        if not self._is_moving and not self.canvas.extent().isEmpty():
            self._is_moving = True
            self._main.setCenter(self.canvas.center())
            self._main.refresh()
            self._is_moving = False
