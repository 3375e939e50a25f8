"""What each chosen tile stands for, in the words of the review: "represents 214 tiles, 3.1 % of the area"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Representation:
    """What one cell holds: how many `tiles`, their `area_share` of all valid area (0 to 1), and the `members` (n,), their
    indices, rising."""

    tiles: int
    area_share: float
    members: NDArray[np.int64]


def represent(cells: NDArray[np.int64], budget: int, valid_shares: NDArray[Any] | None = None) -> list[Representation]:
    """What each of the `budget` cells holds, from (N,) cells.

    `valid_shares` (N,) is how much of each tile has data, 0 to 1 (or any area): without it all tiles count the same.
    """
    areas = np.ones(len(cells)) if valid_shares is None else np.asarray(valid_shares, dtype=np.float64)
    total = max(float(areas.sum()), 1e-300)
    share = np.bincount(cells, weights=areas, minlength=budget) / total
    order = np.argsort(cells, kind="stable")
    members = np.split(order, np.searchsorted(cells[order], np.arange(1, budget)))
    return [Representation(len(rows), float(part), rows) for rows, part in zip(members, share, strict=True)]
