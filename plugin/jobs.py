"""The engine's jobs in this QGIS: started, followed, kept until they end, and told about. Only in the GUI's thread."""

from __future__ import annotations

import os
import socket
import time
from collections import deque
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QObject, QTimer, pyqtSignal

from .engine.follow import FollowedJob, running
from .engine.job import Event, Job, Outcome
from .engine.process import EngineProcess
from .engine.sentences import sentence
from .engine.task import EngineTask, Source
from .runtime.runtime import Runtime
from .translation import language, tr

MOST_LINES = 2000  # of a job's log
MOST_NEW_LINES = 100  # shown at once: of more nobody reads the first, and the window would be held up
MOST_POINTS = 5000  # of one of its curves
LAST_MOMENT_S = 12.0  # a cancelled job and its children are gone after 10 s


class StudyBusyError(Exception):
    """Another job works on the study; the text is for the analyst."""


class RunningJob:
    """A job as it stands now.

    name: the stage, "run" or "curve". fraction: 0 to 1. seconds_left: None where nothing is known yet. curves: the points
    of each curve that the engine named. is_quiet: nobody is told when it is done. is_followed: it was begun elsewhere.
    """

    def __init__(self, study: Path, name: str, title: str, source: Source, *, is_quiet: bool = False, is_followed: bool = False) -> None:
        self.study, self.name, self.title = study, name, title
        self.is_quiet, self.is_followed = is_quiet, is_followed
        self.description = f"DDOQ: {title} ({study.name})"  # in QGIS's own list of tasks
        self.task = EngineTask(self.description, source)  # QGIS deletes it when it has ended
        self.begun = time.monotonic()
        self.stage = name
        self.fraction = 0.0
        self.sentence = tr("Starting the engine")
        self.seconds_left: float | None = None
        self.is_stopping = False
        self.lines: deque[str] = deque(maxlen=MOST_LINES)
        self.new_lines: list[str] = []
        self.curves: dict[str, deque[dict[str, float]]] = {}
        self.outcome: Outcome | None = None

    def hear(self, events: list[Event]) -> None:
        """Take in what the engine said."""
        self.new_lines = []
        logs = [event for event in events if event["event"] == "log"]
        if len(logs) > MOST_NEW_LINES:
            left_out = len(logs) - MOST_NEW_LINES
            events = [event for event in events if event["event"] != "log"] + logs[left_out:]
            self.new_lines.append(tr("… {count} lines are left out").format(count=left_out))
        for event in events:
            kind = event["event"]
            self.stage = str(event.get("stage") or self.stage)
            if kind == "progress":
                self.fraction = float(event.get("fraction") or 0.0)
                self.sentence = sentence(event) or self.sentence
                self.seconds_left = event.get("seconds_left")
            elif kind == "metric" and isinstance(event.get("values"), dict):
                self.curves.setdefault(str(event.get("name")), deque(maxlen=MOST_POINTS)).append(event["values"])
            elif kind == "log":
                self.new_lines.append(sentence(event))
            elif kind == "hello":
                versions = event.get("versions") or {}
                said = tr("Engine {version} on {device}")
                self.new_lines.append(said.format(version=versions.get("ddoq_engine", "?"), device=event.get("device", "?")))
        self.lines.extend(self.new_lines)

    def cancel(self) -> None:
        """Ask it to stop; the window says so at once. Nothing where it has ended."""
        if self.outcome is None:
            self.say_stopping()
            self.task.cancel()

    def say_stopping(self) -> None:
        """From now on it says that it is being cancelled, whatever still comes in."""
        self.is_stopping, self.sentence, self.seconds_left = True, tr("Cancelling…"), None

    def detach(self) -> None:
        """Let it go on without QGIS. Nothing where it has ended."""
        if self.outcome is None:
            self.task.detach()


