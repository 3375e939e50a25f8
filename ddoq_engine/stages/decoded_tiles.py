"""The tiles that the stage decode made, as a student learns from them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.reading import read_window
from ddoq_engine.study.artefacts import DISTILLED
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import StudyRecord
from ddoq_engine.tiles import ArrayTiles


def decoded_tiles(study: Study, record: StudyRecord) -> tuple[ArrayTiles, npt.NDArray[np.int64]]:
    """The K decoded tiles, GeoTIFFs, standardised as the study's are, and their positions; all of their pixels are data."""
    values = []
    for name in study.load(DISTILLED)["distilled_image_path"]:
        raster = open_raster(str(study.file(name)))
        values.append(read_window(raster, Window(0, 0, raster.width, raster.height), record.statistics)[0])
    ids = tuple(f"cluster_{cell:06d}" for cell in range(len(values)))
    return ArrayTiles(ids, np.stack(values), np.ones((len(values), *values[0].shape[1:]), dtype=bool)), np.arange(len(values))


def decoded_weights(study: Study) -> npt.NDArray[np.float64]:
    """The weight of each, from its cell of decode space."""
    weights: npt.NDArray[np.float64] = study.load(DISTILLED)["weight"].to_numpy(np.float64)
    return weights
