"""How good students are on labelled tiles that they have not seen: each tile is scored by a student trained on the others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.classes import NOT_LABELLED, NOT_MAPPED
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive, generator
from ddoq_engine.segmentation import training
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.scoring import predict_tiles


def held_out_accuracies(
    tiles: LabelledTiles,
    plan: training.TrainingPlan,
    *,
    folds: int,
    device: torch.device | str = "cpu",
    folder: Path | None = None,
    progress: Progress | None = None,
) -> npt.NDArray[np.float64]:
    """The share of right pixels on each of the n tiles, by a student of all other parts of them; NaN where none is labelled.

    The tiles are dealt into `folds` parts at random (by the plan's seed); a student is trained from scratch for each part.
    folder: where checkpoints are kept, so that what was broken off goes on.
    """
    progress, found = progress or Progress(), np.full(len(tiles), np.nan)
    parts = np.array_split(generator(plan.seed, "folds").permutation(len(tiles)), folds)
    for number, held in enumerate(parts):
        part = progress.part(number / folds, (number + 1) / folds)
        rest = tiles.subset(np.setdiff1d(np.arange(len(tiles)), held))
        trained = training.fit(
            rest.scaled(1.0), replace(plan, seed=derive(plan.seed, "fold", number)), device=device,
            folder=None if folder is None else folder / f"fold-{number:02d}", progress=part.part(0, 0.95),
        )  # fmt: skip
        predicted = predict_tiles(trained.network, tiles.source, tiles.indices[held], device=device, progress=part.part(0.95, 1))
        for position, seen in zip(held, predicted, strict=True):
            mask = tiles.mask(int(position))
            counted = (mask != NOT_LABELLED) & (seen != NOT_MAPPED)
            if counted.any():
                found[position] = float((mask == seen)[counted].mean())
    return found
