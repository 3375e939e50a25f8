"""Draw tiles at random, to be labelled for class areas with intervals."""

from __future__ import annotations

from collections.abc import Sequence

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure


class AreaSample(EngineAlgorithm):
    """`ddoq:area_sample`."""

    ID, JOB, GROUP = "area_sample", "area_sample", "select"

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return (
            Figure("TILES", "drawn", tr("Random tiles")),
            Figure("TO_LABEL", "to_label", tr("Tiles to label")),
            Figure("STRATA", "strata", tr("Strata")),
        )
