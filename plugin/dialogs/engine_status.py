"""How the engine stands, for the eye: a headline, what went wrong with what to do, and the facts."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextCursor
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QStyle, QToolButton, QVBoxLayout, QWidget

from ..runtime import location, machine, state
from ..runtime.faults import InstallFault
from ..runtime.network import scrub
from ..runtime.sentence import gigabytes
from ..runtime.state_texts import told
from ..runtime.task import spoken
from ..translation import tr
from .engine_plan import backend_name, noted, pathed, titled, wrapped


class EngineStatus(QWidget):
    """A `State`, what is known of the machine, and the last fault."""

    def __init__(self) -> None:
        super().__init__()
        self.headline = QLabel()
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        font = self.headline.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.headline.setFont(font)
        self.sentence = wrapped()
        self.problem = QVBoxLayout()
        self.rows = QFormLayout()
        self.rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.headline)
        layout.addWidget(self.sentence)
        layout.addLayout(self.problem)
        layout.addLayout(self.rows)

    def show_state(self, now: state.State, here: machine.Machine | None, fault: InstallFault | None) -> None:
        """Show it all anew."""
        headline, sentence = told(now)
        self.headline.setText(headline)
        self.sentence.setText(sentence)
        while self.problem.count():
            self.problem.takeAt(0).widget().deleteLater()
        if fault is not None:
            self._show_fault(fault)
        while self.rows.rowCount():
            self.rows.removeRow(0)
        for title, value in _facts(now, here):
            is_path = value in (now.root, location.own_python())
            self.rows.addRow(titled(title), pathed(value) if is_path else wrapped(value))

    def _show_fault(self, fault: InstallFault) -> None:
        text = f"{spoken(fault.problem)} {spoken(fault.remedy)}"
        self.problem.addWidget(noted(text, QStyle.StandardPixmap.SP_MessageBoxWarning, self))
        if not fault.details:
            return
        details = QPlainTextEdit(scrub(fault.details))
        details.setReadOnly(True)
        details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        details.setMaximumHeight(160)
        details.hide()
        toggle = QToolButton()
        toggle.setText(tr("Details"))
        toggle.setCheckable(True)
        toggle.setArrowType(Qt.ArrowType.RightArrow)
        toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toggle.setAutoRaise(True)

        def show(is_open: bool) -> None:
            details.setVisible(is_open)
            details.moveCursor(QTextCursor.MoveOperation.End)  # tools name the cause last
            details.moveCursor(QTextCursor.MoveOperation.StartOfLine)
            toggle.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)

        toggle.toggled.connect(show)
        self.problem.addWidget(toggle)
        self.problem.addWidget(details)


def _facts(now: state.State, here: machine.Machine | None) -> list[tuple[str, str]]:
    found = now.installation
    rows = [(tr("Python"), location.own_python())] if now.is_own else [(tr("Folder"), now.root)]
    if found is None:
        return [*rows, *([(tr("Device"), here.device)] if here is not None else [])]
    if found.size_bytes:
        rows.append((tr("Size on disk"), gigabytes(found.size_bytes)))
    rows.append((tr("Device"), ", ".join(found.devices) or tr("not known")))
    versions = [("Python", found.python_version), *((name, found.libraries.get(name, "")) for name in ("torch", "rasterio"))]
    rows.append((tr("Versions"), ", ".join(f"{name} {version}" for name, version in versions if version)))
    if found.unverified:
        rows.append((tr("Without hash"), ", ".join(found.unverified)))
    fitting = machine.choose(here).backend if here is not None and found.backend else ""
    if fitting not in ("", "cpu", found.backend):
        text = tr("This machine could use: {device}. Install again to change.").format(device=backend_name(fitting))
        rows.append((tr("Hint"), text))
    return rows
