"""Take over the labels of another annotator's copy of the study."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputFile

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure
from .refused import RefusedError

if TYPE_CHECKING:
    from ..engine.study import StudyFolder


class MergeLabels(EngineAlgorithm):
    """`ddoq:merge_labels`."""

    ID, JOB, GROUP = "merge_labels", "merge_labels", "select"
    REQUIRED = ("OTHER",)

    def document(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The settings of the job."""
        found = super().document(parameters, context)
        other = Path(found["other"])
        if not (other / "review.gpkg").is_file() and not (other.is_file() and other.suffix == ".gpkg"):
            raise RefusedError(tr("{path} is no study. Choose the folder of the other annotator's copy.").format(path=other))
        return found

    def figures(self) -> Sequence[Figure]:
        """What was merged, and how far the two annotators agree."""
        return (
            Figure("TILES_TAKEN_OVER", "tiles_taken_over", tr("Tiles taken over")),
            Figure("TILES_ALIKE", "tiles_alike", tr("Tiles that both labelled alike")),
            Figure("NEW_CONFLICTS", "new_conflicts", tr("New conflicts")),
            Figure("OPEN_CONFLICTS", "open_conflicts", tr("Open conflicts")),
            Figure("NEW_CLASSES", "new_classes", tr("New classes")),
            Figure("AGREEMENT", "agreement", tr("Share of pixels that both labelled alike")),
            Figure("KAPPA", "kappa", tr("Cohen's kappa")),
            Figure("AGREEMENT_FILE", "file", tr("Agreement"), QgsProcessingOutputFile),
        )

    def said(self, study: StudyFolder, last_word: dict[str, Any]) -> dict[str, Any]:
        """What the engine found; of the agreement its main figures."""
        found = super().said(study, last_word)
        agreement = found["agreement"]
        main = {name: agreement[name] for name in ("agreement", "kappa")}
        return {**found, **main, "file": str(study.path / agreement["file"])}
