"""Cut rasters into tiles."""

from __future__ import annotations

import geopandas
import pandas as pd

from ddoq_engine.errors import RasterError, SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.area import read_area, refuse_apart
from ddoq_engine.rasters.dead_bands import find_dead_bands
from ddoq_engine.rasters.footprints import footprints
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.projection import common_crs
from ddoq_engine.rasters.raster import Raster
from ddoq_engine.rasters.statistics import measure
from ddoq_engine.rasters.tiling import tile_raster
from ddoq_engine.settings.tile import TileSettings
from ddoq_engine.study import review
from ddoq_engine.study.artefacts import RECORD, TILES
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.grids import grids_of, tell_set_aside
from ddoq_engine.study.record import StudyRecord


def tile(settings: TileSettings, study: StageStudy, progress: Progress) -> None:
    """Cut rasters into tiles, and measure their bands."""
    paths = [study.raster(name) for name in settings.rasters]
    if not paths:
        raise SettingsError("No raster was given.", remedy="Name one or more: ddoq tile STUDY RASTER...", code="tile.no_raster")
    rasters = [open_raster(path, nodata_values=settings.nodata, bands=settings.bands or None) for path in paths]
    rasters, dropped = _without_dead_bands(rasters, settings, progress.part(0, 0.2))
    tables = []
    for index, raster in enumerate(rasters):
        part = progress.part(0.2 + 0.5 * index / len(rasters), 0.2 + 0.5 * (index + 1) / len(rasters))
        try:
            tables.append(_cut(raster, index, settings, part))
        except RasterError as error:
            _leave_out(error, rasters, part)
    if not tables:
        raise RasterError(
            "None of the {count} rasters gave a tile.",
            remedy="Lower the tile size or the minimum valid share.",
            code="tile.none",
            count=len(rasters),
        )
    crs = common_crs(rasters)
    table = pd.concat(tables, ignore_index=True)
    shapes = [shape for index, own in table.groupby("raster", sort=True) for shape in footprints(rasters[int(str(index))], own, crs)]
    statistics = measure(rasters, table, memory_mb=settings.memory_mb, progress=progress.part(0.7, 1))
    study.save(TILES, geopandas.GeoDataFrame(table, geometry=shapes, crs=crs))
    stride_px = settings.stride_px or settings.size_px
    record = StudyRecord(tuple(rasters), statistics, crs, settings.size_px, stride_px, tuple(dropped))
    study.save(RECORD, record.as_json(study))
    # So that the tiles can be looked at on the map before any is chosen.
    tell_set_aside(review.ensure(study.review, study.load(TILES), grids_of(record)), progress)
    study.figures = {
        "tiles": len(table),
        "rasters": len(rasters),
        "bands": len(rasters[0].bands),
        "valid_share": table["valid_share"].mean(),
    }


def _without_dead_bands(rasters: list[Raster], settings: TileSettings, progress: Progress) -> tuple[list[Raster], list[int]]:
    """The rasters with the bands that hold data in every one of them, and the numbers of those that do not."""
    dead: set[int] = set()
    alive = []
    for index, raster in enumerate(rasters):
        part = progress.part(index / len(rasters), (index + 1) / len(rasters))
        try:
            found = find_dead_bands(raster, memory_mb=settings.memory_mb, progress=part)
        except RasterError as error:
            _leave_out(error, rasters, part)
            continue
        alive.append(raster)
        if found:
            names = ", ".join(map(str, found))
            progress.note(
                "{raster}: bands without any valid pixel are left out: {bands}.",
                code="tile.dropped_bands", level="warning", raster=raster.name, bands=names,
            )  # fmt: skip
        dead.update(found)
    return [raster.with_bands([b for b in raster.bands if b not in dead]) for raster in alive], sorted(dead)


def _leave_out(error: RasterError, rasters: list[Raster], progress: Progress) -> None:
    """One of several rasters without a tile is no reason to stop; a file that cannot be read is."""
    if len(rasters) == 1 or not error.code.startswith("tile."):
        raise error
    progress.note("{reason} The study goes on without it.", code="tile.left_out", level="warning", reason=error.problem)


def _cut(raster: Raster, index: int, settings: TileSettings, progress: Progress) -> pd.DataFrame:
    area = None
    if settings.area is not None:
        area = read_area(settings.area, raster.crs_wkt, layer=settings.area_layer)
        refuse_apart(area, raster, settings.area)
    return tile_raster(
        raster, index, size_px=settings.size_px, stride_px=settings.stride_px or settings.size_px,
        minimum_valid_share=settings.minimum_valid_share, area=area, memory_mb=settings.memory_mb, progress=progress,
    )  # fmt: skip
