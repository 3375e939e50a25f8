"""Ways that need the classes of all tiles: they show what could be had, and cannot be used where nothing is labelled yet.

Class balance and label complexity as in the comparison of coresets for segmentation of land cover (distillation methods,
section 4); calibrated masses: the nearest to the cells' masses, in the sense of Kullback and Leibler, that give the right
area of each class (raking: J.-C. Deville and C.-E. Särndal, Calibration estimators in survey sampling, JASA 87, 1992).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ddoq_engine.progress import Progress
from ddoq_engine.seeds import generator
from ddoq_engine.selectors.ddoq import quantized
from ddoq_engine.selectors.interface import Choice, Numbers, Pool, check_budget, check_shares, choice_of

TIES = 1e-9
RIDGE = 1e-3
STEPS = 50


def class_balance(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """Greedily the tile that brings the classes of the labelled tiles nearest to equal shares (entropy as high as can be)."""
    check_budget(pool, budget)
    shares = np.asarray(check_shares(pool), dtype=np.float64)
    held, is_free = shares[pool.already].sum(axis=0), np.ones(len(pool), bool)
    is_free[pool.already] = False
    favour = TIES * generator(seed, "class balance").random(len(pool))
    chosen: list[int] = []
    for _ in range(budget):
        best = int(np.where(is_free, _entropy(held + shares) + favour, -np.inf).argmax())
        chosen.append(best)
        is_free[best] = False
        held = held + shares[best]
        progress.check()
    return choice_of(pool, chosen)


def label_complexity(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """The tiles with the highest entropy of their own classes: the most mixed ones."""
    check_budget(pool, budget)
    entropy = _entropy(np.asarray(check_shares(pool), dtype=np.float64)) + TIES * generator(seed, "label complexity").random(len(pool))
    free = pool.free
    return choice_of(pool, free[np.argsort(-entropy[free], kind="stable")[:budget]])


def calibrated(pool: Pool, budget: int, *, seed: int, progress: Progress) -> Choice:
    """The tiles of the quantizer, their masses calibrated to the classes' areas."""
    shares = np.asarray(check_shares(pool), dtype=np.float64)
    choice = quantized(pool, budget, seed=seed, progress=progress)
    return Choice(choice.rows, calibrate(choice.masses, shares[choice.rows], shares.mean(axis=0)))


def calibrate(masses: NDArray[np.float64], shares: Numbers, target: Numbers) -> NDArray[np.float64]:
    """Masses (K,) ∝ p exp(λ · h), with the sum of p, whose class areas Σ w h are the target (Q,), or as near as the ridge lets.

    Newton's method on the concave dual -log Σ p exp(λ·(h - t)) - ridge |λ|² / 2, whose gradient is the error of the areas.
    """
    total, p = masses.sum(), masses / masses.sum()
    apart = np.asarray(shares, dtype=np.float64) - np.asarray(target, dtype=np.float64)  # (K, Q)
    multipliers = np.zeros(apart.shape[1])
    for _ in range(STEPS):
        weights = _tilted(p, apart, multipliers)
        mean = weights @ apart
        spread = (apart * weights[:, None]).T @ apart - np.outer(mean, mean) + RIDGE * np.eye(len(mean))
        step = np.linalg.solve(spread, -(mean + RIDGE * multipliers))
        length = 1.0
        while length > 1e-4 and _dual(p, apart, multipliers + length * step) > _dual(p, apart, multipliers) - 1e-12:
            length /= 2
        multipliers = multipliers + length * step
        if np.abs(length * step).max() < 1e-9:
            break
    return np.asarray(total * _tilted(p, apart, multipliers))


def _tilted(p: NDArray[np.float64], apart: NDArray[np.float64], multipliers: NDArray[np.float64]) -> NDArray[np.float64]:
    exponents = apart @ multipliers
    tilted = p * np.exp(exponents - exponents.max())
    return np.asarray(tilted / tilted.sum())


def _dual(p: NDArray[np.float64], apart: NDArray[np.float64], multipliers: NDArray[np.float64]) -> float:
    exponents = apart @ multipliers
    top = float(exponents.max())
    return float(np.log((p * np.exp(exponents - top)).sum()) + top + RIDGE * (multipliers @ multipliers) / 2)


def _entropy(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of each row (N, Q), of any scale; 0 where there is nothing."""
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1e-300)
    return np.asarray(-(shares * np.log(np.maximum(shares, 1e-300))).sum(axis=1))
