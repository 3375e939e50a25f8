"""Whether a process that somebody else began still runs, and its end. Never one that only has the same number. Nothing of Qt here.

Numbers of processes come again, so each is known by its number and by when it began, as each system tells it.
"""

from __future__ import annotations

import calendar
import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

from ..runtime.process_tree import NO_WINDOW

TOLERANCE_S = 2.0  # Linux and macOS round, each in its way
TO_1970 = 11_644_473_600  # seconds from 1601, where Windows begins to count
MONTHS = {name: number for number, name in enumerate(calendar.month_abbr) if name}


def is_alive(pid: int, started: float) -> bool:
    """Whether the process of this number runs that began at that time (seconds since 1970)."""
    begun = began_at(pid) if pid > 0 else None
    return begun is not None and abs(begun - started) < TOLERANCE_S


def end(pid: int, started: float) -> None:
    """Kill a process, with its group where it leads one."""
    if not is_alive(pid, started):
        return
    if sys.platform == "win32":
        command = ["taskkill", "/PID", str(pid), "/T", "/F"]
        subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, creationflags=NO_WINDOW)
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if os.getpgid(pid) == pid:
            os.killpg(pid, signal.SIGKILL)
        else:  # begun by a script, which is not ours to end
            os.kill(pid, signal.SIGKILL)


def began_at(pid: int) -> float | None:
    """When a process began, in seconds since 1970; None where there is none of this number, or only what is left of it."""
    if sys.platform == "win32":
        return _on_windows(pid)
    if sys.platform.startswith("linux"):
        return _on_linux(pid)
    asked = subprocess.run(  # 10 ms; only where a study has a lock
        ["/bin/ps", "-o", "stat=,lstart=", "-p", str(pid)],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, env={"LC_ALL": "C"},
    )  # fmt: skip
    return of_ps(asked.stdout)


def of_ps(line: str) -> float | None:
    """The time in a line of `ps -o stat=,lstart=`, "S+   Tue Nov 24 16:54:41 2026", in the clock of this place; None for a zombie."""
    match = re.match(r"\s*(\S+)\s+\w{3}\s+(\w{3})\s+(\d+)\s+(\d+):(\d+):(\d+)\s+(\d{4})", line)
    if match is None or match[1].startswith("Z") or match[2] not in MONTHS:
        return None
    day, hour, minute, second, year = (int(match[at]) for at in (3, 4, 5, 6, 7))
    return time.mktime((year, MONTHS[match[2]], day, hour, minute, second, 0, 0, -1))


def of_proc(stat: str, machine: str, ticks_per_second: int) -> float | None:
    """The time in /proc/PID/stat, with /proc/stat for when the machine began; None for a zombie."""
    fields = stat.rsplit(")", 1)[1].split()  # the name before it may hold anything
    boot = next(int(line.split()[1]) for line in machine.splitlines() if line.startswith("btime"))
    return None if fields[0] == "Z" else boot + int(fields[19]) / ticks_per_second


def of_filetime(high: int, low: int) -> float:
    """The time of Windows's two numbers: tenths of microseconds since 1601."""
    return ((high << 32) + low) / 1e7 - TO_1970


def _on_linux(pid: int) -> float | None:
    try:
        stat, machine = (Path(name).read_text(encoding="utf-8", errors="replace") for name in (f"/proc/{pid}/stat", "/proc/stat"))
    except OSError:
        return None
    return of_proc(stat, machine, os.sysconf("SC_CLK_TCK"))


def _on_windows(pid: int) -> float | None:
    import ctypes

    still_active, query = 259, 0x1000
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    handle = kernel.OpenProcess(query, False, pid)
    if not handle:
        return None
    code = ctypes.c_ulong()
    times = [(ctypes.c_ulong * 2)() for _ in range(4)]  # each a FILETIME: low, high
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    is_told = kernel.GetProcessTimes(handle, *(ctypes.byref(each) for each in times))
    kernel.CloseHandle(handle)
    return of_filetime(times[0][1], times[0][0]) if is_told and code.value == still_active else None
