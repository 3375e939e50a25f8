"""The table of classes: names, colours and keys can be changed at any time, numbers never once they were used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..translation import tr
from .class_files import ClassFileError, free_colour, read_classes, write_csv, write_qml
from .commands import is_taken
from .session import RefusedActionError, Session
from .store import LandClass, StoreError

COLOUR, NUMBER, NAME, KEY = range(4)
CLASS_ID = Qt.ItemDataRole.UserRole


class ClassesDialog(QDialog):
    """Each change is confirmed at once, and can be undone like any other action. `changed` comes with each."""

    changed = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Classes"))
        self.setObjectName("DdoqClasses")
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels([tr("Colour"), tr("Number"), tr("Name"), tr("Key")])
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (COLOUR, NUMBER, KEY):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.itemChanged.connect(self._edited)
        self.table.cellDoubleClicked.connect(self._pick_colour)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)
        hint = QLabel(
            tr("The number is what stands in masks and maps; it is locked once it was used. Double-click a colour, a name or a key.")
        )
        hint.setWordWrap(True)
        buttons = QHBoxLayout()
        for text, act in (
            (tr("&Add"), self.add),
            (tr("&Remove"), self.remove),
            (tr("&Merge into…"), self.ask_merge),
            (tr("&Import…"), self.ask_import),
            (tr("E&xport…"), self.ask_export),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            buttons.addWidget(button)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (hint, self.table, self.problem):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addWidget(close)
        self.resize(560, 420)
        self.refresh()

    def refresh(self) -> None:
        """Show the classes as they are."""
        chosen = self.current()
        keys = {class_id: key for key, class_id in self._session.class_keys().items()}
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._session.classes))
        for row, class_id in enumerate(sorted(self._session.classes)):
            each = self._session.classes[class_id]
            for column, text in enumerate(("", str(class_id), each.name, keys.get(class_id, ""))):
                item = QTableWidgetItem(text)
                item.setData(CLASS_ID, class_id)
                if column == COLOUR:
                    item.setBackground(QColor(each.colour))
                    item.setToolTip(each.colour)
                if column == NAME:
                    item.setToolTip(each.name)
                if column in (COLOUR, NUMBER):
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.table.setItem(row, column, item)
            if class_id == chosen:
                self.table.selectRow(row)
        self.table.blockSignals(False)

    def current(self) -> int | None:
        """The class that is chosen."""
        items = self.table.selectedItems()
        return int(items[0].data(CLASS_ID)) if items else None

    def add(self, name: str = "") -> None:
        """A class with the next free number; its name can be typed at once."""
        number = self._session.new_class_id()
        plain = name or tr("Class {number}").format(number=number)
        colour = free_colour(self._session.classes.values())
        if self._do(lambda: self._session.edit_class(LandClass(number, plain, colour))):
            row = sorted(self._session.classes).index(number)
            self.table.selectRow(row)
            if not name:
                self.table.editItem(self.table.item(row, NAME))

    def remove(self) -> None:
        """Take the chosen class away, where it was never used."""
        chosen = self.current()
        if chosen is not None:
            self._do(lambda: self._session.remove_class(chosen))

    def ask_merge(self) -> None:
        """Ask into which class the chosen one goes."""
        chosen = self.current()
        others = {f"{each.class_id}  {each.name}": each.class_id for each in self._session.classes.values() if each.class_id != chosen}
        if chosen is None or not others:
            self._say(tr("Choose a class that shall go into another."))
            return
        name = self._session.classes[chosen].name
        text, is_ok = QInputDialog.getItem(
            self, tr("Merge"), tr("All labels of “{name}” become:").format(name=name), list(others), 0, False
        )
        if is_ok:
            self.merge(chosen, others[text])

    def merge(self, from_id: int, into_id: int) -> None:
        """All labels of one class become another's; can be undone."""
        self._do(lambda: self._session.merge_classes(from_id, into_id))

    def ask_import(self) -> None:
        """Ask for a file, and take its classes."""
        kinds = tr("Classes (*.csv *.qml *.tif *.tiff *.vrt *.img);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, tr("Import classes"), "", kinds)
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Take the classes of a file: new numbers are added; one that is in use under another name stays, and that is said."""
        try:
            found = read_classes(path)
        except ClassFileError as error:
            self._say(str(error))
            return
        used, left = self._session.used_classes(), []
        for each in found:
            there = self._session.classes.get(each.class_id)
            if there is not None and each.class_id in used and there.name != each.name:
                left.append(f"{each.class_id} {each.name}")
                continue
            key = each.key if each.key and not is_taken(each.key) else there.key if there is not None else ""
            if not self._do(lambda each=each, key=key: self._session.edit_class(replace(each, key=key))):
                left.append(f"{each.class_id} {each.name}")
        if left:
            self._say(tr("Not taken, since the number or name is in use: {classes}.").format(classes=", ".join(left)))

    def ask_export(self) -> None:
        """Ask for a file, and write the classes."""
        path, _ = QFileDialog.getSaveFileName(self, tr("Export classes"), "classes.csv", tr("CSV (*.csv);;QGIS style (*.qml)"))
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write the classes as CSV or QML."""
        classes = [self._session.classes[class_id] for class_id in sorted(self._session.classes)]
        try:
            (write_qml if path.suffix.lower() == ".qml" else write_csv)(path, classes)
        except OSError as error:
            QMessageBox.warning(
                self, tr("Export classes"), tr("{path} cannot be written: {reason}.").format(path=path, reason=error.strerror)
            )

    def _edited(self, item: QTableWidgetItem) -> None:
        before = self._session.classes[int(item.data(CLASS_ID))]
        text = item.text().strip()
        if item.column() == NAME:
            self._do(lambda: self._session.edit_class(replace(before, name=text)))
        elif item.column() == KEY:
            taken = is_taken(text)
            if len(text) > 1 or taken:
                said = tr("A class's key is one sign.") if len(text) > 1 else tr("{key} is the key of “{command}”.")
                self._say(said.format(key=text, command=taken))
                self.refresh()
                return
            self._do(lambda: self._session.edit_class(replace(before, key=text.upper())))

    def _pick_colour(self, row: int, column: int) -> None:
        if column != COLOUR:
            return
        before = self._session.classes[int(self.table.item(row, column).data(CLASS_ID))]
        colour = QColorDialog.getColor(QColor(before.colour), self, before.name)
        if colour.isValid():
            self._do(lambda: self._session.edit_class(replace(before, colour=colour.name())))

    def _do(self, act: Callable[[], Any]) -> bool:
        """Do it, and show how the classes are then; whether it was done."""
        try:
            act()
        except (RefusedActionError, StoreError) as error:
            self._say(str(error))
            self.refresh()
            return False
        self._say("")
        self.refresh()
        self.changed.emit()
        return True

    def _say(self, text: str) -> None:
        self.problem.setText(f"⚠ {text}" if text else "")
        self.problem.setVisible(bool(text))
