"""The folder of the engine's Python: where it is by default, what lies in it, what speaks against it. Nothing of Qt here."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from .sentence import QT_TRANSLATE_NOOP, Sentence, say

LONGEST_MEMBER = 165  # characters of the longest path below the folder: env-1, Lib\site-packages, then a header of torch's
WINDOWS_PATH = 259


@dataclass(frozen=True)
class Place:
    """root: the folder. It holds only what is named here; `Remove` removes nothing else."""

    root: Path

    @property
    def marker(self) -> Path:
        """Says what is installed; written last."""
        return self.root / "engine.json"

    @property
    def unfinished(self) -> Path:
        """There while an installation runs, and after one that was interrupted."""
        return self.root / "unfinished.json"

    @property
    def own(self) -> Path:
        """What was found when the user's own Python was verified."""
        return self.root / "own-python.json"

    @property
    def lock(self) -> Path:
        """Held by the QGIS that installs or removes."""
        return self.root / "install.lock"

    @property
    def cache(self) -> Path:
        """What was downloaded; kept until the installation is verified, so that it can be resumed."""
        return self.root / "cache"

    @property
    def temporary(self) -> Path:
        """On the same volume as the rest: a system's own /tmp may be too small for torch."""
        return self.root / "tmp"

    @property
    def log(self) -> Path:
        """What the tools said."""
        return self.root / "install.log"

    @property
    def tool(self) -> Path:
        """The folder of uv."""
        return self.root / "uv"

    @property
    def pythons(self) -> Path:
        """Pythons that uv fetched."""
        return self.root / "python"

    def engine(self, name: str) -> Path:
        """A copy of the engine's source."""
        return self.root / name

    def environments(self) -> list[Path]:
        """The environments that lie there, finished or not."""
        return sorted(self.root.glob("env-*"))

    def engines(self) -> list[Path]:
        """The copies of the engine that lie there."""
        return sorted(self.root.glob("engine-*"))


def python_of(environment: Path, system: str = sys.platform) -> Path:
    """The interpreter of a virtual environment."""
    return environment / "Scripts" / "python.exe" if system == "win32" else environment / "bin" / "python"


def default_root(system: str, variables: Mapping[str, str], home: str) -> PurePath:
    """The per-user data place of a system: local to the machine, never a folder that is synchronised or roams.

    On Windows %LOCALAPPDATA%: %APPDATA% roams, and Documents is often OneDrive or a network drive.
    """
    if system == "win32":
        local = variables.get("LOCALAPPDATA") or str(PureWindowsPath(home) / "AppData" / "Local")
        if local.startswith("\\\\") and variables.get("SystemDrive"):  # a home on a server
            public = variables.get("PUBLIC") or variables["SystemDrive"] + "\\Users\\Public"
            return PureWindowsPath(public) / f"ddoq-{variables.get('USERNAME', 'user')}"
        return PureWindowsPath(local) / "ddoq"
    if system == "darwin":
        return PurePosixPath(home) / "Library" / "Application Support" / "ddoq"
    return PurePosixPath(variables.get("XDG_DATA_HOME") or str(PurePosixPath(home) / ".local" / "share")) / "ddoq"


def concerns(root: PurePath, *, system: str, inside: tuple[PurePath, ...] = (), is_network_drive: bool = False) -> list[Sentence]:
    """What speaks against a folder, worst first. inside: folders it must not lie in (the plugin's, the profile's)."""
    text = str(root)
    found = []
    if any(each == root or each in root.parents for each in inside):
        found.append(
            say(
                QT_TRANSLATE_NOOP(
                    "ddoq", "This folder lies inside the plugin or the QGIS profile: an update would delete the engine. Choose another."
                )
            )
        )
    if is_network_drive or text.startswith(("\\\\", "//")):
        found.append(
            say(
                QT_TRANSLATE_NOOP(
                    "ddoq",
                    "This folder is on a network drive: installing takes long and loading is slow. "
                    "Prefer a folder on a disk of this machine.",
                )
            )
        )
    if any(part.lower().startswith(("onedrive", "dropbox", "google drive", "icloud")) for part in root.parts):
        found.append(
            say(
                QT_TRANSLATE_NOOP(
                    "ddoq", "This folder is synchronised to a cloud: it would copy gigabytes, and lock files while it does. Prefer another."
                )
            )
        )
    if system == "win32" and len(text) + LONGEST_MEMBER > WINDOWS_PATH:
        found.append(
            say(
                QT_TRANSLATE_NOOP(
                    "ddoq",
                    "The path of this folder is long ({length} characters); Windows allows 260 for a whole path. "
                    "Prefer a shorter one, such as C:\\ddoq.",
                ),
                length=len(text),
            )
        )
    if system == "win32" and not text.isascii():
        found.append(
            say(
                QT_TRANSLATE_NOOP(
                    "ddoq",
                    "The path of this folder has letters that some libraries on Windows cannot read. "
                    "If the check at the end fails, choose a plain path, such as C:\\ddoq.",
                )
            )
        )
    return found


def is_on_network_drive(root: str) -> bool:
    """Whether Windows takes the drive of this path for a network drive. Elsewhere: not known, False."""
    if sys.platform != "win32":
        return False
    import ctypes

    drive = os.path.splitdrive(root)[0]
    remote = 4  # DRIVE_REMOTE
    return bool(drive) and ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == remote


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder; a file with several names (uv links to its cache) is counted once."""
    total, seen = 0, set()
    for parent, _, names in os.walk(folder, onerror=None):
        for name in names:
            try:
                status = os.lstat(os.path.join(parent, name))  # noqa: PTH118 - half a million Paths would be slow
            except OSError:
                continue  # gone while we looked: an installer moves its files about
            if status.st_nlink > 1:
                if (status.st_dev, status.st_ino) in seen:
                    continue
                seen.add((status.st_dev, status.st_ino))
            total += status.st_size
    return total
