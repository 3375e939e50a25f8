"""What the engine is asked to do: a job of the protocol, version 1. Nothing of Qt here."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

PROTOCOL = 1
Event = dict  # one line of the protocol: {"v": 1, "event": ...}


@dataclass(frozen=True)
class Job:
    """A stage of a study (or "run", all of them; "curve", what each budget would explain), with its settings.

    settings: those that differ from the study's own. For "run" a document with a section for each stage.
    """

    name: str
    study: str
    settings: dict[str, Any] = field(default_factory=dict)
    language: str = "en"

    def line(self) -> str:
        """The job as the worker reads it."""
        plain = {"v": PROTOCOL, "job": self.name, "study": self.study, "settings": self.settings, "lang": self.language}
        return json.dumps(plain, ensure_ascii=False) + "\n"


@dataclass(frozen=True)
class Outcome:
    """How a job ended: "done", "cancelled", "error", or "died" (without a last word).

    event: the last word, empty where there was none. code: the exit code, None of a job that was only followed.
    details: the end of what the process wrote to its error output, for who mends it.
    """

    kind: str
    event: Event
    code: int | None = None
    details: str = ""

    @property
    def is_done(self) -> bool:
        """Whether the result is there."""
        return self.kind == "done"


def parse(line: str) -> Event | None:
    """An event of the protocol, or None where a line is something else."""
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) and found.get("v") == PROTOCOL and isinstance(found.get("event"), str) else None


LAST = ("done", "cancelled", "error")
