"""What can be set when the labelled tiles are written for other programs."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import ClassVar, Literal

from pydantic import field_validator

from ddoq_engine.settings.base import StageSettings, setting

Format = Literal["pairs", "coco", "pytorch-smt", "stac", "all"]


class ExportSettings(StageSettings):
    """Write the labelled tiles for other programs into a folder: images, masks, weights, classes."""

    section: ClassVar[str] = "export"

    folder: Path | None = setting(
        None, "Folder", "Where to write: a new or an empty folder, or an earlier export, which is replaced.", affects_result=False
    )
    format: Format = setting(
        "pairs",
        "Format",
        "pairs: GeoTIFF images and masks with tables of weights and classes; coco: COCO JSON with PNG pictures; pytorch-smt: the files "
        "that program reads; stac: a STAC collection with the label extension; all: each of them, in a folder of its own.",
    )
    tiles: Literal["medoids", "all"] = setting(
        "medoids",
        "Tiles for pytorch-smt",
        "Of the format pytorch-smt alone: the chosen tiles, or every tile of the study. The other formats hold the labelled tiles.",
        advanced=True,
    )
    acquired: str | None = setting(
        None,
        "Date of the images",
        "For STAC: the day the images were taken, such as 2020-08-31, or the first and the last day, 2020-05-01/2020-08-31. "
        "Empty: what the rasters say of it, else the time of the labels.",
        advanced=True,
    )
    licence: str = setting(
        "proprietary",
        "Licence",
        "For STAC and COCO: the licence of images and labels by its SPDX name, such as CC-BY-4.0; proprietary where it has none.",
        advanced=True,
        pattern=r"^[\w\-\.\+]+$",
    )

    @field_validator("acquired")
    @classmethod
    def _are_days(cls, value: str | None) -> str | None:
        if value is None or not value.strip():
            return None
        days = value.strip().split("/")
        try:
            first, last = date.fromisoformat(days[0]), date.fromisoformat(days[-1])
        except ValueError as error:
            raise ValueError("Write days as 2020-08-31, two of them with a / between.") from error
        if len(days) > 2 or last < first:
            raise ValueError("Write the first day, a / and the last day.")
        return f"{first}/{last}" if len(days) == 2 else str(first)
