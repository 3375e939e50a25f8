"""A tile's mask as a small georeferenced GeoTIFF: uint8 class ids, 255 where not labelled."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import StorageError
from ddoq_engine.files import aside
from ddoq_engine.rasters.access import gdal, gdal_writing, open_dataset
from ddoq_engine.rasters.maps import MapClass, write_legend
from ddoq_engine.rasters.raster import Raster


def write_mask(path: Path, mask: npt.NDArray[np.uint8], raster: Raster, window: Window, classes: Sequence[MapClass] = ()) -> None:
    """Write a mask (H, W) of the window's size, on the window's own grid. Raises `StorageError`.

    classes: whose colours and names the file is to carry.
    """
    height, width = mask.shape
    with (
        aside(path) as target,
        gdal_writing(path),
        rasterio.open(
            target,
            "w",
            driver="GTiff",
            width=width,
            height=height,
            count=1,
            dtype="uint8",
            nodata=NOT_LABELLED,
            crs=raster.crs,
            transform=raster.window_affine(window),
            compress="deflate",
        ) as dataset,
    ):
        dataset.write(mask, 1)
        if classes:
            write_legend(dataset, classes)


def read_mask(path: Path, size_px: int) -> npt.NDArray[np.uint8]:
    """A mask that `write_mask` wrote, padded with 255 to (size_px, size_px). Raises `RasterError`, `StorageError`."""
    with gdal(str(path)), open_dataset(str(path)) as dataset:
        if dataset.height > size_px or dataset.width > size_px or dataset.dtypes[0] != "uint8":
            raise StorageError(
                "{path} is not a mask of a tile of {size} pixels.",
                remedy="Run the stage label again; it will be made anew.",
                code="storage.not_a_mask",
                path=path,
                size=size_px,
            )
        mask = np.full((size_px, size_px), NOT_LABELLED, dtype=np.uint8)
        mask[: dataset.height, : dataset.width] = dataset.read(1)
    return mask
