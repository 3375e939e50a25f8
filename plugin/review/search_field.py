"""Where a tile is searched by name, class or reason: Enter goes on to the list of what is found, Esc back to the map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ..translation import tr


class SearchField(QLineEdit):
    """table: of what is found. canvas: the map's."""

    def __init__(self, table: QWidget, canvas: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._canvas = table, canvas
        self.setPlaceholderText(tr("Search: tile, class, reason"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: Any) -> None:
        """Keys are typed, but for those two."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._table.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self._canvas.setFocus()
        else:
            super().keyPressEvent(event)
