"""The classes while labelling: colour, key, name, in how many labelled tiles each is, and a warning where these are too few."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from ..translation import tr
from .standing import ClassCount
from .store import LandClass

CLASS_ID = Qt.ItemDataRole.UserRole
MOST_ROWS = 6


class ClassList(QListWidget):
    """`chosen` says which class a click, or Enter, is on."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Classes"))
        self.itemClicked.connect(lambda item: self.chosen.emit(int(item.data(CLASS_ID))))
        self.itemActivated.connect(lambda item: self.chosen.emit(int(item.data(CLASS_ID))))

    def show_classes(self, classes: Mapping[int, LandClass], keys: Mapping[str, int], counts: Mapping[int, ClassCount], now: int) -> None:
        """Show these, the one to label with marked. counts: only of classes that are labelled already."""
        key_of = {class_id: key for key, class_id in keys.items()}
        self.blockSignals(True)
        while self.count() > len(classes):
            self.takeItem(self.count() - 1)
        while self.count() < len(classes):
            self.addItem(QListWidgetItem())
        for row, each in enumerate(sorted(classes.values(), key=lambda each: each.class_id)):
            item, count = self.item(row), counts.get(each.class_id)
            item.setData(CLASS_ID, each.class_id)
            item.setText(_line(each, key_of.get(each.class_id, ""), count))
            item.setIcon(_swatch(each.colour))
            item.setToolTip(_says(each, count))
            if each.class_id == now:
                self.setCurrentItem(item)
        self.blockSignals(False)
        row_height = max(self.sizeHintForRow(0), 18)
        self.setFixedHeight(row_height * max(1, min(self.count(), MOST_ROWS)) + 2 * self.frameWidth() + 2)


def _line(each: LandClass, key: str, count: ClassCount | None) -> str:
    beside = "⚠ 0" if count is None else f"{'⚠ ' if count.is_few else ''}{count.tiles} · {100 * count.share:.0f} %"
    return f"{key or ' '}   {each.name}   {beside}"


def _says(each: LandClass, count: ClassCount | None) -> str:
    if count is None:
        return tr("{name}: in no labelled tile yet; the student cannot learn it.").format(name=each.name)
    said = tr("{name}: in {tiles} labelled tiles, {percent} % of all labelled pixels.").format(
        name=each.name, tiles=count.tiles, percent=f"{100 * count.share:.1f}"
    )
    return f"{said} {tr('That is few: label more tiles with it.')}" if count.is_few else said


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(QSize(14, 14))
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
