"""What can be set when the tiles to label are chosen."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import field_validator

from ddoq_engine.settings.base import ComputeSettings, setting

NEED_KINDS = ("ddoq-kinds",)  # methods for which kinds of pixel are made


class SelectSettings(ComputeSettings):
    """Choose the tiles to label, each with the tiles that it stands for."""

    section: ClassVar[str] = "select"

    method: Literal[
        "ddoq-kinds", "ddoq", "coverage", "k-medoids", "facility-location", "typiclust", "probcover", "k-center", "k-center-robust",
        "herding", "stratified", "random",
    ] = setting(
        "ddoq-kinds",
        "Way to choose",
        "ddoq-kinds: of each cell of the quantized embeddings, among the half of its tiles nearest to the centroid, the one that adds "
        "most kinds of pixel. ddoq: the medoid, the nearest of all. coverage: tiles that together hold much of every kind of pixel, "
        "rare ones too; it needs the encoder textons or tokens. The others are there to compare with.",
    )  # fmt: skip

    budget: int | Literal["auto"] = setting(
        "auto", "Budget", "How many tiles you will label; auto takes as many as the budget rule asks.", examples=["auto"]
    )
    budget_rule: Literal["gain", "variance", "elbow"] = setting(
        "gain",
        "Rule of an automatic budget",
        "gain: stop when a tile more explains less than the gain below; variance: explain the share below; "
        "elbow: the bend of the curve on log K.",
        advanced=True,
    )
    explained_variance: float = setting(
        0.9, "Explained variance", "For the rule variance: the share to explain.", advanced=True, gt=0, lt=1
    )
    minimum_gain: float = setting(
        0.001, "Minimum gain", "For the rule gain: share of the variance that a tile more must explain.", advanced=True, gt=0, lt=1
    )
    smallest_budget: int = setting(1, "Smallest automatic budget", "An automatic budget begins here.", advanced=True, ge=1, le=100000)
    largest_budget: int = setting(
        500, "Largest automatic budget", "An automatic budget and the curve end here.", advanced=True, ge=2, le=100000
    )
    weights: Literal["uniform", "sqrt", "density"] = setting(
        "sqrt",
        "Weights",
        "What a tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to mean 1.",
    )
    weight_exponent: float | None = setting(
        None, "Weight exponent", "Any power from 0 to 1 instead of the three named ones.", advanced=True, ge=0, le=1
    )
    normalisation: Literal["mean1", "pytorch-smt"] = setting(
        "mean1", "Scale of the weights", "mean1, or the peer's scale (mean 1/sqrt(K)) for exports to pytorch-smt.", advanced=True
    )
    solver: Literal["auto", "lloyd", "minibatch", "clvq"] = setting(
        "auto",
        "Solver",
        "For ddoq-kinds and ddoq: how the cells are found. auto takes the exact Lloyd iteration as long as it is fast.",
        advanced=True,
    )
    clvq_step: Literal["poly", "macqueen", "pages"] = setting("poly", "Step of CLVQ", "How fast CLVQ forgets.", advanced=True)
    tolerance: float = setting(
        1e-4, "Tolerance", "Stop when an iteration lowers the distortion by less than this share.", advanced=True, gt=0, lt=1
    )
    max_iterations: int = setting(300, "Iterations", "At most so many passes over the tiles.", advanced=True, ge=1, le=100000)
    random_draws: int = setting(
        10, "Random draws", "Against how many random selections the quality is compared.", advanced=True, ge=1, le=1000
    )

    @field_validator("budget")
    @classmethod
    def _is_positive(cls, budget: int | str) -> int | str:
        if isinstance(budget, int) and budget < 1:
            raise ValueError("A budget is at least 1 tile")
        return budget

    @property
    def exponent(self) -> float:
        """The power of the mass, 0 to 1."""
        return {"uniform": 0.0, "sqrt": 0.5, "density": 1.0}[self.weights] if self.weight_exponent is None else self.weight_exponent
