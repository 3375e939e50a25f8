"""The tiles that the stage decode made, as a student learns from them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ddoq_engine.rasters.raster import true_values
from ddoq_engine.rasters.statistics import standardise
from ddoq_engine.study.artefacts import DISTILLED
from ddoq_engine.study.distilled_files import read_image
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import StudyRecord
from ddoq_engine.tiles import ArrayTiles


def decoded_tiles(study: Study, record: StudyRecord) -> tuple[ArrayTiles, npt.NDArray[np.int64]]:
    """The K decoded tiles, standardised as the study's are, and their positions; all of their pixels are data."""
    stored = [read_image(study.file(name)) for name in study.load(DISTILLED)["distilled_image_path"]]
    valid = np.ones((len(stored), *stored[0].shape[1:]), dtype=bool)
    values = np.stack([standardise(true_values(each, record.rasters[0]), valid[0], record.statistics) for each in stored])
    ids = tuple(f"cluster_{cell:06d}" for cell in range(len(stored)))
    return ArrayTiles(ids, values.astype(np.float32), valid), np.arange(len(stored))


def decoded_weights(study: Study) -> npt.NDArray[np.float64]:
    """The weight of each, from its cell of decode space."""
    weights: npt.NDArray[np.float64] = study.load(DISTILLED)["weight"].to_numpy(np.float64)
    return weights
