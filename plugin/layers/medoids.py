"""The tiles to label, as the gallery needs them: what each stands for, and where it lies on its raster and on the ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..engine.study import StudyFolder
from .contents import query


@dataclass(frozen=True)
class Medoid:
    """A tile to label. window: col, row, width, height in pixels of the raster with this number. represents: tiles."""

    tile_id: str
    raster: int
    window: tuple[int, int, int, int]
    rank: int
    weight: float
    represents: int
    area_percent: float


def read_medoids(study: StudyFolder) -> list[Medoid]:
    """The study's tiles to label, in the order of their rank; none where none were chosen. Raises `NothingToShowError`."""
    if not study.review.is_file():
        return []
    rows = query(
        study.review,
        "SELECT tile_id, raster, col, row, width, height, rank, weight, represents, area_percent FROM tiles "
        "WHERE rank IS NOT NULL ORDER BY rank",
    )
    return [
        Medoid(tile, raster, (col, row, width, height), rank, weight or 0.0, represents or 0, area or 0.0)
        for tile, raster, col, row, width, height, rank, weight, represents, area in rows
    ]


def corners(transform: Sequence[float], window: tuple[int, int, int, int]) -> list[tuple[float, float]]:
    """The four corners of a window, upper left first as the raster has it, in the raster's CRS; also of a rotated raster."""
    a, b, c, d, e, f = transform
    left, top, width, height = window
    places = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
    return [(a * col + b * row + c, d * col + e * row + f) for col, row in places]
