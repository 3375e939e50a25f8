"""The student for other programs: ONNX that QGIS's Deepness plugin reads, and TorchScript; written, and read back.

Both take standardised values (B, C, H, W) and give class probabilities (B, Q, H, W). H and W are fixed, B is not.
"""

from __future__ import annotations

import copy
import io
import json
import logging
import math
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from ddoq_engine.errors import ModelError
from ddoq_engine.files import aside
from ddoq_engine.segmentation.description import Student, StudentDescription

if TYPE_CHECKING:
    import onnxruntime

jit: Any = torch.jit  # without types
OPSET = 17
INPUT, OUTPUT = "values", "probabilities"
DESCRIPTION_KEY = "ddoq"
TORCHSCRIPT_FILE = "ddoq.json"  # inside a TorchScript file
TOLERANCE = 1e-3  # of a probability, between the student and what was written
TRIED_WINDOWS = 2


class Portable(nn.Module):
    """The student with what other programs would leave out: values end at ±`limit`, and classes get probabilities."""

    def __init__(self, network: nn.Module, limit: float) -> None:
        super().__init__()
        self.network, self.limit = network, limit

    def forward(self, values: Tensor) -> Tensor:
        """Probabilities (B, Q, H, W) of standardised values (B, C, H, W)."""
        probabilities: Tensor = torch.softmax(self.network(values.clamp(-self.limit, self.limit)), dim=1)
        return probabilities


def portable(student: Student, limit: float) -> Portable:
    """A copy of the student on the processor, in evaluation."""
    network = copy.deepcopy(student.network).cpu().float().eval()
    return Portable(network, limit).eval()


def deepness_metadata(description: StudentDescription, *, window_px: int, overlap_px: int, metres: float | None) -> dict[str, str]:
    """What the Deepness plugin reads from an ONNX file (its `model_base.py`, 0.6.5), each value as JSON.

    Deepness divides values by 255 before it standardises, so mean and std are those of the study divided by 255. It sets to 0
    what is below the threshold before it looks for the largest: 0 leaves all classes in. metres: edge of a pixel; None where
    the raster has none, then Deepness asks.
    """
    names = {str(index): str(each["name"]) for index, each in enumerate(description.classes)}
    known: dict[str, Any] = {
        "model_type": "Segmentor",
        "class_names": names,
        "tile_size": window_px,
        "tiles_overlap": round(100 * overlap_px / window_px),
        "seg_thresh": 0,
        "seg_small_segment": 0,
        "standardization_mean": [value / 255 for value in description.statistics["centre"]],
        "standardization_std": [value / 255 for value in description.statistics["scale"]],
    }
    if metres is not None:
        known["resolution"] = 100 * metres  # Deepness counts in centimetres
    return {key: json.dumps(value, ensure_ascii=False) for key, value in known.items()}


def write_onnx(path: Path, student: Student, window_px: int, *, limit: float, metadata: Mapping[str, str]) -> None:
    """Write the student as ONNX with its whole description and `metadata`, after it was seen to give the same probabilities.

    Raises `ModelError` where the network cannot be written so, or gives other probabilities under onnxruntime.
    """
    import onnx

    network = portable(student, limit)
    _fix_pools(network, _example(student, window_px))
    buffer = io.BytesIO()
    try:
        with _silence():
            torch.onnx.export(
                network, (_example(student, window_px),), cast(Any, buffer), dynamo=False, input_names=[INPUT], output_names=[OUTPUT],
                dynamic_axes={INPUT: {0: "batch"}, OUTPUT: {0: "batch"}}, opset_version=OPSET,
            )  # fmt: skip
    except (RuntimeError, ValueError, TypeError) as error:  # the exporter's own errors are among them
        raise _unwritable(student, "ONNX") from error
    model = onnx.load_from_string(buffer.getvalue())
    shape = (len(student.description.classes), window_px, window_px)
    for at, size in enumerate(shape, 1):  # known, though the exporter does not tell
        dimension = model.graph.output[0].type.tensor_type.shape.dim[at]
        dimension.Clear()
        dimension.dim_value = size
    described = json.dumps({**asdict(student.description), "window_px": window_px}, ensure_ascii=False)
    onnx.helper.set_model_props(model, {**metadata, DESCRIPTION_KEY: described})
    content = model.SerializeToString()
    _check_same(portable(student, limit), _runner(_session(content, path)), student, window_px, "ONNX")
    with aside(path) as target:
        target.write_bytes(content)


