"""Turning, mirroring and re-lighting tiles, each a function of a seed alone.

The eight symmetries of the square (the dihedral group) are exact on pixels: image, mask and valid pixels move together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Augmentation:
    """What may be done to a tile, on values standardised to spread 1.

    dihedral: turn and mirror. gain, offset: spread of the change of each band. noise: spread of the noise of each pixel.
    """

    dihedral: bool = True
    gain: float = 0.05
    offset: float = 0.05
    noise: float = 0.02


NONE = Augmentation(dihedral=False, gain=0.0, offset=0.0, noise=0.0)


def turn(array: npt.NDArray[Any], symmetry: int) -> npt.NDArray[Any]:
    """The square array (..., H, H) under one of the eight symmetries, 0 (as it is) to 7; from 4 on mirrored first."""
    if symmetry & 4:
        array = array[..., ::-1]
    return np.rot90(array, symmetry & 3, axes=(-2, -1))


def turn_back(array: npt.NDArray[Any], symmetry: int) -> npt.NDArray[Any]:
    """The inverse of `turn`."""
    array = np.rot90(array, -(symmetry & 3), axes=(-2, -1))
    return array[..., ::-1] if symmetry & 4 else array


def relight(
    values: npt.NDArray[np.float32], valid: npt.NDArray[np.bool_], augmentation: Augmentation, rng: np.random.Generator
) -> npt.NDArray[np.float32]:
    """Gain and offset of each band and light noise: values (C, H, W) float32, valid (H, W); 0 stays where not valid."""
    bands = values.shape[0]
    gain = 1 + augmentation.gain * rng.standard_normal((bands, 1, 1), dtype=np.float32)
    offset = augmentation.offset * rng.standard_normal((bands, 1, 1), dtype=np.float32)
    changed = values * gain + offset
    if augmentation.noise > 0:
        changed += augmentation.noise * rng.standard_normal(values.shape, dtype=np.float32)
    changed *= valid
    result: npt.NDArray[np.float32] = changed.astype(np.float32, copy=False)
    return result


def augment(
    values: npt.NDArray[np.float32],
    valid: npt.NDArray[np.bool_],
    labels: tuple[npt.NDArray[Any], ...],
    augmentation: Augmentation,
    rng: np.random.Generator,
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_], tuple[npt.NDArray[Any], ...]]:
    """One tile, augmented: values (C, H, H), valid (H, H), labels any (..., H, H) that move with them.

    The generator decides everything; give it `seeds.generator(seed, "augment", pass, tile_id)`.
    """
    symmetry = int(rng.integers(8)) if augmentation.dihedral else 0
    values, valid = turn(values, symmetry), turn(valid, symmetry)
    labels = tuple(turn(label, symmetry) for label in labels)
    if augmentation.gain > 0 or augmentation.offset > 0 or augmentation.noise > 0:
        values = relight(values, valid, augmentation, rng)
    return values, valid, labels
