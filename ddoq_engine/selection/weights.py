"""What a chosen tile counts for in training: its mass to a power, with mean 1 so that the learning rate keeps its meaning."""

from __future__ import annotations

import math
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ddoq_engine.errors import DataError, SettingsError

Normalisation = Literal["mean1", "pytorch-smt"]
EXPONENTS = {"uniform": 0.0, "sqrt": 0.5, "density": 1.0}


def exponent_of(mode: str | float) -> float:
    """The power of "uniform" (0), "sqrt" (½), "density" (1), or of a number from 0 to 1. Raises `SettingsError` otherwise."""
    exponent = EXPONENTS.get(mode) if isinstance(mode, str) else float(mode)
    if exponent is None or not 0 <= exponent <= 1:
        raise SettingsError(
            "Invalid weight mode: {mode}.",
            remedy="Choose one of {modes}, or a number from 0 (uniform) to 1 (density).",
            code="select.weight_mode",
            mode=mode,
            modes=", ".join(EXPONENTS),
        )
    return exponent


def weigh(masses: NDArray[Any], mode: str | float = "sqrt", *, normalisation: Normalisation = "mean1") -> NDArray[np.float64]:
    """(K,) weights ∝ mass to the power of `mode`, from (K,) masses or tile counts of any scale.

    The mean is 1. "pytorch-smt" is that program's scale: sum √K for all modes but uniform, which has mean 1 there too.
    Raises `DataError` for negative masses, NaN, or nothing at all; `SettingsError` "Invalid weight mode".
    """
    exponent = exponent_of(mode)
    mass = np.asarray(masses, dtype=np.float64)
    if mass.ndim != 1 or not len(mass) or not np.isfinite(mass).all() or (mass < 0).any() or not mass.sum() > 0:
        raise DataError(
            "{cells} cells have no weights: the masses must be numbers from 0 up, with one above 0 at least.",
            remedy="Run the selection again.",
            code="select.masses",
            cells=mass.size,
        )
    if normalisation not in ("mean1", "pytorch-smt"):
        raise SettingsError(
            "There is no normalisation {normalisation}.",
            remedy="Choose mean1 or pytorch-smt.",
            code="select.normalisation",
            normalisation=normalisation,
        )
    powers = (mass / mass.max()) ** exponent
    if exponent == 0:
        return np.ones(len(mass))
    scaled: NDArray[np.float64] = powers * ((math.sqrt(len(mass)) if normalisation == "pytorch-smt" else len(mass)) / powers.sum())
    return scaled


def effective_sample_size(weights: NDArray[Any]) -> float:
    """How many equal weights have the variance of these (Kish): (Σw)² / Σw², from 1 to K."""
    weight = np.asarray(weights, dtype=np.float64) / np.max(weights)
    return float(weight.sum() ** 2 / (weight**2).sum())
