"""Take labels from outside, and make masks of all labels."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import LabelError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.masks import write_mask
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.settings.label import LabelSettings
from ddoq_engine.study import label_import, labels, queue, review
from ddoq_engine.study.area_design import drawn_tiles
from ddoq_engine.study.artefacts import CLASSES, MASK_TABLE, MASKS, MEDOIDS, TILES
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.grids import grids_of, tell_set_aside
from ddoq_engine.study.label_log import by_tile
from ddoq_engine.study.record import StudyRecord
from ddoq_engine.study.replay import replay


def label(settings: LabelSettings, study: StageStudy, progress: Progress) -> None:
    """Add labels from a raster or polygons to review.gpkg, then replay all labels into masks."""
    record, tiles = StudyRecord.load(study), study.load(TILES)
    tell_set_aside(review.ensure(study.review, tiles, grids_of(record)), progress)
    if settings.source is not None:
        _import(settings, study, record, progress.part(0, 0.6))
    # Taken before they are read: what the analyst confirms meanwhile makes these masks out of date.
    study.external[labels.LABELS] = labels.fingerprint(study.review)
    entries = by_tile(labels.read_entries(study.review))
    polygons = labels.read_polygons(study.review, record.crs_wkt)
    shapes = dict(zip(polygons["label_id"].astype(int), polygons.geometry, strict=True))
    labelled = tiles[tiles["tile_id"].isin(list(entries))]
    folder, rows = study.outbox(MASKS), []
    for tile in progress.part(0.6, 1).each(labelled.itertuples(), len(labelled), "Mask {done} of {total}", code="label.masks"):
        mask = replay(study, record, tile, entries[tile.tile_id], shapes)
        share = float(np.mean(mask != NOT_LABELLED))
        if share:
            write_mask(folder / f"{tile.tile_id}.tif", mask, record.rasters[tile.raster], tile_window(tile))
            rows.append({"tile_id": tile.tile_id, "file": f"{tile.tile_id}.tif", "labelled_share": share})
    if not rows:
        raise LabelError(
            "No tile of the study is labelled yet.",
            remedy="Give labels with --from, or label the tiles of review.gpkg in QGIS.",
            code="label.none",
        )
    study.save(MASK_TABLE, pd.DataFrame(rows))
    study.save(CLASSES, [each.as_json() for each in labels.read_classes(study.review)])
    study.figures = {"labelled_tiles": len(rows), "classes": len(labels.read_classes(study.review))}


def _import(settings: LabelSettings, study: StageStudy, record: StudyRecord, progress: Progress) -> None:
    tiles = study.load(TILES)
    if settings.tiles == "selected":
        asked = {*study.load(MEDOIDS)["tile_id"], *queue.tiles_asked(study.review), *drawn_tiles(study.review)}
        tiles = tiles[tiles["tile_id"].isin(asked)]
    wanted = label_import.Wanted(tiles, settings.ignore, settings.names, settings.annotator, settings.over_hand)
    source = study.file(str(settings.source))
    if not source.exists():
        raise LabelError("The labels {path} are not there.", remedy="Check the path.", code="label.missing", path=source)
    if not settings.has_polygons:
        label_import.import_raster(study, record, source, wanted, progress)
    elif settings.field is None:
        raise LabelError(
            "Which field of {path} holds the class was not said.", remedy="Name it: --field NAME.", code="label.no_field", path=source
        )
    else:
        label_import.import_polygons(study, record, source, wanted, progress, field=settings.field, layer=settings.layer)
