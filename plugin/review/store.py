"""review.gpkg as the labelling reads and writes it: each action of the analyst is one transaction, and the log only grows.

Only tables without geometry are written here, and by SQLite itself; polygons go through QGIS (`polygons.py`). The file keeps
SQLite's rollback journal: `plugin/layers/journal.py` tells why a write-ahead log would lose labels inside QGIS.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..engine.study import database
from ..translation import tr
from .log import RANDOM, TO_DO, Entry

PATIENCE_S = 1.0  # for another program that writes: the window stands still meanwhile
QUEUE = (
    "SELECT q.tile_id, q.round, q.rank, q.status, q.reason, {why}, t.raster, t.col, t.row, t.width, t.height, t.mass, t.weight, "
    "t.represents, t.area_percent, t.cell FROM queue q JOIN tiles t ON t.tile_id = q.tile_id ORDER BY q.round, q.rank"
)


class StoreError(Exception):
    """review.gpkg could not be read or written; the text is for the analyst. Nothing of what was asked is in the file."""


@dataclass(frozen=True)
class QueuedTile:
    """A tile that a round asks for. reason: in the engine's words; why: the same as data.

    represents: tiles of its cell. area_percent: their share of the study's valid area."""

    tile_id: str
    round: int
    rank: int
    status: str
    reason: str
    why: str
    raster: int
    col: int
    row: int
    width: int
    height: int
    mass: float
    weight: float
    represents: int
    area_percent: float
    cell: int

    def as_row(self) -> dict[str, Any]:
        """Its row of the queue, from which a round may take it away while it is labelled."""
        return {"tile_id": self.tile_id, "round": self.round, "rank": self.rank, "reason": self.reason}


@dataclass(frozen=True)
class Member:
    """A tile of a cell, and where it lies on its raster, in pixels."""

    tile_id: str
    raster: int
    col: int
    row: int
    width: int
    height: int


@dataclass(frozen=True)
class Conflict:
    """A tile that the annotator of another copy labelled otherwise, as the engine's merge lists it.

    differing: of its pixels. theirs: their mask, packed, in the classes as they were behind the entry `seq` of our log.
    """

    tile_id: str
    other: str
    pixels: int
    differing: int
    theirs: str
    their_status: str
    state: str
    seq: int


@dataclass(frozen=True)
class LandClass:
    """A row of the class table. key: what is pressed for it; empty for none. colour: #rrggbb."""

    class_id: int
    name: str
    colour: str
    key: str = ""
    source_value: int | None = None

    def as_row(self) -> dict[str, Any]:
        """As the log's payload has it."""
        return {"name": self.name, "colour": self.colour, "key": self.key, "source_value": self.source_value}


