"""The random sample for class areas, in review.gpkg: its strata, the order in which tiles are drawn, and those that were.

Four tables without geometry, written in one transaction a draw:

===========  ============================================================================================================
area_design  key, value: `grids` by which the tiles' ids are meant, `seed`, `allocation`
area_strata  stratum, name, tiles, drawable (tiles that a draw may take), worth (see `areas.drawing.allocate`)
area_frame   every tile of the study: tile_id, stratum, place in the stratum's random order; none for tiles known before
area_sample  the drawn tiles: tile_id, stratum, drawn (1, 2, ... over all draws), asked (1: only the draw asks for it), time
===========  ============================================================================================================

Strata and random order are fixed at the first draw; a later one takes the next places, so that all draws together are one
stratified random sample without replacement. Drawn tiles that nobody asked for yet join the newest round of the queue, behind
its last rank, in an order of which each beginning is itself a sample by the same rule: an analyst who stops early has one too.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ddoq_engine.study.grids import read_grids
from ddoq_engine.study.label_log import by_tile
from ddoq_engine.study.labels import read_log
from ddoq_engine.study.manifest import now
from ddoq_engine.study.review import FOR_AREAS, connect, make_tables

SAMPLE = "review.gpkg:area_sample"  # what manifests call the drawn tiles
TABLES = {
    "area_design": "key TEXT PRIMARY KEY, value TEXT NOT NULL",
    "area_strata": "stratum INTEGER PRIMARY KEY, name TEXT NOT NULL, tiles INTEGER NOT NULL, drawable INTEGER NOT NULL, "
    "worth REAL NOT NULL",
    "area_frame": "tile_id TEXT PRIMARY KEY, stratum INTEGER NOT NULL, place INTEGER",
    "area_sample": "tile_id TEXT PRIMARY KEY, stratum INTEGER NOT NULL, drawn INTEGER NOT NULL, asked INTEGER NOT NULL, time TEXT NOT NULL",
}


@dataclass(frozen=True)
class Frame:
    """The N tiles of a study as a sample is drawn from them: tile_ids; strata (N,); places (N,), -1 where never drawn.

    names, worth: of the H strata. seed, allocation: by which it was made. grids: what the ids mean (`grids.grids_of`).
    """

    tile_ids: tuple[str, ...]
    strata: npt.NDArray[np.int64]
    places: npt.NDArray[np.int64]
    names: tuple[str, ...]
    worth: npt.NDArray[np.float64]
    seed: int
    allocation: str
    grids: Mapping[int, str]

    @property
    def room(self) -> npt.NDArray[np.int64]:
        """(H,) tiles that can be drawn."""
        return np.bincount(self.strata[self.places >= 0], minlength=len(self.names))

    def is_of(self, tile_ids: list[str], grids: Mapping[int, str]) -> bool:
        """Whether these are its tiles still."""
        return list(self.tile_ids) == tile_ids and dict(self.grids) == dict(grids)


@dataclass(frozen=True)
class DrawnTile:
    """A tile of the sample. asked: only the draw asks for its label."""

    tile_id: str
    stratum: int
    drawn: int
    asked: bool


def read_frame(path: Path) -> Frame | None:
    """The frame of the sample, None where nothing was drawn yet."""
    with connect(path) as connection:
        if not _is_there(connection):
            return None
        about = dict(connection.execute("SELECT key, value FROM area_design"))
        names, worth = zip(*connection.execute("SELECT name, worth FROM area_strata ORDER BY stratum").fetchall(), strict=True)
        rows = connection.execute("SELECT tile_id, stratum, coalesce(place, -1) FROM area_frame ORDER BY rowid").fetchall()
    ids, strata, places = zip(*rows, strict=True)
    grids = {int(number): grid for number, grid in json.loads(about["grids"]).items()}
    return Frame(ids, np.asarray(strata), np.asarray(places), names, np.asarray(worth), int(about["seed"]), about["allocation"], grids)


def read_drawn(path: Path) -> list[DrawnTile]:
    """The drawn tiles in their order."""
    with connect(path) as connection:
        if not _is_there(connection):
            return []
        rows = connection.execute("SELECT tile_id, stratum, drawn, asked FROM area_sample ORDER BY drawn").fetchall()
    return [DrawnTile(tile, stratum, drawn, bool(asked)) for tile, stratum, drawn, asked in rows]


def drawn_tiles(path: Path, *, only_asked: bool = False) -> set[str]:
    """The ids of the drawn tiles, as far as they are tiles of the study as it is cut now. only_asked: by the draw alone."""
    with connect(path) as connection:
        if not _is_there(connection):
            return set()
        kept = _kept_rasters(connection)
        rows = connection.execute("SELECT tile_id, asked FROM area_sample").fetchall()
    return {tile for tile, asked in rows if tile.split("_")[0] in kept and (asked or not only_asked)}


def fingerprint(path: Path) -> str | None:
    """The fingerprint of which tiles were drawn; None where none were."""
    if not path.exists():
        return None
    with connect(path) as connection:
        if not _is_there(connection):
            return None
        rows = connection.execute("SELECT tile_id, stratum, drawn, asked FROM area_sample ORDER BY drawn").fetchall()
    return hashlib.blake2b(repr(rows).encode(), digest_size=12).hexdigest()


def confirm(path: Path, frame: Frame, order: npt.NDArray[np.int64], *, is_new: bool) -> int:
    """Draw the next tile of each stratum in `order`, in one transaction; how many of them nobody had asked for or labelled.

    is_new: the frame is a new one, which takes the place of an older one of other tiles.
    """
    with connect(path) as connection:
        make_tables(connection, TABLES)
        if is_new:
            _write_frame(connection, frame)
        taken = dict(connection.execute("SELECT stratum, count(*) FROM area_sample GROUP BY stratum"))
        drawn = connection.execute("SELECT coalesce(max(drawn), 0) FROM area_sample").fetchone()[0]
        # Asked for, or labelled already: whoever has a label is not asked again.
        known = {row[0] for row in connection.execute("SELECT tile_id FROM queue")} | set(by_tile(read_log(connection)))
        at = {
            (stratum, place): tile
            for tile, stratum, place in zip(frame.tile_ids, frame.strata.tolist(), frame.places.tolist(), strict=True)
        }
        rows, time = [], now()
        for number, stratum in enumerate(order.tolist(), 1):
            tile = at[stratum, taken.get(stratum, 0)]
            taken[stratum] = taken.get(stratum, 0) + 1
            rows.append((tile, stratum, drawn + number, int(tile not in known), time))
        connection.executemany("INSERT INTO area_sample (tile_id, stratum, drawn, asked, time) VALUES (?, ?, ?, ?, ?)", rows)
        newest = connection.execute("SELECT coalesce(max(round), 1) FROM queue").fetchone()[0]
        last = connection.execute("SELECT coalesce(max(rank), 0) FROM queue WHERE round = ?", (newest,)).fetchone()[0]
        asked = [tile for tile, _, _, is_asked, _ in rows if is_asked]
        connection.executemany(
            "INSERT INTO queue (tile_id, round, rank, reason) VALUES (?, ?, ?, ?)",
            [(tile, newest, last + behind, FOR_AREAS) for behind, tile in enumerate(asked, 1)],
        )
    return len(asked)


def ask_again(path: Path) -> None:
    """After a new selection: drawn tiles that it does not ask for are asked for by the draw, all behind the medoids' ranks.

    Those that it asks for are no longer the draw's alone: they are trained on like other medoids. Tiles that were drawn before
    their raster was cut otherwise are left out: their ids mean other places now.
    """
    with connect(path) as connection:
        if not _is_there(connection):
            return
        queued = {row[0] for row in connection.execute("SELECT tile_id FROM queue")} | set(by_tile(read_log(connection)))
        tiles = {row[0] for row in connection.execute("SELECT tile_id FROM tiles")}
        kept = _kept_rasters(connection)
        drawn = [row[0] for row in connection.execute("SELECT tile_id FROM area_sample ORDER BY drawn") if row[0].split("_")[0] in kept]
        asked = "SELECT tile_id FROM queue WHERE coalesce(reason, '') <> ?"
        connection.execute(f"UPDATE area_sample SET asked = 0 WHERE tile_id IN ({asked})", (FOR_AREAS,))
        newest = connection.execute("SELECT coalesce(max(round), 1) FROM queue").fetchone()[0]
        gone = [tile for tile in drawn if tile in tiles and tile not in queued]
        connection.executemany(
            "INSERT INTO queue (tile_id, round, rank, reason) VALUES (?, ?, 0, ?)", [(tile, newest, FOR_AREAS) for tile in gone]
        )
        connection.executemany("UPDATE area_sample SET asked = 1 WHERE tile_id = ?", [(tile,) for tile in gone])
        for (number,) in connection.execute("SELECT DISTINCT round FROM queue WHERE reason = ?", (FOR_AREAS,)).fetchall():
            chosen = "SELECT coalesce(max(rank), 0) FROM queue WHERE round = ? AND coalesce(reason, '') <> ?"
            last = connection.execute(chosen, (number, FOR_AREAS)).fetchone()[0]
            own = {row[0] for row in connection.execute("SELECT tile_id FROM queue WHERE round = ? AND reason = ?", (number, FOR_AREAS))}
            ranks = [(last + behind, tile) for behind, tile in enumerate((tile for tile in drawn if tile in own), 1)]
            connection.executemany("UPDATE queue SET rank = ? WHERE tile_id = ?", ranks)


def _kept_rasters(connection: sqlite3.Connection) -> set[str]:
    """The numbers, as tiles' ids begin, of the rasters that are cut as they were when tiles were drawn."""
    then = json.loads(dict(connection.execute("SELECT key, value FROM area_design"))["grids"])
    return {f"{number:02d}" for number, grid in read_grids(connection).items() if then.get(str(number)) == grid}


