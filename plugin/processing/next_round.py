"""A turn of active learning: masks of the labels, the student, the tiles to label next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputDefinition, QgsProcessingOutputString

from ..engine.schema import Setting, about, settings
from ..translation import tr
from . import results
from .algorithm import SHARED, EngineAlgorithm, Figure
from .values import settings_from

if TYPE_CHECKING:
    from ..engine.study import StudyFolder

STAGE = "next_round"


class NextRound(EngineAlgorithm):
    """`ddoq:next_round`."""

    ID, JOB, GROUP = "next_round", "round", "select"
    LOADS = ("TILES_LAYER", "MEDOIDS")

    def asked(self) -> list[tuple[Setting, str]]:
        """The settings of the choice; the student is trained as the study was set."""
        found = [(setting, name.upper()) for name, setting in settings()[STAGE].items()]
        return sorted(found, key=lambda pair: (pair[0].is_advanced, pair[0].name in SHARED))

    def document(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The settings of the job, by stage."""
        return settings_from(self.asked(), parameters, context)

    def shortDescription(self) -> str:
        """What it does, in a sentence."""
        return about(STAGE)

    def notes(self) -> list[str]:
        """What is good to know before."""
        return [tr("The student is trained on all labels so far, going on from the present one; then it says where it needs more.")]

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return (
            Figure("ROUND", "round", tr("Next round")),
            Figure("LABELLED_TILES", "labelled_tiles", tr("Labelled tiles")),
            Figure("BUDGET", "budget", tr("Tiles to label")),
            Figure("HINT", "hint", tr("What ten tiles more may bring"), QgsProcessingOutputString),
        )

    def files(self) -> Sequence[QgsProcessingOutputDefinition]:
        """The files and layers that come out."""
        return results.selection_layers()

    def found(self, study: StudyFolder) -> dict[str, Any]:
        """Where they are."""
        return results.selection_found(study)
