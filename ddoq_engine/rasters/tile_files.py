"""A tile as a GeoTIFF of its own: the raster's stored values, type, CRS and place, for programs that read whole images."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window

from ddoq_engine.rasters.access import gdal_writing
from ddoq_engine.rasters.raster import Number, Raster
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.validity import as_stored, valid_in_band


def write_tile(path: Path, reader: RasterReader, window: Window, size_px: int | None = None) -> npt.NDArray[np.bool_]:
    """Write one tile as a GeoTIFF; its valid pixels, bool, of the file's size, come back.

    window: inside the raster. The file has just its pixels; with size_px it has size_px x size_px, a smaller window, at the
    raster's edge, filled up to the right and below with the nodata value, or with 0 where the raster has none. What the
    nodata value and NaN do not say of the valid pixels (a mask, an alpha band, values that the analyst named, a fill of 0)
    an internal mask does; stored values are never changed.
    Raises `RasterError` where the raster cannot be read, `StorageError` where the file cannot be written.
    """
    raster, height, width = reader.raster, int(window.height), int(window.width)
    nodata = common_nodata(raster)
    shape = (height, width) if size_px is None else (size_px, size_px)
    values = np.full((len(raster.bands), *shape), 0 if nodata is None else nodata, dtype=raster.dtype)
    values[:, :height, :width] = reader.read_stored(window)
    valid = np.zeros(shape, dtype=bool)
    valid[:height, :width] = reader.valid(window)
    is_told = np.logical_and.reduce([valid_in_band(band, (nodata,)) for band in values])
    with (
        gdal_writing(path),
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(path, "w", **_profile(values, raster, window)) as file,
    ):
        file.write(values)
        file.descriptions = raster.band_names
        if raster.is_scaled:
            file.scales, file.offsets = raster.scales, raster.offsets
        if not np.array_equal(is_told, valid):
            file.write_mask(valid)
    return valid


def common_nodata(raster: Raster) -> Number | None:
    """The one nodata value of all used bands, as their common type stores it; None where there is none, or several."""
    tags = {repr(value): value for value in raster.nodata}
    tag = next(iter(tags.values()))
    if len(tags) != 1 or tag is None:
        return None
    if raster.dtype.kind == "f" and np.isnan(tag):
        return tag
    stored = as_stored(tag, raster.dtype)
    plain: Number | None = None if stored is None else stored.item()
    return plain


def _profile(values: npt.NDArray[Any], raster: Raster, window: Window) -> dict[str, Any]:
    bands, height, width = values.shape
    is_picture = bands == 3 and values.dtype == np.uint8  # plain image readers know three bands of bytes as RGB alone
    return {
        "driver": "GTiff",
        "width": width,
        "height": height,
        "count": bands,
        "dtype": values.dtype.name,
        "nodata": common_nodata(raster),
        "crs": raster.crs,
        "transform": raster.window_affine(window),
        "compress": "deflate",
        "interleave": "pixel",
        "photometric": "RGB" if is_picture else "MINISBLACK",
        "alpha": "NO",  # GDAL would call the fourth band of bytes alpha; here each band is data
    }
