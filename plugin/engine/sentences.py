"""What the engine says, in the user's language: translated by code, else the engine's own sentence."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..translation import tr
from .exits import meaning
from .job import Event, Outcome
from .message_texts import MESSAGES

CONTEXT = "messages"


def sentence(event: Event) -> str:
    """The sentence of an event with a code, or its own text."""
    return _filled(event, 0) or str(event.get("problem") or event.get("text") or "")


def remedy(event: Event) -> str:
    """What to do about an error, or nothing."""
    return _filled(event, 1) or str(event.get("remedy") or "")


def told(outcome: Outcome) -> tuple[str, str]:
    """(what happened, what to do) of a job that ended."""
    if outcome.kind == "done":
        return tr("Done."), ""
    if outcome.kind == "cancelled":
        return tr("Cancelled. What was finished is kept; run the stage again to go on."), ""
    if outcome.kind == "error":
        return sentence(outcome.event), remedy(outcome.event)
    if outcome.kind == "detached":
        return tr("The job goes on without QGIS."), ""
    return meaning(outcome.code, outcome.details), ""


def duration(seconds: float) -> str:
    """A time for people: "40 s", "3 min", "1 h 20 min"."""
    whole = round(seconds)
    if whole < 90:
        return tr("{seconds} s").format(seconds=whole)
    minutes = round(whole / 60)
    if minutes < 90:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def counted(tiles: int) -> str:
    """ "1 tile", "214 tiles"."""
    return tr("1 tile") if tiles == 1 else tr("{count} tiles").format(count=tiles)


def _filled(event: Event, which: int) -> str:
    template = MESSAGES.get(str(event.get("code", "")), ("", ""))[which]
    if not template:
        return ""
    try:
        return str(QCoreApplication.translate(CONTEXT, template)).format(**event.get("values", {}))
    except (KeyError, IndexError, ValueError):  # an engine of another version says it with other values
        return ""
