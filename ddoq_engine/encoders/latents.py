"""The latents of all tiles in a file that is mapped into memory: of decode space, where they are long."""

from __future__ import annotations

import math
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.encoders.interface import DecodingEncoder
from ddoq_engine.errors import StorageError
from ddoq_engine.files import storage_errors
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import TileSource

Latents = npt.NDArray[np.float32]
COPIES = 3  # that the disk must have room for: these, the solver's own form of them, and the table that is written
BLOCK = 1 << 22  # numbers at a time


def store_latents(
    encoder: DecodingEncoder,
    tiles: TileSource,
    path: Path,
    *,
    device: torch.device,
    memory_mb: int,
    drawn: int | None,
    progress: Progress,
) -> Latents:
    """The latents float32 (N, L) of all tiles, in a new file at `path` (.npy), mapped into memory.

    drawn: as in `DecodingEncoder.latents`. Raises `StorageError` where the disk has no room for them, before anything is written.
    """
    shape = (len(tiles), math.prod(encoder.latent_shape()))
    _check_room(path.parent, shape)
    with storage_errors(path):
        found: Latents = np.lib.format.open_memmap(path, mode="w+", dtype=np.float32, shape=shape)
        start = 0
        for batch in encoder.latents(tiles, device=device, progress=progress, memory_mb=memory_mb, drawn=drawn):
            found[start : start + len(batch)] = batch
            start += len(batch)
        found.flush()  # type: ignore[attr-defined]
    return found


def reduced(latents: Latents, shape: tuple[int, int, int], how: Literal["flatten", "mean_spatial"]) -> Latents:
    """What latents (N, L) are compared by: all of it, or (N, C_z), each channel's mean over its places. shape: (C_z, h, w)."""
    if how == "flatten":
        return latents
    means = np.empty((len(latents), shape[0]), dtype=np.float32)
    for rows in row_blocks(latents):
        means[rows] = latents[rows].reshape(-1, shape[0], shape[1] * shape[2]).mean(2)
    return means


def variance(values: Latents) -> float:
    """The mean squared distance of (N, D) values to their mean."""
    mean = sum(values[rows].sum(0, dtype=np.float64) for rows in row_blocks(values)) / len(values)
    return float(sum(((values[rows] - mean) ** 2).sum() for rows in row_blocks(values)) / len(values))


def row_blocks(values: npt.NDArray[np.generic]) -> Iterator[slice]:
    """Runs of the rows of (N, D) values, of about `BLOCK` numbers."""
    step = max(1, BLOCK // values.shape[1])
    return (slice(start, min(start + step, len(values))) for start in range(0, len(values), step))


def _check_room(folder: Path, shape: tuple[int, int]) -> None:
    needed, free = 4 * shape[0] * shape[1] * COPIES, shutil.disk_usage(folder).free
    if needed > free:
        raise StorageError(
            "The latents of {tiles} tiles, {length} numbers each, need {needed} GB of the disk, and {free} GB are free.",
            remedy="Free space, tile with a larger stride, or encode again with a greater depth or fewer latent channels.",
            code="decode.no_room",
            tiles=shape[0],
            length=shape[1],
            needed=round(needed / 1e9, 1),
            free=round(free / 1e9, 1),
        )
