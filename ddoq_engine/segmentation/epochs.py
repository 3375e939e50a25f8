"""What happens around an epoch of training: its randomness, its validation, its checkpoint, and whether it was the last."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from lightning.pytorch import Callback
from torch import Tensor

from ddoq_engine.errors import ModelError
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive
from ddoq_engine.segmentation.batches import EpochBatches, tensors
from ddoq_engine.segmentation.checkpoints import TrainingState
from ddoq_engine.segmentation.confusion import Confusion
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.student import StudentSegmentationModel


class Epochs(Callback):  # type: ignore[misc]
    """Keeps `state` up to date after each epoch and hands it to `save`.

    patience: with validation, epochs without gain after which training ends.
    """

    def __init__(
        self,
        state: TrainingState,
        batches: EpochBatches,
        validation: LabelledTiles | None,
        *,
        patience: int,
        seed: int,
        save: Callable[[TrainingState], None],
        progress: Progress,
    ) -> None:
        self.state, self.batches, self.validation = state, batches, validation
        self.patience, self.seed, self.save, self.progress = patience, seed, save, progress

    def on_train_epoch_start(self, trainer: Any, student: StudentSegmentationModel) -> None:
        """Draw dropout from the epoch's own seed, so that a resumed epoch drops what it would have dropped."""
        self.batches.epoch = self.state.epoch
        purpose = derive(self.seed, "epoch", self.state.epoch, trainer.global_rank)
        torch.default_generator.manual_seed(purpose)
        if student.device.type == "cuda":
            torch.cuda.manual_seed(purpose)
        student.losses.clear()

    def on_train_epoch_end(self, trainer: Any, student: StudentSegmentationModel) -> None:
        """Validate, note the curve, checkpoint, and stop where there is nothing more to gain."""
        state = self.state
        state.epoch += 1
        loss = _agreed(trainer, student, float(torch.stack(student.losses).mean()))[0]
        if not np.isfinite(loss):
            raise ModelError(
                "The training ran away: the loss is no longer a number.",
                remedy="Lower the learning rate and train again.",
                code="train.diverged",
            )
        point = {"epoch": float(state.epoch), "step": float(self.batches.first_step(state.epoch)), "train": loss}
        if self.validation is not None:
            held_loss, score = _agreed(trainer, student, *evaluate(student, self.validation, self.progress))
            point |= {"validation": held_loss, "validation_miou": score}
        state.history.append(point)
        self._note_best(student, point)
        is_stale = self.validation is not None and state.epoch - state.best_epoch >= self.patience
        state.is_finished = is_stale or state.epoch >= self.batches.epochs
        state.network = _on_cpu(student.network.state_dict())
        state.optimizer = trainer.optimizers[0].state_dict()
        state.schedule = trainer.lr_scheduler_configs[0].scheduler.state_dict()
        if trainer.is_global_zero:
            self.save(state)
            self.progress.metric("student_loss", **point)
        trainer.should_stop = trainer.should_stop or state.is_finished

    def _note_best(self, student: StudentSegmentationModel, point: dict[str, float]) -> None:
        if self.validation is None:
            return
        score, loss = point["validation_miou"], point["validation"]
        state = self.state
        if state.best_network is None or (score, -loss) > (state.best_score, -state.best_loss):
            state.best_score, state.best_loss, state.best_epoch = score, loss, state.epoch
            state.best_network = _on_cpu(student.network.state_dict())


def evaluate(
    student: StudentSegmentationModel, tiles: LabelledTiles, progress: Progress | None = None, *, batch_size: int = 32
) -> tuple[float, float]:
    """The student's weighted mean loss on labelled tiles, not augmented, and its mean IoU (0 where nothing is labelled)."""
    progress = progress or Progress()
    confusion = Confusion(tiles.classes)
    losses, weights = [], []
    was_training = student.training
    student.eval()
    try:
        with torch.no_grad():
            for start in range(0, len(tiles), batch_size):
                progress.check()
                batch = {
                    name: tensor.to(student.device)
                    for name, tensor in tensors(tiles.read(range(start, min(start + batch_size, len(tiles))))).items()
                }
                logits = student(batch["image"])
                losses.append(student.tile_losses(logits, batch).cpu())
                weights.append(batch["weight"].cpu())
                confusion.add(batch["mask"].cpu().numpy(), logits.argmax(dim=1).cpu().numpy())
    finally:
        student.train(was_training)
    score = confusion.mean_iou()
    per_tile, per_weight = torch.cat(losses), torch.cat(weights)
    mean = float((per_tile * per_weight).sum() / per_weight.sum().clamp_min(1e-12))
    return mean, 0.0 if np.isnan(score) else score


def _agreed(trainer: Any, student: StudentSegmentationModel, *values: float) -> tuple[float, ...]:
    """The mean of each value over the ranks, the same bits on all of them: so that they stop after the same epoch."""
    if trainer.world_size == 1:
        return values
    mean = trainer.strategy.reduce(torch.tensor(values, dtype=torch.float64, device=student.device), reduce_op="mean")
    return tuple(mean.tolist())


def _on_cpu(state: dict[str, Any]) -> dict[str, Tensor]:
    return {name: tensor.detach().to("cpu", copy=True) for name, tensor in state.items()}
