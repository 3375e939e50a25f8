"""A picture of a tile for people: three bands stretched from percentile 2 to 98, as RGB or PNG."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from ddoq_engine.rasters.raster import Raster, true_values
from ddoq_engine.rasters.statistics import BandStatistics

WAVELENGTHS_NM = (650.0, 560.0, 480.0)  # red, green, blue
BACKGROUND = 255  # where nothing is valid
REACH = 1.5  # spreads above the centre that are white at the latest: a few clouds must not make the land black
GAMMA = 0.75  # lifts the dark tones, where most of the land is


def true_colour(band_names: Sequence[str]) -> tuple[int, int, int]:
    """Positions (0-based) of red, green and blue among the bands.

    By names ("red", "B04"-like names of Sentinel-2), else by wavelengths in the names, else by order: the first band
    three times for one or two, 1 2 3 for three, 3 2 1 for more.
    """
    names = [name.strip().lower() for name in band_names]
    for colours in (("red", "green", "blue"), ("b04", "b03", "b02"), ("b4", "b3", "b2")):
        at = [next((i for i, name in enumerate(names) if _is_named(name, colour)), -1) for colour in colours]
        if min(at) >= 0:
            return at[0], at[1], at[2]
    known = {i: nm for i, name in enumerate(names) if (nm := _wavelength_nm(name)) is not None}
    if len(known) > 3 and min(known.values()) < 520 and max(known.values()) > 620:
        red, green, blue = (min(known, key=lambda i: abs(known[i] - nm)) for nm in WAVELENGTHS_NM)
        return red, green, blue
    if len(names) < 3:
        return 0, 0, 0
    return (0, 1, 2) if len(names) == 3 else (2, 1, 0)


def picture(
    stored: npt.NDArray[Any],
    valid: npt.NDArray[np.bool_],
    raster: Raster,
    statistics: BandStatistics,
    *,
    bands: tuple[int, int, int] | None = None,
) -> npt.NDArray[np.uint8]:
    """RGB, uint8 (H, W, 3), of stored values (C, H, W); white where not valid.

    bands: positions (0-based) of red, green and blue; guessed by `true_colour` by default. Each is stretched from the
    study's percentile 2 to 98, or to `REACH` spreads above its centre where that is less, and lightened by `GAMMA`; a
    constant band is mid-grey.
    """
    chosen = list(bands or true_colour(raster.band_names))
    values = true_values(stored, raster)[chosen].astype(np.float64)
    rgb = np.full((*valid.shape, 3), BACKGROUND, dtype=np.uint8)
    for channel, (band, at) in enumerate(zip(values, chosen, strict=True)):
        low = statistics.low[at]
        high = min(statistics.high[at], statistics.centre[at] + REACH * statistics.scale[at])
        with np.errstate(over="ignore", invalid="ignore"):
            share = np.clip(band / (high - low) - low / (high - low), 0, 1) if high > low else np.full(band.shape, 0.5 ** (1 / GAMMA))
        rgb[..., channel][valid] = np.round(255 * share[valid] ** GAMMA).astype(np.uint8)
    return rgb


def as_png(rgb: npt.NDArray[np.uint8]) -> bytes:
    """The picture as the bytes of a PNG file."""
    buffer = io.BytesIO()
    Image.fromarray(rgb).save(buffer, format="PNG")
    return buffer.getvalue()


def _is_named(name: str, colour: str) -> bool:
    return re.fullmatch(rf"(.*[^a-z0-9])?{colour}([^a-z0-9].*)?", name) is not None and "edge" not in name


def _wavelength_nm(name: str) -> float | None:
    found = re.search(r"(\d+(?:\.\d+)?)\s*(nm|nanomet|µm|um|micromet)", name)
    if found is None:
        return None
    return float(found[1]) * (1 if found[2].startswith("n") else 1000)
