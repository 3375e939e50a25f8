"""What can be set when rasters are cut into tiles."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from ddoq_engine.settings.base import RasterName, StageSettings, setting


class TileSettings(StageSettings):
    """Cut rasters into tiles, and keep those with enough valid pixels."""

    section: ClassVar[str] = "tile"

    rasters: tuple[RasterName, ...] = setting(
        (), "Rasters", "The rasters of the study: any that GDAL opens, with the same bands in the same order.", affects_result=False
    )
    size_px: int = setting(
        64, "Tile size", "Edge of a tile. The unit that you will label: large enough to be recognised.", unit="px", ge=8, le=2048
    )
    stride_px: int | None = setting(
        None,
        "Stride",
        "Distance from one tile to the next; less than the size makes tiles overlap. Empty: the size.",
        unit="px",
        advanced=True,
        ge=1,
        le=4096,
    )
    minimum_valid_share: float = setting(
        0.5, "Minimum valid share", "A tile with a smaller share of valid pixels is left out (0 to 1).", gt=0, le=1
    )
    nodata: tuple[float, ...] = setting(
        (), "Further nodata values", "Pixel values to take for nodata beside the raster's own tag, mask, alpha and NaN.", advanced=True
    )
    bands: tuple[int, ...] = setting((), "Bands", "Numbers of the bands to use, from 1. Empty: all.", advanced=True)
    area: Path | None = setting(None, "Area of interest", "A vector file; only tiles inside its polygons are kept.", affects_result=False)
    area_layer: str | None = setting(None, "Layer of the area", "Which layer of that file. Empty: the first.", advanced=True)
    memory_mb: int = setting(
        512, "Memory", "How much memory pixels may take while reading.", unit="MB", advanced=True, affects_result=False, ge=64
    )
