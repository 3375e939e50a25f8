"""A teacher: a trained model that gives tiles their soft labels. What it must fit, and how several become one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from ddoq_engine.classes import class_key
from ddoq_engine.errors import ModelError
from ddoq_engine.segmentation.description import Student, StudentDescription
from ddoq_engine.tiles import LIMIT

MOST_BEYOND = 0.1  # share of a band's values at the limit that still fits the scaling
TRIED, SLACK = 2, 1e-2  # windows that a teacher is tried on; how far sums of probabilities may be from 1
LEAST_SPREAD = 0.05  # of a band's standardised values


@dataclass(frozen=True)
class Teacher:
    """A model with its description, ready to look at windows.

    window_px: the one size of window that it takes; None takes any. gives: what a model of others is said to give.
    """

    student: Student
    path: Path
    window_px: int | None = None
    gives: Literal["logits", "probabilities", ""] = ""

    @property
    def description(self) -> StudentDescription:
        """Bands, classes and scaling."""
        return self.student.description

    @property
    def class_names(self) -> tuple[str, ...]:
        """In the order of its outputs."""
        return tuple(str(each["name"]) for each in self.description.classes)


class Rotated(nn.Module):
    """A network averaged over the eight turned and mirrored views of its square input."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, values: Tensor) -> Tensor:
        """Logarithms of the mean probabilities (B, Q, H, W) of values (B, C, H, W), H = W."""
        total: Tensor | None = None
        for turns in range(4):
            for is_mirrored in (False, True):
                view = torch.rot90(values.flip(-1) if is_mirrored else values, turns, (-2, -1))
                found = torch.rot90(torch.softmax(self.network(view).float(), dim=1), -turns, (-2, -1))
                found = found.flip(-1) if is_mirrored else found
                total = found if total is None else total + found
        assert total is not None
        return (total / 8).clamp_min(1e-30).log()


def check_bands(teacher: Teacher, raster: str, names: Sequence[str]) -> None:
    """Refuse, by `ModelError`, a teacher of other bands than a raster's: their number, names and order."""
    bands = teacher.description.bands
    if len(bands) != len(names):
        raise ModelError(
            "The teacher {path} takes {wanted} bands, and {raster} has {count}.",
            remedy="Choose a teacher that was trained on these bands: {names}.",
            code="teacher.band_count",
            path=teacher.path,
            wanted=len(bands),
            raster=raster,
            count=len(names),
            names=", ".join(names),
        )
    for number, (wanted, name) in enumerate(zip(bands, names, strict=True), 1):
        if wanted != name:
            raise ModelError(
                "The teacher {path} takes {wanted} as band {number}, and {raster} has {name} there.",
                remedy="Choose a teacher that was trained on these bands, in this order: {names}.",
                code="teacher.band_name",
                path=teacher.path,
                wanted=wanted,
                number=number,
                raster=raster,
                name=name,
                names=", ".join(names),
            )


def check_scaling(teacher: Teacher, values: npt.NDArray[np.float32]) -> None:
    """Refuse, by `ModelError`, a teacher whose scaling does not fit: values (C, n) of a raster, standardised by it.

    Where many lie at the limit of ±8, or hardly differ, the teacher was trained on values of another unit.
    """
    for number, band in enumerate(values):
        beyond, spread = float(np.mean(np.abs(band) >= LIMIT)), float(np.std(band))
        told: dict[str, Any] = {"path": teacher.path, "band": teacher.description.bands[number]}
        if beyond > MOST_BEYOND:
            raise ModelError(
                "The scaling of the teacher {path} does not fit band {band}: {share} of its values lie beyond 8 deviations.",
                remedy="Choose a teacher trained on values of the same unit, such as both reflectance from 0 to 1.",
                code="teacher.scaling_beyond",
                share=f"{beyond:.0%}",
                **told,
            )
        if spread < LEAST_SPREAD:
            raise ModelError(
                "The scaling of the teacher {path} does not fit band {band}: its values spread by only {spread} deviations.",
                remedy="Choose a teacher trained on values of the same unit, such as both reflectance from 0 to 1.",
                code="teacher.scaling_spread",
                spread=f"{spread:.3f}",
                **told,
            )


def check_runs(teacher: Teacher, window_px: int) -> None:
    """Refuse, by `ModelError`, a teacher that does not give a probability a class and pixel of a window of this size."""
    shape = (TRIED, len(teacher.description.bands), window_px, window_px)
    try:
        with torch.inference_mode():
            found: Any = teacher.student.network.eval()(torch.randn(shape, generator=torch.Generator().manual_seed(0)))
    except Exception as error:  # a foreign network may raise anything
        raise _does_not_run(teacher, window_px, str(error).strip().splitlines()[-1][:200] if str(error).strip() else "") from error
    wanted = (TRIED, len(teacher.description.classes), window_px, window_px)
    if not isinstance(found, Tensor) or tuple(found.shape) != wanted or not bool(torch.isfinite(found).all()):
        gives = " × ".join(map(str, found.shape)) if isinstance(found, Tensor) else type(found).__name__
        raise _does_not_run(teacher, window_px, f"it gives {gives}, not {' × '.join(map(str, wanted))}")
    is_as_said = {"logits": not _are_probabilities(found), "probabilities": _are_probabilities(found.exp())}
    if not is_as_said.get(teacher.gives, True):
        raise ModelError(
            "The teacher {path} does not give {gives}, as its description says.",
            remedy="Correct gives in its description: logits or probabilities.",
            code="teacher.gives",
            path=teacher.path,
            gives=teacher.gives,
        )


def order_of_classes(teacher: Teacher, first: Teacher) -> list[int]:
    """The place among a teacher's outputs of each class of the first one, by name. Refuses, by `ModelError`, other classes."""
    names, wanted = [class_key(name) for name in teacher.class_names], [class_key(name) for name in first.class_names]
    if sorted(names) != sorted(wanted):
        raise ModelError(
            "The teacher {path} has other classes than {first}: {names}.",
            remedy="Choose teachers of the same classes: {wanted}.",
            code="teacher.classes",
            path=teacher.path,
            first=first.path,
            names=", ".join(teacher.class_names),
            wanted=", ".join(first.class_names),
        )
    return [names.index(name) for name in wanted]


def _are_probabilities(values: Tensor) -> bool:
    """Whether values (B, Q, H, W) lie between 0 and 1 and sum to 1 at each pixel."""
    return bool((values >= 0).all() and (values <= 1 + SLACK).all() and ((values.sum(dim=1) - 1).abs() < SLACK).all())


def _does_not_run(teacher: Teacher, window_px: int, reason: str) -> ModelError:
    return ModelError(
        "The teacher {path} cannot be run on windows of {window_px} px with {bands} bands: {reason}.",
        remedy="Check the size of its windows, its bands and its classes in its description.",
        code="teacher.runs",
        path=teacher.path,
        window_px=window_px,
        bands=len(teacher.description.bands),
        reason=reason.rstrip("."),
    )
