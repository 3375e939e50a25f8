"""review.gpkg: the analyst's own work. Made once, then only added to and updated in place, never renamed over.

Layers with geometry (`tiles`, `labels`) are made through GDAL; tables without geometry, and the plain columns of `tiles`,
are written with sqlite3 in one transaction each.
"""

from __future__ import annotations

import sqlite3
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import geopandas
import pandas as pd
import pyogrio

from ddoq_engine.errors import StorageError
from ddoq_engine.files import aside, storage_errors
from ddoq_engine.study.grids import read_grids, settle

TABLES = {
    "classes": "class_id INTEGER PRIMARY KEY, name TEXT NOT NULL, colour TEXT NOT NULL, source_value INTEGER, key TEXT NOT NULL DEFAULT ''",
    "label_log": "seq INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, annotator TEXT NOT NULL, tile_id TEXT NOT NULL, "
    "action TEXT NOT NULL, class_id INTEGER, payload TEXT NOT NULL DEFAULT '{}', seconds REAL",
    "queue": "tile_id TEXT PRIMARY KEY, round INTEGER NOT NULL, rank INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'to do', reason TEXT, "
    "why TEXT",
}
FOR_AREAS = "random, for areas"  # the reason in the queue of a tile that was drawn at random
VERSION = {"VERSION": "1.2"}  # of the GeoPackage: all that a GDAL of QGIS 3.22 knows; of newer ones it warns at each opening
TILE_COLUMNS = ["tile_id", "raster", "col", "row", "width", "height", "valid_share"]
SELECTION_COLUMNS = {
    "round": "Int32",
    "cell": "Int32",
    "distance": "float64",
    "rank": "Int32",
    "mass": "float64",
    "weight": "float64",
    "represents": "Int32",
    "area_percent": "float64",
}


