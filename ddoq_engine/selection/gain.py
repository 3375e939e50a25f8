"""What more labels would bring: the accuracy expected of ten tiles more, from the scores of the rounds so far."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

SURE = 1.959963984540054  # standard errors to each side of a 95 % interval


@dataclass(frozen=True)
class Score:
    """How good students were that saw `tiles` labelled tiles, on others: accuracy 0 to 1, and its standard error."""

    tiles: float
    accuracy: float
    standard_error: float

    def as_json(self) -> dict[str, float]:
        """Plain data."""
        return {"tiles": self.tiles, "accuracy": self.accuracy, "standard_error": self.standard_error}


def score(accuracies: NDArray[np.float64], masses: NDArray[np.float64], tiles: float) -> Score:
    """The score from each held-out tile's accuracy (n,), weighted by what the tiles stand for (n,).

    The standard error is that of a weighted mean of tiles that are independent of each other (Cochran 1977, 6.8, ratio
    estimator). Tiles alike fail alike, so that it is no more than a guide.
    """
    weights = masses / masses.sum()
    mean, count = float(weights @ accuracies), len(accuracies)
    variance = float((weights**2) @ (accuracies - mean) ** 2) * count / max(count - 1, 1)
    return Score(tiles, mean, math.sqrt(variance))


def expected_gain(scores: Sequence[Score], labelled: int, more: int = 10) -> dict[str, Any] | None:
    """What `more` tiles beside the `labelled` ones would add to the accuracy; None where the rounds do not tell.

    A line of accuracy over the logarithm of the number of tiles is fitted to the scores by weighted least squares. Its slope's
    standard error is that of the scores, and greater where three scores or more lie farther from the line than these say.
    The rounds share tiles, which is left out: the interval is rather too wide for that. Gives `gain`, `standard_error`, `low`
    and `high` (95 %), `rounds` and `more`.
    """
    x = np.log([each.tiles for each in scores])
    if len(np.unique(x)) < 2:
        return None
    y = np.array([each.accuracy for each in scores])
    weights = 1 / np.maximum([each.standard_error for each in scores], 1e-3) ** 2
    centre = weights @ x / weights.sum()
    spread = float(weights @ (x - centre) ** 2)
    slope = float(weights @ ((x - centre) * y)) / spread
    intercept = float(weights @ y / weights.sum()) - slope * float(centre)
    excess = float(weights @ (y - intercept - slope * x) ** 2) / max(len(scores) - 2, 1)
    ahead = math.log((labelled + more) / labelled)
    error = ahead * math.sqrt(max(excess, 1.0) / spread)
    gain = ahead * slope
    return {
        "gain": gain,
        "standard_error": error,
        "low": gain - SURE * error,
        "high": gain + SURE * error,
        "rounds": len(scores),
        "more": more,
    }
