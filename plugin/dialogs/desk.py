"""What the entries of the menu work with: the open study, the jobs, the dock's pages, and one dialog at a time."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QFileDialog, QTabWidget

from ..engine.job import Job
from ..engine.study import StudyFolder
from ..jobs import Jobs, RunningJob, StudyBusyError
from ..layers.contents import NothingToShowError
from ..layers.tree import add_study_layers, release_maps
from ..review.tab import ReviewTab
from ..runtime.location import find, state
from ..runtime.state_texts import not_ready
from ..translation import tr
from .closing import DETACH, STOP, Closing, end_jobs, remembered
from .details import open_place, tell
from .engine_page import EnginePage
from .gallery import Gallery
from .panel import StudyPanel
from .recent import remember_study
from .stage_texts import stage_name
from .study_watch import Snapshot, StudyWatch

MAPPING = ("predict", "run", "decode", "soft_labels")  # jobs that write maps, or images that are layers too
# Jobs after which there is something new to see on the map.
WITH_LAYERS = ("tile", "select", "label", "soft_labels", "predict", "run", "round", "next_round", "area_sample", "decode")
WITH_QUEUE = (*WITH_LAYERS, "superpixels", "merge_labels")


class Desk(QObject):
    """Made when the plugin is first used; `close` ends all that it began. `entered` names an entry of the menu that was asked for."""

    entered = pyqtSignal(str)

    def __init__(self, iface: Any, dock: QDockWidget) -> None:
        super().__init__()
        self.iface, self.dock = iface, dock
        self.study: StudyFolder | None = None
        self.dialog: QDialog | None = None
        self._waiting: tuple[Job, str] | None = None  # starts when the quiet job has ended that it has pushed aside
        self._then: list[Job] = []  # what follows when the job that runs is done
        self._then_title = ""
        self._going_on: RunningJob | None = None  # is followed when it has been let go
        self.jobs = Jobs(self)
        self.watch = StudyWatch(self)
        self.closing = Closing(iface, self.jobs, self)
        self.panel = StudyPanel()
        self.gallery = Gallery(iface.mapCanvas())
        self.review = ReviewTab(iface)
        self.engine = EnginePage()
        self.pages = QTabWidget()
        titles = (tr("Study"), tr("Tiles to label"), tr("Label"), tr("Engine"))
        for page, title in zip((self.panel, self.gallery, self.review, self.engine), titles):
            self.pages.addTab(page, title)
        dock.setWidget(self.pages)
        self.watch.seen.connect(self._seen)
        self.jobs.began.connect(self._job_began)
        self.jobs.changed.connect(self._job_changed)
        self.jobs.ended.connect(self._job_ended)
        self.panel.chosen.connect(self.open_study)
        self.panel.map_wanted.connect(lambda: self.add_layers(with_removed=True))
        self.panel.folder_wanted.connect(lambda: open_place(self.study.path) if self.study else None)
        self.panel.cancelled.connect(self._cancel)
        self.panel.detached.connect(self._detach)
        self.panel.entry.connect(self.entered)
        self.review.entry.connect(self.entered)
        self.engine.changed.connect(self._look_for_engine)
        self.panel.list_studies(None)
        self._look_for_engine()

    def show(self) -> None:
        """Show the dock."""
        self.dock.show()
        self.dock.raise_()

    def show_panel(self) -> None:
        """Show the study."""
        self.pages.setCurrentWidget(self.panel)
        self.show()

    def label_tiles(self) -> None:
        """Show the page of the labelling, and give the map its tool."""
        self.pages.setCurrentWidget(self.review)
        self.show()
        self.review.begin()

    def show_engine(self) -> None:
        """Show the engine's page."""
        self.pages.setCurrentWidget(self.engine)
        self.show()

    def open_study(self, path: str | Path | None) -> None:
        """Open a study; where a job goes on in it, follow that."""
        self.study = None if path is None else StudyFolder(Path(path).absolute())
        if self.study is not None:
            remember_study(self.study.path)
        folder = None if self.study is None else self.study.path
        self.panel.list_studies(folder)
        self.panel.show_snapshot(None)
        self.panel.show_job(self.jobs.of(folder))
        self.watch.set_study(folder)
        self.gallery.set_study(folder)
        self.review.set_study(folder)

    def ask_study(self) -> None:
        """Ask for the folder of a study, and open it."""
        begin = str(self.study.path.parent) if self.study is not None else ""
        path = QFileDialog.getExistingDirectory(self.iface.mainWindow(), tr("Open study"), begin)
        if path and not StudyFolder(path).is_study():
            self.warn(tr("{path} is no study. Choose a folder that DDOQ made, or begin with New study.").format(path=path))
        elif path:
            self.open_study(path)
            self.show_panel()

    def show_dialog(self, dialog: QDialog, title: str) -> None:
        """Show a dialog of a stage beside the map, which stays usable; its job is started when it is accepted."""
        if self.dialog is not None:
            self.dialog.reject()
        self.dialog = dialog
        dialog.refusal = self.why_not
        dialog.accepted.connect(lambda: self.start_all(dialog.jobs(), title))
        dialog.finished.connect(lambda _: self._forget(dialog))
        dialog.show()

    def why_not(self, job: Job) -> str:
        """Why a job cannot be started now; empty where it can."""
        found = find()
        return self.jobs.why_not(job.study) if found is not None else not_ready(state())

    def start_all(self, jobs: list[Job], title: str) -> None:
        """Start the first of these jobs; each of the others begins when the one before it is done, and none after a failure."""
        self._then, self._then_title = jobs[1:], title
        started = self.start(jobs[0], title if len(jobs) == 1 else stage_name(jobs[0].name))
        if started is None and self._waiting is None:
            self._then = []

    def start(self, job: Job, title: str) -> RunningJob | None:
        """Start a job and show it."""
        runtime = find()
        if runtime is None:
            self.show_engine()
            return None
        quiet = self.jobs.of(job.study)
        if quiet is not None and quiet.is_quiet:  # the curve of a dialog that was accepted before it was done
            self._waiting = (job, title)
            quiet.cancel()
            return None
        try:
            started = self.jobs.start(runtime, job, title)
        except StudyBusyError as error:
            self.warn(str(error))
            return None
        if sys.platform == "win32" and job.name in MAPPING:
            release_maps(started.study, QgsProject.instance())  # Windows replaces no file that is open
        if self.study is None or self.study.path != started.study:
            self.open_study(started.study)
        self.show_panel()
        return started

    def warn(self, text: str) -> None:
        """Say in the message bar why something was not done."""
        self.iface.messageBar().pushMessage("DDOQ", text, Qgis.MessageLevel.Warning, 12)

    def add_layers(self, *, with_removed: bool = False) -> None:
        """Bring the study's layers in the project up to date."""
        if self.study is None:
            return
        try:
            add_study_layers(self.study.path, QgsProject.instance(), with_removed=with_removed)
        except NothingToShowError as error:
            if with_removed:  # asked for by hand
                self.warn(str(error))

    def close(self) -> None:
        """End all: jobs as the person chose for the closing of QGIS, dialog, page, filters, the thread that reads."""
        if self.dialog is not None:
            self.dialog.reject()
        self._waiting = self._going_on = None
        self._then = []
        self.watch.stop()
        for job in self.jobs.running:
            end_jobs([job], DETACH if job.is_followed or remembered() == DETACH else STOP)
        self.jobs.wait()
        self.closing.stop()
        self.review.end()
        self.gallery.close()
        self.engine.close()
        self.pages.deleteLater()
        self.deleteLater()

    def _forget(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def _look_for_engine(self) -> None:
        self.panel.show_engine("" if find() is not None else not_ready(state()))

    def _seen(self, snapshot: Snapshot) -> None:
        self.panel.show_snapshot(snapshot)
        if snapshot.holder is not None and self.jobs.of(snapshot.path) is None:
            self.jobs.follow(snapshot.path)

    def _is_shown(self, job: RunningJob) -> bool:
        return self.study is not None and self.jobs.of(self.study.path) is job

    def _job_began(self, job: RunningJob) -> None:
        if self._is_shown(job):
            self.panel.show_job(job)

    def _job_changed(self, job: RunningJob) -> None:
        if self._is_shown(job):
            self.panel.show_job(job)

    def _job_ended(self, job: RunningJob) -> None:
        assert job.outcome is not None
        is_open = self.study is not None and self.study.path == job.study
        if is_open:
            self.panel.show_job(None)
            self.watch.look()
        if not job.is_quiet or job.outcome.kind in ("error", "died"):
            QTimer.singleShot(0, lambda: tell(self.iface.messageBar(), job, self.iface.mainWindow()))  # after QGIS's own
        if job.outcome.kind in ("error", "died") and is_open:
            self.panel.append_log(job.outcome.details.strip())  # what the job itself said stands there already
        if job.name in MAPPING and not job.outcome.is_done and is_open:
            self.add_layers()  # what was released comes back, whatever became of the job
        if job.outcome.is_done and job.name in WITH_LAYERS and is_open:
            self.add_layers()
            self.gallery.refresh()
        if job.outcome.is_done and is_open and job.name in WITH_QUEUE:
            self.review.refresh()
        self._go_on_after(job)

    def _go_on_after(self, job: RunningJob) -> None:
        """Follow what was let go; start what had to wait."""
        if job is self._going_on:
            self._going_on = None
            self.jobs.follow(job.study)
        if self._then and job.study == Path(self._then[0].study) and not job.is_quiet:
            then, self._then = self._then, []
            if job.outcome is not None and job.outcome.is_done:
                self.start_all(then, self._then_title)
        if self._waiting is not None and self.jobs.of(self._waiting[0].study) is None:
            (waiting, title), self._waiting = self._waiting, None
            self.start(waiting, title)

    def _cancel(self) -> None:
        job = self.jobs.of(self.study.path) if self.study is not None else None
        if job is not None:
            job.cancel()
            self.panel.show_job(job)

    def _detach(self) -> None:
        job = self.jobs.of(self.study.path) if self.study is not None else None
        if job is not None:
            self._going_on = job
            job.detach()
