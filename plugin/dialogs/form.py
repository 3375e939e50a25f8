"""A stage's settings as a form, made from the schema: labels, tooltips, what is wrong beside each field, the rare ones folded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from string import ascii_lowercase
from typing import Any

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ..engine.schema import Setting, settings
from ..translation import tr
from .fields import Field, field_for

ROW_GAP_PX = 6
LATIN_END = "\u0250"  # letters below have a key of their own on Latin keyboards; others (Chinese) have none


class Form(QWidget):
    """The settings of one stage. `changed` comes with each change of any.

    names: which settings, the folded ones included; by default all of the stage. plain: those that are never folded, first.
    earlier: what the study was run with before; `values` gives what differs from that. own: fields that a dialog brings.
    """

    changed = pyqtSignal()

    def __init__(
        self,
        stage: str,
        *,
        names: Iterable[str] | None = None,
        plain: Iterable[str] = (),
        earlier: Mapping[str, Any] | None = None,
        own: Mapping[str, Field] | None = None,
        letters: set[str] | None = None,
        folded_title: str = "",
    ) -> None:
        super().__init__()
        every = settings()[stage]
        chosen = [every[name] for name in (every if names is None else names)]
        first = list(plain)
        self._base = {setting.name: setting.default for setting in chosen}
        self._base.update({name: value for name, value in (earlier or {}).items() if name in self._base})
        self._letters = set() if letters is None else letters
        self._fields: dict[str, Field] = {}
        self._problems: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._from_dialog: dict[str, str] = {}
        self._hidden: set[str] = set()
        self._folded_names = {setting.name for setting in chosen if setting.is_advanced and setting.name not in first}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        plain_rows = _rows()
        layout.addLayout(plain_rows)
        shown = sorted(
            (each for each in chosen if each.name not in self._folded_names),
            key=lambda each: first.index(each.name) if each.name in first else len(first),
        )
        for setting in shown:
            self._add(setting, plain_rows, own or {})
        self.folded: QgsCollapsibleGroupBox | None = None
        if self._folded_names:
            self.folded = QgsCollapsibleGroupBox(folded_title or tr("Advanced settings"))
            folded_rows = _rows()
            inside = QWidget()  # the box hides and shows its own children; rows are hidden by the encoder too
            inside.setLayout(folded_rows)
            folded_rows.setContentsMargins(0, 0, 0, 0)
            QVBoxLayout(self.folded).addWidget(inside)
            for setting in chosen:
                if setting.name in self._folded_names:
                    self._add(setting, folded_rows, own or {})
            self.folded.setCollapsed(True)
            layout.addWidget(self.folded)
        self.set_values(self._base)
        self._check()

    def field(self, name: str) -> Field:
        """The field of a setting."""
        return self._fields[name]

    def has(self, name: str) -> bool:
        """Whether a setting has a field here."""
        return name in self._fields

    def values(self) -> dict[str, Any]:
        """What differs from the defaults, or from what the study was run with before."""
        found = {name: field.value() for name, field in self._fields.items()}
        return {name: value for name, value in found.items() if not _is_same(value, self._base[name])}

    def all_values(self) -> dict[str, Any]:
        """Every setting as it stands."""
        return {name: field.value() for name, field in self._fields.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values; settings that are not named keep theirs."""
        for name, value in values.items():
            if name in self._fields:
                self._fields[name].set_value(value)

    def errors(self) -> dict[str, str]:
        """What is wrong, by setting, in the order of the form."""
        found = {}
        for name, field in self._fields.items():
            if name not in self._hidden:
                error = field.error() or self._from_dialog.get(name, "")
                if error:
                    found[name] = error
        return found

    def title(self, name: str) -> str:
        """A setting's title in the user's language."""
        return str(self._labels[name].text()).replace("&", "")

    def plain_labels(self) -> list[QLabel]:
        """The labels of what is not folded."""
        return [label for name, label in self._labels.items() if name not in self._folded_names]

    def set_problem(self, name: str, text: str) -> None:
        """Say beside a field what a dialog found wrong with it; empty where it is right again."""
        if text != self._from_dialog.get(name, ""):
            self._from_dialog[name] = text
            self._check()

    def set_row_visible(self, name: str, is_visible: bool) -> None:
        """Hide a setting that has no meaning now, or show it again."""
        for widget in (self._fields[name].parentWidget(), self._labels[name]):  # the parent: what holds field and problem
            widget.setVisible(is_visible)
        self._hidden = self._hidden - {name} if is_visible else self._hidden | {name}
        self._check()

    def show_first_error(self) -> None:
        """Take the focus to the first field that is wrong."""
        for name in self.errors():
            if self.folded is not None and name in self._folded_names:
                self.folded.setCollapsed(False)
            self._fields[name].setFocus()
            return

    def _add(self, setting: Setting, rows: QFormLayout, own: Mapping[str, Field]) -> None:
        field = own.get(setting.name) or field_for(setting)
        label = QLabel(with_mnemonic(setting.said_title, self._letters))
        label.setBuddy(field)
        label.setContentsMargins(0, 0, 0, ROW_GAP_PX)
        line = min(field.sizeHint().height(), QLineEdit().sizeHint().height())
        label.setFixedHeight(max(line, label.fontMetrics().height()) + ROW_GAP_PX)  # beside the field, also where a problem is below it
        problem = QLabel()
        problem.setWordWrap(True)
        problem.setVisible(False)
        for widget in (field, label):
            widget.setToolTip(f"<p>{setting.said_help}</p>")
        target = field.focusProxy() or field
        target.setToolTip(f"<p>{setting.said_help}</p>")
        target.setAccessibleName(setting.said_title)
        target.setAccessibleDescription(setting.said_help)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, ROW_GAP_PX)
        column.setSpacing(2)
        column.addWidget(field)
        column.addWidget(problem)
        beside.setSizePolicy(QSizePolicy.Policy.Expanding, field.sizePolicy().verticalPolicy())
        rows.addRow(label, beside)
        self._fields[setting.name], self._labels[setting.name], self._problems[setting.name] = field, label, problem
        field.changed.connect(self._changed)

    def _changed(self) -> None:
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        found = self.errors()
        for name, problem in self._problems.items():
            text = found.get(name, "")
            problem.setText(as_problem(text))
            problem.setVisible(bool(text))
        if self.folded is not None and any(name in self._folded_names for name in found):
            self.folded.setCollapsed(False)


