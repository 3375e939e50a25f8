"""What kinds of pixel the study's tiles are made of, for ways to choose that ask: made once, then read."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import numpy.typing as npt

from ddoq_engine import devices
from ddoq_engine.encoders.textons import TextonEncoder
from ddoq_engine.encoders.vae.tokens import TokenEncoder
from ddoq_engine.errors import StorageError
from ddoq_engine.files import aside, storage_errors
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.reading import RasterTiles
from ddoq_engine.settings.select import SelectSettings
from ddoq_engine.study.artefacts import EMBEDDINGS, TILES
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import StudyRecord
from ddoq_engine.study.sources import check_rasters
from ddoq_engine.study.tensors import read_tensors, write_tensors

FOLDER = ".work"
TEXTONS = TextonEncoder.name
COUNTS = (TEXTONS, TokenEncoder.name)  # encoders whose embeddings are square roots of shares of kinds
MEMORY_MB = 16  # for a batch: what `select` needs does not grow with the raster
Roots = npt.NDArray[np.float32]


def kinds_of(settings: SelectSettings, study: Study, progress: Progress) -> Roots:
    """Square roots of the shares of V kinds in each of the study's tiles (N, V).

    The study's embeddings, where these are such; else those of the encoder of textons as it is by default, whatever the study
    was encoded by. They are kept under the key of the tiles and the seed, so that another budget does not wait for them. Raises
    `StorageError` where they cannot be kept, `StudyError` where a raster is gone or changed that is to be read.
    """
    encoded = study.manifest("encode")
    if encoded is not None and encoded.settings.get("encoder") in COUNTS:
        vectors: Roots = study.load(EMBEDDINGS)[1]
        return vectors
    tiled = study.manifest("tile")
    of_tiles = f"kinds-{tiled.key if tiled else ''}"
    path = study.path / FOLDER / f"{of_tiles}-{settings.seed}.safetensors"
    with suppress(StorageError):  # a damaged one is made again
        if path.exists():
            return np.asarray(read_tensors(path)["roots"], dtype=np.float32)
    check_rasters(study)
    record, table = StudyRecord.load(study), study.load(TILES)
    # No tile is kept: all are read once or twice, and small ones among the large that come and go would hold on to memory.
    tiles = RasterTiles(record.rasters, table, record.statistics, size_px=record.size_px, memory_mb=0)
    device, textons = devices.resolve(settings.device), TextonEncoder()
    textons.fit(tiles, seed=settings.seed, device=device, work=None, progress=progress.part(0, 0.5), memory_mb=MEMORY_MB)
    made = textons.embed(tiles, device=device, progress=progress.part(0.5, 1), memory_mb=MEMORY_MB)
    with storage_errors(path):
        for other in path.parent.glob("kinds-*"):
            if not other.name.startswith(of_tiles):  # of how the rasters were cut before
                other.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        with aside(path) as target:
            write_tensors(target, {"roots": made})
    return made
