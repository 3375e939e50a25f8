"""What can be set when the student maps rasters."""

from __future__ import annotations

from typing import ClassVar

from ddoq_engine.settings.base import ComputeSettings, RasterName, setting


class PredictSettings(ComputeSettings):
    """Map whole rasters with the student: classes and confidence."""

    section: ClassVar[str] = "predict"

    rasters: tuple[RasterName, ...] = setting(
        (), "Rasters", "What to map; the same bands as the study's. Empty: the study's own rasters.", affects_result=False
    )
    model: RasterName | None = setting(
        None,
        "Model",
        "A student that was written as ONNX, of any study, which maps instead of the study's own.",
        advanced=True,
        affects_result=False,  # its content does
    )
    window_px: int | None = setting(
        None,
        "Window",
        "Edge of the window that the network sees. Empty: four tiles, at most 256 px; with a model its own.",
        unit="px",
        advanced=True,
        ge=16,
        le=4096,
    )
    overlap_px: int | None = setting(
        None, "Overlap", "How far windows overlap and are blended. Empty: a quarter of the window.", unit="px", advanced=True, ge=0, le=2048
    )
    batch_size: int = setting(8, "Batch size", "Windows at once.", advanced=True, affects_result=False, ge=1, le=1024)
    memory_mb: int = setting(
        512, "Memory", "How much memory a block of the map may take.", unit="MB", advanced=True, affects_result=False, ge=64
    )
