"""The ready model of the whole job, read from its file, in the user's language."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingModelAlgorithm, QgsProcessingOutputFolder

from ..engine.schema import Setting, settings
from ..translation import ROOT, tr
from . import results
from .refused import RefusedError, can_execute, check_engine
from .run_study import ASKED
from .shown import Shown
from .values import is_empty, settings_from

FILE = ROOT / "resources" / "models" / "ddoq_whole_study.model3"
GIVEN = ("RASTERS", "LABELS", "STUDY")  # what it cannot do without
NAMED = ("CLASS_MAP", "CONFIDENCE", "REPORT")  # of what comes out of its steps


class WholeStudy(Shown, QgsProcessingModelAlgorithm):
    """`ddoq:whole_study`: each step an algorithm of ours, chained through STUDY."""

    ID, GROUP = "whole_study", "study"

    def createInstance(self) -> WholeStudy:
        """A new one, for one run."""
        made = WholeStudy()
        made.read()
        return made

    def read(self) -> bool:
        """Read the file, and say its parameters in the user's language; whether its steps were found."""
        if not self.fromFile(str(FILE)):
            return False
        for setting, name in _asked():
            definition = self.parameterDefinition(name)
            if definition is not None:
                definition.setDescription(f"{setting.said_title} [{setting.unit}]" if setting.unit else setting.said_title)
                definition.setHelp(setting.said_help)
        self.parameterDefinition("STUDY").setDescription(tr("Study"))
        # Where QGIS asks the model's own help instead of the methods below, such as qgis_process of 3.40.
        self.setHelpContent({"SHORT_DESCRIPTION": self.shortDescription(), "ALG_DESC": self.shortHelpString()})
        self.addOutput(QgsProcessingOutputFolder("STUDY", tr("Study")))
        for output in (*results.map_files()[:2], *results.report_file()):
            self.addOutput(output)
        return True

    def displayName(self) -> str:
        """Its title in the user's language."""
        return tr("Whole study (model)")

    def shortDescription(self) -> str:
        """What it does, in a sentence."""
        return tr("Tile, encode, select, label, train and map, as a model whose steps you can change.")

    def shortHelpString(self) -> str:
        """The help beside the dialog, and of `qgis_process help`: each setting in the engine's own words."""
        change = tr("To change its steps, open {path} in the model designer and save it under another name.").format(path=FILE)
        many = tr(
            "The same study over twenty scenes: run this as a batch process with a row for each scene, each with a study folder of its own."
        )
        asked = [f"{one.said_title}: {one.said_help}" for one, name in _asked() if self.parameterDefinition(name)]
        study = f"{tr('Study')}: " + tr("The folder of the study: a new one, or one to go on with.")
        return "\n".join([self.shortDescription(), many, change, *asked, study])

    def canExecute(self) -> tuple[bool, str]:
        """Only where there is an engine; else the sentence that leads to it."""
        can, why = can_execute()
        return super().canExecute() if can else (can, why)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run its steps, and name what came out as the other algorithms do."""
        found = super().processAlgorithm(parameters, context, feedback)
        plain = {
            name.split(":")[-1]: value for name, value in found.items() if name.split(":")[-1] in ("CLASS_MAP", "CONFIDENCE", "REPORT")
        }
        return {**found, **plain, "STUDY": os.path.abspath(str(parameters["STUDY"]))} if plain else found

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuse, before any work, what cannot be done."""
        try:
            check_engine()
            for name in GIVEN:
                if is_empty(parameters.get(name)):
                    title = self.parameterDefinition(name).description()
                    raise RefusedError(tr("{setting} ({name}) is missing.").format(setting=title, name=name))
            settings_from(_asked(), parameters, context)
        except RefusedError as refused:
            return False, str(refused)
        return super().checkParameterValues(parameters, context)


def whole_study() -> WholeStudy | None:
    """The model, or None where its steps cannot be found."""
    model = WholeStudy()
    return model if model.read() else None


def _asked() -> list[tuple[Setting, str]]:
    return [(settings()[stage][name], parameter) for stage, name, parameter in ASKED]
