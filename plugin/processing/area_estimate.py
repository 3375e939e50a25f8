"""The area of each class with an interval, from the random tiles and the map."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputFile

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure

if TYPE_CHECKING:
    from ..engine.study import StudyFolder


class AreaEstimate(EngineAlgorithm):
    """`ddoq:area_estimate`."""

    ID, JOB, GROUP = "area_estimate", "area", "train"

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        drawn, labelled = Figure("DRAWN", "drawn", tr("Random tiles")), Figure("LABELLED_TILES", "labelled", tr("Labelled tiles"))
        return drawn, labelled, Figure("CLASSES", "classes", tr("Classes"))

    def files(self) -> Sequence[QgsProcessingOutputDefinition]:
        """The file that comes out."""
        return (QgsProcessingOutputFile("AREAS", tr("Class areas")),)

    def found(self, study: StudyFolder) -> dict[str, Any]:
        """Where it is."""
        path = Path(study.path) / "areas" / "areas.json"
        return {"AREAS": os.fspath(path) if path.is_file() else None}
