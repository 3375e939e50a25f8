"""Tiles that two annotators labelled otherwise: each is looked at on the map, and one of the two is taken, or both are mixed."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..translation import tr
from .log import NOT_LABELLED
from .reviewer import Reviewer
from .session import RefusedActionError
from .store import Conflict, StoreError

CONFLICT = Qt.ItemDataRole.UserRole


class ConflictsDialog(QDialog):
    """Their labels lie over ours as a proposal, for the tile that is chosen; Enter in the map takes those pixels alone."""

    def __init__(self, reviewer: Reviewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reviewer, self._session = reviewer, reviewer.session
        self.setWindowTitle(tr("Conflicts between annotators"))
        self.setObjectName("DdoqConflicts")
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels([tr("Tile"), tr("Other copy"), tr("Differs"), tr("Settled")])
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._show)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.ours, self.theirs = QPushButton(tr("Keep &ours")), QPushButton(tr("Take &theirs"))
        self.ours.clicked.connect(lambda _=False: self.settle("ours"))
        self.theirs.clicked.connect(lambda _=False: self.settle("theirs"))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        beside = QHBoxLayout()
        for button in (self.ours, self.theirs):
            button.setAutoDefault(False)
            beside.addWidget(button)
        beside.addWidget(close)
        hint = QLabel(tr("A tile that is chosen is shown on the map with their labels over ours."))
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.problem)
        layout.addLayout(beside)
        self.resize(560, 360)
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew; the next open one is chosen."""
        try:
            found = self._session.store.conflicts()
        except StoreError as error:
            self._say(str(error))
            return
        known = {tile.tile_id for tile in self._session.queue}
        found = [each for each in found if each.tile_id in known]
        self.table.setRowCount(len(found))
        for row, each in enumerate(found):
            said = {"open": "", "ours": tr("ours"), "theirs": tr("theirs"), "mixed": tr("mixed")}.get(each.state, each.state)
            for column, text in enumerate((each.tile_id, each.other, tr("{count} pixels").format(count=each.differing), said)):
                item = QTableWidgetItem(text)
                item.setData(CONFLICT, each)
                self.table.setItem(row, column, item)
        self._say("" if found else tr("No tile was labelled otherwise by another annotator."))
        first = next((row for row, each in enumerate(found) if each.state == "open"), None)
        if first is not None:
            self.table.selectRow(first)
        for button in (self.ours, self.theirs):
            button.setEnabled(self.current() is not None)

    def current(self) -> Conflict | None:
        """The conflict that is chosen."""
        items = self.table.selectedItems()
        return items[0].data(CONFLICT) if items else None

    def settle(self, take: str) -> None:
        """Let "ours" or "theirs" stand."""
        chosen = self.current()
        if chosen is None:
            return
        try:
            self._session.settle(chosen, take)
        except (RefusedActionError, StoreError) as error:
            self._say(str(error))
            return
        self._reviewer.propose(None)
        self._reviewer.labels_are_new((chosen.tile_id,))
        self.refresh()

    def reject(self) -> None:
        """Leave; what was proposed goes."""
        self._reviewer.propose(None)
        super().reject()

    def _show(self) -> None:
        chosen = self.current()
        if chosen is None:
            return
        for button in (self.ours, self.theirs):
            button.setEnabled(True)
        self._reviewer.go(chosen.tile_id)
        theirs = self._session.theirs(chosen)
        self._reviewer.propose(np.where(theirs == self._session.mask(chosen.tile_id), NOT_LABELLED, theirs).astype(np.uint8))

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
