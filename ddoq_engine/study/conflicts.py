"""What merges leave in review.gpkg beside the log: which copies were taken, how far, and which tiles are still to be settled.

`merges`: a copy by the digest of its log as far as it was taken (`histories.digests`). `conflicts`: a tile that both sides
labelled and not alike; `theirs` is their mask, packed, with the class ids of this study behind its entry `seq`. Our labels
stand until it is settled. `state`: "open", "ours", "theirs", or "mixed" where the tile was labelled anew from both.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import LabelError
from ddoq_engine.study.class_matching import resolve
from ddoq_engine.study.histories import ORIGIN
from ddoq_engine.study.label_log import Entry, last_labelled, pack, unpack
from ddoq_engine.study.labels import read_log
from ddoq_engine.study.manifest import now
from ddoq_engine.study.review import connect

TABLES = {
    "merges": "other TEXT NOT NULL, seq INTEGER NOT NULL, digest TEXT NOT NULL, time TEXT NOT NULL, PRIMARY KEY (other, digest)",
    "conflicts": "tile_id TEXT NOT NULL, other TEXT NOT NULL, pixels INTEGER NOT NULL, differing INTEGER NOT NULL, theirs TEXT NOT NULL, "
    "their_status TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open', time TEXT NOT NULL, seq INTEGER NOT NULL, "
    "PRIMARY KEY (tile_id, other)",
}
Take = Literal["ours", "theirs"]


@dataclass(frozen=True)
class Conflict:
    """A row of the table. pixels: labelled by both. differing: of all pixels, those of which the two do not say the same."""

    tile_id: str
    other: str
    pixels: int
    differing: int
    theirs: str
    their_status: str
    state: str = "open"
    time: str = ""
    seq: int = 0


@dataclass(frozen=True)
class Merge:
    """A row of the table `merges`: a copy's name, the last entry of its log that was taken, the digest of its log up to there."""

    other: str
    seq: int
    digest: str
    time: str = ""


def ensure_tables(connection: sqlite3.Connection) -> None:
    """Make the two tables where they are not there yet."""
    for name, columns in TABLES.items():
        connection.execute(f"CREATE TABLE IF NOT EXISTS {name} ({columns})")


def read_conflicts(path: Path, *, state: str | None = None) -> list[Conflict]:
    """The conflicts, the worst first; of one state only where one is named."""
    with connect(path) as connection:
        ensure_tables(connection)
        return _conflicts(connection, state)


def read_merges(path: Path) -> list[Merge]:
    """The copies that were merged, in the order in which they were."""
    with connect(path) as connection:
        ensure_tables(connection)
        return [Merge(*row) for row in connection.execute("SELECT other, seq, digest, time FROM merges ORDER BY rowid")]


def note_conflicts(connection: sqlite3.Connection, found: Iterable[Conflict], seq: int) -> None:
    """Note conflicts as open; what a tile had with the same copy before is replaced. seq: of the last entry of the log."""
    columns = [field.name for field in fields(Conflict)]
    connection.executemany(
        f"INSERT OR REPLACE INTO conflicts ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        [tuple({**asdict(each), "state": "open", "time": now(), "seq": seq}.values()) for each in found],
    )


def renew_conflicts(connection: sqlite3.Connection, found: Iterable[Conflict]) -> None:
    """Write what conflicts that are still open are by now. Since when they are known stays: `time` and `seq`."""
    connection.executemany(
        "UPDATE conflicts SET pixels = ?, differing = ?, theirs = ?, their_status = ? WHERE tile_id = ? AND other = ? AND state = 'open'",
        [(each.pixels, each.differing, each.theirs, each.their_status, each.tile_id, each.other) for each in found],
    )


def said_now(conflict: Conflict, height: int, width: int, log: Sequence[Entry]) -> npt.NDArray[np.uint8]:
    """Their mask of a conflict, uint8 (H, W), in the classes that there are now. log: all of ours."""
    mask = unpack(conflict.theirs, height, width)
    ids = np.arange(256, dtype=np.uint8)
    for class_id, now_id in resolve(np.unique(mask).tolist(), log, conflict.seq).items():
        ids[class_id] = now_id
    ids[NOT_LABELLED] = NOT_LABELLED
    return ids[mask]


