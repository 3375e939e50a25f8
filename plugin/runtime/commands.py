"""Runs the tools of an installation: output to the log, stop at a word, no hanging, no child left. Nothing of Qt here."""

from __future__ import annotations

import contextlib
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from .faults import Stopped
from .network import scrub
from .process_tree import apart, end_tree

LOOK_EVERY = 0.2  # seconds
IDLE = 900.0  # seconds without a byte of output or of disk: a download of gigabytes may be slow, but not silent
TAIL = 6000  # characters


class CommandFailed(Exception):
    """A tool ended with an error. output: the end of what it said, without passwords. code: its exit code, None when it hung."""

    def __init__(self, command: Sequence[str], code: int | None, output: str) -> None:
        super().__init__(f"{Path(command[0]).name} ended with {code}")
        self.code, self.output = code, output


def run(
    command: Sequence[str],
    *,
    environment: dict[str, str],
    log: Path,
    stop: Callable[[], bool],
    watch: Callable[[], int] = lambda: 0,
    idle: float = IDLE,
) -> str:
    """Run a command to its end; what it said. Raises `CommandFailed`, `Stopped`, `OSError` where it cannot be started.

    watch: called some times a second; a number that grows while something happens (bytes on disk), so that a tool that is
    silent while it downloads is not taken for one that hangs.
    """
    with open(log, "ab") as file:
        file.write(("\n$ " + scrub(" ".join(command)) + "\n").encode())
        file.flush()
        start = file.tell()
        process = subprocess.Popen(  # a list, never a shell; to a file, since a pipe that is not read would stop it
            list(command), env=environment, cwd=log.parent, stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT, **apart()
        )
        try:
            _wait(process, command, log, start, stop=stop, watch=watch, idle=idle)
        finally:
            end_tree(process)
    output = _read(log, start)
    if process.returncode:
        raise CommandFailed(command, process.returncode, output[-TAIL:])
    return output


def _wait(
    process: subprocess.Popen[bytes],
    command: Sequence[str],
    log: Path,
    start: int,
    *,
    stop: Callable[[], bool],
    watch: Callable[[], int],
    idle: float,
) -> None:
    seen, moved = (0, 0), time.monotonic()
    while process.poll() is None:
        if stop():
            raise Stopped
        now = (log.stat().st_size, watch())
        if now != seen:
            seen, moved = now, time.monotonic()
        if time.monotonic() - moved > idle:
            raise CommandFailed(command, None, _read(log, start)[-TAIL:])
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(LOOK_EVERY)


def _read(log: Path, start: int) -> str:
    with open(log, "rb") as file:
        file.seek(start)
        return scrub(file.read().decode("utf-8", "replace"))


def ask(command: Sequence[str], environment: dict[str, str], timeout: float = 20.0) -> str | None:
    """What a short command prints; None where it cannot be run, fails, or does not end in time (seconds)."""
    try:
        process = subprocess.Popen(
            list(command),
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            errors="replace",
            **apart(),
        )
    except OSError:
        return None
    try:
        output, _ = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        end_tree(process)
        return None
    return output if process.returncode == 0 else None
