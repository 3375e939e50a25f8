"""Why a tile is asked for, in the analyst's language: from the engine's data, or from its sentence where there are none."""

from __future__ import annotations

import json
from typing import Any

from ..translation import tr
from .log import RANDOM


def reasons(reason: str, why: str) -> list[str]:
    """Each reason as a phrase; not what the tile stands for, which is said beside it."""
    try:
        plain: Any = json.loads(why) if why else None
    except ValueError:
        plain = None
    if not isinstance(plain, dict):
        if reason == RANDOM:
            return [tr("drawn at random, for class areas")]
        return [part.strip() for part in reason.split(";") if part.strip() and not part.strip().startswith("represents ")]
    found = []
    if "uncertainty" in plain:
        names = {"entropy": tr("entropy"), "margin": tr("margin"), "disagreement": tr("disagreement")}
        measure = str(plain.get("measure", ""))
        said = tr("the student is unsure here ({measure} {value} of 1)")
        found.append(said.format(measure=names.get(measure, measure), value=f"{float(plain['uncertainty']):.2f}"))
    if "rare_class" in plain:
        found.append(tr("holds much of the rare class {name}").format(name=plain["rare_class"]))
    if "distance" in plain:
        found.append(tr("the way there is {distance} long").format(distance=f"{float(plain['distance']):.6g}"))
    return found
