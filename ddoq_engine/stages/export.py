"""Write the labelled tiles into a folder outside the study, for other programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import SettingsError
from ddoq_engine.exports import coco, pairs, stac
from ddoq_engine.exports.folder import refuse_other_things, write_manifest
from ddoq_engine.exports.labelled import pixels_of_classes
from ddoq_engine.files import aside, write_text
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.mask_polygons import mask_polygons
from ddoq_engine.rasters.masks import write_mask
from ddoq_engine.rasters.thumbnails import as_png
from ddoq_engine.settings.export import ExportSettings
from ddoq_engine.settings.train import TrainSettings
from ddoq_engine.stages.hold_out import split_of
from ddoq_engine.study.area_design import drawn_tiles
from ddoq_engine.study.folder import Study
from ddoq_engine.study.labelled_set import DEGREES, LabelledSet, labelled_rows, labelled_set, refuse_without_place
from ddoq_engine.study.manifest import now, versions
from ddoq_engine.study.record import open_tiles

PEER = "pytorch-smt"
MEMORY_MB = 16  # nothing is kept: each tile is read once
Figures = dict[str, Any]


@dataclass(frozen=True)
class Order:
    """One format to write: the study, the keys of the stages that it is made from, the settings, the labelled tiles.

    folder: where the files are written now. place: where they will lie.
    """

    study: Study
    keys: Mapping[str, str]
    settings: ExportSettings
    labelled: LabelledSet
    folder: Path
    place: Path


def export(settings: ExportSettings, study: Study, keys: Mapping[str, str], progress: Progress) -> Figures:
    """Write the labelled tiles in one format, or in all of them, each in a folder of its own; how much was written.

    keys: of the stages select and, where tiles are labelled, label; both are current.
    """
    place = _place(settings)
    formats = tuple(WRITERS) if settings.format == "all" else (settings.format,)
    labelled = LabelledSet.none(study) if formats == (PEER,) else _labelled(settings, study, progress)
    if "stac" in formats:
        refuse_without_place(labelled)
    written = []
    with aside(place) as target:
        for at, name in enumerate(formats):
            own = (target, place) if len(formats) == 1 else (target / name, place / name)
            own[0].mkdir(parents=True)
            order = Order(study, keys, settings, labelled, *own)
            written.append(WRITERS[name](order, progress.part(at / len(formats), (at + 1) / len(formats))))
        if len(formats) > 1:
            write_manifest(target, _told(order, "all"))
    counts = {name: sum(each[name] for each in written) for name in ("images", "masks")}
    return {"format": settings.format, "folder": str(place), **counts}


def _place(settings: ExportSettings) -> Path:
    if settings.folder is None:
        raise SettingsError("Where to write was not said.", remedy="Give a new or an empty folder.", code="export.no_folder")
    place = settings.folder.expanduser().resolve()
    refuse_other_things(place)
    return place


def _labelled(settings: ExportSettings, study: Study, progress: Progress) -> LabelledSet:
    tiled = open_tiles(study, memory_mb=MEMORY_MB)
    rows, training = labelled_rows(study), TrainSettings.model_validate(study.document().get("train", {}))
    kept_out = set() if training.area_tiles else drawn_tiles(study.review, only_asked=True)
    learnt = np.flatnonzero(~tiled.table["tile_id"].iloc[rows].isin(kept_out).to_numpy())  # as the stage train has it
    split = split_of(training, tiled, rows[learnt]) if len(learnt) else None
    parts = np.full(len(rows), "area", dtype=object)
    parts[learnt] = "training"
    if split is not None:
        parts[learnt[split.validation]], parts[learnt[split.buffer]] = "validation", "buffer"
    days = (settings.acquired or "").split("/")
    acquired = (f"{days[0]}T00:00:00Z", f"{days[-1]}T23:59:59Z") if settings.acquired else None
    labelled = labelled_set(study, tiled, rows, parts.tolist(), acquired)
    if settings.format in ("stac", "all") and any(tile.acquired is None for tile in labelled.tiles):
        progress.note(
            "Not every raster says when it was taken: where none does, the items of STAC have the time of the labels. "
            "The setting acquired (--acquired) gives the day.",
            code="export.no_date", level="warning",
        )  # fmt: skip
    return labelled


def _pairs(order: Order, progress: Progress) -> Figures:
    """images/, masks/, weights.csv, classes.csv."""
    labelled, rows = order.labelled, []
    for name in (pairs.IMAGES, pairs.MASKS):
        (order.folder / name).mkdir()
    for cut in labelled.cut(order.folder / pairs.IMAGES, progress):
        write_mask(order.folder / pairs.MASKS / f"{cut.tile.tile_id}.tif", cut.mask, cut.reader.raster, cut.window, labelled.legend)
        rows.append(pairs.row_of(cut.tile, cut.mask, labelled.classes))
    pairs.write_tables(order.folder, rows, labelled.classes)
    write_manifest(order.folder, _told(order, "pairs"))
    return {"images": len(rows), "masks": len(rows)}


def _coco(order: Order, progress: Progress) -> Figures:
    """images/*.png, tiles/*.tif, annotations.json."""
    labelled, images, annotations = order.labelled, list[Any](), list[Any]()
    for name in (coco.IMAGES, coco.TILES):
        (order.folder / name).mkdir()
    for number, cut in enumerate(labelled.cut(order.folder / coco.TILES, progress), 1):
        (order.folder / coco.IMAGES / f"{cut.tile.tile_id}.png").write_bytes(as_png(labelled.picture(cut)))
        images.append(coco.image_of(number, cut.tile, cut.mask))
        annotations += coco.annotations_of(number, len(annotations) + 1, cut.mask)
    whole = coco.document(images, annotations, labelled.classes, name=order.study.path.name, licence=order.settings.licence)
    _write_compact(order.folder / coco.ANNOTATIONS, whole)
    write_manifest(order.folder, _told(order, "coco"))
    return {"images": len(images), "masks": len({each["image_id"] for each in annotations})}


def _stac(order: Order, progress: Progress) -> Figures:
    """collection.json, labels.geojson, and of each tile an item of its image and one of its labels."""
    labelled, folder, name = order.labelled, order.folder, order.study.path.name
    made, items, features, pixels = _made(order.study), list[Any](), list[Any](), np.zeros(NOT_LABELLED, dtype=np.int64)
    images, labels = folder / stac.IMAGES, folder / stac.LABELS
    for place in (images, labels):
        place.mkdir()
    for cut in labelled.cut(images, progress):
        tile, mask, raster = cut.tile, cut.mask, cut.reader.raster
        own = stac.features_of(tile, mask, labelled.classes, mask_polygons(mask, raster, cut.window, DEGREES))
        pair = stac.image_item(tile, mask.shape, name, made), stac.label_item(tile, mask, labelled.classes, name, made)
        write_mask(labels / f"{tile.tile_id}.tif", mask, raster, cut.window, labelled.legend)
        _write_compact(labels / f"{tile.tile_id}.geojson", stac.as_features(own))
        for place, item in zip((images, labels), pair, strict=True):
            _write_compact(place / f"{tile.tile_id}.json", item)
        items += pair
        features += own
        pixels += pixels_of_classes(mask)
    _write_compact(folder / stac.FEATURES, stac.as_features(features))
    _write_compact(folder / stac.COLLECTION, stac.collection(items, pixels, labelled.classes, name=name, licence=order.settings.licence))
    write_manifest(folder, _told(order, "stac"))
    return {"images": len(items) // 2, "masks": len(items) // 2}


def _pytorch_smt(order: Order, progress: Progress) -> Figures:
    if "label" not in order.keys:
        progress.note("No tile has a mask yet: the images are exported alone.", code="export.no_masks")
    from ddoq_engine.stages.export_pytorch_smt import write_for_pytorch_smt  # it needs torch, the other formats do not

    images, masks = write_for_pytorch_smt(order.folder, order.place, order.study, order.settings.tiles, keys=order.keys, progress=progress)
    return {"images": images, "masks": masks}


WRITERS: dict[str, Callable[[Order, Progress], Figures]] = {"pairs": _pairs, "coco": _coco, PEER: _pytorch_smt, "stac": _stac}


def _told(order: Order, name: str) -> dict[str, Any]:
    """What a manifest says of what an export was made from."""
    return {
        "format": name,
        "study": order.study.path.name,
        "made_from": dict(order.keys),
        "weights": "mean 1 over the labelled tiles",
        "mask_not_labelled": NOT_LABELLED,
        "versions": versions(),
        "finished": now(),
    }


def _made(study: Study) -> str:
    """When the labels were made into masks, in UTC (RFC 3339)."""
    label = study.manifest("label")
    return datetime.fromisoformat(label.finished if label else now()).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _write_compact(path: Path, value: Any) -> None:
    write_text(path, json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")