@contextmanager
def connect(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection for one transaction: committed where the block ends well, rolled back otherwise.

    Waits up to 5 s for another writer; what was committed is on the disk.
    """
    connection = sqlite3.connect(path, timeout=5, isolation_level=None)
    try:
        # GDAL's triggers on layers name these functions. Updates of plain columns never reach them, but SQLite wants them
        # known; a write of geometry by this way, which is GDAL's, fails.
        for function in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            connection.create_function(function, 1, _refuse_geometry, deterministic=True)
        connection.execute("PRAGMA busy_timeout = 5000")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    except sqlite3.OperationalError as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise _as_storage_error(error, path) from error
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.close()


def ensure(path: Path, tiles: geopandas.GeoDataFrame, grids: Mapping[int, str] | None = None) -> int:
    """Make review.gpkg where there is none, and see that its layer `tiles` holds these tiles.

    Labels and classes are never touched; where the study was tiled anew, the layer `tiles` changes, and entries of the log
    for tiles that are on other grids now (`grids.grids_of`) are set aside. How many were is returned.
    """
    grids = grids or {}
    if not path.exists():
        with aside(path) as target:
            # GDAL chooses the driver by the suffix, which a file written aside has not.
            _write_layer(target, "tiles", _tile_layer(tiles))
            _write_layer(target, "labels", _no_labels(tiles), geometry_type="MultiPolygon")
            _make_tables(target)
            with connect(target) as connection:
                settle(connection, grids)
        return 0
    _make_tables(path)
    with connect(path) as connection:
        known = [row[0] for row in connection.execute('SELECT tile_id FROM "tiles" ORDER BY fid')]
        before = read_grids(connection)
    if known != tiles["tile_id"].tolist() or (grids and before and before != grids):
        with connect(path) as connection:
            connection.execute('DELETE FROM "tiles"')
        with storage_errors(path):
            _write_layer(path, "tiles", as_in_layer(path, "tiles", _tile_layer(tiles)), append=True)
    with connect(path) as connection:
        return settle(connection, grids) if grids and before != grids else 0


def as_in_layer(path: Path, name: str, rows: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    """Rows in the CRS that a layer was made with: it stays when a raster of another CRS joins the study."""
    crs = pyogrio.read_info(path, layer=name)["crs"]
    return rows if crs is None or rows.crs is None else rows.to_crs(crs)


def add_columns(connection: sqlite3.Connection) -> None:
    """Give a review.gpkg of an earlier version the columns that it lacks."""
    for table, wanted in (("tiles", SELECTION_COLUMNS), ("queue", {"why": "text"})):
        known = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
        for name, kind in wanted.items():
            if name not in known:
                sql_type = {"float64": "REAL", "text": "TEXT"}.get(kind, "MEDIUMINT")
                connection.execute(f'ALTER TABLE "{table}" ADD COLUMN "{name}" {sql_type}')
    connection.execute('CREATE INDEX IF NOT EXISTS tiles_by_cell ON "tiles" (cell)')


def _refuse_geometry(blob: bytes | None) -> None:
    raise ValueError("geometry is written through GDAL, not by sqlite3")


def _tile_layer(tiles: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    layer = tiles[[*TILE_COLUMNS, "geometry"]].copy()
    for name, kind in SELECTION_COLUMNS.items():
        layer[name] = pd.Series([pd.NA] * len(layer), index=layer.index, dtype="Float64" if kind == "float64" else kind)
    return layer


def _no_labels(tiles: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    columns = {"label_id": "int64", "class_id": "int64", "tile_id": "object", "annotator": "object", "source": "object"}
    empty = {name: pd.Series([], dtype=kind) for name, kind in columns.items()}
    return geopandas.GeoDataFrame(empty, geometry=geopandas.GeoSeries([], crs=tiles.crs), crs=tiles.crs)


def _write_layer(path: Path, name: str, layer: geopandas.GeoDataFrame, *, append: bool = False, geometry_type: str | None = None) -> None:
    with warnings.catch_warnings():
        # A study of rasters without CRS has none, and the suffix says nothing while a file is written aside.
        warnings.filterwarnings("ignore", message=".*'crs' was not provided.*")
        warnings.filterwarnings("ignore", category=RuntimeWarning, message=".*extension.*")
        pyogrio.write_dataframe(
            layer, path, layer=name, driver="GPKG", append=append, geometry_type=geometry_type, promote_to_multi=geometry_type is not None,
            **({} if path.exists() else {"dataset_options": VERSION}),
        )  # fmt: skip


def _make_tables(path: Path) -> None:
    with connect(path) as connection:
        make_tables(connection, TABLES)
        # What a selection writes it writes tile by tile: without an index of 50,000 tiles each would be looked for in all.
        connection.execute('CREATE INDEX IF NOT EXISTS tiles_by_id ON "tiles" (tile_id)')


def make_tables(connection: sqlite3.Connection, tables: Mapping[str, str]) -> None:
    """Make the tables without geometry (name -> columns) that are not there yet."""
    known = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for name, columns in tables.items():
        if name not in known:
            connection.execute(f"CREATE TABLE {name} ({columns})")
            connection.execute(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change) "
                "VALUES (?, 'attributes', ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
                (name, name),
            )


def _as_storage_error(error: sqlite3.OperationalError, path: Path) -> StorageError:
    text = str(error)
    if "locked" in text or "busy" in text:
        return StorageError(
            "{path} is being written by another program.",
            remedy="Save or close the edits on its layers there, then try again.",
            code="review.locked",
            path=path,
        )
    if "readonly" in text or "unable to open" in text:
        return StorageError(
            "{path} cannot be written: it is read-only for you.",
            remedy="Change the permissions of the file and its folder.",
            code="review.read_only",
            path=path,
        )
    if "full" in text:
        return StorageError(
            "The disk is full: {path} could not be written; what was confirmed before is safe.",
            remedy="Free space on this disk, then try again.",
            code="review.full",
            path=path,
        )
    return StorageError(
        "{path} could not be written: {reason}.", remedy="Check the file and its folder.", code="review.failed", path=path, reason=text
    )
