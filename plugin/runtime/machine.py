"""The machine: system, processor, NVIDIA driver and cards, free disk; and which build of torch fits. Nothing of Qt here."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from .commands import ask
from .sentence import QT_TRANSLATE_NOOP, Sentence, say

# NVIDIA's table of drivers that run CUDA 12.x and 13.x; PyTorch's of the cards its builds of 2.12 are made for.
DRIVER_12 = {"linux": (525, 60), "windows": (528, 33)}
DRIVER_13 = (580, 0)
CARDS_126 = ((5, 0), (9, 0))
CARDS_130 = (7, 5)
OLDEST_GLIBC = (2, 28)


@dataclass(frozen=True)
class Card:
    """An NVIDIA card. compute: its capability, (0, 0) where the driver is too old to say. memory_mb: its own."""

    name: str
    driver: tuple[int, ...]
    compute: tuple[int, int]
    memory_mb: int = 0


@dataclass(frozen=True)
class Machine:
    """system: "linux", "windows", "macos". architecture: "x86_64" or "arm64" ("aarch64" on Linux). glibc: of Linux, else ()."""

    system: str
    architecture: str
    release: str = ""
    glibc: tuple[int, ...] = ()
    cards: tuple[Card, ...] = ()

    @property
    def device(self) -> str:
        """What would compute, for people."""
        if self.cards:
            card = self.cards[0]
            more = f" + {len(self.cards) - 1}" if len(self.cards) > 1 else ""
            return f"{card.name}{more} (NVIDIA {'.'.join(map(str, card.driver))})"
        return "Apple GPU" if self.system == "macos" and self.architecture == "arm64" else "CPU"


@dataclass(frozen=True)
class Choice:
    """backend: "cpu", "cu126", "cu130", "mps", or "" where no torch is made for the machine. why: for the analyst."""

    backend: str
    why: Sentence


def look(environment: dict[str, str]) -> Machine:
    """This machine. Runs nvidia-smi where it is: up to some seconds, so not in the GUI's thread."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    machine = Machine(system, architecture_of(system, platform.machine()), platform.platform(), _glibc() if system == "linux" else ())
    return replace(machine, cards=_cards(environment)) if system != "macos" else machine


def architecture_of(system: str, told: str) -> str:
    """One spelling of what `platform.machine()` says."""
    plain = {"amd64": "x86_64", "x64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}.get(told.lower(), told.lower())
    return "aarch64" if plain == "arm64" and system == "linux" else plain


def _glibc() -> tuple[int, ...]:
    name, version = platform.libc_ver()
    return _version(version) if name == "glibc" else ()


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdigit())


def _cards(environment: dict[str, str]) -> tuple[Card, ...]:
    for path in _smi_paths(environment):
        for fields in ("name,driver_version,memory.total,compute_cap", "name,driver_version,memory.total"):
            answer = ask([path, f"--query-gpu={fields}", "--format=csv,noheader,nounits"], environment, 10)
            if answer:
                return parse_smi(answer)
    return ()


def _smi_paths(variables: Mapping[str, str]) -> list[str]:
    on_path = shutil.which("nvidia-smi", path=variables.get("PATH"))
    windows = variables.get("SystemRoot", "C:\\Windows") + "\\System32\\nvidia-smi.exe"
    known = [on_path, windows, "/usr/bin/nvidia-smi", "/usr/lib/wsl/lib/nvidia-smi"]
    return list(dict.fromkeys(path for path in known if path and Path(path).is_file()))


def parse_smi(output: str) -> tuple[Card, ...]:
    """The cards in a table of nvidia-smi: name, driver, memory in MiB and, of newer drivers, the compute capability."""
    found = []
    for line in output.splitlines():
        parts = [part.strip() for part in line.split(",")]
        if len(parts) < 3 or not _version(parts[1]):
            continue  # "No devices were found", a warning
        compute = _version(parts[3]) if len(parts) > 3 else ()
        memory = int(parts[2]) if parts[2].isdigit() else 0
        found.append(Card(parts[0], _version(parts[1]), (compute[0], compute[1]) if len(compute) == 2 else (0, 0), memory))
    return tuple(found)


def choose(machine: Machine) -> Choice:
    """The build of torch that fits a machine. With several cards the oldest decides: all are to be used."""
    hindrance = _hindrance(machine)
    if hindrance is not None:
        return Choice("", hindrance)
    if machine.system == "macos":
        return Choice("mps", say(QT_TRANSLATE_NOOP("ddoq", "An Apple processor: its GPU is used.")))
    if not machine.cards:
        return Choice("cpu", say(QT_TRANSLATE_NOOP("ddoq", "No NVIDIA driver was found: the processor is used.")))
    return _for_cards(machine)


def _hindrance(machine: Machine) -> Sentence | None:
    if machine.system == "macos" and machine.architecture != "arm64":
        return say(QT_TRANSLATE_NOOP("ddoq", "PyTorch is no longer made for Macs with Intel processors."))
    known = {("linux", "x86_64"), ("linux", "aarch64"), ("windows", "x86_64"), ("macos", "arm64")}
    if (machine.system, machine.architecture) not in known:
        return say(QT_TRANSLATE_NOOP("ddoq", "PyTorch is not made for this processor ({name})."), name=machine.architecture)
    if machine.system == "linux" and machine.glibc < OLDEST_GLIBC:
        return say(QT_TRANSLATE_NOOP("ddoq", "This Linux is too old for PyTorch: it needs glibc 2.28 (2018) or newer."))
    return None


def _for_cards(machine: Machine) -> Choice:
    driver, compute = min(card.driver for card in machine.cards), min(card.compute for card in machine.cards)
    newest = max(card.compute for card in machine.cards)
    values = {"name": machine.cards[0].name, "driver": ".".join(map(str, driver))}
    if driver >= DRIVER_13 and compute >= CARDS_130:
        return Choice("cu130", say(QT_TRANSLATE_NOOP("ddoq", "{name} with driver {driver}: CUDA 13."), **values))
    if driver >= DRIVER_12[machine.system] and compute >= CARDS_126[0] and newest <= CARDS_126[1]:
        return Choice("cu126", say(QT_TRANSLATE_NOOP("ddoq", "{name} with driver {driver}: CUDA 12.6."), **values))
    if newest > CARDS_126[1]:
        text = QT_TRANSLATE_NOOP(
            "ddoq",
            "{name} needs driver 580 or newer, and {driver} is installed: the processor is used. "
            "Update the driver and repair the engine to use the card.",
        )
    elif compute == (0, 0) or driver < DRIVER_12[machine.system]:
        text = QT_TRANSLATE_NOOP(
            "ddoq",
            "The NVIDIA driver {driver} of {name} is too old: the processor is used. "
            "Update the driver and repair the engine to use the card.",
        )
    else:
        text = QT_TRANSLATE_NOOP("ddoq", "PyTorch no longer supports {name}: the processor is used.")
    return Choice("cpu", say(text, **values))


def free_disk(folder: Path) -> int:
    """Bytes free where a folder is or will be."""
    for each in (folder, *folder.parents):
        if each.exists():
            return shutil.disk_usage(each).free
    return 0
