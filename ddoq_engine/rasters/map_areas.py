"""How many pixels of a class map each class has."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

from ddoq_engine.rasters.access import gdal


def count_classes(path: Path) -> dict[int, int]:
    """Pixels of each class id of a finished class map, nodata apart; read block by block."""
    counts = np.zeros(256, dtype=np.int64)
    with gdal(str(path)), rasterio.open(path) as dataset:
        for _, window in dataset.block_windows(1):
            counts += np.bincount(dataset.read(1, window=window).ravel(), minlength=256)
        nodata = int(dataset.nodata) if dataset.nodata is not None else None
    return {class_id: int(count) for class_id, count in enumerate(counts) if count and class_id != nodata}
