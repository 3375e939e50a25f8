"""What can be set when centroids are decoded into tiles."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Literal

from pydantic import field_validator

from ddoq_engine.settings.base import ComputeSettings, setting

JOINT_ALONE = ("class_raster", "ignore", "mask_weight")


class DecodeSettings(ComputeSettings):
    """Make a small set of synthetic tiles: quantize the VAE's own latents, and decode the centroid of each cell."""

    section: ClassVar[str] = "decode"

    budget: int | Literal["auto"] = setting(
        "auto", "Decoded tiles", "How many tiles to decode; auto stops where one more explains less than a thousandth of the variance.",
        examples=["auto"],
    )  # fmt: skip
    weights: Literal["uniform", "sqrt", "density"] = setting(
        "sqrt",
        "Weights",
        "What a decoded tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to "
        "mean 1.",
    )
    format: Literal["auto", "tif", "png", "jpg", "pt"] = setting(
        "auto",
        "Format",
        "auto: that of the raster where it can hold the bands and their values, else GeoTIFF. tif: any bands, with names. png: 1, 3 or 4 "
        "bands of 8 or 16 bits. jpg: 1 or 3 bands of 8 bits. pt: a tensor.",
    )
    joint: Literal["none", "map"] = setting(
        "none",
        "Masks",
        "none: bands alone. map: a VAE of its own learns bands and class mask together, so that each decoded tile has a mask of class "
        "probabilities.",
    )
    class_raster: Path | None = setting(
        None, "Class raster", "For masks: a raster of class ids. Empty: the student's map of this study.", affects_result=False
    )
    ignore: tuple[int, ...] = setting(
        (0,), "Values without class", "For masks from a class raster: its values that mean 'not known'.", advanced=True
    )
    mask_weight: float = setting(
        1.0, "Weight of the masks", "For masks: what their error counts for against that of the bands.", advanced=True, gt=0, le=1000
    )
    latent: Literal["mu", "z"] = setting(
        "mu", "Latent", "mu: the middle of what the VAE thinks of a tile; z: a draw from it, which the seed decides.", advanced=True
    )
    latent_reduction: Literal["flatten", "mean_spatial"] = setting(
        "flatten",
        "Comparison of latents",
        "flatten: tiles are alike where the same things lie at the same places. mean_spatial: places do not count; what is decoded is the "
        "mean of a cell's whole latents.",
        advanced=True,
    )
    normalisation: Literal["mean1", "pytorch-smt"] = setting(
        "mean1", "Scale of the weights", "mean1, or the peer's scale (mean 1/sqrt(K)) for exports to pytorch-smt.", advanced=True
    )
    memory_mb: int = setting(
        1024,
        "Memory",
        "How much memory tiles and latents may take; of more latents the rest stays on the disk.",
        unit="MB",
        advanced=True,
        affects_result=False,
        ge=64,
    )

    @field_validator("budget")
    @classmethod
    def _is_positive(cls, budget: int | str) -> int | str:
        if isinstance(budget, int) and budget < 1:
            raise ValueError("A budget is at least 1 tile")
        return budget

    def reads(self, name: str) -> bool:
        """A class raster is read for masks alone."""
        return name != "class_raster" or self.joint != "none"

    def identity(self) -> dict[str, Any]:
        """What decides the result: without masks, their settings do not."""
        left_out = JOINT_ALONE if self.joint == "none" else ()
        return {name: value for name, value in self.every_identity().items() if name not in left_out}
