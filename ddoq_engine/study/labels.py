"""The analyst's labels in review.gpkg: the class table, the log that only grows, and the polygons."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import warnings
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import geopandas
import pyogrio

from ddoq_engine.study.label_log import Entry
from ddoq_engine.study.manifest import now
from ddoq_engine.study.review import as_in_layer, connect

CLASSES = "review.gpkg:classes"  # what manifests call the class table
LABELS = "review.gpkg:labels"  # what manifests call the analyst's labels, fingerprinted by their content


@dataclass(frozen=True)
class LandClass:
    """One row of the class table. `class_id` 0..254; `colour` as #rrggbb; `source_value` what a raster called it."""

    class_id: int
    name: str
    colour: str
    source_value: int | None = None

    def as_json(self) -> dict[str, Any]:
        """The class as plain data."""
        return asdict(self)


def read_classes(path: Path) -> list[LandClass]:
    """The class table, by id."""
    with connect(path) as connection:
        rows = connection.execute("SELECT class_id, name, colour, source_value FROM classes ORDER BY class_id").fetchall()
    return [LandClass(*row) for row in rows]


def classes_fingerprint(path: Path) -> str:
    """The fingerprint of the class table's ids and names, by which a teacher's classes are known; of none where there is none."""
    rows = [(each.class_id, each.name) for each in read_classes(path)] if path.exists() else []
    return hashlib.blake2b(repr(rows).encode(), digest_size=12).hexdigest()


def append(path: Path, entries: list[Entry], classes: list[LandClass]) -> None:
    """Confirm entries, and the classes that are new, in one transaction."""
    with connect(path) as connection:
        connection.executemany(
            "INSERT INTO classes (class_id, name, colour, source_value) VALUES (?, ?, ?, ?) ON CONFLICT (class_id) DO NOTHING",
            [(c.class_id, c.name, c.colour, c.source_value) for c in classes],
        )
        connection.executemany(
            "INSERT INTO label_log (time, annotator, tile_id, action, class_id, payload) VALUES (?, ?, ?, ?, ?, ?)",
            [(now(), e.annotator, e.tile_id, e.action, e.class_id, json.dumps(e.payload, sort_keys=True)) for e in entries],
        )
        connection.executemany("UPDATE queue SET status = 'done' WHERE tile_id = ?", [(e.tile_id,) for e in entries])


def read_entries(path: Path) -> list[Entry]:
    """The whole log, in order."""
    with connect(path) as connection:
        return read_log(connection)


def read_log(connection: sqlite3.Connection) -> list[Entry]:
    """The whole log, in order, in a transaction that is open."""
    rows = connection.execute("SELECT tile_id, action, class_id, payload, annotator, seq, time, seconds FROM label_log ORDER BY seq")
    return [Entry(tile, action, class_id, json.loads(payload), *rest) for tile, action, class_id, payload, *rest in rows]


def read_places(path: Path) -> dict[str, tuple[int, int]]:
    """Round and rank of each tile that was ever asked for."""
    with connect(path) as connection:
        return {tile_id: (turn, rank) for tile_id, turn, rank in connection.execute("SELECT tile_id, round, rank FROM queue")}


def fingerprint(path: Path) -> str:
    """The fingerprint of all labels: the highest seq and a hash of log, classes and polygons (never of the file's bytes)."""
    if not path.exists():
        return "none"
    digest = hashlib.blake2b(digest_size=12)
    highest = 0
    with connect(path) as connection:
        for row in connection.execute("SELECT seq, tile_id, action, class_id, payload FROM label_log ORDER BY seq"):
            highest = row[0]
            digest.update(repr(row).encode())
        for row in connection.execute("SELECT class_id, name, colour FROM classes ORDER BY class_id"):
            digest.update(repr(row).encode())
        for row in connection.execute("SELECT label_id, class_id, geom FROM labels ORDER BY label_id"):
            digest.update(repr(row).encode())
    return f"{highest}-{digest.hexdigest()}"


def read_polygons(path: Path, crs_wkt: str | None) -> geopandas.GeoDataFrame:
    """The layer `labels`, its shapes in a CRS, where both that and the layer's are known."""
    found = pyogrio.read_dataframe(path, layer="labels")
    found = found[found["label_id"].notna()]  # drawn past the labelling: no label yet
    return found if crs_wkt is None or found.crs is None else found.to_crs(crs_wkt)


def append_polygons(path: Path, polygons: geopandas.GeoDataFrame) -> None:
    """Add polygons (label_id, class_id, tile_id, annotator, source, geometry in the study's CRS), in one transaction."""
    if polygons.empty:
        return
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*'crs' was not provided.*")
        rows = as_in_layer(path, "labels", polygons)
        pyogrio.write_dataframe(rows, path, layer="labels", driver="GPKG", append=True, promote_to_multi=True)
