"""Map whole rasters with the student."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputDefinition

from ..translation import tr
from . import results
from .algorithm import EngineAlgorithm, Figure

if TYPE_CHECKING:
    from ..engine.study import StudyFolder


class PredictRaster(EngineAlgorithm):
    """`ddoq:predict_raster`."""

    ID, JOB, GROUP = "predict_raster", "predict", "train"
    MAPS = True
    LOADS = ("CLASS_MAPS", "CONFIDENCES")

    def notes(self) -> list[str]:
        """What is good to know before."""
        return [
            tr(
                "One student, many scenes: name them all in RASTERS, or run this as a batch process with a row for each scene and the "
                "same study in all rows. The maps lie in the study's folder maps."
            )
        ]

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return Figure("RASTER_COUNT", "rasters", tr("Rasters mapped")), Figure("PIXELS", "pixels", tr("Pixels mapped"))

    def files(self) -> Sequence[QgsProcessingOutputDefinition]:
        """The files and layers that come out."""
        return results.map_files()

    def found(self, study: StudyFolder) -> dict[str, Any]:
        """Where they are."""
        return results.maps_found(study, self._settings.get("rasters") or (), self._settings.get("model") or "")
