"""Why a tile is asked for, in words and as data: what it stands for, how unsure the student is there, which rare class it holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

RARE = 0.5  # a class with at most four times the labelled pixels of the rarest
SEEN = 0.05  # of a tile's pixels


def represents(tiles: int, area_percent: float) -> str:
    """What a tile stands for, in English."""
    return f"represents {tiles} {'tile' if tiles == 1 else 'tiles'}, {area_percent:.1f} % of the area"


@dataclass(frozen=True)
class Reason:
    """Why a tile is asked for; what is None is no reason. area_percent: of all valid area. distance: in units of the study's CRS."""

    represents: int
    area_percent: float
    measure: str | None = None
    uncertainty: float | None = None
    rare_class: str | None = None
    rare_share: float | None = None
    distance: float | None = None

    def as_json(self) -> dict[str, Any]:
        """Plain data: only what is a reason."""
        return {name: value for name, value in vars(self).items() if value is not None}

    @property
    def sentence(self) -> str:
        """The reason in English."""
        parts = [represents(self.represents, self.area_percent)]
        if self.uncertainty is not None:
            parts.append(f"the student is unsure here ({self.measure} {self.uncertainty:.2f} of 1)")
        if self.rare_class is not None:
            parts.append(f"holds much of the rare class {self.rare_class}")
        if self.distance is not None:
            parts.append(f"the way there is {self.distance:.6g} long")
        return "; ".join(parts)


def much_of_a_rare_class(shares: NDArray[np.float64], rare: NDArray[np.float64], usual: NDArray[np.float64]) -> int | None:
    """Which rare class a tile with these shares (Q,) holds much of: twice the usual share (Q,) and more; None where it is none.

    `rare` (Q,) from 0 to 1 for the rarest. Of several the one that counts most.
    """
    is_much = (rare >= RARE) & (shares >= SEEN) & (shares >= 2 * usual)
    return int(np.argmax(np.where(is_much, shares * rare, -1.0))) if is_much.any() else None
