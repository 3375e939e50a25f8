"""What a training learns from: masks of labelled tiles, a teacher's soft labels, or both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import LabelError
from ddoq_engine.rasters.masks import read_mask
from ddoq_engine.rasters.soft_labels import read_soft_labels
from ddoq_engine.settings.train import TrainSettings
from ddoq_engine.study.area_design import drawn_tiles
from ddoq_engine.study.artefacts import CLASSES, MASK_TABLE, MASKS, SOFT_CLASSES, SOFT_LABELS, SOFT_TABLE
from ddoq_engine.study.class_table import as_known
from ddoq_engine.study.folder import Study
from ddoq_engine.study.labels import read_classes

KEPT_FILES = 8  # mask and probabilities of a tile are asked for one after the other


@dataclass(frozen=True)
class TrainingLabels:
    """The tiles to train on by id, the class table, and what is known of each tile by its position.

    mask: class indices (H, H) uint8, 255 where not labelled. soft: probabilities (Q, H, H) float32, all 0 where there are none;
    None where no teacher is asked. left_out: how many labelled tiles are kept for class areas. are_decoded: the tiles are not
    of the study, but of the stage decode.
    """

    tile_ids: tuple[str, ...]
    classes: list[dict[str, Any]]
    mask: Callable[[int], npt.NDArray[np.uint8]]
    soft: Callable[[int], npt.NDArray[np.float32]] | None
    left_out: int
    are_decoded: bool = False


def read_labels(settings: TrainSettings, study: Study, size_px: int) -> TrainingLabels:
    """The labels that the settings want a student to learn from.

    Tiles that only the draw for class areas asked for are left out, unless the settings want them: a map that has learnt
    them cannot be judged by them. Raises `LabelError` where no other tile is labelled, or with a class that the teacher does
    not know.
    """
    drawn = set() if settings.area_tiles else set(drawn_tiles(study.review, only_asked=True))
    if settings.labels == "hard":
        masks = study.load(MASK_TABLE)
        kept = _without(drawn, masks)
        classes = study.load(CLASSES)
        mask = _mask_reader(study, kept, classes, size_px)
        ids = tuple(kept["tile_id"])
        return TrainingLabels(ids, classes, lambda position: mask(ids[position]), None, len(masks) - len(kept))
    table = study.load(SOFT_TABLE)
    known = read_classes(study.review) if study.review.exists() else []
    described = study.load(SOFT_CLASSES)
    classes = [each.as_json() for each in as_known(described, known)]
    taught = _without(drawn, table)
    soft = _soft_reader(study, dict(zip(taught["tile_id"], taught["file"], strict=True)), len(classes), size_px)
    made = study.manifest("soft_labels")
    are_decoded = made is not None and made.settings.get("tiles") == "decoded"
    if settings.labels == "soft":
        ids = tuple(taught["tile_id"])
        return TrainingLabels(
            ids,
            classes,
            lambda position: _most_probable(soft(ids[position])),
            lambda position: soft(ids[position]),
            len(table) - len(ids),
            are_decoded,
        )
    if are_decoded:
        raise LabelError(
            "The soft labels are of decoded tiles, of which there are no masks.",
            remedy="Train on the soft labels alone (labels: soft), or run soft_labels for the selected tiles.",
            code="train.decoded_both",
        )
    masks = study.load(MASK_TABLE)
    kept = masks[~masks["tile_id"].isin(drawn)]
    mask = _mask_reader(study, kept, classes, size_px)
    ids = tuple(sorted({*kept["tile_id"], *taught["tile_id"]}))
    left_out = len({*masks["tile_id"], *table["tile_id"]}) - len(ids)
    return TrainingLabels(ids, classes, lambda position: mask(ids[position]), lambda position: soft(ids[position]), left_out)


def _without(drawn: set[str], table: pd.DataFrame) -> pd.DataFrame:
    kept = table[~table["tile_id"].isin(drawn)]
    if kept.empty:
        raise LabelError(
            "All {count} labelled tiles were drawn at random for class areas, and are not trained on.",
            remedy="Label the tiles of the selection too, or train on these as well (setting area_tiles).",
            code="train.only_area_tiles",
            count=len(table),
        )
    return kept


def _mask_reader(study: Study, table: pd.DataFrame, classes: list[dict[str, Any]], size_px: int) -> Callable[[str], npt.NDArray[np.uint8]]:
    """Masks by tile as indices of the classes."""
    places = np.full(256, NOT_LABELLED, dtype=np.uint8)
    for place, each in enumerate(classes):
        places[int(each["class_id"])] = place
    unknown = {int(each["class_id"]): str(each["name"]) for each in study.load(CLASSES) if places[each["class_id"]] == NOT_LABELLED}
    folder, files = study.path_of(MASKS), dict(zip(table["tile_id"], table["file"], strict=True))

    def mask(tile_id: str) -> npt.NDArray[np.uint8]:
        if tile_id not in files:
            return np.full((size_px, size_px), NOT_LABELLED, dtype=np.uint8)
        found = read_mask(folder / files[tile_id], size_px)
        foreign = [class_id for class_id in np.unique(found).tolist() if class_id in unknown]
        if foreign:
            raise LabelError(
                "Tile {tile} is labelled {name}, a class that the soft labels do not have.",
                remedy="Run soft_labels again with a teacher that knows it, or train with the masks alone (labels: hard).",
                code="train.foreign_class",
                tile=tile_id,
                name=unknown[foreign[0]],
            )
        return places[found]

    return mask


def _soft_reader(study: Study, files: dict[str, str], classes: int, size_px: int) -> Callable[[str], npt.NDArray[np.float32]]:
    folder = study.path_of(SOFT_LABELS)

    @lru_cache(maxsize=KEPT_FILES)
    def soft(tile_id: str) -> npt.NDArray[np.float32]:
        if tile_id not in files:
            return np.zeros((classes, size_px, size_px), dtype=np.float32)
        return read_soft_labels(folder / files[tile_id], size_px, classes)

    return soft


def _most_probable(probabilities: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    """The most probable class of each pixel, for counting classes and scoring held-out tiles; the loss never sees it."""
    return np.where(probabilities.sum(axis=0) > 0, probabilities.argmax(axis=0), NOT_LABELLED).astype(np.uint8)
