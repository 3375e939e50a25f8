"""The open study's state, read in a thread of its own: a slow disk, or many masks, must not hold up the window."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..engine.follow import running
from ..engine.gdal_names import exists
from ..engine.study import STAGES, StageState, StudyFolder

LOOK_EVERY_MS = 3000
PATH_TO_MAP = ("tile", "encode", "select", "label", "train", "predict")


@dataclass(frozen=True)
class Snapshot:
    """A study at one moment. shown: the state of each stage as the path shows it. holder: who works on it, or None.
    problems: the last word of stages that failed.
    """

    path: Path
    is_study: bool
    states: dict[str, StageState]
    shown: dict[str, str]
    problems: dict[str, dict[str, Any]]
    holder: dict[str, Any] | None
    missing: list[str] = field(default_factory=list)

    @property
    def next_stage(self) -> str | None:
        """What is to be done next on the way to a map."""
        return next((name for name in PATH_TO_MAP if self.states[name].state != "done"), None)


class StudyWatch(QObject):
    """Looks at a study now and then, and when asked. `seen` gives a `Snapshot` when something has changed."""

    seen = pyqtSignal(object)
    _read = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.snapshot: Snapshot | None = None
        self._path: Path | None = None
        self._is_reading = self._is_asked = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._read.connect(self._take)

    def set_study(self, path: Path | None) -> None:
        """Look at another study, or at none."""
        self._path, self.snapshot = path, None
        if path is None:
            self._timer.stop()
        else:
            self._timer.start()
            self.look()

    def look(self) -> None:
        """Read the study soon; while one reading is under way the next waits."""
        if self._path is None:
            return
        if self._is_reading:
            self._is_asked = True
            return
        self._is_reading = True
        threading.Thread(target=self._look, args=(self._path,), name="ddoq-study", daemon=True).start()

    def stop(self) -> None:
        """Look no more."""
        self.set_study(None)

    def _look(self, path: Path) -> None:
        try:
            snapshot: Snapshot | None = take_snapshot(path)
        except (OSError, ValueError, TypeError, LookupError, AttributeError):
            snapshot = None  # the disk went away, or a file is half copied; the next look may find it whole
        try:
            self._read.emit(snapshot)
        except RuntimeError:  # the window is gone
            return

    def _take(self, snapshot: Snapshot | None) -> None:
        self._is_reading = False
        if snapshot is not None and snapshot.path == self._path and snapshot != self.snapshot:
            self.snapshot = snapshot
            self.seen.emit(snapshot)
        if self._is_asked or (self._path is not None and snapshot is not None and snapshot.path != self._path):
            self._is_asked = False
            self.look()


def take_snapshot(path: Path) -> Snapshot:
    """Read a study. May take long; not for the GUI's thread."""
    study = StudyFolder(path)
    states, holder = study.states(), running(path)
    shown, problems = {}, {}
    newest = {run.name.split("-", 1)[1].split("-")[0]: run for run in study.runs() if "-" in run.name}
    for name in STAGES:
        shown[name] = states[name].state
        if holder is not None and holder.get("job") == name:
            shown[name] = "running"
        elif name in newest and states[name].state != "done":
            shown[name], problems[name] = _last_word(newest[name], states[name])
    missing = [raster for raster in study.rasters() if not exists(raster)]
    return Snapshot(path, study.is_study(), states, shown, problems, holder, missing)


def _last_word(run: Path, state: StageState) -> tuple[str, dict[str, Any]]:
    """How the newest run of a stage ended that has no current result: (what is shown, its last word where it failed)."""
    try:
        word = json.loads((run / "result.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return "stopped", {}
    if word.get("event") == "error":
        return "failed", word
    return ("stopped", {}) if word.get("event") == "cancelled" else (state.state, {})


def last_asked(study: StudyFolder, stage: str) -> dict[str, Any]:
    """The settings of a stage's newest run, whether it came to an end or not; empty where there was none."""
    for run in reversed(study.runs()):
        if "-" in run.name and run.name.split("-", 1)[1].split("-")[0] == stage:
            try:
                return dict(json.loads((run / "params.json").read_text(encoding="utf-8")).get("settings") or {})
            except (OSError, ValueError):
                return {}
    return {}
