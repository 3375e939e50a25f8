"""A worker process of the engine: started, heard, cancelled step by step, and never left behind. Nothing of Qt here.

Cancel: the word at once, terminate after 5 s, kill of the whole tree after 8 s.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
import threading
import time

from ..runtime.process_tree import apart, end_group, end_tree
from ..runtime.runtime import Runtime
from .inbox import Inbox
from .job import LAST, Event, Job, Outcome, parse

TERMINATE_AFTER = 5.0  # seconds from the word to cancel
KILL_AFTER = 8.0
CLOSE_AFTER = 2.0  # from the last word to the end of the process
DETAILS = 4000  # characters of the error output that are kept


class EngineProcess:
    """One job in one process. Make it, `start` it, then call `poll` until `has_ended`; from one thread."""

    def __init__(self, runtime: Runtime, job: Job) -> None:
        self.runtime, self.job = runtime, job
        self._inbox = Inbox()
        self._process: subprocess.Popen[str] | None = None
        self._stderr = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115 - a pipe nobody reads would fill
        self._reader: threading.Thread | None = None
        self._cancelled_at: float | None = None
        self._ended_at: float | None = None
        self._gone_at: float | None = None
        self._is_detached = False
        self.outcome: Outcome | None = None

    @property
    def pid(self) -> int:
        """The number of the process; 0 before it is started."""
        return self._process.pid if self._process is not None else 0

    @property
    def has_ended(self) -> bool:
        """Whether the job is over, or goes on without us."""
        return self.outcome is not None

    def start(self) -> None:
        """Start the process and hand it the job. Raises `OSError` where the interpreter cannot be started."""
        self._process = subprocess.Popen(  # a list, never a shell
            self.runtime.command("ddoq_engine.worker"), env=self.runtime.environment(), cwd=tempfile.gettempdir(),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._stderr, text=True, encoding="utf-8", errors="replace",
            **apart(),
        )  # fmt: skip
        self._reader = threading.Thread(target=self._read, name="ddoq-reader", daemon=True)
        self._reader.start()
        self._send(self.job.line())

    def poll(self, timeout: float = 0.2) -> list[Event]:
        """Events since the last call, after waiting up to `timeout` seconds for one; moves a cancel on, and sees the end."""
        events = self._inbox.take(timeout)
        if self._process is None or self.has_ended:
            return events
        now = time.monotonic()
        if self._inbox.last and self._ended_at is None:
            self._ended_at = now
        if self._cancelled_at is not None and self._process.poll() is None:
            waited = now - self._cancelled_at
            if waited > KILL_AFTER:
                self.kill()
            elif waited > TERMINATE_AFTER:
                self._terminate()
        if self._ended_at is not None and now - self._ended_at > CLOSE_AFTER and self._process.poll() is None:
            self.kill()  # it has said its last word and does not leave
        if self._process.poll() is not None and self._reader is not None:
            if self._gone_at is None:
                self._gone_at = now
            if self._reader.is_alive() and now - self._gone_at > CLOSE_AFTER:
                end_group(self._process.pid)  # a child of its own keeps the line open
            if not self._reader.is_alive():
                events += self._inbox.take(0)
                self._end()
        return events

    def cancel(self) -> None:
        """Ask the worker to stop; what does not stop is ended by the next calls of `poll`."""
        if self._cancelled_at is None and not self.has_ended:
            self._cancelled_at = time.monotonic()
            self._send(json.dumps({"cancel": True}) + "\n")

    def detach(self) -> None:
        """Let the worker go on without us: its study's lock and run folder tell how to find it again."""
        self._send(json.dumps({"detach": True}) + "\n")
        self._is_detached = True
        self._close_input()
        self.outcome = Outcome("detached", {}, None)

    def close(self) -> None:
        """Leave nothing behind: a worker that is not detached is told to stop, and ended if it does not within its time."""
        if self._process is None or self._is_detached or self.has_ended:
            return
        self.cancel()
        while not self.has_ended:
            self.poll(0.1)

    def kill(self) -> None:
        """End the process and all its children now."""
        if self._process is not None:
            end_tree(self._process)

    def _terminate(self) -> None:
        if self._process is not None and sys.platform != "win32":  # there terminate is kill, and comes in its turn
            with contextlib.suppress(ProcessLookupError):
                self._process.terminate()

    def _read(self) -> None:
        process = self._process
        if process is None or process.stdout is None:
            return
        for line in process.stdout:
            event = parse(line)
            if event is not None:
                self._inbox.put(event)
        process.wait()
        self._inbox.wake()

    def _send(self, line: str) -> None:
        if self._process is None or self._process.stdin is None:
            return
        with contextlib.suppress(OSError, ValueError):  # it is gone already; `poll` will see it
            self._process.stdin.write(line)
            self._process.stdin.flush()

    def _close_input(self) -> None:
        if self._process is not None and self._process.stdin is not None:
            with contextlib.suppress(OSError, ValueError):
                self._process.stdin.close()

    def _end(self) -> None:
        self._close_input()
        if self._process is not None and self._process.stdout is not None:
            self._process.stdout.close()
        end_group(self.pid)  # children may outlive it
        last, code = self._inbox.last, self._process.returncode if self._process is not None else None
        kind = last.get("event", "")
        if kind not in LAST:
            kind = "cancelled" if self._cancelled_at is not None else "died"
        self.outcome = Outcome(kind, last, code, self._details())
        self._stderr.close()

    def _details(self) -> str:
        self._stderr.seek(0)
        return self._stderr.read()[-DETAILS:]
