"""Proves an environment by work: the engine's doctor, and a convolution on the card where one is expected. Nothing of Qt here."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .advice import advise
from .commands import CommandFailed, run
from .faults import InstallFault
from .runtime import Runtime
from .sentence import QT_TRANSLATE_NOOP, say

ON_THE_CARD = (
    "import torch;d='cuda' if torch.cuda.is_available() else 'mps' if torch.backends.mps.is_available() else '';"
    "x=torch.nn.Conv2d(6,4,3).to(d)(torch.ones(1,6,16,16,device=d)).sum() if d else torch.zeros(());"
    "assert bool(torch.isfinite(x));print('CARD',d)"
)


@dataclass(frozen=True)
class Health:
    """What the doctor found in an environment that works."""

    python: str
    version: str
    devices: list[str]
    libraries: dict[str, str]


def verify(runtime: Runtime, variables: dict[str, str], *, log: Path, stop: Callable[[], bool]) -> Health:
    """Work with the environment. Raises `InstallFault` with what does not work, `Stopped`."""
    environment = {**variables, **runtime.environment()}
    try:
        output = run(runtime.command("ddoq_engine", "doctor", "--json"), environment=environment, log=log, stop=stop, idle=300)
    except CommandFailed as failure:
        output = failure.output
        if not doctor_said(output):
            raise advise(output, code=failure.code) from failure
    told = doctor_said(output)
    failed = [check for check in told.get("checks", []) if not check.get("ok")]
    if failed or not told:
        raise _fault(failed, output)
    try:
        run([runtime.python, "-c", ON_THE_CARD], environment=environment, log=log, stop=stop, idle=300)
    except CommandFailed as failure:
        raise InstallFault(
            "card",
            say(QT_TRANSLATE_NOOP("ddoq", "PyTorch finds the graphics card but cannot compute on it.")),
            say(QT_TRANSLATE_NOOP("ddoq", "Update the card's driver and install again, or choose the processor as device.")),
            details=failure.output,
        ) from failure
    return Health(told.get("python", ""), told.get("engine", ""), list(told.get("devices", [])), dict(told.get("libraries", {})))


def doctor_said(output: str) -> dict[str, Any]:
    """The JSON of `ddoq doctor --json`, among what libraries print beside it; empty where there is none."""
    start = output.find('{\n  "ok"')
    try:
        return json.JSONDecoder().raw_decode(output[start:])[0] if start >= 0 else {}
    except ValueError:
        return {}


def _fault(failed: list[dict[str, Any]], output: str) -> InstallFault:
    details = "\n".join(f"{check['name']}: {check['detail']}" for check in failed) or output
    known = advise(details)
    if known.code != "unknown":
        return known
    return InstallFault(
        "verify",
        say(
            QT_TRANSLATE_NOOP("ddoq", "The environment is there, but does not work: {name} failed."),
            name=", ".join(c["name"] for c in failed),
        ),
        say(QT_TRANSLATE_NOOP("ddoq", "Repair it. If it stays so, copy the report and send it.")),
        details=details,
    )
