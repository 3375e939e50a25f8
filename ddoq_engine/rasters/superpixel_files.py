"""A tile's segments as a small GeoTIFF on the tile's own pixels: uint16 ids, a band a level, 0 where nothing is valid."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window

from ddoq_engine.files import aside
from ddoq_engine.rasters.access import gdal, gdal_writing, open_dataset
from ddoq_engine.rasters.raster import Raster

LEVELS = ("coarse", "medium", "fine")  # bands 1, 2, 3


def write_superpixels(path: Path, ids: npt.NDArray[np.uint16], raster: Raster, window: Window) -> None:
    """Write the segments (L, H, W) of the window's size, on the window's own grid. Raises `StorageError`."""
    levels, height, width = ids.shape
    with (
        aside(path) as target,
        gdal_writing(path),
        rasterio.open(
            target,
            "w",
            driver="GTiff",
            width=width,
            height=height,
            count=levels,
            dtype="uint16",
            nodata=0,
            crs=raster.crs,
            transform=raster.window_affine(window),
            compress="deflate",
            interleave="band",
            photometric="MINISBLACK",
        ) as dataset,
    ):
        dataset.write(ids)
        dataset.descriptions = LEVELS[:levels]


def count_segments(path: Path) -> list[int]:
    """How many segments each level of a file has that `write_superpixels` wrote. Raises `RasterError`."""
    with gdal(str(path)), open_dataset(str(path)) as dataset:
        return [int(band.max()) for band in dataset.read()]
