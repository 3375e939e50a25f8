"""Keys while labelling. They act where the map has our tool, or the labelling's own page has the keyboard; never while a text is
being typed, and never where QGIS's own keys are meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

SPECIAL = {
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_F1: "F1",
}

REPEATED = ("Right", "Left", "+", "-", "=", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y")  # keys that go on while they are held


def name_of(event: Any) -> str:
    """What a key press is called: "Ctrl+Z", "Right", "Space", or the sign that it writes, as a capital; empty for a modifier alone.

    By the sign and not by the key, so that it is the same on all keyboards: "?" and digits lie elsewhere on each.
    """
    held = event.modifiers()
    parts = [
        name
        for flag, name in (
            (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
            (Qt.KeyboardModifier.AltModifier, "Alt"),
            (Qt.KeyboardModifier.MetaModifier, "Meta"),
        )
        if held & flag
    ]
    special = next((name for key, name in SPECIAL.items() if event.key() == key), "")
    if special:
        return "+".join([*parts, special])
    if parts:
        if not Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
            return ""
        shift = ["Shift"] if held & Qt.KeyboardModifier.ShiftModifier else []
        return "+".join([*parts, *shift, chr(event.key())])
    text = str(event.text())
    return text.upper() if len(text) == 1 and text.isprintable() else ""


def is_typing(widget: QWidget | None) -> bool:
    """Whether what is typed goes into a text."""
    if isinstance(widget, QComboBox):
        return bool(widget.isEditable())
    return isinstance(widget, (QLineEdit, QAbstractSpinBox, QTextEdit, QPlainTextEdit))


class Keys(QObject):
    """Watches some widgets, from its making until `stop`.

    act: told the name of a key; whether it was one of ours. is_ours: whether keys in the map are ours now.
    """

    def __init__(
        self,
        maps: Iterable[QObject],
        pages: Iterable[QObject],
        *,
        act: Callable[[str], bool],
        knows: Callable[[str], bool],
        is_ours: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._maps, self._pages = list(maps), list(pages)
        self._act, self._knows, self._is_ours = act, knows, is_ours
        for watched in (*self._maps, *self._pages):
            watched.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        for watched in (*self._maps, *self._pages):
            watched.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """QGIS asks first who wants a key (ShortcutOverride); who takes it gets the press."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if is_typing(QApplication.focusWidget()) or (watched in self._maps and not self._is_ours()):
            return False
        name = name_of(event)
        if not name or not self._knows(name):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.isAutoRepeat() and name not in REPEATED:  # type: ignore[attr-defined]
            return True  # a key that is held labels no tile that nobody has seen
        return self._act(name)
