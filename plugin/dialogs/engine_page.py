"""The dock's page "Engine": how the engine's own Python stands, and what can be done about it. It installs nothing by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QT_VERSION_STR, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QGridLayout, QMessageBox, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ..runtime import engine_copy, location, machine, marker, plan, report, state
from ..runtime.build import Builder, check_own, update
from ..runtime.faults import InstallFault
from ..runtime.installers import variables
from ..runtime.qgis_network import download, proxy_variables
from ..runtime.remove import remove
from ..runtime.runtime import clean_environment
from ..runtime.task import InstallTask, Work, spoken
from ..translation import tr
from .engine_plan import EnginePlan, wrapped
from .engine_status import EngineStatus
from .on_close import OnClose

# Faults of a repair that a new build would not mend.
KEEP = ("lock.held", "in.use", "disk", "permission", "blocked")


@dataclass(frozen=True)
class Prospect:
    """What was found out before an installation is shown."""

    machine: machine.Machine
    plan: plan.Plan


class EnginePage(QWidget):
    """`changed`: the engine was installed, removed, or another Python was chosen; `location.find()` now answers otherwise."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: InstallTask | None = None
        self._looking: InstallTask | None = None
        self._on_result: Callable[[Any], Any] = lambda _: None
        self._on_fault: Callable[[], Any] | None = None
        self._machine: machine.Machine | None = None
        self._fault: InstallFault | None = None
        self._wheels = ""
        self._reason = ""
        self._is_repair = False
        self._state = location.state()
        self._pages = QStackedWidget()
        self._status, self.plan_panel, self._work = QWidget(), EnginePlan(), QWidget()
        for page in (self._status, self.plan_panel, self._work):
            self._pages.addWidget(page)
        self._build_status()
        self._build_work()
        self.plan_panel.accepted.connect(self.begin)
        self.plan_panel.rejected.connect(self.refresh)
        self.plan_panel.backend_chosen.connect(lambda backend: self.prepare(self._wheels, backend))
        layout = QVBoxLayout(self)
        layout.addWidget(self._pages)
        self.refresh()

    # What is shown

    def _build_status(self) -> None:
        self.status = EngineStatus()
        layout = QVBoxLayout(self._status)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.status)
        self.install_button = self._button(
            "", tr("Build the engine's own Python. First you see what is downloaded, how large, and where."), self.install
        )
        self.repair_button = self._button(tr("&Repair"), tr("Verify the engine, and mend or rebuild what does not work."), self.repair)
        self.wheels_button = self._button(
            tr("Install from &folder…"),
            tr("Install without network, from a folder of wheels made with pip download on another machine."),
            self._ask_wheels,
        )
        self.own_button = self._button("", tr("Use an interpreter in which the engine's packages are installed already."), self._ask_own)
        self.folder_button = self._button(
            tr("&Where…"),
            tr("Choose the folder in which the engine is installed. What is installed stays where it is: remove it first."),
            self._ask_folder,
        )
        self.report_button = self._button(
            tr("&Copy report"), tr("Copy system, state and log, without your name and passwords."), self.copy_report
        )
        self.remove_button = self._button(
            tr("Re&move…"), tr("Delete the engine and all that was downloaded. Studies are kept."), self._ask_remove
        )
        every = (
            *(self.install_button, self.repair_button, self.wheels_button, self.own_button),
            *(self.folder_button, self.report_button, self.remove_button),
        )
        buttons = QGridLayout()
        for number, button in enumerate(every):
            buttons.addWidget(button, number // 2, number % 2)
        layout.addLayout(buttons)
        self.on_close = OnClose()
        layout.addWidget(self.on_close)
        layout.addStretch(1)

    def _build_work(self) -> None:
        layout = QVBoxLayout(self._work)
        layout.setContentsMargins(0, 0, 0, 0)
        self._doing = wrapped()
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.cancel_button = self._button(tr("&Cancel"), tr("Stop. What was downloaded is kept for the next time."), self.cancel)
        layout.addWidget(self._doing)
        layout.addWidget(self.bar)
        layout.addWidget(wrapped(tr("QGIS can be used meanwhile.")))
        layout.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def _button(self, title: str, tip: str, does: Callable[[], Any]) -> QPushButton:
        button = QPushButton(title)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked: does())
        return button

    def refresh(self) -> None:
        """Look again at the installation, and show how it stands."""
        self.on_close.refresh()
        self._state = now = location.state()
        self.status.show_state(now, self._machine, self._fault)
        titles = {state.UNFINISHED: tr("&Continue…"), state.MISSING: tr("&Install…")}
        self.install_button.setText(titles.get(now.kind, tr("&Install again…")))
        self.repair_button.setEnabled(now.kind in (state.READY, state.BROKEN, state.OUTDATED))
        self.remove_button.setEnabled(location.place().root.is_dir())
        self.own_button.setText(tr("Use the installed &engine") if location.own_python() else tr("Use my own &Python…"))
        self._pages.setCurrentWidget(self._status)

    # What can be done

    def install(self) -> None:
        """Find out what an installation would do, and show it."""
        self._is_repair = self._state.kind == state.BROKEN and not self._state.is_own
        begun = marker.read_json(location.place().unfinished)
        wheels = str(begun.get("wheels", ""))
        self.prepare(wheels if Path(wheels).is_dir() else "", str(begun.get("backend", "")))

    def prepare(self, wheels: str = "", backend: str = "") -> None:
        """Show the plan of an installation; wheels: from that folder. Runs nothing but looks, in the background."""
        self._wheels = wheels
        place, index, forbidden = location.place(), location.index(), location.forbidden()
        environment = clean_environment()

        def look(progress: Any, stop: Any) -> Prospect:
            here = machine.look(environment)
            return Prospect(here, plan.make(place.root, here, environment, wheels=wheels, backend=backend, index=index, inside=forbidden))

        self._start(tr("Looking at this machine"), look, self._show_prospect, is_busy=True)

    def begin(self, consented: plan.Plan) -> None:
        """Install what was shown and consented to."""
        environment, is_repair = clean_environment(), self._is_repair

        def work(progress: Any, stop: Any) -> Any:
            proxy = proxy_variables()  # here, since a system may take its time to find its proxy
            return Builder(
                consented, variables=environment, proxy=proxy, download=download, progress=progress, stop=stop, is_repair=is_repair
            ).build()  # fmt: skip

        self._start(tr("Installing the DDOQ engine"), work, lambda _: location.choose_own_python(""))

    def repair(self) -> None:
        """Verify; put the plugin's engine in place anew; and where that does not help, show the plan of a new build."""
        place, own = location.place(), location.own_python()
        environment = variables(place, clean_environment(), {})

        def work(progress: Any, stop: Any) -> Any:
            place.temporary.mkdir(parents=True, exist_ok=True)
            return check_own(place, own, environment, stop=stop) if own else update(place, environment, progress=progress, stop=stop)

        self._is_repair = not own
        self._start(tr("Verifying the DDOQ engine"), work, lambda _: None, on_fault=None if own else self.prepare, is_busy=bool(own))

    def keep_current(self) -> None:
        """After an update of the plugin: give the environment the engine that it carries now, where that needs no download."""
        if self._task is None and self._state.can_be_brought_up_to_date:
            self.repair()

    def remove(self) -> None:
        """Delete the engine and its downloads."""
        place = location.place()
        self._start(tr("Removing the DDOQ engine"), lambda progress, stop: remove(place, stop=stop), lambda _: None, is_busy=True)

    def use_own(self, python: str) -> None:
        """Verify an interpreter of the user's, and use it from then on."""
        place = location.place()
        environment = variables(place, clean_environment(), {})

        def work(progress: Any, stop: Any) -> Any:
            place.temporary.mkdir(parents=True, exist_ok=True)
            return check_own(place, python, environment, stop=stop)

        self._start(tr("Verifying this Python"), work, lambda _: location.choose_own_python(python), is_busy=True)

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        versions = {"QGIS": Qgis.QGIS_VERSION, "Qt": QT_VERSION_STR, "plugin carries engine": engine_copy.carried_version()}
        text = report.write(location.state(), self._machine, versions=versions, fault=self._fault)
        QgsApplication.clipboard().setText(text)
        self.report_button.setText(tr("Copied"))
        QTimer.singleShot(2000, self._name_report)

    def cancel(self) -> None:
        """Stop what runs; the page says so at once."""
        if self._task is not None:
            self._doing.setText(tr("Cancelling…"))
            self.cancel_button.setEnabled(False)
            self._task.cancel()

    def close_down(self) -> None:
        """The plugin goes: stop what runs, and wait for its processes to be ended (under a second)."""
        running = [task for task in (self._task, self._looking) if task is not None]
        self._task = self._looking = None
        for task in running:
            task.told.disconnect()
            task.ended.disconnect()
            task.cancel()
        for task in running:
            task.wait(5)

    @property
    def is_working(self) -> bool:
        """Whether something runs."""
        return self._task is not None

    @property
    def fault(self) -> InstallFault | None:
        """What ended the last work, if it did not end well."""
        return self._fault

    # How it is done

    def showEvent(self, event: Any) -> None:  # Qt calls it so
        """Look at the machine when the page is first seen: that runs nvidia-smi, which takes its time."""
        super().showEvent(event)
        self.keep_current()
        if self._task is None and self._machine is None and self._looking is None:
            environment = clean_environment()
            self._looking = InstallTask(tr("Looking at this machine"), lambda progress, stop: machine.look(environment))
            self._looking.told.connect(self._show_progress)
            self._looking.ended.connect(self._looked)
            QgsApplication.taskManager().addTask(self._looking)

    def closeEvent(self, event: Any) -> None:  # Qt calls it so
        """Whoever closes the page for good ends what it does."""
        self.close_down()
        super().closeEvent(event)

    def _looked(self, task: InstallTask) -> None:
        self._looking = None
        if task.result is not None:
            self._machine = task.result
        if self._task is None and self._pages.currentWidget() is self._status:
            self.refresh()

    def _start(
        self,
        title: str,
        work: Work,
        on_result: Callable[[Any], Any],
        *,
        on_fault: Callable[[], Any] | None = None,
        is_busy: bool = False,
    ) -> None:
        if self._task is not None:
            return
        self._fault = None
        self._on_result, self._on_fault = on_result, on_fault
        self._doing.setText(title)
        self.bar.setRange(0, 0 if is_busy else 1000)
        self.cancel_button.setEnabled(True)
        self._pages.setCurrentWidget(self._work)
        self.cancel_button.setFocus()
        self._task = InstallTask(title, work)
        self._task.told.connect(self._show_progress)
        self._task.ended.connect(self._end)
        QgsApplication.taskManager().addTask(self._task)

    def _show_progress(self, share: float, text: str) -> None:
        if self._task is not None and not self._task.isCanceled():
            self.bar.setValue(round(1000 * share))
            self._doing.setText(text)

    def _end(self, task: InstallTask) -> None:
        self._task, self._fault = None, task.fault
        on_fault = self._on_fault
        if task.fault is None and not task.isCanceled():
            self._on_result(task.result)
        if self._pages.currentWidget() is self._work:
            self.refresh()
        self.changed.emit()
        if task.fault is not None and on_fault is not None and task.fault.code not in KEEP:
            self._reason = spoken(task.fault.problem)
            on_fault()

    def _show_prospect(self, found: Prospect) -> None:
        self._machine = found.machine
        self.plan_panel.show_plan(found.plan, self._reason)
        self._reason = ""
        self._pages.setCurrentWidget(self.plan_panel)

    def _ask_wheels(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("A folder of wheels (*.whl)"))
        if folder:
            self._is_repair = self._state.kind == state.BROKEN and not self._state.is_own
            self.prepare(folder)

    def _ask_own(self) -> None:
        if location.own_python():
            location.choose_own_python("")
            self.refresh()
            self.changed.emit()
            return
        python, _ = QFileDialog.getOpenFileName(self, tr("A Python with the engine's packages (3.11 to 3.13)"))
        if python:
            self.use_own(python)

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("A folder for the engine"), str(location.place().root.parent))
        if folder:
            self.choose_folder(folder)

    def choose_folder(self, folder: str) -> None:
        """Install below a folder from now on: in it if it is empty or the engine's, else in one of its own within it."""
        chosen = Path(folder)
        is_ours = any((chosen / name).exists() for name in ("engine.json", "unfinished.json", "install.lock"))
        if not is_ours and any(chosen.iterdir()):
            chosen = chosen / "ddoq"
        location.choose_folder(str(chosen))
        self.refresh()
        self.changed.emit()

    def _ask_remove(self) -> None:
        text = tr("Delete the engine and all that was downloaded from {folder}? Studies are kept.").format(folder=location.place().root)
        answer = QMessageBox.question(self, tr("Remove the engine"), text)
        if answer == QMessageBox.StandardButton.Yes:
            self.remove()

    def _name_report(self) -> None:
        self.report_button.setText(tr("&Copy report"))
