"""The labelled tiles of a study as exports take them: what is known of each, its pixels and its mask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely
from rasterio.crs import CRS
from rasterio.enums import WktVersion
from rasterio.windows import Window

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import RasterError
from ddoq_engine.exports.labelled import Grid, LabelledTile, LandClass
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.acquisition import acquisition_time
from ddoq_engine.rasters.footprints import footprints
from ddoq_engine.rasters.maps import MapClass
from ddoq_engine.rasters.masks import read_mask
from ddoq_engine.rasters.raster import Raster
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.thumbnails import picture
from ddoq_engine.rasters.tile_files import write_tile
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.selection.weights import weigh
from ddoq_engine.settings.select import SelectSettings
from ddoq_engine.study import artefacts, labels
from ddoq_engine.study.folder import Study
from ddoq_engine.study.label_log import by_tile
from ddoq_engine.study.masses import masses_of
from ddoq_engine.study.record import StudyRecord, TiledStudy

STRAIGHT = 1e-8  # degrees, a millimetre
DEGREES = str(CRS.from_epsg(4326).to_wkt())


@dataclass(frozen=True)
class Cut:
    """One labelled tile while it is written: its mask uint8 (H, W), 255 where not labelled or not valid; valid, bool (H, W)."""

    tile: LabelledTile
    mask: npt.NDArray[np.uint8]
    valid: npt.NDArray[np.bool_]
    reader: RasterReader
    window: Window


@dataclass(frozen=True)
class LabelledSet:
    """The n labelled tiles: `tiles` in the order of the tiles' table, `rows` their rows there, `masks` their files."""

    record: StudyRecord
    rows: pd.DataFrame
    tiles: Sequence[LabelledTile]
    classes: Sequence[LandClass]
    masks: Mapping[str, Path]

    @classmethod
    def none(cls, study: Study) -> LabelledSet:
        """No tile at all, for what asks the study itself."""
        return cls(StudyRecord.load(study), pd.DataFrame(), (), (), {})

    @cached_property
    def legend(self) -> list[MapClass]:
        """The classes as a class raster's colour table takes them."""
        return [MapClass(each.class_id, each.name, each.rgb) for each in self.classes]

    def cut(self, folder: Path, progress: Progress) -> Iterator[Cut]:
        """Write the GeoTIFF of each tile into a folder, as `<tile>.tif` on its own grid, and give the tile with its mask.

        The rasters are read in their own order. What is not valid in the raster is not labelled in the mask, whatever was
        said of the whole tile. Raises `RasterError`, `StorageError`, `Cancelled`.
        """
        tiles = {tile.tile_id: tile for tile in self.tiles}
        rows: list[Any] = list(self.rows.sort_values(["raster", "row", "col"]).itertuples())
        steps = progress.each(rows, len(rows), "Exporting tile {done} of {total}", code="export.tiles_written")
        for number, group in groupby(steps, key=lambda row: int(row.raster)):
            with RasterReader(self.record.rasters[number]) as reader:
                for row in group:
                    window = tile_window(row)
                    valid = write_tile(folder / f"{row.tile_id}.tif", reader, window)
                    said = read_mask(self.masks[row.tile_id], self.record.size_px)[: row.height, : row.width]
                    mask = np.where(valid, said, np.uint8(NOT_LABELLED))
                    yield Cut(tiles[row.tile_id], mask, valid, reader, window)

    def picture(self, cut: Cut) -> npt.NDArray[np.uint8]:
        """A tile for the eye, uint8 (H, W, 3), stretched as in the report: alike for all tiles."""
        return picture(cut.reader.read_stored(cut.window), cut.valid, cut.reader.raster, self.record.statistics)


def labelled_rows(study: Study) -> npt.NDArray[np.int64]:
    """The positions (n,) of the labelled tiles in the tiles' table, in the order of the masks."""
    found: npt.NDArray[np.int64] = pd.Index(study.load(artefacts.TILES)["tile_id"]).get_indexer(study.load(artefacts.MASK_TABLE)["tile_id"])
    return found


