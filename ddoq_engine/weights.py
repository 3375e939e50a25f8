"""Weights from files that others wrote: tensors by name, and nothing that could run code."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import torch

PICKLE = b"\x80"  # how a pickle begins
ZIP = b"PK"  # how PyTorch's own files begin since 1.6


class UnreadableWeightsError(Exception):
    """A file without weights to be had. why: damaged; unsafe: it holds more than tensors and plain data; nameless: no tensors by name."""

    def __init__(self, why: Literal["damaged", "unsafe", "nameless"]) -> None:
        super().__init__(why)
        self.why = why


def read_weights(path: Path) -> dict[str, torch.Tensor]:
    """The tensors of a safetensors file, or of one of PyTorch's: a state_dict, or a checkpoint that has one.

    Raises `UnreadableWeightsError`, `OSError` where the file cannot be opened. Nothing is unpickled but tensors and plain data.
    """
    import torch
    from safetensors.torch import load_file

    with path.open("rb") as file:
        begins = file.read(2)
    try:
        is_plain = path.suffix.lower() == ".safetensors"
        found = load_file(path) if is_plain else torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise UnreadableWeightsError("unsafe" if begins.startswith((PICKLE, ZIP)) else "damaged") from error
    except Exception as error:  # a damaged archive raises whatever its reader meets first
        raise UnreadableWeightsError("damaged") from error
    found = found.get("state_dict", found) if isinstance(found, dict) else {}
    tensors = {name: value for name, value in found.items() if isinstance(name, str) and isinstance(value, torch.Tensor)}
    if not tensors:
        raise UnreadableWeightsError("nameless")
    return tensors
