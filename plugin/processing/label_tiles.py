"""Take labels for the chosen tiles from a file, and make masks of all labels of the study."""

from __future__ import annotations

from collections.abc import Sequence

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure


class LabelTiles(EngineAlgorithm):
    """`ddoq:label_tiles`."""

    ID, JOB, GROUP = "label_tiles", "label", "select"

    def notes(self) -> list[str]:
        """What is good to know before."""
        return [tr("Labels that were made by hand, in the review window, are kept: run this algorithm without a file to use them.")]

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return Figure("LABELLED_TILES", "labelled_tiles", tr("Labelled tiles")), Figure("CLASSES", "classes", tr("Classes"))
