"""How a tile is shown: true colour, colour infrared, short-wave infrared, an index; stretched on the tile itself. numpy and GDAL only.

Nothing here knows of QGIS's layers: their styles stay as the analyst set them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..layers.pictures import stretched, true_colour, wavelength_nm

TRUE, INFRARED, SHORT_WAVE, INDEX = LOOKS = ("true colour", "colour infrared", "short-wave infrared", "index")
MARGIN = 0.5  # of the tile's edge, on each side: what lies around helps to know what it is
TAILS = (2.0, 98.0)  # percent of the tile's pixels that may be wholly black or white
LARGEST_PX = 768  # edge of what is read; larger tiles are read in overview

# The bands' names as makers give them, and the middle of what each sees, in nanometres.
NAMES = {
    "nir": (r"nir\d?", r"near[ _-]?infra.*", r"b0?8", r"sr_b5"),
    "swir": (r"swir[ _-]?[12]?", r"short[ _-]?wave.*", r"b11", r"sr_b6"),
}
REACH_NM = {"nir": (760.0, 950.0, 850.0), "swir": (1500.0, 1750.0, 1610.0)}
BY_ORDER = {"nir": 3, "swir": 4}  # where names say nothing: blue, green, red, near and short-wave infrared


def infrared_bands(band_names: Sequence[str]) -> dict[str, int]:
    """Positions (0-based) of "nir" and "swir" among the bands, those that are there; by names, by wavelengths, else by order."""
    names = [name.strip().lower() for name in band_names]
    found: dict[str, int] = {}
    for kind, patterns in NAMES.items():
        at = next((i for i, name in enumerate(names) if any(re.fullmatch(rf"(.*[^a-z0-9])?{p}([^a-z0-9].*)?", name) for p in patterns)), -1)
        if at < 0:
            low, high, middle = REACH_NM[kind]
            near = {i: nm for i, nm in enumerate(map(wavelength_nm, names)) if nm is not None and low <= nm <= high}
            at = min(near, key=lambda i, middle=middle, near=near: abs(near[i] - middle)) if near else -1
        if at >= 0:
            found[kind] = at
    says_nothing = all(re.fullmatch(r"(band[ _]?)?\d*", name) for name in names)
    if not found and says_nothing and len(names) >= 4:
        found = {kind: at for kind, at in BY_ORDER.items() if at < len(names)}
    return found


def looks_of(band_names: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """The looks that these bands allow, each with the positions (0-based) of its red, green and blue; the index has two: near
    infrared and red."""
    red, green, blue = true_colour(band_names)
    infrared = infrared_bands(band_names)
    found: dict[str, tuple[int, ...]] = {TRUE: (red, green, blue)}
    if "nir" in infrared:
        found[INFRARED] = (infrared["nir"], red, green)
        if "swir" in infrared:
            found[SHORT_WAVE] = (infrared["swir"], infrared["nir"], red)
        found[INDEX] = (infrared["nir"], red)
    elif len(band_names) > 3:
        found[INFRARED] = tuple(len(band_names) - at for at in (1, 2, 3))  # other bands than the first ones, at least
    return found


@dataclass(frozen=True)
class TilePixels:
    """What is around a tile. values: float32 (n, H, W) of the positions `bands`. valid: bool (H, W). inner: the tile's own rows and
    columns among them. left, top: where the first pixel lies from the tile's; step: raster pixels a pixel."""

    bands: tuple[int, ...]
    values: np.ndarray
    valid: np.ndarray
    inner: tuple[slice, slice]
    left: float
    top: float
    step: float


def read_pixels(dataset: Any, raster: dict[str, Any], window: tuple[int, int, int, int]) -> TilePixels | None:
    """Read a tile (col, row, width, height) with a margin, in all bands that its looks need. None where it cannot be read.

    raster: as study.json has it.
    """
    col, row, width, height = window
    room = round(MARGIN * max(width, height))
    first_col, first_row = max(0, col - room), max(0, row - room)
    wide = min(int(raster["width"]), col + width + room) - first_col
    high = min(int(raster["height"]), row + height + room) - first_row
    step = max(1.0, max(wide, high) / LARGEST_PX)
    size = (max(1, round(wide / step)), max(1, round(high / step)))
    bands = tuple(sorted({at for positions in looks_of(raster["band_names"]).values() for at in positions}))
    values, valid = np.empty((len(bands), size[1], size[0]), np.float32), np.ones((size[1], size[0]), bool)
    for place, at in enumerate(bands):
        band = dataset.GetRasterBand(raster["bands"][at])
        stored, mask = (
            each.ReadAsArray(first_col, first_row, wide, high, buf_xsize=size[0], buf_ysize=size[1]) for each in (band, band.GetMaskBand())
        )
        if stored is None or mask is None:
            return None
        valid &= (mask != 0) & np.isfinite(stored)
        for nodata in raster.get("nodata_values", ()):
            valid &= stored != float(nodata)
        values[place] = stored.astype(np.float64) * raster["scales"][at] + raster["offsets"][at]
    begin_row, begin_col = (row - first_row) / step, (col - first_col) / step
    inner = (
        slice(int(begin_row), max(int(begin_row) + 1, round(begin_row + height / step))),
        slice(int(begin_col), max(int(begin_col) + 1, round(begin_col + width / step))),
    )
    return TilePixels(bands, values, valid, inner, float(first_col - col), float(first_row - row), step)


def colours(pixels: TilePixels, look: str, positions: Sequence[int]) -> np.ndarray:
    """RGBA, uint8 (H, W, 4), stretched so that the tile's own valid pixels fill black to white; clear where nothing is valid."""
    rgba = np.zeros((*pixels.valid.shape, 4), np.uint8)
    rgba[..., 3] = np.where(pixels.valid, 255, 0)
    own = [pixels.values[pixels.bands.index(at)] for at in positions]
    if look == INDEX:
        rgba[..., :3] = _greens(_index(own[0], own[1]))
    else:
        for channel, values in enumerate(own):
            rgba[..., channel] = stretched(values, *_limits(values[pixels.inner], pixels.valid[pixels.inner]))
    return rgba


def _limits(values: np.ndarray, valid: np.ndarray) -> tuple[float, float]:
    seen = values[valid]
    if not seen.size:
        return 0.0, 0.0
    low, high = np.percentile(seen, TAILS)
    return float(low), float(high)


def _index(infrared: np.ndarray, red: np.ndarray) -> np.ndarray:
    """The normalized difference, -1 to 1; 0 where both are nothing."""
    total = infrared + red
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.clip(np.where(total != 0, (infrared - red) / total, 0), -1, 1)


def _greens(index: np.ndarray) -> np.ndarray:
    """Bare and wet land brown to white, plants light to dark green; uint8 (H, W, 3)."""
    stops = np.array([-1.0, 0.0, 0.2, 0.5, 1.0])
    ramp = np.array([[60, 70, 140], [205, 190, 165], [240, 235, 200], [120, 180, 80], [10, 80, 20]], float)
    return np.stack([np.interp(index, stops, ramp[:, channel]) for channel in range(3)], axis=-1).round().astype(np.uint8)
