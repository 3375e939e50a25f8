"""Open a raster once, look at it hard, and refuse up front, in one sentence, what could not be used later."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.enums import ColorInterp, Interleaving, MaskFlags
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from ddoq_engine.errors import RasterError
from ddoq_engine.rasters.access import gdal, open_dataset, reason
from ddoq_engine.rasters.raster import Number, Raster

PROBES = 9  # blocks that are read once, spread over the file, to find a damaged one before an hour of work


def open_raster(path: str | Path, *, nodata_values: Sequence[Number] = (), bands: Sequence[int] | None = None) -> Raster:
    """Describe a raster that GDAL opens.

    nodata_values: stored values to ignore besides the file's own nodata tag.
    bands: 1-based numbers of the bands to use; by default all but alpha bands (an alpha band named here is data).
    Raises `RasterError` for what is missing, empty, no raster, complex, cut short, or has no place on the ground but
    control points.
    """
    place = str(path)
    with gdal(place):
        try:
            dataset = open_dataset(place)
        except RasterioError as error:
            raise _unopened(place, error) from error
        with dataset:
            _refuse_containers(place, dataset)
            raster = _described(place, dataset, tuple(nodata_values), bands)
            _refuse_missing_sources(place, dataset)
            _refuse_types(place, raster)
            _refuse_georeferencing(place, dataset)
            _probe(dataset, raster)
            return raster


def _described(place: str, dataset: Any, nodata_values: tuple[Number, ...], bands: Sequence[int] | None) -> Raster:
    everything = tuple(range(1, dataset.count + 1))
    alpha = tuple(b for b in everything if dataset.colorinterp[b - 1] == ColorInterp.alpha and b not in (bands or ()))
    used = tuple(b for b in everything if b not in alpha)
    if not used:
        raise RasterError(
            "{path} has only an alpha band.",
            remedy="Give a raster with image bands, or name the band in the setting bands.",
            code="raster.only_alpha",
            path=place,
        )
    at = [b - 1 for b in used]
    flags = set(dataset.mask_flag_enums[0])
    block_height, block_width = dataset.block_shapes[0]
    raster = Raster(
        path=place,
        files=tuple(f for f in dataset.files if not f.lower().endswith((".aux.xml", ".ovr"))) or (place,),
        width=dataset.width,
        height=dataset.height,
        bands=used,
        band_names=tuple(_band_name(dataset, i) for i in at),
        dtypes=tuple(dataset.dtypes[i] for i in at),
        nodata=tuple(_exact(dataset.nodatavals[i], dataset.dtypes[i]) for i in at),
        scales=tuple(float(dataset.scales[i]) for i in at),
        offsets=tuple(float(dataset.offsets[i]) for i in at),
        crs_wkt=str(dataset.crs.to_wkt()) if dataset.crs else None,
        transform=tuple(float(v) for v in tuple(dataset.transform)[:6]),
        block_height=int(block_height),
        block_width=int(block_width),
        is_pixel_interleaved=dataset.interleaving == Interleaving.pixel,
        nodata_values=nodata_values,
        alpha_bands=alpha,
        has_mask=MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags,
    )
    return raster if bands is None else raster.with_bands(bands)


def _band_name(dataset: Any, at: int) -> str:
    if dataset.descriptions[at]:
        return str(dataset.descriptions[at])
    named = {ColorInterp.red, ColorInterp.green, ColorInterp.blue}
    return str(dataset.colorinterp[at].name) if dataset.colorinterp[at] in named else f"band {at + 1}"


def _exact(nodata: Any, dtype: str) -> Number | None:
    if nodata is None:
        return None
    is_whole = not dtype.startswith(("float", "complex")) and math.isfinite(nodata) and float(nodata).is_integer()
    return int(nodata) if is_whole else float(nodata)


def _unopened(place: str, error: RasterioError) -> RasterError:
    file = Path(place)
    is_plain = not place.startswith("/vsi") and "://" not in place
    if is_plain and not file.exists() and ":" not in file.name:
        return RasterError(
            "{path} does not exist.",
            remedy="Check the path; a disk or network folder may not be connected.",
            code="raster.missing",
            path=place,
        )
    if is_plain and file.is_file() and file.stat().st_size == 0:
        return RasterError(
            "{path} is empty: it has 0 bytes.",
            remedy="Copy or download it again.",
            code="raster.empty",
            path=place,
        )
    return RasterError(
        "{path} is not a raster that GDAL can open ({reason}).",
        remedy="Give an image file such as a GeoTIFF; gdalinfo tells what GDAL makes of a file.",
        code="raster.not_a_raster",
        path=place,
        reason=reason(error).removeprefix(f"'{place}' "),
    )


def _refuse_containers(place: str, dataset: Any) -> None:
    if dataset.count and dataset.width and dataset.height:
        return
    inside = list(dataset.subdatasets)
    if inside:
        raise RasterError(
            "{path} is a container of {count} rasters and has no pixels itself.",
            remedy="Give one of them by its full name: {names}.",
            code="raster.container",
            path=place,
            count=len(inside),
            names="; ".join(inside[:8]) + ("; …" if len(inside) > 8 else ""),
        )
    raise RasterError("{path} has no band.", remedy="Give a raster with at least one band.", code="raster.no_band", path=place)


def _refuse_missing_sources(place: str, dataset: Any) -> None:
    if dataset.driver != "VRT":
        return
    for file in dataset.files:
        if not file.startswith("/vsi") and "://" not in file and ":" not in Path(file).name and not Path(file).exists():
            raise RasterError(
                "{path} refers to {source}, which does not exist.",
                remedy="Put that file back, or make the virtual raster anew from files that are there.",
                code="raster.missing_source",
                path=place,
                source=file,
            )


def _refuse_types(place: str, raster: Raster) -> None:
    for band, dtype in zip(raster.bands, raster.dtypes, strict=True):
        if np.dtype(dtype).kind not in "iuf":
            raise RasterError(
                "{path} holds complex numbers (band {band} is {dtype}), which are not supported.",
                remedy="Compute amplitude or intensity first, for example with the raster calculator, or choose other bands.",
                code="raster.complex",
                path=place,
                band=band,
                dtype=dtype,
            )


def _refuse_georeferencing(place: str, dataset: Any) -> None:
    has_transform = dataset.transform != Affine.identity()
    if not has_transform and (dataset.gcps[0] or dataset.rpcs):
        raise RasterError(
            "{path} is placed on the ground only by control points or RPCs, so its pixels have no regular grid.",
            remedy="Rectify it first with gdalwarp (in QGIS: Raster > Projections > Warp) and use the result.",
            code="raster.control_points_only",
            path=place,
        )
    if dataset.transform.determinant == 0 or not all(map(math.isfinite, dataset.transform)):
        raise RasterError(
            "{path} has a georeferencing that gives its pixels no area.",
            remedy="Set it right with gdal_edit -a_ullr or export the raster again.",
            code="raster.degenerate_transform",
            path=place,
        )


def _probe(dataset: Any, raster: Raster) -> None:
    """Read a pixel of blocks spread over the file, the last one always: what is cut short shows here."""
    rows = np.linspace(0, raster.height - 1, PROBES).astype(int)
    cols = np.linspace(0, raster.width - 1, 3).astype(int)
    ends = sorted({raster.bands[0], raster.bands[-1]})
    for i, row in enumerate(rows):
        col = cols[-1] if i == PROBES - 1 else cols[i % 3]
        for band in ends:
            dataset.read(band, window=Window(int(col), int(row), 1, 1))
