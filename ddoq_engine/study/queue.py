"""The queue of review.gpkg: the tiles that the analyst is asked to label, of all rounds."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ddoq_engine.study.review import connect

QUEUE = "review.gpkg:queue"  # what manifests call the tiles of the queue, fingerprinted by their ids


def read_queue(path: Path) -> list[str]:
    """The ids of all tiles in the queue, sorted, whatever their round and status; none where there is no review.gpkg.

    Tiles that are set aside, since they were cut otherwise (`grids.settle`), are not among them.
    """
    if not path.exists():
        return []
    with connect(path) as connection:
        rows = connection.execute("SELECT tile_id FROM queue WHERE instr(tile_id, '@') = 0 ORDER BY tile_id").fetchall()
    return [str(row[0]) for row in rows]


def fingerprint(path: Path) -> str:
    """The fingerprint of the queue's tiles: their number and a hash of their ids; of no round, rank or status."""
    tiles = read_queue(path)
    return f"{len(tiles)}-{hashlib.blake2b(chr(10).join(tiles).encode(), digest_size=12).hexdigest()}"
