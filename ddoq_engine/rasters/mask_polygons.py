"""The polygons of a mask: along the edges of its pixels, in degrees, bent with the projection."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio.features
import shapely
from affine import Affine
from rasterio.windows import Window

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.rasters.projection import transformer
from ddoq_engine.rasters.raster import Raster, apply

STEP_PX = 4.0  # the longest straight piece of an edge


def mask_polygons(mask: npt.NDArray[np.uint8], raster: Raster, window: Window, crs_wkt: str) -> dict[int, shapely.MultiPolygon]:
    """The polygons of each class id of a mask (H, W) of the window; 255 has none. In the CRS that is asked for (WKT).

    The raster must have a CRS. Burned by the pixel-centre rule they are the mask again. Raises `RasterError` where there is
    no way from one CRS to the other.
    """
    to_place = transformer(str(raster.crs_wkt), crs_wkt)
    found: dict[int, list[Any]] = {}
    for plain, class_id in rasterio.features.shapes(mask, mask=mask != NOT_LABELLED, connectivity=4, transform=Affine.identity()):
        found.setdefault(int(class_id), []).append(shapely.geometry.shape(plain))

    def move(pixels: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.column_stack(to_place.transform(*apply(raster.window_affine(window), *pixels.T)))

    dense = {class_id: shapely.segmentize(shapely.MultiPolygon(parts), STEP_PX) for class_id, parts in found.items()}
    return {class_id: shapely.transform(shape, move) for class_id, shape in dense.items()}
