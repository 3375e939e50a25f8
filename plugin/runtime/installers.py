"""The commands of the two installers: uv, and Python's own venv with pip. Only commands; who runs them is `build`. Nothing of Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from .place import Place, python_of


@dataclass(frozen=True)
class Source:
    """Where packages come from: a folder of wheels, else an index, else what the tool is configured to ask."""

    wheels: str = ""
    index: str = ""


class Installer(Protocol):
    """How an environment is made, and filled."""

    name: str

    def make(self, python: str, environment: Path) -> list[str]:
        """Make an empty environment."""

    def fill(self, environment: Path, locks: Sequence[Path], source: Source, *, is_verified: bool) -> list[str]:
        """Install what the locks name. is_verified: each by hash and nothing else; else what they ask for comes too."""


@dataclass(frozen=True)
class Uv:
    """uv: the faster, with a cache that survives an interruption."""

    program: str
    name = "uv"

    def make(self, python: str, environment: Path) -> list[str]:
        """Make an empty environment."""
        return [self.program, "venv", "--no-project", "--python", python, str(environment)]

    def fill(self, environment: Path, locks: Sequence[Path], source: Source, *, is_verified: bool) -> list[str]:
        """Install what the locks name."""
        place = (
            ["--no-index", "--find-links", source.wheels] if source.wheels else ["--default-index", source.index] if source.index else []
        )
        exact = ["--require-hashes", "--no-deps"] if is_verified else []
        named = [part for lock in locks for part in ("-r", str(lock))]
        python = str(python_of(environment))
        return [self.program, "pip", "install", "--python", python, "--only-binary", ":all:", *exact, *place, *named]

    def fetch_python(self, version: str) -> list[str]:
        """Fetch a Python of uv's own (python-build-standalone)."""
        return [self.program, "python", "install", "--no-bin", version]

    def find_python(self, version: str) -> list[str]:
        """Where a fetched Python is."""
        return [self.program, "python", "find", "--no-project", "--managed-python", version]


@dataclass(frozen=True)
class Pip:
    """venv and pip of the Python that was found: where uv cannot be had."""

    name = "pip"

    def make(self, python: str, environment: Path) -> list[str]:
        """Make an empty environment."""
        return [python, "-I", "-m", "venv", str(environment)]

    def fill(self, environment: Path, locks: Sequence[Path], source: Source, *, is_verified: bool) -> list[str]:
        """Install what the locks name."""
        place = ["--no-index", "--find-links", source.wheels] if source.wheels else ["--index-url", source.index] if source.index else []
        exact = ["--require-hashes", "--no-deps"] if is_verified else []
        named = [part for lock in locks for part in ("-r", str(lock))]
        quiet = ["--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
        return [str(python_of(environment)), "-m", "pip", "install", *quiet, "--only-binary", ":all:", *exact, *place, *named]


def variables(place: Place, clean: dict[str, str], proxy: dict[str, str]) -> dict[str, str]:
    """The variables of the tools: clean ones, QGIS's proxy, and all that they store inside the place."""
    bending = (
        "UV_PYTHON",
        "UV_SYSTEM_PYTHON",
        "UV_TARGET",
        "UV_PREFIX",
        "UV_CONSTRAINT",
        "UV_OVERRIDE",
        "UV_OFFLINE",
        "PIP_CONSTRAINT",
        "PIP_REQUIRE_VIRTUALENV",
        "PIP_NO_INDEX",
        "PIP_NO_DEPS",
    )
    kept = {name: value for name, value in clean.items() if name not in bending}
    temporary = str(place.temporary)
    own = {
        "UV_CACHE_DIR": str(place.cache),
        "PIP_CACHE_DIR": str(place.cache / "pip"),
        "UV_PYTHON_INSTALL_DIR": str(place.pythons),
        "UV_NO_PROGRESS": "1",
        "UV_HTTP_TIMEOUT": "300",
        "UV_SYSTEM_CERTS": "1",
        "UV_PYTHON_DOWNLOADS": "manual",
        "NO_COLOR": "1",
        "TMPDIR": temporary,
        "TEMP": temporary,
        "TMP": temporary,
    }
    return {**kept, **proxy, **own}
