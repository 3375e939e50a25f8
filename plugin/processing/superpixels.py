"""Cut the tiles of the queue into segments that follow edges."""

from __future__ import annotations

from collections.abc import Sequence

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure


class Superpixels(EngineAlgorithm):
    """`ddoq:superpixels`."""

    ID, JOB, GROUP = "superpixels", "superpixels", "select"

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return (Figure("TILES", "tiles", tr("Tiles")),)
