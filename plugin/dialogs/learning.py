"""Learning curves as lines: of the student, and of the encoder, from what the engine tells while they learn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..translation import tr
from .curve import Line

CURVES = ("student_loss", "vae_loss")  # what the engine calls them


def learning_lines(points: Iterable[Mapping[str, float]]) -> list[Line]:
    """Training and, where tiles are held out, validation, over steps (epochs where no steps are told)."""
    points = list(points)
    axis = "step" if points and "step" in points[0] else "epoch"
    lines = []
    for name, title in (("train", tr("training")), ("validation", tr("validation"))):
        found = [point for point in points if name in point and axis in point]
        if found:
            lines.append(Line(title, [point[axis] for point in found], [point[name] for point in found]))
    return lines
