"""What is installed: a small file, written last, aside and then renamed. What is not in it is not installed. Nothing of Qt here."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from .place import Place, python_of


@dataclass(frozen=True)
class Installation:
    """A verified engine.

    environment, engine: names of folders in the place. python: the user's own interpreter, where it is not `environment`'s.
    requirements: the fingerprint of the locks it was built from. backend: which build of torch. size_bytes: on disk.
    unverified: names of packages that had no hash. devices: as the doctor saw them.
    """

    version: str
    engine: str
    environment: str = ""
    python: str = ""
    python_version: str = ""
    backend: str = ""
    requirements: str = ""
    size_bytes: int = 0
    finished: str = ""
    devices: list[str] = field(default_factory=list)
    unverified: list[str] = field(default_factory=list)
    libraries: dict[str, str] = field(default_factory=dict)

    def interpreter(self, place: Place) -> str:
        """The path of the interpreter."""
        return self.python or str(python_of(place.root / self.environment))


def read(place: Place) -> Installation | None:
    """What the place says is installed; None where nothing is, or its word cannot be read."""
    return read_file(place.marker)


def read_file(path: Path) -> Installation | None:
    """What such a file says; None where there is none, or its word cannot be read. What another version wrote besides is passed over."""
    plain = read_json(path)
    known = Installation.__dataclass_fields__
    try:
        return Installation(**{name: value for name, value in plain.items() if name in known}) if plain else None
    except TypeError:
        return None


def write(place: Place, installation: Installation) -> None:
    """Say that this is installed: from now on it is."""
    write_json(place.marker, asdict(installation))


def read_json(path: Path) -> dict[str, Any]:
    """The object in a file; empty where there is none or it is not whole."""
    try:
        plain = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return plain if isinstance(plain, dict) else {}


def write_json(path: Path, plain: dict[str, Any]) -> None:
    """Write a file whole or not at all."""
    aside = path.with_name(path.name + ".new")
    with open(aside, "w", encoding="utf-8") as file:
        json.dump(plain, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    os.replace(aside, path)
