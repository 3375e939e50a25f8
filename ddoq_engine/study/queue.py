"""The queue of tiles to label, round after round: what was asked, what became of it, and what is asked next."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from ddoq_engine.selection.reasons import represents
from ddoq_engine.study.label_log import ON_PIXELS, standing, statuses
from ddoq_engine.study.labels import read_log
from ddoq_engine.study.review import FOR_AREAS, SELECTION_COLUMNS, add_columns, connect

ASKED = "review.gpkg:asked"  # what manifests call what became of the tiles that were asked
QUEUE = "review.gpkg:queue"  # what manifests call the tiles of the queue, fingerprinted by their ids


@dataclass(frozen=True)
class Asked:
    """A tile of the queue.

    is_touched: the analyst has said something of it: a status, or labels that stand. is_random: drawn by chance, for areas.
    """

    tile_id: str
    round: int
    rank: int
    status: str
    is_touched: bool
    is_random: bool = False


def read_queue(path: Path) -> list[Asked]:
    """The queue by round and rank; tiles that were cut otherwise are set aside and not there."""
    with connect(path) as connection:
        return _read(connection)


def next_number(queue: list[Asked]) -> int:
    """The number of the next round: one more than the last of which a tile was touched. A round that nobody began is asked anew."""
    return 1 + max((tile.round for tile in queue if tile.is_touched and not tile.is_random), default=1)


def fingerprint(path: Path) -> str:
    """The fingerprint of what became of all tiles that were asked. Tiles that still wait do not enter it."""
    plain = [(tile.tile_id, tile.round, tile.status) for tile in read_queue(path) if tile.is_touched]
    return hashlib.blake2b(repr(sorted(plain)).encode(), digest_size=12).hexdigest()


def tiles_asked(path: Path) -> list[str]:
    """The ids of all tiles in the queue, sorted, whatever their round and status; none where there is no review.gpkg."""
    return sorted(tile.tile_id for tile in read_queue(path)) if path.exists() else []


def fingerprint_of_tiles(path: Path, but: Iterable[str] = ()) -> str:
    """The fingerprint of the queue's tiles, but for some: their number and a hash of their ids; of no round, rank or status."""
    left_out = set(but)
    tiles = [tile for tile in tiles_asked(path) if tile not in left_out]
    return f"{len(tiles)}-{hashlib.blake2b(chr(10).join(tiles).encode(), digest_size=12).hexdigest()}"


def write_selection(path: Path, selection: pd.DataFrame) -> None:
    """Ask for the tiles of the first round, by the rule of `write_round`.

    selection: one row a tile of the study with tile_id and the columns of `SELECTION_COLUMNS` but round; missing where a tile is
    no medoid. A tile that is a medoid and was asked before has its place in the first round; what the analyst said of it stays.
    """
    is_medoid = selection["rank"].notna()
    medoids = selection[is_medoid]
    # Nullable integers: where every tile is a medoid, the plain columns are of integers that can't be missing.
    tiles = selection.assign(round=is_medoid.map({True: 1, False: None}).astype("Int32"), rank=selection["rank"].astype("Int32"))
    before = {tile.tile_id: tile for tile in read_queue(path) if tile.is_touched}
    stays = ~is_medoid & tiles["tile_id"].isin(before)  # asked before, and no medoid now: they stand for nothing
    for name in ("round", "rank"):
        tiles.loc[stays, name] = pd.array([getattr(before[tile], name) for tile in tiles["tile_id"][stays]], dtype="Int32")
    tiles.loc[stays, ["mass", "weight", "represents", "area_percent"]] = 0
    why = [{"represents": int(row["represents"]), "area_percent": float(row["area_percent"])} for row in medoids.to_dict("records")]
    reasons = [represents(int(each["represents"]), each["area_percent"]) for each in why]
    asked = medoids[["tile_id", "rank"]].assign(reason=reasons, why=pd.Series(why, index=medoids.index, dtype=object))
    write_round(path, tiles, asked, 1, move=True)


def write_round(path: Path, tiles: pd.DataFrame, asked: pd.DataFrame, number: int, *, move: bool = False) -> None:
    """Ask for the tiles of a round, in one transaction.

    tiles: one row a tile of the study with tile_id and the columns of `SELECTION_COLUMNS`, missing where a tile is no centre.
    asked: tile_id, rank, reason, why (plain data) of the tiles to ask. Tiles of other rounds that still wait and have no
    labels leave the queue, but for those that were drawn at random for areas; all others stay as they are, also those that
    were touched while the round was chosen. move: a tile that was asked before and is asked now belongs to this round.
    """
    columns = [name for name in SELECTION_COLUMNS if name in tiles.columns]
    assignments = ", ".join(f'"{name}" = ?' for name in columns)
    rows = [
        [None if pd.isna(value) else value.item() if hasattr(value, "item") else value for value in row]
        for row in tiles[[*columns, "tile_id"]].itertuples(index=False)
    ]
    with connect(path) as connection:
        add_columns(connection)
        connection.executemany(f'UPDATE "tiles" SET {assignments} WHERE tile_id = ?', rows)
        waiting = [(tile.tile_id,) for tile in _read(connection) if not tile.is_touched and not tile.is_random]
        connection.executemany("DELETE FROM queue WHERE tile_id = ?", waiting)
        moved = ", ".join(f"{name} = excluded.{name}" for name in ("round", "rank", "reason", "why"))
        taken = f"UPDATE SET {moved}" if move else "NOTHING"
        connection.executemany(
            f"INSERT INTO queue (tile_id, round, rank, reason, why) VALUES (?, ?, ?, ?, ?) ON CONFLICT (tile_id) DO {taken}",
            [(row["tile_id"], number, row["rank"], row["reason"], json.dumps(row["why"])) for row in asked.to_dict("records")],
        )


def _read(connection: sqlite3.Connection) -> list[Asked]:
    entries = standing(read_log(connection))
    said = statuses(entries)
    has_labels = {entry.tile_id for entry in entries if entry.action in ON_PIXELS}
    rows: list[tuple[Any, ...]] = connection.execute(
        "SELECT tile_id, round, rank, status, coalesce(reason, '') = ? FROM queue ORDER BY round, rank", (FOR_AREAS,)
    ).fetchall()
    return [
        Asked(tile, turn, rank, kept, kept != "to do" or tile in has_labels, bool(is_random))
        for tile, turn, rank, kept, is_random in ((t, n, r, said.get(t, s) if s == "to do" else s, x) for t, n, r, s, x in rows)
        if "@" not in tile
    ]
