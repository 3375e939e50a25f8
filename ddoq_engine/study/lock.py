"""One job at a time on a study: a lock file with the process that holds it, void once that process is gone."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from ddoq_engine.errors import StudyBusyError
from ddoq_engine.files import storage_errors

NAME = ".lock"


@contextmanager
def hold(folder: Path, job: str) -> Iterator[None]:
    """Hold the study's lock while the block runs. Raises `StudyBusyError` where a living process holds it."""
    path = folder / NAME
    me = {"pid": os.getpid(), "started": psutil.Process().create_time(), "host": socket.gethostname(), "job": job}
    with storage_errors(path):
        _take(path, json.dumps(me))
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def holder(folder: Path) -> dict[str, Any] | None:
    """Who holds the lock: pid, started, host, job; None where nobody does, or who did is gone."""
    try:
        found: dict[str, Any] = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if _is_alive(found) else None


def _take(path: Path, content: str) -> None:
    for _ in range(2):
        try:
            handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        except FileExistsError:
            found = holder(path.parent)
            if found is not None:
                raise StudyBusyError(
                    "Another job ({job}, process {pid}) is working on this study.",
                    remedy="Wait for it, or cancel it, then try again.",
                    code="study.busy",
                    job=found.get("job", "?"),
                    pid=found.get("pid", 0),
                ) from None
            path.unlink(missing_ok=True)  # its process died without cleaning up
            continue
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(content)
        return
    raise StudyBusyError(
        "Another job has just begun on this study.", remedy="Wait for it, or cancel it, then try again.", code="study.busy_now"
    )


def _is_alive(found: dict[str, Any]) -> bool:
    if found.get("host") != socket.gethostname():
        return True  # on another machine: cannot be known, so respected
    try:
        return abs(psutil.Process(int(found["pid"])).create_time() - float(found["started"])) < 2
    except (psutil.Error, KeyError, ValueError, TypeError):
        return False
