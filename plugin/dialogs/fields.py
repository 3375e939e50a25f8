"""One widget for each kind of setting: its value, whether the value may be, and what is wrong with it."""

from __future__ import annotations

import math
import re
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from ..engine.gdal_names import exists
from ..engine.schema import Setting, said
from ..translation import tr

LARGEST = 2_147_483_647  # of Qt's spin box


class Field(QWidget):
    """A setting's widget. `changed` comes with each change, by hand or not."""

    changed = pyqtSignal()

    def value(self) -> Any:
        """What it holds, as the settings have it; only to be used where there is no `error`."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def error(self) -> str:
        """What is wrong with what it holds, in a sentence; empty where nothing is."""
        return ""

    def _hold(self, *widgets: QWidget) -> None:
        """Lay out the widgets side by side; the first takes the focus, and the room."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            layout.addWidget(widget, 1 if widget is widgets[0] else 0)
            if isinstance(widget, (QSpinBox, QComboBox)):
                widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                widget.installEventFilter(self)
        self.setFocusProxy(widgets[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel move the window, not the number under it, unless the field has the focus."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class IntegerField(Field):
    """A whole number; where it is optional, one below the least stands for none."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self.box = QSpinBox()
        least = -LARGEST if setting.least is None else int(setting.least) + setting.least_is_open
        self._none = least - 1 if setting.is_optional and setting.default is None else None  # shown as a word
        self.box.setRange(least if self._none is None else self._none, LARGEST if setting.most is None else int(setting.most))
        if self._none is not None:
            self.box.setSpecialValueText(tr("automatic"))
        if setting.unit:
            self.box.setSuffix(f" {said(setting.unit)}")
        self._hold(self.box)
        self.set_value(setting.default)
        self.box.valueChanged.connect(lambda _: self.changed.emit())

    def value(self) -> int | None:
        """The number."""
        return None if self.box.value() == self._none else int(self.box.value())

    def set_value(self, value: Any) -> None:
        """Show a number, or none."""
        self.box.setValue(self._none if value is None and self._none is not None else int(value or 0))


class BudgetField(Field):
    """A word, such as "auto", or a whole number."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._words = setting.words
        self.choice, self.box = QComboBox(), QSpinBox()
        for word in setting.words:
            self.choice.addItem(said(word), word)
        self.choice.addItem(tr("number"), None)
        self.box.setRange(1 if setting.least is None else int(setting.least), LARGEST if setting.most is None else int(setting.most))
        self.box.setValue(30)
        self.box.setMinimumWidth(self.box.fontMetrics().horizontalAdvance("0000000000"))
        self._hold(self.choice, self.box)
        self.set_value(setting.default)
        self.choice.currentIndexChanged.connect(lambda _: self._changed())
        self.box.valueChanged.connect(lambda _: self.changed.emit())

    def value(self) -> int | str:
        """The word or the number."""
        word = self.choice.currentData()
        return int(self.box.value()) if word is None else str(word)

    def set_value(self, value: Any) -> None:
        """Show a word or a number."""
        if value in self._words:
            self.choice.setCurrentIndex(self.choice.findData(value))
        else:
            self.choice.setCurrentIndex(len(self._words))
            self.box.setValue(int(value))
        self.box.setEnabled(self.choice.currentData() is None)

    def _changed(self) -> None:
        self.box.setEnabled(self.choice.currentData() is None)
        self.changed.emit()


class LineField(Field):
    """A line of text."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self.line = QLineEdit()
        if setting.is_optional:
            self.line.setPlaceholderText(tr("empty") if setting.kind in ("numbers", "names") else tr("automatic"))
        self._hold(self.line)
        self.set_value(setting.default)
        self.line.textChanged.connect(lambda _: self.changed.emit())

    def text(self) -> str:
        """The text without blanks at its ends."""
        return str(self.line.text()).strip()

    def value(self) -> Any:
        """The text; None where it is empty and may be."""
        return self.text() or (None if self._setting.default is None else "")

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self.line.setText("" if value is None else str(value))

    def error(self) -> str:
        """A text must be there unless it is optional."""
        return "" if self.text() or self._setting.is_optional else tr("Something must be given here.")


class NumberField(LineField):
    """A number with decimals, written with a point or a comma."""

    def value(self) -> float | None:
        """The number; None where it is empty and may be."""
        return _number(self.text())

    def set_value(self, value: Any) -> None:
        """Show a number."""
        self.line.setText("" if value is None else _shortest(value))

    def error(self) -> str:
        """It must be a number within its limits."""
        number = _number(self.text())
        if not self.text() and self._setting.is_optional:
            return ""
        return (
            "" if number is not None and _is_within(number, self._setting) else tr("Give {limits}.").format(limits=_limits(self._setting))
        )


class NumbersField(LineField):
    """Several numbers, with commas or blanks between them."""

    def value(self) -> list[float]:
        """The numbers, whole ones as such."""
        found = [_number(part) for part in re.split(r"[;,\s]+", self.text()) if part]
        return [int(each) if each == int(each) else each for each in found if each is not None]

    def set_value(self, value: Any) -> None:
        """Show the numbers."""
        self.line.setText(", ".join(_shortest(each) for each in value or ()))

    def error(self) -> str:
        """Each part must be a number."""
        wrong = [part for part in re.split(r"[;,\s]+", self.text()) if part and _number(part) is None]
        return tr("“{text}” is no number. Give numbers with commas between them, such as 0, 255.").format(text=wrong[0]) if wrong else ""


class NamesField(LineField):
    """Names of values: 1 = forest, 2 = water."""

    def value(self) -> dict[str, str]:
        """The names by value (JSON knows no other keys than texts)."""
        return {match[1]: match[2].strip() for match in map(self._match, self._parts()) if match}

    def set_value(self, value: Any) -> None:
        """Show the names."""
        self.line.setText(", ".join(f"{number} = {name}" for number, name in (value or {}).items()))

    def error(self) -> str:
        """Each part must be a value and its name."""
        wrong = [part for part in self._parts() if not self._match(part)]
        return (
            tr("“{text}” is no value with its name. Write them so: 1 = forest, 2 = water.").format(text=wrong[0].strip()) if wrong else ""
        )

    def _parts(self) -> list[str]:
        return [part for part in self.text().split(",") if part.strip()]

    @staticmethod
    def _match(part: str) -> Any:
        return re.match(r"^\s*(-?\d+)\s*[=:]\s*(\S.*)$", part)


class BooleanField(Field):
    """Yes or no."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.box = QCheckBox()
        self._hold(self.box)
        self.set_value(setting.default)
        self.box.toggled.connect(lambda _: self.changed.emit())

    def value(self) -> bool:
        """Whether it is checked."""
        return bool(self.box.isChecked())

    def set_value(self, value: Any) -> None:
        """Check it or not."""
        self.box.setChecked(bool(value))


class ChoiceField(Field):
    """One of some words; where the setting has a pattern, also others that fit it."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self.box = QComboBox()
        for word in setting.words:
            self.box.addItem(said(word), word)
        self.box.setEditable(bool(setting.pattern))
        self._hold(self.box)
        self.set_value(setting.default)
        self.box.currentTextChanged.connect(lambda _: self.changed.emit())

    def value(self) -> str:
        """The word, never its translation."""
        text = str(self.box.currentText()).strip()
        index = self.box.findText(text, Qt.MatchFlag.MatchExactly)
        return str(self.box.itemData(index)) if index >= 0 else text

    def set_value(self, value: Any) -> None:
        """Show a word."""
        index = self.box.findData(str(value))
        if index >= 0:
            self.box.setCurrentIndex(index)
        elif self.box.isEditable():
            self.box.setEditText(str(value))

    def error(self) -> str:
        """It must fit the pattern."""
        if not self._setting.pattern or re.match(self._setting.pattern, self.value()):
            return ""
        return tr("“{text}” is not known here. Choose one of {words}.").format(text=self.value(), words=", ".join(self._setting.words))


class PathField(Field):
    """A file."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self.file = QgsFileWidget()
        self._hold(self.file)
        self.set_value(setting.default)
        self.file.fileChanged.connect(lambda _: self.changed.emit())

    def value(self) -> Any:
        """The path; None where it is empty."""
        return str(self.file.filePath()).strip() or None

    def set_value(self, value: Any) -> None:
        """Show a path."""
        self.file.setFilePath(str(value or ""))

    def error(self) -> str:
        """The file must be there; it may be missing where it is optional."""
        path = self.value()
        if path is None:
            return "" if self._setting.is_optional else tr("A file must be given here.")
        return "" if exists(path) else tr("{path} does not exist.").format(path=path)


def field_for(setting: Setting) -> Field:
    """The widget of a setting; for several files a dialog brings its own."""
    if setting.kind == "integer":
        return BudgetField(setting) if setting.words else IntegerField(setting)
    kinds = {"number": NumberField, "numbers": NumbersField, "names": NamesField, "boolean": BooleanField, "path": PathField}
    if setting.kind == "paths":
        raise ValueError(f"{setting.stage}.{setting.name} needs a field of the dialog's own")
    if setting.kind == "choice" or (setting.kind == "text" and setting.words):
        return ChoiceField(setting)
    return kinds.get(setting.kind, LineField)(setting)


def _shortest(number: float) -> str:
    """The shortest text that is this number when it is read again."""
    return f"{number:g}" if float(f"{number:g}") == number else repr(number)


def _number(text: str) -> float | None:
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def _is_within(number: float, setting: Setting) -> bool:
    above = setting.least is None or number > setting.least or (number == setting.least and not setting.least_is_open)
    return above and (setting.most is None or number < setting.most or (number == setting.most and not setting.most_is_open))


def _limits(setting: Setting) -> str:
    """The numbers that a setting allows, in words."""
    least, most = (None if limit is None else f"{limit:g}" for limit in (setting.least, setting.most))
    if least is None and most is None:
        return tr("a number")
    if most is None:
        return tr("a number above {least}").format(least=least) if setting.least_is_open else tr("{least} or more").format(least=least)
    if least is None:
        return tr("a number below {most}").format(most=most) if setting.most_is_open else tr("{most} or less").format(most=most)
    if setting.least_is_open and setting.most_is_open:
        return tr("a number between {least} and {most}, without these").format(least=least, most=most)
    if setting.least_is_open:
        return tr("a number above {least}, up to {most}").format(least=least, most=most)
    return tr("a number from {least} to {most}").format(least=least, most=most)
