"""A tile as a GeoTIFF of its own, in the raster's stored values and type: a real one with its place, one made up without."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.windows import Window

from ddoq_engine.rasters.access import gdal, gdal_writing, open_dataset
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
        rasterio.open(path, "w", **_profile(values, raster), crs=raster.crs, transform=raster.window_affine(window)) as file,
    ):
        file.write(values)
        _describe(file, raster)
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


def write_synthetic(path: Path, values: npt.NDArray[Any], raster: Raster, corner: tuple[int, int] = (0, 0)) -> None:
    """Write stored values (C, H, W), as `storable` gives them, as a GeoTIFF with the raster's band names, nodata, scale and offset.

    It has no CRS: what was made up is nowhere. corner: x and y of its upper left one in a gallery of such images, in pixels, so
    that they lie side by side where they are shown. Raises `StorageError`.
    """
    with gdal_writing(path), rasterio.open(path, "w", **_profile(values, raster), transform=_in_gallery(corner)) as file:
        file.write(values)
        _describe(file, raster)


def write_probabilities(
    path: Path, probabilities: npt.NDArray[np.float32], classes: Sequence[Mapping[str, Any]], corner: tuple[int, int] = (0, 0)
) -> None:
    """Write class probabilities (Q, H, W) without a CRS: a band for each class (class_id, name, colour), named as it is.

    corner: as in `write_synthetic`.
    """
    bands, height, width = probabilities.shape
    options = {"driver": "GTiff", "compress": "deflate", "predictor": 3, "interleave": "pixel", "dtype": "float32",
               "transform": _in_gallery(corner)}  # fmt: skip
    with gdal_writing(path), rasterio.open(path, "w", count=bands, height=height, width=width, **options) as file:
        file.write(probabilities)
        file.descriptions = [str(each["name"]) for each in classes]
        for band, each in enumerate(classes, 1):
            file.update_tags(band, CLASS=each["class_id"], COLOUR=each["colour"])


def read_probabilities(path: Path) -> npt.NDArray[np.float32]:
    """The class probabilities (Q, H, W) of a file that `write_probabilities` wrote. Raises `RasterError`, `StorageError`."""
    with gdal(str(path)), open_dataset(str(path)) as file:
        return np.asarray(file.read(), dtype=np.float32)


def classes_of_probabilities(path: Path) -> list[dict[str, Any]]:
    """Its classes (class_id, name, colour) by band. Raises `RasterError`, `StorageError`."""
    with gdal(str(path)), open_dataset(str(path)) as file:
        tags = [file.tags(band) for band in file.indexes]
        return [
            {"class_id": int(own["CLASS"]), "name": str(name), "colour": own["COLOUR"]}
            for name, own in zip(file.descriptions, tags, strict=True)
        ]


def storable(true: npt.NDArray[np.floating[Any]], raster: Raster) -> npt.NDArray[Any]:
    """True values (C, H, W) as the raster stores them, in its type: without its scale and offset.

    Whole numbers are rounded and end where the band's type ends; fractions stay. A value that would mean nodata is moved to
    the next one that does not: all of the tile is data.
    """
    stored = np.empty(true.shape, dtype=raster.dtype)
    for i, (band, name) in enumerate(zip(true.astype(np.float64), raster.dtypes, strict=True)):
        values, kind = (band - raster.offsets[i]) / raster.scales[i], np.dtype(name)
        if kind.kind in "iu":
            low, high = float(np.iinfo(kind).min), float(np.iinfo(kind).max)
            high = high if int(high) <= np.iinfo(kind).max else float(np.nextafter(high, 0))  # 64 bits are more than a float has
            values = np.clip(np.rint(values), low, high)
        stored[i] = _apart_from(values.astype(kind), (common_nodata(raster), raster.nodata[i], *raster.nodata_values))
    return stored


def _in_gallery(corner: tuple[int, int]) -> Affine:
    return Affine(1, 0, corner[0], 0, -1, corner[1])


def _apart_from(values: npt.NDArray[Any], nodata: Iterable[Number | None]) -> npt.NDArray[Any]:
    """The values of one band, those that mean nodata moved up, or down at the type's end, until none does."""
    dtype = values.dtype
    taken = [stored for value in nodata if (stored := as_stored(value, dtype)) is not None]
    for _ in range(len(taken)):
        for value in taken:
            is_it = values == value
            if not is_it.any():
                continue
            if dtype.kind == "f":
                values[is_it] = np.nextafter(value, dtype.type(np.inf if value < 0 else -np.inf))
            else:
                values[is_it] = value + 1 if value < np.iinfo(dtype).max else value - 1
    return values


def _describe(file: Any, raster: Raster) -> None:
    file.descriptions = raster.band_names
    if raster.is_scaled:
        file.scales, file.offsets = raster.scales, raster.offsets


def _profile(values: npt.NDArray[Any], raster: Raster) -> dict[str, Any]:
    bands, height, width = values.shape
    is_picture = bands == 3 and values.dtype == np.uint8  # plain image readers know three bands of bytes as RGB alone
    return {
        "driver": "GTiff",
        "width": width,
        "height": height,
        "count": bands,
        "dtype": values.dtype.name,
        "nodata": common_nodata(raster),
        "compress": "deflate",
        "interleave": "pixel",
        "photometric": "RGB" if is_picture else "MINISBLACK",
        "alpha": "NO",  # GDAL would call the fourth band of bytes alpha; here each band is data
    }
