"""Tiles that together hold much of every kind of pixel, the rare ones too: rarity-weighted coverage of textons.

A set S of tiles is worth f(S) = Σ_v a_v g(Σ_{i in S} h_iv / m_v), with h_iv the share of texton v in tile i, m_v its share of
all tiles, a_v ∝ m_v^(1 - rarity), and g(x) = log(1 + x): what is there in plenty counts for less and less. f is monotone and
submodular, so that the greedy choice reaches at least 1 - 1/e of the best (G. L. Nemhauser, L. A. Wolsey, M. L. Fisher, An
analysis of approximations for maximizing submodular set functions, Mathematical Programming 14, 1978).
"""

from __future__ import annotations

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
    shares = shares_of(pool.embeddings)
    masses = shares.mean(axis=0)
    present = masses > 0
    relative = shares[:, present] / masses[present]  # (N, V): how much more of it than an average tile
    worth = masses[present] ** (1 - rarity)
    worth /= worth.sum()
    held = relative[pool.already].sum(axis=0)
    favour = 1 + TIES * generator(seed, "coverage").random(len(pool))
    is_free = np.ones(len(pool), bool)
    is_free[pool.already] = False
    chosen: list[int] = []
    for number in range(budget):
        gains = np.where(is_free, np.log1p(relative / (1 + held)) @ worth * favour, -np.inf)
        best = int(gains.argmax())
        chosen.append(best)
        is_free[best] = False
        held = held + relative[best]
        progress.report((number + 1) / budget, "Choosing tile {done} of {total}", code="select.choosing", done=number + 1, total=budget)
        progress.check()
    return choice_of(pool, chosen)


def kinds_held(shares: NDArray[np.float64], rows: NDArray[np.int64]) -> float:
    """Of the textons that tiles with these shares (N, V) are made of, the part, 0 to 1, of which the tiles `rows` (K,) together
    hold at least as much as one average tile."""
    masses = shares.mean(axis=0)
    present = masses > 0
    return float((shares[rows][:, present].sum(axis=0) >= masses[present]).mean())


def shares_of(embeddings: Numbers) -> NDArray[np.float64]:
    """The shares (N, V) of embeddings (N, V) that are their square roots; zeros for tiles without pixels. Raises `DataError`."""
    check_roots(embeddings)
    return np.asarray(np.square(np.asarray(embeddings, dtype=np.float64)))


def check_roots(values: Numbers) -> None:
    """Raise `DataError` for values (N, V) that are no square roots of shares, nor zeros, or zeros alone."""
    sums = np.einsum("nv,nv->n", values, values, dtype=np.float64)
    if (np.asarray(values) < 0).any() or not np.all((np.abs(sums - 1) < 1e-3) | (sums == 0)) or not (sums > 0).any():
        raise DataError(
            "The method coverage needs tiles that are encoded as shares of textons or tokens.",
            remedy="Encode the tiles with the encoder textons or tokens, or choose the method ddoq.",
            code="select.no_textons",
        )
