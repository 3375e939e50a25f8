"""The pixels of a tile as a picture for people: which bands are red, green and blue, and how they are stretched.

The same rules as the engine's own pictures (a test compares them), so that the gallery and the report look alike.
numpy and GDAL only: it runs in a thread of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np

WAVELENGTHS_NM = (650.0, 560.0, 480.0)  # red, green, blue
REACH = 1.5  # spreads above the centre that are white at the latest: a few clouds must not make the land black
GAMMA = 0.75  # lifts the dark tones, where most of the land is


def true_colour(band_names: Sequence[str]) -> tuple[int, int, int]:
    """Positions (0-based) of red, green and blue among the bands.

    By names ("red", "B04"-like names of Sentinel-2), else by wavelengths in the names, else by order: the first band
    three times for one or two, 1 2 3 for three, 3 2 1 for more.
    """
    names = [name.strip().lower() for name in band_names]
    for colours in (("red", "green", "blue"), ("b04", "b03", "b02"), ("b4", "b3", "b2")):
        red, green, blue = (next((i for i, name in enumerate(names) if _is_named(name, colour)), -1) for colour in colours)
        if min(red, green, blue) >= 0:
            return red, green, blue
    known = {i: nm for i, nm in enumerate(map(wavelength_nm, names)) if nm is not None}
    if len(known) > 3 and min(known.values()) < 520 and max(known.values()) > 620:
        red, green, blue = (min(known, key=lambda i, nm=nm: abs(known[i] - nm)) for nm in WAVELENGTHS_NM)
        return red, green, blue
    if len(names) < 3:
        return 0, 0, 0
    return (0, 1, 2) if len(names) == 3 else (2, 1, 0)


def limits(statistics: dict[str, Any], at: int) -> tuple[float, float]:
    """The values of the band at this position (0-based) that are shown black and white; the second is not above the first where the
    band is constant."""
    low, high = float(statistics["low"][at]), float(statistics["high"][at])
    return low, min(high, float(statistics["centre"][at]) + REACH * float(statistics["scale"][at]))


def stretched(values: Any, low: float, high: float) -> Any:
    """uint8 of the shape of `values`: from black at `low` to white at `high`, lightened; a constant band is mid-grey."""
    values = np.asarray(values, dtype=np.float64)
    with np.errstate(over="ignore", invalid="ignore"):
        share = np.clip(values / (high - low) - low / (high - low), 0, 1) if high > low else np.full(values.shape, 0.5 ** (1 / GAMMA))
        return np.round(255 * np.nan_to_num(share) ** GAMMA).astype(np.uint8)


def picture(dataset: Any, raster: dict[str, Any], statistics: dict[str, Any], window: tuple[int, int, int, int], most_px: int) -> Any:
    """RGBA, uint8 (h, w, 4), of a window (col, row, width, height) of an open GDAL dataset; clear where a band has no data.

    raster, statistics: as study.json has them. The picture has at most `most_px` pixels an edge. None where the pixels cannot
    be read.
    """
    col, row, width, height = window
    shown = min(1.0, most_px / max(width, height))
    size = (max(1, round(width * shown)), max(1, round(height * shown)))
    positions = true_colour(raster["band_names"])
    rgba = np.full((size[1], size[0], 4), 255, dtype=np.uint8)
    for channel, at in enumerate(positions):
        band = dataset.GetRasterBand(raster["bands"][at])
        stored, mask = (
            each.ReadAsArray(col, row, width, height, buf_xsize=size[0], buf_ysize=size[1]) for each in (band, band.GetMaskBand())
        )
        if stored is None or mask is None:
            return None
        valid = (mask != 0) & np.isfinite(stored)
        for value in raster.get("nodata_values", ()):
            valid &= stored != float(value)
        rgba[..., channel] = stretched(stored.astype(np.float64) * raster["scales"][at] + raster["offsets"][at], *limits(statistics, at))
        rgba[..., 3][~valid] = 0
    return rgba


def _is_named(name: str, colour: str) -> bool:
    return re.fullmatch(rf"(.*[^a-z0-9])?{colour}([^a-z0-9].*)?", name) is not None and "edge" not in name


def wavelength_nm(name: str) -> float | None:
    """The wavelength that a band's name tells, such as \"0.655 um\"; None where it tells none."""
    found = re.search(r"(\d+(?:\.\d+)?)\s*(nm|nanomet|µm|um|micromet)", name)
    if found is None:
        return None
    return float(found[1]) * (1 if found[2].startswith("n") else 1000)
