"""What can be set when tiles become vectors."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, get_args

from pydantic import field_validator

from ddoq_engine.settings.base import ComputeSettings, RasterName, setting
from ddoq_engine.settings.names import in_one_text, names_of

EncoderName = Literal["vae", "textons", "spectral", "tokens", "pretrained", "joined", "precomputed"]
JOINABLE = tuple(name for name in get_args(EncoderName) if name not in ("joined", "precomputed"))


class EncodeSettings(ComputeSettings):
    """Turn each tile into a vector, so that tiles that look alike lie near each other."""

    section: ClassVar[str] = "encode"

    encoder: EncoderName = setting(
        "vae",
        "Encoder",
        "vae learns from these tiles what they have in common; textons counts the kinds of pixel in each, with their surroundings; "
        "spectral takes band statistics; tokens counts the kinds of place that a vae knows; pretrained asks a network that others "
        "trained; joined sets several of these side by side; precomputed takes embeddings that you have. textons and spectral take "
        "seconds.",
    )
    model: str = setting(
        "resnet18",
        "Pretrained network",
        "For the encoder pretrained: any network of timm, such as vit_small_patch16_224; or a multispectral one, such as "
        "resnet18-sentinel2-moco, vit-small-sentinel2-dino, resnet50-landsat-oli-sr-moco, dofa-base. Its weights are downloaded once.",
    )
    weights_file: RasterName | None = setting(
        None,
        "File of weights",
        "For the encoder pretrained: weights of that network that you have, as safetensors or a state_dict of torch. Empty: those that "
        "are downloaded.",
        affects_result=False,
    )
    bands: str | None = setting(
        None,
        "Channels of the bands",
        "For the encoder pretrained and a multispectral network: which of its channels each band is, in the raster's order, such as "
        "B2, B3, B4, B8; - for none. Empty: by the bands' names, or one after the other where there are as many.",
    )
    wavelengths: tuple[float, ...] = setting(
        (),
        "Wavelengths",
        "For the encoder pretrained and dofa: of each band in micrometres, in the raster's order. Empty: as the raster's metadata say.",
        unit="µm",
    )
    joined: str = setting(
        "textons, spectral",
        "Encoders to join",
        "For the encoder joined: names of other encoders, with commas between. Each counts for as much.",
    )
    source: RasterName | None = setting(
        None,
        "Embeddings",
        "For the encoder precomputed: a raster of any grid whose bands are the embedding, or a Parquet table with a column tile_id and "
        "columns of numbers.",
        affects_result=False,
    )
    spreads: bool = setting(
        False,
        "Spread of the embeddings",
        "For the encoder precomputed and a raster: also take how much each band varies within a tile, beside its mean.",
        advanced=True,
    )
    tokens: int = setting(64, "Tokens", "For the encoder tokens: how many kinds of place.", advanced=True, ge=2, le=4096)
    textons: int = setting(128, "Textons", "For the encoder textons: how many kinds of pixel.", advanced=True, ge=2, le=4096)
    window: int = setting(
        5,
        "Surroundings",
        "For the encoder textons: the edge of what is looked at around each pixel.",
        unit="px",
        advanced=True,
        ge=1,
        le=63,
    )
    backbone: str = setting(
        "compact",
        "Backbone of the VAE",
        "compact is small and fast on a processor; or the name of any segmentation-models-pytorch encoder, such as resnet18.",
        advanced=True,
    )
    depth: int | None = setting(
        None, "Depth", "How often the VAE halves the tile: the latent has 1/2^depth of its resolution.", advanced=True, ge=1, le=5
    )
    latent_channels: int = setting(8, "Latent channels", "Numbers per place of the latent.", advanced=True, ge=1, le=256)
    objective: Literal["reconstruction", "masked", "contrastive"] = setting(
        "reconstruction",
        "Objective",
        "What the VAE learns: to give back the tile; masked: to give it back although blocks of it are hidden; contrastive: beside "
        "giving it back, that two views of a tile are more alike than two tiles.",
        advanced=True,
    )
    masking: float = setting(
        0.5, "Hidden share", "For the objectives masked and contrastive: the share of a tile's blocks that are hidden.",
        advanced=True, ge=0.01, le=0.99,
    )  # fmt: skip
    contrast: float = setting(0.1, "Contrast", "Weight of the contrastive term against reconstruction.", advanced=True, ge=0, le=100)
    temperature: float = setting(
        0.5, "Temperature", "For the objective contrastive: the lower, the more the most alike tiles are pushed apart.",
        advanced=True, ge=0.01, le=100,
    )  # fmt: skip
    reconstruction: Literal["mse", "l1", "smooth_l1"] = setting(
        "mse", "Reconstruction loss", "How a decoded tile is compared with the real one.", advanced=True
    )
    beta: float = setting(1e-2, "Beta", "Weight of the KL term against reconstruction.", advanced=True, ge=0, le=100)
    free_bits: float = setting(0.0, "Free bits", "KL below this, in nats per latent number, is not punished.", advanced=True, ge=0, le=10)
    warmup: float = setting(0.2, "Annealing", "Share of all steps over which beta rises from 0.", advanced=True, ge=0, le=1)
    epochs: int = setting(24, "Epochs", "At most so many passes; training stops earlier when it no longer gains.", ge=1, le=10000)
    tiles_per_epoch: int = setting(
        2048, "Tiles per epoch", "At most so many tiles are seen in an epoch, so that large studies stay fast.", advanced=True, ge=16
    )
    batch_size: int = setting(32, "Batch size", "Tiles per step of the optimiser.", advanced=True, ge=1, le=4096)
    learning_rate: float = setting(2e-3, "Learning rate", "Step of the optimiser.", advanced=True, gt=0, le=1)
    patience: int = setting(
        8, "Patience", "Stop after so many epochs without gain on held-out tiles; 0 never stops early.", unit="epochs", advanced=True, ge=0
    )
    components: int = setting(
        64, "Components", "Longest vector of a tile; longer ones are shortened by principal components.", advanced=True, ge=1, le=1024
    )
    memory_mb: int = setting(1024, "Memory", "How much memory tiles may take.", unit="MB", advanced=True, affects_result=False, ge=64)

    @field_validator("bands", "joined", mode="before")
    @classmethod
    def _listed(cls, names: Any) -> Any:
        """A list is as good as names with commas between."""
        return in_one_text(names)

    @field_validator("wavelengths", mode="before")
    @classmethod
    def _parted(cls, numbers: Any) -> Any:
        """Numbers with commas between are as good as a list."""
        return names_of(numbers) if isinstance(numbers, (str, list, tuple)) else numbers

    @field_validator("joined")
    @classmethod
    def _are_joinable(cls, names: str) -> str:
        named = names_of(names)
        wrong = [name for name in named if name not in JOINABLE]
        if wrong:
            raise ValueError(f"{wrong[0]} is none of {', '.join(JOINABLE)}")
        if len(set(named)) < len(named):
            raise ValueError("one encoder is named twice")
        return names

    def parts(self) -> tuple[str, ...]:
        """The names of the encoders that are built: one, or those that are joined."""
        return names_of(self.joined) if self.encoder == "joined" else (self.encoder,)

    def reads(self, name: str) -> bool:
        """Embeddings are read for `precomputed` alone, weights for `pretrained`."""
        return {"source": "precomputed", "weights_file": "pretrained"}.get(name) in (None, *self.parts())

    def identity(self) -> dict[str, Any]:
        """What the chosen encoder is built with, and its seed: settings of other encoders decide nothing."""
        plain = {"encoder": self.encoder, "seed": self.seed, "options": _without_places(self.options())}
        # Keys are made of sorted names, but the order of what is joined is that of the columns.
        return {**plain, "order": list(self.parts())} if self.encoder == "joined" else plain

    def options(self) -> dict[str, Any]:
        """What the encoder is built with."""
        if self.encoder == "joined":
            return {"parts": {name: self.model_copy(update={"encoder": name}).options() for name in self.parts()}}
        if self.encoder == "pretrained":
            return {
                "model": self.model, "weights_file": self.weights_file, "bands": names_of(self.bands),
                "wavelengths": self.wavelengths, "components": self.components,
            }  # fmt: skip
        if self.encoder == "textons":
            return {"textons": self.textons, "window_px": self.window}
        if self.encoder == "precomputed":
            return {"components": self.components, "spreads": self.spreads}
        if self.encoder not in ("vae", "tokens"):
            return {"components": self.components}
        names = ("backbone", "depth", "latent_channels", "objective", "masking", "contrast", "temperature", "reconstruction", "beta",
                 "free_bits", "warmup", "epochs", "patience", "tiles_per_epoch", "batch_size", "learning_rate", "components")  # fmt: skip
        own = {"tokens": self.tokens} if self.encoder == "tokens" else {}
        return {**{name: getattr(self, name) for name in names}, **own, "cache_mb": self.memory_mb // 2}


def _without_places(options: dict[str, Any]) -> dict[str, Any]:
    """Options without where a file lies, whose content counts elsewhere, and without what only takes room."""
    return {
        name: _without_places(value) if isinstance(value, dict) else value
        for name, value in options.items()
        if name not in ("weights_file", "cache_mb")
    }
