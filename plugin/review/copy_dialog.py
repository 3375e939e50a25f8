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
from .log import TO_DO
from .reviewer import Reviewer
from .session import RefusedActionError
from .store import LandClass, StoreError
from .suggestion import translated

NEW, LEAVE = -2, -3


class CopyDialog(QDialog):
    """For the shown tile what is copied is a proposal; for all tiles to do it is said at once, and can be undone as one action."""

    def __init__(self, reviewer: Reviewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reviewer, self._session = reviewer, reviewer.session
        self._values: LayerValues | None = None
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
        """Copy."""
        tiles = self.tiles()
        try:
            classes = self.translation()
            if not self.all.isChecked():
                self._propose(tiles, classes)
            else:
                self._copy_all(tiles, classes)
        except (RefusedActionError, StoreError) as error:
            self.problem.setText(f"⚠ {error}")
            return
        super().accept()

    def _propose(self, tiles: list[str], classes: Mapping[int, int]) -> None:
        mask = self._mask(tiles[0], classes) if tiles else None
        if mask is None or not np.any(mask != 255):
            raise RefusedActionError(tr("The layer says nothing of this tile."))
        self._reviewer.propose(mask)

    def _copy_all(self, tiles: list[str], classes: Mapping[int, int]) -> None:
        masks = {tile_id: mask for tile_id in tiles if (mask := self._mask(tile_id, classes)) is not None and np.any(mask != 255)}
        self._session.paint_all(masks, by="copy")
        said = list(masks)
        self._reviewer.labels_are_new(tuple(said))
        text = tr("Labels were copied to {count} of {all} tiles. Look at each, and press D where it is right.")
        self._reviewer.said.emit(text.format(count=len(said), all=len(tiles)), False)

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
        """List the values that the layer has on these tiles; of many tiles on the first fifty."""
        layer = self.layer.currentLayer()
        self._values, found, why = None, set(), ""
        if layer is not None:
            self._values = LayerValues(layer, self.field.currentField())
            for tile_id in self.tiles()[:50]:
                values, why = self._values.on(self._session.grid(tile_id))
                if values is None:
                    break
                found |= {int(each) for each in np.unique(values)} - {NOTHING}
        if not found and not why:
            why = tr("The layer says nothing of these tiles.") if layer is not None else tr("There is no raster or polygon layer.")
        self.problem.setText(f"⚠ {why}" if why else "")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(found) and not why)
        self._fill(sorted(found)[:200])

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
