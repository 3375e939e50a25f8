"""Train the student on the labelled tiles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine import devices
from ddoq_engine.progress import Progress
from ddoq_engine.ranks.launch import run_ranks
from ddoq_engine.segmentation import training
from ddoq_engine.segmentation.augmentation import NONE, Augmentation
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.description import Student, StudentDescription, load_student, save_student
from ddoq_engine.segmentation.warm_start import carry_over, misfit
from ddoq_engine.selection.weights import weigh
from ddoq_engine.settings.select import SelectSettings
from ddoq_engine.settings.train import TrainSettings
from ddoq_engine.stages.decoded_tiles import decoded_tiles, decoded_weights
from ddoq_engine.stages.hold_out import split_of
from ddoq_engine.stages.training_labels import read_labels
from ddoq_engine.study.artefacts import LEARNING, STUDENT, TAUGHT_TILES
from ddoq_engine.study.folder import StageStudy, Study
from ddoq_engine.study.manifest import versions
from ddoq_engine.study.masses import masses_of
from ddoq_engine.study.record import TiledStudy, open_tiles
from ddoq_engine.study.start import kept_student

MEMORY_MB = 512


@dataclass(frozen=True)
class Material:
    """What a training is made of: the tiles to train on, those held out, the study that they are of, and the ids of them all.

    left_out: how many labelled tiles are kept for class areas.
    """

    tiled: TiledStudy
    classes: list[dict[str, Any]]
    kept: LabelledTiles
    held: LabelledTiles | None
    tile_ids: tuple[str, ...]
    left_out: int


def train(settings: TrainSettings, study: StageStudy, progress: Progress) -> None:
    """Train the student on the labelled tiles, each weighted by what it stands for."""
    device = devices.resolve(settings.device)
    devices.check_count(device, settings.devices)
    material, folder = gather(settings, study), study.work / "checkpoint"
    is_warm = settings.start == "present" and _tell_start(settings, study, material, progress)
    if settings.devices > 1:
        _train_in_ranks(settings, study, folder, device, progress)  # leaves the checkpoint of the whole training
    trained = fit(settings, study, material, folder, progress)
    before = _start(settings, study, material)[0]  # its tiles are learnt too, and cannot judge the map
    others = {*(before.description.tiles if before else ()), *(study.load(TAUGHT_TILES) if settings.labels != "hard" else ())}
    learnt = replace(material, tile_ids=tuple(sorted({*material.tile_ids, *others})))
    study.save_with(STUDENT, lambda folder: save_student(folder, trained.network, describe(settings, learnt)))
    study.save(LEARNING, list(trained.history))
    held_out = len(material.held) if material.held is not None else 0
    study.figures = {"labelled_tiles": len(material.kept) + held_out, "held_out_tiles": held_out, "steps": trained.steps}
    if is_warm:
        study.figures["start"] = "present"
    if material.left_out:
        study.figures["tiles_for_areas"] = material.left_out
    if trained.validation_miou is not None:
        study.figures["validation_mean_iou"] = trained.validation_miou


def gather(settings: TrainSettings, study: Study) -> Material:
    """The labelled tiles of a study with their weights, parted in blocks where some are to be held out.

    Raises `LabelError` where there is nothing to learn from, as `read_labels` does.
    """
    tiled = open_tiles(study, memory_mb=MEMORY_MB)
    found = read_labels(settings, study, tiled.record.size_px)
    if found.are_decoded:
        decoded = LabelledTiles(
            *decoded_tiles(study, tiled.record), found.mask, decoded_weights(study), classes=len(found.classes), soft=found.soft
        )
        return Material(tiled, found.classes, decoded, None, found.tile_ids, 0)
    rows = tiled.table.reset_index().set_index("tile_id").loc[list(found.tile_ids), "index"].to_numpy()
    classes = len(found.classes)
    labelled = LabelledTiles(tiled.tiles, rows, found.mask, weights_of(study, rows), classes=classes, soft=found.soft)
    parts = split_of(settings, tiled, rows)
    if parts is None:
        return Material(tiled, found.classes, labelled, None, found.tile_ids, found.left_out)
    kept = labelled.subset(parts.training).scaled(float(labelled.weights.mean()))
    return Material(tiled, found.classes, kept, labelled.subset(parts.validation), found.tile_ids, found.left_out)


def fit(settings: TrainSettings, study: Study, material: Material, folder: Path, progress: Progress) -> training.TrainedStudent:
    """Train as the settings say, the checkpoint kept in `folder`."""
    before = _start(settings, study, material)[0]
    return training.fit(
        material.kept, plan_of(settings, settings.seed), validation=material.held, device=devices.resolve(settings.device),
        devices=settings.devices, folder=folder, progress=progress,
        start=None if before is None else partial(carry_over, before=before, after=describe(settings, material)),
    )  # fmt: skip


def describe(settings: TrainSettings, material: Material) -> StudentDescription:
    """The student that comes out of a training."""
    record = material.tiled.record
    return StudentDescription(
        settings.architecture, settings.backbone, record.rasters[0].band_names, tuple(material.classes), record.size_px,
        record.statistics.as_json(), settings.model_dump(mode="json"), versions(), material.tile_ids,
    )  # fmt: skip


def _start(settings: TrainSettings, study: Study, material: Material) -> tuple[Student | None, str]:
    """The student that was kept aside to go on from, or None and what does not fit."""
    folder = kept_student(study)
    if settings.start == "scratch" or not folder.is_dir():
        return None, ""
    before = load_student(folder)
    differs = misfit(before.description, describe(settings, material))
    return (None, differs) if differs else (before, "")


def _tell_start(settings: TrainSettings, study: Study, material: Material, progress: Progress) -> bool:
    """Say what the training goes on from; whether it is the present student."""
    before, differs = _start(settings, study, material)
    if differs:
        progress.note(
            "The present student does not fit ({differs}): the training begins from scratch.", code="train.no_fit", differs=differs
        )
    elif before is None:
        progress.note("There is no student yet to go on from: the training begins from scratch.", code="train.from_scratch")
    else:
        progress.note("The training goes on from the present student.", code="train.goes_on")
    return before is not None


def _train_in_ranks(settings: TrainSettings, study: Study, folder: Path, device: torch.device, progress: Progress) -> None:
    params = {"v": 1, "job": "train", "study": str(study.path), "settings": settings.model_dump(mode="json")}
    params |= {"checkpoint": str(folder), "on_cards": device.type == "cuda"}
    threads = max(1, torch.get_num_threads() // settings.devices)
    run_ranks("ddoq_engine.stages.train_rank", params, ranks=settings.devices, threads=threads, progress=progress)


def plan_of(settings: TrainSettings, seed: int) -> training.TrainingPlan:
    """The training that the settings ask for, under a seed."""
    names = ("architecture", "backbone", "backbone_weights", "steps", "batch_size", "learning_rate", "weight_decay", "weighting",
             "loss", "class_weights", "patience", "precision")  # fmt: skip
    chosen: dict[str, Any] = {name: getattr(settings, name) for name in names}
    chosen |= {"temperature": settings.temperature, "hard_share": settings.hard_share if settings.labels == "both" else 0.0}
    return training.TrainingPlan(**chosen, augmentation=Augmentation() if settings.augment else NONE, seed=seed)


def weights_of(study: Study, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Training weights of the labelled tiles (positions in the study), mean 1 over them unless the peer's scale was chosen."""
    chosen = study.manifest("select")
    settings = SelectSettings.model_validate(chosen.settings if chosen else {})
    return weigh(masses_of(study, rows), settings.exponent, normalisation=settings.normalisation)
