"""Train the student on the labelled tiles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ddoq_engine import devices
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.masks import read_mask
from ddoq_engine.segmentation import training
from ddoq_engine.segmentation.augmentation import NONE, Augmentation
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.description import StudentDescription, save_student
from ddoq_engine.segmentation.splitting import split_blocks
from ddoq_engine.selection.weights import weigh
from ddoq_engine.settings.select import SelectSettings
from ddoq_engine.settings.train import TrainSettings
from ddoq_engine.study.artefacts import CLASSES, LEARNING, MASK_TABLE, MASKS, STUDENT
from ddoq_engine.study.folder import StageStudy, Study
from ddoq_engine.study.manifest import versions
from ddoq_engine.study.masses import masses_of
from ddoq_engine.study.record import TiledStudy, open_tiles

FEWEST_FOR_VALIDATION = 60  # labelled tiles; below, each of them is dearer than what holding it out would tell
MEMORY_MB = 512


def train(settings: TrainSettings, study: StageStudy, progress: Progress) -> None:
    """Train the student on the labelled tiles, each weighted by what it stands for."""
    tiled, classes = open_tiles(study, memory_mb=MEMORY_MB), study.load(CLASSES)
    table = study.load(MASK_TABLE)
    rows = tiled.table.reset_index().set_index("tile_id").loc[table["tile_id"], "index"].to_numpy()
    labelled = LabelledTiles(tiled.tiles, rows, _masks(study, table, classes, tiled), weights_of(study, rows), classes=len(classes))
    held, kept = None, labelled
    if settings.validation == "always" or (settings.validation == "auto" and len(labelled) >= FEWEST_FOR_VALIDATION):
        parts = split_blocks(_centres(tiled, rows), share=settings.validation_share, tile_size=tiled.record.size_px, seed=settings.seed)
        held, kept = labelled.subset(parts.validation), labelled.subset(parts.training).scaled(float(labelled.weights.mean()))
    trained = training.fit(
        kept, plan_of(settings, settings.seed), validation=held, device=devices.resolve(settings.device), devices=settings.devices,
        folder=study.work / "checkpoint", progress=progress,
    )  # fmt: skip
    record = tiled.record
    description = StudentDescription(
        settings.architecture, settings.backbone, record.rasters[0].band_names, tuple(classes), record.size_px,
        record.statistics.as_json(), settings.model_dump(mode="json"), versions(),
    )  # fmt: skip
    study.save_with(STUDENT, lambda folder: save_student(folder, trained.network, description))
    study.save(LEARNING, list(trained.history))
    study.figures = {"labelled_tiles": len(labelled), "held_out_tiles": len(held) if held is not None else 0, "steps": trained.steps}
    if trained.validation_miou is not None:
        study.figures["validation_mean_iou"] = trained.validation_miou


def plan_of(settings: TrainSettings, seed: int) -> training.TrainingPlan:
    """The training that the settings ask for, under a seed."""
    names = ("architecture", "backbone", "backbone_weights", "steps", "batch_size", "learning_rate", "weight_decay", "weighting",
             "loss", "class_weights", "patience", "precision")  # fmt: skip
    chosen: dict[str, Any] = {name: getattr(settings, name) for name in names}
    return training.TrainingPlan(**chosen, augmentation=Augmentation() if settings.augment else NONE, seed=seed)


def weights_of(study: Study, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Training weights of the labelled tiles (positions in the study), mean 1 over them unless the peer's scale was chosen."""
    chosen = study.manifest("select")
    settings = SelectSettings.model_validate(chosen.settings if chosen else {})
    return weigh(masses_of(study, rows), settings.exponent, normalisation=settings.normalisation)


def as_index(classes: list[dict[str, Any]]) -> npt.NDArray[np.uint8]:
    """A table of 256: from a class id to its place among the network's outputs, 255 for what is not labelled."""
    places = np.full(256, 255, dtype=np.uint8)
    for place, each in enumerate(classes):
        places[each["class_id"]] = place
    return places


def _masks(study: Study, table: pd.DataFrame, classes: list[dict[str, Any]], tiled: TiledStudy) -> Callable[[int], npt.NDArray[np.uint8]]:
    places, folder = as_index(classes), study.path_of(MASKS)
    files = [folder / name for name in table["file"]]
    return lambda position: places[read_mask(files[position], tiled.record.size_px)]


def _centres(tiled: TiledStudy, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Centres (n, 2) in pixels; tiles of different rasters lie far apart."""
    table = tiled.table.iloc[rows]
    far = 10 * max(max(raster.width, raster.height) for raster in tiled.record.rasters)
    x = table["col"] + table["width"] / 2 + far * table["raster"]
    return np.column_stack([x, table["row"] + table["height"] / 2]).astype(np.float64)
