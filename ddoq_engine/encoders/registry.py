"""The table of encoders: a new one costs a class and a row here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ddoq_engine.encoders.checks import options_of
from ddoq_engine.encoders.description import read_description
from ddoq_engine.encoders.interface import Encoder
from ddoq_engine.encoders.spectral import SpectralEncoder, SpectralOptions
from ddoq_engine.encoders.vae.encoder import VaeEncoder
from ddoq_engine.encoders.vae.options import VaeOptions
from ddoq_engine.errors import ModelError

ENCODERS: dict[str, tuple[type[Encoder], type[Any]]] = {
    VaeEncoder.name: (VaeEncoder, VaeOptions),
    SpectralEncoder.name: (SpectralEncoder, SpectralOptions),
}


def build(name: str, **options: Any) -> Encoder:
    """A new encoder, not yet fitted. Raises `ModelError` for a name, an option or a value that cannot be."""
    encoder, kind = _row(name)
    built: Encoder = encoder(options_of(kind, name, options))
    return built


def load(folder: Path) -> Encoder:
    """The encoder that was saved in `folder`, whichever it is. Raises `StorageError` or `ModelError`."""
    found: Encoder = _row(str(read_description(folder)["encoder"]))[0].load(folder)
    return found


def _row(name: str) -> tuple[Any, Any]:
    if name not in ENCODERS:
        raise ModelError(
            "There is no encoder named {name}.",
            remedy="Choose one of {allowed}.",
            code="encoder.unknown",
            name=name,
            allowed=", ".join(ENCODERS),
        )
    return ENCODERS[name]
