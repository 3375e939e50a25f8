"""What can be chosen about the variational autoencoder."""

from __future__ import annotations

from dataclasses import dataclass

from ddoq_engine.encoders.checks import check_choice, check_range
from ddoq_engine.encoders.vae.backbones import COMPACT
from ddoq_engine.encoders.vae.loss import RECONSTRUCTIONS

OBJECTIVES = ("reconstruction", "masked", "contrastive")
SCHEDULES = ("cosine", "constant")
PRECISIONS = ("auto", "full")


@dataclass(frozen=True, kw_only=True)
class TrainingPlan:
    """How to train.

    Parameters
    ----------
    epochs, patience:
        At most so many; fewer where so many pass without a better validation loss (0: never stop early).
    batch_size, tiles_per_epoch:
        Tiles a step, and at most an epoch: of more, each epoch draws others. Under 512 come round more than once.
    learning_rate, schedule, weight_decay:
        Of AdamW; the schedule is "cosine" (down to a hundredth) or "constant".
    objective:
        "reconstruction" of what is seen; "masked", of what is seen and of blocks that are hidden; "contrastive", of what is
        seen, and two views of a tile shall be more alike than those of two tiles.
    masking:
        The share of a tile's blocks that are hidden, for "masked" in the tile, for "contrastive" in its second view.
    contrast, temperature:
        For "contrastive": the weight of its term, and by how much the cosine of two views is divided.
    reconstruction:
        "mse", "l1" or "smooth_l1".
    beta, free_bits, warmup:
        The weight of the KL term (mean per latent element), the nats an element that cost nothing less, and the share of
        all steps over which beta rises from 0.
    validation, validation_tiles:
        The share of tiles held out to judge epochs, and at most how many.
    cache_mb:
        Tiles are read once and kept in memory where they fit into it.
    precision:
        "auto" (mixed on CUDA) or "full".
    classes, mask_weight:
        How many of the last channels are a mask, one for each class, 1 where it is and all 0 where none is known: their error
        is that of a choice among classes (cross entropy), with this weight against that of the bands.
    """

    epochs: int = 24
    patience: int = 8
    batch_size: int = 32
    tiles_per_epoch: int = 2048
    learning_rate: float = 2e-3
    schedule: str = "cosine"
    weight_decay: float = 1e-4
    objective: str = "reconstruction"
    masking: float = 0.5
    contrast: float = 0.1
    temperature: float = 0.5
    reconstruction: str = "mse"
    beta: float = 1e-2
    free_bits: float = 0.0
    warmup: float = 0.2
    validation: float = 0.1
    validation_tiles: int = 512
    cache_mb: int = 1024
    precision: str = "auto"
    classes: int = 0
    mask_weight: float = 1.0

    def __post_init__(self) -> None:
        """Raise `ModelError` where a value is out of range."""
        for option in ("epochs", "batch_size", "tiles_per_epoch"):
            check_range(option, getattr(self, option), least=1)
        for option in (
            "patience",
            "weight_decay",
            "beta",
            "free_bits",
            "contrast",
            "validation_tiles",
            "cache_mb",
            "classes",
            "mask_weight",
        ):
            check_range(option, getattr(self, option), least=0)
        check_range("learning_rate", self.learning_rate, least=1e-8, most=1.0)
        check_range("warmup", self.warmup, least=0.0, most=1.0)
        check_range("validation", self.validation, least=0.0, most=0.5)
        check_range("masking", self.masking, least=0.01, most=0.99)
        check_range("temperature", self.temperature, least=0.01, most=100.0)
        check_choice("objective", self.objective, OBJECTIVES)
        check_choice("schedule", self.schedule, SCHEDULES)
        check_choice("reconstruction", self.reconstruction, RECONSTRUCTIONS)
        check_choice("precision", self.precision, PRECISIONS)


@dataclass(frozen=True, kw_only=True)
class VaeOptions(TrainingPlan):
    """A training plan, the network (as in `GenericVariationalAutoencoder`), and the longest embedding before PCA."""

    backbone: str = COMPACT
    encoder_weights: str | None = None
    depth: int | None = None
    latent_channels: int = 8
    width: int = 16
    components: int = 64

    def __post_init__(self) -> None:
        """Raise `ModelError` where a value is out of range."""
        super().__post_init__()
        for option in ("latent_channels", "width", "components"):
            check_range(option, getattr(self, option), least=1)
