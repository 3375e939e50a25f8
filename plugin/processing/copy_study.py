"""Make a safe copy of the study, for another annotator."""

from __future__ import annotations

from collections.abc import Sequence

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure


class CopyStudy(EngineAlgorithm):
    """`ddoq:copy_study`."""

    ID, JOB, GROUP = "copy_study", "copy_study", "study"
    REQUIRED = ("FOLDER",)

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return (
            Figure("FILES", "files", tr("Files")),
            Figure("RASTERS_OUTSIDE", "rasters_outside", tr("Rasters outside of the study, which were not copied")),
        )
