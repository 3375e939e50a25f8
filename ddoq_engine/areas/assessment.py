"""From tiles that were drawn, labelled, mapped and trained on to the estimate of their classes' areas.

Three kinds of tiles:

- known: labelled in full without having been drawn for it, or drawn, and trained on all the same. They count as they are, as
  a stratum that is observed in full: no expansion, no variance.
- sampled: drawn, labelled, and not trained on. In each stratum they are a simple random sample of the tiles that are not
  known, and are expanded to them.
- all others, for which the sampled ones speak.

Why so. The tiles that DDOQ chooses are no random sample, and the student knows them by heart: among the sampled they would
make the map look better than it is, and left among the others they would get errors that they have not. Taken out as known
they do neither, and no label is wasted. This is exact as long as what became known was chosen without looking at who was
drawn: tiles labelled before the first draw, and medoids that happen to be drawn too. Tiles that are chosen and labelled
between two draws were chosen among those not drawn yet; then it is exact up to their share of all tiles.

A student trained on sampled tiles makes these known, and leaves the later draws as the sample. Without any tile left the
map cannot be judged, and only the plain expansion, which needs no map, has an interval.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ddoq_engine.areas.estimation import Estimate, Sample, Values, collapse, estimate
from ddoq_engine.errors import DataError

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Assessment:
    """The estimate, and of what it is made: tiles known, sampled, and how many strata had to be merged for want of labels."""

    estimate: Estimate
    known: int
    sampled: int
    merged_strata: int


@dataclass(frozen=True)
class Tiles:
    """N tiles of a population, in any unit of area.

    strata (N,): frozen at the first draw. is_sampled, is_known (N,): see above; no tile is both. labelled (N, Q): area of each
    class by the labels, where sampled or known. mapped (N, Q): by the map; zeros for the plain expansion. is_seen (N, Q):
    whether the tile has anything of a class. met (Q,): area that was labelled a class with certainty; land: area of all tiles.
    """

    strata: npt.NDArray[np.int64]
    is_sampled: Flags
    is_known: Flags
    labelled: Values
    mapped: Values
    is_seen: Flags
    met: Values
    land: float


def assess(tiles: Tiles) -> Assessment:
    """The areas of the classes. Raises `DataError` where fewer than two sampled tiles are to speak for others."""
    is_rest = ~tiles.is_known
    strata = int(tiles.strata.max(initial=-1)) + 1
    sizes = np.bincount(tiles.strata[is_rest], minlength=strata)
    sampled = np.bincount(tiles.strata[tiles.is_sampled], minlength=strata)
    count, rest = int(sampled.sum()), int(sizes.sum())
    if count < min(2, rest):
        raise DataError(
            "Of the random tiles {count} are labelled and not trained on; that is too few for an interval.",
            remedy="Label the random tiles first. If the student was trained on them, draw more, or train it without them.",
            code="area.too_few_labelled",
            count=count,
        )
    joined = collapse(sizes, sampled)
    known = tiles.mapped[is_rest].sum(axis=0) + tiles.labelled[tiles.is_known].sum(axis=0)
    sample = Sample(
        np.bincount(joined, weights=sizes, minlength=int(joined.max(initial=-1)) + 1).astype(np.int64),
        joined[tiles.strata[tiles.is_sampled]],
        (tiles.labelled - tiles.mapped)[tiles.is_sampled],
        tiles.is_seen[tiles.is_sampled],
    )
    most = tiles.land - (tiles.met.sum() - tiles.met)
    found = estimate(sample, known, least=tiles.met, most=most)
    return Assessment(found, int(tiles.is_known.sum()), count, strata - int(joined.max(initial=-1)) - 1)
