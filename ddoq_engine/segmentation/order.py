"""Which tiles a step trains on, as a function of the seed and the step: no state, so a resumed run goes on as it would have.

Tiles come in passes, each pass every tile once in its own order, and steps cut the passes one after the other into batches
of equal size. So no batch is ever short, and none is a single tile unless asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ddoq_engine.seeds import generator

STEPS_PER_EPOCH = 50  # the least; an epoch is what is checkpointed and validated, and both cost time


@dataclass(frozen=True)
class Draw:
    """One tile in a batch: its position, the pass it belongs to, and which copy of the pass it is (0 unless drawn by weight)."""

    position: int
    turn: int
    copy: int


@dataclass(frozen=True)
class Order:
    """The order of n tiles in batches.

    sampling: (n,) to draw tiles by weight, each about n·w/Σw times a pass; None for once each.
    least_epoch: steps of an epoch at least.
    """

    tiles: int
    batch_size: int
    seed: int
    sampling: tuple[float, ...] | None = None
    least_epoch: int = STEPS_PER_EPOCH

    def turn(self, number: int) -> list[Draw]:
        """The draws of one pass, in their order."""
        rng = generator(self.seed, "order", number)
        if self.sampling is None:
            return [Draw(int(position), number, 0) for position in rng.permutation(self.tiles)]
        copies = systematic(np.asarray(self.sampling), rng)
        draws = [Draw(position, number, copy) for position, count in enumerate(copies) for copy in range(int(count))]
        return [draws[i] for i in rng.permutation(len(draws))]

    def batches(self, first: int, last: int) -> Iterator[list[Draw]]:
        """The draws of the steps `first` to `last` - 1, `batch_size` each."""
        turns: dict[int, list[Draw]] = {}
        for step in range(first, last):
            begin, end = step * self.batch_size, (step + 1) * self.batch_size
            numbers = range(begin // self.tiles, (end - 1) // self.tiles + 1)
            turns = {number: turns[number] if number in turns else self.turn(number) for number in numbers}
            yield [draw for n in numbers for draw in turns[n][max(begin - n * self.tiles, 0) : end - n * self.tiles]]

    def steps_per_epoch(self) -> int:
        """A whole pass, rounded up to steps, and at least `least_epoch` steps."""
        return max(self.least_epoch, -(-self.tiles // self.batch_size))


def systematic(weights: npt.NDArray[np.float64], rng: np.random.Generator) -> npt.NDArray[np.int64]:
    """How often each of n tiles is drawn in n draws, proportional to its weight: n·w/Σw, rounded up or down, sum n.

    Systematic sampling: the least noise that keeps the expectation exact.
    """
    edges = np.concatenate([[0.0], np.cumsum(weights)]) * (len(weights) / weights.sum())
    edges[-1] = len(weights)
    points = np.floor(edges - rng.random()).astype(np.int64)
    counts = np.diff(points)
    return np.asarray(counts, dtype=np.int64)
