"""A tile's soft labels as a georeferenced GeoTIFF of 16-bit floats, a band a class, and a mosaic of them for the eye."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as xml

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window

from ddoq_engine.errors import StorageError
from ddoq_engine.files import aside
from ddoq_engine.rasters.access import gdal, gdal_writing, open_dataset
from ddoq_engine.rasters.raster import Raster


def write_soft_labels(
    path: Path,
    probabilities: npt.NDArray[np.float32],
    valid: npt.NDArray[np.bool_],
    raster: Raster,
    window: Window,
    *,
    names: Sequence[str],
) -> None:
    """Write probabilities (Q, H, W) on the window's own grid; NaN where not valid (H, W). Raises `StorageError`.

    Half-precision numbers (GDAL's NBITS=16): a probability keeps three digits, also a small one, which a temperature raises.
    """
    count, height, width = probabilities.shape
    with (
        aside(path) as target,
        gdal_writing(path),
        rasterio.open(
            target, "w", driver="GTiff", width=width, height=height, count=count, dtype="float32", nbits=16, nodata=np.nan,
            crs=raster.crs, transform=raster.window_affine(window), compress="deflate", interleave="band",
        ) as dataset,
    ):  # fmt: skip
        dataset.write(np.where(valid, probabilities, np.nan).astype(np.float32))
        for band, name in enumerate(names, 1):
            dataset.set_band_description(band, name)


def read_soft_labels(path: Path, size_px: int, classes: int) -> npt.NDArray[np.float32]:
    """The probabilities (Q, size_px, size_px) of a file that `write_soft_labels` wrote, sum 1; 0 where there are none.

    Raises `RasterError`, `StorageError`.
    """
    with gdal(str(path)), open_dataset(str(path)) as dataset:
        if dataset.height > size_px or dataset.width > size_px or dataset.count != classes:
            raise StorageError(
                "{path} holds no soft labels of {classes} classes for a tile of {size} pixels.",
                remedy="Run the stage soft_labels again; it will be made anew.",
                code="storage.not_soft_labels",
                path=path,
                classes=classes,
                size=size_px,
            )
        found = np.zeros((classes, size_px, size_px), dtype=np.float32)
        found[:, : dataset.height, : dataset.width] = np.nan_to_num(dataset.read().astype(np.float32), nan=0.0)
    total = found.sum(axis=0)
    return (found / np.where(total > 0, total, 1)).astype(np.float32)


def write_mosaic(path: Path, files: Mapping[str, Window], raster: Raster, names: Sequence[str]) -> None:
    """Write a virtual raster (VRT) of tiles' files that lie beside it, each at its window of the raster's grid."""
    root = xml.Element("VRTDataset", rasterXSize=str(raster.width), rasterYSize=str(raster.height))
    if raster.crs is not None:
        xml.SubElement(root, "SRS").text = raster.crs.to_wkt()
    xml.SubElement(root, "GeoTransform").text = ", ".join(repr(value) for value in raster.affine.to_gdal())
    for number, name in enumerate(names, 1):
        band = xml.SubElement(root, "VRTRasterBand", dataType="Float32", band=str(number))
        xml.SubElement(band, "Description").text = name
        xml.SubElement(band, "NoDataValue").text = "nan"
        for file, window in files.items():
            source = xml.SubElement(band, "SimpleSource")
            xml.SubElement(source, "SourceFilename", relativeToVRT="1").text = file
            xml.SubElement(source, "SourceBand").text = str(number)
            size: Any = {"xSize": str(int(window.width)), "ySize": str(int(window.height))}
            xml.SubElement(source, "SrcRect", xOff="0", yOff="0", **size)
            xml.SubElement(source, "DstRect", xOff=str(int(window.col_off)), yOff=str(int(window.row_off)), **size)
    with aside(path) as target:
        xml.ElementTree(root).write(target, encoding="utf-8")
