"""Training the student: a fixed number of steps, or until held-out blocks gain no more; resumed where it was broken off."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import torch
from lightning.pytorch import Trainer
from lightning.pytorch.plugins.environments import TorchElasticEnvironment
from torch import nn

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import DataError, DeviceError
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive
from ddoq_engine.segmentation.architectures import build
from ddoq_engine.segmentation.augmentation import Augmentation
from ddoq_engine.segmentation.batches import EpochBatches
from ddoq_engine.segmentation.checkpoints import TrainingState, fingerprint, load_checkpoint, save_checkpoint
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.epochs import Epochs
from ddoq_engine.segmentation.lightning_progress import TrainingProgress
from ddoq_engine.segmentation.losses import LossKind
from ddoq_engine.segmentation.order import STEPS_PER_EPOCH, Order
from ddoq_engine.segmentation.shared_statistics import share_batch_norm
from ddoq_engine.segmentation.student import StudentSegmentationModel

ClassWeights = Literal["none", "balanced", "sqrt"]
Start = Callable[[nn.Module], None]
LARGEST_GRADIENT = 1.0


@dataclass(frozen=True)
class TrainingPlan:
    """All that decides what comes out of a training, besides the tiles.

    patience: epochs (of at least `least_epoch` steps) without gain, where there is validation. temperature, hard_share:
    where there are soft labels.
    """

    architecture: str = "unet"
    backbone: str = "compact"
    backbone_weights: str | None = None
    steps: int = 600
    batch_size: int = 8
    learning_rate: float = 2e-3
    weight_decay: float = 1e-2
    weighting: Literal["loss", "sampler", "none"] = "loss"
    loss: LossKind = "ce"
    class_weights: ClassWeights = "none"
    augmentation: Augmentation = field(default_factory=Augmentation)
    patience: int = 10
    precision: Literal["auto", "32", "16"] = "auto"
    temperature: float = 2.0
    hard_share: float = 0.3
    least_epoch: int = STEPS_PER_EPOCH
    seed: int = 0


@dataclass(frozen=True)
class TrainedStudent:
    """A trained network (on the processor, in evaluation), and how it came about.

    history: a point an epoch: epoch, step, train, and with validation: validation, validation_miou. best_epoch is that of
    the weights kept; without validation the last.
    """

    network: nn.Module
    steps: int
    history: tuple[dict[str, float], ...]
    best_epoch: int
    validation_miou: float | None


def fit(
    tiles: LabelledTiles,
    plan: TrainingPlan,
    *,
    validation: LabelledTiles | None = None,
    device: torch.device | str = "cpu",
    devices: int = 1,
    folder: Path | None = None,
    key: str = "",
    start: Start | None = None,
    progress: Progress | None = None,
) -> TrainedStudent:
    """Train a student on labelled tiles.

    Parameters
    ----------
    validation: held-out tiles (see `splitting`): training ends when their mean IoU gains no more, and the best weights are
        kept. None: all steps, the last weights.
    devices: how many of the device's kind share each batch (rounded up to a multiple of them). From 2 on this process must
        be one of as many ranks (see `ddoq_engine.ranks`), unless the checkpoint is that of the finished training. But for
        rounding the student is that of one device; dropout differs.
    folder: where the checkpoint is kept after each epoch, and gone on from where the same training was broken off; a
        damaged one, or one of another training, is written over. None keeps none.
    start: gives the new network the weights that it begins from, instead of those it was made with.
    key: what else decides the result, such as a fingerprint of the rasters; part of the checkpoint's key. `start` is not in
        it but for the weights that it gives.

    Raises
    ------
    Cancelled: a stop was asked for; the checkpoint is that of the last whole epoch.
    DataError: no tile, no labelled pixel or no weight. ModelError: a network that cannot be. DeviceError: out of memory.
    """
    progress = progress or Progress()
    counts = check_trainable(tiles)
    state = TrainingState()
    batches = batches_of(tiles, plan, devices)
    network = network_of(tiles, plan)
    if start is not None:
        start(network)
        key += fingerprint(*(tensor.cpu().contiguous().numpy().tobytes() for tensor in network.state_dict().values()))
    full_key = _key(tiles, validation, plan, key, devices)
    if folder is not None:
        state = load_checkpoint(folder, full_key) or state
    if state.epoch:
        network.load_state_dict(state.network)
    if not state.is_finished:
        if devices > 1:
            share_batch_norm(network)
        student = student_of(network, tiles, plan, counts)
        if state.epoch:
            student.restored = {"optimizer": state.optimizer, "schedule": state.schedule}
        epochs = Epochs(
            state,
            batches,
            validation,
            patience=plan.patience,
            seed=plan.seed,
            save=lambda current: save_checkpoint(folder, full_key, current) if folder is not None else None,
            progress=progress,
        )
        batches.epoch = state.epoch
        for part in (tiles, validation):
            if part is not None:
                part.keep(progress)
        telling = TrainingProgress(progress, batches.first_step(state.epoch), plan.steps)
        _run(student, batches, [epochs, telling], device=torch.device(device), devices=devices, precision=plan.precision)
    network.load_state_dict(state.network if state.best_network is None else state.best_network)
    is_validated = validation is not None
    return TrainedStudent(
        network.to("cpu").eval(),
        batches.first_step(state.epoch),
        tuple(state.history),
        state.best_epoch if is_validated else state.epoch,
        state.best_score if is_validated else None,
    )


def class_pixels(tiles: LabelledTiles, *, is_weighted: bool = True) -> npt.NDArray[np.float64]:
    """How many labelled pixels each class has (Q,), each counted with its tile's weight unless told otherwise."""
    counts = np.zeros(tiles.classes)
    for position, weight in enumerate(tiles.weights if is_weighted else np.ones(len(tiles))):
        mask = tiles.mask(position)
        counts += weight * np.bincount(mask[mask != NOT_LABELLED].ravel(), minlength=tiles.classes)
    return counts


