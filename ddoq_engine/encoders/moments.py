"""Mean and covariance of rows that come in batches: one pass, memory that does not grow with N."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


class Moments:
    """Count, mean (D,) and scatter (D, D) of all rows added so far, in float64.

    Batches are merged as Chan, Golub and LeVeque (1979) do, which does not cancel where the mean is large.
    """

    def __init__(self, length: int) -> None:
        self.count = 0
        self.mean = np.zeros(length)
        self.scatter = np.zeros((length, length))

    def add(self, rows: npt.NDArray[np.floating]) -> None:
        """Take in n more rows (n, D); n may be 0."""
        if len(rows) == 0:
            return
        rows = rows.astype(np.float64)
        mean = rows.mean(axis=0)
        centred = rows - mean
        shift = mean - self.mean
        total = self.count + len(rows)
        self.scatter += centred.T @ centred + np.outer(shift, shift) * (self.count * len(rows) / total)
        self.mean += shift * (len(rows) / total)
        self.count = total

    @property
    def covariance(self) -> npt.NDArray[np.float64]:
        """(D, D), divided by the count; zeros before the first row."""
        return self.scatter / max(self.count, 1)
