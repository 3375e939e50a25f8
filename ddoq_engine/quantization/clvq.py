"""Competitive learning vector quantization: stochastic gradient of the distortion, one tile at a time (Pagès 2015).

    k = the nearest centroid of z;   c_k += g_t (z - c_k)

The steps g_t decide all. `poly` forgets a bad start at the pace a centroid is visited (the default); `macqueen` makes
each centroid the mean of what it won; `pages` is the schedule of the theory, for tens of points in low dimension.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray

from ddoq_engine.progress import Progress
from ddoq_engine.quantization import cells as sums_of
from ddoq_engine.quantization.assignment import nearest
from ddoq_engine.seeds import generator

Step = Literal["poly", "macqueen", "pages"]
STEPS: tuple[Step, ...] = ("poly", "macqueen", "pages")


@dataclass(frozen=True)
class State:
    """A codebook on its way: `centroids` (K, D) float32 and their mean over the last half of the course, `averaged`.

    `masses` (K,) and `distortion` are the companion estimates, which follow the course at the step 2/(t + 2): they
    forget the start and cost nothing. `seen` is t, the points so far.
    """

    centroids: torch.Tensor
    averaged: torch.Tensor
    masses: NDArray[np.float64]
    distortion: float
    seen: int


def iterate(
    scaled: torch.Tensor,
    start: torch.Tensor,
    seed: int,
    *,
    step: Step = "poly",
    block: int | None = None,
    length: int | None = None,
    frozen: int = 0,
) -> Iterator[State]:
    """Yield states for ever, every `block` points; (N, D) and (K, D) float32, each epoch in an order of its own.

    Within a block the winners are those of the codebook before it; the moves are those of one point after the other, in
    closed form. With `block` 1 that is the method to the letter; unless told a block is as long as a centroid moves a
    sixteenth of its way on the average, so it grows as the steps fall. `length` is the whole course, for the averaging.
    """
    centroids = start.to(scaled.device, torch.float32, copy=True)
    budget = len(centroids)
    half = (len(scaled) if length is None else length) // 2
    gains = _Gains(step, start)
    averaged, averages = centroids.clone(), 0
    masses, distortion = np.full(budget, 1 / budget), 0.0
    visits = np.zeros(budget)
    seen, epoch = 0, 0
    while True:
        order = torch.from_numpy(generator(seed, "clvq", epoch).permutation(len(scaled))).to(scaled.device)
        begins = 0
        while begins < len(order):
            size = gains.block(seen) if block is None else block
            batch = scaled[order[begins : begins + size]]
            begins += size
            won, best = nearest(batch, centroids)
            cells = won.cpu().numpy()
            squared = (best + batch.square().sum(1)).clamp_(min=0).cpu().double().numpy()
            times = seen + np.arange(len(cells))
            gain = gains.at(times, visits[cells] + _rank(cells))
            gain[cells < frozen] = 0
            _move(centroids, batch, won, gain)
            visits += np.bincount(cells, minlength=budget)
            pace = 2 / (times + 2)
            pace[times == 0] = 1
            share = pace * np.append(np.cumprod((1 - pace)[:0:-1])[::-1], 1)
            left = float(np.prod(1 - pace))
            masses = left * masses + np.bincount(cells, weights=share, minlength=budget)
            distortion = left * distortion + float(share @ squared)
            seen += len(cells)
            if seen > half:
                averages += 1
                averaged = torch.lerp(averaged, centroids, 1 / averages)
            yield State(centroids, averaged if averages else centroids, masses, distortion, seen)
        epoch += 1


def fit(
    scaled: torch.Tensor,
    start: torch.Tensor,
    seed: int,
    *,
    step: Step = "poly",
    epochs: float = 2.0,
    block: int | None = None,
    frozen: int = 0,
    progress: Progress = Progress(),  # noqa: B008
) -> State:
    """Go through the points `epochs` times from `start` (K, D) and give the last state."""
    length = max(1, math.ceil(epochs * len(scaled)))
    for state in iterate(scaled, start, seed, step=step, block=block, length=length, frozen=frozen):
        progress.report(state.seen / length, "Moving the nearest centroid, tile by tile", code="quantize.clvq")
        if state.seen >= length:
            return state
    raise AssertionError  # iterate never ends


class _Gains:
    """The steps g_t of a schedule."""

    def __init__(self, step: Step, start: torch.Tensor) -> None:
        self.step = step
        self.budget, dimension = start.shape
        if step == "pages":
            apart = torch.pdist(start).min() if self.budget > 1 else torch.tensor(2.0)
            self.first = min(max(float(apart) / 2, 0.005), 1.0)
            self.above, self.below = 4 * self.budget ** (1 / dimension), math.pi**2 * self.budget ** (-2 / dimension)

    def at(self, times: NDArray[np.int64], visits: NDArray[np.float64]) -> NDArray[np.float64]:
        """The gain of each point, given the time (from 0) and how often its winner won before."""
        gain: NDArray[np.float64] = 0.5 / (1 + times / self.budget) ** 0.6
        if self.step == "macqueen":
            gain = 1 / (visits + 1)
        elif self.step == "pages":
            gain = self.first * self.above / (self.above + self.first * self.below * times)
        return gain

    def block(self, seen: int) -> int:
        """How many points may share their winners' codebook at this time."""
        gain = float(self.at(np.array([seen]), np.array([seen / self.budget]))[0])
        return int(min(max(self.budget / (16 * gain), 1), 4096))


def _rank(cells: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each point of the block, how many before it have the same winner."""
    order = np.argsort(cells, kind="stable")
    ordered = cells[order]
    first = np.r_[True, ordered[1:] != ordered[:-1]]
    begins = np.maximum.accumulate(np.where(first, np.arange(len(cells)), 0))
    rank = np.empty(len(cells), dtype=np.int64)
    rank[order] = np.arange(len(cells)) - begins
    return rank


def _move(centroids: torch.Tensor, batch: torch.Tensor, won: torch.Tensor, gain: NDArray[np.float64]) -> None:
    """Move each winner towards its points, one after the other: the last of them counts g, the one before (1 - g) g', ..."""
    cells = won.cpu().numpy()
    order = np.argsort(cells, kind="stable")
    kept = np.cumsum(np.log1p(-np.minimum(gain[order], 1 - 1e-12)))
    last = np.flatnonzero(np.r_[cells[order][1:] != cells[order][:-1], True])
    end = np.repeat(kept[last], np.diff(last, prepend=-1))
    weights = np.empty(len(cells))
    weights[order] = gain[order] * np.exp(end - kept)
    left = np.ones(len(centroids))
    left[cells[order][last]] = np.exp(np.diff(kept[last], prepend=0.0))
    pulled = sums_of.sums(batch, won, len(centroids), torch.from_numpy(weights))
    centroids.copy_(centroids.cpu().double() * torch.from_numpy(left)[:, None] + pulled)