def write_torchscript(path: Path, student: Student, window_px: int, *, limit: float) -> None:
    """Write the student as TorchScript with its description in the file `ddoq.json`, checked as `write_onnx` does."""
    network = portable(student, limit)
    with _silence():
        try:
            traced = jit.freeze(jit.trace(network, _example(student, window_px), check_trace=False))
        except RuntimeError as error:
            raise _unwritable(student, "TorchScript") from error
        described = json.dumps({**asdict(student.description), "window_px": window_px}, ensure_ascii=False)
        buffer = io.BytesIO()
        jit.save(traced, buffer, _extra_files={TORCHSCRIPT_FILE: described.encode()})
        again = jit.load(io.BytesIO(buffer.getvalue()), map_location="cpu")
    _check_same(network, lambda values: again(torch.from_numpy(values)).numpy(), student, window_px, "TorchScript")
    with aside(path) as target:
        target.write_bytes(buffer.getvalue())


class OnnxNetwork(nn.Module):
    """An ONNX file as a network: logits (B, Q, H, W) of values (B, C, H, W), computed by onnxruntime.

    Ours give probabilities, whose logarithms are taken: their softmax is the probabilities again. gives_logits: of others, whose
    output is taken as it is.
    """

    def __init__(self, session: onnxruntime.InferenceSession, *, gives_logits: bool = False) -> None:
        super().__init__()
        self._run, self._gives_logits = _runner(session), gives_logits

    def forward(self, values: Tensor) -> Tensor:
        """The logits, on the device of the values; the work is done on the processor."""
        found = torch.from_numpy(self._run(values.detach().cpu().numpy())).to(values.device)
        return found if self._gives_logits else found.clamp_min(1e-30).log()


def load_onnx(path: Path) -> tuple[Student, int]:
    """The student of an ONNX file that we wrote, and the edge of its windows; nothing but onnxruntime is needed.

    Raises `ModelError` where the file is not there, is damaged, or is no student of ours. No code in the file is ever executed.
    """
    session = open_onnx(path)
    description, window_px = described_in(session.get_modelmeta().custom_metadata_map.get(DESCRIPTION_KEY, ""), path)
    wanted = [len(description.bands), window_px, window_px], [len(description.classes), window_px, window_px]
    if session.get_inputs()[0].shape[1:] != wanted[0] or session.get_outputs()[0].shape[1:] != wanted[1]:
        raise _foreign(path)
    return Student(OnnxNetwork(session), description), window_px


def open_onnx(path: Path) -> onnxruntime.InferenceSession:
    """An ONNX file, ready to run on the processor. Raises `ModelError` where it cannot be read or is none."""
    try:
        path.open("rb").close()
    except OSError as error:
        raise ModelError(
            "The model {path} cannot be read: {reason}.",
            remedy="Check the path.", code="model.unreadable", path=path, reason=error.strerror,
        ) from error  # fmt: skip
    return _session(str(path), path)  # by its name, so that weights beside it are found; onnxruntime lets them lie nowhere else


def described_in(text: str | bytes, path: Path) -> tuple[StudentDescription, int]:
    """The student that a file of ours describes in itself, and the edge of its windows. Raises `ModelError` for other files."""
    try:
        described = json.loads(text)
        window_px = int(described.pop("window_px"))
        described |= {"bands": tuple(described["bands"]), "classes": tuple(described["classes"]), "tiles": tuple(described["tiles"])}
        return StudentDescription(**described), window_px
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _foreign(path) from error


def _session(content: bytes | str, path: Path) -> onnxruntime.InferenceSession:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = torch.get_num_threads()
    try:
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # its errors have no common class but this
        raise ModelError(
            "{path} is no ONNX model, or it is damaged.", remedy="Export the model again.", code="model.damaged", path=path
        ) from error


