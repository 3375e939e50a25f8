"""Write the student for other programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputFile

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure

if TYPE_CHECKING:
    from ..engine.study import StudyFolder

FILES = {"ONNX_FILE": "student.onnx", "TORCHSCRIPT_FILE": "student.torchscript.pt", "ITEM_FILE": "student.stac.json"}


class ExportModel(EngineAlgorithm):
    """`ddoq:export_model`."""

    ID, JOB, GROUP = "export_model", "export_model", "train"
    REQUIRED = ("FOLDER",)

    def notes(self) -> list[str]:
        """What is good to know before."""
        return [tr("In the plugin Deepness open student.onnx: classes, resolution, window, overlap and standardisation come with it.")]

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return (Figure("WINDOW", "window_px", tr("Window")),)

    def files(self) -> Sequence[QgsProcessingOutputDefinition]:
        """The files that come out."""
        return (
            QgsProcessingOutputFile("ONNX_FILE", "ONNX"),
            QgsProcessingOutputFile("TORCHSCRIPT_FILE", "TorchScript"),
            QgsProcessingOutputFile("ITEM_FILE", tr("STAC item")),
        )

    def found(self, study: StudyFolder) -> dict[str, Any]:
        """Where they are."""
        folder = Path(self._written())
        return {output: str(folder / name) for output, name in FILES.items() if (folder / name).is_file()}
