"""The Wasserstein-2 distance between all tiles, equally weighted, and a few weighted ones.

Small problems are solved to the end as a linear programme. Large ones by their dual, which has one variable a chosen
tile: any value of it is a lower bound, and the plan that it suggests, mended until its masses are right, an upper one.
So the distance is never a guess: it is given with both bounds.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import ot
import scipy.optimize
import torch
from numpy.typing import NDArray

from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress

EXACT = 2_000_000  # N K up to which the linear programme is solved: about a second
ROUGH = 1_000_000  # and for how much of a larger one, to begin with
SCORES = 1 << 19


@dataclass(frozen=True)
class Distance:
    """`low` ≤ W2 ≤ `high`, in the units of the values; the two are equal where `is_exact`."""

    low: float
    high: float
    is_exact: bool

    @property
    def value(self) -> float:
        """The middle of the two."""
        return (self.low + self.high) / 2


def distance(
    values: NDArray[Any],
    atoms: NDArray[Any],
    weights: NDArray[Any],
    *,
    exact_up_to: int = EXACT,
    passes: int = 40,
    progress: Progress = Progress(),  # noqa: B008
) -> Distance:
    """W2 between the (N, D) values, 1/N each, and the (K, D) atoms with (K,) `weights` of any sum.

    Exact where N K is at most `exact_up_to`; else between bounds, with about `passes` passes over all values. Raises
    `DataError` for NaN and for weights that are negative or all 0.
    """
    target = np.asarray(weights, dtype=np.float64)
    finite = bool(np.isfinite(np.sum(values, dtype=np.float64)) and np.isfinite(atoms).all())
    if not finite or (target < 0).any() or not 0 < target.sum() < math.inf:
        raise DataError(
            "No distance can be told: {cells} weights must be numbers from 0 up, and no embedding may be NaN or infinite.",
            remedy="Leave out the tiles without a usable embedding and run the selection again.",
            code="select.transport",
            cells=len(target),
        )
    target = target / target.sum()
    kept = target > 0
    target, atoms = target[kept], np.asarray(atoms, dtype=np.float64)[kept]
    centre = atoms.mean(0)
    if len(values) * len(target) <= exact_up_to:
        cost = _costs(np.asarray(values, dtype=np.float64) - centre, atoms - centre)
        masses = np.full(len(values), 1 / len(values))
        largest = float(cost.max()) or 1.0  # the solver's own tolerances are absolute
        total = float(ot.emd2(masses, target, cost / largest, numItermax=10_000_000)) * largest
        exact = math.sqrt(max(total, 0.0))
        return Distance(exact, exact, True)
    return _Dual(values, atoms, target, progress).solve(passes)


class _Dual:
    """max over psi of mean_i min_k(|x_i - c_k|² - psi_k) + sum_k w_k psi_k, in centred and scaled units."""

    def __init__(self, values: NDArray[Any], atoms: NDArray[np.float64], target: NDArray[np.float64], progress: Progress) -> None:
        centre = atoms.mean(0)
        self.scale = float(np.sqrt(np.mean((atoms - centre) ** 2))) or 1.0
        self.points = torch.empty(values.shape, dtype=torch.float32)
        step = max(1, (1 << 20) // values.shape[1])
        for start in range(0, len(values), step):
            part = (np.asarray(values[start : start + step], dtype=np.float64) - centre) / self.scale
            self.points[start : start + step] = torch.from_numpy(part)
        self.atoms = torch.from_numpy((atoms - centre) / self.scale)
        self.target, self.progress = target, progress
        self.base = float(torch.linalg.vector_norm(self.points, dtype=torch.float64)) ** 2 / len(self.points)

    def solve(self, passes: int) -> Distance:
        """The bounds, after at most about `passes` evaluations."""
        best_value, best, done = -math.inf, np.zeros(len(self.target)), 0

        def loss(psi: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
            nonlocal best_value, best, done
            value, masses, _ = self.evaluate(psi, torch.float32)
            done += 1
            self.progress.report(done / (passes + 2), "Measuring how well the tiles stand for all", code="select.measuring")
            if value > best_value:
                best_value, best = value, psi.copy()
            return -value, masses - self.target

        start = self.rough()
        while done < passes:  # the value has kinks, at which a line search gives up: begin again from the best
            options = {"maxfun": passes - done, "maxcor": 20, "gtol": 1e-8, "ftol": 1e-10}
            before = best_value
            scipy.optimize.minimize(loss, start, jac=True, method="L-BFGS-B", options=options)
            if best_value - before <= 1e-6 * abs(best_value):
                break
            start = best
        low, _, cells = self.evaluate(best, torch.float64)
        high = self._mend(best, cells)
        low = max(low, 0.0)
        return Distance(math.sqrt(low) * self.scale, math.sqrt(max(high, low)) * self.scale, False)

    def rough(self) -> NDArray[np.float64]:
        """psi of the linear programme for a part of the values: it knows which masses must cross from cluster to cluster."""
        count = min(len(self.points) // 2 + 1, max(ROUGH // len(self.target), 1))
        rows = np.linspace(0, len(self.points) - 1, count).astype(np.int64)
        cost = _costs(self.points.numpy()[rows].astype(np.float64), self.atoms.numpy())
        _, log = ot.emd(np.full(count, 1 / count), self.target, cost, numItermax=10_000_000, log=True)
        psi: NDArray[np.float64] = np.asarray(log["v"], dtype=np.float64)
        return psi

    def evaluate(self, psi: NDArray[np.float64], kind: torch.dtype) -> tuple[float, NDArray[np.float64], torch.Tensor]:
        """The value at psi (K,), the masses (K,) of the power cells, and the cells (N,)."""
        atoms = self.atoms.to(kind)
        offset = (self.atoms.square().sum(1) - torch.from_numpy(psi)).to(kind)
        cells = torch.empty(len(self.points), dtype=torch.int64)
        total = 0.0
        for start in range(0, len(self.points), max(64, SCORES // len(atoms))):
            block = self.points[start : start + max(64, SCORES // len(atoms))]
            scores = torch.addmm(offset, block.to(kind), atoms.T, alpha=-2).numpy()
            index = scores.argmin(1)
            cells[start : start + len(block)] = torch.from_numpy(index)
            total += float(scores[np.arange(len(index)), index].sum(dtype=np.float64))
        count = len(self.points)
        masses = torch.bincount(cells, minlength=len(psi)).numpy() / count
        return self.base + total / count + float(self.target @ psi), masses, cells

    def _mend(self, psi: NDArray[np.float64], cells: torch.Tensor) -> float:
        """The cost of a plan with the right masses: of the fullest power cells the tiles that lose least go elsewhere.

        Each has its dual price, so a tile near the border of two power cells moves at almost no loss.
        """
        count = len(self.points)
        owners = cells.numpy()
        atoms, points = self.atoms.numpy(), self.points.numpy()
        surplus = np.bincount(owners, minlength=len(psi)) / count - self.target
        left = np.full(count, 1 / count)  # the mass that still lies with the owner
        moved = 0.0
        while (surplus < -1e-13).any():
            self.progress.check()
            short = np.flatnonzero(surplus < -1e-13)
            rows = np.flatnonzero((surplus[owners] > 1e-15) & (left > 0))
            if not len(rows):
                break
            target, regret = self._best(points[rows], atoms, psi, owners[rows], short)
            before = surplus.copy()
            for place in np.argsort(regret, kind="stable"):
                row, new = rows[place], target[place]
                owner = owners[row]
                share = min(left[row], surplus[owner], -surplus[new])
                if share <= 0:
                    continue
                change = _squared(points[row], atoms[new]) - _squared(points[row], atoms[owner])
                moved += share * change
                left[row] -= share
                surplus[owner] -= share
                surplus[new] += share
            if np.array_equal(before, surplus):
                break
        rest = float(np.abs(surplus).sum()) / 2  # rounding, or a plan cut short: it costs at most the widest way
        widest = float(torch.cdist(self.atoms[None], self.atoms[None]).max()) if rest > 1e-12 else 0.0
        return (math.sqrt(max(self._own_cost(cells) + moved, 0.0)) + widest * math.sqrt(rest)) ** 2

    def _own_cost(self, cells: torch.Tensor) -> float:
        total = 0.0
        step = max(1, (1 << 19) // self.points.shape[1])
        for start in range(0, len(cells), step):
            part = slice(start, start + step)
            total += float((self.points[part].double() - self.atoms[cells[part]]).square_().sum())
        return total / len(cells)

    @staticmethod
    def _best(
        points: NDArray[Any], atoms: NDArray[np.float64], psi: NDArray[np.float64], owners: NDArray[np.int64], short: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """For each point the cheapest of the `short` atoms at dual prices, and what it costs above its own."""
        target, regret = np.empty(len(points), dtype=np.int64), np.empty(len(points))
        for start in range(0, len(points), 4096):
            part = slice(start, start + 4096)
            exact = points[part].astype(np.float64)
            scores = _costs(exact, atoms[short]) - psi[short]
            index = scores.argmin(1)
            own = ((exact - atoms[owners[part]]) ** 2).sum(1) - psi[owners[part]]
            target[part], regret[part] = short[index], scores[np.arange(len(index)), index] - own
        return target, regret


def _costs(values: NDArray[np.float64], atoms: NDArray[np.float64]) -> NDArray[np.float64]:
    """(N, K) squared distances."""
    costs: NDArray[np.float64] = (values**2).sum(1)[:, None] + (atoms**2).sum(1) - 2 * values @ atoms.T
    np.maximum(costs, 0, out=costs)
    return costs


def _squared(point: NDArray[Any], atom: NDArray[np.float64]) -> float:
    difference = point - atom
    return float(difference @ difference)
