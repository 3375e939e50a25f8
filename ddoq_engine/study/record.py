"""study.json: which rasters the study is made of, how they were cut, and what their bands are like."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import geopandas
import numpy as np
import numpy.typing as npt

from ddoq_engine.rasters.raster import Raster
from ddoq_engine.rasters.reading import RasterTiles
from ddoq_engine.rasters.statistics import BandStatistics
from ddoq_engine.study.artefacts import RECORD, TILES
from ddoq_engine.study.folder import Study
from ddoq_engine.study.manifest import versions


@dataclass(frozen=True)
class StudyRecord:
    """What the stages must know of a study's rasters. Footprints are in `crs_wkt`; None where no raster has a CRS."""

    rasters: tuple[Raster, ...]
    statistics: BandStatistics
    crs_wkt: str | None
    size_px: int
    stride_px: int
    dropped_bands: tuple[int, ...] = ()

    def as_json(self, study: Study) -> dict[str, Any]:
        """Plain data, the rasters named as `study` names files."""
        return {
            "format": 1,
            "name": study.path.name,
            "crs": self.crs_wkt,
            "size_px": self.size_px,
            "stride_px": self.stride_px,
            "dropped_bands": list(self.dropped_bands),
            "rasters": [replace(r, path=study.name_of(r.path), files=tuple(map(study.name_of, r.files))).as_json() for r in self.rasters],
            "statistics": self.statistics.as_json(),
            "versions": versions(),
        }

    @classmethod
    def load(cls, study: Study) -> StudyRecord:
        """The record of a tiled study. Raises `StudyError` where it was not tiled."""
        plain = study.load(RECORD)
        rasters = [Raster.from_json(r) for r in plain["rasters"]]
        return cls(
            rasters=tuple(replace(r, path=study.raster(r.path), files=tuple(map(study.raster, r.files))) for r in rasters),
            statistics=BandStatistics.from_json(plain["statistics"]),
            crs_wkt=plain["crs"],
            size_px=plain["size_px"],
            stride_px=plain["stride_px"],
            dropped_bands=tuple(plain["dropped_bands"]),
        )


@dataclass(frozen=True)
class TilePlace:
    """A tile's window of its raster, as a row of the tiles' table has it."""

    tile_id: str
    raster: int
    col: int
    row: int
    width: int
    height: int


def place_of(tile_id: str, record: StudyRecord) -> TilePlace:
    """Where a tile lies, by its id alone: it need not be among the study's tiles. Raises `ValueError` for an id that is none."""
    number, row, col = map(int, tile_id.split("_"))
    raster = record.rasters[number]
    width, height = min(record.size_px, raster.width - col), min(record.size_px, raster.height - row)
    if min(row, col) < 0 or min(width, height) < 1:
        raise ValueError(tile_id)
    return TilePlace(tile_id, number, col, row, width, height)


@dataclass(frozen=True)
class TiledStudy:
    """The record, the table of the N tiles, and the means to read their pixels."""

    record: StudyRecord
    table: geopandas.GeoDataFrame
    tiles: RasterTiles

    def apart_from(self, chosen: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """The positions of the tiles that share no pixel with those at the chosen positions."""
        is_free, shares = np.ones(len(self.table), dtype=bool), self._sharing()
        for i in chosen:
            is_free &= ~shares(int(i))
        return np.flatnonzero(is_free)

    def disjoint(self) -> npt.NDArray[np.int64]:
        """The positions of tiles of which no two share a pixel: all, unless the tiles overlap; then the first of those that do."""
        if self.record.stride_px >= self.record.size_px:
            return np.arange(len(self.table))
        is_free, shares = np.ones(len(self.table), dtype=bool), self._sharing()
        kept: list[int] = []
        for i in range(len(self.table)):
            if is_free[i]:
                kept.append(i)
                is_free &= ~shares(i)
        return np.asarray(kept, dtype=np.int64)

    def centres(self, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        """Centres (n, 2) of the tiles at these positions, as `centres_of` gives them."""
        return centres_of(self.record, self.table.iloc[rows])

    def _sharing(self) -> Callable[[int], npt.NDArray[np.bool_]]:
        """A function that says which tiles share a pixel with the one at a position, itself among them."""
        raster, left, top, width, height = (self.table[name].to_numpy() for name in ("raster", "col", "row", "width", "height"))

        def shares(i: int) -> npt.NDArray[np.bool_]:
            across = (left < left[i] + width[i]) & (left[i] < left + width)
            down = (top < top[i] + height[i]) & (top[i] < top + height)
            return np.asarray((raster == raster[i]) & across & down)

        return shares


def centres_of(record: StudyRecord, table: geopandas.GeoDataFrame) -> npt.NDArray[np.float64]:
    """Centres (n, 2) of the tiles of a table, in pixels; tiles of different rasters lie far apart."""
    far = 10 * max(max(raster.width, raster.height) for raster in record.rasters)
    x = table["col"] + table["width"] / 2 + far * table["raster"]
    return np.column_stack([x, table["row"] + table["height"] / 2]).astype(np.float64)


def open_tiles(study: Study, *, memory_mb: int) -> TiledStudy:
    """All tiles of a study, ready to be read; up to `memory_mb` of them stay in memory."""
    record, table = StudyRecord.load(study), study.load(TILES)
    return TiledStudy(record, table, RasterTiles(record.rasters, table, record.statistics, size_px=record.size_px, memory_mb=memory_mb))
