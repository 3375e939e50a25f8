"""The study's panel: its stages as a path, one button for what is next, the job that runs, and its log."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..engine.sentences import sentence
from ..engine.study import STAGES
from ..jobs import MOST_LINES, RunningJob
from ..translation import tr
from .job_view import JobView
from .recent import recent_studies
from .stage_dialog import sentence_label
from .stage_texts import ENTRY, SIGNS, advice, found, next_step, stage_name, state_name
from .study_watch import Snapshot

STAGE = Qt.ItemDataRole.UserRole


class StudyPanel(QWidget):
    """Shows what it is told, and says what is wished: `entry` names an entry of the menu, `chosen` a study's folder."""

    entry = pyqtSignal(str)
    chosen = pyqtSignal(object)
    map_wanted = pyqtSignal()
    folder_wanted = pyqtSignal()
    cancelled = pyqtSignal()
    detached = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._job: RunningJob | None = None
        self._snapshot: Snapshot | None = None
        self._next = ""
        inside = QWidget()
        self.rows = QVBoxLayout(inside)
        self.rows.setContentsMargins(6, 6, 6, 6)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._add_head()
        self._add_path()
        self.job = JobView()
        self.job.cancelled.connect(self.cancelled)
        self.job.detached.connect(self.detached)
        self.rows.addWidget(self.job)
        self._add_log()
        self.rows.addStretch(1)
        self.show_snapshot(None)

    def list_studies(self, current: Path | None) -> None:
        """Offer the recent studies, the open one chosen."""
        with QSignalBlocker(self.studies):
            self.studies.clear()
            self.studies.addItem(tr("no study is open"), None)
            for path in recent_studies():
                self.studies.addItem(path.name, path)
                self.studies.setItemData(self.studies.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
            paths = [self.studies.itemData(index) for index in range(self.studies.count())]
            self.studies.setCurrentIndex(paths.index(current) if current in paths else 0)
        self.studies.setToolTip(str(current or ""))

    def show_engine(self, why_not: str) -> None:
        """Say why nothing can be run yet; empty where it can."""
        self.why_no_engine.setText(f"⚠ {why_not}")
        self.no_engine.setVisible(bool(why_not))

    def show_snapshot(self, snapshot: Snapshot | None) -> None:
        """Show a study as it is; None where none is open."""
        self._snapshot = snapshot
        self._fill_path()
        is_open = snapshot is not None
        self.path.setEnabled(is_open)
        self.to_map.setEnabled(is_open and snapshot.states["tile"].state != "absent")
        self.folder.setEnabled(is_open)
        if snapshot is None:
            self.say.setText(tr("Make a new study of your rasters, or open one that is there."))
            self.next.setText(tr("&New study…"))
            self._next = "new_study"
        else:
            has_report = snapshot.states["report"].state == "done"
            step, text = next_step(snapshot.next_stage, has_report=has_report)
            self._next = ENTRY[snapshot.next_stage] if snapshot.next_stage else "open_report" if has_report else "report"
            self.next.setText(step)
            self.say.setText(self._why_not(snapshot) or text)
        self._allow_next()

    def show_job(self, job: RunningJob | None) -> None:
        """Show a job as it stands, or that there is none."""
        if job is not self._job and job is not None:
            self.log.setPlainText("\n".join(job.lines))
        elif job is not None and job.new_lines:
            self.log.appendPlainText("\n".join(job.new_lines))
        is_other = (job is None) != (self._job is None) or (job is not None and self._job is not None and job.stage != self._shown_stage)
        self._job, self._shown_stage = job, job.stage if job is not None else ""
        self.job.show_job(job)
        if is_other:
            self._fill_path()
            self._allow_next()

    def append_log(self, text: str) -> None:
        """Write into the log; nothing for nothing."""
        if text:
            self.log.appendPlainText(text)

    def _add_head(self) -> None:
        self.no_engine = QWidget()
        beside = QHBoxLayout(self.no_engine)
        beside.setContentsMargins(0, 0, 0, 0)
        self.why_no_engine = sentence_label()
        beside.addWidget(self.why_no_engine, 1)
        install = QPushButton(tr("&Engine…"))
        install.clicked.connect(lambda _=False: self.entry.emit("engine"))
        beside.addWidget(install)
        self.no_engine.setVisible(False)
        self.rows.addWidget(self.no_engine)
        head = QHBoxLayout()
        label = QLabel(tr("St&udy"))
        self.studies = QComboBox()
        self.studies.setMinimumContentsLength(12)
        self.studies.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.studies.setAccessibleName(tr("Study"))
        label.setBuddy(self.studies)
        self.open = QPushButton(tr("&Open…"))
        self.open.setToolTip(tr("Open the folder of a study"))
        head.addWidget(label)
        head.addWidget(self.studies, 1)
        head.addWidget(self.open)
        self.rows.addLayout(head)
        self.studies.activated.connect(lambda index: self.chosen.emit(self.studies.itemData(index)))
        self.open.clicked.connect(lambda _=False: self.entry.emit("open_study"))

    def _add_path(self) -> None:
        self.path = QTreeWidget()
        self.path.setHeaderLabels([tr("Stage"), tr("State"), tr("Result")])
        self.path.setRootIsDecorated(False)
        self.path.setAllColumnsShowFocus(True)
        self.path.setUniformRowHeights(True)
        self.path.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.path.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.path.setAccessibleName(tr("The study's stages"))
        self.path.setToolTip(tr("Double click, or Enter: run this stage, also again with other settings."))
        self.path.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.path.header().setStretchLastSection(True)
        for stage in STAGES:
            item = QTreeWidgetItem()
            item.setData(0, STAGE, stage)
            self.path.addTopLevelItem(item)
        self.path.itemActivated.connect(lambda item, _column: self.entry.emit(ENTRY[item.data(0, STAGE)]))
        self.rows.addWidget(self.path)
        self.say = sentence_label()
        self.next = QPushButton()
        self.next.setDefault(True)
        self.next.setMinimumHeight(round(1.6 * self.next.fontMetrics().height() + 8))
        self.next.clicked.connect(lambda _=False: self.entry.emit(self._next))
        self.rows.addWidget(self.say)
        self.rows.addWidget(self.next)
        self.to_map, self.folder = QPushButton(tr("Show on the m&ap")), QPushButton(tr("Open &folder"))
        self.to_map.setToolTip(tr("Add the study's layers to the project, also those that were taken out of it"))
        self.folder.setToolTip(tr("Show the study's folder"))
        self.to_map.clicked.connect(lambda _=False: self.map_wanted.emit())
        self.folder.clicked.connect(lambda _=False: self.folder_wanted.emit())
        beside = QHBoxLayout()
        for button in (self.to_map, self.folder):
            beside.addWidget(button)
        self.rows.addLayout(beside)

    def _add_log(self) -> None:
        box = QgsCollapsibleGroupBox(tr("Log"))
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setTabChangesFocus(True)
        self.log.setMaximumBlockCount(MOST_LINES)
        self.log.setMinimumHeight(8 * self.log.fontMetrics().lineSpacing())
        self.log.setAccessibleName(tr("Log"))
        layout = QVBoxLayout(box)
        layout.addWidget(self.log)
        box.setCollapsed(True)
        self.log_box = box
        self.rows.addWidget(box)
        self._shown_stage = ""

    def _fill_path(self) -> None:
        for row in range(self.path.topLevelItemCount()):
            item = self.path.topLevelItem(row)
            stage = item.data(0, STAGE)
            state = "absent" if self._snapshot is None else self._snapshot.shown[stage]
            if self._job is not None and not self._job.is_quiet and stage == self._job.stage:
                state = "running"
            elif state == "running":
                state = "absent" if self._snapshot is None else self._snapshot.states[stage].state
            item.setText(0, f"{SIGNS[state]}  {stage_name(stage)}")
            item.setText(1, state_name(state))
            item.setText(2, "" if self._snapshot is None else found(self._snapshot.states[stage]))
            why = "" if self._snapshot is None or state != "failed" else sentence(self._snapshot.problems[stage])
            for column in range(3):
                item.setToolTip(column, why or item.text(2))
        height = self.path.header().sizeHint().height() + self.path.topLevelItemCount() * self.path.sizeHintForRow(0)
        self.path.setFixedHeight(height + 2 * self.path.frameWidth() + 2)

    def _why_not(self, snapshot: Snapshot) -> str:
        if not snapshot.is_study:
            return tr("There is no study in {path} any more.").format(path=snapshot.path)
        if snapshot.missing:
            return tr("⚠ The raster {path} of this study is gone. Put it back where it was.").format(path=snapshot.missing[0])
        if snapshot.holder is not None and self._job is None:
            return tr("A job on the machine {host} is working on this study.").format(host=snapshot.holder.get("host", "?"))
        step = snapshot.next_stage
        if step is not None and snapshot.shown[step] == "failed":
            word = snapshot.problems[step]
            return tr("⚠ {stage} failed: {why}").format(stage=stage_name(step), why=f"{sentence(word)} {advice(word)}".strip())
        return ""

    def _allow_next(self) -> None:
        is_busy = self._job is not None and not self._job.is_quiet
        for widget in (self.say, self.next):
            widget.setVisible(not is_busy)  # the job takes their place