def _runner(session: onnxruntime.InferenceSession) -> Any:
    name, is_single = session.get_inputs()[0].name, session.get_inputs()[0].shape[0] == 1

    def of(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        parts = np.split(values, len(values)) if is_single else [values]  # some models take just one window at a time
        found = [session.run(None, {name: np.ascontiguousarray(part, dtype=np.float32)})[0] for part in parts]
        return np.concatenate(found)

    return of


def _check_same(network: nn.Module, other: Any, student: Student, window_px: int, form: str) -> None:
    """Raise `ModelError` where another program's probabilities of some windows differ from the student's."""
    values = torch.randn((TRIED_WINDOWS, len(student.description.bands), window_px, window_px), generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        difference = np.abs(network(values).numpy() - np.asarray(other(values.numpy()))).max()
    if not difference <= TOLERANCE:
        raise _unwritable(student, form)


def _example(student: Student, window_px: int) -> Tensor:
    return torch.zeros((1, len(student.description.bands), window_px, window_px))


class _CellMeans(nn.Module):
    """Adaptive average pooling of maps of one size as two products, which ONNX has for any size."""

    rows: Tensor
    cols: Tensor

    def __init__(self, shape: tuple[int, int], cells: tuple[int, int]) -> None:
        super().__init__()
        for name, length, count in zip(("rows", "cols"), shape, cells, strict=True):
            means = torch.zeros(count, length)
            for cell in range(count):
                first, last = cell * length // count, math.ceil((cell + 1) * length / count)
                means[cell, first:last] = 1 / (last - first)
            self.register_buffer(name, means)

    def forward(self, maps: Tensor) -> Tensor:
        """Means (B, C, rows, cols) of maps (B, C, H, W)."""
        return self.rows @ maps @ self.cols.T


def _fix_pools(network: nn.Module, example: Tensor) -> None:
    """Replace each adaptive pooling to more than one cell: the exporter knows it only where sizes divide."""
    shapes: dict[str, tuple[int, int]] = {}
    pools = {name: module for name, module in network.named_modules() if isinstance(module, nn.AdaptiveAvgPool2d)}
    hooks = [
        pool.register_forward_pre_hook(lambda _, given, name=name: shapes.update({name: tuple(given[0].shape[-2:])}))
        for name, pool in pools.items()
    ]
    with torch.inference_mode():
        network(example)
    for hook in hooks:
        hook.remove()
    for name, shape in shapes.items():
        size: Any = pools[name].output_size
        pair = (size, size) if isinstance(size, int) else tuple(size)
        cells = tuple(length if cell is None else cell for cell, length in zip(pair, shape, strict=True))
        if cells != (1, 1):
            parent, _, own = name.rpartition(".")
            setattr(network.get_submodule(parent), own, _CellMeans(shape, (cells[0], cells[1])))


@contextmanager
def _silence() -> Iterator[None]:
    """The exporter tells a whole graph to standard output and its log where it fails: nothing of that is for the analyst."""
    logger = logging.getLogger("torch.onnx")
    before, logger.disabled = logger.disabled, True
    log = getattr(torch._C, "_jit_onnx_log", None)  # no public switch: since PyTorch 2.7 the exporter itself turns it on each time
    torch._C._jit_onnx_log = lambda *_: None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of sizes that become fixed, which is meant
            yield
    finally:
        if log is not None:
            torch._C._jit_onnx_log = log
        logger.disabled = before


def _unwritable(student: Student, form: str) -> ModelError:
    return ModelError(
        "The network {architecture} with {backbone} cannot be written as {form}.",
        remedy="Choose another format, or train a unet, which can.",
        code="model.unwritable",
        architecture=student.description.architecture,
        backbone=student.description.backbone,
        form=form,
    )


def _foreign(path: Path) -> ModelError:
    return ModelError(
        "{path} is no student that this program exported.",
        remedy="Export a student with ddoq export-model.",
        code="model.foreign",
        path=path,
    )
