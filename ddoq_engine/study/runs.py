"""The record of one run: what it was asked, all it said, its curves and its end, in runs/<time>-<stage>/."""

from __future__ import annotations

import json
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ddoq_engine.errors import DdoqError
from ddoq_engine.files import as_storage_error, storage_errors, write_json
from ddoq_engine.messages import Message

PROTOCOL = 1
Event = dict[str, Any]
QUIET = 0.2  # seconds between two progress events
LOOK = 0.5  # seconds between two looks for the file that asks to stop
STOP = "stop"


class RunRecord:
    """A `Listener` that writes events to the run folder and hands them to a door.

    emit: what the door does with an event (a line of JSON, a bar). stop: whether the person asked to stop.
    """

    def __init__(self, folder: Path, emit: Callable[[Event], None], stop: Callable[[], bool]) -> None:
        self.folder, self._emit, self._stop = folder, emit, stop
        with storage_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        self._begun, self._last = time.monotonic(), 0.0
        self._failed_to_write = False
        self._looked, self._is_stopped = 0.0, False

    def event(self, name: str, /, **values: Any) -> None:
        """Write one event to the run folder and hand it on."""
        event = {"v": PROTOCOL, "event": name, "time": round(time.time(), 3), **values}
        self._append("events.jsonl", event)
        self._emit(event)

    def progress(self, fraction: float, message: Message) -> None:
        """Say how far the job is, at most five times a second."""
        now = time.monotonic()
        if now - self._last < QUIET and fraction < 1:
            return
        self._last = now
        elapsed = now - self._begun
        left = elapsed * (1 - fraction) / fraction if fraction > 0.01 and elapsed > 1 else None
        seconds_left = None if left is None else round(left, 1)
        self.event("progress", fraction=round(fraction, 4), seconds_left=seconds_left, **message.as_json())

    def note(self, level: str, message: Message) -> None:
        """Say something that the person should know."""
        self.event("log", level=level, **message.as_json())

    def metric(self, name: str, values: dict[str, float]) -> None:
        """Note one point of a curve."""
        self._append("metrics.jsonl", {"name": name, **values})
        self.event("metric", name=name, values=values)

    def should_stop(self) -> bool:
        """Whether the person asked to stop: at the door, or by a file `stop` in the run folder where the door is closed."""
        now = time.monotonic()
        if not self._is_stopped and now - self._looked > LOOK:
            self._looked = now
            self._is_stopped = (self.folder / STOP).exists()
        return self._is_stopped or self._stop()

    def artifact(self, name: str, path: Path) -> None:
        """Say that a result is there."""
        self.event("artifact", name=name, path=str(path))

    def end(self, name: str, /, **values: Any) -> None:
        """Say the last word: done, cancelled or error."""
        if not self._failed_to_write:
            try:
                write_json(self.folder / "result.json", {"event": name, **values})
            except DdoqError:
                self._failed_to_write = True  # the disk is full: the error below is what matters
        self.event(name, **values)

    def failure(self, error: BaseException) -> None:
        """Write a traceback to the log: the sentence goes to the person, this to who mends it."""
        self._write("log.txt", "".join(traceback.format_exception(error)))

    def _append(self, name: str, value: dict[str, Any]) -> None:
        self._write(name, json.dumps(value, ensure_ascii=False) + "\n")

    def _write(self, name: str, text: str) -> None:
        if self._failed_to_write:
            return
        try:
            with open(self.folder / name, "a", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            self._failed_to_write = True  # a full disk must not hide the error that it causes in the stage itself
            full = as_storage_error(error, self.folder / name)
            self._emit({"v": PROTOCOL, "event": "log", "level": "warning", "code": full.code, "values": full.values, "text": str(full)})


def new_run_folder(runs: Path, stage: str) -> Path:
    """A name that is not taken: runs/<time>-<stage>, with a number where two begin in one second."""
    stem = f"{time.strftime('%Y%m%dT%H%M%S')}-{stage}"
    candidate, number = runs / stem, 2
    while candidate.exists():
        candidate, number = runs / f"{stem}-{number}", number + 1
    return candidate