class Jobs(QObject):
    """All jobs, one a study. `began`, `changed` and `ended` give the `RunningJob`; its `outcome` is set when it has ended."""

    began = pyqtSignal(object)
    changed = pyqtSignal(object)
    ended = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[str, RunningJob] = {}

    @property
    def running(self) -> list[RunningJob]:
        """Those that have not ended."""
        return list(self._running.values())

    def of(self, study: str | Path | None) -> RunningJob | None:
        """The job of a study, or None."""
        return None if study is None else self._running.get(_key(study))

    def start(self, runtime: Runtime, job: Job, title: str, *, is_quiet: bool = False) -> RunningJob:
        """Start a job. Raises `StudyBusyError` where another one works on the study."""
        ours = self.of(job.study)
        why = self.why_not(job.study) if ours is None or not ours.is_quiet else _still_working(ours)
        if why:
            raise StudyBusyError(why)
        return self._add(RunningJob(Path(job.study), job.name, title, EngineProcess(runtime, job), is_quiet=is_quiet))

    def follow(self, study: str | Path) -> RunningJob | None:
        """Attach to a job that goes on without QGIS; None where there is none, or it runs on another machine."""
        holder = running(study)
        if holder is None or _is_elsewhere(holder) or self.of(study) is not None:
            return None
        name = str(holder.get("job", "run"))
        return self._add(RunningJob(Path(study), name, tr("Job that went on without QGIS"), FollowedJob(study), is_followed=True))

    def wait(self, seconds: float = LAST_MOMENT_S) -> bool:
        """Keep the window alive until all jobs have ended, `seconds` at most; whether they have."""
        end, ticks = time.monotonic() + seconds, QTimer()
        loop = QEventLoop()
        ticks.timeout.connect(lambda: loop.quit() if not self._running or time.monotonic() > end else None)
        ticks.start(50)
        if self._running:
            loop.exec()
        ticks.stop()
        return not self._running

    def _add(self, job: RunningJob) -> RunningJob:
        self._running[_key(job.study)] = job  # also keeps the task: QGIS does not
        job.task.told.connect(lambda events: self._hear(job, events))
        job.task.ended.connect(lambda outcome: self._end(job, outcome))
        QgsApplication.taskManager().addTask(job.task)
        self.began.emit(job)
        return job

    def _hear(self, job: RunningJob, events: list[Event]) -> None:
        job.hear(events)
        if job.is_stopping or job.task.isCanceled():  # also in QGIS's own list of tasks
            job.say_stopping()
        self.changed.emit(job)

    def _end(self, job: RunningJob, outcome: Outcome) -> None:
        job.outcome = outcome
        self._running.pop(_key(job.study), None)
        self.ended.emit(job)

    def why_not(self, study: str | Path) -> str:
        """Why no job can be started on a study now, in a sentence; empty where one can. What is quiet stands in nobody's way."""
        ours, holder = self.of(study), running(study)
        if ours is not None:
            if ours.is_quiet:
                return ""
            return _still_working(ours)
        if holder is not None and _is_elsewhere(holder):
            return tr(
                "A job on the machine {host} is working on this study. Wait for it. If nothing runs there any more, delete {path}."
            ).format(host=holder.get("host", "?"), path=Path(study) / ".lock")
        if holder is not None:
            return tr(
                "A job begun elsewhere ({job}) is working on this study. Open the study to see it; wait for it, or cancel it."
            ).format(job=holder.get("job", "?"))
        return ""


def engine_job(name: str, study: str | Path, settings: dict[str, Any]) -> Job:
    """A job whose texts come in the user's language."""
    return Job(name, str(study), settings, language())


def _still_working(job: RunningJob) -> str:
    said = tr("“{job}” is still working on the study {study}. Wait for it, or cancel it, then try again.")
    return said.format(job=job.title, study=job.study.name)


def _key(study: str | Path) -> str:
    return os.path.normcase(os.path.realpath(study))


def _is_elsewhere(holder: dict[str, Any]) -> bool:
    return holder.get("host") != socket.gethostname()
