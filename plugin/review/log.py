"""What the entries of the log of labels mean, as the engine reads them (`ddoq_engine/study/label_log.py` says it for both). Pure.

A test gives the same logs to both readings and compares the masks pixel by pixel.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

NOT_LABELLED = 255
TO_DO, DONE, SKIPPED, UNSURE, REJECTED = STATUSES = ("to do", "done", "skipped", "unsure", "rejected")
RANDOM = "random, for areas"  # the reason in the queue of a tile that chance has drawn
LEFT_OUT = (SKIPPED, REJECTED)  # tiles of these statuses teach nothing, whatever was said of their pixels
ON_PIXELS = ("tile", "fill", "paint", "erase", "mask", "polygon")
TAKEN_OVER = ("merge", "settled")  # how pixels that are another annotator's were painted


@dataclass(frozen=True)
class Entry:
    """One entry of the log. seq is 0 and time empty until it was confirmed. seconds: how long the analyst took."""

    tile_id: str
    action: str
    class_id: int | None = None
    payload: dict[str, Any] = field(default_factory=dict)
    annotator: str = ""
    seq: int = 0
    time: str = ""
    seconds: float | None = None

    @property
    def step(self) -> int:
        """The action of the analyst that this entry is part of."""
        return int(self.payload.get("step", self.seq))


def standing(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that hold, in their order: without those that were undone and not done again, and without undo and redo."""
    kept, undone = [], set()
    for entry in entries:
        if entry.action == "undo":
            undone.add(int(entry.payload["step"]))
        elif entry.action == "redo":
            undone.discard(int(entry.payload["step"]))
        else:
            kept.append(entry)
    return [entry for entry in kept if entry.step not in undone]


def steps(entries: Iterable[Entry]) -> tuple[list[int], list[int]]:
    """(the steps that can be undone, those that can be done again), the next one last. What was imported is no step."""
    done: list[int] = []
    undone: list[int] = []
    turns = {"undo": (done, undone), "redo": (undone, done)}
    for entry in entries:
        if entry.action in turns:
            come_from, go_to = turns[entry.action]
            step = int(entry.payload["step"])
            if come_from and come_from[-1] == step:  # nearly always; a search through all would take seconds after a long day
                come_from.pop()
                go_to.append(step)
            elif step in come_from:
                come_from.remove(step)
                go_to.append(step)
        elif "step" in entry.payload:
            if not done or done[-1] != entry.step:
                done.append(entry.step)
            undone.clear()
    return done, undone


def statuses(entries: Iterable[Entry]) -> dict[str, str]:
    """The status that each tile has by its standing entries; what was imported counts as done."""
    found: dict[str, str] = {}
    for entry in entries:
        if entry.action == "status":
            found[entry.tile_id] = str(entry.payload["status"])
        elif "step" not in entry.payload and entry.action in ON_PIXELS:
            found[entry.tile_id] = DONE
    return found


def last_labelled(entries: Iterable[Entry]) -> dict[str, int]:
    """The `seq` of the last entry by which an analyst labelled pixels of each tile; what came from another copy does not count."""
    by_hand = (entry for entry in standing(entries) if entry.action in ON_PIXELS and entry.action != "erase")
    return {entry.tile_id: entry.seq for entry in by_hand if entry.payload.get("by") not in TAKEN_OVER}


def in_classes_of_now(mask: np.ndarray, entries: Iterable[Entry], seq: int) -> np.ndarray:
    """A mask whose class ids are those behind the entry `seq`, with the ids that they have after all merges since."""
    found = mask.copy()
    for entry in standing(entries):
        if entry.action == "merge" and entry.seq > seq:
            found[found == entry.payload["from"]] = entry.class_id
    return found


def pack(mask: np.ndarray) -> str:
    """A mask (H, W) as text for a payload: its bytes, row by row, deflated, in base 64."""
    return base64.b64encode(zlib.compress(np.ascontiguousarray(mask, dtype=np.uint8).tobytes(), 9)).decode("ascii")


def unpack(text: str, height: int, width: int) -> np.ndarray:
    """The mask (H, W) that `pack` packed. Raises `ValueError` where the text is none of this size."""
    size = height * width
    try:
        plain = zlib.decompressobj().decompress(base64.b64decode(text, validate=True), size + 1)
    except zlib.error as error:
        raise ValueError(str(error)) from error
    if len(plain) != size:
        raise ValueError(f"{len(plain)} bytes for {height} x {width} pixels")
    return np.frombuffer(plain, dtype=np.uint8).reshape(height, width)


def classes_of(entry: Entry) -> list[int]:
    """The classes that an entry gives to pixels."""
    if entry.action in ("tile", "fill", "polygon", "merge") and entry.class_id is not None:
        return [entry.class_id]
    return [int(each) for each in entry.payload.get("classes", ())]


def asked_by(entries: Iterable[Entry]) -> list[dict[str, Any]]:
    """Rows of the queue that these entries bring with them."""
    return [entry.payload["instead"] for entry in entries if "instead" in entry.payload]


def settled_by(entries: Iterable[Entry]) -> dict[tuple[str, str], str]:
    """What these entries make of conflicts with other copies."""
    found = ((entry.tile_id, entry.payload["settles"]) for entry in entries if "settles" in entry.payload)
    return {(tile, settles["other"]): settles["take"] for tile, settles in found}


def status_entry(tile_id: str, status: str) -> Entry:
    """The entry that says a status of a tile."""
    return Entry(tile_id, "status", None, {"status": status})
