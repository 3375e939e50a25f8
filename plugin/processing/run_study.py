"""The whole job in one step: tile, encode, select; with labels also label, train and map; and the report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputDefinition, QgsProcessingParameterString

from ..compat import ADVANCED
from ..engine.schema import Setting, settings
from ..translation import tr
from . import results
from .algorithm import SHARED, EngineAlgorithm, Figure
from .refused import RefusedError
from .sources import file_named, raster_files
from .values import evaluated, is_empty, setting_value, settings_from

if TYPE_CHECKING:
    from ..engine.study import StudyFolder

SETTINGS = "SETTINGS"
ASKED = (
    ("tile", "rasters", "RASTERS"), ("tile", "size_px", "SIZE_PX"), ("tile", "area", "AREA"), ("encode", "encoder", "ENCODER"),
    ("select", "budget", "BUDGET"), ("select", "weights", "WEIGHTS"), ("label", "source", "LABELS"), ("label", "field", "FIELD"),
    ("train", "steps", "STEPS"), ("encode", "seed", "SEED"), ("encode", "threads", "THREADS"), ("encode", "device", "DEVICE"),
)  # fmt: skip
VECTOR = (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".kml", ".gml", ".parquet", ".sqlite")  # as the engine tells polygons from rasters


class RunStudy(EngineAlgorithm):
    """`ddoq:run_study`."""

    ID, JOB, GROUP = "run_study", "run", "study"
    MAPS = True
    LOADS = ("MEDOIDS", "CLASS_MAPS", "CONFIDENCES")
    REQUIRED = ("RASTERS",)
    BEGINS_STUDY = True

    def asked(self) -> list[tuple[Setting, str]]:
        """The settings that it asks for."""
        return [(settings()[stage][name], parameter) for stage, name, parameter in ASKED]

    def shortDescription(self) -> str:
        """What it does, in a sentence."""
        return tr("Do the whole job: tile, encode, select; with labels also label, train and map; and the report.")

    def notes(self) -> list[str]:
        """What is good to know before."""
        return [
            tr("Without labels the job ends at the tiles to label. A stage that was done before with the same settings is not done again."),
            tr(
                "The same study over twenty scenes: run this as a batch process with a row for each scene, each with a study folder of "
                "its own. To map twenty scenes with one student instead, run “Map rasters” as a batch process."
            ),
            *results.selection_notes(),
            f"{tr('Further settings')}: {_settings_help()}",
        ]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        super().initAlgorithm(configuration)
        further = QgsProcessingParameterString(SETTINGS, tr("Further settings"), multiLine=True, optional=True)
        further.setHelp(_settings_help())
        further.setFlags(further.flags() | ADVANCED)
        self.addParameter(further)

    def document(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The settings of the job."""
        document = settings_from(self.asked(), parameters, context)
        # These are asked for once, and handed to every stage.
        shared = {name: document["encode"].pop(name) for name in SHARED}
        for stage, known in settings().items():
            document.setdefault(stage, {}).update({name: value for name, value in shared.items() if name in known})
        labels = document["label"].get("source")
        if labels and not labels.lower().endswith(VECTOR):
            document["report"]["reference"] = labels  # a class raster is also what the map is compared with
        for stage, found in _further(evaluated(parameters.get(SETTINGS), context), context).items():
            document[stage].update(found)
        return document

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        tiles, labelled = Figure("TILES", "tiles", tr("Tiles kept")), Figure("LABELLED_TILES", "labelled_tiles", tr("Labelled tiles"))
        return (tiles, *results.selection_figures(), labelled, *results.report_figures())

    def files(self) -> Sequence[QgsProcessingOutputDefinition]:
        """The files and layers that come out."""
        return (*results.selection_layers(), *results.map_files(), *results.report_file())

    def found(self, study: StudyFolder) -> dict[str, Any]:
        """Where they are."""
        is_mapped = study.states()["predict"].state == "done"
        maps = results.maps_found(study, ()) if is_mapped else {}
        return {**results.selection_found(study), **maps, **results.report_found(study)}

    def said(self, study: StudyFolder, last_word: dict[str, Any]) -> dict[str, Any]:
        """What all stages found: the engine's last word tells of the last stage only."""
        found: dict[str, Any] = {}
        for state in study.states().values():
            if state.state == "done":
                found.update(state.figures)
        return found


def _settings_help() -> str:
    from ..engine.study import STAGES

    return tr("Any other setting of a stage, one a line, as STAGE.NAME=VALUE, such as train.batch_size=4. Stages: {stages}.").format(
        stages=", ".join(STAGES)
    )


def _further(text: Any, context: QgsProcessingContext) -> dict[str, dict[str, Any]]:
    """The document of lines such as "train.batch_size=4". Raises `RefusedError`."""
    found: dict[str, dict[str, Any]] = {}
    for line in re.split(r"[\n;]+", "" if is_empty(text) else str(text)):
        place, sign, raw = (part.strip() for part in line.partition("="))
        if not place and not sign:
            continue
        stage, _, name = place.partition(".")
        if not sign or stage not in settings():
            raise RefusedError(tr("“{line}” is not understood. {help}").format(line=line.strip(), help=_settings_help()))
        if name not in settings()[stage]:
            allowed = ", ".join(settings()[stage])
            raise RefusedError(
                tr("The stage {stage} has no setting “{name}”. It has: {allowed}.").format(stage=stage, name=name, allowed=allowed)
            )
        found.setdefault(stage, {})[name] = _one(settings()[stage][name], raw, context)
    return found


def _one(setting: Setting, raw: str, context: QgsProcessingContext) -> Any:
    if raw and setting.kind == "paths":
        return raster_files(re.split(r"\s*,\s*", raw), context)
    return file_named(raw, context).path if raw and setting.kind == "path" else setting_value(setting, raw)
