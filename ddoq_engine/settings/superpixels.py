"""What can be set when the tiles to label are cut into segments."""

from __future__ import annotations

from typing import ClassVar

from ddoq_engine.settings.base import StageSettings, setting


class SuperpixelsSettings(StageSettings):
    """Cut the tiles to label into segments that follow edges in all bands, to be labelled by clicks."""

    section: ClassVar[str] = "superpixels"

    coarse: int = setting(14, "Coarse segments", "Into how many segments a whole tile is cut at the coarse level.", ge=1, le=10000)
    medium: int = setting(
        45, "Medium segments", "Into how many at the medium level. Each of these lies inside one coarse segment.", ge=1, le=20000
    )
    fine: int = setting(
        140, "Fine segments", "Into how many at the fine level. Each of these lies inside one medium segment.", ge=1, le=30000
    )
    compactness: float = setting(
        0.3,
        "Compactness",
        "0 follows the edges of the image alone; larger numbers make rounder segments of more even size. "
        "1 lets a segment's width count as much as the usual spread of a band.",
        advanced=True,
        ge=0,
        le=10,
    )

    @property
    def levels(self) -> tuple[int, int, int]:
        """Segments of a whole tile, coarse to fine."""
        return self.coarse, self.medium, self.fine
