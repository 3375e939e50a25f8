"""When a raster's image was taken, where the file says so."""

from __future__ import annotations

from datetime import UTC, datetime

from ddoq_engine.rasters.access import gdal, open_dataset
from ddoq_engine.rasters.raster import Raster


def acquisition_time(raster: Raster) -> tuple[str, str] | None:
    """First and last moment (RFC 3339, in UTC) from GDAL's metadata domain IMAGERY; None where the file does not say.

    The tag TIFFTAG_DATETIME is when the file was written, and is not taken. Raises `RasterError` where it cannot be read.
    """
    with gdal(raster.path), open_dataset(raster.path) as dataset:
        said = str(dataset.tags(ns="IMAGERY").get("ACQUISITIONDATETIME", ""))
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        return None
    known = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    text = known.strftime("%Y-%m-%dT%H:%M:%SZ")
    return text, text
