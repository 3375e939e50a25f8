"""A job that was started before and goes on without QGIS: found by its study's lock, heard through its run folder. Nothing of Qt."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from .inbox import Inbox
from .job import LAST, Event, Outcome, parse

LOCK = ".lock"
STOP = "stop"  # a file of this name in a run folder asks its job to stop
KILL_AFTER = 8.0
LOOK_EVERY = 0.2


def running(study: str | Path) -> dict | None:
    """Who works on a study: {"pid", "started", "host", "job"}; None where nobody does, or who did is gone."""
    try:
        found = json.loads((Path(study) / LOCK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(found, dict) or found.get("host") != socket.gethostname():
        return found if isinstance(found, dict) else None
    return found if _is_alive(int(found.get("pid", 0)), float(found.get("started", 0))) else None


class FollowedJob:
    """The newest run of a study, heard as `EngineProcess` is: `start`, then `poll` until `has_ended`."""

    def __init__(self, study: str | Path) -> None:
        self.study = Path(study)
        self.outcome: Outcome | None = None
        self._inbox = Inbox()
        self._folder: Path | None = None
        self._position = 0
        self._cancelled_at: float | None = None
        self._holder = running(study)

    @property
    def has_ended(self) -> bool:
        """Whether the job is over, or no longer followed."""
        return self.outcome is not None

    def start(self) -> None:
        """Find the run folder; what it said before is heard again."""
        runs = self.study / "runs"
        folders = sorted(path for path in runs.iterdir() if path.is_dir()) if runs.is_dir() else []
        self._folder = folders[-1] if folders else None

    def poll(self, timeout: float = LOOK_EVERY) -> list[Event]:
        """Events since the last call, after `timeout` seconds where there are none."""
        alive = running(self.study)
        self._read()
        events = self._inbox.take(0)
        if not events and alive is not None:
            time.sleep(timeout)
        if self._cancelled_at is not None and alive is not None and time.monotonic() - self._cancelled_at > KILL_AFTER:
            _end_process(int(alive["pid"]))
        if alive is None and not self.has_ended:
            self._read()
            events += self._inbox.take(0)
            last = self._inbox.last
            kind = last.get("event") or ("cancelled" if self._cancelled_at is not None else "died")
            self.outcome = Outcome(kind if kind in (*LAST, "died") else "died", last)
        return events

    def cancel(self) -> None:
        """Ask the job to stop, by a file in its run folder; what does not stop is ended by the next calls of `poll`."""
        if self._cancelled_at is None and self._folder is not None:
            self._cancelled_at = time.monotonic()
            with contextlib.suppress(OSError):
                (self._folder / STOP).touch()

    def detach(self) -> None:
        """Follow it no longer; it goes on."""
        self.outcome = Outcome("detached", {})

    def _read(self) -> None:
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
            if event is not None:
                self._inbox.put(event)


def _is_alive(pid: int, started: float) -> bool:
    """Whether a process of this number runs that began at that time (seconds since 1970; where it can be known)."""
    if pid <= 0:
        return False
    if sys.platform == "win32":
        return _is_alive_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return not sys.platform.startswith("linux") or _began_at(pid, started)


def _began_at(pid: int, started: float) -> bool:
    """Whether the process began then and is no zombie, by Linux's own account of it: numbers of processes come again."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
        machine = Path("/proc/stat").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    boot = next(int(line.split()[1]) for line in machine if line.startswith("btime"))
    return fields[0] != "Z" and abs(boot + int(fields[19]) / os.sysconf("SC_CLK_TCK") - started) < 2


def _is_alive_on_windows(pid: int) -> bool:
    import ctypes

    still_active, query = 259, 0x1000
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    handle = kernel.OpenProcess(query, False, pid)
    if not handle:
        return False
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == still_active


def _end_process(pid: int) -> None:
    if sys.platform == "win32":
        command = ["taskkill", "/PID", str(pid), "/T", "/F"]
        subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, creationflags=0x08000000)
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(os.getpgid(pid), signal.SIGKILL)
