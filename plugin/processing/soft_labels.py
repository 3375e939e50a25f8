"""Let a teacher give the tiles to label its class probabilities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputMultipleLayers

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure

if TYPE_CHECKING:
    from ..engine.study import StudyFolder


class SoftLabels(EngineAlgorithm):
    """`ddoq:soft_labels`."""

    ID, JOB, GROUP = "soft_labels", "soft_labels", "train"
    MAPS = True
    LOADS = ("PROBABILITIES",)

    def notes(self) -> list[str]:
        """What is good to know before."""
        return [tr("Then run “Train student” with LABELS soft or both. PROBABILITIES has a band for each class.")]

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return (
            Figure("TILES", "tiles", tr("Tiles")),
            Figure("CLASSES", "classes", tr("Classes")),
            Figure("CONFIDENCE", "confidence", tr("Mean of the highest probability")),
        )

    def files(self) -> Sequence[QgsProcessingOutputDefinition]:
        """The layers that come out."""
        return (QgsProcessingOutputMultipleLayers("PROBABILITIES", tr("Soft labels of all rasters")),)

    def found(self, study: StudyFolder) -> dict[str, Any]:
        """Where they are."""
        return {"PROBABILITIES": [str(path) for path in study.soft_labels()]}
