"""k-means++: first centroids that are far apart (Arthur & Vassilvitskii 2007), greedy over a few draws a step.

The order matters: the first k of the indices are themselves a k-means++ choice of k, so one run serves every budget.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.quantization.assignment import nearest
from ddoq_engine.quantization.points import Values, prepare


@dataclass(frozen=True)
class Seeds:
    """Rows chosen as first centroids, in order, all different.

    `indices` (K,) int64; `distortion` (K,) the mean squared distance to the first k of them (and to the fixed ones), in
    the units of the points, squared: an upper bound of the best distortion of each budget up to K.
    """

    indices: NDArray[np.int64]
    distortion: NDArray[np.float64]


def kmeans_plus_plus(
    values: Values,
    count: int,
    generator: np.random.Generator,
    *,
    trials: int | None = None,
    fixed: Values | None = None,
    device: torch.device | str = "cpu",
    progress: Progress = Progress(),  # noqa: B008
) -> Seeds:
    """Choose `count` rows of `values` (N, D), each drawn with the chance of its squared distance to those before.

    Of `trials` draws a step (2 + ln K unless told) the one that lowers the distortion most is kept. `fixed` (F, D) are
    centroids that are there already. Where fewer than `count` rows differ the indices are still distinct. Raises
    `DataError` for NaN and for more seeds than rows.
    """
    points = prepare(values, device)
    there = None if fixed is None else points.shrink(torch.as_tensor(fixed)).float().to(points.scaled.device)
    seeds = spread(points.scaled, count, generator, trials=trials, fixed=there, progress=progress)
    return Seeds(seeds.indices, seeds.distortion * points.scale**2)


def spread(
    scaled: torch.Tensor,
    count: int,
    generator: np.random.Generator,
    *,
    trials: int | None = None,
    fixed: torch.Tensor | None = None,
    progress: Progress = Progress(),  # noqa: B008
) -> Seeds:
    """`kmeans_plus_plus` on prepared points (N, D) float32."""
    total = len(scaled)
    if not 1 <= count <= total:
        raise DataError(
            "{tiles} tiles cannot make {budget} cells.",
            remedy="Give a budget from 1 to {tiles}, or tile a larger area.",
            code="quantize.seeds",
            tiles=total,
            budget=count,
        )
    # Rows [x, |x|², 1] times [-2c, 1, |c|²] are the squared distances in one product, long side last: sums along memory.
    lengths = scaled.square().sum(1)
    lifted = torch.cat([scaled.T, lengths[None], torch.ones_like(lengths)[None]])
    chosen = np.empty(count, dtype=np.int64)
    course = np.empty(count)
    begin = 0
    if fixed is None or not len(fixed):
        chosen[0], begin = generator.integers(total), 1
        closest = _to_rows(scaled, lifted, chosen[:1])[0].clamp_(min=0)
        closest[int(chosen[0])] = 0
        course[0] = float(closest.double().mean())
    else:
        closest = (nearest(scaled, fixed)[1] + lengths).clamp_(min=0)
    urn = _Urn(scaled, lifted, generator, 2 + int(math.log(count)) if trials is None else trials)
    for step in range(begin, count):
        rows, offered = urn.draw(closest, chosen[:step])
        offered = torch.minimum(offered, closest)
        sums = offered.sum(1)
        best = int(sums.argmin())
        chosen[step] = rows[best]
        closest = offered[best].clamp_(min=0)
        closest[int(chosen[step])] = 0
        course[step] = max(float(sums[best]), 0.0) / total
        if step % 32 == 0:
            progress.report(step / count, "Spreading the first centroids", code="quantize.seeding")
    return Seeds(chosen, course)


class _Urn:
    """Draws rows with the chance of their squared distance, several steps' worth with one matrix product.

    A draw made under older, larger distances is kept with the chance of new to old: what is kept is distributed as if
    drawn now. So the draws are exact, and a product of many rows costs little more than one of a few.
    """

    def __init__(self, scaled: torch.Tensor, lifted: torch.Tensor, generator: np.random.Generator, trials: int) -> None:
        self.scaled, self.lifted, self.generator, self.trials = scaled, lifted, generator, trials
        self.rows = np.empty(0, dtype=np.int64)
        self.heights = np.empty(0)  # a row is kept while its distance is above its height
        self.squared = torch.empty(0, len(scaled))

    def draw(self, closest: torch.Tensor, chosen: NDArray[np.int64]) -> tuple[NDArray[np.int64], torch.Tensor]:
        """Some rows (R,), and the squared distances (R, N) of all points to them."""
        kept = self._kept(closest)
        if len(kept) < self.trials:
            self._fill(closest, chosen)
            kept = self._kept(closest)
        taken = kept[: self.trials]
        offer = self.rows[taken], self.squared[torch.from_numpy(taken)]
        self.heights[: taken[-1] + 1] = np.inf
        return offer

    def _kept(self, closest: torch.Tensor) -> NDArray[np.int64]:
        now = closest[torch.from_numpy(self.rows).to(closest.device)].cpu().numpy()
        return np.flatnonzero(now >= self.heights)

    def _fill(self, closest: torch.Tensor, chosen: NDArray[np.int64]) -> None:
        distance = closest.cpu().numpy()
        # Inverse sums in float64: torch.multinomial stops at 2^24 rows.
        sums = np.cumsum(distance, dtype=np.float64)
        if sums[-1] > 0:
            at = np.searchsorted(sums, self.generator.random(8 * self.trials) * sums[-1], side="right")
            self.rows = np.minimum(at, np.flatnonzero(distance)[-1])
        else:  # every row equals a chosen one: any other row will do
            self.rows = self.generator.choice(np.setdiff1d(np.arange(len(sums)), chosen), 1)
        self.heights = self.generator.random(len(self.rows)) * distance[self.rows]
        self.squared = _to_rows(self.scaled, self.lifted, self.rows)


def _to_rows(scaled: torch.Tensor, lifted: torch.Tensor, rows: NDArray[np.int64]) -> torch.Tensor:
    """(R, N) squared distances from some rows, but for rounding."""
    points = scaled[torch.from_numpy(rows).to(scaled.device)]
    own = points.square().sum(1, keepdim=True)
    return torch.cat([points * -2, torch.ones_like(own), own], dim=1) @ lifted
