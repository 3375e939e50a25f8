"""What can be set when the student is trained."""

from __future__ import annotations

from typing import ClassVar, Literal

from ddoq_engine.settings.base import ComputeSettings, setting


class TrainSettings(ComputeSettings):
    """Train the student on the labelled tiles, each weighted by what it stands for."""

    section: ClassVar[str] = "train"

    architecture: str = setting(
        "unet",
        "Architecture",
        "Any of segmentation-models-pytorch: unet, unetplusplus, linknet, fpn, manet, pan, deeplabv3plus, segformer, ...",
        examples=["unet", "unetplusplus", "manet", "linknet", "fpn", "pspnet", "pan", "deeplabv3", "deeplabv3plus", "upernet", "segformer",
                  "dpt"],
    )  # fmt: skip
    backbone: str = setting(
        "compact",
        "Backbone",
        "compact is small and fast on a processor; or any segmentation-models-pytorch encoder, such as resnet18.",
        examples=["compact", "resnet18", "resnet34", "resnet50", "mobilenet_v2", "efficientnet-b0", "efficientnet-b3", "mit_b0", "mit_b2"],
    )
    backbone_weights: str | None = setting(
        None,
        "Pretrained weights",
        "Name of pretrained weights for the backbone, such as imagenet (downloaded on first use). Empty: from scratch.",
        advanced=True,
    )
    labels: Literal["hard", "soft", "both"] = setting(
        "hard",
        "Learn from",
        "hard: the masks of labelled tiles. soft: a teacher's probabilities (stage soft_labels). both: mixed where a tile has both.",
    )
    temperature: float = setting(
        2.0,
        "Temperature",
        "With soft labels: how far the teacher's probabilities are levelled before they are compared; 2 to 4 for few classes.",
        advanced=True,
        ge=0.5,
        le=100,
    )
    hard_share: float = setting(
        0.3,
        "Share of the masks",
        "With both: what the mask counts of a tile's loss where it has a mask and soft labels; the rest is the teacher's.",
        advanced=True,
        ge=0,
        le=1,
    )
    start: Literal["scratch", "present"] = setting(
        "scratch",
        "Begin from",
        "scratch: a new network. present: where labels are new, the study's present student, if architecture, bands and classes fit.",
        affects_result=False,  # what it began from is in the key itself
    )
    steps: int = setting(
        600,
        "Steps",
        "Steps of the optimiser. Below 60 labelled tiles all of them are run and the last weights are kept.",
        ge=1,
        le=10_000_000,
    )
    batch_size: int = setting(8, "Batch size", "Tiles per step.", ge=1, le=4096)
    learning_rate: float = setting(2e-3, "Learning rate", "Highest step of the optimiser.", advanced=True, gt=0, le=1)
    weight_decay: float = setting(1e-2, "Weight decay", "How strongly large network weights are held back.", advanced=True, ge=0, le=1)
    weighting: Literal["loss", "sampler", "none"] = setting(
        "loss", "Use of the weights", "loss multiplies a tile's loss by its weight; sampler draws tiles by weight; none ignores weights."
    )
    loss: Literal["ce", "dice", "ce+dice"] = setting(
        "ce", "Loss", "Cross-entropy, Dice, or their sum; always per tile, over labelled pixels.", advanced=True
    )
    class_weights: Literal["none", "balanced", "sqrt"] = setting(
        "none", "Class weights", "Raise rare classes: by inverse frequency (balanced) or its root (sqrt).", advanced=True
    )
    augment: bool = setting(True, "Augmentation", "Turn, mirror and slightly re-light tiles while training.", advanced=True)
    area_tiles: bool = setting(
        False,
        "Train on tiles drawn for areas",
        "Also train on tiles that are labelled only because they were drawn at random for class areas. Then they cannot tell how far "
        "the map is wrong, and areas with intervals lose what the map adds to them.",
        advanced=True,
    )
    validation: Literal["auto", "never", "always"] = setting(
        "auto",
        "Validation",
        "auto holds out blocks in space from 60 labelled tiles on and stops early; below, nothing is held out.",
        advanced=True,
    )
    validation_share: float = setting(0.2, "Validation share", "Share of the labelled tiles to hold out.", advanced=True, gt=0, lt=1)
    patience: int = setting(10, "Patience", "With validation: stop after so many epochs without gain.", unit="epochs", advanced=True, ge=1)
    devices: int = setting(
        1,
        "Graphics cards",
        "How many to use at once: each step's tiles are shared among them, and the student is the same but for rounding. "
        "On the processor so many processes, at most one a core.",
        advanced=True,
        affects_result=False,
        ge=1,
        le=64,
    )
    precision: Literal["auto", "32", "16"] = setting("auto", "Precision", "auto uses 16 bit on a graphics card.", advanced=True)
