"""Two logs of copies of one study: how much of them is one history, and what either side did to which tile since. Pure.

Tiles' ids are not compared: in a copy that was cut otherwise for a time they bear the name of a grid.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from ddoq_engine.study.label_log import LEFT_OUT, ON_PIXELS, Entry, standing

ORIGIN = "merged"  # in a payload: the digest of the log, as far as it went, of the copy that an entry was taken from


@dataclass(frozen=True)
class Doings:
    """What one side did to a tile since another state: the entries that stand now and did not then.

    on_pixels: whether pixels are concerned; on_status: whether the status is. An undone entry of before counts too.
    """

    entries: tuple[Entry, ...]
    on_pixels: bool
    on_status: bool


def common_length(ours: Sequence[Entry], theirs: Sequence[Entry]) -> int:
    """How many entries, from the first on, are the same in both logs: what was there when the copy was made."""
    return sum(1 for _ in takewhile(lambda pair: _said(pair[0]) == _said(pair[1]), zip(ours, theirs, strict=False)))


def digests(entries: Iterable[Entry]) -> list[str]:
    """What tells a state of a log from all others: of the first 0, 1, 2, ... entries, as 20 hexadecimal digits."""
    running, found = hashlib.blake2b(digest_size=10), []
    found.append(running.hexdigest())
    for entry in entries:
        running.update(json.dumps(_said(entry), sort_keys=True).encode())
        found.append(running.hexdigest())
    return found


def without(entries: Iterable[Entry], states: Collection[str]) -> list[Entry]:
    """A log without the entries that were taken from a copy in one of these states: what this side said of its own."""
    return [entry for entry in entries if entry.payload.get(ORIGIN) not in states]


def doings(before: Iterable[Entry], after: Iterable[Entry]) -> dict[str, Doings]:
    """The tiles that a side has worked on between two states of its log, `before` a beginning of `after`.

    What was done and undone again is nothing. Merges of classes are not of a tile, and do not count.
    """
    was, now = _of_tiles(before), _of_tiles(after)
    found: dict[str, Doings] = {}
    for tile in {**was, **now}:
        old, new = was.get(tile, []), now.get(tile, [])
        gone = {entry.seq for entry in old} ^ {entry.seq for entry in new}
        changed = [entry for entry in (*old, *new) if entry.seq in gone]
        if changed:
            on_pixels = any(entry.action in ON_PIXELS for entry in changed)
            fresh = tuple(entry for entry in new if entry.seq in gone)
            found[tile] = Doings(fresh, on_pixels, any(entry.action == "status" for entry in changed))
    return found


def is_left_out(status: str) -> bool:
    """Whether tiles of a status teach nothing."""
    return status in LEFT_OUT


def _of_tiles(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in standing(entries):
        if entry.action == "status" or entry.action in ON_PIXELS:
            found.setdefault(entry.tile_id, []).append(entry)
    return found


def _said(entry: Entry) -> list[object]:
    return [entry.seq, entry.time, entry.annotator, entry.action, entry.class_id, entry.payload]
