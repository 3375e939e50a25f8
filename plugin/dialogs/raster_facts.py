"""What a dialog needs to know of a raster before anything starts: its size, bands and place, and how many tiles it gives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from osgeo import gdal

from ..translation import tr

Affine = tuple  # of six numbers, as GDAL has them: x0, dx/col, dx/row, y0, dy/col, dy/row


@dataclass(frozen=True)
class RasterFacts:
    """width, height in pixels. transform: None where it lies nowhere. wkt: its CRS, empty where it has none."""

    path: str
    width: int
    height: int
    bands: int
    transform: Affine | None
    wkt: str

    @property
    def name(self) -> str:
        """The file's name."""
        return PurePath(self.path).name

    def place_of(self, col: float, row: float) -> tuple[float, float]:
        """The point of a pixel's corner, in the raster's CRS."""
        x0, dx_col, dx_row, y0, dy_col, dy_row = self.transform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
        return x0 + col * dx_col + row * dx_row, y0 + col * dy_col + row * dy_row

    def pixel_of(self, x: float, y: float) -> tuple[float, float]:
        """The column and row of a point in the raster's CRS."""
        x0, dx_col, dx_row, y0, dy_col, dy_row = self.transform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
        area = dx_col * dy_row - dx_row * dy_col
        return ((x - x0) * dy_row - (y - y0) * dx_row) / area, ((y - y0) * dx_col - (x - x0) * dy_col) / area


def look_at(path: str) -> RasterFacts | str:
    """The facts of a raster, or the sentence why it cannot be used. Only its header is read."""
    try:
        with quiet():
            data = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:  # where another plugin has switched GDAL's exceptions on
        data = None
    if data is None:
        return tr("{path} is missing, or no raster that GDAL can open.").format(path=path)
    if data.RasterCount == 0:
        parts = len(data.GetSubDatasets())
        if parts:
            return tr("{path} is a container of {count} rasters. Add one of them to QGIS, and choose that layer.").format(
                path=path, count=parts
            )
        return tr("{path} has no band.").format(path=path)
    alphas = sum(data.GetRasterBand(band).GetColorInterpretation() == gdal.GCI_AlphaBand for band in range(1, data.RasterCount + 1))
    transform = data.GetGeoTransform(can_return_null=True)
    if transform is not None and transform[1] * transform[5] == transform[2] * transform[4]:
        transform = None
    return RasterFacts(path, data.RasterXSize, data.RasterYSize, data.RasterCount - alphas, transform, data.GetProjection())


def disagreement(rasters: Sequence[RasterFacts]) -> str:
    """Why these rasters cannot be one study, or nothing."""
    for other in rasters[1:]:
        if other.bands != rasters[0].bands:
            said = tr("{first} has {first_bands} bands and {other} has {other_bands}: the rasters of a study need the same bands.")
            first = rasters[0]
            return said.format(first=first.name, first_bands=first.bands, other=other.name, other_bands=other.bands)
    return ""


def count_tiles(raster: RasterFacts, size_px: int, stride_px: int | None, minimum_valid_share: float) -> int:
    """How many tiles a raster gives where all its pixels are valid: those at its edges are clipped, and must still be large enough."""
    least = minimum_valid_share * size_px**2 - 1e-9
    widths, heights = (_lengths(length, size_px, stride_px or size_px) for length in (raster.width, raster.height))
    return sum(across * down for width, across in widths.items() for height, down in heights.items() if width * height >= max(least, 1))


def _lengths(length: int, size_px: int, stride_px: int) -> Counter[int]:
    """How often each length of a tile comes along a side."""
    whole = max(0, (length - size_px) // stride_px + 1) if length >= size_px else 0
    found: Counter[int] = Counter({size_px: whole} if whole else {})
    for origin in range(whole * stride_px, length, stride_px):
        found[length - origin] += 1
    return found


class quiet:
    """Keep GDAL from printing what is said in a sentence."""

    def __enter__(self) -> None:
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        gdal.PopErrorHandler()
