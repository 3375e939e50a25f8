"""Which labelled tiles are held out of the training; apart from it, so that who only asks need not load it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ddoq_engine.segmentation.splitting import Split, split_blocks
from ddoq_engine.settings.train import TrainSettings
from ddoq_engine.study.record import TiledStudy

FEWEST_FOR_VALIDATION = 60  # labelled tiles; below, each of them is dearer than what holding it out would tell


def split_of(settings: TrainSettings, tiled: TiledStudy, rows: npt.NDArray[np.int64]) -> Split | None:
    """How the labelled tiles (positions in the study) are parted into trained on and held out; None where none is held out."""
    if settings.validation == "never" or (settings.validation == "auto" and len(rows) < FEWEST_FOR_VALIDATION):
        return None
    return split_blocks(tiled.centres(rows), share=settings.validation_share, tile_size=tiled.record.size_px, seed=settings.seed)