def weigh_classes(pixels: npt.NDArray[np.float64], kind: ClassWeights) -> npt.NDArray[np.float64] | None:
    """The weight of each class (Q,): the inverse of its pixels or of their root, mean 1 over the classes that there are."""
    if kind == "none":
        return None
    present = pixels > 0
    weights = np.ones(len(pixels))
    weights[present] = pixels[present] ** (-1.0 if kind == "balanced" else -0.5)
    weights[present] /= weights[present].mean()
    return weights


def trainer_options(device: torch.device, devices: int, precision: str) -> dict[str, Any]:
    """What Lightning's Trainer is told of the device: accelerator, devices, strategy, precision."""
    accelerator = {"cuda": "gpu", "mps": "mps"}.get(device.type, "cpu")
    chosen: int | list[int] = devices
    if device.type == "cuda" and device.index is not None and devices == 1:
        chosen = [device.index]
    half = "bf16-mixed" if device.type == "cuda" and torch.cuda.is_bf16_supported() else "16-mixed"
    is_half = device.type == "cuda" and precision in ("auto", "16")
    return {
        "accelerator": accelerator,
        "devices": chosen,
        # Backbones that are cut to a smaller depth keep stages that get no gradient.
        "strategy": "ddp_find_unused_parameters_true" if devices > 1 else "auto",
        "precision": half if is_half else "32-true",
    }


