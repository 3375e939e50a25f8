"""What every format says of a labelled tile and of a class, as values."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ddoq_engine.classes import NOT_LABELLED

Mask = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class LandClass:
    """A class: id 0 to 254, name, colour as #rrggbb."""

    class_id: int
    name: str
    colour: str

    @property
    def rgb(self) -> tuple[int, int, int]:
        """Red, green and blue, 0 to 255."""
        return int(self.colour[1:3], 16), int(self.colour[3:5], 16), int(self.colour[5:7], 16)


@dataclass(frozen=True)
class Grid:
    """Where a tile's pixels lie: its CRS (EPSG number and WKT2, None where there is none) and (a, b, c, d, e, f), pixel to CRS.

    footprint: its outline in degrees of longitude and latitude; None where the raster has no CRS.
    """

    epsg: int | None
    wkt2: str | None
    transform: tuple[float, ...]
    footprint: shapely.Polygon | None


@dataclass(frozen=True)
class LabelledTile:
    """What is known of a labelled tile beside its pixels.

    raster: the name of its file. weight: mean 1 over the labelled tiles. mass: its share of the study's tiles, sums to 1.
    round, rank: of the selection; None for a tile that was labelled without being asked for. split: "training",
    "validation", or "buffer" (too near to a tile held out), as the study's own training parts them. acquired: first and last
    moment of the image, RFC 3339, the same where it is one; None where nobody knows.
    """

    tile_id: str
    raster: str
    weight: float
    mass: float
    round: int | None
    rank: int | None
    split: str
    annotators: tuple[str, ...]
    grid: Grid
    acquired: tuple[str, str] | None = None


def pixels_of_classes(mask: Mask) -> npt.NDArray[np.int64]:
    """How many pixels of a mask (H, W) each class id has, (255,)."""
    return np.bincount(mask.ravel(), minlength=256)[:NOT_LABELLED].astype(np.int64)