def write_entries(connection: sqlite3.Connection, entries: Iterable[Entry], statuses: dict[str, str]) -> None:
    """Append entries to the log, each with its annotator, time (now where it has none) and seconds; set statuses of the queue."""
    connection.executemany(
        "INSERT INTO label_log (time, annotator, tile_id, action, class_id, payload, seconds) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (e.time or now(), e.annotator, e.tile_id, e.action, e.class_id, json.dumps(e.payload, sort_keys=True), e.seconds)
            for e in entries
        ],
    )
    connection.executemany("UPDATE queue SET status = ? WHERE tile_id = ?", [(status, tile) for tile, status in statuses.items()])


def laid_over(tile_id: str, mask: npt.NDArray[np.uint8] | None, status: str, said: Entry, origin: str, *, has_labels: bool) -> list[Entry]:
    """The entries after which a tile has this mask (None: the one that it has) and status, whatever was undone or done before.

    said: whose annotator, time and seconds they bear. origin: the state of the copy that they are from. has_labels: whether the
    log ever spoke of the tile's pixels. They are no step: an import is not undone key by key.
    """
    plain = [("status", {"status": status})]
    if mask is not None:
        present = [int(each) for each in np.unique(mask) if each != NOT_LABELLED]
        painted: list[tuple[str, dict[str, Any]]] = (
            [("paint", {"pixels": pack(mask), "by": "merge", "classes": present})] if present else []
        )
        plain = [*([("erase", {})] if has_labels else []), *painted, *plain]
    return [
        Entry(tile_id, action, None, {**payload, ORIGIN: origin}, said.annotator, 0, said.time, said.seconds if at == 0 else None)
        for at, (action, payload) in enumerate(plain)
    ]


def settle(path: Path, take: Take, *, tile_id: str | None = None, other: str | None = None) -> list[Conflict]:
    """Settle open conflicts, all or those of a tile or with a copy, in one transaction; those that were settled.

    Raises `LabelError` where there is none, or where two copies say different things of the tile.
    """
    with connect(path) as connection:
        ensure_tables(connection)
        found = [each for each in _conflicts(connection, "open") if tile_id in (None, each.tile_id) and other in (None, each.other)]
        if not found:
            raise LabelError(
                "There is no such conflict to settle.",
                remedy="Open ones are in the table conflicts of review.gpkg; ddoq merge-labels finds them.",
                code="settle.none",
            )
        if take == "theirs" and len({each.tile_id for each in found}) < len(found):
            raise LabelError(
                "More than one copy has other labels for the same tile: {others}.",
                remedy="Say whose to take with --against NAME.",
                code="settle.several",
                others=", ".join(sorted({each.other for each in found})),
            )
        settle_in(connection, found, take)
    return found


def settle_in(connection: sqlite3.Connection, found: Sequence[Conflict], take: Take) -> None:
    """Settle these conflicts in a transaction that is open: their labels are laid over ours, or ours stay; the state says which.

    Where ours stay that were made after the conflict was found, with both in view, the state is "mixed".
    """
    log = read_log(connection)
    for each in found if take == "theirs" else ():
        mask = said_now(each, *_size(connection, each.tile_id), log)
        said = Entry(each.tile_id, "paint", None, {}, each.other)
        entries = laid_over(each.tile_id, mask, each.their_status, said, _digest(connection, each.other), has_labels=True)
        write_entries(connection, entries, {each.tile_id: each.their_status})
    labelled = last_labelled(log) if take == "ours" else {}
    connection.executemany(
        "UPDATE conflicts SET state = ?, time = ? WHERE tile_id = ? AND other = ?",
        [("mixed" if labelled.get(c.tile_id, 0) > c.seq else take, now(), c.tile_id, c.other) for c in found],
    )


def _conflicts(connection: sqlite3.Connection, state: str | None) -> list[Conflict]:
    columns = ", ".join(field.name for field in fields(Conflict))
    rows = connection.execute(f"SELECT {columns} FROM conflicts WHERE ?1 IS NULL OR state = ?1 ORDER BY differing DESC, tile_id", (state,))
    return [Conflict(*row) for row in rows]


def _digest(connection: sqlite3.Connection, other: str) -> str:
    found = connection.execute("SELECT digest FROM merges WHERE other = ? ORDER BY seq DESC", (other,)).fetchone()
    return str(found[0]) if found else ""


def _size(connection: sqlite3.Connection, tile_id: str) -> tuple[int, int]:
    found = connection.execute('SELECT height, width FROM "tiles" WHERE tile_id = ?', (tile_id,)).fetchone()
    if found is None:
        raise LabelError(
            "The tile {tile} of this conflict is not among the study's tiles any more.",
            remedy="Tile the study as before, then settle it.",
            code="settle.no_tile",
            tile=tile_id,
        )
    return int(found[0]), int(found[1])
