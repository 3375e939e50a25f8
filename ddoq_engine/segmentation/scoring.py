"""What a student says of tiles, and how much of it is right."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from ddoq_engine.classes import NOT_LABELLED, NOT_MAPPED
from ddoq_engine.progress import Progress
from ddoq_engine.segmentation.confusion import Confusion
from ddoq_engine.tiles import TileSource

SCORED_AT_ONCE = 2048  # tiles


def predict_tiles(
    network: nn.Module,
    tiles: TileSource,
    indices: Sequence[int] | npt.NDArray[np.int64] | None = None,
    *,
    device: torch.device | str = "cpu",
    batch_size: int = 64,
    progress: Progress | None = None,
) -> npt.NDArray[np.uint8]:
    """The class index of each pixel of these tiles (n, H, W) uint8; 255 where a tile has no data."""
    progress = progress or Progress()
    rows = np.arange(len(tiles)) if indices is None else np.asarray(indices, dtype=np.int64)
    size = tiles.size_px
    classes = np.full((len(rows), size, size), NOT_MAPPED, dtype=np.uint8)
    was_training = network.training
    network.eval().to(device)
    try:
        with torch.inference_mode():
            for start in range(0, len(rows), batch_size):
                progress.report(start / len(rows), "Mapping tiles, {done} of {total}", code="train.scoring", done=start, total=len(rows))
                batch = tiles.read(rows[start : start + batch_size])
                logits = network(torch.from_numpy(np.ascontiguousarray(batch.values)).to(device))
                best = logits.argmax(dim=1).to(torch.uint8).cpu().numpy()
                classes[start : start + batch_size] = np.where(batch.valid, best, NOT_MAPPED)
    finally:
        network.train(was_training)
    return classes


def score_tiles(
    network: nn.Module,
    tiles: TileSource,
    masks: npt.NDArray[np.uint8],
    classes: int,
    indices: Sequence[int] | npt.NDArray[np.int64] | None = None,
    *,
    device: torch.device | str = "cpu",
    batch_size: int = 64,
    progress: Progress | None = None,
) -> Confusion:
    """The confusion of the student on the tiles at `indices` (default: all), against the masks (N, H, W) of all N tiles.

    Masks hold indices of classes; 255 is not counted. Few tiles at a time are held, so `masks` may lie in a file.
    """
    rows = np.arange(len(tiles)) if indices is None else np.asarray(indices, dtype=np.int64)
    confusion, progress = Confusion(classes), progress or Progress()
    for start in range(0, len(rows), SCORED_AT_ONCE):
        own = rows[start : start + SCORED_AT_ONCE]
        part = progress.part(start / len(rows), (start + len(own)) / len(rows))
        predicted = predict_tiles(network, tiles, own, device=device, batch_size=batch_size, progress=part)
        confusion.add(np.where(predicted == NOT_MAPPED, NOT_LABELLED, masks[own]), predicted)
    return confusion
