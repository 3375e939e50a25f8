"""Tables of a study: GeoParquet and Parquet, vectors as fixed-size lists of float32."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from ddoq_engine.errors import StorageError
from ddoq_engine.files import aside


def read_geotable(path: Path) -> geopandas.GeoDataFrame:
    """A GeoParquet file."""
    return geopandas.read_parquet(path)


def write_geotable(path: Path, table: geopandas.GeoDataFrame) -> None:
    """Write GeoParquet, with the bounding box of each row for fast reading of a part."""
    table.to_parquet(path, index=False, compression="zstd", write_covering_bbox=True)


def read_table(path: Path) -> pd.DataFrame:
    """A Parquet file without geometry."""
    return pd.read_parquet(path)


def write_table(path: Path, table: pd.DataFrame) -> None:
    """Write Parquet without geometry."""
    write_columns(path, {name: table[name] for name in table.columns})


def write_csv(path: Path, table: pd.DataFrame) -> None:
    """Write a table for people and spreadsheets, whole."""
    with aside(path) as target:
        table.to_csv(target, index=False)


def write_columns(path: Path, columns: dict[str, Any]) -> None:
    """Write Parquet of named columns in their order; an array (N, D) becomes FixedSizeList<float32>[D]."""
    pq.write_table(as_arrow(columns), path, compression="zstd")


def read_vectors(path: Path, name: str) -> npt.NDArray[np.float32]:
    """The vectors (N, D), float32, of a column of lists of one length, fixed or not. Raises `StorageError` for several lengths."""
    column = pq.read_table(path, columns=[name]).column(name).combine_chunks()
    lengths = np.unique(pc.list_value_length(column).to_numpy(zero_copy_only=False))
    if len(lengths) != 1 or not lengths[0] > 0:
        raise StorageError("The vectors in {path} are not of one length.", remedy="Make the file again.", code="storage.vectors", path=path)
    width = int(lengths[0])
    return np.asarray(column.flatten().to_numpy(zero_copy_only=False), dtype=np.float32).reshape(-1, width)


def as_arrow(columns: dict[str, Any]) -> pa.Table:
    """An Arrow table; two-dimensional float32 arrays become fixed-size lists."""
    arrays = {}
    for name, value in columns.items():
        values = np.asarray(value)
        if values.ndim == 2:
            flat = pa.array(np.ascontiguousarray(values, dtype=np.float32).reshape(-1), type=pa.float32())
            arrays[name] = pa.FixedSizeListArray.from_arrays(flat, values.shape[1])
        else:
            arrays[name] = pa.array(values.tolist() if values.dtype == object else values)
    return pa.table(arrays)


def write_embeddings(path: Path, value: tuple[list[str], npt.NDArray[np.float32]]) -> None:
    """Write (tile ids, vectors (N, D)) with the columns tile_id, embedding."""
    tile_ids, vectors = value
    write_columns(path, {"tile_id": np.asarray(tile_ids, dtype=object), "embedding": vectors})


def read_embeddings(path: Path) -> tuple[list[str], npt.NDArray[np.float32]]:
    """(tile ids, vectors (N, D) float32)."""
    ids = pq.read_table(path, columns=["tile_id"]).column("tile_id").to_pylist()
    return ids, read_vectors(path, "embedding")
