"""What the ranks and the process that started them tell each other: small JSON files in one private folder.

Files, because they need no port that others on the network could reach, and nothing is unpickled.
"""

from __future__ import annotations

import json
import time
import traceback
from pathlib import Path
from typing import Any

import psutil

from ddoq_engine import errors
from ddoq_engine.errors import DdoqError
from ddoq_engine.files import read_json, write_json

PARAMS = "params.json"  # what is to be done, and who waits for it
EVENTS = "events.jsonl"  # what rank 0 reports
STOP = "stop"  # there once a stop was asked for
STORE = "store"  # where the ranks find each other
LOG = "log.txt"  # what the ranks and their launcher print
LAUNCHER = "torch.distributed.run"
Event = dict[str, Any]


class RankFailure(Exception):
    """A failure in a rank that is no `DdoqError`; its text is the rank's traceback."""


class EventFile:
    """The events of rank 0, read as they come."""

    def __init__(self, path: Path) -> None:
        self._path, self._at = path, 0

    @property
    def has_begun(self) -> bool:
        """Whether anything was heard yet."""
        return self._at > 0

    def read(self) -> list[Event]:
        """The events since the last time; a line that is still being written waits for the next."""
        if not self._path.exists():
            return []
        with open(self._path, "rb") as file:
            file.seek(self._at)
            whole = file.read().rpartition(b"\n")[0]
        self._at += len(whole) + 1 if whole else 0
        return [json.loads(line) for line in whole.splitlines()]


def write_error(folder: Path, rank: int, error: Exception) -> None:
    """Leave word of what ended a rank."""
    write_json(folder / f"error-{rank}.json", {"rank": rank, "time": time.time(), **plain_error(error)})


def plain_error(error: Exception) -> dict[str, Any]:
    """An error as plain data that `rebuilt` understands."""
    plain: dict[str, Any] = {"traceback": "".join(traceback.format_exception(error))}
    if isinstance(error, DdoqError):
        plain |= {"kind": type(error).__name__, "problem": error.problem_template, "remedy": error.remedy_template}
        plain |= {"code": error.code, "values": error.values}
    elif isinstance(error, OSError):
        plain |= {"errno": error.errno, "reason": error.strerror or str(error), "file": str(error.filename or "")}
    else:
        plain |= {"reason": f"{type(error).__name__}: {error}"[:300]}
    return plain


def write_end(folder: Path, rank: int) -> None:
    """Leave word that a rank has done its work, or stopped as it was asked to."""
    (folder / f"ended-{rank}").touch()


def have_ended(folder: Path, ranks: int) -> bool:
    """Whether all ranks have come to a good end."""
    return sum(1 for _ in folder.glob("ended-*")) == ranks


def has_error(folder: Path) -> bool:
    """Whether a rank has failed."""
    return any(folder.glob("error-*.json"))


def read_error(folder: Path, ranks: int) -> Exception | None:
    """The error that came first (the others follow from it): the same `DdoqError` or `OSError`, or one sentence for the rest.

    The rank's traceback is its cause. None where no rank left word.
    """
    found = [read_json(path) for path in folder.glob("error-*.json")]
    if not found:
        return None
    first = min(found, key=lambda plain: float(plain["time"]))
    error = rebuilt(first) or broken_off(ranks, str(first["reason"]))
    error.__cause__ = RankFailure(f"in rank {first['rank']}:\n{first['traceback']}")
    return error


def broken_off(ranks: int, reason: str) -> DdoqError:
    """The sentence for a rank that ended otherwise than by an error of ours."""
    return DdoqError(
        "One of the {ranks} processes that worked together broke off ({reason}).",
        remedy="Run the same command again: it goes on from the last checkpoint. If that fails too, use one device (--devices 1) "
        "and report it with the log in the study's folder runs.",
        code="ranks.broken_off",
        ranks=ranks,
        reason=reason,
    )


def me() -> dict[str, float]:
    """This process, so that it can be told from a later one with the same number."""
    own = psutil.Process()
    return {"pid": own.pid, "started": own.create_time()}


def is_alive(process: dict[str, float]) -> bool:
    """Whether the process that `me` described still runs."""
    try:
        found = psutil.Process(int(process["pid"]))
        return abs(found.create_time() - process["started"]) < 2 and found.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def rebuilt(plain: dict[str, Any]) -> Exception | None:
    """The `DdoqError` or `OSError` that `plain_error` was told of; None for what else it was."""
    if "code" in plain:
        kind = getattr(errors, str(plain["kind"]), DdoqError)
        found: DdoqError = kind(plain["problem"], remedy=plain["remedy"], code=plain["code"], **plain["values"])
        return found
    if "errno" in plain:
        return OSError(plain["errno"], plain["reason"], plain["file"] or None)
    return None
