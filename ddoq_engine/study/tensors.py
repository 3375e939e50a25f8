"""Tensors of a study: safetensors for our own files; the peer's `.pt` files are read with `weights_only=True` alone."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from ddoq_engine.errors import StorageError


def write_tensors(path: Path, tensors: dict[str, npt.NDArray[Any]]) -> None:
    """Write named arrays as safetensors."""
    save_file({name: np.ascontiguousarray(array) for name, array in tensors.items()}, path)


def read_tensors(path: Path) -> dict[str, npt.NDArray[Any]]:
    """The named arrays of a safetensors file; a damaged one is a `StorageError`."""
    try:
        loaded: dict[str, npt.NDArray[Any]] = load_file(path)
    except SafetensorError as error:
        raise StorageError(
            "{path} is damaged and cannot be read.", remedy="Delete it and run the stage again.", code="storage.damaged_tensors", path=path
        ) from error
    return loaded


def write_torch(path: Path, value: Any) -> None:
    """Write a tensor, or lists and numbers, as the peer does (`torch.save`).

    By way of memory: torch's own writer says of a full disk only that it failed.
    """
    import torch

    buffer = io.BytesIO()
    torch.save(torch.from_numpy(np.ascontiguousarray(value)) if isinstance(value, np.ndarray) else value, buffer)
    path.write_bytes(buffer.getbuffer())


def read_torch(path: Path) -> Any:
    """Read a `.pt` file that holds tensors, lists and numbers only; anything that could run code is refused."""
    import pickle

    import torch

    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except (pickle.UnpicklingError, RuntimeError, EOFError, ValueError, KeyError, OSError) as error:
        raise StorageError(
            "{path} is damaged, or holds more than tensors and numbers, and is not opened.",
            remedy="Only files that load with torch.load(..., weights_only=True) are accepted; save it again in that form.",
            code="storage.unsafe_pickle",
            path=path,
        ) from error
