"""Write the labelled tiles for other programs."""

from __future__ import annotations

from collections.abc import Sequence

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure


class ExportLabels(EngineAlgorithm):
    """`ddoq:export_labels`."""

    ID, JOB, GROUP = "export_labels", "export", "select"
    REQUIRED = ("FOLDER",)

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return (Figure("IMAGES", "images", tr("Images")), Figure("MASKS", "masks", tr("Masks")))
