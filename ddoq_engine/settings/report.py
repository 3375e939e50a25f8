"""What can be set for the report and the comparison with random tiles."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Literal

from ddoq_engine.settings.base import ComputeSettings, StageSettings, setting


class ReportSettings(StageSettings):
    """Write the study down in one HTML file."""

    section: ClassVar[str] = "report"

    reference: Path | None = setting(
        None,
        "Reference",
        "A class raster to compare the map with, on the tiles that were not labelled. Empty: the label raster, where there is one.",
        affects_result=False,
    )
    ignore: tuple[int, ...] = setting((0,), "Values without label", "Values of the reference that mean 'not labelled'.", advanced=True)
    language: Literal["en", "pt_BR", "es", "fr", "de", "zh"] = setting("en", "Language", "The language of the report.")
    thumbnails: int = setting(64, "Thumbnails", "At most so many tiles in the gallery.", advanced=True, ge=0, le=2000)


class CompareSettings(ComputeSettings):
    """Train students on DDOQ's tiles and on random ones, and score both on all other tiles."""

    section: ClassVar[str] = "compare"

    reference: Path | None = setting(None, "Reference", "A class raster that covers the study.", affects_result=False)
    ignore: tuple[int, ...] = setting((0,), "Values without label", "Values of the reference that mean 'not labelled'.", advanced=True)
    budget: int | None = setting(None, "Budget", "Tiles per draw. Empty: as many as the study's selection.", ge=1)
    draws: int = setting(5, "Draws", "How often each is repeated, with other seeds.", ge=1, le=1000)
    encoder_draws: Literal["once", "each"] = setting(
        "once", "Encoder", "once: all draws use the study's encoder; each: it is trained anew for each draw.", advanced=True
    )
