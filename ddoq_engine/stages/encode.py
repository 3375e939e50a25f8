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
from ddoq_engine.progress import Progress
from ddoq_engine.settings.encode import EncodeSettings
from ddoq_engine.study.artefacts import EMBEDDINGS, ENCODER, SCATTER
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.record import open_tiles
from ddoq_engine.tiles import TileSource


def encode(settings: EncodeSettings, study: StageStudy, progress: Progress) -> None:
    """Fit the encoder to the study's tiles and embed each of them."""
    tiles = open_tiles(study, memory_mb=settings.memory_mb // 4).tiles
    encoder, vectors = fit_and_embed(settings, tiles, seed=settings.seed, work=study.work, progress=progress)
    study.save_with(ENCODER, encoder.save)
    study.save(EMBEDDINGS, (list(tiles.tile_ids), vectors))
    study.save(SCATTER, _in_two_components(list(tiles.tile_ids), vectors))
    study.figures = {"encoder": settings.encoder, "tiles": len(vectors), "length": int(vectors.shape[1])}


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
