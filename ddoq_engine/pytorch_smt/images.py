"""Decoded tiles as image files: GeoTIFF of any number of bands as they are, PNG and JPEG for the eye, or a tensor."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
import torch

from ddoq_engine.errors import DataError, SettingsError
from ddoq_engine.rasters.access import gdal_writing
from ddoq_engine.study.tensors import write_torch

FORMATS = ("tif", "png", "jpg", "pt")
SAME = {"tiff": "tif", "jpeg": "jpg"}
BANDS = {"png": (1, 3, 4), "jpg": (1, 3)}


def resolve_format(asked: str, paths: Sequence[str], bands: int) -> str:
    """The format to write C = `bands` bands in; "auto" is that of the first image, or tif where that one cannot hold them.

    Raises `SettingsError` for a format that there is not, `DataError` for one that cannot hold the bands.
    """
    name = asked.lower().lstrip(".")
    found = Path(paths[0]).suffix.lower().lstrip(".") if name == "auto" and paths else name
    found = SAME.get(found, found)
    fits = bands in BANDS.get(found, (bands,))
    if name == "auto":
        return found if found in FORMATS and fits else "tif"
    if found not in FORMATS:
        raise SettingsError(
            "Images cannot be written as {asked}.",
            remedy="Choose auto, or one of {allowed}.",
            code="smt.format",
            asked=asked,
            allowed=", ".join(FORMATS),
        )
    if not fits:
        raise DataError(
            "Images of {bands} bands cannot be written as {asked}.",
            remedy="Choose tif or pt, which hold any number of bands.",
            code="smt.format_bands",
            bands=bands,
            asked=found,
        )
    return found


def write_image(path: Path, values: npt.NDArray[np.float32], kind: str) -> None:
    """Write values (C, H, W): float32 as they are for tif and pt, 0 to 1 as 0 to 255 for png and jpg.

    No place on Earth goes with them: a decoded centroid is nowhere. Raises `StorageError`.
    """
    if kind == "pt":
        write_torch(path, values)
        return
    options: dict[str, Any] = {"driver": "GTiff", "compress": "deflate", "predictor": 3}
    if kind != "tif":
        values = np.round(values.clip(0, 1) * 255).astype(np.uint8)
        options = {"driver": "PNG"} if kind == "png" else {"driver": "JPEG", "QUALITY": 95}
    bands, height, width = values.shape
    with gdal_writing(path), rasterio.open(path, "w", count=bands, height=height, width=width, dtype=values.dtype, **options) as file:
        file.write(values)


def resize(images: torch.Tensor, size: tuple[int, int]) -> torch.Tensor:
    """Images (B, C, H, W) at another size (rows, columns), bilinear, smoothed where they shrink."""
    if tuple(images.shape[-2:]) == size:
        return images
    return torch.nn.functional.interpolate(images, size, mode="bilinear", align_corners=False, antialias=True)
