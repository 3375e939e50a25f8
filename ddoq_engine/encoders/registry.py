"""The table of encoders: a new one costs a class and a row here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ddoq_engine.encoders.checks import options_of
from ddoq_engine.encoders.description import read_description
from ddoq_engine.encoders.interface import Encoder
from ddoq_engine.encoders.joined import JoinedEncoder
from ddoq_engine.encoders.learnt import LearntEncoder
from ddoq_engine.encoders.precomputed import PrecomputedEncoder
from ddoq_engine.encoders.pretrained.encoder import PretrainedEncoder
from ddoq_engine.encoders.spectral import SpectralEncoder
from ddoq_engine.encoders.textons import TextonEncoder
from ddoq_engine.encoders.vae.encoder import VaeEncoder
from ddoq_engine.encoders.vae.tokens import TokenEncoder
from ddoq_engine.errors import ModelError

ENCODERS: dict[str, type[LearntEncoder[Any]]] = {
    encoder.name: encoder
    for encoder in (VaeEncoder, SpectralEncoder, TextonEncoder, TokenEncoder, PretrainedEncoder, JoinedEncoder, PrecomputedEncoder)
}


def build(name: str, **options: Any) -> Encoder:
    """A new encoder, not yet fitted. Raises `ModelError` for a name, an option or a value that cannot be."""
    encoder = _row(name)
    return encoder(options_of(encoder.options_class, name, options))


def load(folder: Path) -> Encoder:
    """The encoder that was saved in `folder`, whichever it is. Raises `StorageError` or `ModelError`."""
    return _row(str(read_description(folder)["encoder"])).load(folder)


def _row(name: str) -> type[LearntEncoder[Any]]:
    if name not in ENCODERS:
        raise ModelError(
            "There is no encoder named {name}.",
            remedy="Choose one of {allowed}.",
            code="encoder.unknown",
            name=name,
            allowed=", ".join(ENCODERS),
        )
    return ENCODERS[name]