class Store:
    """One review.gpkg. A connection is opened for each call, so that nothing is locked between two."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def queue(self) -> list[QueuedTile]:
        """The tiles that were asked for, by round and rank. Raises `StoreError`, as all here."""
        with self._connected() as connection:
            columns = {row[1] for row in connection.execute("PRAGMA table_info(queue)")}
            rows = connection.execute(QUEUE.format(why="q.why" if "why" in columns else "''")).fetchall()
        tiles = [QueuedTile(*(_default(kind, value) for kind, value in zip(_KINDS, row))) for row in rows]
        medoids = {tile.cell: tile for tile in tiles if tile.represents}
        instead = {row[0] for row in rows if row[_REPRESENTS] is None and row[_REASON] != RANDOM}  # of a medoid that was rejected
        return [_in_place_of(medoids[t.cell], t) if t.tile_id in instead and t.cell in medoids else t for t in tiles]

    def members(self, cell: int, most: int = 1000) -> list[Member]:
        """The tiles of a cell, for which its medoid speaks, from the nearest to its centre on; not all where they are many."""
        with self._connected() as connection:
            columns = {row[1] for row in connection.execute("PRAGMA table_info(tiles)")}
            order = "distance, tile_id" if "distance" in columns else "tile_id"
            rows = connection.execute(
                f"SELECT tile_id, raster, col, row, width, height FROM tiles WHERE cell = ? ORDER BY {order} LIMIT ?", (cell, most)
            )
            return [Member(*row) for row in rows]

    def entries(self, after: int = 0) -> list[Entry]:
        """The log from behind an entry on, in its order."""
        with self._connected() as connection:
            return _entries(connection, after)

    def classes(self) -> list[LandClass]:
        """The class table, by id."""
        with self._connected() as connection:
            columns = {row[1] for row in connection.execute("PRAGMA table_info(classes)")}
            key = "key" if "key" in columns else "''"
            rows = connection.execute(f"SELECT class_id, name, colour, {key}, source_value FROM classes ORDER BY class_id").fetchall()
        return [LandClass(row[0], row[1], row[2], row[3] or "", row[4]) for row in rows]

    def conflicts(self) -> list[Conflict]:
        """Tiles that another annotator labelled otherwise, by what differs most."""
        with self._connected() as connection:
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'conflicts'").fetchone():
                return []
            rows = connection.execute(
                "SELECT tile_id, other, pixels, differing, theirs, their_status, state, seq FROM conflicts ORDER BY differing DESC, tile_id"
            )
            return [Conflict(*row) for row in rows]

    def give_keys(self, keys: Mapping[int, str]) -> None:
        """Note the keys of classes that have none; no action of the analyst, and nobody is kept waiting for a file that is in use."""
        with self._connected(patience_s=0.0) as connection:
            _ensure_key(connection)
            connection.executemany(
                "UPDATE classes SET key = ? WHERE class_id = ? AND key = '' AND NOT EXISTS (SELECT 1 FROM classes WHERE upper(key) = ?)",
                [(key, class_id, key) for class_id, key in keys.items()],
            )

    def confirm(self, known: int, plan: Callable[[list[Entry]], Plan]) -> list[Entry]:
        """Write what `plan` plans, in one transaction; what was new in the log before it, and what it wrote.

        known: the last entry that the caller knows of. plan: gets the entries that others have written since, and may refuse
        by an error of its own; then nothing is written. Confirmed means: this has returned.
        """
        with self._connected() as connection:
            _ensure_key(connection)
            connection.execute("BEGIN IMMEDIATE")
            news = _entries(connection, known)
            planned = plan(news)
            first = (news[-1].seq if news else known) + 1
            highest = connection.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'label_log'").fetchone()[0]
            first = max(first, int(highest) + 1)
            now = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
            written = []
            for at, entry in enumerate(planned.entries):
                payload = dict(entry.payload)
                payload.setdefault("step", first)
                written.append(replace(entry, seq=first + at, time=now, payload=payload))
            connection.executemany(
                "INSERT INTO label_log (seq, time, annotator, tile_id, action, class_id, payload, seconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [(e.seq, e.time, e.annotator, e.tile_id, e.action, e.class_id, json.dumps(e.payload, sort_keys=True), e.seconds)
                 for e in written],
            )  # fmt: skip
            connection.executemany("UPDATE queue SET status = ? WHERE tile_id = ?", [(s, tile) for tile, s in planned.statuses.items()])
            for asked in planned.asked:  # not where a round has asked for the tile meanwhile
                connection.execute(
                    "INSERT INTO queue (tile_id, round, rank, status, reason) VALUES (?, ?, ?, ?, ?) ON CONFLICT (tile_id) DO NOTHING",
                    (asked["tile_id"], asked["round"], asked["rank"], TO_DO, asked["reason"]),
                )
            for asked in planned.not_asked:
                connection.execute(
                    "DELETE FROM queue WHERE tile_id = ? AND round = ? AND reason = ? AND status = ?",
                    (asked["tile_id"], asked["round"], asked["reason"], TO_DO),
                )
            for (tile, other), state in planned.conflicts.items():
                connection.execute("UPDATE conflicts SET state = ? WHERE tile_id = ? AND other = ?", (state, tile, other))
            for class_id, row in planned.classes.items():
                connection.execute("DELETE FROM classes WHERE class_id = ?", (class_id,))
                if row is not None:
                    connection.execute(
                        "INSERT INTO classes (class_id, name, colour, key, source_value) VALUES (?, ?, ?, ?, ?)",
                        (class_id, row["name"], row["colour"], row["key"], row["source_value"]),
                    )
            connection.execute("COMMIT")
        return [*news, *written]

    @contextmanager
    def _connected(self, *, patience_s: float = PATIENCE_S) -> Iterator[sqlite3.Connection]:
        connection: sqlite3.Connection | None = None
        try:
            connection = sqlite3.connect(database(self.path), uri=True, timeout=patience_s, isolation_level=None)
            connection.execute("PRAGMA synchronous = FULL")
            yield connection
        except sqlite3.Error as error:
            raise StoreError(_sentence(str(error), self.path)) from error
        finally:
            if connection is not None:
                connection.close()  # rolls back what was not committed


@dataclass(frozen=True)
class Plan:
    """What one action writes: entries of the log, the statuses that tiles have then, rows of the class table (None: none), and
    tiles to ask for, or no longer."""

    entries: list[Entry]
    statuses: dict[str, str]
    classes: dict[int, dict[str, Any] | None]
    asked: list[dict[str, Any]] = field(default_factory=list)
    not_asked: list[dict[str, Any]] = field(default_factory=list)
    conflicts: dict[tuple[str, str], str] = field(default_factory=dict)  # the state of a tile's conflict with another copy


_REASON, _REPRESENTS = 4, 13  # columns of `QUEUE`
_KINDS: tuple[type, ...] = (str, int, int, str, str, str, int, int, int, int, int, float, float, int, float, int)


def _default(kind: type, value: Any) -> Any:
    if value is None:
        return TO_DO if kind is str and value == TO_DO else kind()
    return kind(value)


def _in_place_of(medoid: QueuedTile, tile: QueuedTile) -> QueuedTile:
    """A tile that is asked for instead of a rejected medoid stands for what that stood for."""
    return replace(tile, mass=medoid.mass, weight=medoid.weight, represents=medoid.represents, area_percent=medoid.area_percent)


def _entries(connection: sqlite3.Connection, after: int) -> list[Entry]:
    rows = connection.execute(
        "SELECT tile_id, action, class_id, payload, annotator, seq, time, seconds FROM label_log WHERE seq > ? ORDER BY seq", (after,)
    )
    return [Entry(tile, action, class_id, json.loads(payload), *rest) for tile, action, class_id, payload, *rest in rows]


def _ensure_key(connection: sqlite3.Connection) -> None:
    """Studies begun before there was labelling by key have a class table without keys."""
    if "key" not in {row[1] for row in connection.execute("PRAGMA table_info(classes)")}:
        connection.execute("ALTER TABLE classes ADD COLUMN key TEXT NOT NULL DEFAULT ''")


def _sentence(reason: str, path: Path) -> str:
    """What SQLite says, for the analyst."""
    if "locked" in reason or "busy" in reason:
        return tr(
            "{path} is being written by another program. Nothing was changed. Save or close the edits on its layers there, and try again."
        ).format(path=path)
    if "readonly" in reason or "read-only" in reason:
        return tr("{path} is read-only for you. Nothing was changed. Change the permissions of the file and of its folder.").format(
            path=path
        )
    if "full" in reason:
        return tr("The disk is full: {path} could not be written. What was confirmed before is safe. Free space and try again.").format(
            path=path
        )
    if "unable to open" in reason:
        return tr("{path} cannot be opened. Check that it is there and that you may read it and write beside it.").format(path=path)
    return tr("{path} could not be read or written: {reason}. What was confirmed before is safe.").format(path=path, reason=reason)
