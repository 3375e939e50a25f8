"""Which stored values are no data: the nodata tag, values that the analyst gives, NaN and infinity. Arrays only."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine.rasters.raster import Number


def can_be_invalid(dtype: str | np.dtype[Any], nodata: Iterable[Number | None]) -> bool:
    """Whether a band of this type and these nodata values can hold a pixel that is not valid at all."""
    return np.dtype(dtype).kind == "f" or any(as_stored(value, np.dtype(dtype)) is not None for value in nodata)


def valid_in_band(values: npt.NDArray[Any], nodata: Iterable[Number | None]) -> npt.NDArray[np.bool_]:
    """Valid pixels of one band, bool of the shape of `values`.

    values: stored values, in the file's own type. nodata: values that mean nodata; None and values that the type cannot
    hold are passed over. NaN and infinity are never valid.
    """
    valid = np.isfinite(values) if values.dtype.kind == "f" else np.ones(values.shape, dtype=bool)
    for value in nodata:
        stored = as_stored(value, values.dtype)
        if stored is not None:
            valid &= values != stored
    return valid


def as_stored(value: Number | None, dtype: np.dtype[Any]) -> Any | None:
    """The number as the type stores it; None where the type cannot hold it (or where it is not finite)."""
    if value is None or not math.isfinite(value):
        return None
    if dtype.kind == "f":
        largest = float(np.finfo(dtype).max)
        if abs(value) > largest:  # the tag of float32's own limit, written with too few digits
            return dtype.type(math.copysign(largest, value)) if abs(value) <= largest * (1 + 1e-6) else None
        return dtype.type(value)
    limits = np.iinfo(dtype)
    whole = int(value)
    return dtype.type(whole) if whole == value and limits.min <= whole <= limits.max else None
