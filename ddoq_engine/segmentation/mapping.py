"""Mapping a raster of any size by windows: overlapped, blended, in memory that depends on the block and not on the raster.

Windows lie on one grid for the whole raster. A block computes every window that touches it, so what a pixel is given does
not depend on how the raster was cut into blocks.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from ddoq_engine.classes import NOT_MAPPED
from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress

LEAST_TAPER = 1e-2  # a window's rim still counts, where no other window reaches
BLOCK_MULTIPLE_PX = 256  # of GeoTIFF's tiles


@dataclass(frozen=True)
class Window:
    """A pixel rectangle of a raster, as in rasterio: the first column and row, and the size."""

    col: int
    row: int
    width: int
    height: int


Read = Callable[[Window], tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]]


@dataclass(frozen=True)
class WindowGrid:
    """The windows of a raster: `window_px` wide, overlapping by `overlap_px`; the last ones end at the raster's edge.

    Raises `DataError` where the overlap is not smaller than the window.
    """

    width: int
    height: int
    window_px: int
    overlap_px: int

    def __post_init__(self) -> None:
        if not 0 <= self.overlap_px < self.window_px:
            raise DataError(
                "Windows of {window_px} px cannot overlap by {overlap_px} px.",
                remedy="Set the overlap below the window; a quarter of it is usual.",
                code="predict.overlap",
                window_px=self.window_px,
                overlap_px=self.overlap_px,
            )

    def starts(self, length: int, first: int, last: int) -> list[int]:
        """Where the windows that touch pixels `first` to `last` - 1 begin, along an edge of `length` pixels."""
        stride, final = self.window_px - self.overlap_px, max(0, length - self.window_px)
        low = max(0, (first - self.window_px) // stride)
        candidates = {min(step * stride, final) for step in range(low, last // stride + 2)}
        if last > final:
            candidates.add(final)
        return sorted(start for start in candidates if start < last and start + self.window_px > first)

    def touching(self, block: Window) -> list[tuple[int, int]]:
        """The (row, col) of each window that touches a block, in the order of the raster."""
        rows = self.starts(self.height, block.row, block.row + block.height)
        cols = self.starts(self.width, block.col, block.col + block.width)
        return [(row, col) for row in rows for col in cols]


def default_windows(size_px: int, window_px: int | None = None, overlap_px: int | None = None) -> tuple[int, int]:
    """Edge and overlap of the windows of a student trained on tiles of `size_px`; what is given stands.

    Four tiles' edge, at most 256 px, overlapping by a quarter.
    """
    window_px = window_px or min(256, 4 * size_px)
    return window_px, overlap_px if overlap_px is not None else window_px // 4


def plan_blocks(width: int, height: int, *, block_px: int) -> Iterator[Window]:
    """The blocks of a raster, in reading order, the last ones cut at its edge."""
    for row in range(0, height, block_px):
        for col in range(0, width, block_px):
            yield Window(col, row, min(block_px, width - col), min(block_px, height - row))


def blocks_of_tiles(tiles: Sequence[Window], grids: Sequence[WindowGrid], *, block_px: int) -> list[tuple[Window, list[int]]]:
    """Blocks that hold these tiles, each with its tiles' positions in the order given.

    Tiles of the same square of `block_px` share a block where that computes no more windows of any grid than each of them
    alone, as where all tiles are mapped; single ones far apart stay alone.
    """
    squares: dict[tuple[int, int], list[int]] = {}
    for position, tile in enumerate(tiles):
        squares.setdefault((tile.row // block_px, tile.col // block_px), []).append(position)
    blocks: list[tuple[Window, list[int]]] = []
    for own in squares.values():
        members = [tiles[each] for each in own]
        row, col = min(each.row for each in members), min(each.col for each in members)
        bottom, right = max(each.row + each.height for each in members), max(each.col + each.width for each in members)
        block = Window(col, row, right - col, bottom - row)
        if all(len(grid.touching(block)) <= sum(len(grid.touching(each)) for each in members) for grid in grids):
            blocks.append((block, own))
        else:
            blocks += [(tiles[each], [each]) for each in own]
    return blocks


def fitting_block_px(memory_mb: int, *, bands: int, classes: int, window_px: int, batch_size: int = 8) -> int:
    """The widest block (a multiple of 256 px, at least 256) whose numbers fit into `memory_mb`.

    Counted: values and valid pixels with a rim of a window, read and standardised (12 bytes a band and pixel), sums of
    probabilities, taper, class and confidence; and a batch of windows with about 64 maps of their size inside the network.
    """
    budget = memory_mb * 2**20 - batch_size * window_px**2 * 4 * (bands + classes + 64)
    block_px = BLOCK_MULTIPLE_PX
    while _block_bytes(block_px + BLOCK_MULTIPLE_PX, bands, classes, window_px) <= budget:
        block_px += BLOCK_MULTIPLE_PX
    return block_px


def map_block(
    read: Read,
    network: nn.Module,
    block: Window,
    grid: WindowGrid,
    *,
    classes: int,
    device: torch.device | str = "cpu",
    batch_size: int = 8,
    progress: Progress | None = None,
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float32]]:
    """The student's map of one block.

    Parameters
    ----------
    read: gives standardised values (C, h, w) float32, 0 where not valid, and valid (h, w) of any window inside the raster.
    network: logits (B, Q, H, W) of values (B, C, H, W); it is put into evaluation on `device`.
    grid: the raster's windows.

    Returns
    -------
    class indices (h, w) uint8, 255 where the input has no data, and the blended probability of that class (h, w) float32,
    NaN there. Probabilities are averaged over the windows with a weight that falls towards a window's rim.
    """
    sums, total, inside = _blend(read, network, block, grid, classes=classes, device=device, batch_size=batch_size, progress=progress)
    best = sums.argmax(axis=0)
    highest = np.take_along_axis(sums, best[None], axis=0)[0]
    confidence = np.where(inside, highest / np.where(total > 0, total, 1), np.nan).astype(np.float32)
    return np.where(inside, best, NOT_MAPPED).astype(np.uint8), confidence


def probabilities_of(
    read: Read,
    network: nn.Module,
    block: Window,
    grid: WindowGrid,
    *,
    classes: int,
    device: torch.device | str = "cpu",
    batch_size: int = 8,
    progress: Progress | None = None,
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
    """The probabilities (Q, h, w) float32 behind `map_block`'s map of a block, sum 1, and valid (h, w); 0 where not valid."""
    sums, _, inside = _blend(read, network, block, grid, classes=classes, device=device, batch_size=batch_size, progress=progress)
    total = sums.sum(axis=0)
    return np.where(inside, sums / np.where(total > 0, total, 1), 0).astype(np.float32), inside


