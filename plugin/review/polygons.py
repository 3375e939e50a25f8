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

from ..compat import shares_transactions
from ..layers import contents
from ..layers.tree import study_layer
from ..translation import tr
from .session import RefusedActionError, Session
from .store import StoreError

SHOWN = "ddoq/labels"  # property of the layer: the classes as we last coloured it
STANDS = "if(coalesce(@ddoq_undone, '') LIKE '%,' || to_string(\"label_id\") || ',%', NULL, \"class_id\")"
SUPPRESSED = QgsEditFormConfig.FeatureFormSuppress.SuppressOn
TOLERANCE_PX, PIXELS = 12, QgsTolerance.UnitType.Pixels
AGAIN_MS = 1500  # until a saved polygon is said again that could not be
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
        self._form: Any = None  # whether the layer's form was suppressed before us
        self._snapping: tuple[float, Any] | None = None  # the project's tolerance and unit, where it snapped nowhere before us

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
        if shares_transactions(QgsProject.instance()):
            said = tr("QGIS shares transactions between layers and would hold labels back. Turn that off in the project's properties.")
            self.said.emit(said, True)
            return False
        if self._class_id() not in self._session.classes:
            self.said.emit(tr("Choose a class first, by its key or in the list."), True)
            return False
        if self._layer is not layer:
            self.stop()
        if not layer.isEditable() and not layer.startEditing():
            self.said.emit(tr("The layer “Labels” cannot be edited: review.gpkg is read-only, or another program has it."), True)
            return False
        if self._layer is not layer:
            self._layer = layer
            self._prepare(layer)
            layer.featureAdded.connect(self._drawn)
            layer.willBeDeleted.connect(self._gone)
            layer.committedGeometriesChanges.connect(self._reshaped)
            layer.committedFeaturesRemoved.connect(self._reshaped)
        self._iface.setActiveLayer(layer)
        self._iface.actionAddFeature().trigger()
        return True

    def stop(self) -> None:
        """Save what is there, and leave layer and project as they were."""
        layer, self._layer = self._layer, None
        if layer is None:
            return
        layer.featureAdded.disconnect(self._drawn)
        layer.willBeDeleted.disconnect(self._gone)
        layer.committedGeometriesChanges.disconnect(self._reshaped)
        layer.committedFeaturesRemoved.disconnect(self._reshaped)
        if layer.isEditable() and not layer.commitChanges():
            self.said.emit(_not_saved(layer), True)
        form = layer.editFormConfig()
        if form.suppress() == SUPPRESSED:
            form.setSuppress(self._form)
            layer.setEditFormConfig(form)
        self._snap_as_before()

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
        self._form = form.suppress()
        form.setSuppress(SUPPRESSED)
        layer.setEditFormConfig(form)
        snapping = QgsProject.instance().snappingConfig()
        if not snapping.enabled():
            self._snapping = snapping.tolerance(), snapping.units()
            snapping.setEnabled(True)
            snapping.setTolerance(TOLERANCE_PX)
            snapping.setUnits(PIXELS)
            QgsProject.instance().setSnappingConfig(snapping)

    def _snap_as_before(self) -> None:
        """The project's snapping as it was, unless somebody has set it otherwise meanwhile."""
        before, self._snapping = self._snapping, None
        snapping = QgsProject.instance().snappingConfig()
        is_ours = snapping.enabled() and snapping.tolerance() == TOLERANCE_PX and snapping.units() == PIXELS
        if before is not None and is_ours:
            snapping.setEnabled(False)
            snapping.setTolerance(before[0])
            snapping.setUnits(before[1])
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
        said = [self._say(label_id, shape, class_id) for label_id, shape in shapes.items()]  # all, also behind one that failed
        if all(said):
            self.said.emit(tr("Saved. Where polygons overlap, the later one wins."), False)

    def _say(self, label_id: int, shape: bytes, class_id: int) -> bool:
        """Put a saved polygon into the log; where another program has the file just now, again a little later."""
        try:
            self.added.emit(tuple(self._session.polygon(label_id, shape, class_id)))
        except RefusedActionError as error:
            self.said.emit(str(error), True)
            return False
        except StoreError as error:
            self.said.emit(str(error), True)
            QTimer.singleShot(AGAIN_MS, self.adopt)
            return False
        return True

    def adopt(self) -> int:
        """Make labels of polygons that are in the layer and not in the log: drawn without us, or saved when the log could not be.

        How many. One without a class of the table is no label, and that is said.
        """
        layer = study_layer(self._session.study, QgsProject.instance(), contents.LABELS)
        if not isinstance(layer, QgsVectorLayer) or (layer.isEditable() and layer.isModified()):
            return 0
        logged = {int(entry.payload["label_id"]) for entry in self._session.entries if entry.action == "polygon"}
        found = [each for each in layer.getFeatures() if not _number(each["source"]) and _number(each["label_id"]) not in logged]
        usable = [each for each in found if _number(each["class_id"]) in self._session.classes and each.hasGeometry()]
        if len(usable) < len(found):
            said = tr("{count} polygons of the layer “Labels” have no class of the table, so they are no labels.")
            self.said.emit(said.format(count=len(found) - len(usable)), True)
        new = {each.id(): self._session.new_label_id(at) for at, each in enumerate(usable) if _number(each["label_id"]) is None}
        if new and not self._number_them(layer, new):
            return 0
        kept = [(new.get(each.id()) or _number(each["label_id"]), each) for each in usable]
        return sum(
            self._say(int(label), bytes(each.geometry().asWkb()), int(_number(each["class_id"]) or 0)) for label, each in kept if label
        )

    def _number_them(self, layer: QgsVectorLayer, new: dict[int, int]) -> bool:
        """Give polygons that were drawn without us the numbers by which the log names them; whether that was saved."""
        was_edited = layer.isEditable()
        if not was_edited and not layer.startEditing():
            return False
        at = layer.fields().indexOf("label_id")
        for feature_id, label_id in new.items():
            layer.changeAttributeValue(feature_id, at, label_id)
        if layer.commitChanges(not was_edited):
            return True
        self.said.emit(_not_saved(layer), True)
        return False

    def _reshaped(self, *_: Any) -> None:
        """Polygons were changed or deleted with QGIS's tools: the masks follow."""
        try:
            self._session.reload()
        except StoreError as error:
            self.said.emit(str(error), True)
            return
        self.added.emit(())

    def _gone(self) -> None:
        """The layer was taken out of the project, or the project was closed, whose snapping is another's then."""
        self._layer = None
        self._new = {}
        self._snap_as_before()


def _number(value: Any) -> Any:
    """A field's value; None for nothing, which QGIS has two words for."""
    return None if value is None or value == "" or str(value) == "NULL" else value


def _not_saved(layer: QgsVectorLayer) -> str:
    said = tr("The polygon could not be saved: {reason}. It is still in QGIS's edit buffer: save the layer “Labels” by hand.")
    return said.format(reason="; ".join(layer.commitErrors()) or "?")
