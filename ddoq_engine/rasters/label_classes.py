"""The classes of a label raster: which values it has, and what it calls and colours them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
from rasterio.enums import Resampling
from rasterio.errors import RasterioError

from ddoq_engine.rasters.access import damaged, gdal, open_dataset

OVERVIEW_PX = 4096  # a larger raster is looked at in this many pixels a side; what hides between them is found on the tiles


@dataclass(frozen=True)
class ClassValues:
    """The values of a label raster (nodata apart), and the names and colours (#rrggbb) that it gives to them."""

    values: frozenset[int]
    names: dict[int, str]
    colours: dict[int, str]


def class_values(path: str | Path) -> ClassValues:
    """Look at a label raster's values, colour table and category names. Raises `RasterError` where it cannot be read."""
    place = str(path)
    with gdal(place), open_dataset(place) as dataset:
        shape = tuple(min(OVERVIEW_PX, length) for length in dataset.shape)
        try:
            pixels = dataset.read(1, out_shape=shape, masked=True, resampling=Resampling.nearest)
        except RasterioError as error:
            raise damaged(place, error) from error
        found = np.unique(pixels.compressed())
        values = frozenset(int(v) for v in found if np.isfinite(v) and v == int(v) and v >= 0)
        return ClassValues(values, _names(Path(place), dataset.tags(1)), _colours(dataset, values))


def _colours(dataset: object, values: frozenset[int]) -> dict[int, str]:
    try:
        table = dataset.colormap(1)  # type: ignore[attr-defined]
    except ValueError:
        return {}  # no colour table
    return {value: "#{:02X}{:02X}{:02X}".format(*table[value][:3]) for value in values if value in table}


def _names(path: Path, tags: dict[str, str]) -> dict[int, str]:
    """The class names: band tags CLASS_<value>, else GDAL's category names, which lie in the file beside (.aux.xml)."""
    named = {tag.removeprefix("CLASS_"): name.strip() for tag, name in tags.items() if tag.startswith("CLASS_")}
    found = {int(value): name for value, name in named.items() if value.isdecimal() and name}
    side = path.with_name(path.name + ".aux.xml")
    if found or not side.is_file():
        return found
    try:
        root = ElementTree.parse(side).getroot()
    except ElementTree.ParseError:
        return {}
    texts = [(item.text or "").strip() for item in root.iterfind(".//PAMRasterBand[@band='1']/CategoryNames/Category")]
    return {value: text for value, text in enumerate(texts) if text}
