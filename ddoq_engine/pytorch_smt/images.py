"""Decoded tiles as image files: GeoTIFF of any number of bands as they are, PNG and JPEG for the eye, or a tensor."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
import torch

from ddoq_engine.rasters.access import gdal_writing
from ddoq_engine.rasters.image_formats import write_picture
from ddoq_engine.study.tensors import write_torch


def write_image(path: Path, values: npt.NDArray[np.float32], kind: str) -> None:
    """Write values (C, H, W): float32 as they are for tif and pt, 0 to 1 as 0 to 255 for png and jpg.

    No place on Earth goes with them: a decoded centroid is nowhere. Raises `StorageError`.
    """
    if kind == "pt":
        write_torch(path, values)
        return
    if kind != "tif":
        write_picture(path, np.round(values.clip(0, 1) * 255).astype(np.uint8), kind)
        return
    bands, height, width = values.shape
    options = {"driver": "GTiff", "compress": "deflate", "predictor": 3}
    with gdal_writing(path), rasterio.open(path, "w", count=bands, height=height, width=width, dtype=values.dtype, **options) as file:
        file.write(values)


def resize(images: torch.Tensor, size: tuple[int, int]) -> torch.Tensor:
    """Images (B, C, H, W) at another size (rows, columns), bilinear, smoothed where they shrink."""
    if tuple(images.shape[-2:]) == size:
        return images
    return torch.nn.functional.interpolate(images, size, mode="bilinear", align_corners=False, antialias=True)
