"""Bring labels onto a tile's own pixels: a label raster by the nearest pixel, polygons by the pixel-centre rule."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio.features
import shapely
from affine import Affine
from rasterio.windows import Window

from ddoq_engine.errors import LabelError
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.projection import same_crs, transformer
from ddoq_engine.rasters.raster import Number, Raster, apply
from ddoq_engine.rasters.reader import RasterReader

Labels = tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]
MOST_LABEL_PX = 2**24  # of a finer label raster that are held for one tile at a time
EDGE_PX = 1e-6  # a centre on the edge of two label pixels always takes the right, lower one


def open_labels(path: str | Path, *, band: int | None = None, nodata_values: Sequence[Number] = ()) -> RasterReader:
    """A label raster, to be given to `resample_labels` for many tiles. Raises `LabelError` for several bands and no choice."""
    raster = open_raster(path, nodata_values=nodata_values)
    if band is None and len(raster.bands) > 1:
        raise LabelError(
            "The label raster {path} has {bands} bands, and class ids are in one.",
            remedy="Name the band with the class ids, or export a raster of one band (a picture of classes will not do).",
            code="label.several_bands",
            path=path,
            bands=len(raster.bands),
        )
    return RasterReader(raster.with_bands([band or raster.bands[0]]))


def resample_labels(labels: RasterReader | str | Path, raster: Raster, window: Window) -> Labels:
    """Class ids on the window's own pixels, int64 (H, W), and where they are known, bool (H, W).

    Each pixel takes the label pixel in which its centre lies; on the same grid that is a copy. Rotation, other
    resolutions and other CRSs are followed exactly. Not known: the labels' nodata, and beyond their edge.
    Raises `LabelError` where one side has a CRS and the other has not, or labels are not whole numbers.
    """
    if not isinstance(labels, RasterReader):
        with open_labels(labels) as reader:
            return resample_labels(reader, raster, window)
    height, width = int(window.height), int(window.width)
    col, row = _label_pixels(labels.raster, raster, window)
    inside = (col >= 0) & (col < labels.raster.width) & (row >= 0) & (row < labels.raster.height)
    values, known = np.zeros((height, width), dtype=np.int64), np.zeros((height, width), dtype=bool)
    _gather(labels, np.where(inside, col, -1), np.where(inside, row, -1), values, known)
    return values, known


def burn_polygons(geometries: Sequence[Any], values: Sequence[int], raster: Raster, window: Window) -> Labels:
    """Values of the polygons on the window's pixels, int64 (H, W), and where a polygon lies, bool (H, W).

    geometries: in the raster's CRS. A pixel is inside where its centre is; where polygons overlap the later wins. A point
    labels the pixel that it lies in.
    """
    shape = (int(window.height), int(window.width))
    shapes = np.asarray(geometries, dtype=object)
    to_pixels = ~raster.window_affine(window)
    left, bottom, right, top = _outline(raster, window).bounds
    bounds = shapely.bounds(shapes).reshape(-1, 4)
    near = (bounds[:, 0] <= right) & (bounds[:, 2] >= left) & (bounds[:, 1] <= top) & (bounds[:, 3] >= bottom)
    at = np.flatnonzero(near)
    if not len(at):
        return np.zeros(shape, dtype=np.int64), np.zeros(shape, dtype=bool)
    placed = shapely.transform(shapes[at], lambda xy: np.column_stack(apply(to_pixels, *xy.T)))
    burned = rasterio.features.rasterize(
        [(geometry, i) for i, geometry in enumerate(placed, 1)],
        out_shape=shape,
        fill=0,
        dtype="int32",
        transform=Affine.identity(),
    )
    of_shape = np.concatenate([[0], np.asarray(values, dtype=np.int64)[at]])
    return of_shape[burned], burned > 0


def _label_pixels(labels: Raster, raster: Raster, window: Window) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Column and row in the label raster of each pixel centre of the window, (H, W); far outside where there is none."""
    if (labels.crs_wkt is None) != (raster.crs_wkt is None):
        without, other = (labels.path, raster.path) if labels.crs_wkt is None else (raster.path, labels.path)
        raise LabelError(
            "{without} has no CRS and {other} has one, so the labels have no place on the raster.",
            remedy="Assign the right CRS to the file without (gdal_edit -a_srs, or QGIS: Raster > Projections > Assign Projection).",
            code="label.crs_one_sided",
            without=without,
            other=other,
        )
    col, row = np.meshgrid(np.arange(int(window.width)) + 0.5, np.arange(int(window.height)) + 0.5)
    x, y = apply(raster.window_affine(window), col, row)
    if not same_crs(labels.crs_wkt, raster.crs_wkt):
        x, y = transformer(str(raster.crs_wkt), str(labels.crs_wkt)).transform(x, y)
    col, row = apply(~labels.affine, np.asarray(x), np.asarray(y))
    far = 2**40
    col, row = (np.nan_to_num(np.clip(v, -far, far), nan=-far) for v in (col, row))
    return np.floor(col + EDGE_PX).astype(np.int64), np.floor(row + EDGE_PX).astype(np.int64)


def _gather(
    labels: RasterReader,
    col: npt.NDArray[np.int64],
    row: npt.NDArray[np.int64],
    values: npt.NDArray[np.int64],
    known: npt.NDArray[np.bool_],
) -> None:
    """Fill `values` and `known` (views) with the label pixels at (col, row); -1 is outside."""
    asked = col >= 0
    if not asked.any():
        return
    left, top = int(col[asked].min()), int(row[asked].min())
    window = Window(left, top, int(col[asked].max()) - left + 1, int(row[asked].max()) - top + 1)
    if window.width * window.height > MOST_LABEL_PX and col.size > 1:
        axis = int(col.shape[1] > col.shape[0])
        halves = zip(*(np.array_split(array, 2, axis=axis) for array in (col, row, values, known)), strict=True)
        for half in halves:
            _gather(labels, *half)
        return
    stored, valid = labels.read(window)
    at = (row[asked] - top, col[asked] - left)
    found, is_valid = stored[0][at], valid[at]
    if stored.dtype.kind == "f":
        if (found[is_valid] != np.round(found[is_valid])).any():
            raise LabelError(
                "{path} has values that are not whole numbers, so they are no class ids.",
                remedy="Give a raster of class ids, or round it first.",
                code="label.not_whole",
                path=labels.raster.path,
            )
        found = np.where(is_valid, found, 0)
    values[asked], known[asked] = found.astype(np.int64), is_valid
    values[~known] = 0


def _outline(raster: Raster, window: Window) -> shapely.Polygon:
    corners = [(0, 0), (window.width, 0), (window.width, window.height), (0, window.height)]
    return shapely.Polygon([apply(raster.window_affine(window), *corner) for corner in corners])
