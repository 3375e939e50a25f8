"""What can be set for the comparison with random tiles."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Literal

from pydantic import field_validator

from ddoq_engine.settings.base import ComputeSettings, setting
from ddoq_engine.settings.names import in_one_text, names_of

WEIGHTS = ("study", "none", "loss-sqrt", "loss-density", "sampler-sqrt", "sampler-density")


class CompareSettings(ComputeSettings):
    """Train the same student on tiles chosen in several ways and on random ones, and score all of them on the same other tiles."""

    section: ClassVar[str] = "compare"

    reference: Path | None = setting(None, "Reference", "A class raster that covers the study.", affects_result=False)
    ignore: tuple[int, ...] = setting((0,), "Values without label", "Values of the reference that mean 'not labelled'.", advanced=True)
    budget: int | None = setting(None, "Budget", "Tiles per draw. Empty: as many as the study's selection.", ge=1)
    budgets: tuple[int, ...] = setting(
        (), "Several budgets", "Compare at each of these numbers of tiles, which gives a curve. Empty: at the budget above alone."
    )
    random_budgets: tuple[int, ...] = setting(
        (),
        "More budgets for random tiles",
        "At these budgets random tiles alone are tried too, so that it can be read how many of them reach the score of chosen ones.",
        advanced=True,
    )
    draws: int = setting(5, "Draws", "How often each is repeated, with other seeds.", ge=1, le=1000)
    selectors: str = setting(
        "study",
        "Selectors",
        "Ways to choose tiles, with commas between. study: as the study's own selection; others: ddoq-kinds, ddoq, coverage, "
        "ddoq-clvq, k-medoids, facility-location, typiclust, probcover, k-center, k-center-robust, herding, stratified. "
        "Random tiles are always compared with.",
    )
    questions: Literal["this", "other", "both"] = setting(
        "this",
        "Question",
        "this: map these rasters, scored on all tiles that nobody chose. other: map another place: tiles are chosen in some blocks "
        "of the rasters and scored in others. both: one after the other.",
    )
    splits: int = setting(3, "Splits", "For another place: in how many ways the blocks are parted.", advanced=True, ge=1, le=100)
    held_out_share: float = setting(
        0.3,
        "Held-out share",
        "For another place: the share of the tiles that lie in the blocks that are scored.",
        advanced=True,
        gt=0,
        lt=1,
    )
    encoders: str = setting(
        "study",
        "Encoders",
        "Encoders to choose by, with commas between. study: the study's own embeddings. A selector may name its own: coverage@textons.",
        advanced=True,
    )
    weights: str = setting(
        "study",
        "Weights to compare",
        "Uses of the weights in training, with commas between: study (as the study is set), none, loss-sqrt, loss-density, "
        "sampler-sqrt, sampler-density. Random tiles have none.",
        advanced=True,
    )
    steps: int | None = setting(None, "Steps of a student", "For all students alike. Empty: those of the study.", advanced=True, ge=1)
    half_steps: bool = setting(
        False,
        "Check the steps",
        "Also train on random tiles of the largest budget with half the steps: tells whether the steps suffice.",
        advanced=True,
    )
    full: bool = setting(
        False,
        "All tiles as a yardstick",
        "Also train on all other tiles, as if everything were labelled: how many tiles reach 90 and 95 % of that.",
        advanced=True,
    )
    encoder_draws: Literal["once", "each"] = setting(
        "once", "Encoder", "once: all draws use the study's encoder; each: it is trained anew for each draw.", advanced=True
    )
    processes: int = setting(
        0,
        "Processes",
        "How many runs are computed at the same time, each with the number of threads above (0: one). 0: one process a core.",
        advanced=True,
        affects_result=False,
        ge=0,
        le=256,
    )

    @field_validator("selectors", "encoders", "weights", mode="before")
    @classmethod
    def _joined(cls, names: Any) -> Any:
        """A list is as good as names with commas between; each name counts once."""
        return in_one_text(list(dict.fromkeys(names_of(names))) if isinstance(names, (str, list, tuple)) else names)

    @field_validator("budgets", "random_budgets")
    @classmethod
    def _are_positive(cls, budgets: tuple[int, ...]) -> tuple[int, ...]:
        if any(budget < 1 for budget in budgets):
            raise ValueError("A budget is at least 1 tile")
        return tuple(sorted(set(budgets)))

    @field_validator("weights")
    @classmethod
    def _are_known(cls, names: str) -> str:
        unknown = [name for name in names_of(names) if name not in WEIGHTS]
        if unknown:
            raise ValueError(f"{unknown[0]} is none of {', '.join(WEIGHTS)}")
        return names
