"""Tiles a batch at a time, as many as memory allows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.progress import Progress
from ddoq_engine.tiles import ArrayTiles, TileBatch, TileSource

LARGEST_BATCH = 512


def tile_bytes(tiles: TileSource) -> int:
    """What one tile takes in memory: float32 values and a mask."""
    return (4 * tiles.bands + 1) * tiles.size_px**2


def tiles_per_batch(tiles: TileSource, *, memory_mb: int, copies: float) -> int:
    """How many tiles a batch may have where each needs `copies` times its own size; at least 1."""
    return int(np.clip(memory_mb * 2**20 / (tile_bytes(tiles) * copies), 1, LARGEST_BATCH))


def read_batches(
    tiles: TileSource, *, memory_mb: int, copies: float, progress: Progress, template: str, code: str
) -> Iterator[tuple[npt.NDArray[np.int64], TileBatch]]:
    """All N tiles in order: their positions (B,) and the batch. `template` may name {done} and {total}."""
    size = tiles_per_batch(tiles, memory_mb=memory_mb, copies=copies)
    for start in range(0, len(tiles), size):
        rows = np.arange(start, min(start + size, len(tiles)))
        progress.check()
        yield rows, tiles.read(rows)
        done = int(rows[-1]) + 1
        progress.report(done / len(tiles), template, code=code, done=done, total=len(tiles))


def to_tensors(batch: TileBatch, device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    """Values float32 (B, C, H, W), 0 where not valid, and valid bool (B, H, W), on the device.

    Copied into torch's own memory: its alignment is always the same, and so are the last bits of what is computed.
    """
    valid = torch.tensor(batch.valid, dtype=torch.bool)
    values = torch.tensor(batch.values, dtype=torch.float32).masked_fill_(~valid[:, None], 0.0)
    return values.to(device, non_blocking=True), valid.to(device, non_blocking=True)


@dataclass(frozen=True)
class ChosenTiles:
    """Some tiles of a source, at the positions `rows` (n,); read from it each time."""

    source: TileSource
    rows: npt.NDArray[np.int64]

    @property
    def tile_ids(self) -> Sequence[str]:
        """The n ids."""
        return [self.source.tile_ids[row] for row in self.rows]

    @property
    def bands(self) -> int:
        """C."""
        return self.source.bands

    @property
    def size_px(self) -> int:
        """H and W."""
        return self.source.size_px

    def __len__(self) -> int:
        return len(self.rows)

    def read(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> TileBatch:
        """The tiles at these positions of the choice."""
        return self.source.read(self.rows[np.asarray(indices, dtype=np.int64)])


def kept(tiles: TileSource, rows: npt.NDArray[np.int64], *, memory_mb: int, progress: Progress) -> TileSource:
    """The tiles at `rows` as a source of their own, read once and held in memory where they fit into `memory_mb`."""
    chosen = ChosenTiles(tiles, rows)
    if isinstance(tiles, ArrayTiles) or len(rows) * tile_bytes(tiles) > memory_mb * 2**20:
        return chosen
    values = np.empty((len(rows), tiles.bands, tiles.size_px, tiles.size_px), np.float32)
    valid = np.empty((len(rows), tiles.size_px, tiles.size_px), np.bool_)
    for positions, batch in read_batches(
        chosen, memory_mb=64, copies=1, progress=progress, template="Reading tile {done} of {total}", code="encode.reading"
    ):
        values[positions], valid[positions] = batch.values, batch.valid
    return ArrayTiles(tuple(chosen.tile_ids), values, valid)
