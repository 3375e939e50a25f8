"""What an installation would do, said before it is done: source, size, place, device, disk, and what speaks against it. No Qt here."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from . import locks, marker
from .addresses import PYTHONS, REGISTRY, host
from .interpreter import MANAGED, Interpreter, find, of_qgis
from .machine import Machine, choose, free_disk
from .place import Place, concerns, is_on_network_drive, size_of
from .sentence import QT_TRANSLATE_NOOP, Sentence, gigabytes, say

PYTHON_SIZE = 35_000_000  # bytes of a Python that uv fetches
ROOM = 1.1  # of what is needed


@dataclass(frozen=True)
class Plan:
    """python: the interpreter to build from, "" for one that uv fetches. wheels: the folder for an offline installation, or "".

    blockers: why it cannot be begun. concerns: what the analyst should know before consenting.
    """

    root: str
    machine: Machine
    backend: str
    build: locks.TorchBuild
    python: Interpreter | None
    wheels: str
    index: str
    download_bytes: int
    is_estimate: bool
    disk_bytes: int
    free_bytes: int
    cached_bytes: int
    why: Sentence
    blockers: tuple[Sentence, ...]
    concerns: tuple[Sentence, ...]

    @property
    def place(self) -> Place:
        """Where."""
        return Place(Path(self.root))

    @property
    def hosts(self) -> list[str]:
        """Which servers will be asked."""
        if self.wheels:
            return []
        asked = [self.index or REGISTRY, *([] if self.build.is_verified else [self.build.index]), *([] if self.python else [PYTHONS])]
        return [host(address) for address in asked]

    def facts(self) -> dict[str, Any]:
        """The plan as plain data, for the file of the unfinished and for the report."""
        return {
            "backend": self.backend,
            "wheels": self.wheels,
            "device": self.machine.device,
            "machine": asdict(self.machine),
            "python": self.python.text if self.python else f"uv {MANAGED}",
            "download_bytes": self.download_bytes,
        }


def make(
    root: Path,
    machine: Machine,
    variables: dict[str, str],
    *,
    wheels: str = "",
    backend: str = "",
    index: str = "",
    inside: tuple[Path, ...] = (),
    find_python: Callable[..., Interpreter | None] = find,
) -> Plan:
    """The plan for a machine. backend: "" takes what fits. Runs candidates for a Python: some seconds, not in the GUI's thread."""
    place, chosen = Place(root), choose(machine)
    blockers = []
    backend = backend or chosen.backend
    if wheels:
        found = torch_in(Path(wheels), machine, backend)
        if found is None:
            blockers.append(_no_torch(wheels))
        backend = found or backend
    if not chosen.backend:
        blockers += [chosen.why, say(QT_TRANSLATE_NOOP("ddoq", "Use your own Python instead, one in which PyTorch works."))]
    build = locks.torch_build(backend or "cpu", machine.system)
    python = find_python(variables, also=of_qgis())
    if python is None and wheels:
        blockers.append(
            say(
                QT_TRANSLATE_NOOP(
                    "ddoq",
                    "No Python 3.11 to 3.13 was found on this machine, and none can be fetched without "
                    "network. Install Python 3.12 (64 bit) first.",
                )
            )
        )
    download, is_estimate = (_size_of_wheels(wheels), False) if wheels else locks.download_size(build, machine.system, machine.architecture)
    download += 0 if python or wheels else PYTHON_SIZE
    cached = size_of(place.cache) if place.cache.is_dir() else 0
    disk, free = int(download * locks.UNPACKED), free_disk(root)
    if free + cached < disk * ROOM:
        blockers.append(
            say(
                QT_TRANSLATE_NOOP(
                    "ddoq", "The disk has {free} free, and about {needed} are needed. Free some, or choose a folder on another disk."
                ),
                free=gigabytes(free),
                needed=gigabytes(int(disk * ROOM)),
            )
        )
    notes = concerns(root, system=sys.platform, inside=tuple(inside), is_network_drive=is_on_network_drive(str(root)))
    if python is None and not wheels:
        notes.append(say(QT_TRANSLATE_NOOP("ddoq", "No Python 3.11 to 3.13 was found: uv fetches Python {version}."), version=MANAGED))
    if not build.is_verified and not wheels:
        notes.append(
            say(QT_TRANSLATE_NOOP("ddoq", "PyTorch comes from its own server by version; its files are not checked against hashes."))
        )
    if cached and marker.read_json(place.unfinished):
        notes.append(
            say(
                QT_TRANSLATE_NOOP("ddoq", "An installation was interrupted: {size} are there already and are used again."),
                size=gigabytes(cached),
            )
        )
    return Plan(
        str(root),
        machine,
        backend,
        build,
        python,
        wheels,
        index,
        download,
        is_estimate,
        disk,
        free,
        cached,
        chosen.why,
        tuple(blockers),
        tuple(notes),
    )


def torch_in(wheels: Path, machine: Machine, wanted: str) -> str | None:
    """Which build of torch a folder of wheels holds; the wanted one where it has several, None where it has none."""
    version = re.escape(locks.pins(locks.FOLDER / "torch-registry.txt")["torch"])
    of_registry = {"linux": "cu130", "windows": "cpu", "macos": "mps"}[machine.system]
    names = [re.match(rf"torch-{version}(?:(?:\+|%2B)(\w+))?-", path.name) for path in wheels.glob("torch-*.whl")]
    builds = [name.group(1) or of_registry for name in names if name]
    known = [each for each in builds if each in ("cpu", "cu126", "cu130", "mps")]
    return wanted if wanted in known else next(iter(sorted(known)), None)


def _no_torch(wheels: str) -> Sentence:
    names = (locks.BASE, locks.FOLDER / "torch-registry.txt", locks.UV)
    version = locks.pins(names[1])["torch"]
    command = "python -m pip download --no-deps --only-binary :all: -d wheels " + " ".join(f"-r {name.name}" for name in names)
    text = QT_TRANSLATE_NOOP(
        "ddoq",
        "The folder {folder} holds no wheel of torch {version}. Make one on a machine with network, with the same system and Python: "
        "copy {requirements} there, and run in it: {command}",
    )
    return say(text, folder=wheels, version=version, requirements=locks.FOLDER, command=command)


def _size_of_wheels(wheels: str) -> int:
    return sum(path.stat().st_size for path in Path(wheels).glob("*.whl"))
