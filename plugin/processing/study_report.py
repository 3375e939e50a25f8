"""Write the study down in one HTML file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputDefinition

from ..engine.schema import Setting
from ..translation import tr
from . import results
from .algorithm import EngineAlgorithm, Figure

if TYPE_CHECKING:
    from ..engine.study import StudyFolder

LANGUAGE = "LANGUAGE"


class StudyReport(EngineAlgorithm):
    """`ddoq:study_report`."""

    ID, JOB, GROUP = "study_report", "report", "study"

    def notes(self) -> list[str]:
        """What is good to know before."""
        return [tr("Where no language is chosen the report is written in QGIS's own.")]

    def asked(self) -> list[tuple[Setting, str]]:
        """Its settings; without a language the report is written in the user's."""
        return [(replace(one, default=None, is_optional=True) if name == LANGUAGE else one, name) for one, name in super().asked()]

    def document(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The settings of the job."""
        found = super().document(parameters, context)
        return {name: value for name, value in found.items() if name != "language" or value}

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return results.report_figures()

    def files(self) -> Sequence[QgsProcessingOutputDefinition]:
        """The files and layers that come out."""
        return results.report_file()

    def found(self, study: StudyFolder) -> dict[str, Any]:
        """Where they are."""
        return results.report_found(study)
