"""Training on the processor without Lightning around it: the same student, bit by bit, a seventh sooner.

For many short trainings whose checkpoints nobody needs. Where there is a graphics card, `training.fit` does it.
"""

from __future__ import annotations

import numpy as np
import torch

from ddoq_engine.errors import ModelError
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive
from ddoq_engine.segmentation import training
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.training import LARGEST_GRADIENT, TrainedStudent, TrainingPlan


def fit(tiles: LabelledTiles, plan: TrainingPlan, *, device: torch.device, progress: Progress) -> TrainedStudent:
    """What `training.fit` gives without validation and checkpoint; raises the same."""
    if device.type != "cpu":
        return training.fit(tiles, plan, device=device, progress=progress)
    counts = training.check_trainable(tiles)
    batches = training.batches_of(tiles, plan, 1)
    student = training.student_of(training.network_of(tiles, plan), tiles, plan, counts)
    configured = student.configure_optimizers()
    optimizer, schedule = configured["optimizer"], configured["lr_scheduler"]["scheduler"]
    weights = list(student.parameters())
    tiles.keep(progress)
    history, step = [], 0
    student.train()
    with torch.random.fork_rng(devices=[]):
        for epoch in range(batches.epochs):
            batches.epoch = epoch
            torch.default_generator.manual_seed(derive(plan.seed, "epoch", epoch, 0))
            student.losses.clear()
            for batch in batches:
                progress.check()
                loss = student.training_step(batch)
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                torch.nn.utils.clip_grad_norm_(weights, LARGEST_GRADIENT)
                optimizer.step()
                schedule.step()
                step += 1
                progress.report(step / plan.steps, "Training, step {step} of {steps}", code="train.step", step=step, steps=plan.steps)
            mean = float(torch.stack(student.losses).mean())
            if not np.isfinite(mean):
                raise ModelError(
                    "The training ran away: the loss is no longer a number.",
                    remedy="Lower the learning rate and train again.",
                    code="train.diverged",
                )
            history.append({"epoch": float(epoch + 1), "step": float(step), "train": mean})
    return TrainedStudent(student.network.eval(), step, tuple(history), batches.epochs, None)
