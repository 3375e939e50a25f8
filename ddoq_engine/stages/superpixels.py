"""Cut the tiles to label into segments."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine import seeds
from ddoq_engine.errors import SettingsError
from ddoq_engine.files import aside
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.superpixel_files import LEVELS, count_segments, write_superpixels
from ddoq_engine.rasters.superpixels import METHOD, cut
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.settings.superpixels import SuperpixelsSettings
from ddoq_engine.study import queue
from ddoq_engine.study.artefacts import MEDOIDS, SUPERPIXEL_TABLE, SUPERPIXELS
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.manifest import key_of
from ddoq_engine.study.record import TiledStudy, open_tiles

MEMORY_MB = 64  # each tile is read once


def superpixels(settings: SuperpixelsSettings, study: StageStudy, progress: Progress) -> None:
    """Cut every tile of the queue into segments at three levels; those that were cut so before are taken as they are."""
    _check_levels(settings)
    # Taken before it is read: tiles that are asked for meanwhile make these segments out of date.
    study.external[queue.QUEUE] = queue.fingerprint_of_tiles(study.review)
    asked = {*queue.tiles_asked(study.review), *study.load(MEDOIDS)["tile_id"]}
    tiled, made_from = open_tiles(study, memory_mb=MEMORY_MB), _made_from(settings, study)
    before = _cut_before(study, made_from)
    folder, counts = study.work / "tiles", {}
    folder.mkdir(parents=True, exist_ok=True)
    rows = np.flatnonzero(tiled.table["tile_id"].isin(asked))
    wanted = zip(rows.tolist(), tiled.table.iloc[rows].itertuples(), strict=True)
    for at, tile in progress.each(wanted, len(rows), "Segments of tile {done} of {total}", code="superpixels.tiles"):
        path = folder / f"{tile.tile_id}.tif"
        if not path.exists() and tile.tile_id in before:
            with aside(path) as target:
                shutil.copyfile(before[tile.tile_id], target)
        elif not path.exists():
            write_superpixels(path, _segments(settings, tiled, at, tile, progress), tiled.record.rasters[tile.raster], tile_window(tile))
        counts[tile.tile_id] = count_segments(path)
    tiled.tiles.close()
    study.save_with(SUPERPIXELS, lambda place: os.rename(folder, place))
    study.save(SUPERPIXEL_TABLE, {"levels": LEVELS, "made_from": made_from, "tiles": counts})
    study.figures = {"tiles": len(counts), "taken_over": len(before.keys() & counts.keys())}


def _check_levels(settings: SuperpixelsSettings) -> None:
    if not settings.coarse < settings.medium < settings.fine:
        raise SettingsError(
            "{coarse} coarse, {medium} medium and {fine} fine segments are no levels from coarse to fine.",
            remedy="Ask for more medium segments than coarse ones, and for more fine ones than medium ones.",
            code="superpixels.levels",
            coarse=settings.coarse,
            medium=settings.medium,
            fine=settings.fine,
        )


def _made_from(settings: SuperpixelsSettings, study: StageStudy) -> str:
    """All that decides the segments of one tile, as a key: not which other tiles there are."""
    tiles = study.manifest("tile")
    return key_of(study.name, METHOD, settings.identity(), {"tile": tiles.key if tiles else ""}, {})


def _cut_before(study: StageStudy, made_from: str) -> dict[str, Path]:
    """The files of tiles that are cut already as they would be now."""
    if study.manifest(study.name) is None:
        return {}
    table = study.load(SUPERPIXEL_TABLE)
    return {tile: study.path_of(SUPERPIXELS) / f"{tile}.tif" for tile in table["tiles"]} if table["made_from"] == made_from else {}


def _segments(settings: SuperpixelsSettings, tiled: TiledStudy, at: int, tile: Any, progress: Progress) -> npt.NDArray[np.uint16]:
    batch, size_px = tiled.tiles.read([at]), tiled.record.size_px
    return cut(
        batch.values[0][:, : tile.height, : tile.width],
        batch.valid[0][: tile.height, : tile.width],
        [size_px**2 / segments for segments in settings.levels],
        compactness=settings.compactness,
        rng=seeds.generator(settings.seed, "superpixels", tile.tile_id),
        check=progress.check,
    )
