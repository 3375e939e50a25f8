"""What can be set for the report."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Literal

from ddoq_engine.settings.base import StageSettings, setting


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
