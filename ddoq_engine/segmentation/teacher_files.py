"""The files that a teacher may come in: a study's student, ONNX, TorchScript, or weights with a description beside them.

Nothing is unpickled but tensors: weights are read as safetensors or by PyTorch's `weights_only`. TorchScript and ONNX are
programs of tensor operations; no Python code in them is run.
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any, Literal

import numpy as np
import segmentation_models_pytorch as smp
import torch
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from torch import Tensor, nn

from ddoq_engine.classes import class_key
from ddoq_engine.errors import ModelError
from ddoq_engine.segmentation.description import DESCRIPTION_FILE, WEIGHTS_FILE, Student, StudentDescription, load_student
from ddoq_engine.segmentation.portable import DESCRIPTION_KEY, TORCHSCRIPT_FILE, OnnxNetwork, described_in, load_onnx, open_onnx
from ddoq_engine.segmentation.teacher import Teacher
from ddoq_engine.weights import UnreadableWeightsError, read_weights

STUDY_FILE, STUDENT_FOLDER = "study.json", Path("student") / "model"  # of a study
PREFIXES = ("", "model.", "network.", "net.", "module.", "segmentation_model.", "model.model.", "network.network.")
jit: Any = torch.jit  # without types


class TeacherClass(BaseModel):
    """A class of a teacher: its id on masks, its name, and perhaps a colour (#rrggbb)."""

    model_config = ConfigDict(extra="ignore")
    class_id: int = Field(ge=0, le=254)
    name: str = Field(min_length=1)
    colour: str = Field("", pattern=r"^(#[0-9a-fA-F]{6})?$")


class TeacherDescription(BaseModel):
    """What NAME.json beside a model says of it.

    bands: names in the order of the input. classes: in the order of the output. mean, std: of each band, in the raster's true
    values; the model takes (value - mean) / std. gives: logits or probabilities. window_px: the one size of window that it
    takes; none takes any. multiple_px: of which windows must be multiples. architecture, backbone, options: for weights, how
    segmentation-models-pytorch makes the network (`create_model`).
    """

    model_config = ConfigDict(extra="forbid")
    bands: list[str] = Field(min_length=1)
    classes: list[TeacherClass] = Field(min_length=2)
    mean: list[float]
    std: list[float]
    gives: Literal["logits", "probabilities"] = "logits"
    window_px: int | None = Field(None, ge=16, le=4096)
    multiple_px: int = Field(32, ge=1, le=512)
    architecture: str | None = None
    backbone: str | None = None
    options: dict[str, Any] = {}


def load_teacher(path: Path) -> Teacher:
    """The teacher of a file or folder. Raises `ModelError` where it is not there, is damaged, or is not described; `StorageError`.

    path: a study, its study.json, or a student's folder; `student.onnx` and `student.torchscript.pt` as the stage export_model
    writes them; any other ONNX, TorchScript, safetensors or PyTorch file with a description (`TeacherDescription`) beside it.
    """
    if path.name == STUDY_FILE:
        path = path.parent
    if path.is_dir():
        return Teacher(load_student(path / STUDENT_FOLDER if (path / STUDENT_FOLDER).is_dir() else path), path)
    if not path.is_file():
        raise ModelError("The teacher {path} is not there.", remedy="Check the path.", code="teacher.missing", path=path)
    if path.suffix.lower() == ".onnx":
        return _onnx(path)
    if path.name in (DESCRIPTION_FILE, WEIGHTS_FILE) and (path.parent / DESCRIPTION_FILE).is_file():
        return Teacher(load_student(path.parent), path)
    return _torchscript(path) if _is_torchscript(path) else _weights(path)


class _Described(nn.Module):
    """A network of others as the house has them: logits of standardised values, for windows of any size."""

    def __init__(self, network: Any, description: TeacherDescription) -> None:
        super().__init__()
        self.network, self._gives = network, description.gives
        self._multiple_px = 1 if description.window_px else description.multiple_px

    def forward(self, values: Tensor) -> Tensor:
        height, width = values.shape[-2:]
        below, right = -height % self._multiple_px, -width % self._multiple_px
        if below or right:
            values = nn.functional.pad(values, (0, right, 0, below), mode="replicate")
        found: Tensor = self.network(values)[..., :height, :width]
        return found if self._gives == "logits" else found.clamp_min(1e-30).log()


def _onnx(path: Path) -> Teacher:
    session = open_onnx(path)
    if DESCRIPTION_KEY in session.get_modelmeta().custom_metadata_map:
        student, window_px = load_onnx(path)
        return Teacher(student, path, window_px)
    description = _description(path)
    return _teacher(OnnxNetwork(session, gives_logits=True), description, path)


def _torchscript(path: Path) -> Teacher:
    files = {TORCHSCRIPT_FILE: ""}
    try:
        network = jit.load(str(path), map_location="cpu", _extra_files=files)
    except Exception as error:  # the archive's reader raises RuntimeError, and others where it is cut off
        raise _damaged(path) from error
    if files[TORCHSCRIPT_FILE]:
        description, window_px = described_in(files[TORCHSCRIPT_FILE], path)
        return Teacher(Student(_Logarithm(network), description), path, window_px)
    return _teacher(network, _description(path), path)


class _Logarithm(nn.Module):
    """A network that gives probabilities, as one that gives their logarithms."""

    def __init__(self, network: Any) -> None:
        super().__init__()
        self.network = network

    def forward(self, values: Tensor) -> Tensor:
        found: Tensor = self.network(values)
        return found.clamp_min(1e-30).log()


def _weights(path: Path) -> Teacher:
    description = _description(path)
    if description.architecture is None or description.backbone is None:
        raise ModelError(
            "The description of {path} does not say its architecture and backbone.",
            remedy="Add both to {description}, as segmentation-models-pytorch names them: unet, resnet34.",
            code="teacher.no_architecture",
            path=path,
            description=path.with_suffix(".json"),
        )
    state = _state(path)
    try:
        network = smp.create_model(
            description.architecture, encoder_name=description.backbone, encoder_weights=None, in_channels=len(description.bands),
            classes=len(description.classes), **description.options,
        )  # fmt: skip
    except (KeyError, ValueError, TypeError, RuntimeError) as error:
        raise _unfit(path, str(error)) from error
    wanted = network.state_dict().keys()
    for prefix in PREFIXES:
        own = {name.removeprefix(prefix): value for name, value in state.items() if name.startswith(prefix)}
        if wanted <= own.keys():
            try:
                network.load_state_dict({name: own[name] for name in wanted})
            except RuntimeError as error:
                raise _unfit(path, str(error).splitlines()[-1].strip()) from error
            return _teacher(network, description, path)
    missing = next(iter(wanted - state.keys()))
    raise _unfit(path, f"{missing} is not among its weights")


def _state(path: Path) -> dict[str, Tensor]:
    """The tensors of a file of weights; of a checkpoint of Lightning's those of its model."""
    try:
        return read_weights(path)
    except UnreadableWeightsError as error:
        if error.why == "unsafe":
            raise ModelError(
                "{path} holds more than weights, and is not opened: what it holds could run code.",
                remedy="Save its state_dict alone, best as safetensors: "
                "safetensors.torch.save_file(model.state_dict(), 'NAME.safetensors').",
                code="teacher.pickle",
                path=path,
            ) from error
        raise _damaged(path) if error.why == "damaged" else _unfit(path, "it holds no weights by name") from error
    except OSError as error:
        raise _damaged(path) from error


def _is_torchscript(path: Path) -> bool:
    """Both are ZIP archives; TorchScript has code in it."""
    try:
        with zipfile.ZipFile(path) as archive:
            return any(part.split("/")[1:2] == ["code"] for part in archive.namelist())
    except Exception:  # no archive, or a damaged one, of which the reader of weights says so
        return False


def _description(path: Path) -> TeacherDescription:
    place = path.with_suffix(".json")
    try:
        found = TeacherDescription.model_validate(json.loads(place.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise ModelError(
            "What the teacher {path} was trained on is not known: there is no {description}.",
            remedy="Write it: bands, classes, mean, std and, for weights, architecture and backbone; see docs/teachers.md.",
            code="teacher.not_described",
            path=path,
            description=place.name,
        ) from error
    except (ValidationError, ValueError, OSError) as error:
        where = ": ".join([".".join(map(str, (e := error.errors()[0])["loc"])), e["msg"]]) if isinstance(error, ValidationError) else error
        raise _bad_description(place, where) from error
    if not len(found.bands) == len(found.mean) == len(found.std):
        raise _bad_description(place, f"{len(found.bands)} bands, {len(found.mean)} means and {len(found.std)} deviations")
    names = [class_key(each.name) for each in found.classes]
    if len(set(names)) < len(names):
        raise _bad_description(place, "two classes have the same name")
    if not np.isfinite([*found.mean, *found.std]).all() or min(found.std) <= 0:
        raise _bad_description(place, "mean and std must be numbers, std above 0")
    return found


def _teacher(network: Any, description: TeacherDescription, path: Path) -> Teacher:
    mean, std = list(map(float, description.mean)), list(map(float, description.std))
    scaling: dict[str, Any] = {"bands": list(range(1, len(mean) + 1)), "centre": mean, "scale": std, "pixels": 0}
    scaling |= dict.fromkeys(("low", "high", "minimum", "maximum", "mean"), mean) | {"std": std}
    classes = tuple(each.model_dump() for each in description.classes)
    described = StudentDescription(
        description.architecture or "", description.backbone or "", tuple(description.bands), classes, description.window_px or 0, scaling
    )
    return Teacher(Student(_Described(network.eval(), description).eval(), described), path, description.window_px, description.gives)


def _damaged(path: Path) -> ModelError:
    return ModelError(
        "The teacher {path} is damaged and cannot be read.", remedy="Copy or export it again.", code="teacher.damaged", path=path
    )


def _unfit(path: Path, reason: str) -> ModelError:
    return ModelError(
        "The weights {path} do not fit the network that is described: {reason}.",
        remedy="Check architecture, backbone, options, bands and classes in {description}.",
        code="teacher.unfit",
        path=path,
        reason=reason.rstrip("."),
        description=path.with_suffix(".json").name,
    )


def _bad_description(place: Path, reason: object) -> ModelError:
    return ModelError(
        "The description {path} cannot be used: {reason}.",
        remedy="Correct it; docs/teachers.md shows one.",
        code="teacher.bad_description",
        path=place,
        reason=str(reason).rstrip("."),
    )
