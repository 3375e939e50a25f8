"""How true an image is to a cell's real tiles: how sharp its edges are, and how far its bands have moved.

Both in standardised values (a band's deviation is 1), over valid pixels. What averaging costs is edges first: the mean
magnitude of the gradient falls as borders blur.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ddoq_engine.tiles import TileBatch


@dataclass(frozen=True)
class Sums:
    """What is added up over pixels, of n images: edges (n,) and slopes (n,), how many; bands (n, C) and pixels (n,), how many."""

    edges: npt.NDArray[np.float64]
    slopes: npt.NDArray[np.int64]
    bands: npt.NDArray[np.float64]
    pixels: npt.NDArray[np.int64]

    def of_cells(self, cells: npt.NDArray[np.int64], budget: int) -> Sums:
        """The sums (K) over the images (n,) of each cell."""

        def added(values: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
            total = np.zeros((budget, *values.shape[1:]), dtype=values.dtype)
            np.add.at(total, cells, values)
            return total

        return Sums(*(added(each) for each in (self.edges, self.slopes, self.bands, self.pixels)))  # type: ignore[arg-type]

    def __add__(self, other: Sums) -> Sums:
        return Sums(self.edges + other.edges, self.slopes + other.slopes, self.bands + other.bands, self.pixels + other.pixels)

    @property
    def sharpness(self) -> npt.NDArray[np.float64]:
        """(n,) mean magnitude of the gradient; NaN where no pixel has neighbours."""
        return _shares(self.edges, self.slopes)

    @property
    def means(self) -> npt.NDArray[np.float64]:
        """(n, C) mean of each band; NaN without valid pixels."""
        return _shares(self.bands, self.pixels[:, None])


def measure(batch: TileBatch) -> Sums:
    """The sums of B standardised tiles; the gradient at a pixel is the step to its right and to its lower neighbour, all valid."""
    values, valid = batch.values, batch.valid
    has_slope = valid[:, :-1, :-1] & valid[:, 1:, :-1] & valid[:, :-1, 1:]
    edges = np.zeros(len(values))
    for band in range(values.shape[1]):
        here = values[:, band, :-1, :-1]
        size = np.hypot(values[:, band, :-1, 1:] - here, values[:, band, 1:, :-1] - here)
        edges += np.where(has_slope, size, 0).sum((1, 2), dtype=np.float64) / values.shape[1]
    sums = np.where(valid[:, None], values, 0).sum((2, 3), dtype=np.float64)
    return Sums(edges, has_slope.sum((1, 2)), sums, valid.sum((1, 2)))


@dataclass(frozen=True)
class Fidelity:
    """K images beside the real tiles of their K cells.

    sharpness: (K,) the images' mean gradient as a share of that of the tiles, NaN where these have no edges. shift: (K, C), the
    images' mean less that of the tiles, in deviations of the band.
    """

    sharpness: npt.NDArray[np.float64]
    shift: npt.NDArray[np.float64]

    @classmethod
    def between(cls, images: Sums, cells: Sums) -> Fidelity:
        """From the sums of K images and of all tiles of their K cells."""
        return cls(_shares(images.sharpness, cells.sharpness), images.means - cells.means)


def _shares(part: npt.NDArray[np.float64], whole: npt.NDArray[np.generic]) -> npt.NDArray[np.float64]:
    with np.errstate(divide="ignore", invalid="ignore"):
        shares: npt.NDArray[np.float64] = np.where(whole > 0, part / whole, np.nan)  # type: ignore[operator]
    return shares


def joined(parts: list[Sums]) -> Sums:
    """The sums of images that were measured a batch at a time."""
    return Sums(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("edges", "slopes", "bands", "pixels")))
