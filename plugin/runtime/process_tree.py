"""Processes with their children: started so that they can be ended together, and ended so. Nothing of Qt here."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from typing import Any

NO_WINDOW, NEW_GROUP = 0x08000000, 0x00000200  # flags of Windows, which other systems' subprocess has no names for


def apart() -> dict[str, Any]:
    """How a child is started so that it can be ended with its own children, and opens no window."""
    return {"creationflags": NO_WINDOW | NEW_GROUP} if sys.platform == "win32" else {"start_new_session": True}


def end_tree(process: subprocess.Popen[Any]) -> None:
    """End a process that was started `apart`, and its children, and wait for it; nothing where it is gone."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        command = ["taskkill", "/PID", str(process.pid), "/T", "/F"]
        subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, creationflags=NO_WINDOW)
    else:
        end_group(process.pid)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(5)


def end_group(pid: int) -> None:
    """End what is left of the session that a process of ours leads or has led; nothing on Windows, which has no such thing."""
    if sys.platform != "win32":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
