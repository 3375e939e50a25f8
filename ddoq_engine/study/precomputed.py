"""Embeddings that were made elsewhere, of a study's tiles: from a raster of any grid, or from a table with the tiles' ids."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from ddoq_engine.errors import DataError
from ddoq_engine.files import is_gdal_name
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.warping import WarpedTiles
from ddoq_engine.study.record import StudyRecord
from ddoq_engine.tiles import ArrayTiles, TileSource

TABLES = (".parquet", ".geoparquet", ".pq")


def open_precomputed(name: str, record: StudyRecord, table: pd.DataFrame) -> TileSource:
    """The embeddings of the N tiles of a table, as bands: of a raster on the tiles' pixels, of a table as one pixel a tile.

    name: what GDAL opens, or a Parquet file, by its suffix. Raises `RasterError`, or `DataError` for a table that lacks a tile.
    """
    if is_gdal_name(name) or Path(name).suffix.lower() not in TABLES:
        return WarpedTiles(open_raster(name), record.rasters, table, size_px=record.size_px)
    ids = tuple(table["tile_id"].astype(str))
    vectors = _vectors(Path(name), ids)
    return ArrayTiles(ids, vectors[:, :, None, None], np.ones((len(ids), 1, 1), dtype=bool))


def _vectors(path: Path, ids: tuple[str, ...]) -> npt.NDArray[np.float32]:
    """The vectors (N, D) of these tiles: all columns of numbers beside tile_id, and of lists of numbers of one length."""
    found = _read(path)
    if "tile_id" not in found.column_names:
        raise DataError(
            "{path} has no column tile_id, so that it is not known whose embeddings it holds.",
            remedy="Add the ids that tiles.parquet of the study gives to its tiles.",
            code="embeddings.no_ids",
            path=path,
        )
    # The row numbers of a pandas table lie in the file like any other column; they describe no tile.
    others = {"tile_id", *map(str, (found.schema.pandas_metadata or {}).get("index_columns", ()))}
    columns = [_numbers(found.column(name), name, path) for name in found.column_names if name not in others]
    parts = [column for column in columns if column is not None]
    if not parts:
        raise DataError(
            "{path} has no column of numbers beside tile_id.",
            remedy="Give a table with a column of numbers for each component, or one of lists of them.",
            code="embeddings.no_numbers",
            path=path,
        )
    known = pd.Index(found.column("tile_id").to_pylist()).astype(str)
    if not known.is_unique:
        twice = known[known.duplicated()]
        raise DataError(
            "{path} has several rows for the tile {tile}; {count} rows are too many.",
            remedy="Leave one row for each tile.",
            code="embeddings.twice",
            path=path,
            tile=twice[0],
            count=len(twice),
        )
    rows = known.get_indexer(pd.Index(ids))
    missing = np.flatnonzero(rows < 0)
    if len(missing):
        raise DataError(
            "{path} has no embedding of {count} of the study's {total} tiles, such as {tile}.",
            remedy="Give one row for each tile of the study's tiles.parquet; after tiling anew the ids may be others.",
            code="embeddings.missing_tiles",
            path=path,
            count=len(missing),
            total=len(ids),
            tile=ids[int(missing[0])],
        )
    vectors: npt.NDArray[np.float32] = np.concatenate(parts, axis=1)[rows].astype(np.float32)
    lost = int((~np.isfinite(vectors).all(axis=1)).sum())
    if lost:
        raise DataError(
            "In {path} {count} of the study's tiles have values that are empty, infinite or no number.",
            remedy="Fill them, or leave out the columns that hold them.",
            code="embeddings.not_finite",
            path=path,
            count=lost,
        )
    return vectors


def _read(path: Path) -> pa.Table:
    if not path.is_file():
        raise DataError(
            "The embeddings {path} are not there.",
            remedy="Check the path.",
            code="embeddings.missing",
            path=path,
        )
    try:
        return pq.read_table(path)
    except (pa.ArrowException, OSError) as error:
        raise DataError(
            "{path} cannot be read as a Parquet table: {reason}.",
            remedy="Write it anew, or give a raster.",
            code="embeddings.unreadable",
            path=path,
            reason=str(error).splitlines()[0],
        ) from error


def _numbers(column: pa.ChunkedArray, name: str, path: Path) -> npt.NDArray[np.float64] | None:
    """A column as (rows, n) numbers; None where it holds none."""
    kind = column.type
    if pa.types.is_integer(kind) or pa.types.is_floating(kind):
        return np.asarray(column.to_numpy(), dtype=np.float64)[:, None]
    is_list = pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind)
    if not is_list or not (pa.types.is_integer(kind.value_type) or pa.types.is_floating(kind.value_type)):
        return None
    try:
        lists = np.array(column.to_pylist(), dtype=np.float64)
    except (ValueError, TypeError) as error:  # of several lengths, or none at all
        raise DataError(
            "The lists in the column {column} of {path} are not all of one length.",
            remedy="Give each tile as many numbers.",
            code="embeddings.unlike_lists",
            path=path,
            column=name,
        ) from error
    return lists if lists.ndim == 2 else None