def _run(
    student: StudentSegmentationModel,
    batches: EpochBatches,
    callbacks: list[Any],
    *,
    device: torch.device,
    devices: int,
    precision: str,
) -> None:
    if devices > 1 and not torch.distributed.is_initialized():
        raise RuntimeError("several devices need a rank each")  # Lightning would start them by executing this program anew
    cards = list(range(torch.cuda.device_count())) if device.type == "cuda" else []
    with _quiet(), torch.random.fork_rng(devices=cards):
        trainer = Trainer(
            **trainer_options(device, devices, precision),
            max_epochs=max(1, batches.epochs - batches.epoch),
            gradient_clip_val=LARGEST_GRADIENT,
            callbacks=callbacks,
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
            num_sanity_val_steps=0,
            use_distributed_sampler=False,
            plugins=[TorchElasticEnvironment()] if devices > 1 else None,
        )
        batches.rank, batches.ranks = trainer.global_rank, trainer.world_size
        try:
            trainer.fit(student, train_dataloaders=batches)
        except torch.OutOfMemoryError as error:
            raise DeviceError(
                "The graphics card ran out of memory.",
                remedy="Lower the batch size, close other programs that use the card, or train on the processor (device cpu).",
                code="device.memory",
            ) from error
        except SystemExit as error:
            # Lightning turns Ctrl-C into an exit of the whole program; who called decides what it means.
            if isinstance(error.__context__, KeyboardInterrupt):
                raise KeyboardInterrupt from None
            raise


def network_of(tiles: LabelledTiles, plan: TrainingPlan) -> nn.Module:
    """The network that a training begins from."""
    network = build(
        plan.architecture,
        plan.backbone,
        tiles.source.bands,
        tiles.classes,
        tiles.source.size_px,
        backbone_weights=plan.backbone_weights,
        seed=derive(plan.seed, "network"),
    )
    # A third faster on processors and on graphics cards alike.
    return network.to(memory_format=torch.channels_last)  # type: ignore[call-overload,no-any-return]


def student_of(network: nn.Module, tiles: LabelledTiles, plan: TrainingPlan, counts: npt.NDArray[np.float64]) -> StudentSegmentationModel:
    """The network with the loss, the optimiser and the schedule of a plan."""
    weights = weigh_classes(counts, plan.class_weights)
    return StudentSegmentationModel(
        network=network,
        classes=tiles.classes,
        loss=plan.loss,
        class_weights=None if weights is None else torch.tensor(weights, dtype=torch.float32),
        learning_rate=plan.learning_rate,
        weight_decay=plan.weight_decay,
        steps=plan.steps,
        temperature=plan.temperature,
        hard_share=plan.hard_share,
    )


def batches_of(tiles: LabelledTiles, plan: TrainingPlan, devices: int) -> EpochBatches:
    """The batches of a plan, each a function of the seed and the step."""
    # Two tiles at least: of a single tile both are differently augmented, and the statistics of BatchNorm have a spread.
    batch_size = max(2, min(plan.batch_size, max(2, len(tiles))))
    batch_size = -(-batch_size // devices) * devices
    sampling = tuple(float(w) for w in tiles.weights) if plan.weighting == "sampler" else None
    order = Order(len(tiles), batch_size, plan.seed, sampling, plan.least_epoch)
    return EpochBatches(tiles, order, plan.augmentation, plan.steps, use_weights=plan.weighting == "loss")


def check_trainable(tiles: LabelledTiles) -> npt.NDArray[np.float64]:
    """The labelled pixels of each class (Q,). Raises `DataError` where there is nothing to train on."""
    counts = class_pixels(tiles)
    if len(tiles) == 0 or counts.sum() == 0:
        raise DataError(
            "No labelled pixel with a weight is left to train on.",
            remedy="Label some of the chosen tiles first.",
            code="train.no_labels",
        )
    return counts


def _key(tiles: LabelledTiles, validation: LabelledTiles | None, plan: TrainingPlan, key: str, devices: int) -> str:
    parts: list[bytes | str] = [key, repr(asdict(plan)), str(devices), torch.__version__]
    for part in (tiles, validation):
        if part is None:
            parts.append("no validation")
            continue
        parts += [repr((part.classes, part.source.bands, part.source.size_px)), "\x1f".join(part.ids), part.weights.tobytes()]
        parts += [part.mask(position).tobytes() for position in range(len(part))]
    return fingerprint(*parts)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep Lightning's own remarks (which card there is, tips) from the person; its errors are raised all the same."""
    loggers = [logging.getLogger(name) for name in ("lightning.pytorch", "lightning.fabric")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=".*LeafSpec.*")  # Lightning's use of torch's trees
            warnings.filterwarnings("ignore", message=".*lr_scheduler.step.*optimizer.step.*")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