def labelled_set(
    study: Study, tiled: TiledStudy, at: npt.NDArray[np.int64], splits: Sequence[str], acquired: tuple[str, str] | None
) -> LabelledSet:
    """Gather the labelled tiles, which are at the positions (n,) `at`; the stages select and label must be current.

    splits: of each; "area" for tiles that are not trained on, whose weight and mass are 0.
    acquired: first and last moment of all images; None asks each raster.
    """
    record, rows = tiled.record, tiled.table.iloc[at]
    is_learnt = np.asarray(splits) != "area"  # tiles drawn for class areas stand for nothing in training
    chosen, masses, weights = study.manifest("select"), np.zeros(len(at)), np.zeros(len(at))
    if is_learnt.any():
        masses[is_learnt] = masses_of(study, at[is_learnt])
        exponent = SelectSettings.model_validate(chosen.settings if chosen else {}).exponent
        weights[is_learnt] = weigh(masses[is_learnt], exponent)
    places, annotators, grids = labels.read_places(study.review), _annotators(study), _grids(record, rows)
    times = [acquired or acquisition_time(raster) for raster in record.rasters]
    tiles = []
    for row, weight, mass, split in zip(list[Any](rows.itertuples()), weights, masses, splits, strict=True):
        turn, rank = places.get(row.tile_id, (None, None))
        who, grid = annotators.get(row.tile_id, ()), grids[row.tile_id]
        name, when = record.rasters[row.raster].name, times[row.raster]
        tiles.append(LabelledTile(row.tile_id, name, float(weight), float(mass), turn, rank, split, who, grid, when))
    classes = [LandClass(each["class_id"], each["name"], each["colour"]) for each in study.load(artefacts.CLASSES)]
    folder, table = study.path_of(artefacts.MASKS), study.load(artefacts.MASK_TABLE)
    masks = {str(tile_id): folder / str(name) for tile_id, name in zip(table["tile_id"], table["file"], strict=True)}
    return LabelledSet(record, rows, tiles, classes, masks)


def refuse_without_place(labelled: LabelledSet) -> None:
    """Raise `RasterError` where a tile has no place on Earth."""
    for tile in labelled.tiles:
        if tile.grid.footprint is None or tile.grid.footprint.is_empty:
            raise RasterError(
                "{raster} has no place on Earth: it has no CRS, or one that leads to no longitude and latitude. STAC needs one.",
                remedy="Choose another format, or assign the CRS (QGIS: Raster > Projections > Assign Projection) and tile anew.",
                code="export.no_place",
                raster=tile.raster,
            )


def _annotators(study: Study) -> dict[str, tuple[str, ...]]:
    """Who gave the labels that stand, of each tile."""
    found = by_tile(labels.read_entries(study.review))
    return {tile_id: tuple(sorted({e.annotator for e in entries if e.tile_id == tile_id})) for tile_id, entries in found.items()}


def _grids(record: StudyRecord, rows: pd.DataFrame) -> dict[str, Grid]:
    found: dict[str, Grid] = {}
    for number, own in rows.groupby("raster"):
        raster = record.rasters[int(str(number))]
        outlines: list[Any] = [None] * len(own) if raster.crs is None else _outlines(raster, own)
        epsg = raster.crs.to_epsg() if raster.crs else None
        wkt2 = raster.crs.to_wkt(version=WktVersion.WKT2_2019) if raster.crs else None
        for row, outline in zip(list[Any](own.itertuples()), outlines, strict=True):
            found[row.tile_id] = Grid(epsg, wkt2, tuple(raster.window_affine(tile_window(row)))[:6], outline)
    return found


def _outlines(raster: Raster, rows: pd.DataFrame) -> list[Any]:
    """Footprints in degrees, without the corners that bend by less than a millimetre; None where the CRS leads to none."""
    try:
        return [shapely.simplify(outline, STRAIGHT) for outline in footprints(raster, rows, DEGREES)]
    except RasterError:
        return [None] * len(rows)
