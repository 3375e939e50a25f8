"""The tile that is shown: what it stands for, why it was asked, what it holds, and the buttons that say something about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ..engine.sentences import counted
from ..translation import tr
from .commands import Command, commands
from .queue_model import SIGNS, status_text
from .reasons import reasons
from .store import LandClass, QueuedTile

BUTTONS = ("previous_tile", "next_to_do", "next_tile", "mark_done", "skip", "mark_unsure", "reject", "undo", "redo")


class TileCard(QWidget):
    """`wanted` names a command."""

    wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.holds = QLabel(), QLabel()
        self.title.setTextFormat(Qt.TextFormat.RichText)
        for label in (self.title, self.holds):
            label.setWordWrap(True)
        self.buttons: dict[str, QToolButton] = {}
        grid = QGridLayout()
        grid.setSpacing(2)
        known = {command.name: command for command in commands()}
        for number, name in enumerate(BUTTONS):
            self.buttons[name] = button_of(known[name], self.wanted.emit, _short(name))
            grid.addWidget(self.buttons[name], number // 5, number % 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.holds)
        layout.addLayout(grid)

    def show_tile(
        self, tile: QueuedTile | None, status: str, shares: Mapping[int, float], classes: Mapping[int, LandClass], place: str
    ) -> None:
        """Show a tile; place: which one of how many it is."""
        if tile is None:
            self.title.setText(tr("No tile is shown."))
            self.holds.setText("")
            return
        stands = tr("represents {tiles}, {percent} % of the area").format(
            tiles=counted(tile.represents), percent=f"{tile.area_percent:.1f}"
        )
        self.title.setText(f"<b>{place}</b> · {SIGNS.get(status, '')} {status_text(status)} · {stands}")
        named = [f"{classes[each].name} {100 * share:.0f} %" for each, share in shares.items() if each in classes]
        holds = ", ".join(named) if named else tr("not labelled")
        self.holds.setText("\n".join([holds, *reasons(tile.reason, tile.why)]))


def button_of(command: Command, act: Callable[[str], object], text: str = "") -> QToolButton:
    """A button for a command, which never takes the keyboard away from the map; its tooltip names the key."""
    button = QToolButton()
    button.setText(text or command.title)
    button.setToolTip(f"{command.title} [{command.keys[0]}]")
    button.setAccessibleName(command.title)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.clicked.connect(lambda _=False: act(command.name))
    return button


def _short(name: str) -> str:
    texts = {
        "previous_tile": "◀",
        "next_to_do": tr("Next to do"),
        "next_tile": "▶",
        "mark_done": tr("Done"),
        "skip": tr("Skip"),
        "mark_unsure": tr("Unsure"),
        "reject": tr("Reject"),
        "undo": "↶",
        "redo": "↷",
    }
    return texts[name]