def align_labels(forms: Iterable[Form]) -> None:
    """Let the fields of several forms below each other begin at one line."""
    labels = [label for form in forms for label in form.plain_labels()]
    widest = max((label.sizeHint().width() for label in labels), default=0)
    for label in labels:
        label.setMinimumWidth(widest)


def as_problem(text: str) -> str:
    """A sentence about what is wrong, marked by a sign and not by colour alone."""
    return f"⚠ {text}" if text else ""


def with_mnemonic(title: str, taken: set[str]) -> str:
    """The title with its first letter that no other field has taken marked as its key; behind a title without Latin letters one."""
    for position, letter in enumerate(title):
        if letter.isalnum() and letter < LATIN_END and letter.lower() not in taken:
            taken.add(letter.lower())
            return f"{title[:position].replace('&', '&&')}&{title[position:].replace('&', '&&')}"
    free = next((letter for letter in ascii_lowercase if letter not in taken), "")
    if free and not any(letter.isalpha() and letter < LATIN_END for letter in title):
        taken.add(free)
        return f"{title.replace('&', '&&')} (&{free.upper()})"
    return title.replace("&", "&&")


def _rows() -> QFormLayout:
    rows = QFormLayout()
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    rows.setVerticalSpacing(0)  # rows bring their own: Qt 5 keeps the spacing of a row that is hidden
    return rows


def _is_same(one: Any, other: Any) -> bool:
    """Whether two values mean the same setting: a list is a tuple, nothing is nothing."""
    if isinstance(one, (list, tuple)) or isinstance(other, (list, tuple)):
        return list(one or ()) == list(other or ())
    if isinstance(one, dict) or isinstance(other, dict):
        return {str(key): value for key, value in (one or {}).items()} == {str(key): value for key, value in (other or {}).items()}
    return bool(one == other)
