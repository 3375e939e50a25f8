"""What can be set when the student is written for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Literal

from ddoq_engine.settings.base import StageSettings, setting


class ExportModelSettings(StageSettings):
    """Write the student for other programs into a folder: as ONNX, which QGIS's plugin Deepness runs, as TorchScript, described by STAC."""

    section: ClassVar[str] = "export_model"

    folder: Path | None = setting(
        None, "Folder", "Where to write: a new or an empty folder, or an earlier export, which is replaced.", affects_result=False
    )
    format: Literal["onnx", "torchscript", "both"] = setting(
        "both", "Format", "onnx: for Deepness, onnxruntime and many others; torchscript: for programs with PyTorch; both: each in a file."
    )
    window_px: int | None = setting(
        None,
        "Window",
        "Edge of the windows that the exported network takes. Empty: that of Map rasters, four tiles, at most 256 px.",
        unit="px",
        advanced=True,
        ge=16,
        le=4096,
    )
    overlap_px: int | None = setting(
        None,
        "Overlap",
        "What Deepness is told of how far windows overlap. Empty: a quarter of the window.",
        unit="px",
        advanced=True,
        ge=0,
        le=2048,
    )
