"""Choose the tiles to label, and what each is worth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputDefinition

from . import results
from .algorithm import EngineAlgorithm, Figure

if TYPE_CHECKING:
    from ..engine.study import StudyFolder


class SelectTiles(EngineAlgorithm):
    """`ddoq:select_tiles`."""

    ID, JOB, GROUP = "select_tiles", "select", "select"
    LOADS = ("TILES_LAYER", "MEDOIDS")

    def notes(self) -> list[str]:
        """What is good to know before."""
        return results.selection_notes()

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return results.selection_figures()

    def files(self) -> Sequence[QgsProcessingOutputDefinition]:
        """The files and layers that come out."""
        return results.selection_layers()

    def found(self, study: StudyFolder) -> dict[str, Any]:
        """Where they are."""
        return results.selection_found(study)
