"""One QGIS at a time installs or removes: a lock of the system on a file, which a process that dies cannot leave behind."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from types import TracebackType

from .faults import InstallFault
from .sentence import QT_TRANSLATE_NOOP, say

PATIENCE_S = 2.0  # a process that was killed while it began a child leaves the lock to that child, until it runs its program


class InstallLock:
    """Hold it with `with`. Raises `InstallFault` where another process holds it. The file says who, for people; the system locks."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = -1

    def __enter__(self) -> InstallLock:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock_soon(self._file)
        except OSError as error:
            holder = self._holder()
            os.close(self._file)
            raise InstallFault(
                "lock.held",
                say(QT_TRANSLATE_NOOP("ddoq", "Another QGIS (process {pid}) is installing or removing the engine."), pid=holder),
                say(QT_TRANSLATE_NOOP("ddoq", "Wait until it is done, or stop it there.")),
            ) from error
        os.ftruncate(self._file, 1)
        os.lseek(self._file, 1, os.SEEK_SET)  # the first byte is what Windows locks, and then nobody else reads
        os.write(self._file, json.dumps({"pid": os.getpid(), "since": time.time()}).encode())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        os.ftruncate(self._file, 0)
        _unlock(self._file)
        os.close(self._file)

    def _holder(self) -> str:
        os.lseek(self._file, 1, os.SEEK_SET)
        try:
            return str(json.loads(os.read(self._file, 200).decode())["pid"])
        except (OSError, ValueError, KeyError):
            return "?"


def _lock_soon(file: int) -> None:
    """Raises `OSError` where another process has it all the while."""
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            _lock(file)
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
        else:
            return


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, 0, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _unlock(file: int) -> None:
        os.lseek(file, 0, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
