"""An encoder's files: tensors as safetensors, and `description.json`, which is written last and so proves the rest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from ddoq_engine.encoders.space import SelectionSpace
from ddoq_engine.errors import ModelError, StorageError
from ddoq_engine.files import aside, read_json, write_json

DESCRIPTION = "description.json"
SPACE = "space.safetensors"


def write_tensors(path: Path, tensors: dict[str, npt.NDArray[Any]]) -> None:
    """Write named arrays whole. Raises `StorageError`."""
    with aside(path) as target:
        save_file({name: np.ascontiguousarray(array) for name, array in tensors.items()}, target)


def read_tensors(path: Path) -> dict[str, npt.NDArray[Any]]:
    """Read named arrays. Raises `StorageError` where the file is missing or damaged."""
    try:
        return dict(load_file(path))
    except (SafetensorError, OSError, KeyError) as error:
        raise damaged(path) from error


def write_space(folder: Path, space: SelectionSpace) -> None:
    """Write the selection space of an encoder."""
    write_tensors(folder / SPACE, {"mean": space.mean, "matrix": space.matrix})


def read_space(folder: Path) -> SelectionSpace:
    """Read the selection space of an encoder. Raises `StorageError`."""
    tensors = read_tensors(folder / SPACE)
    if not {"mean", "matrix"} <= set(tensors):
        raise damaged(folder / SPACE)
    return SelectionSpace(tensors["mean"], tensors["matrix"])


def write_description(folder: Path, description: dict[str, Any]) -> None:
    """Write `description.json`; call it after all other files."""
    write_json(folder / DESCRIPTION, description)


def read_description(folder: Path, *, encoder: str | None = None) -> dict[str, Any]:
    """Read `description.json`. Raises `StorageError`, or `ModelError` where it is of another encoder than asked for."""
    path = folder / DESCRIPTION
    if not path.is_file():
        raise damaged(path)
    description = read_json(path)
    if not isinstance(description, dict) or not {"encoder", "options", "bands", "size_px"} <= set(description):
        raise damaged(path)
    if encoder is not None and description["encoder"] != encoder:
        raise ModelError(
            "{folder} holds the encoder {found}, not {encoder}.",
            remedy="Run the stage encode again with the encoder that you want.",
            code="encoder.other",
            folder=folder,
            found=description["encoder"],
            encoder=encoder,
        )
    return description


def damaged(path: Path) -> StorageError:
    """The error of a file that cannot be read as what it should be."""
    return StorageError(
        "The encoder's file {path} is missing or damaged.",
        remedy="Run the stage encode again; it will be made anew.",
        code="encoder.damaged",
        path=path,
    )
