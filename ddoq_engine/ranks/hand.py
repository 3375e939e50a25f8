"""The life of a process that is handed jobs (see `pool`): it prepares once, does one job after the other, and says how each ended."""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import IO, Any

import psutil

from ddoq_engine.messages import Message
from ddoq_engine.progress import Progress
from ddoq_engine.ranks.exchange import plain_error

QUIET_SECONDS = 0.2  # between two reports
BELOW_NORMAL = 5  # niceness: the machine stays usable though all its cores compute
ENDED, FAILED = 0, 1
Work = Callable[[Mapping[str, Any], Progress], None]


class HandListener:
    """What stands behind the `Progress` of a job. It never asks to stop: who wants that ends the process."""

    def __init__(self, say: Callable[[dict[str, Any]], None]) -> None:
        self._say, self._last = say, 0.0

    def progress(self, fraction: float, message: Message) -> None:
        """Report, at most five times a second."""
        now = time.monotonic()
        if now - self._last >= QUIET_SECONDS:
            self._last = now
            self._say({"event": "progress", "fraction": fraction})

    def note(self, level: str, message: Message) -> None:
        """Report a remark."""
        self._say({"event": "note", "level": level, "template": message.template, **message.as_json()})

    def metric(self, name: str, values: dict[str, float]) -> None:
        """Keep it: curves of many runs at a time are nobody's."""

    def should_stop(self) -> bool:
        """Never."""
        return False


def main(prepare: Callable[[Mapping[str, Any]], Work]) -> int:
    """Take parameters and jobs from standard input, a line of JSON each, until it ends; returns the exit code."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)  # what a library prints is no word of ours
    orders: queue.Queue[dict[str, Any]] = queue.Queue()
    threading.Thread(target=_listen, args=(sys.stdin, orders), daemon=True).start()
    with suppress(psutil.Error, OSError):
        own = psutil.Process()  # Windows has classes; elsewhere whoever was started at a lower priority keeps it
        own.nice(getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", None) or max(own.nice(), BELOW_NORMAL))

    def say(event: dict[str, Any]) -> None:
        with suppress(OSError):
            out.write(json.dumps(event) + "\n")
            out.flush()

    try:
        params = orders.get()
        from ddoq_engine.devices import limited_threads

        with limited_threads(int(params["threads"])):
            work = prepare(params)
            say({"event": "ready"})
            while True:
                work(orders.get(), Progress(HandListener(say)))
                say({"event": "done"})
    except Exception as error:
        say({"event": "error", **plain_error(error)})
        return FAILED


def _listen(lines: IO[str], orders: queue.Queue[dict[str, Any]]) -> None:
    for line in lines:
        orders.put(json.loads(line))
    os._exit(ENDED)  # nobody waits for what is being done
