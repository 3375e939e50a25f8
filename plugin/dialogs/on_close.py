"""What becomes of jobs when QGIS is closed: the choice that the question on closing can keep, to be changed at any time."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from ..translation import tr
from .closing import ASK, DETACH, KEY, STOP, remembered


class OnClose(QWidget):
    """Shows and sets it. `refresh` where it may have been set elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = QComboBox()
        for value, text in ((ASK, tr("ask each time")), (STOP, tr("stop it cleanly")), (DETACH, tr("let it go on without QGIS"))):
            self.choice.addItem(text, value)
        label = QLabel(tr("If a job runs when QGIS is c&losed"))
        label.setBuddy(self.choice)
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout.addRow(label, self.choice)
        self.choice.activated.connect(lambda index: QgsSettings().setValue(KEY, self.choice.itemData(index)))
        self.refresh()

    def refresh(self) -> None:
        """Show what is set."""
        self.choice.setCurrentIndex(max(0, self.choice.findData(remembered())))
