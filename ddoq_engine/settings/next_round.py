"""What can be set when the tiles of the next round are chosen."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import field_validator

from ddoq_engine.settings.base import ComputeSettings, setting


class NextRoundSettings(ComputeSettings):
    """Choose the tiles to label next: cells around what is labelled, where the student is unsure and classes are rare."""

    section: ClassVar[str] = "next_round"

    budget: int = setting(8, "Tiles of the round", "How many tiles you will label in this round.", ge=1, le=100000)
    uncertainty: float = setting(
        0.5,
        "Where the student is unsure",
        "0 leaves it out, 1 multiplies what a tile stands for by how unsure the student is there; between them a mixture.",
        ge=0,
        le=1,
    )
    rarity: float = setting(
        0.5,
        "Rare classes",
        "0 leaves it out, 1 multiplies by how much the student sees there of classes with few labelled pixels.",
        ge=0,
        le=1,
    )
    distance: float = setting(
        0.0, "Short ways", "0 leaves it out, 1 multiplies by how near a tile is to the base, or to tiles labelled or chosen.", ge=0, le=1
    )
    measure: Literal["entropy", "margin", "disagreement"] = setting(
        "entropy",
        "Measure of doubt",
        "entropy of the class probabilities; margin between the two likeliest classes; "
        "disagreement between the tile and its mirror images.",
    )
    base: tuple[float, ...] = setting(
        (),
        "Base point",
        "From where you go: x and y in the study's coordinate system. Empty: from the tiles labelled or chosen already.",
        advanced=True,
    )
    folds: int = setting(
        4,
        "Parts for the hint",
        "Into how many parts the labelled tiles are cut to score students on what they have not seen, for the hint on the budget; "
        "0 gives no hint.",
        advanced=True,
        ge=0,
        le=20,
    )
    fold_steps: int = setting(
        200, "Steps for the hint", "Steps of the optimiser for each of these students.", advanced=True, ge=1, le=1_000_000
    )

    @field_validator("base")
    @classmethod
    def _is_point(cls, base: tuple[float, ...]) -> tuple[float, ...]:
        if len(base) not in (0, 2):
            raise ValueError("A base point is two numbers, x and y")
        return base

    @field_validator("folds")
    @classmethod
    def _is_split(cls, folds: int) -> int:
        if folds == 1:
            raise ValueError("Labelled tiles are cut into two parts at least, or not at all (0)")
        return folds
