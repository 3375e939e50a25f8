"""An autoencoder from two files: a description in YAML, and weights that are read as numbers alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import torch
from pydantic import Field

from ddoq_engine.encoders.vae.backbones import COMPACT
from ddoq_engine.encoders.vae.model import GenericVariationalAutoencoder
from ddoq_engine.errors import ModelError, SettingsError, StorageError
from ddoq_engine.pytorch_smt.foreign import refuse_foreign
from ddoq_engine.settings.base import Settings, validate
from ddoq_engine.settings.document import read_yaml
from ddoq_engine.weights import UnreadableWeightsError, read_weights

MARK = "mu.weight"  # a name that the weights of our network have, whatever stands before it


class VaeConfig(Settings):
    """The network, as `GenericVariationalAutoencoder` is built."""

    section: ClassVar[str] = "model"

    in_channels: int = Field(ge=1)
    size_px: int = Field(ge=8)
    backbone: str = COMPACT
    depth: int | None = Field(None, ge=1, le=5)
    latent_channels: int = Field(8, ge=1)
    width: int = Field(16, ge=1)


def load_vae(config: Path, checkpoint: Path) -> GenericVariationalAutoencoder:
    """The autoencoder that `config` describes, with the weights of `checkpoint`; nothing in either is run or downloaded.

    config: YAML with a section `model`, or the `description.json` of a study's encoder. checkpoint: safetensors, or a file
    of torch that loads with `weights_only=True`: a state_dict, or one of Lightning's with prefixes such as "model.".

    Raises `SettingsError` for a description that is not ours, `StorageError` for weights that are missing, damaged or hold
    objects, `ModelError` where weights and description do not fit.
    """
    described = read_vae_config(config)
    weights = _weights(checkpoint)
    prefix = next((name.removesuffix(MARK) for name in weights if name == MARK or name.endswith("." + MARK)), None)
    if prefix is None:
        raise ModelError(
            "The weights in {checkpoint} are not of our autoencoder; they begin with {first}.",
            remedy="Train one here (ddoq encode writes encoder/weights.safetensors beside its description.json), or give your network "
            "in Python, as VaeDdoqDistillationPipeline(vae=...).",
            code="smt.other_weights",
            checkpoint=checkpoint,
            first=next(iter(weights), "nothing"),
        )
    with torch.random.fork_rng(devices=[]):
        network = GenericVariationalAutoencoder(**described.model_dump(), download=False)
    try:
        network.load_state_dict({name.removeprefix(prefix): value for name, value in weights.items() if name.startswith(prefix)})
    except RuntimeError as error:
        raise ModelError(
            "The weights in {checkpoint} do not fit the network in {config}: {reason}.",
            remedy="Set in_channels, size_px, backbone, depth, latent_channels and width to those that it was trained with.",
            code="smt.unfit_weights",
            checkpoint=checkpoint,
            config=config,
            reason=str(error).splitlines()[-1].strip().rstrip("."),
        ) from error
    return network.eval()


def read_vae_config(path: Path) -> VaeConfig:
    """The network that a file describes. Raises `SettingsError`."""
    content = read_yaml(path)
    model: Any = None
    if isinstance(content, Mapping):
        model = content.get("model")
        if content.get("encoder") == "vae" and isinstance(content.get("options"), Mapping):
            known = {name: content["options"].get(name) for name in ("backbone", "depth", "latent_channels", "width")}
            model = {"in_channels": content.get("bands"), "size_px": content.get("size_px"), **known}
    refuse_foreign(content if model is None else model, path, "vae")  # images may be described in the same file
    if not isinstance(model, Mapping):
        raise SettingsError(
            "{path} describes no autoencoder: it has no section model.",
            remedy="Write below model: the parameters of GenericVariationalAutoencoder, in_channels and size_px at least.",
            code="smt.no_model",
            path=path,
        )
    return validate(VaeConfig, {name: value for name, value in model.items() if name != "_target_"}, where=path)


def _weights(path: Path) -> dict[str, torch.Tensor]:
    if not path.is_file():
        raise StorageError("{path} does not exist.", remedy="Check the path.", code="smt.no_checkpoint", path=path)
    try:
        return read_weights(path)
    except UnreadableWeightsError as error:
        if error.why == "nameless":
            return {}
        if error.why == "damaged":
            raise StorageError(
                "{path} is damaged and cannot be read.",
                remedy="Copy it again, or save the weights again.",
                code="smt.damaged_weights",
                path=path,
            ) from error
        raise StorageError(
            "{path} holds more than weights, which could run code, and is not opened.",
            remedy="Where you trust it, keep its weights alone, in the Python that wrote it: "
            "torch.save(torch.load(PATH, weights_only=False)['state_dict'], 'weights.ckpt')",
            code="smt.unsafe_checkpoint",
            path=path,
        ) from error
