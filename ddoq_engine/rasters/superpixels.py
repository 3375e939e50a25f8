"""Cut a tile into segments that follow edges in all bands, coarse to fine, each finer one inside one coarser one.

Regions grow from single pixels: those neighbours are joined whose joining adds least to the squared distances from the
regions' means (Ward, 1963, doi:10.1080/01621459.1963.10500845, among neighbours only, as in Baatz and Schäpe's
multiresolution segmentation, 2000). Pairs that are each other's best are joined together (Murtagh, 1983,
doi:10.1093/comjnl/26.4.354), so that there are few rounds. All levels are cuts of the one tree of
joins, therefore nested. On scenes with known classes the fine segments keep more borders of classes than as many of SLIC, of
watersheds or of Felzenszwalb's method, and take a tenth of the time that joining one pair at a time takes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from ddoq_engine.errors import DataError

METHOD = 1  # raised when the same pixels and settings would give other segments
TINY = 0.15  # of the mean size of a level's segments: what is smaller is joined to a neighbour first, however unlike it is
CHEAPEST = 0.5  # of the pairs that are each other's best are joined in a round; all of them at once overshoot
AT_ONCE = 2**15  # pairs of neighbours whose means are compared at a time
MOST = int(np.iinfo(np.uint16).max)

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]


def cut(
    values: npt.NDArray[np.float32],
    valid: npt.NDArray[np.bool_],
    pixels_each: Sequence[float],
    *,
    compactness: float,
    rng: np.random.Generator,
    check: Callable[[], None] = lambda: None,
) -> npt.NDArray[np.uint16]:
    """Ids (L, H, W) of 4-connected segments, 1..n at each level in the order of their first pixels; 0 where not valid.

    values: standardised bands (C, H, W). valid: bool (H, W). pixels_each: how many pixels a segment has on average at each of
    the L levels, the coarsest first. compactness: what the width of a segment counts, in standard deviations of a band; 0
    follows edges alone. rng: which of two equal joins comes first. check: called often, may raise to stop.
    Valid pixels that do not touch are never joined, so that there can be more segments. Raises `DataError` where there would
    be more than 65,535.
    """
    regions = _Regions(_features(values, valid, pixels_each, compactness), _neighbours(valid))
    ids = np.zeros((len(pixels_each), *valid.shape), dtype=np.uint16)
    for level in np.argsort(pixels_each, kind="stable"):
        _join(regions, wanted=max(1, round(regions.pixels / pixels_each[level])), least=TINY * pixels_each[level], rng=rng, check=check)
        if regions.count > MOST:
            raise DataError(
                "A tile would have {count} segments; there can be {most}.",
                remedy="Ask for fewer fine segments, or tile the rasters smaller.",
                code="superpixels.too_many",
                count=regions.count,
                most=MOST,
            )
        ids[level][valid] = _numbered(regions.of_pixel)
    return ids


class _Regions:
    """R regions of P pixels: sizes (R,), sums of features (R, F), the region of each pixel (P,), pairs that touch (E, 2)."""

    def __init__(self, features: Real, pairs: Whole) -> None:
        self.pixels = self.count = len(features)
        self.sizes = np.ones(self.count)
        self.sums = features
        self.of_pixel: Whole = np.arange(self.count)
        self.pairs = pairs

    def costs(self, pairs: Whole) -> Real:
        """How much the sum of squared distances from the means grows by joining each of these pairs."""
        costs = np.empty(len(pairs))
        for start in range(0, len(pairs), AT_ONCE):
            a, b = pairs[start : start + AT_ONCE].T
            apart = self.sums[a] / self.sizes[a, None] - self.sums[b] / self.sizes[b, None]
            shared = self.sizes[a] * self.sizes[b] / (self.sizes[a] + self.sizes[b])
            costs[start : start + AT_ONCE] = shared * np.einsum("ij,ij->i", apart, apart)
        return costs

    def join(self, chosen: Whole) -> None:
        """Join pairs of which no two share a region."""
        a, b = chosen.T
        self.sums[a] += self.sums[b]
        self.sizes[a] += self.sizes[b]
        stays = np.ones(self.count, dtype=bool)
        stays[b] = False
        number = np.cumsum(stays) - 1
        number[b] = number[a]
        self.sums, self.sizes, self.of_pixel = self.sums[stays], self.sizes[stays], number[self.of_pixel]
        self.count = len(self.sizes)
        first, second = number[self.pairs.T]
        keys = (np.minimum(first, second) * self.count + np.maximum(first, second))[first != second]
        keys.sort()  # sorting is four times as fast as numpy's search for unique values by hashes
        self.pairs = np.stack(np.divmod(keys[np.diff(keys, prepend=-1) > 0], self.count), axis=1)


def _join(regions: _Regions, *, wanted: int, least: float, rng: np.random.Generator, check: Callable[[], None]) -> None:
    """Join regions until none that has a neighbour is smaller than `least` pixels and no more than `wanted` are left."""
    while len(regions.pairs):
        check()
        is_tiny = np.minimum(*regions.sizes[regions.pairs.T]) < least
        if not is_tiny.any() and regions.count <= wanted:
            return
        pairs = regions.pairs[is_tiny] if is_tiny.any() else regions.pairs
        best = _each_others_best(pairs, regions.costs(pairs), regions.count, rng)
        if not is_tiny.any():
            best = best[: min(max(int(CHEAPEST * len(best)), 1), regions.count - wanted)]
        check()
        regions.join(best)


def _each_others_best(pairs: Whole, costs: Real, count: int, rng: np.random.Generator) -> Whole:
    """The pairs (n, 2) of which each region is the other's cheapest, the cheapest first; equal costs in a random order.

    In a fixed order the pairs of an even area would wait for each other in a line.
    """
    a, b = pairs.T
    least = np.full(count, np.inf)
    np.minimum.at(least, a, costs)
    np.minimum.at(least, b, costs)
    drawn = rng.permutation(np.flatnonzero((costs == least[a]) & (costs == least[b])))  # equal ones may share a region
    a, b = pairs[drawn].T
    places = np.arange(len(drawn))
    first = np.full(count, len(drawn))
    np.minimum.at(first, a, places)
    np.minimum.at(first, b, places)
    found = drawn[(first[a] == places) & (first[b] == places)]
    chosen: Whole = pairs[found[np.argsort(costs[found], kind="stable")]]
    return chosen


def _features(values: npt.NDArray[np.float32], valid: npt.NDArray[np.bool_], pixels_each: Sequence[float], compactness: float) -> Real:
    """What pixels are compared by, (P, C + 2): the bands, drawn in where they are extreme, and the place in the tile."""
    bands = np.arcsinh(values[:, valid].astype(np.float64))  # a glint counts, but does not rule
    width = float(np.exp(np.mean(np.log(pixels_each)) / 2))  # of a segment of the middle level
    places = np.stack(np.nonzero(valid)) * (compactness / width)
    return np.ascontiguousarray(np.concatenate([bands, places]).T)


def _neighbours(valid: npt.NDArray[np.bool_]) -> Whole:
    """The pairs (E, 2) of valid pixels side by side or one above the other, counted in the order of the rows."""
    number = np.full(valid.shape, -1, dtype=np.int64)
    number[valid] = np.arange(np.count_nonzero(valid))
    across = np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()], axis=1)
    down = np.stack([number[:-1].ravel(), number[1:].ravel()], axis=1)
    pairs = np.concatenate([across, down])
    found: Whole = pairs[(pairs >= 0).all(axis=1)]
    return found


def _numbered(of_pixel: Whole) -> npt.NDArray[np.uint16]:
    """Region of each pixel (P,) as numbers from 1 in the order in which the regions begin."""
    _, first, at = np.unique(of_pixel, return_index=True, return_inverse=True)
    numbers = np.empty(len(first), dtype=np.uint16)
    numbers[np.argsort(first)] = np.arange(1, len(first) + 1)
    return numbers[at]
