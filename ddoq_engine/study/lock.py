"""One job at a time on a study: a lock file with the process that holds it, void once that process is gone."""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil

from ddoq_engine.errors import StudyBusyError
from ddoq_engine.files import storage_errors

NAME = ".lock"
GUARD = ".lock-guard"
WRITING_SECONDS = 2.0


@contextmanager
def hold(folder: Path, job: str) -> Iterator[None]:
    """Hold the study's lock while the block runs. Raises `StudyBusyError` where a living process holds it."""
    path = folder / NAME
    me = {"pid": os.getpid(), "started": psutil.Process().create_time(), "host": socket.gethostname(), "job": job}
    with storage_errors(path), _alone(path.with_name(GUARD)):
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


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """One process at a time in the block: of two that find a dead one's lock, the second must not remove the first one's new lock.

    The system frees it when a process dies. Where a file system knows no such locks, the block runs all the same.
    """
    with open(path, "a+b") as handle:
        with suppress(OSError):
            _wait_for(handle.fileno())
        yield


def _wait_for(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX)


def _take(path: Path, content: str) -> None:
    for _ in range(2):
        try:
            handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        except FileExistsError:
            found = holder(path.parent)
            if found is not None:
                if found.get("host") != socket.gethostname():
                    raise StudyBusyError(
                        "A job ({job}) on another machine, {host}, is working on this study.",
                        remedy="Wait for it. If nothing runs there any more, delete the file {path}.",
                        code="study.busy_elsewhere",
                        job=found.get("job", "?"),
                        host=found.get("host", "?"),
                        path=path,
                    ) from None
                raise StudyBusyError(
                    "Another job ({job}, process {pid}) is working on this study.",
                    remedy="Wait for it, or cancel it, then try again.",
                    code="study.busy",
                    job=found.get("job", "?"),
                    pid=found.get("pid", 0),
                ) from None
            if _is_being_written(path):
                break
            path.unlink(missing_ok=True)  # its process died without cleaning up
            continue
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(content)
        except OSError:
            path.unlink(missing_ok=True)  # on a full disk an empty lock would look like that of a job that is beginning
            raise
        return
    raise StudyBusyError(
        "Another job has just begun on this study.", remedy="Wait for it, or cancel it, then try again.", code="study.busy_now"
    )


def _is_being_written(path: Path) -> bool:
    """Whether a lock without content is so young that its process may be about to write it."""
    try:
        return path.stat().st_size == 0 and time.time() - path.stat().st_mtime < WRITING_SECONDS
    except OSError:
        return False


def _is_alive(found: dict[str, Any]) -> bool:
    if found.get("host") != socket.gethostname():
        return True  # on another machine: cannot be known, so respected
    try:
        return abs(psutil.Process(int(found["pid"])).create_time() - float(found["started"])) < 2
    except (psutil.Error, KeyError, ValueError, TypeError):
        return False
