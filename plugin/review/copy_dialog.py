"""Copy labels from a layer of the project: which layer, and what each of its values is called here."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..translation import tr
from .class_files import free_colour
from .copy_source import NOTHING, LayerValues
from .in_turns import InTurns
from .log import TO_DO
from .reviewer import Reviewer
from .session import RefusedActionError
from .store import LandClass, StoreError
from .suggestion import translated

NEW, LEAVE = -2, -3
MOST_VALUES = 200  # a layer with more has no classes


class CopyDialog(QDialog):
    """For the shown tile what is copied is a proposal; for all tiles to do it is said at once, and can be undone as one action."""

    def __init__(self, reviewer: Reviewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reviewer, self._session = reviewer, reviewer.session
        self._values: LayerValues | None = None
        self._found: set[int] = set()
        self._why = ""
        self._of: list[str] = []  # the tiles that are looked at, or copied to
        self._masks: dict[str, np.ndarray] = {}
        self._classes: Mapping[int, int] = {}
        self._looking, self._copying = InTurns(self), InTurns(self)
        self._looking.advanced.connect(lambda at: self._say(tr("Looking at tile {number} of {count}"), at))
        self._looking.done.connect(self._looked)
        self._copying.advanced.connect(lambda at: self._say(tr("Copying to tile {number} of {count}"), at))
        self._copying.done.connect(self._copied)
        self.setWindowTitle(tr("Copy labels from a layer"))
        self.setObjectName("DdoqCopyLabels")
        self.layer, self.field = QgsMapLayerComboBox(), QgsFieldComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer | QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.all = QCheckBox(tr("For &all tiles that are to do"))
        form = QFormLayout()
        form.addRow(tr("&Layer"), self.layer)
        form.addRow(tr("&Field with the class"), self.field)
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([tr("In the layer"), tr("Is here")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.all)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.layer.layerChanged.connect(self._take_layer)
        self.field.fieldChanged.connect(lambda _: self._look())
        self.all.toggled.connect(lambda _: self._look())
        self.resize(520, 460)
        self._take_layer(self.layer.currentLayer())

    def tiles(self) -> list[str]:
        """The tiles that it is for."""
        if self.all.isChecked():
            return [tile.tile_id for tile in self._session.queue if self._session.status(tile.tile_id) == TO_DO]
        return [self._reviewer.tile_id] if self._reviewer.tile_id else []

    def translation(self) -> dict[int, int]:
        """The class that each value is here; new classes are made for this. Raises what the session raises."""
        found = {}
        for row in range(self.table.rowCount()):
            value = int(self.table.item(row, 0).data(Qt.ItemDataRole.UserRole))
            chosen = int(self.table.cellWidget(row, 1).currentData())
            if chosen == NEW:
                assert self._values is not None
                name = self._values.names.get(value) or tr("Class {number}").format(number=value)
                chosen = self._session.new_class_id() if value in self._session.classes or not 0 < value < 255 else value
                self._session.edit_class(LandClass(chosen, name, free_colour(self._session.classes.values())))
            if chosen != LEAVE:
                found[value] = chosen
        return found

    def accept(self) -> None:
        """Copy; to many tiles a few at a time, and the window closes behind the last."""
        self._looking.stop()
        try:
            classes = self.translation()
            if not self.all.isChecked():
                self._propose(self.tiles(), classes)
                super().accept()
                return
        except (RefusedActionError, StoreError) as error:
            self.problem.setText(f"⚠ {error}")
            return
        self._masks, self._classes = {}, classes
        for each in (self.layer, self.field, self.all, self.table, self.buttons.button(QDialogButtonBox.StandardButton.Ok)):
            each.setEnabled(False)
        self._of = self.tiles()
        self._copying.begin(self._of, self._take_mask)

    def done(self, result: int) -> None:
        """Closed, in whatever way: look at no more tiles."""
        self._looking.stop()
        self._copying.stop()
        super().done(result)

    def _propose(self, tiles: list[str], classes: Mapping[int, int]) -> None:
        mask = self._mask(tiles[0], classes) if tiles else None
        if mask is None or not np.any(mask != 255):
            raise RefusedActionError(tr("The layer says nothing of this tile."))
        self._reviewer.propose(mask)

    def _take_mask(self, tile_id: str) -> bool:
        mask = self._mask(tile_id, self._classes)
        if mask is not None and np.any(mask != 255):
            self._masks[tile_id] = mask
        return True

    def _copied(self) -> None:
        """All masks are there: they are said as one action."""
        try:
            self._session.paint_all(self._masks, by="copy")
        except (RefusedActionError, StoreError) as error:
            for each in (self.layer, self.all, self.table, self.buttons.button(QDialogButtonBox.StandardButton.Ok)):
                each.setEnabled(True)
            self.field.setEnabled(isinstance(self.layer.currentLayer(), QgsVectorLayer))
            self.problem.setText(f"⚠ {error}")
            return
        said = list(self._masks)
        self._reviewer.labels_are_new(tuple(said))
        text = tr("Labels were copied to {count} of {all} tiles. Look at each, and press D where it is right.")
        self._reviewer.said.emit(text.format(count=len(said), all=len(self._of)), False)
        super().accept()

    def _mask(self, tile_id: str, classes: Mapping[int, int]) -> np.ndarray | None:
        assert self._values is not None
        values, _ = self._values.on(self._session.grid(tile_id))
        return None if values is None else translated(values, classes)

    def _take_layer(self, layer: QgsMapLayer | None) -> None:
        is_vector = isinstance(layer, QgsVectorLayer)
        self.field.setEnabled(is_vector)
        self.field.setLayer(layer if is_vector else None)
        self._look()

    def _look(self) -> None:
        """List the values that the layer has on these tiles: on all of them, a few at a time."""
        layer = self.layer.currentLayer()
        self._values, self._found, self._why = None, set(), ""
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
        self._of = self.tiles() if layer is not None else []
        if layer is not None:
            self._values = LayerValues(layer, self.field.currentField())
        self._fill([])
        self._looking.begin(self._of, self._look_at)

    def _look_at(self, tile_id: str) -> bool:
        assert self._values is not None
        values, self._why = self._values.on(self._session.grid(tile_id))
        if values is None:
            return False
        self._found |= {int(each) for each in np.unique(values)} - {NOTHING}
        return True

    def _looked(self) -> None:
        """All tiles were looked at, or the layer cannot be read."""
        found, why = sorted(self._found), self._why
        if not found and not why:
            is_there = self.layer.currentLayer() is not None
            why = tr("The layer says nothing of these tiles.") if is_there else tr("There is no raster or polygon layer.")
        if len(found) > MOST_VALUES and not why:
            why = tr("The layer has {count} values on these tiles: it holds no classes. Choose another layer or field.")
            why, found = why.format(count=len(found)), []
        self.problem.setText(f"⚠ {why}" if why else "")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(found) and not why)
        self._fill(found)

    def _say(self, text: str, at: int) -> None:
        self.problem.setText(text.format(number=at, count=len(self._of)))

    def _fill(self, values: list[int]) -> None:
        self.table.setRowCount(len(values))
        names = self._values.names if self._values is not None else {}
        for row, value in enumerate(values):
            name = names.get(value, "")
            item = QTableWidgetItem(name if value >= 1_000_000 else f"{value}  {name}".strip())
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, 0, item)
            choice = QComboBox()
            for each in sorted(self._session.classes.values(), key=lambda each: each.class_id):
                choice.addItem(f"{each.class_id}  {each.name}", each.class_id)
            choice.addItem(tr("a new class"), NEW)
            choice.addItem(tr("not labelled"), LEAVE)
            choice.setCurrentIndex(choice.findData(self._guess(value, name)))
            self.table.setCellWidget(row, 1, choice)

    def _guess(self, value: int, name: str) -> int:
        """By the name, else by the number; 0 without a name means mostly nothing."""
        by_name = [each.class_id for each in self._session.classes.values() if name and each.name.casefold() == name.casefold()]
        if by_name:
            return by_name[0]
        if not name and value in self._session.classes:
            return value
        return LEAVE if value == 0 and not name else NEW
