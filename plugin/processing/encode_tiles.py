"""Turn each tile into a vector."""

from __future__ import annotations

from collections.abc import Sequence

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure


class EncodeTiles(EngineAlgorithm):
    """`ddoq:encode_tiles`."""

    ID, JOB, GROUP = "encode_tiles", "encode", "prepare"

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return Figure("TILES", "tiles", tr("Tiles encoded")), Figure("LENGTH", "length", tr("Length of a tile's vector"))
