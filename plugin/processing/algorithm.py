"""What all algorithms that run a job of the engine share: parameters from the schema, `STUDY` in and out, one process, its end."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingUtils,
    QgsProject,
)

from ..compat import FOLDER
from ..engine.schema import Setting, about, settings
from ..translation import tr
from .parameters import parameter
from .refused import RefusedError, can_execute, check_engine, runtime
from .shown import Shown, titles
from .sources import several
from .values import evaluated, is_empty, is_file, settings_from, warnings_about

if TYPE_CHECKING:
    from ..engine.study import StudyFolder

STUDY, LOAD, FOLDER_MADE = "STUDY", "LOAD", "FOLDER"
SHARED = ("seed", "threads", "device")  # which every stage has; they matter least


class Figure(NamedTuple):
    """A figure that an algorithm returns. name: of the output. key: the engine's name for it. output: its kind, else a number."""

    name: str
    key: str
    title: str
    output: type[QgsProcessingOutputDefinition] = QgsProcessingOutputNumber


class EngineAlgorithm(Shown, QgsProcessingAlgorithm):
    """A job of the engine as an algorithm. Ids of algorithms, parameters and outputs never change once published.

    JOB: the engine's name of the job. LOADS: the outputs that it can show on the map.
    """

    JOB = ""
    LOADS: tuple[str, ...] = ()
    REQUIRED: tuple[str, ...] = ()  # parameters that may not be empty here, though the setting may
    BEGINS_STUDY = False
    MAPS = False  # whether it writes over the study's maps

    def __init__(self) -> None:
        super().__init__()
        self._study = ""
        self._settings: dict[str, Any] = {}
        self._is_to_load = False

    def asked(self) -> list[tuple[Setting, str]]:
        """The settings that this algorithm asks for, each with the name of its parameter."""
        found = [(setting, name.upper()) for name, setting in settings()[self.JOB].items()]
        return sorted(found, key=lambda pair: (pair[0].is_advanced, pair[0].name in SHARED))

    def notes(self) -> list[str]:
        """What the help says beyond the schema, a paragraph each."""
        return []

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return ()

    def files(self) -> Sequence[QgsProcessingOutputDefinition]:
        """The outputs that are files and layers of the study."""
        return ()

    def found(self, study: StudyFolder) -> dict[str, Any]:
        """The values of `files`; what is None is left out."""
        return {}

    def said(self, study: StudyFolder, last_word: dict[str, Any]) -> dict[str, Any]:
        """What the engine found, by its own names. last_word: the event at the end of the job."""
        return dict(last_word.get("figures") or {})

    def document(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The settings of the job. Raises `RefusedError`."""
        return settings_from(self.asked(), parameters, context)[self.JOB]

    def createInstance(self) -> EngineAlgorithm:
        """A new one, for one run."""
        return type(self)()

    def displayName(self) -> str:
        """Its title in the user's language."""
        return titles()[self.JOB]

    def shortDescription(self) -> str:
        """What it does, in a sentence."""
        return about(self.JOB)

    def shortHelpString(self) -> str:
        """The help beside the dialog, and of `qgis_process help`: each setting in the engine's own words."""
        asked = [f"{one.said_title}: {one.said_help}" for one, _ in self.asked()]
        return "\n".join([self.shortDescription(), *self.notes(), f"{tr('Study')}: {self._study_help()}", *asked])

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        if not self.BEGINS_STUDY:
            self._add(QgsProcessingParameterFile(STUDY, tr("Study"), behavior=FOLDER), self._study_help())
        for setting, name in self.asked():
            self.addParameter(parameter(setting, name, is_required=name in self.REQUIRED))
        if self.LOADS:
            shown = QgsProcessingParameterBoolean(LOAD, tr("Add the results to the project"), defaultValue=True)
            self._add(shown, tr("Show the new layers, styled, when the algorithm is run from the toolbox."))
        if self.BEGINS_STUDY:
            self._add(QgsProcessingParameterFolderDestination(STUDY, tr("Study")), self._study_help())
        else:
            self.addOutput(QgsProcessingOutputFolder(STUDY, tr("Study")))
        for figure in self.figures():
            self.addOutput(figure.output(figure.name, figure.title))
        for output in self.files():
            self.addOutput(output)

    def canExecute(self) -> tuple[bool, str]:
        """Only where there is an engine; else the sentence that leads to it."""
        return can_execute()

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuse, before any work, what cannot be done."""
        try:
            check_engine()
            self._check_required(parameters, context)
            settings = self.document(parameters, context)
            self._check_files(parameters, context)
            self._check_study(self._study_of(parameters, context), settings)
        except RefusedError as refused:
            return False, str(refused)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Read the parameters; in the thread that the project's layers live in."""
        try:
            self._settings = self.document(parameters, context)
        except RefusedError as refused:
            raise QgsProcessingException(str(refused)) from refused
        for warning in warnings_about(self.asked(), parameters, context):
            feedback.pushWarning(warning)
        self._study = self._study_of(parameters, context)
        if self._must_release():
            from ..layers.tree import release_maps

            release_maps(self._study, QgsProject.instance())
        self._is_to_load = bool(self.LOADS) and self.parameterAsBoolean(parameters, LOAD, context)
        if self.BEGINS_STUDY and not is_empty(parameters.get(STUDY)) and _is_temporary(self._study):
            feedback.pushWarning(
                tr("The study lies in a temporary folder, which is deleted when QGIS is closed. To keep it, choose a folder of your own.")
            )
        if self._written() and _is_temporary(self._written()):
            feedback.pushWarning(
                tr("The folder is a temporary one, which is deleted when QGIS is closed. To keep it, choose one of your own.")
            )
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work, in a thread of Processing."""
        from ..engine.study import StudyFolder
        from ..jobs import engine_job  # with what follows, not needed to load the provider
        from . import listening, loading

        outcome = listening.run(runtime(), engine_job(self.JOB, self._study, self._settings), feedback)
        if not outcome.is_done:
            return {}
        study = StudyFolder(self._study)
        said, found = self.said(study, outcome.event), self.found(study)
        if self._is_to_load:
            loading.ask_for_layers(study, {name: found.get(name) for name in self.LOADS}, context)
        figures = {figure.name: said.get(figure.key) for figure in self.figures()}
        out = {**figures, **found, FOLDER_MADE: self._written() or None}
        return {STUDY: self._study, **{name: value for name, value in out.items() if value is not None}}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Show the maps again that were let go; in the thread that the project's layers live in."""
        if self._must_release():
            from ..layers.tree import take_maps_again

            take_maps_again(self._study, QgsProject.instance())
        return {}

    def _must_release(self) -> bool:
        """Windows replaces no file that is open; layers may be touched in their own thread alone, not in a model's."""
        return self.MAPS and sys.platform == "win32" and threading.current_thread() is threading.main_thread()

    def _written(self) -> str:
        """The folder outside the study that the job writes; empty where it writes none."""
        return str(self._settings.get(FOLDER_MADE.lower()) or "")

    def _add(self, made: Any, said: str) -> None:
        made.setHelp(said)
        self.addParameter(made)

    def _study_help(self) -> str:
        if self.BEGINS_STUDY:
            return tr("The folder of the study: a new one, or one to go on with. All results are written into it.")
        return tr("The folder of the study, as “Tile rasters” has made it. All results are written into it.")

    def _study_of(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        if self.BEGINS_STUDY:
            path = self.parameterAsFileOutput(parameters, STUDY, context)
        else:
            path = str(evaluated(parameters.get(STUDY), context) or "")
        return os.path.abspath(path) if path else ""

    def _check_required(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        for setting, name in self.asked():
            if name in self.REQUIRED and is_empty(evaluated(parameters.get(name), context)):
                raise RefusedError(tr("{setting} ({name}) is missing.").format(setting=setting.said_title, name=name))

    def _check_files(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        for setting, name in self.asked():
            raw = evaluated(parameters.get(name), context)
            for each in several(raw) if is_file(setting) else ():
                if not self.parameterDefinition(name).checkValueIsAcceptable(each, context):
                    unreadable = tr("{setting}: QGIS cannot open “{file}”. Is it the right kind of file, and whole?")
                    raise RefusedError(unreadable.format(setting=setting.said_title, file=each))

    def _check_study(self, path: str, settings: dict[str, Any]) -> None:
        """Refuse what the engine would refuse, before its process is started, and in the toolbox's words."""
        if not path:
            raise RefusedError(tr("No study was named. Choose its folder (STUDY)."))
        if self.BEGINS_STUDY:
            if Path(path).is_file():
                raise RefusedError(tr("{path} is a file. A study is a folder: choose another name.").format(path=path))
            return
        from ..engine.study import StudyFolder, needs

        study = StudyFolder(path)
        if not study.is_study():
            raise RefusedError(tr("{path} is no study. Choose the folder that “{tile}” made.").format(path=path, tile=titles()["tile"]))
        for needed in needs(self.JOB, settings):
            state = study.state(needed).state
            if state != "done":
                missing = tr("“{algorithm}” needs the result of “{needed}”, which is not there yet. Run “{needed}” on this study first.")
                stale = tr("The result of “{needed}”, which “{algorithm}” needs, is out of date: what it was made from has changed since. "
                           "Run “{needed}” on this study again.")  # fmt: skip
                says = missing if state == "absent" else stale
                raise RefusedError(says.format(algorithm=self.displayName(), needed=titles()[needed]))


def _is_temporary(path: str) -> bool:
    return os.path.realpath(path).startswith(os.path.realpath(QgsProcessingUtils.tempFolder()))
