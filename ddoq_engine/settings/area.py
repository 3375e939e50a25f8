"""What can be set for class areas with intervals: the random sample of tiles, and what is made of it."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import field_validator

from ddoq_engine.settings.base import StageSettings, setting


class AreaSampleSettings(StageSettings):
    """Draw tiles at random, to be labelled for class areas with intervals."""

    section: ClassVar[str] = "area_sample"

    tiles: int = setting(
        100,
        "Random tiles",
        "How many tiles are drawn at random in all, those of earlier draws included: a greater number adds tiles, and none is ever "
        "taken back.",
        ge=2,
        le=1_000_000,
    )
    strata: int | Literal["auto"] = setting(
        "auto",
        "Strata",
        "At most so many groups of like tiles, by the map where there is one; two tiles are drawn from each at least. auto: one for "
        "five tiles. Fixed by the first draw.",
        advanced=True,
        examples=["auto"],
    )
    allocation: Literal["doubt", "size"] = setting(
        "doubt",
        "Share of the strata",
        "doubt draws more tiles where the map is less sure, for narrower intervals; size draws from each stratum by its number of tiles. "
        "Fixed by the first draw.",
        advanced=True,
    )

    @field_validator("strata")
    @classmethod
    def _is_positive(cls, strata: int | str) -> int | str:
        if isinstance(strata, int) and strata < 1:
            raise ValueError("There is at least 1 stratum")
        return strata


class AreaSettings(StageSettings):
    """Estimate the area of each class with an interval, from the random tiles and the map."""

    section: ClassVar[str] = "area"
