"""What a raster is to the engine: a value that says where the pixels lie and which bands are used, without any open file."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import PurePath
from typing import Any

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.windows import Window

from ddoq_engine.errors import RasterError

Number = int | float


@dataclass(frozen=True)
class Raster:
    """One raster file and the bands of it that are used. Made by `opening.open_raster`.

    path: as given to GDAL. files: everything that GDAL reads for it, for fingerprints, without .aux.xml and .ovr.
    bands: 1-based numbers of the C used bands; what follows per band is in their order. nodata: the file's tag, or None.
    scales, offsets: true value = stored value * scale + offset. transform: (a, b, c, d, e, f), pixel to CRS.
    nodata_values: stored values that the analyst calls nodata, in every band.
    alpha_bands: bands that say where pixels are valid. has_mask: GDAL gives a mask for the whole dataset.
    """

    path: str
    files: tuple[str, ...]
    width: int
    height: int
    bands: tuple[int, ...]
    band_names: tuple[str, ...]
    dtypes: tuple[str, ...]
    nodata: tuple[Number | None, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    crs_wkt: str | None
    transform: tuple[float, ...]
    block_height: int
    block_width: int
    is_pixel_interleaved: bool
    nodata_values: tuple[Number, ...] = ()
    alpha_bands: tuple[int, ...] = ()
    has_mask: bool = False

    @property
    def name(self) -> str:
        """The file's name, for people."""
        return PurePath(self.path).name

    @property
    def dtype(self) -> np.dtype[Any]:
        """The numpy type that holds every used band."""
        return np.result_type(*self.dtypes)

    @property
    def crs(self) -> CRS | None:
        """The coordinate reference system, or None."""
        return CRS.from_wkt(self.crs_wkt) if self.crs_wkt else None

    @property
    def affine(self) -> Affine:
        """Pixel (col, row) to CRS coordinates."""
        return Affine(*self.transform)

    @property
    def is_scaled(self) -> bool:
        """Whether stored values differ from true values."""
        return any(s != 1.0 for s in self.scales) or any(o != 0.0 for o in self.offsets)

    def window_affine(self, window: Window) -> Affine:
        """Pixel (col, row) of a window to CRS coordinates."""
        a, b, _, d, e, _ = self.transform
        c, f = apply(self.affine, window.col_off, window.row_off)
        return Affine(a, b, c, d, e, f)

    def with_bands(self, bands: Iterable[int]) -> Raster:
        """The same raster with fewer used bands (1-based numbers, in the order given).

        Raises `RasterError` for a band that is not among the used ones.
        """
        wanted = tuple(int(b) for b in bands)
        missing = [b for b in wanted if b not in self.bands]
        if missing or not wanted:
            raise RasterError(
                "{path} has no usable band {missing}; it has {bands}.",
                remedy="Choose bands among these.",
                code="raster.no_such_band",
                path=self.path,
                missing=", ".join(map(str, missing)) or "at all",
                bands=", ".join(map(str, self.bands)),
            )
        at = [self.bands.index(b) for b in wanted]
        per_band = ("bands", "band_names", "dtypes", "nodata", "scales", "offsets")
        chosen: dict[str, Any] = {name: tuple(getattr(self, name)[i] for i in at) for name in per_band}
        return replace(self, **chosen)

    def as_json(self) -> dict[str, Any]:
        """A dictionary of JSON's own types; numbers that JSON lacks are the texts "nan", "inf" and "-inf"."""
        return {name: _plain(value) for name, value in asdict(self).items()}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Raster:
        """The raster that `as_json` wrote. Raises `RasterError` where entries are missing."""
        names = {f.name for f in fields(cls)}
        try:
            entries: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in value.items() if name in names}
            for name in ("nodata", "nodata_values"):
                entries[name] = tuple(float(v) if isinstance(v, str) else v for v in entries.get(name, ()))
            return cls(**entries)
        except (TypeError, ValueError) as error:
            raise RasterError(
                "The description of a raster in the study is not complete: {reason}.",
                remedy="Run the stage tile again.",
                code="raster.description",
                reason=error,
            ) from error


def same_crs(first: str | None, second: str | None) -> bool:
    """Whether two WKT texts name the same coordinate reference system; None is only like None."""
    if first is None or second is None:
        return first is second
    try:
        return first == second or bool(CRS.from_wkt(first) == CRS.from_wkt(second))
    except CRSError:
        return False


def common_crs(rasters: Iterable[Raster]) -> str | None:
    """The CRS (WKT) of a study: the rasters' common one, else EPSG:4326, None where none has one."""
    known = [r.crs_wkt for r in rasters if r.crs_wkt is not None]
    if not known:
        return None
    return known[0] if all(same_crs(known[0], other) for other in known[1:]) else str(CRS.from_epsg(4326).to_wkt())


def apply(affine: Affine, x: Any, y: Any) -> tuple[Any, Any]:
    """An affine map of numbers or arrays (the operator for it differs between versions of the library)."""
    a, b, c, d, e, f = tuple(affine)[:6]
    return a * x + b * y + c, d * x + e * y + f


def true_values(stored: np.ndarray[Any, Any], raster: Raster) -> np.ndarray[Any, Any]:
    """Stored values (C, H, W) with the file's scale and offset: the same array where there are none, else float64."""
    if not raster.is_scaled:
        return stored
    shape = (-1, 1, 1)
    scaled: np.ndarray[Any, Any] = stored * np.asarray(raster.scales).reshape(shape) + np.asarray(raster.offsets).reshape(shape)
    return scaled


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value
