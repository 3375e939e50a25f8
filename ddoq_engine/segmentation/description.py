"""The student on disk: its weights (safetensors) and a description of all that is needed to use them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import segmentation_models_pytorch as smp
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import nn

from ddoq_engine.errors import ModelError, RasterError, StorageError
from ddoq_engine.files import aside, read_json, write_json
from ddoq_engine.segmentation.architectures import build

WEIGHTS_FILE = "weights.safetensors"
DESCRIPTION_FILE = "student.json"
FORMAT = 1


@dataclass(frozen=True)
class StudentDescription:
    """What a student is.

    classes: the class table in the order of the network's outputs, one mapping each (id, name, colour as the caller keeps
    them). statistics: how values were standardised, opaque here. size_px: of the tiles it was trained on.
    """

    architecture: str
    backbone: str
    bands: tuple[str, ...]
    classes: tuple[dict[str, Any], ...]
    size_px: int
    statistics: dict[str, Any] = field(default_factory=dict)
    training: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    tiles: tuple[str, ...] = ()

    def check_bands(self, raster: str | Path, names: Sequence[str]) -> None:
        """Refuse, by `RasterError`, a raster whose bands are not those of the training: their number, names and order."""
        if len(names) != len(self.bands):
            raise RasterError(
                "{raster} has {count} bands, and the student was trained on {trained}.",
                remedy="Map rasters with the same bands, in the same order: {names}.",
                code="predict.band_count",
                raster=raster,
                count=len(names),
                trained=len(self.bands),
                names=", ".join(self.bands),
            )
        for number, (name, trained) in enumerate(zip(names, self.bands, strict=True), 1):
            if name != trained:
                raise RasterError(
                    "Band {number} of {raster} is {name}, and the student was trained on {trained} there.",
                    remedy="Map rasters with the same bands, in the same order: {names}.",
                    code="predict.band_name",
                    number=number,
                    raster=raster,
                    name=name,
                    trained=trained,
                    names=", ".join(self.bands),
                )


@dataclass(frozen=True)
class Student:
    """A student ready to map: its network in evaluation, and its description."""

    network: nn.Module
    description: StudentDescription


def save_student(folder: Path, network: nn.Module, description: StudentDescription) -> None:
    """Write weights and description into the folder, each whole; the description last, so that it vouches for the weights."""
    weights = {name: tensor.detach().cpu().contiguous() for name, tensor in network.state_dict().items()}
    with aside(folder / WEIGHTS_FILE) as target:
        save_file(weights, target)
    versions = {"torch": torch.__version__, "segmentation_models_pytorch": smp.__version__} | description.versions
    write_json(folder / DESCRIPTION_FILE, {"format": FORMAT} | asdict(description) | {"versions": versions})


def load_student(folder: Path, device: torch.device | str = "cpu") -> Student:
    """The student of a folder, on the device.

    Raises
    ------
    ModelError: no student there, one of another format, or weights that do not fit the description.
    StorageError: a damaged file.
    """
    if not (folder / DESCRIPTION_FILE).exists() or not (folder / WEIGHTS_FILE).exists():
        raise ModelError("There is no trained student in {folder}.", remedy="Train one first.", code="student.missing", folder=folder)
    content = read_json(folder / DESCRIPTION_FILE)
    try:
        if content.pop("format") != FORMAT:
            raise KeyError
        content |= {"bands": tuple(content["bands"]), "classes": tuple(content["classes"]), "tiles": tuple(content.get("tiles", ()))}
        description = StudentDescription(**content)
    except (KeyError, TypeError, AttributeError) as error:
        raise _unfit(folder) from error
    network = build(description.architecture, description.backbone, len(description.bands), len(description.classes), description.size_px)
    try:
        weights = load_file(folder / WEIGHTS_FILE)
    except (SafetensorError, OSError) as error:
        raise StorageError(
            "{path} is damaged and cannot be read.",
            remedy="Train the student again; its checkpoint is kept, so this is quick.",
            code="storage.damaged",
            path=folder / WEIGHTS_FILE,
        ) from error
    try:
        network.load_state_dict(weights)
    except RuntimeError as error:
        raise _unfit(folder) from error
    return Student(network.to(device).eval(), description)


def _unfit(folder: Path) -> ModelError:
    return ModelError(
        "The student in {folder} was made by another version and cannot be used.",
        remedy="Train it again with this version.",
        code="student.version",
        folder=folder,
    )
