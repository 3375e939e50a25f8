"""What the entries of the log of labels mean: which of them stand after all that was undone and redone, and what they say. Pure.

The plugin writes the log and reads it too (`plugin/review/log.py`); both readings are compared by a test. Actions:

=========  ==========  ==========================================================================================
action     class_id    payload
=========  ==========  ==========================================================================================
tile       the class   the whole tile is of the class
fill       the class   all pixels that are not labelled yet are of the class
paint      none        pixels: a mask (H, W) of class ids, 255 where nothing is said (see `pack`)
erase      none        pixels: a mask (H, W), anything but 255 is taken away; without it, the whole tile
mask       none        file: a mask of an import, beside the study's other files
polygon    the class   label_id: a row of the layer `labels`, burned by the pixel-centre rule
status     none        status: one of `STATUSES`
merge      the class   from: the class that is from here on the first one, on every tile (tile_id is empty)
class      the class   before, after: a row of the class table, or none where it was not there (tile_id is empty)
undo redo  none        step: what is taken back, or done again
=========  ==========  ==========================================================================================

All entries of one action of the analyst share a `step` in their payload, the `seq` of its first entry. What came from another
annotator's copy has no step, and `merged` in its payload: which state of that copy it is of (see `histories.py`).
"""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine.errors import StorageError

STATUSES = ("to do", "done", "skipped", "unsure", "rejected")
LEFT_OUT = ("skipped", "rejected")  # tiles of these statuses teach nothing, whatever was said of their pixels
ON_PIXELS = ("tile", "fill", "paint", "erase", "mask", "polygon")
TAKEN_OVER = ("merge", "settled")  # how pixels that are another annotator's were painted
ON_ALL = ("merge", "class")  # not of one tile


@dataclass(frozen=True)
class Entry:
    """One entry of the log: what was done to a tile. Entries apply in the order of `seq`, the later wins."""

    tile_id: str
    action: str
    class_id: int | None
    payload: dict[str, Any]
    annotator: str
    seq: int = 0
    time: str = ""
    seconds: float | None = None  # how long the analyst took

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


def statuses(entries: Iterable[Entry]) -> dict[str, str]:
    """The status that each tile has by its standing entries; what was imported, which is no step, counts as done."""
    found: dict[str, str] = {}
    for entry in entries:
        if entry.action == "status":
            found[entry.tile_id] = str(entry.payload["status"])
        elif "step" not in entry.payload and entry.action in ON_PIXELS:
            found[entry.tile_id] = "done"
    return found


def on_tiles(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """The standing entries about the pixels of each tile, with the merges among them in their place; whatever its status."""
    everywhere: list[Entry] = []
    found: dict[str, list[Entry]] = {}
    for entry in standing(entries):
        if entry.action == "merge":
            everywhere.append(entry)
        elif entry.action in ON_PIXELS:
            found.setdefault(entry.tile_id, []).append(entry)
    return {tile_id: sorted([*own, *everywhere], key=lambda entry: entry.seq) for tile_id, own in found.items()}


def by_tile(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """The entries of each tile whose pixels count: those of `on_tiles`, without tiles that were skipped or rejected."""
    entries = list(entries)
    status = {entry.tile_id: str(entry.payload["status"]) for entry in standing(entries) if entry.action == "status"}
    return {tile_id: own for tile_id, own in on_tiles(entries).items() if status.get(tile_id) not in LEFT_OUT}


def last_labelled(entries: Iterable[Entry]) -> dict[str, int]:
    """The `seq` of the last entry by which an analyst labelled pixels of each tile; what came from another copy does not count."""
    by_hand = (entry for entry in standing(entries) if entry.action in ON_PIXELS and entry.action != "erase")
    return {entry.tile_id: entry.seq for entry in by_hand if entry.payload.get("by") not in TAKEN_OVER}


def pack(mask: npt.NDArray[np.uint8]) -> str:
    """A mask (H, W) as text for a payload: its bytes, row by row, deflated, in base 64."""
    return base64.b64encode(zlib.compress(np.ascontiguousarray(mask, dtype=np.uint8).tobytes(), 9)).decode("ascii")


def unpack(text: str, height: int, width: int) -> npt.NDArray[np.uint8]:
    """The mask (H, W) that `pack` packed. Raises `StorageError` where the text is none of this size."""
    size = height * width
    try:
        inflater = zlib.decompressobj()  # bounded: a few bytes of a file from elsewhere must not fill the memory
        plain = inflater.decompress(base64.b64decode(text, validate=True), size + 1)
    except (zlib.error, binascii.Error, ValueError) as error:
        raise _damaged(height, width) from error
    if len(plain) != size:
        raise _damaged(height, width)
    return np.frombuffer(plain, dtype=np.uint8).reshape(height, width)


def _damaged(height: int, width: int) -> StorageError:
    return StorageError(
        "An entry of review.gpkg holds no labels for a tile of {height} x {width} pixels.",
        remedy="Bring back a copy of review.gpkg, or undo that entry in QGIS.",
        code="review.damaged_entry",
        height=height,
        width=width,
    )
