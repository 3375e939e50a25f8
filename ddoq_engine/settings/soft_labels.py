"""What can be set when teachers give soft labels."""

from __future__ import annotations

from typing import ClassVar, Literal

from ddoq_engine.settings.base import ComputeSettings, RasterName, setting


class SoftLabelsSettings(ComputeSettings):
    """Let a trained model, the teacher, give each tile to label its class probabilities: soft labels, to train a student on."""

    section: ClassVar[str] = "soft_labels"

    teachers: tuple[RasterName, ...] = setting(
        (),
        "Teachers",
        "Trained models: a study with a student (its folder, or the file study.json in it), an exported ONNX or TorchScript file, or "
        "weights with a description (NAME.json) beside them. The probabilities of several are averaged. Decoded tiles "
        "with masks of their own need none.",
        affects_result=False,  # their content does
    )
    tiles: Literal["selected", "all", "decoded"] = setting(
        "selected", "For which tiles", "selected: those to label; all: every tile of the study; decoded: those of the stage decode."
    )
    rotations: bool = setting(
        False, "Turn and mirror", "Average the teacher over the eight turned and mirrored views of each window: surer, eight times as long."
    )
    window_px: int | None = setting(
        None,
        "Window",
        "Edge of the window that the teacher sees. Empty: its own, else four tiles, at most 256 px.",
        unit="px",
        advanced=True,
        ge=16,
        le=4096,
    )
    batch_size: int = setting(8, "Batch size", "Windows at once.", advanced=True, affects_result=False, ge=1, le=1024)