def _blend(
    read: Read,
    network: nn.Module,
    block: Window,
    grid: WindowGrid,
    *,
    classes: int,
    device: torch.device | str,
    batch_size: int,
    progress: Progress | None,
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
    """Sums of probabilities (Q, h, w), what they are to be divided by (h, w), and where the input has data (h, w)."""
    progress = progress or Progress()
    places = grid.touching(block)
    region = _region(places, grid)
    values, valid = read(region)
    sums = np.zeros((classes, block.height, block.width), dtype=np.float32)
    taper = _taper(grid.window_px, grid.overlap_px)
    total = np.zeros((block.height, block.width), dtype=np.float32)
    inside = valid[block.row - region.row :, block.col - region.col :][: block.height, : block.width]
    wanted = [place for place in places if _crop(valid, place, region, grid).any()]
    network.eval().to(device)
    with torch.inference_mode():
        for start in range(0, len(wanted), batch_size):
            progress.report(start / len(wanted), "Mapping, window {done} of {total}", code="predict.window", done=start, total=len(wanted))
            batch = wanted[start : start + batch_size]
            stacked = np.stack([_padded(_crop(values, place, region, grid), grid.window_px) for place in batch])
            logits = network(torch.from_numpy(stacked).to(device))
            probabilities = torch.softmax(logits.float(), dim=1).cpu().numpy()
            for place, window in zip(batch, probabilities, strict=True):
                _add(sums, total, window, taper, place=place, block=block)
    return sums, total, inside


def _taper(window_px: int, overlap_px: int) -> npt.NDArray[np.float32]:
    """The weight of a window's pixels (window_px, window_px): half a cosine over the overlap at each side, 1 between.

    Where two windows overlap by `overlap_px` their weights sum to 1 (but for the least weight that the rim keeps).
    """
    ramp = np.ones(window_px)
    reach = min(overlap_px, window_px // 2)
    if reach:
        rise = 0.5 - 0.5 * np.cos(math.pi * (np.arange(reach) + 0.5) / reach)
        ramp[:reach], ramp[window_px - reach :] = rise, rise[::-1]
    ramp = np.maximum(ramp, LEAST_TAPER)
    return np.outer(ramp, ramp).astype(np.float32)


def _region(places: list[tuple[int, int]], grid: WindowGrid) -> Window:
    row, col = min(r for r, _ in places), min(c for _, c in places)
    bottom = min(max(r for r, _ in places) + grid.window_px, grid.height)
    right = min(max(c for _, c in places) + grid.window_px, grid.width)
    return Window(col, row, right - col, bottom - row)


def _crop(array: npt.NDArray[Any], place: tuple[int, int], region: Window, grid: WindowGrid) -> npt.NDArray[Any]:
    row, col = place[0] - region.row, place[1] - region.col
    return array[..., row : row + grid.window_px, col : col + grid.window_px]


def _padded(values: npt.NDArray[np.float32], window_px: int) -> npt.NDArray[np.float32]:
    """A window beyond a raster smaller than it, filled with 0 as tiles are beyond an edge."""
    below, right = window_px - values.shape[1], window_px - values.shape[2]
    return np.pad(values, ((0, 0), (0, below), (0, right))) if below or right else values


def _add(
    sums: npt.NDArray[np.float32],
    total: npt.NDArray[np.float32],
    window: npt.NDArray[np.float32],
    taper: npt.NDArray[np.float32],
    *,
    place: tuple[int, int],
    block: Window,
) -> None:
    row, col = place[0] - block.row, place[1] - block.col
    size = taper.shape[0]
    top, left, bottom, right = max(row, 0), max(col, 0), min(row + size, block.height), min(col + size, block.width)
    theirs = (slice(top - row, bottom - row), slice(left - col, right - col))
    ours = (slice(top, bottom), slice(left, right))
    sums[:, ours[0], ours[1]] += window[:, theirs[0], theirs[1]] * taper[theirs]
    total[ours] += taper[theirs]


def _block_bytes(block_px: int, bands: int, classes: int, window_px: int) -> int:
    return int((block_px + 2 * window_px) ** 2 * (12 * bands + 2) + block_px**2 * (8 * classes + 24))
