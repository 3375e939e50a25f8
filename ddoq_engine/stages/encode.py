"""Turn tiles into vectors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import torch
from sklearn.decomposition import PCA

from ddoq_engine import devices
from ddoq_engine.encoders import registry
from ddoq_engine.encoders.interface import Encoder
from ddoq_engine.encoders.precomputed import PrecomputedEncoder
from ddoq_engine.errors import SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.reading import RasterTiles
from ddoq_engine.settings.encode import EncodeSettings
from ddoq_engine.study.artefacts import EMBEDDINGS, ENCODER, SCATTER, TILES
from ddoq_engine.study.folder import StageStudy, Study
from ddoq_engine.study.precomputed import open_precomputed
from ddoq_engine.study.record import StudyRecord
from ddoq_engine.tiles import TileSource


def encode(settings: EncodeSettings, study: StageStudy, progress: Progress) -> None:
    """Fit the encoder to the study's tiles and embed each of them."""
    tiles = what_to_encode(settings, study, StudyRecord.load(study), study.load(TILES), memory_mb=settings.memory_mb // 4)
    encoder, vectors = fit_and_embed(with_places(settings, study), tiles, seed=settings.seed, work=study.work, progress=progress)
    study.save_with(ENCODER, encoder.save)
    study.save(EMBEDDINGS, (list(tiles.tile_ids), vectors))
    study.save(SCATTER, _in_two_components(list(tiles.tile_ids), vectors))
    told = encoder.describe()
    weights: dict[str, Any] = {name: told[name] for name in ("source", "licence") if name in told}  # of a network that others trained
    study.figures = {"encoder": settings.encoder, "tiles": len(vectors), "length": int(vectors.shape[1]), **weights}


def what_to_encode(settings: EncodeSettings, study: Study, record: StudyRecord, table: pd.DataFrame, *, memory_mb: int) -> TileSource:
    """The tiles of a table as the encoder is to see them: the study's rasters, or what was made of them elsewhere."""
    if settings.encoder != PrecomputedEncoder.name:
        return RasterTiles(record.rasters, table, record.statistics, size_px=record.size_px, memory_mb=memory_mb)
    if settings.source is None:
        raise SettingsError(
            "The encoder precomputed was chosen, but no embeddings were named.",
            remedy="Name a raster or a Parquet table of embeddings: ddoq encode --encoder precomputed --from FILE.",
            code="encode.no_source",
        )
    return open_precomputed(study.raster(settings.source), record, table)


def with_places(settings: EncodeSettings, study: Study) -> EncodeSettings:
    """The settings with files named as they lie on this machine, for those who do not know the study."""
    file = settings.weights_file
    return settings if file is None else settings.model_copy(update={"weights_file": str(study.file(file))})


def fit_and_embed(
    settings: EncodeSettings, tiles: TileSource, *, seed: int, work: Path | None, progress: Progress
) -> tuple[Encoder, np.ndarray[Any, np.dtype[np.float32]]]:
    """A fitted encoder and the embeddings (N, D) of its tiles."""
    device: torch.device = devices.resolve(settings.device)
    encoder = registry.build(settings.encoder, **settings.options())
    share = settings.memory_mb // 4  # beside it stay the tiles that are kept for training
    encoder.fit(tiles, seed=seed, device=device, work=work, progress=progress.part(0, 0.85), memory_mb=share)
    return encoder, encoder.embed(tiles, device=device, progress=progress.part(0.85, 1), memory_mb=share)


def _in_two_components(tile_ids: list[str], vectors: np.ndarray[Any, np.dtype[np.float32]]) -> pd.DataFrame:
    """For the eye only: what is chosen is chosen in all components."""
    flat = np.zeros((len(vectors), 2), dtype=np.float32)
    count = min(2, *vectors.shape)
    if np.ptp(vectors, axis=0).any():
        flat[:, :count] = PCA(count, svd_solver="full").fit_transform(vectors)
    return pd.DataFrame({"tile_id": tile_ids, "x": flat[:, 0], "y": flat[:, 1]})