def _write_frame(connection: sqlite3.Connection, frame: Frame) -> None:
    for table in TABLES:
        connection.execute(f"DELETE FROM {table}")
    connection.execute("DELETE FROM queue WHERE reason = ? AND status = 'to do'", (FOR_AREAS,))  # asked for by the older one
    about = {"grids": json.dumps(dict(frame.grids)), "seed": str(frame.seed), "allocation": frame.allocation}
    connection.executemany("INSERT INTO area_design (key, value) VALUES (?, ?)", list(about.items()))
    tiles = np.bincount(frame.strata, minlength=len(frame.names))
    connection.executemany(
        "INSERT INTO area_strata (stratum, name, tiles, drawable, worth) VALUES (?, ?, ?, ?, ?)",
        list(zip(range(len(frame.names)), frame.names, tiles.tolist(), frame.room.tolist(), frame.worth.tolist(), strict=True)),
    )
    places = [place if place >= 0 else None for place in frame.places.tolist()]
    connection.executemany(
        "INSERT INTO area_frame (tile_id, stratum, place) VALUES (?, ?, ?)",
        list(zip(frame.tile_ids, frame.strata.tolist(), places, strict=True)),
    )


def _is_there(connection: sqlite3.Connection) -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'area_sample'").fetchone()
    return bool(found) and connection.execute("SELECT 1 FROM area_design LIMIT 1").fetchone() is not None
