"""Labelled polygons from a vector file: their geometries, class ids and class names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from ddoq_engine.errors import LabelError
from ddoq_engine.rasters.area import read_vector, reproject
from ddoq_engine.rasters.raster import Raster

SHAPES = ("Polygon", "MultiPolygon", "Point", "MultiPoint")
LARGEST_CLASS = 254  # 255 is "not labelled"


@dataclass(frozen=True)
class LabelledPolygons:
    """N polygons (or points) with a class each.

    geometries: (N,) in `crs_wkt` (None where the file has none). class_ids: int64 (N,), 0 to 254. class_names: the name of
    each id that occurs. skipped: features that had no class, or no geometry.
    """

    geometries: npt.NDArray[np.object_]
    class_ids: npt.NDArray[np.int64]
    class_names: dict[int, str]
    crs_wkt: str | None
    path: str
    skipped: int = 0

    def in_crs(self, crs_wkt: str | None) -> LabelledPolygons:
        """The same in another CRS (WKT). Raises `RasterError` where only one side has one."""
        moved = np.array([reproject(g, self.crs_wkt, crs_wkt, self.path) for g in self.geometries], dtype=object)
        return replace(self, geometries=moved, crs_wkt=crs_wkt)


def square_of_pixel(geometry: Any, raster: Raster) -> Any:
    """Points (in the raster's CRS) as squares of one pixel about each: they hold the centre of the pixel that the point is in."""
    if geometry.geom_type not in ("Point", "MultiPoint"):
        return geometry
    a, b, _, d, e, _ = (0.5 * value for value in raster.transform)
    corners = np.array([(-a - b, -d - e), (a - b, d - e), (a + b, d + e), (-a + b, -d + e)])
    return shapely.multipolygons([shapely.polygons(point + corners) for point in shapely.get_coordinates(geometry)])


def read_polygons(
    path: str | Path, field: str, *, layer: str | None = None, class_ids: Mapping[str, int] | None = None
) -> LabelledPolygons:
    """Read polygons and their classes from a field of any vector file.

    field: holds class ids (whole numbers 0 to 254) or class names. class_ids: the id of each name; by default names are
    numbered from 1 in alphabetical order. Raises `RasterError` for the file and `LabelError` for field and classes.
    """
    frame = read_vector(path, layer=layer)
    available = [name for name in frame.columns if name != frame.active_geometry_name]
    if field not in available:
        raise LabelError(
            "{path} has no field {field}; it has {fields}.",
            remedy="Choose the field that holds the class.",
            code="label.no_such_field",
            path=path,
            field=field,
            fields=", ".join(available) or "none",
        )
    usable = frame.geometry.notna() & ~frame.geometry.is_empty & frame[field].notna()
    if not pd.api.types.is_numeric_dtype(frame[field]):
        usable &= frame[field].astype(str).str.strip() != ""
    kept = frame[usable]
    others = sorted(set(kept.geometry.geom_type) - set(SHAPES))
    if others or kept.empty:
        raise LabelError(
            "{path} has no labelled polygon or point in the field {field}{found}.",
            remedy="Give a layer of polygons or points with the class in one field.",
            code="label.no_polygons",
            path=path,
            field=field,
            found=f" but {', '.join(others)}" if others else "",
        )
    ids, names = _classes(kept[field], str(path), field, class_ids)
    return LabelledPolygons(
        geometries=shapely.make_valid(kept.geometry.to_numpy()),
        class_ids=ids,
        class_names=names,
        crs_wkt=str(frame.crs.to_wkt()) if frame.crs is not None else None,
        path=str(path),
        skipped=int((~usable).sum()),
    )


def _classes(
    column: pd.Series[Any], path: str, field: str, class_ids: Mapping[str, int] | None
) -> tuple[npt.NDArray[np.int64], dict[int, str]]:
    """The class ids (N,) of a field, and the name of each id."""
    numbers = pd.to_numeric(column, errors="coerce")
    if class_ids is None and numbers.notna().all():
        if not ((numbers == numbers.round()) & numbers.between(0, LARGEST_CLASS)).all():
            raise LabelError(
                "The field {field} of {path} has values that are no class ids (whole numbers from 0 to 254).",
                remedy="Choose another field, or number the classes from 1 in a new one.",
                code="label.bad_class_ids",
                path=path,
                field=field,
            )
        ids = numbers.to_numpy(dtype=np.int64)
        return ids, {int(i): f"class {i}" for i in np.unique(ids)}
    texts = [_text(value) for value in column]
    known = dict(class_ids) if class_ids is not None else {name: i for i, name in enumerate(sorted(set(texts)), 1)}
    unknown = sorted(set(texts) - set(known))
    if unknown or max(known.values(), default=0) > LARGEST_CLASS:
        raise LabelError(
            "The field {field} of {path} has {count} classes that cannot be numbered: {unknown}.",
            remedy="Add them to the class table, correct their spelling, or choose another field (at most 254 classes).",
            code="label.unknown_classes",
            path=path,
            field=field,
            count=len(unknown) or len(known),
            unknown=", ".join((unknown or sorted(known))[:8]),
        )
    return np.array([known[text] for text in texts], dtype=np.int64), {known[text]: text for text in sorted(set(texts))}


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # a whole number that a missing neighbour has made a float
    return str(value).strip()
