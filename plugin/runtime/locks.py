"""The locks of what is installed: which file for which build of torch, how large, under which fingerprint. Nothing of Qt here."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from . import addresses

FOLDER = Path(__file__).resolve().parent / "requirements"
BASE = FOLDER / "base.txt"
UV = FOLDER / "uv.txt"
UNPACKED = 2.0  # bytes on disk for one downloaded (measured 1.9: Linux, CUDA 13, with compiled bytecode)

# Bytes to download of builds on PyTorch's own index, with the libraries they bring. Estimates: that index gives no sizes.
ESTIMATED = {
    ("cpu", "linux"): 200_000_000,
    ("cpu", "windows"): 130_000_000,
    ("cu126", "linux"): 2_900_000_000,
    ("cu126", "windows"): 2_700_000_000,
    ("cu130", "linux"): 2_740_000_000,
    ("cu130", "windows"): 1_900_000_000,
}


@dataclass(frozen=True)
class TorchBuild:
    """A build of torch: its lock, and PyTorch's index where it comes from there (else the package registry, with hashes)."""

    name: str
    lock: Path
    index: str = ""

    @property
    def is_verified(self) -> bool:
        """Whether each of its wheels is checked against a hash."""
        return not self.index


def torch_build(backend: str, system: str) -> TorchBuild:
    """Which torch a backend ("cpu", "cu126", "cu130", "mps") takes on a system ("linux", "windows", "macos").

    The registry's torch is CUDA 13 on Linux, processor on Windows, Apple's GPU on macOS: where that is what is wanted, it is
    taken, since the registry gives hashes.
    """
    of_registry = {"linux": "cu130", "windows": "cpu", "macos": "mps"}
    if of_registry.get(system) == backend or system == "macos":
        return TorchBuild(backend, FOLDER / "torch-registry.txt")
    return TorchBuild(backend, FOLDER / f"torch-{backend}.txt", addresses.TORCH + backend)


def download_size(build: TorchBuild, system: str, architecture: str) -> tuple[int, bool]:
    """(bytes to download, whether a part is an estimate)."""
    sizes = json.loads((FOLDER / "sizes.json").read_text("utf-8"))
    machine = f"{system}-{architecture}"
    total = sizes["base"].get(machine, sizes["base"]["linux-x86_64"]) + sizes["uv"].get(machine, 0)
    if build.is_verified:
        return total + sizes["torch-registry"].get(machine, sizes["torch-registry"]["linux-x86_64"]), machine not in sizes["base"]
    return total + ESTIMATED[build.name, system], True


def pins(lock: Path) -> dict[str, str]:
    """name -> version of a lock, names as the registry writes them."""
    found = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock.read_text("utf-8"), re.MULTILINE)
    return {name.lower().replace("_", "-").replace(".", "-"): version for name, version in found}


def hashes(lock: Path) -> set[str]:
    """All SHA-256 of a lock."""
    return set(re.findall(r"--hash=sha256:([0-9a-f]{64})", lock.read_text("utf-8")))


def fingerprint(build: TorchBuild) -> str:
    """Changes when what would be installed changes."""
    digest = hashlib.sha256()
    for path in (BASE, build.lock):
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:16]
