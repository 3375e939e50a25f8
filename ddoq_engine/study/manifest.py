"""What made a result: a stage's manifest, written last, and the fingerprints in it.

A manifest is there if and only if all files that it lists are whole. Its key is a hash of all that decides the result:
the stage and its version, its settings, the keys of the stages it reads from, and fingerprints of files from outside.
"""

from __future__ import annotations

import hashlib
import json
import platform
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

from ddoq_engine import __version__
from ddoq_engine.files import read_json, write_json

SAMPLES = 64  # blocks of a large file that enter its fingerprint
BLOCK = 1 << 16


@dataclass(frozen=True)
class Manifest:
    """The provenance of one stage's artefacts."""

    stage: str
    version: int
    key: str
    settings: dict[str, Any]
    inputs: dict[str, str]  # stage -> key of the manifest that was read
    external: dict[str, str]  # file from outside -> fingerprint
    outputs: dict[str, int]  # path relative to the study -> bytes
    seconds: float
    finished: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    figures: dict[str, Any] = field(default_factory=dict)  # what the stage wants to have said: counts, quality

    def is_whole(self, folder: Path) -> bool:
        """Whether each output is there with its size."""
        return all((folder / name).is_file() and (folder / name).stat().st_size == size for name, size in self.outputs.items())

    def write(self, path: Path) -> None:
        """Write it whole."""
        write_json(path, asdict(self))

    @classmethod
    def read(cls, path: Path) -> Manifest | None:
        """The manifest, or None where there is none, or one that this version cannot read: then the stage is done again."""
        try:
            return cls(**read_json(path)) if path.is_file() else None
        except TypeError:
            return None


def key_of(stage: str, version: int, settings: dict[str, Any], inputs: dict[str, str], external: dict[str, str]) -> str:
    """The hash of all that decides a result, 32 hexadecimal digits."""
    plain = json.dumps([stage, version, settings, inputs, list(external.values())], sort_keys=True, default=str)
    return hashlib.blake2b(plain.encode(), digest_size=16).hexdigest()


def fingerprint(path: Path) -> str:
    """A fingerprint of a file's content: the whole of a small one, size and 64 blocks of a large one, with its time.

    The time of change enters for large files only, where a change between the blocks could go unseen.
    """
    size = path.stat().st_size
    digest = hashlib.blake2b(str(size).encode(), digest_size=16)
    with open(path, "rb") as handle:
        if size <= SAMPLES * BLOCK:
            digest.update(handle.read())
        else:
            digest.update(str(path.stat().st_mtime_ns).encode())
            for i in range(SAMPLES):
                handle.seek((size - BLOCK) * i // (SAMPLES - 1))
                digest.update(handle.read(BLOCK))
    return digest.hexdigest()


def fingerprint_all(path: Path | None, beside: Iterable[Path]) -> str:
    """The fingerprint of a file together with those that it is read with; large ones of these by size and time alone.

    path: None for a raster that is no file but part of one, so that there are only those.
    """
    parts = [fingerprint(path)] if path is not None else []
    for other in beside:
        known = other.stat()
        parts.append(fingerprint(other) if known.st_size <= SAMPLES * BLOCK else f"{known.st_size} {known.st_mtime_ns}")
    return parts[0] if len(parts) == 1 else hashlib.blake2b("\n".join(parts).encode(), digest_size=16).hexdigest()


def versions() -> dict[str, str]:
    """Versions of the engine, Python and the libraries that decide results."""
    found = {"ddoq_engine": __version__, "python": platform.python_version()}
    for name in ("torch", "segmentation-models-pytorch", "lightning", "rasterio", "scikit-learn", "numpy"):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def now() -> str:
    """The time, to the second, with the offset from UTC."""
    return time.strftime("%Y-%m-%dT%H:%M:%S%z")
