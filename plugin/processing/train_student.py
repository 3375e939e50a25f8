"""Train the student on the labelled tiles."""

from __future__ import annotations

from collections.abc import Sequence

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure


class TrainStudent(EngineAlgorithm):
    """`ddoq:train_student`."""

    ID, JOB, GROUP = "train_student", "train", "train"

    def notes(self) -> list[str]:
        """What is good to know before."""
        return [tr("Cancelled, the training keeps a checkpoint: run again with the same settings, it goes on from there.")]

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return (
            Figure("LABELLED_TILES", "labelled_tiles", tr("Labelled tiles")),
            Figure("HELD_OUT_TILES", "held_out_tiles", tr("Tiles held out for validation")),
            Figure("STEPS", "steps", tr("Steps trained")),
        )
