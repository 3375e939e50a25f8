"""Which formats an image of so many bands can be written in; PNG and JPEG for the eye."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy.typing as npt
import rasterio

from ddoq_engine.errors import DataError, SettingsError
from ddoq_engine.rasters.access import gdal_writing

FORMATS = ("tif", "png", "jpg", "pt")
SAME = {"tiff": "tif", "jpeg": "jpg"}
BANDS = {"png": (1, 3, 4), "jpg": (1, 3)}
TYPES = {"png": ("uint8", "uint16"), "jpg": ("uint8",)}


def resolve_format(asked: str, paths: Sequence[str], bands: int, types: Sequence[str] = ()) -> str:
    """The format to write C = `bands` bands in; "auto" is that of the first image, or tif where that one cannot hold them.

    types: the numpy types of the values, where they are to be kept as they are. Raises `SettingsError` for a format that there
    is not, `DataError` for one that cannot hold the bands or the values.
    """
    name = asked.lower().lstrip(".")
    found = Path(paths[0]).suffix.lower().lstrip(".") if name == "auto" and paths else name
    found = SAME.get(found, found)
    fits = bands in BANDS.get(found, (bands,))
    wrong = [each for each in types if each not in TYPES.get(found, (each,))]
    if name == "auto":
        return found if found in FORMATS and fits and not wrong else "tif"
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
    if wrong:
        raise DataError(
            "Values of the type {type} cannot be written as {asked}, which holds {allowed}.",
            remedy="Choose tif or pt, which hold all values as they are.",
            code="decode.format_type",
            type=wrong[0],
            asked=found,
            allowed=" and ".join(TYPES[found]),
        )
    return found


def write_picture(path: Path, values: npt.NDArray[Any], kind: str) -> None:
    """Write values (C, H, W) of 8 bits, for PNG also of 16, as "png" or "jpg". Raises `StorageError`."""
    bands, height, width = values.shape
    options: dict[str, Any] = {"driver": "PNG"} if kind == "png" else {"driver": "JPEG", "QUALITY": 95}
    with gdal_writing(path), rasterio.open(path, "w", count=bands, height=height, width=width, dtype=values.dtype, **options) as file:
        file.write(values)
