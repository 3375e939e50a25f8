"""Cut rasters into tiles: the beginning of a study."""

from __future__ import annotations

from collections.abc import Sequence

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure


class TileRaster(EngineAlgorithm):
    """`ddoq:tile_raster`."""

    ID, JOB, GROUP = "tile_raster", "tile", "prepare"
    REQUIRED = ("RASTERS",)
    BEGINS_STUDY = True

    def notes(self) -> list[str]:
        """What is good to know before."""
        return [
            tr("The rasters are not copied: the study refers to their files. Layers that are no files (WMS and the like) are refused."),
            tr("The output STUDY goes into “Encode tiles”, and so on, step by step, to the map."),
        ]

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return (
            Figure("TILES", "tiles", tr("Tiles kept")),
            Figure("RASTER_COUNT", "rasters", tr("Rasters cut")),
            Figure("BAND_COUNT", "bands", tr("Bands used")),
            Figure("VALID_SHARE", "valid_share", tr("Share of valid pixels in the tiles kept")),
        )
