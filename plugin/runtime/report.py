"""The report that the analyst copies: system, state, plan and the end of the log, without names and passwords. Nothing of Qt here."""

from __future__ import annotations

import re
from pathlib import Path

from .faults import InstallFault
from .machine import Machine
from .network import scrub
from .place import Place
from .state import State

TAIL = 8000  # characters of the log


def write(
    state: State, machine: Machine | None, *, versions: dict[str, str], fault: InstallFault | None = None, home: str = str(Path.home())
) -> str:
    """Markdown in English, whatever the language of the user: it is for who mends it. versions: name -> version of QGIS and others."""
    lines = ["## DDOQ engine report", "", *(f"- {name}: {version}" for name, version in versions.items())]
    if machine is not None:
        cards = [f"{card.name}, driver {'.'.join(map(str, card.driver))}, compute {card.compute}" for card in machine.cards]
        lines += [f"- system: {machine.release} ({machine.system}, {machine.architecture})", f"- NVIDIA: {'; '.join(cards) or 'none seen'}"]
    lines += [f"- state: {state.kind}{' (own Python)' if state.is_own else ''}", f"- folder: {state.root}"]
    installed = state.installation
    if installed is not None:
        lines += [
            f"- engine {installed.version} ({installed.engine}), Python {installed.python_version}, torch for {installed.backend or 'own'}",
            f"- installed {installed.finished}, {installed.size_bytes / 1e9:.1f} GB",
            f"- without hash: {', '.join(installed.unverified) or 'none'}",
            f"- devices: {'; '.join(installed.devices)}",
            "- libraries: " + ", ".join(f"{name} {version}" for name, version in installed.libraries.items()),
        ]
    if fault is not None:
        lines += ["", f"**{fault.code}**: {fault.problem} {fault.remedy}", "", "```", fault.details[-TAIL:].strip(), "```"]
    log = _tail(Place(Path(state.root)).log)
    if log:
        lines += ["", "Log:", "", "```", log, "```"]
    return redact(scrub("\n".join(lines)) + "\n", home)


def redact(text: str, home: str) -> str:
    """The text without the user's name in paths."""
    for spelling in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
        if len(spelling) > 3:
            text = re.sub(re.escape(spelling), "~", text, flags=re.IGNORECASE)
    return text


def _tail(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")[-TAIL:].strip()
    except OSError:
        return ""
