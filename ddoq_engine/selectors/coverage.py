"""Tiles that together hold much of every kind of pixel, the rare ones too: rarity-weighted coverage of textons.

A set S of tiles is worth f(S) = Σ_v a_v g(Σ_{i in S} h_iv / m_v), with h_iv the share of texton v in tile i, m_v its share of
all tiles, a_v ∝ m_v^(1 - rarity), and g(x) = log(1 + x): what is there in plenty counts for less and less. f is monotone and
submodular, so that the greedy choice reaches at least 1 - 1/e of the best (G. L. Nemhauser, L. A. Wolsey, M. L. Fisher, An
analysis of approximations for maximizing submodular set functions, Mathematical Programming 14, 1978).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import generator
from ddoq_engine.selectors.interface import Choice, Numbers, Pool, check_budget, choice_of

RARITY = 0.5
TIES = 1e-6  # relative: who comes first of tiles that are worth the same is left to chance


def coverage(pool: Pool, budget: int, *, seed: int, progress: Progress, rarity: float = RARITY) -> Choice:
    """The greedy choice, the tile that adds most first. Raises `DataError` for embeddings that are no shares of textons.

    rarity: 0 lets kinds count as they are common, 1 all alike.
    """
    check_budget(pool, budget)
    check_roots(pool.embeddings)
    kinds = KindsWorth(pool.embeddings, rarity)
    amounts = kinds.amounts(np.arange(len(pool)))
    held = amounts[pool.already].sum(axis=0)
    favour = 1 + TIES * generator(seed, "coverage").random(len(pool))
    is_free = np.ones(len(pool), bool)
    is_free[pool.already] = False
    chosen: list[int] = []
    for number in range(budget):
        gains = np.where(is_free, kinds.gains(amounts, held) * favour, -np.inf)
        best = int(gains.argmax())
        chosen.append(best)
        is_free[best] = False
        held = held + amounts[best]
        progress.report((number + 1) / budget, "Choosing tile {done} of {total}", code="select.choosing", done=number + 1, total=budget)
        progress.check()
    return choice_of(pool, chosen)


class KindsWorth:
    """What f makes of N tiles that are made of kinds of pixel. roots: square roots of the shares (N, V) of V kinds."""

    def __init__(self, roots: Numbers, rarity: float = RARITY) -> None:
        self._roots = np.asarray(roots)
        common = np.einsum("nv,nv->v", self._roots, self._roots, dtype=np.float64) / len(self._roots)
        self._is_present = common > 0
        self._common = common[self._is_present]
        worth = self._common ** (1 - rarity)
        self._worth = worth / worth.sum()

    def amounts(self, rows: Any) -> NDArray[np.float64]:
        """(n, V'): how much of each kind that there is these tiles hold, in units of what an average tile holds."""
        return np.asarray(np.square(self._roots[rows][:, self._is_present].astype(np.float64)) / self._common)

    def gains(self, amounts: NDArray[np.float64], held: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,): what each of these tiles (n, V') adds to f where so much (V',) is held already."""
        return np.asarray(np.log1p(amounts / (1 + held)) @ self._worth)


def kinds_held(roots: Numbers) -> Callable[[NDArray[np.int64]], float]:
    """A function: of the kinds that tiles with these roots of shares (N, V) are made of, the part, 0 to 1, of which the tiles
    `rows` (K,) together hold at least as much as one average tile."""
    kinds = KindsWorth(roots)
    return lambda rows: float((kinds.amounts(rows).sum(axis=0) >= 1).mean())


def are_roots(values: Numbers) -> bool:
    """Whether values (N, V) are square roots of shares, zeros for tiles without pixels, not all of them."""
    sums = np.einsum("nv,nv->n", values, values, dtype=np.float64)
    return bool((np.asarray(values) >= 0).all() and np.all((np.abs(sums - 1) < 1e-3) | (sums == 0)) and (sums > 0).any())


def check_roots(values: Numbers) -> Numbers:
    """The values (N, V), which must be square roots of shares. Raises `DataError`."""
    if not are_roots(values):
        raise DataError(
            "The method coverage needs tiles that are encoded as shares of textons or tokens.",
            remedy="Encode the tiles with the encoder textons or tokens, or choose the method ddoq.",
            code="select.no_textons",
        )
    return values
