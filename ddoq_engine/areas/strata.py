"""Strata for a sample of tiles: tiles that are alike in what the map says of them, none of the strata too small to draw from."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int64]
Values = npt.NDArray[np.float64]
LEAST_DOUBT = 0.1  # of the mean one: a map that is sure of a stratum may be wrong there all the same


def by_map(shares: Values, doubt: Values) -> Numbers:
    """(N,) strata by the class that the map has most of on a tile, each parted in tiles that it is surer and less sure of.

    shares (N, Q): of the tile's mapped area. doubt (N,): how unsure the map is of the tile, 0 or more. A class is parted
    where each side has half of its doubt, by the rule that N_h S_h be alike in all strata (Dalenius and Hodges, J. American
    Statistical Association 54, 1959, 88-101): the few tiles that may be badly wrong come into a stratum of their own. Where
    they are drawn among the others, most samples have none, and their intervals are too narrow.
    """
    found = 2 * shares.argmax(axis=1).astype(np.int64)
    for stratum in np.unique(found):
        rows = np.flatnonzero(found == stratum)
        order = rows[np.argsort(doubt[rows], kind="stable")]
        before = np.cumsum(doubt[order])
        found[order[before > before[-1] / 2]] += 1
    return np.asarray(found)


def merge_small(strata: Numbers, profiles: Values, drawable: npt.NDArray[np.bool_], *, least: int, most: int) -> Numbers:
    """(N,) strata numbered 0, 1, ... without gaps, each with at least `least` drawable tiles, at most `most` of them.

    strata (N,): any numbers. profiles (N, P): what the tiles are like. drawable (N,): tiles that a draw may take. As long
    as there is a stratum too small, or one too many, the smallest joins the one whose mean profile is nearest to its own.
    One stratum is left in any case.
    """
    strata = np.unique(strata, return_inverse=True)[1].reshape(-1).astype(np.int64)
    while (count := int(strata.max(initial=-1)) + 1) > 1:
        sizes = np.bincount(strata, weights=drawable, minlength=count)
        smallest = int(sizes.argmin())
        if sizes[smallest] >= least and count <= most:
            break
        tiles = np.bincount(strata, minlength=count)
        means = np.stack([np.bincount(strata, weights=column, minlength=count) for column in profiles.T], axis=1) / tiles[:, None]
        apart = ((means - means[smallest]) ** 2).sum(axis=1)
        apart[smallest] = np.inf
        strata[strata == smallest] = int(apart.argmin())
        strata[strata > smallest] -= 1
    return strata


def worth(strata: Numbers, drawable: npt.NDArray[np.bool_], doubt: Values | None = None) -> Values:
    """(H,) what the strata's samples are to be proportional to: their drawable tiles, or those times the map's mean doubt.

    With the doubt this is Neyman's allocation for the difference estimator, the doubt standing for the standard deviation
    of map and truth, which nobody knows before the sample: Särndal et al. 1992, 12.2, allocation by anticipated variance.
    """
    count = int(strata.max(initial=-1)) + 1
    if doubt is None or not doubt.sum() > 0:
        return np.asarray(np.bincount(strata, weights=drawable, minlength=count), dtype=np.float64)
    raised = doubt + LEAST_DOUBT * doubt.mean()
    return np.asarray(np.bincount(strata, weights=raised * drawable, minlength=count), dtype=np.float64)
