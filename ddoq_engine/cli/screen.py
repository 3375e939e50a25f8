"""What a person sees in the terminal: one line of progress with the time left, notes, the end."""

from __future__ import annotations

import shutil
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ddoq_engine.errors import Cancelled, DdoqError, SettingsError
from ddoq_engine.files import as_storage_error

DONE, ERROR, USAGE, CANCELLED = 0, 1, 2, 130


class Screen:
    """Shows the events of the protocol on standard error; a bar on a terminal, plain lines elsewhere."""

    def __init__(self, *, quiet: bool = False) -> None:
        self.quiet, self.is_terminal = quiet, sys.stderr.isatty()
        self._tenth, self._stage = -1, ""

    def show(self, event: dict[str, Any]) -> None:
        """Show one event."""
        kind = event["event"]
        if kind == "progress":
            self._progress(event)
        elif kind == "log":
            self._line(("Warning: " if event["level"] == "warning" else "") + event["text"])
        elif kind == "cancelled":
            self._line("Cancelled. The same command goes on where it stopped.")
        elif kind == "done":
            self._clear()

    def _progress(self, event: dict[str, Any]) -> None:
        left = "" if event["seconds_left"] is None else f", {duration(event['seconds_left'])} left"
        text = f"{event['fraction']:4.0%}{left}  {event['text']}"
        if self.quiet:
            return
        if self.is_terminal:
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write("\r\x1b[K" + text[:width])
            sys.stderr.flush()
        elif int(event["fraction"] * 10) != self._tenth or event.get("stage", "") != self._stage:
            self._tenth, self._stage = int(event["fraction"] * 10), event.get("stage", "")
            print(text, file=sys.stderr)

    def _line(self, text: str) -> None:
        self._clear()
        if not self.quiet or text.startswith("Warning"):
            print(text, file=sys.stderr)

    def _clear(self) -> None:
        if self.is_terminal and not self.quiet:
            sys.stderr.write("\r\x1b[K")


def duration(seconds: float) -> str:
    """A time span for people: "40 s", "3 min", "1 h 20 min"."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


@contextmanager
def interruption() -> Iterator[threading.Event]:
    """An event that Ctrl-C sets, so that work stops with its checkpoint written; a second Ctrl-C ends at once."""
    asked = threading.Event()

    def on_interrupt(*_: Any) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()
        print("\nStopping at the next step (Ctrl-C again to end at once) ...", file=sys.stderr)

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def spoken_errors() -> Iterator[None]:
    """Say an error as a sentence and end the process with its exit code."""
    try:
        yield
    except (Cancelled, KeyboardInterrupt):
        sys.exit(CANCELLED)
    except DdoqError as error:
        print(f"Error: {error.problem}\n       {error.remedy}", file=sys.stderr)
        sys.exit(USAGE if isinstance(error, SettingsError) else ERROR)
    except OSError as error:
        spoken = as_storage_error(error, Path(error.filename) if isinstance(error.filename, str) else Path.cwd())
        print(f"Error: {spoken.problem}\n       {spoken.remedy}", file=sys.stderr)
        sys.exit(ERROR)
