"""A job that was started before and goes on without QGIS: found by its study's lock, heard through its run folder. Nothing of Qt."""

from __future__ import annotations

import contextlib
import json
import math
import socket
import time
from pathlib import Path

from .alive import end, is_alive
from .inbox import Inbox
from .job import LAST, Event, Outcome, parse

LOCK = ".lock"
STOP = "stop"  # a file of this name in a run folder asks its job to stop
KILL_AFTER = 8.0
LOOK_EVERY = 0.2
BETWEEN_RUNS = 5.0  # seconds for which a job of many stages may hold no lock


def running(study: str | Path) -> dict | None:
    """Who works on a study: {"pid", "started", "host", "job"}; None where nobody does, or who did is gone."""
    try:
        found = json.loads((Path(study) / LOCK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(found, dict) or found.get("host") != socket.gethostname():
        return found if isinstance(found, dict) else None
    return found if is_alive(int(found.get("pid", 0)), float(found.get("started", 0))) else None


class FollowedJob:
    """The job that works on a study, heard as `EngineProcess` is: `start`, then `poll` until `has_ended`.

    A whole study is one job of many runs: the newest run folder is read, until the process that held the lock is gone, or has
    said its last word and let the lock go.
    """

    def __init__(self, study: str | Path) -> None:
        self.study = Path(study)
        self.outcome: Outcome | None = None
        self._inbox = Inbox()
        self._folder: Path | None = None
        self._position = 0
        self._word: Event = {}  # the last word of the newest run; of an earlier stage it is not the job's
        self._cancelled_at: float | None = None
        self._free_since: float | None = None
        self._holder = running(study)

    @property
    def has_ended(self) -> bool:
        """Whether the job is over, or no longer followed."""
        return self.outcome is not None

    def start(self) -> None:
        """Find the run folder; what it said before is heard again."""
        self._turn_to_newest()

    def poll(self, timeout: float = LOOK_EVERY) -> list[Event]:
        """Events since the last call, after `timeout` seconds where there are none."""
        is_over = self._is_over()
        self._read()
        events = self._inbox.take(0)
        if is_over and not self.has_ended:
            kind = self._word.get("event") or ("cancelled" if self._cancelled_at is not None else "died")
            self.outcome = Outcome(kind, self._word)
            return [*events, self._word] if self._word else events
        if self._cancelled_at is not None and time.monotonic() - self._cancelled_at > KILL_AFTER and self._holder is not None:
            end(int(self._holder.get("pid", 0)), float(self._holder.get("started", 0)))
        if not events:
            time.sleep(timeout)
        return events

    def cancel(self) -> None:
        """Ask the job to stop, by a file in its run folder; what does not stop is ended by the next calls of `poll`."""
        if self._cancelled_at is None:
            self._cancelled_at = time.monotonic()
            self._ask_to_stop()

    def detach(self) -> None:
        """Follow it no longer; it goes on."""
        self.outcome = Outcome("detached", {})

    def _is_over(self) -> bool:
        holder = running(self.study)
        self._holder = holder or self._holder
        if holder is not None:
            self._free_since = None
            return False
        if self._holder is None or not is_alive(int(self._holder.get("pid", 0)), float(self._holder.get("started", 0))):
            return True
        now = time.monotonic()
        self._free_since = self._free_since or now
        return now - self._free_since > BETWEEN_RUNS

    def _turn_to_newest(self) -> None:
        runs = self.study / "runs"
        folders = sorted((path for path in runs.iterdir() if path.is_dir()), key=_begun) if runs.is_dir() else []
        if folders and folders[-1] != self._folder:
            self._folder, self._position, self._word = folders[-1], 0, {}
            if self._cancelled_at is not None:
                self._ask_to_stop()

    def _ask_to_stop(self) -> None:
        if self._folder is not None:
            with contextlib.suppress(OSError):
                (self._folder / STOP).touch()

    def _read(self) -> None:
        self._read_folder()
        before = self._folder
        self._turn_to_newest()
        if self._folder != before:
            self._read_folder()

    def _read_folder(self) -> None:
        if self._folder is None:
            return
        try:
            with open(self._folder / "events.jsonl", "rb") as file:
                file.seek(self._position)
                content = file.read()
        except OSError:
            return
        whole = content[: content.rfind(b"\n") + 1]  # a line that is being written waits for the next look
        self._position += len(whole)
        for line in whole.decode("utf-8", "replace").splitlines():
            event = parse(line)
            if event is not None and event["event"] in LAST:
                self._word = event
            elif event is not None:
                self._inbox.put(event)


def _begun(run: Path) -> tuple[str, float]:
    """When a run began: by its folder's name, and within that second, in which stages that were done already end, by its first file."""
    try:
        return run.name.split("-")[0], (run / "params.json").stat().st_mtime_ns
    except OSError:
        return run.name.split("-")[0], math.inf  # it is just beginning
