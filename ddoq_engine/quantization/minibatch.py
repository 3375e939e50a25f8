"""Mini-batch k-means with the step that makes it a mean: n/count for a cell that won n points of the batch (Sculley 2010).

It is CLVQ with MacQueen's step, a batch at a time. For data that stream past, or too many for Lloyd's full passes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import torch

from ddoq_engine.progress import Progress
from ddoq_engine.quantization import cells as sums_of
from ddoq_engine.quantization.assignment import nearest
from ddoq_engine.seeds import generator

REASSIGN = 0.01  # a centroid that won less than this part of the most successful one starts anew
PATIENCE = 10  # batches without a better smoothed distortion before it stops


@dataclass(frozen=True)
class State:
    """A codebook on its way: `centroids` (K, D) float32, `counts` (K,) float64 of points won, `distortion` of the last batch
    before its step (NaN before the first), `seen` points in all."""

    centroids: torch.Tensor
    counts: torch.Tensor
    distortion: float = field(default=math.nan)
    seen: int = 0


def begin(start: torch.Tensor) -> State:
    """The state before the first batch, from (K, D) first centroids."""
    return State(start.to(torch.float32, copy=True), torch.zeros(len(start), dtype=torch.float64))


def partial(state: State, batch: torch.Tensor, *, frozen: int = 0) -> State:
    """One step with a batch (B, D) float32: each centroid becomes the mean of all the points it ever won.

    `c += (n/count)(mean - c)` with the new count. The first `frozen` centroids do not move.
    """
    budget = len(state.centroids)
    cells, best = nearest(batch, state.centroids)
    won = sums_of.count(cells, budget).cpu()
    counts = state.counts + won
    step = 1 / counts.clamp(min=1)
    current = state.centroids.cpu().double()
    moved = current + step[:, None] * (sums_of.sums(batch, cells, budget) - won[:, None] * current)
    moved[:frozen] = current[:frozen]
    distortion = float((best + batch.square().sum(1)).clamp(min=0).double().mean())
    return State(moved.float().to(batch.device), counts, distortion, state.seen + len(batch))


def iterate(scaled: torch.Tensor, start: torch.Tensor, seed: int, *, batch_size: int = 4096, frozen: int = 0) -> Iterator[State]:
    """Yield the state after each batch, for ever: every epoch goes through all points once, in an order of its own.

    Centroids that win next to nothing are put on points of the batch, at most every tenth batch of the first epochs.
    """
    state = begin(start)
    epoch, batches = 0, 0
    while True:
        order = torch.from_numpy(generator(seed, "minibatch", epoch).permutation(len(scaled))).to(scaled.device)
        for begins in range(0, len(order), batch_size):
            batch = scaled[order[begins : begins + batch_size]]
            state = partial(state, batch, frozen=frozen)
            batches += 1
            if batches % 10 == 0 and epoch < 3 and len(batch) > len(start):
                state = _revive(state, batch, generator(seed, "revive", batches), frozen)
            yield state
        epoch += 1


def fit(
    scaled: torch.Tensor,
    start: torch.Tensor,
    seed: int,
    *,
    batch_size: int = 4096,
    max_epochs: int = 10,
    frozen: int = 0,
    progress: Progress = Progress(),  # noqa: B008
) -> State:
    """Iterate from `start` (K, D) until the smoothed distortion of the batches stops falling, or `max_epochs` are over.

    The counts are of the whole course and lean to the early centroids: masses come from a last full assignment.
    """
    total = max_epochs * math.ceil(len(scaled) / batch_size)
    memory = min(1.0, 2 * batch_size / (len(scaled) + 1))  # as slow as an epoch is long
    smooth, lowest, waited = math.nan, math.inf, 0
    for done, state in enumerate(iterate(scaled, start, seed, batch_size=batch_size, frozen=frozen), 1):
        smooth = state.distortion if math.isnan(smooth) else smooth + memory * (state.distortion - smooth)
        waited = 0 if smooth < lowest else waited + 1
        lowest = min(lowest, smooth)
        progress.report(done / total, "Moving the centroids, a batch at a time", code="quantize.minibatch")
        if done >= total or (waited >= PATIENCE and state.seen >= len(scaled)):
            return state
    raise AssertionError  # iterate never ends


def _revive(state: State, batch: torch.Tensor, generator: np.random.Generator, frozen: int) -> State:
    weak = state.counts < REASSIGN * float(state.counts.max())
    weak[:frozen] = False
    number = int(weak.sum())
    if not number:
        return state
    rows = torch.from_numpy(generator.choice(len(batch), min(number, len(batch) // 2), replace=False))
    weakest = weak.nonzero()[:, 0][: len(rows)]
    centroids, counts = state.centroids.clone(), state.counts.clone()
    centroids[weakest.to(batch.device)] = batch[rows.to(batch.device)]
    counts[weakest] = float(state.counts[~weak].min())  # as settled as the least of the others
    return State(centroids, counts, state.distortion, state.seen)
