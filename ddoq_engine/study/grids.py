"""What a tile's id means in review.gpkg: number of the raster, row and column, on the grid by which the raster was cut.

Where a raster is cut otherwise, or another takes its number, the same id means another place. Then the labels that were
given are set aside under `<id>@<grid>`, and come back when their grid does.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping
from pathlib import PurePath

from ddoq_engine.progress import Progress
from ddoq_engine.study.record import StudyRecord

TABLE = "CREATE TABLE IF NOT EXISTS grids (raster INTEGER PRIMARY KEY, grid TEXT NOT NULL)"


def grids_of(record: StudyRecord) -> dict[int, str]:
    """Each raster's grid: its file's name, its place and the size of its tiles, as ten hexadecimal digits."""
    found: dict[int, str] = {}
    for number, raster in enumerate(record.rasters):
        plain = [PurePath(raster.path).stem, raster.width, raster.height, raster.transform, raster.crs_wkt, record.size_px]
        grid = hashlib.blake2b(repr(plain).encode(), digest_size=5).hexdigest()
        twins = sum(other.split("-")[0] == grid for other in found.values())
        found[number] = f"{grid}-{twins}" if twins else grid
    return found


def read_grids(connection: sqlite3.Connection) -> dict[int, str]:
    """The grids that the ids in review.gpkg are of; none where it was never told."""
    connection.execute(TABLE)
    return dict(connection.execute("SELECT raster, grid FROM grids"))


def settle(connection: sqlite3.Connection, grids: Mapping[int, str]) -> int:
    """Let the ids in the log and the queue be of these grids; how many entries of the log were set aside."""
    before, count = read_grids(connection), 0
    has_conflicts = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'conflicts'").fetchone() is not None
    for table in ("label_log", "queue", *(("conflicts",) if has_conflicts else ())) if before else ():
        for number, grid in before.items():
            if grids.get(number) != grid:
                start = f"{number:02d}_"
                done = connection.execute(
                    f"UPDATE {table} SET tile_id = tile_id || '@' || ? WHERE substr(tile_id, 1, ?) = ? AND instr(tile_id, '@') = 0",
                    (grid, len(start), start),
                )
                count += done.rowcount if table == "label_log" else 0
        for number, grid in grids.items():
            if before.get(number) != grid:
                done = connection.execute(
                    f"UPDATE {table} SET tile_id = ? || substr(tile_id, instr(tile_id, '_'), instr(tile_id, '@') - instr(tile_id, '_')) "
                    "WHERE instr(tile_id, '@') > 0 AND substr(tile_id, instr(tile_id, '@') + 1) = ?",
                    (f"{number:02d}", grid),
                )
                count -= done.rowcount if table == "label_log" else 0
    connection.execute("DELETE FROM grids")
    connection.executemany("INSERT INTO grids (raster, grid) VALUES (?, ?)", list(grids.items()))
    return max(count, 0)


def tell_set_aside(count: int, progress: Progress) -> None:
    """Say that labels were set aside."""
    if count:
        progress.note(
            "{count} entries of the labels are of tiles that were cut otherwise. They are set aside in review.gpkg, and come back "
            "when the study is tiled as before.",
            code="label.set_aside", level="warning", count=count,
        )  # fmt: skip
