"""Is it worth it? Ways to choose tiles beside random tiles, by students trained on them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputFile, QgsProcessingOutputString

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure

if TYPE_CHECKING:
    from ..engine.study import StudyFolder


class CompareSelections(EngineAlgorithm):
    """`ddoq:compare_selections`."""

    ID, JOB, GROUP = "compare_selections", "compare", "study"
    REQUIRED = ("REFERENCE",)

    def notes(self) -> list[str]:
        """What is good to know before."""
        return [tr("Finished runs are kept: a comparison that was stopped goes on where it was.")]

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out, at the largest budget."""
        return (
            Figure("MEAN_IOU_CHOSEN", "mean_iou_chosen", tr("Mean IoU with chosen tiles")),
            Figure("MEAN_IOU_RANDOM", "mean_iou_random", tr("Mean IoU with random tiles")),
            Figure("VERDICT", "verdict", tr("Verdict"), QgsProcessingOutputString),
        )

    def files(self) -> Sequence[QgsProcessingOutputDefinition]:
        """The table of all runs."""
        return (QgsProcessingOutputFile("RUNS", tr("Table of all runs")),)

    def found(self, study: StudyFolder) -> dict[str, Any]:
        """Where it is."""
        path = Path(study.path) / "comparison" / "runs.parquet"
        return {"RUNS": os.fspath(path) if path.is_file() else None}
