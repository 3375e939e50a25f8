"""What an installation would do, shown before it is done; nothing is begun without the press of its button."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from ..runtime.interpreter import MANAGED
from ..runtime.machine import choose
from ..runtime.plan import Plan
from ..runtime.sentence import gigabytes
from ..runtime.task import spoken
from ..translation import tr

BACKENDS = {"linux": ("cpu", "cu130", "cu126"), "windows": ("cpu", "cu130", "cu126"), "macos": ("mps",)}


def backend_name(backend: str) -> str:
    """A build of PyTorch for people."""
    names = {
        "cpu": tr("Processor"),
        "cu126": tr("NVIDIA, CUDA 12.6"),
        "cu130": tr("NVIDIA, CUDA 13"),
        "mps": tr("Apple GPU"),
    }
    return names.get(backend, backend)


def wrapped(text: str = "") -> QLabel:
    """A label that breaks its lines and whose text can be copied."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label


def pathed(path: str) -> QLabel:
    """A path that may be broken after each of its folders, as Windows's backslashes would not let it; whole in the tooltip."""
    label = wrapped(path.replace("\\", "\\\u200b").replace("/", "/\u200b").replace("_", "_\u200b"))
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # what is not to be seen must not be copied either
    label.setToolTip(path)
    return label


def titled(text: str) -> QLabel:
    """The name of a row, at the height of its first line."""
    label = QLabel(text)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label


def noted(text: str, icon: QStyle.StandardPixmap, owner: QWidget) -> QWidget:
    """A sentence with a sign before it."""
    row, sign = QWidget(), QLabel()
    size = owner.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
    sign.setPixmap(owner.style().standardIcon(icon).pixmap(size, size))
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 2, 0, 2)
    layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(wrapped(text), 1, Qt.AlignmentFlag.AlignTop)
    return row


class EnginePlan(QWidget):
    """A `Plan` with the buttons to consent and to go back. `backend_chosen`: another build of PyTorch is wanted."""

    accepted = pyqtSignal(object)
    rejected = pyqtSignal()
    backend_chosen = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        heading = QLabel(tr("<b>This will be installed</b>"))
        layout.addWidget(heading)
        self._rows = QFormLayout()
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._rows)
        self._notes = QVBoxLayout()
        layout.addLayout(self._notes)
        self.install = QPushButton(tr("&Install now"))
        self.install.setDefault(True)
        self.install.clicked.connect(lambda: self.accepted.emit(self._plan))
        self.back = QPushButton(tr("&Back"))
        self.back.clicked.connect(self.rejected)
        buttons = QHBoxLayout()
        buttons.addWidget(self.install)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(1)

    @property
    def plan(self) -> Plan | None:
        """What is shown."""
        return self._plan

    def show_plan(self, plan: Plan, reason: str = "") -> None:
        """Show a plan; reason: why what is installed does not do."""
        self._plan = plan
        while self._rows.rowCount():
            self._rows.removeRow(0)
        while self._notes.count():
            self._notes.takeAt(0).widget().deleteLater()
        for title, value in self._facts(plan):
            self._rows.addRow(titled(title), pathed(value) if value == plan.root else wrapped(value))
        self._rows.insertRow(0, tr("Device"), self._devices(plan))
        if plan.backend == choose(plan.machine).backend:
            self._rows.insertRow(1, "", wrapped(spoken(plan.why)))
        if reason:
            self._notes.addWidget(noted(reason, QStyle.StandardPixmap.SP_MessageBoxInformation, self))
        for sentence in plan.blockers:
            self._notes.addWidget(noted(spoken(sentence), QStyle.StandardPixmap.SP_MessageBoxCritical, self))
        for sentence in plan.concerns:
            self._notes.addWidget(noted(spoken(sentence), QStyle.StandardPixmap.SP_MessageBoxWarning, self))
        self.install.setEnabled(not plan.blockers)
        (self.install if not plan.blockers else self.back).setFocus()

    def _devices(self, plan: Plan) -> QComboBox:
        box = QComboBox()
        box.setToolTip(tr("Which build of PyTorch is installed. What fits this machine is chosen already."))
        for backend in BACKENDS[plan.machine.system]:
            box.addItem(backend_name(backend), backend)
        box.setCurrentIndex(box.findData(plan.backend))
        box.setEnabled(not plan.wheels and box.count() > 1)
        box.currentIndexChanged.connect(lambda _: self.backend_chosen.emit(str(box.currentData())))
        return box

    def _facts(self, plan: Plan) -> list[tuple[str, str]]:
        if plan.wheels:
            source = tr("Nothing; {size} are taken from {folder}").format(size=gigabytes(plan.download_bytes), folder=plan.wheels)
        else:
            size = gigabytes(plan.download_bytes)
            hosts = ", ".join(plan.hosts)
            text = tr("About {size} (an estimate) from {hosts}") if plan.is_estimate else tr("{size} from {hosts}")
            source = text.format(size=size, hosts=hosts)
        disk = tr("{needed} of {free} free").format(needed=gigabytes(plan.disk_bytes), free=gigabytes(plan.free_bytes))
        python = f"{plan.python.text} ({plan.python.path})" if plan.python else tr("{version}, fetched by uv").format(version=MANAGED)
        checked = tr("each file by its hash") if plan.build.is_verified else tr("all but PyTorch by their hash")
        return [
            (tr("Download"), source),
            (tr("Disk"), disk),
            (tr("Folder"), plan.root),
            (tr("Python"), python),
            (tr("Checked"), checked),
        ]
