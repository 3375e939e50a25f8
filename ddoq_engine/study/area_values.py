"""What map and labels say of each tile, as areas of classes: what strata are made from and estimates are computed on."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.ground_area import tile_hectares
from ddoq_engine.rasters.masks import read_mask
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.tile_classes import ClassMap, TileClasses, count_in_tiles, count_labelled, valid_pixels
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.study.artefacts import MAP_TABLE, MASK_TABLE, MASKS
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import StudyRecord

Values = npt.NDArray[np.float64]
IN_FULL = 0.95  # of the valid pixels labelled: the rest is taken to be like them


@dataclass(frozen=True)
class StudyMap:
    """The student's map of the study's own rasters. maps: class and confidence raster of each. tiles: that it was trained on."""

    classes: tuple[dict[str, Any], ...]
    maps: tuple[dict[str, Any], ...]
    tiles: frozenset[str]


@dataclass(frozen=True)
class LabelledTile:
    """What is labelled of one tile. shares (Q,) of each class in its labelled pixels; differ (Q,): those less the map's there.

    labelled: share of its valid pixels that is labelled, 0 to 1; position: in the study.
    """

    position: int
    shares: Values
    differ: Values
    labelled: float


def find_map(study: Study) -> StudyMap | None:
    """The map of the study's tiles as it lies there, None where there is none.

    One that is out of date will do too: for strata and for a difference estimator any map is right, if only it is known on
    which tiles its student was trained. But it must be of the rasters as they are tiled now.
    """
    tiled, mapped = study.manifest("tile"), study.manifest("predict")
    if tiled is None or mapped is None or mapped.inputs.get("tile") != tiled.key:
        return None
    table = study.load(MAP_TABLE)
    return StudyMap(tuple(table["classes"]), tuple(table["maps"]), frozenset(table.get("tiles", ())))


def count_map(
    study: Study,
    record: StudyRecord,
    tiles: pd.DataFrame,
    found: StudyMap,
    *,
    ids: list[int],
    progress: Progress,
    with_doubt: bool = False,
) -> TileClasses:
    """Pixels of each class (N, Q), mapped pixels and, where asked for, doubt of all tiles, in the table's order."""
    pixels, mapped, doubt = np.zeros((len(tiles), len(ids)), dtype=np.int64), np.zeros(len(tiles), dtype=np.int64), np.zeros(len(tiles))
    numbers = tiles["raster"].to_numpy()
    for number, each in enumerate(found.maps):
        rows, paths = (
            np.flatnonzero(numbers == number),
            (study.path / each["class"], study.path / each["confidence"] if with_doubt else None),
        )
        part = progress.part(number / len(found.maps), (number + 1) / len(found.maps))
        own = count_in_tiles(*paths, record.rasters[number], tiles.iloc[rows], ids=ids, progress=part)
        pixels[rows], mapped[rows], doubt[rows] = own.pixels, own.mapped, own.doubt
    return TileClasses(pixels, mapped, doubt)


def check_apart(record: StudyRecord) -> None:
    """Raise `DataError` where the tiles of the study overlap: what lies in several of them would be counted as often."""
    if record.stride_px < record.size_px:
        raise DataError(
            "The tiles of this study overlap (size {size} px, stride {stride} px), so their areas do not add up.",
            remedy="For class areas, tile a study without a stride, or with one of {size} px or more.",
            code="area.tiles_overlap",
            size=record.size_px,
            stride=record.stride_px,
        )


def land_of(record: StudyRecord, tiles: pd.DataFrame) -> tuple[Values, bool]:
    """Area (N,) of the valid pixels of each tile, and whether in hectares; else in pixels, where a raster has no place on earth."""
    pixels = np.rint(tiles["valid_share"].to_numpy() * record.size_px**2)
    hectares = np.zeros(len(tiles))
    for number, raster in enumerate(record.rasters):
        rows = np.flatnonzero(tiles["raster"].to_numpy() == number)
        hectares[rows] = tile_hectares(raster, tiles.iloc[rows])
    whole = (tiles["width"] * tiles["height"]).to_numpy()
    is_known = bool(np.isfinite(hectares).all())
    return (pixels * hectares / whole if is_known else pixels), is_known


def read_labelled(
    study: Study, record: StudyRecord, tiles: pd.DataFrame, found: StudyMap | None, *, ids: list[int], progress: Progress
) -> list[LabelledTile]:
    """The labelled tiles of the study, from the masks of the stage label. Tiles without a valid labelled pixel are not there."""
    masks = study.load(MASK_TABLE).set_index("tile_id")["file"]
    rows: list[tuple[int, Any]] = [(at, tile) for at, tile in enumerate(tiles.itertuples()) if tile.tile_id in masks.index]
    labelled = []
    with ExitStack() as files:
        readers = [files.enter_context(RasterReader(raster)) for raster in record.rasters]
        maps = [
            files.enter_context(ClassMap(study.path / each["class"], raster))
            for each, raster in zip(found.maps if found is not None else (), record.rasters, strict=False)
        ]
        for at, tile in progress.each(rows, len(rows), "Reading the labels of tile {done} of {total}", code="area.reading_labels"):
            mask = read_mask(study.path_of(MASKS) / masks[tile.tile_id], record.size_px)[: tile.height, : tile.width]
            shown, is_valid = maps[tile.raster].read(tile_window(tile)) if maps else None, valid_pixels(readers[tile.raster], tile)
            own, of_map, count = count_labelled(mask, shown, is_valid, ids)
            if count:
                labelled.append(LabelledTile(at, own / count, (own - of_map) / count, count / max(int(is_valid.sum()), 1)))
    return labelled
