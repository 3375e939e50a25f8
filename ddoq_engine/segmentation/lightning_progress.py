"""Lightning's training told to a `Progress`: the only place where the two meet."""

from __future__ import annotations

from typing import Any

from lightning.pytorch import Callback

from ddoq_engine.progress import Progress


class TrainingProgress(Callback):  # type: ignore[misc]
    """Reports each step and stops the training, by `Cancelled`, where the person asks for it.

    Every rank asks at every step: whether to stop they must decide together.
    """

    def __init__(self, progress: Progress, first_step: int, steps: int) -> None:
        self.progress, self.step, self.steps = progress, first_step, steps

    def on_train_batch_start(self, *_: Any) -> None:
        """Look whether to stop before the work of a step."""
        self.progress.check()

    def on_train_batch_end(self, *_: Any) -> None:
        """Say how many steps are done."""
        self.step += 1
        self.progress.report(
            self.step / self.steps, "Training, step {step} of {steps}", code="train.step", step=self.step, steps=self.steps
        )
