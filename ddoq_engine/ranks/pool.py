"""Hand jobs that know nothing of each other to processes of their own: the side of the process that hands them out.

Each is started as a module of ours and told one job after the other through its standard input (this process is never
executed anew, and nothing is pickled). Its input's end is its end, so none outlives the one that hands out; and since a job
leaves its result in a file that is whole or absent, a process can be ended at any time.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from ddoq_engine.devices import limited_threads
from ddoq_engine.errors import DdoqError
from ddoq_engine.progress import Progress
from ddoq_engine.ranks.exchange import RankFailure, rebuilt

LOOK_SECONDS = 0.1
GRACE_SECONDS = 2.0  # for processes that were ended
LOG_TAIL = 4000  # characters
Job = Mapping[str, Any]


@dataclass
class _Hand:
    """A process, and how far it is with its job."""

    process: subprocess.Popen[str]
    fraction: float = 0.0
    is_busy: bool = False


def run_jobs(
    module: str, params: Job, jobs: Sequence[Job], *, processes: int, threads: int, progress: Progress, template: str, code: str
) -> None:
    """Do all jobs, in about their order, and come back when the last is done.

    Parameters
    ----------
    module: has `prepare(params)`, which gives a function of (job, progress) that does one; its main is `hand.main`.
    params, jobs: plain enough for JSON.
    processes: how many work at the same time; with 1 this process works itself.
    threads: processor threads of each.
    template: what is reported, over {done} and {total}.

    Raises
    ------
    Cancelled: a stop was asked for, and no process is left. DdoqError, OSError: the same that ended a job; what else ended one
    is a `DdoqError` with the process's traceback as its cause.
    """
    if not jobs:
        return
    if min(processes, len(jobs)) == 1:
        with limited_threads(threads):
            work = import_module(module).prepare(params)
            for done, job in enumerate(jobs):
                work(job, progress.part(done / len(jobs), (done + 1) / len(jobs)))
                progress.report((done + 1) / len(jobs), template, code=code, done=done + 1, total=len(jobs))
        return
    with tempfile.TemporaryDirectory(prefix="ddoq-pool-", ignore_cleanup_errors=True) as name:
        log = Path(name) / "log.txt"
        heard: queue.Queue[tuple[_Hand, dict[str, Any] | None]] = queue.Queue()
        hands = [_start(module, {**params, "threads": threads}, log, heard) for _ in range(min(processes, len(jobs)))]
        try:
            _follow(hands, jobs, heard, log, progress=progress, template=template, code=code)
        finally:
            _end(hands)


def _start(module: str, params: Job, log: Path, heard: queue.Queue[tuple[_Hand, dict[str, Any] | None]]) -> _Hand:
    source = str(Path(__file__).parents[2])
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([source, *filter(None, [os.environ.get("PYTHONPATH")])]),
        "OMP_NUM_THREADS": str(params["threads"]),
        "PYTHONIOENCODING": "utf-8",
    }
    with open(log, "ab") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", module],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            encoding="utf-8",
            start_new_session=os.name != "nt",  # Ctrl-C is for this process, which then ends the others
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    hand = _Hand(process)
    threading.Thread(target=_listen, args=(hand, process.stdout, heard), daemon=True).start()
    _tell(hand, params)
    return hand


def _listen(hand: _Hand, out: IO[str] | None, heard: queue.Queue[tuple[_Hand, dict[str, Any] | None]]) -> None:
    for line in out or ():
        with suppress(ValueError):  # a line that was cut off where the process was ended
            heard.put((hand, json.loads(line)))
    heard.put((hand, None))


def _tell(hand: _Hand, plain: Job) -> None:
    with suppress(OSError):  # its end is heard of anyhow
        assert hand.process.stdin is not None
        hand.process.stdin.write(json.dumps(plain) + "\n")
        hand.process.stdin.flush()


def _follow(
    hands: Sequence[_Hand], jobs: Sequence[Job], heard: queue.Queue[tuple[_Hand, dict[str, Any] | None]], log: Path, *,
    progress: Progress, template: str, code: str,
) -> None:  # fmt: skip
    waiting, done = list(reversed(jobs)), 0
    while done < len(jobs):
        progress.check()
        try:
            hand, event = heard.get(timeout=LOOK_SECONDS)
        except queue.Empty:
            continue
        if event is None:
            raise _broken_off(len(hands), "it ended without a word, as when memory runs out", _tail(log))
        kind = event["event"]
        if kind == "error":
            error = rebuilt(event) or _broken_off(len(hands), str(event["reason"]), event["traceback"])
            raise error from RankFailure(event["traceback"])
        if kind == "note":
            progress.note(event["template"], code=event["code"], level=event["level"], **event["values"])
        if kind == "progress":
            hand.fraction = float(event["fraction"])
        if kind in ("ready", "done"):
            done += kind == "done"
            hand.fraction, hand.is_busy = 0.0, bool(waiting)
            if waiting:
                _tell(hand, waiting.pop())
        share = (done + sum(each.fraction for each in hands if each.is_busy)) / len(jobs)
        progress.report(share, template, code=code, done=done, total=len(jobs))


def _end(hands: Sequence[_Hand]) -> None:
    for hand in hands:
        hand.process.kill()
    for hand in hands:
        with suppress(subprocess.TimeoutExpired):
            hand.process.wait(GRACE_SECONDS)
        for pipe in (hand.process.stdin, hand.process.stdout):
            with suppress(OSError, ValueError):
                assert pipe is not None
                pipe.close()


def _broken_off(processes: int, reason: str, log: str) -> DdoqError:
    error = DdoqError(
        "One of the {processes} processes that worked at the same time broke off ({reason}).",
        remedy="Run the same command again: what is done is kept. If that fails too, use one process (--processes 1) and report it "
        "with the log in the study's folder runs.",
        code="ranks.hand_broken_off",
        processes=processes,
        reason=reason,
    )
    error.__cause__ = RankFailure(log)
    return error


def _tail(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")[-LOG_TAIL:] if path.exists() else ""
