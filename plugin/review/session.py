"""The labelling of one study: what the analyst does becomes confirmed entries of the log, and what is known follows from it alone.

Nothing here is remembered that is not in review.gpkg: a session that is opened anew is the same session.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..engine.study import StudyFolder
from ..translation import tr
from .commands import class_keys, held_keys, key_of
from .grid import TileGrid, grids_near
from .log import (
    DONE,
    NOT_LABELLED,
    ON_PIXELS,
    RANDOM,
    REJECTED,
    STATUSES,
    TO_DO,
    Entry,
    asked_by,
    classes_of,
    in_classes_of_now,
    last_labelled,
    pack,
    settled_by,
    standing,
    status_entry,
    statuses,
    steps,
    unpack,
)
from .masks import Masks, Polygons
from .store import Conflict, LandClass, Plan, QueuedTile, Store, StoreError

LONGEST_S = 300.0  # a tile on which nothing was done for longer was left for a coffee


class RefusedActionError(Exception):
    """What was asked cannot be done; nothing was written. The text is for the analyst."""


class Session:
    """The labelling of a study. Raises `StoreError` where review.gpkg cannot be read or written; then nothing has changed."""

    def __init__(self, study: Path, annotator: str) -> None:
        self.study, self.annotator = study, annotator
        folder = StudyFolder(study)
        record = folder.record()
        self._rasters: list[dict[str, Any]] = record.get("rasters", [])
        self.store = Store(folder.review)
        self.queue: list[QueuedTile] = []
        self.classes: dict[int, LandClass] = {}
        self.entries: list[Entry] = []
        self.masks = Masks(study, Polygons({}, None))
        self._tiles: dict[str, QueuedTile] = {}
        self._is_behind = False  # classes and queue are to be read again
        self._grids: dict[str, TileGrid] = {}
        self.reload()

    def is_of(self, record: dict[str, Any]) -> bool:
        """Whether study.json still names the same rasters."""
        return bool(record.get("rasters", []) == self._rasters)

    def reload(self) -> None:
        """Read everything anew, as after a round or another program's work."""
        self.entries = self.store.entries()  # first: SQLite takes back what a killed program left half done, which GDAL does not
        self.masks.polygons = Polygons.read(self.store.path)
        self.classes = {each.class_id: each for each in self.store.classes()}
        self._read_queue()
        self._follow()
        self._keep_keys()

    def _read_queue(self) -> None:
        self.queue = self.store.queue()
        self._tiles = {tile.tile_id: tile for tile in self.queue}
        self._grids = {tile.tile_id: self._grid(tile) for tile in self.queue}

    # What is known

    def status(self, tile_id: str) -> str:
        """One of `STATUSES`."""
        return self._statuses.get(tile_id, TO_DO)

    def tile(self, tile_id: str) -> QueuedTile:
        """The tile as the queue has it."""
        return self._tiles[tile_id]

    def raster(self, tile_id: str) -> dict[str, Any]:
        """The tile's raster, as study.json has it."""
        return self._rasters[self._tiles[tile_id].raster]

    def grid(self, tile_id: str) -> TileGrid:
        """The tile's pixels on the ground."""
        return self._grids[tile_id]

    def mask(self, tile_id: str) -> np.ndarray:
        """The tile's labels, uint8 (H, W), 255 where there is none; not to be written to."""
        return self.masks.of(self._grids[tile_id])

    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._done)

    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return bool(self._undone)

    def entries_of(self, step: int) -> list[Entry]:
        """What an action wrote."""
        return [entry for entry in self.entries if entry.step == step and entry.action not in ("undo", "redo")]

    @property
    def next_undo(self) -> int | None:
        """The action that `undo` would take back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> int | None:
        """The action that `redo` would do again."""
        return self._undone[-1] if self._undone else None

    def new_label_id(self, further: int = 0) -> int:
        """A number that no polygon has or ever had; further: how many were given out since the last was said."""
        known = [int(entry.payload["label_id"]) for entry in self.entries if entry.action == "polygon"]
        return max((0, *known, *self.masks.polygons.shapes)) + 1 + further

    def undone_polygons(self) -> set[int]:
        """Polygons of the layer that do not stand now."""
        stands = {int(entry.payload["label_id"]) for entry in standing(self.entries) if entry.action == "polygon"}
        return set(self.masks.polygons.shapes) - stands

    def class_keys(self) -> dict[str, int]:
        """The class of each key; a key that undo may give back to its class is lent to no other."""
        return class_keys(self.classes.values(), self._held())

    def _held(self) -> set[str]:
        return held_keys(self.entries, {*self._done, *self._undone})

    def used_classes(self) -> set[int]:
        """The classes of which an entry ever spoke: their ids mean something for ever."""
        speaks = ("tile", "fill", "polygon", "merge")
        used = {entry.class_id for entry in self.entries if entry.action in speaks and entry.class_id is not None}
        for entry in self.entries:
            if entry.action == "paint":
                used |= {int(each) for each in entry.payload.get("classes", ())}
            elif entry.action == "mask":
                return set(self.classes)  # an import's masks are not read for this
        return used

    # What the analyst does

    def label_tile(self, tile_id: str, class_id: int, *, seconds: float | None = None) -> None:
        """The whole tile is of a class, and done."""
        self._need_class(class_id)
        self._act([Entry(tile_id, "tile", class_id), status_entry(tile_id, DONE)], seconds)

    def paint(self, tile_id: str, mask: np.ndarray, *, by: str, is_done: bool = False, seconds: float | None = None) -> None:
        """Some pixels are of some classes; 255 where nothing is said. by: "segments", "suggestion". is_done: the tile is so then."""
        entries = self._painted(tile_id, mask, by)
        if entries and is_done:
            entries.append(status_entry(tile_id, DONE))
        if entries:
            self._act(entries, seconds)

    def paint_all(self, masks: dict[str, np.ndarray], *, by: str) -> None:
        """As `paint`, for several tiles as one action."""
        entries = [entry for tile_id, mask in masks.items() for entry in self._painted(tile_id, mask, by)]
        if entries:
            self._act(entries, None)

    def _painted(self, tile_id: str, mask: np.ndarray, by: str) -> list[Entry]:
        present = sorted(int(each) for each in np.unique(mask) if each != NOT_LABELLED)
        for class_id in present:
            self._need_class(class_id)
        return [Entry(tile_id, "paint", None, {"pixels": pack(mask), "by": by, "classes": present})] if present else []

    def fill(self, tile_id: str, class_id: int, *, seconds: float | None = None) -> None:
        """What is not labelled yet is of a class; the tile is done then."""
        self._need_class(class_id)
        self._act([Entry(tile_id, "fill", class_id), status_entry(tile_id, DONE)], seconds)

    def erase(self, tile_id: str, pixels: np.ndarray | None = None, *, seconds: float | None = None) -> None:
        """Take the labels of some pixels, bool (H, W), away, or of the whole tile; the tile is to be done again."""
        before = self.mask(tile_id)
        if not np.any(before[pixels if pixels is not None else ...] != NOT_LABELLED):
            return
        payload = {} if pixels is None else {"pixels": pack(np.where(pixels, 0, NOT_LABELLED).astype(np.uint8))}
        entries = [Entry(tile_id, "erase", None, payload)]
        if self.status(tile_id) == DONE:
            entries.append(status_entry(tile_id, TO_DO))
        self._act(entries, seconds)

    def polygon(self, label_id: int, shape: bytes, class_id: int, *, seconds: float | None = None) -> list[str]:
        """A polygon of the layer `labels`, written there already, is of a class; the tiles of the queue that it touches."""
        self._need_class(class_id)
        self.masks.polygons.shapes[label_id] = shape
        near = grids_near(shape, self.masks.polygons.crs_wkt, self._rasters, self._grids.values())
        touched = [grid.tile_id for grid in near if self.masks.polygons.inside(label_id, grid).any()]
        if not touched:
            raise RefusedActionError(tr("The polygon covers no pixel of a tile of the queue. Draw it inside a tile that was asked for."))
        self._act([Entry(tile, "polygon", class_id, {"label_id": label_id}) for tile in touched], seconds)
        return touched

    def set_status(self, tile_id: str, status: str, *, seconds: float | None = None) -> None:
        """The tile is done, skipped, unsure, rejected, or to do again. For a rejected one the next nearest of its cell is asked."""
        if status not in STATUSES:
            raise ValueError(status)
        if status == self.status(tile_id):
            return
        entry = status_entry(tile_id, status)
        if status == REJECTED:
            entry.payload.update(self._replacement(tile_id))
        self._act([entry], seconds)

    def theirs(self, conflict: Conflict) -> np.ndarray:
        """What the other annotator says of a tile, uint8 (H, W), in the classes of now."""
        grid = self._grids[conflict.tile_id]
        return in_classes_of_now(unpack(conflict.theirs, grid.height, grid.width), self.entries, conflict.seq)

    def settle(self, conflict: Conflict, take: str, *, seconds: float | None = None) -> None:
        """Whose labels stand, "ours" or "theirs", of a tile that both labelled: "mixed" where ours were made since it was found."""
        tile_id = conflict.tile_id
        is_mixed = take == "ours" and last_labelled(self.entries).get(tile_id, 0) > conflict.seq
        settles = {"other": conflict.other, "take": "mixed" if is_mixed else take}
        status = conflict.their_status if take == "theirs" and conflict.their_status else self.status(tile_id)
        entries = [Entry(tile_id, "status", None, {"status": status, "settles": settles})]
        if take == "theirs":
            mask = self.theirs(conflict)
            present = sorted(int(each) for each in np.unique(mask) if each != NOT_LABELLED)
            paint = [Entry(tile_id, "paint", None, {"pixels": pack(mask), "by": "settled", "classes": present})] if present else []
            entries = [Entry(tile_id, "erase"), *paint, *entries]
        self._act(entries, seconds)

    def undo(self) -> list[str]:
        """Take the last action back; the tiles that it was about."""
        return self._turn("undo", lambda: self.next_undo)

    def redo(self) -> list[str]:
        """Do again what was taken back last; the tiles that it was about."""
        return self._turn("redo", lambda: self.next_redo)

    def edit_class(self, wanted: LandClass) -> None:
        """Add a class, or give one that is there another name, colour or key. Its id stays."""
        before = self.classes.get(wanted.class_id)
        if not wanted.name.strip():
            raise RefusedActionError(tr("A class needs a name."))
        if not 0 <= wanted.class_id < NOT_LABELLED:
            raise RefusedActionError(tr("The number of a class is from 0 to 254."))
        for other in self.classes.values():
            if other.class_id != wanted.class_id and other.name == wanted.name.strip():
                raise RefusedActionError(tr("There is a class “{name}” already. Merge the two instead.").format(name=other.name))
            if other.class_id != wanted.class_id and wanted.key and other.key == wanted.key:
                raise RefusedActionError(tr("The key {key} is that of “{name}”.").format(key=wanted.key, name=other.name))
        if before is None and not wanted.key:
            wanted = replace(wanted, key=key_of(wanted.class_id, [*self.classes.values(), wanted], self._held()))
        payload = {"before": before.as_row() if before is not None else None, "after": replace(wanted, name=wanted.name.strip()).as_row()}
        if payload["before"] != payload["after"]:
            self._act([Entry("", "class", wanted.class_id, payload)], None)

    def remove_class(self, class_id: int) -> None:
        """Take a class away that was never used."""
        if class_id in self.used_classes():
            name = self.classes[class_id].name
            raise RefusedActionError(tr("“{name}” is in use. Merge it into another class instead.").format(name=name))
        payload = {"before": self.classes[class_id].as_row(), "after": None}
        self._act([Entry("", "class", class_id, payload)], None)

    def merge_classes(self, from_id: int, into_id: int) -> None:
        """What is of the first class is of the second from here on, on every tile; the first leaves the table."""
        self._need_class(from_id)
        self._need_class(into_id)
        if from_id == into_id:
            raise RefusedActionError(tr("A class cannot be merged into itself."))
        gone = {"before": self.classes[from_id].as_row(), "after": None}
        self._act([Entry("", "merge", into_id, {"from": from_id}), Entry("", "class", from_id, gone)], None)

    def new_class_id(self) -> int:
        """The first number that no class has or ever had."""
        taken = set(self.classes) | {int(e.class_id) for e in self.entries if e.action == "class" and e.class_id is not None}
        return next(number for number in range(1, NOT_LABELLED) if number not in taken)

    # How it is written

    def _replacement(self, tile_id: str) -> dict[str, Any]:
        """What to ask instead of a tile: the next nearest of its cell that was never asked for; nothing where there is none."""
        tile = self._tiles[tile_id]
        if tile.reason == RANDOM:  # a neighbour is no substitute for what chance has drawn
            return {}
        nearest = next((each.tile_id for each in self.store.members(tile.cell) if each.tile_id not in self._tiles), None)
        if nearest is None:
            return {}
        reason = tr("asked instead of tile {tile}, which was rejected").format(tile=tile_id)
        return {"instead": {"tile_id": nearest, "round": tile.round, "rank": tile.rank, "reason": reason}}

    def _act(self, entries: list[Entry], seconds: float | None) -> None:
        spent = None if seconds is None else round(min(seconds, LONGEST_S), 1)
        named = [replace(entry, annotator=self.annotator, seconds=spent if at == 0 else None) for at, entry in enumerate(entries)]

        def plan(news: list[Entry]) -> Plan:
            if news:  # another program has written: the classes may be others
                self._learn(news)
                self.classes = {each.class_id: each for each in self.store.classes()}
            for class_id in {each for entry in named for each in classes_of(entry)}:
                self._need_class(class_id)
            rows = []
            for tile in dict.fromkeys(entry.tile_id for entry in named if entry.tile_id):
                if tile not in self._tiles:
                    raise RefusedActionError(tr("The tile {tile} is not in the queue.").format(tile=tile))
                rows.append(self._tiles[tile].as_row())
            now = {entry.tile_id: str(entry.payload["status"]) for entry in named if entry.action == "status"}
            classes = {int(e.class_id or 0): e.payload["after"] for e in named if e.action == "class"}
            return Plan(named, now, classes, asked=[*rows, *asked_by(named)], conflicts=settled_by(named))

        self._learn(self.store.confirm(self._last, plan))
        self._keep_keys()

    def _keep_keys(self) -> None:
        """Note the keys of classes that came without one, such as by an import, so that no class that comes later moves them."""
        given = {class_id: key for key, class_id in self.class_keys().items() if not self.classes[class_id].key}
        if given:
            with suppress(StoreError):  # another program has the file just now, or it may not be written: the next time
                self.store.give_keys(given)
                self.classes.update({class_id: replace(self.classes[class_id], key=key) for class_id, key in given.items()})

    def _turn(self, action: str, which: Callable[[], int | None]) -> list[str]:
        about: list[Entry] = []

        def plan(news: list[Entry]) -> Plan:
            if news:
                self._learn(news)
            step = which()
            if step is None:
                raise RefusedActionError(tr("There is nothing to undo.") if action == "undo" else tr("There is nothing to do again."))
            about[:] = self.entries_of(step)
            turned = Entry("", action, None, {"step": step}, self.annotator)
            after = standing([*self.entries, replace(turned, seq=self._last + 1)])
            now = statuses(after)
            tiles = {entry.tile_id for entry in about if entry.tile_id}
            side = "before" if action == "undo" else "after"
            classes = {int(e.class_id or 0): e.payload[side] for e in about if e.action == "class"}
            asked = asked_by(about)
            if action == "undo":  # what was labelled in the meantime stays
                asked = [each for each in asked if not any(entry.tile_id == each["tile_id"] for entry in after)]
            settled = {each: "open" if action == "undo" else state for each, state in settled_by(about).items()}
            come, go = (asked, []) if action == "redo" else ([], asked)
            return Plan([turned], {tile: now.get(tile, TO_DO) for tile in tiles}, classes, come, go, settled)

        self._learn(self.store.confirm(self._last, plan))
        self._keep_keys()
        return list(dict.fromkeys(entry.tile_id for entry in about if entry.tile_id))

    @property
    def _last(self) -> int:
        return self.entries[-1].seq if self.entries else 0

    def _learn(self, entries: Iterable[Entry]) -> None:
        """Take up what is confirmed."""
        known = self._last
        fresh = [entry for entry in entries if entry.seq > known]
        self.entries.extend(fresh)
        self._follow()  # what is confirmed is known, whatever the file says next
        self._is_behind |= any(entry.action in ("class", "undo", "redo") or "instead" in entry.payload for entry in fresh)
        if self._is_behind:
            with suppress(StoreError):  # another program has the file just now: the next action looks again
                self.classes = {each.class_id: each for each in self.store.classes()}
                self._read_queue()
                self._is_behind = False

    def _follow(self) -> None:
        """What follows from the log."""
        stands = standing(self.entries)
        self._done, self._undone = steps(self.entries)
        self._statuses = statuses(stands)
        self.masks.set_entries([entry for entry in stands if entry.action in ON_PIXELS or entry.action == "merge"])

    def _need_class(self, class_id: int) -> None:
        if class_id not in self.classes:
            raise RefusedActionError(tr("There is no class {id}. Add it to the table of classes first.").format(id=class_id))

    def _grid(self, tile: QueuedTile) -> TileGrid:
        raster = self._rasters[tile.raster]
        at = (tile.tile_id, tile.raster, tile.col, tile.row, tile.width, tile.height)
        return TileGrid(*at, tuple(float(each) for each in raster["transform"]), raster.get("crs_wkt"))  # type: ignore[arg-type]
