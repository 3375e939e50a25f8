"""Tables of a study: GeoParquet and Parquet, vectors as fixed-size lists of float32."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq


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
    """Write Parquet; a column of equal-length float32 vectors becomes a fixed-size list."""
    pq.write_table(as_arrow({name: table[name] for name in table.columns}), path, compression="zstd")


def write_vectors(path: Path, columns: dict[str, Any], name: str, vectors: npt.NDArray[np.float32]) -> None:
    """Write Parquet of plain columns and one column `name` of vectors (N, D), as FixedSizeList<float32>[D]."""
    ordered: dict[str, Any] = {}
    for key, value in columns.items():
        ordered[key] = value
    ordered[name] = vectors
    pq.write_table(as_arrow(ordered), path, compression="zstd")


def read_vectors(path: Path, name: str) -> npt.NDArray[np.float32]:
    """The vectors (N, D), float32, of a column that `write_vectors` wrote."""
    column = pq.read_table(path, columns=[name]).column(name).combine_chunks()
    width = column.type.list_size
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
    write_vectors(path, {"tile_id": np.asarray(tile_ids, dtype=object)}, "embedding", vectors)


def read_embeddings(path: Path) -> tuple[list[str], npt.NDArray[np.float32]]:
    """(tile ids, vectors (N, D) float32)."""
    ids = pq.read_table(path, columns=["tile_id"]).column("tile_id").to_pylist()
    return ids, read_vectors(path, "embedding")
