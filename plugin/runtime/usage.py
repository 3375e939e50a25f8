"""Whether a job still runs in an environment, so that nothing is removed under its feet. Nothing of Qt here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from .place import Place, python_of


def is_in_use(place: Place) -> bool:
    """Whether a process runs from one of the place's environments. A few milliseconds; on macOS some tens."""
    if sys.platform == "win32":
        return any(_is_locked(python_of(each)) for each in place.environments())
    prefix = str(place.root) + os.sep
    return any(command.startswith(prefix) for command in _commands())


def _is_locked(program: Path) -> bool:
    # Windows lets nobody write a program that runs.
    try:
        with open(program, "r+b"):
            return False
    except PermissionError:
        return True
    except OSError:
        return False


def _commands() -> list[str]:
    if sys.platform.startswith("linux"):
        found = []
        for process in Path("/proc").iterdir():
            if process.name.isdigit():
                try:
                    found.append((process / "cmdline").read_bytes().decode("utf-8", "replace"))
                except OSError:
                    continue  # it has just ended, or is another user's
        return found
    told = subprocess.run(["/bin/ps", "-axo", "args="], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return told.stdout.splitlines()
