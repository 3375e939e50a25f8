"""Pictures inside the page: PNG as data, small enough that a report can be sent by mail."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence

import numpy as np
from PIL import Image

from ddoq_engine.errors import DataError
from ddoq_engine.reporting.content import GalleryTile, Rgb

SHOWN_AT_MOST = 240  # tiles in a gallery
FULL_COLOUR_BYTES = 1_500_000  # of all pictures together; beyond it they are written with 256 colours each


def gallery(tiles: Sequence[GalleryTile]) -> list[tuple[str, str | None]]:
    """For each tile, the data address of its picture and of its mask or None. Raises `DataError` for a wrong shape."""
    photos = pictures([(tile.thumbnail, tile.tile_id) for tile in tiles])
    return list(zip(photos, masks([(tile.mask, tile.tile_id) for tile in tiles]), strict=True))


def pictures(images: Sequence[tuple[Rgb, str]]) -> list[str]:
    """The data address of each picture, which comes with a name. Raises `DataError` for a wrong shape."""
    small = [_fit(image, _side_px(len(images)), Image.Resampling.LANCZOS, name) for image, name in images]
    found = [_png(image) for image in small]
    if sum(map(len, found)) > FULL_COLOUR_BYTES:
        found = [_png(image.quantize(256)) for image in small]
    return [_address(picture) for picture in found]


def masks(images: Sequence[tuple[Rgb | None, str]]) -> list[str | None]:
    """The data address of each mask in colours, None where there is none. Raises `DataError` for a wrong shape."""
    side_px = _side_px(len(images))
    return [None if mask is None else _address(_png(_fit(mask, side_px, Image.Resampling.NEAREST, name))) for mask, name in images]


def _side_px(count: int) -> int:
    return 128 if count <= 64 else 96 if count <= 128 else 64


def _fit(values: Rgb, side_px: int, resampling: Image.Resampling, tile_id: str) -> Image.Image:
    values = np.asarray(values)
    if values.ndim != 3 or values.shape[2] != 3 or values.dtype != np.uint8 or 0 in values.shape:
        raise DataError(
            "The picture of tile {tile_id} has the shape {shape} and type {type}.",
            remedy="Give pictures as 8-bit red, green and blue, (H, W, 3).",
            code="report.picture",
            tile_id=tile_id,
            shape=values.shape,
            type=values.dtype,
        )
    image = Image.fromarray(values)
    scale = side_px / max(image.size)
    if scale < 1:
        image = image.resize((max(round(image.width * scale), 1), max(round(image.height * scale), 1)), resampling)
    return image


def _png(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def _address(png: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(png).decode("ascii")
