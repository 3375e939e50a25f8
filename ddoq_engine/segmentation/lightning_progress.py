"""Lightning's training told to a `Progress`: the only place where the two meet."""

from __future__ import annotations

from typing import Any

from lightning.pytorch import Callback

from ddoq_engine.progress import Progress


class TrainingProgress(Callback):  # type: ignore[misc]
    """Reports each step and stops the training, by `Cancelled`, where the person asks for it.

    Only the first process of several reports.
    """

    def __init__(self, progress: Progress, first_step: int, steps: int) -> None:
        self.progress, self.step, self.steps = progress, first_step, steps

    def on_train_batch_start(self, trainer: Any, *_: Any) -> None:
        """Look whether to stop before the work of a step."""
        if trainer.is_global_zero:
            self.progress.check()

    def on_train_batch_end(self, trainer: Any, *_: Any) -> None:
        """Say how many steps are done."""
        self.step += 1
        if trainer.is_global_zero:
            self.progress.report(
                self.step / self.steps, "Training, step {step} of {steps}", code="train.step", step=self.step, steps=self.steps
            )
