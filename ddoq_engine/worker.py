"""The engine as a process of its own: a job on standard input, JSON lines on standard output (protocol, version 1).

The parent's end of standard input is its life: where it closes without `{"detach": true}`, the job stops with its
checkpoint written, and whatever still runs ten seconds later is ended.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import traceback
from collections.abc import Mapping
from io import TextIOWrapper
from typing import IO, Any

PROTOCOL = 1
HEARTBEAT_SECONDS = 5.0
GRACE_SECONDS = 10.0
OTHER_JOBS = ("run", "round", "curve", "export")  # beside the stages: all in order, a turn, what a budget explains, files for others
DONE, ERROR, USAGE, CANCELLED = 0, 1, 2, 130


class Line:
    """The line to the parent: events out, orders in, and a heartbeat."""

    def __init__(self, out: IO[str], orders: IO[str]) -> None:
        self._out, self._orders = out, orders
        self._lock = threading.Lock()
        self.stop = threading.Event()
        self.is_detached = False
        self.has_ended = False
        self.ended = threading.Event()

    def emit(self, event: Mapping[str, Any]) -> None:
        """Send one event; a parent that is gone is no error here (the orders' thread deals with it)."""
        with self._lock:
            self.has_ended = self.has_ended or event["event"] in ("done", "cancelled", "error")
            try:
                self._out.write(json.dumps(event, ensure_ascii=False) + "\n")
                self._out.flush()
            except (BrokenPipeError, OSError, ValueError):
                if not self.is_detached:
                    self.stop.set()

    def listen(self) -> None:
        """Read orders until the input closes."""
        for line in self._orders:
            try:
                order = json.loads(line)
            except ValueError:
                continue  # not ours; the protocol lets later versions say more
            if not isinstance(order, dict):
                continue
            if order.get("cancel"):
                self.stop.set()
            if order.get("detach"):
                self.is_detached = True
        if not self.is_detached:
            self.stop.set()
            if not self.ended.wait(GRACE_SECONDS):
                os._exit(CANCELLED)

    def beat(self) -> None:
        """Say every five seconds that the process lives."""
        while not self.ended.wait(HEARTBEAT_SECONDS):
            self.emit({"v": PROTOCOL, "event": "heartbeat", "pid": os.getpid()})


def main() -> int:
    """Read one job, do it, and return the exit code: 0 done, 1 error, 2 not understood, 130 cancelled."""
    out = _keep_stdout()
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8")  # as the protocol is, whatever the system's own encoding
    line = Line(out, sys.stdin)
    try:
        job = json.loads(sys.stdin.readline() or "null")
    except ValueError:
        job = None
    signal.signal(signal.SIGTERM, lambda *_: line.stop.set())
    signal.signal(signal.SIGINT, lambda *_: line.stop.set())
    threading.Thread(target=line.listen, daemon=True).start()
    threading.Thread(target=line.beat, daemon=True).start()
    try:
        return _work(job, line)
    finally:
        line.ended.set()


def _keep_stdout() -> IO[str]:
    """Keep the real standard output for the protocol, and send whatever a library prints to standard error."""
    kept = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(kept, "w", encoding="utf-8", newline="\n")


def _work(job: Any, line: Line) -> int:
    from ddoq_engine.errors import Cancelled, DdoqError, SettingsError

    try:
        name, study, settings = _understand(job)
        settings = _in_language(name, settings, str(job.get("lang") or "en"))
        _hello(line, name, settings)
        _do(name, study, settings, line)
    except Cancelled:
        return CANCELLED
    except Exception as error:
        if not line.has_ended:  # an error before the stage began; within it, `pipeline.run` has said it
            _last_word(line, error)
        if not isinstance(error, DdoqError):
            traceback.print_exc()
        return USAGE if isinstance(error, SettingsError) else ERROR
    return DONE


def _understand(job: Any) -> tuple[str, str, dict[str, Any]]:
    from ddoq_engine.errors import SettingsError
    from ddoq_engine.pipeline import STAGES
    from ddoq_engine.settings.document import JOBS

    names = [*STAGES, *JOBS, *OTHER_JOBS]
    is_job = isinstance(job, dict) and job.get("v") == PROTOCOL and job.get("job") in names and job.get("study")
    if not is_job or not isinstance(job.get("settings") or {}, dict):
        raise SettingsError(
            "The job was not understood.",
            remedy='Send one line such as {{"v": 1, "job": "select", "study": "...", "settings": {{}}}}; jobs: {jobs}.',
            code="worker.job",
            jobs=", ".join(names),
        )
    return str(job["job"]), str(job["study"]), dict(job.get("settings") or {})


def _in_language(name: str, settings: dict[str, Any], language: str) -> dict[str, Any]:
    """The settings with the person's language for the report, where they name none."""
    from ddoq_engine.reporting.texts import nearest_language

    if name == "report":
        return {"language": nearest_language(language), **settings}
    report = settings.get("report") or {}
    if name == "run" and isinstance(report, dict):
        return {**settings, "report": {"language": nearest_language(language), **report}}
    return settings


def _hello(line: Line, name: str, settings: dict[str, Any]) -> None:
    from ddoq_engine import devices
    from ddoq_engine.settings.base import ComputeSettings
    from ddoq_engine.settings.document import SECTIONS
    from ddoq_engine.study.manifest import versions

    device = "cpu"  # of jobs that have no setting for it; most of them do without torch, which is then not loaded for this word
    if name not in SECTIONS or issubclass(SECTIONS[name], ComputeSettings):
        device = devices.describe(devices.resolve(str(settings.get("device", "auto"))))
    line.emit({"v": PROTOCOL, "event": "hello", "pid": os.getpid(), "versions": versions(), "device": device})


def _do(name: str, study: str, settings: dict[str, Any], line: Line) -> None:
    from ddoq_engine import jobs, pipeline
    from ddoq_engine.settings.document import JOBS

    if name in JOBS:
        jobs.run_job(name, study, pipeline.settings_for(study, name, {name: settings}), emit=line.emit, stop=line.stop.is_set)
    elif name == "curve":
        jobs.preview_budgets(study, pipeline.settings_for(study, "select", {"select": settings}), emit=line.emit, stop=line.stop.is_set)
    elif name == "round":
        jobs.run_round(study, pipeline.document_for(study, settings), emit=line.emit, stop=line.stop.is_set)
    elif name == "export":
        jobs.export(study, jobs.export_settings(study, {"export": settings}), emit=line.emit, stop=line.stop.is_set)
    elif name == "run":
        jobs.run_all(study, pipeline.document_for(study, settings), emit=line.emit, stop=line.stop.is_set)
    else:
        pipeline.run(name, study, pipeline.settings_for(study, name, {name: settings}), emit=line.emit, stop=line.stop.is_set)


def _last_word(line: Line, error: Exception) -> None:
    from ddoq_engine.session import error_values

    line.emit({"v": PROTOCOL, "event": "error", **error_values(error)})


if __name__ == "__main__":
    sys.exit(main())
