"""The engine's source in the installation's folder: copied aside, then renamed, so that a running worker is never changed."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
from pathlib import Path

from .place import Place

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "ddoq_engine"
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", "*.pyo")


def carried_version(root: Path = ROOT) -> str:
    """The version of the engine that the plugin carries, read and not imported. Raises `OSError` where it carries none."""
    text = (root / PACKAGE / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    return found.group(1) if found else ""


def name_of(root: Path = ROOT) -> str:
    """The name of the copy's folder: the version, and the content, since a developer's copy changes under one version."""
    digest = hashlib.sha256()
    for path in _sources(root):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return f"engine-{carried_version(root)}-{digest.hexdigest()[:8]}"


def place_copy(place: Place, root: Path = ROOT) -> str:
    """Put the carried engine into the place, if it is not there; the name of its folder. Raises `OSError`."""
    name = name_of(root)
    target = place.engine(name)
    if target.is_dir():
        return name
    place.root.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=".engine-", dir=place.root))
    try:
        shutil.copytree(root / PACKAGE, aside / PACKAGE, ignore=LEFT_OUT)
        os.replace(aside, target)
    except OSError:
        shutil.rmtree(aside, ignore_errors=True)
        if not target.is_dir():  # else another QGIS was first
            raise
    return name


def _sources(root: Path) -> list[Path]:
    return sorted(path for path in (root / PACKAGE).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
