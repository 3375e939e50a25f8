"""The sheet of keys, made from the table of commands and the classes of now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from itertools import groupby

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ..translation import tr
from .commands import commands
from .store import LandClass


class KeySheet(QDialog):
    """Opens with `?`; any of its keys, or Esc, closes it."""

    def __init__(self, classes: Iterable[LandClass], keys: dict[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys of the labelling"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        known = {each.class_id: each.name for each in classes}
        page = QTextBrowser()
        page.setHtml(sheet(known, keys))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(page, 1)
        layout.addWidget(close)
        self.resize(560, 640)


def sheet(names: Mapping[int, str], keys: Mapping[str, int]) -> str:
    """The sheet as HTML."""
    parts = [_table(tr("Classes"), [(key, names[class_id]) for key, class_id in sorted(keys.items(), key=lambda each: each[1])])]
    for group, each in groupby(commands(), key=lambda command: command.group):
        parts.append(_table(group, [(tr(" or ").join(command.keys), command.title) for command in each]))
    hint = tr("The keys act where the map has the labelling's tool, or its page has the keyboard; never while you type a text.")
    return "".join(parts) + f"<p>{escape(hint)}</p>"


def _table(title: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f"<tr><td width='120'><b>{escape(keys)}</b></td><td>{escape(text.replace('&', ''))}</td></tr>" for keys, text in rows)
    return f"<h3>{escape(title)}</h3><table cellspacing='0' cellpadding='2'>{lines}</table>"
