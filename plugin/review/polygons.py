"""Polygons drawn with QGIS's own tools on the study's layer `labels`: each is saved, and said in the log, as soon as it is finished."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditFormConfig,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsTolerance,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..layers import contents
from ..layers.tree import study_layer
from ..translation import tr
from .session import RefusedActionError, Session
from .store import StoreError

SHOWN = "ddoq/labels"  # property of the layer: the classes as we last coloured it
STANDS = "if(coalesce(@ddoq_undone, '') LIKE '%,' || to_string(\"label_id\") || ',%', NULL, \"class_id\")"
UNDONE = "ddoq_undone"  # variable of the layer: label_ids of polygons that do not stand now, as ",3,17,"


class Polygons(QObject):
    """The layer `labels` while polygons are drawn. said: a sentence, and whether something went wrong. added: the tiles touched."""

    said = pyqtSignal(str, bool)
    added = pyqtSignal(tuple)

    def __init__(self, iface: Any, session: Session, class_id: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface, self._session, self._class_id = iface, session, class_id
        self._layer: QgsVectorLayer | None = None
        self._new: dict[int, int] = {}  # label_id of what is in QGIS's edit buffer, by its number there

    @property
    def is_drawing(self) -> bool:
        """Whether the layer is ready to be drawn on."""
        return self._layer is not None

    def start(self) -> bool:
        """Make the layer ready, and give the map QGIS's tool for new polygons; False, and a sentence, where that cannot be."""
        layer = study_layer(self._session.study, QgsProject.instance(), contents.LABELS)
        if not isinstance(layer, QgsVectorLayer):
            self.said.emit(tr("The study's layer “Labels” is not in the project. Add the study to the map first."), True)
            return False
        if self._class_id() not in self._session.classes:
            self.said.emit(tr("Choose a class first, by its key or in the list."), True)
            return False
        self._prepare(layer)
        if not layer.isEditable() and not layer.startEditing():
            self.said.emit(tr("The layer “Labels” cannot be edited: review.gpkg is read-only, or another program has it."), True)
            return False
        if self._layer is not layer:
            self.stop()
            self._layer = layer
            layer.featureAdded.connect(self._drawn)
            layer.willBeDeleted.connect(self._gone)
        self._iface.setActiveLayer(layer)
        self._iface.actionAddFeature().trigger()
        return True

    def stop(self) -> None:
        """Save what is there, and leave the layer."""
        layer, self._layer = self._layer, None
        if layer is None:
            return
        layer.featureAdded.disconnect(self._drawn)
        layer.willBeDeleted.disconnect(self._gone)
        if layer.isEditable() and not layer.commitChanges():
            self.said.emit(_not_saved(layer), True)

    def show_standing(self) -> None:
        """Let the layer know which polygons were undone, so that its style hides them."""
        layer = study_layer(self._session.study, QgsProject.instance(), contents.LABELS)
        if isinstance(layer, QgsVectorLayer):
            self._style(layer)
            gone = self._session.undone_polygons()
            value = f",{','.join(map(str, sorted(gone)))}," if gone else ""
            if QgsExpressionContextUtils.layerScope(layer).variable(UNDONE) != value:
                QgsExpressionContextUtils.setLayerVariable(layer, UNDONE, value)
                layer.triggerRepaint()

    def _style(self, layer: QgsVectorLayer) -> None:
        """The classes' colours; polygons that were undone are not drawn. What the analyst styled otherwise stays so."""
        shown = "\n".join(f"{each.class_id} {each.name} {each.colour}" for each in self._session.classes.values())
        renderer = layer.renderer()
        is_ours = bool(layer.customProperty(SHOWN)) or isinstance(renderer, QgsSingleSymbolRenderer)
        if layer.customProperty(SHOWN) == shown or not is_ours or (layer.customProperty(SHOWN) and renderer.type() != "categorizedSymbol"):
            return
        categories = []
        for each in self._session.classes.values():
            fill = QColor(each.colour)
            fill.setAlpha(70)
            plain = {"color": fill.name(QColor.NameFormat.HexArgb), "outline_color": each.colour, "outline_width": "0.5"}
            categories.append(QgsRendererCategory(each.class_id, QgsFillSymbol.createSimple(plain), each.name))
        layer.setRenderer(QgsCategorizedSymbolRenderer(STANDS, categories))
        layer.setCustomProperty(SHOWN, shown)
        layer.triggerRepaint()

    def _prepare(self, layer: QgsVectorLayer) -> None:
        """No form for each polygon; snapping to what is there, so that neighbours share their border."""
        form = layer.editFormConfig()
        form.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressOn)
        layer.setEditFormConfig(form)
        snapping = QgsProject.instance().snappingConfig()
        if not snapping.enabled():
            snapping.setEnabled(True)
            snapping.setTolerance(12)
            snapping.setUnits(QgsTolerance.UnitType.Pixels)
            QgsProject.instance().setSnappingConfig(snapping)

    def _drawn(self, feature_id: int) -> None:
        """A polygon is finished; it is saved when QGIS's tool is done with it."""
        if self._layer is not None and feature_id < 0:  # a number in the edit buffer; what is saved has another
            self._new[feature_id] = self._session.new_label_id(len(self._new))
            QTimer.singleShot(0, self._save)

    def _save(self) -> None:
        layer, new, self._new = self._layer, self._new, {}
        if layer is None or not new:
            return
        class_id, fields = self._class_id(), layer.fields()
        shapes = {}
        for feature_id, label_id in new.items():
            values = {"label_id": label_id, "class_id": class_id, "annotator": self._session.annotator, "source": ""}
            for name, value in values.items():
                layer.changeAttributeValue(feature_id, fields.indexOf(name), value)
            shapes[label_id] = bytes(layer.getFeature(feature_id).geometry().asWkb())
        if not layer.commitChanges(False):
            self.said.emit(_not_saved(layer), True)
            return
        for label_id, shape in shapes.items():
            try:
                self.added.emit(tuple(self._session.polygon(label_id, shape, class_id)))
            except (RefusedActionError, StoreError) as error:
                self.said.emit(str(error), True)
        self.said.emit(tr("Saved. Where polygons overlap, the later one wins."), False)

    def _gone(self) -> None:
        self._layer = None
        self._new = {}


def _not_saved(layer: QgsVectorLayer) -> str:
    said = tr("The polygon could not be saved: {reason}. It is still in QGIS's edit buffer: save the layer “Labels” by hand.")
    return said.format(reason="; ".join(layer.commitErrors()) or "?")
