"""Builds resources/models/ddoq_whole_study.model3 from the algorithms; processing/test_interface.py proves that the file is current.

python3 tests/qgis/run.py --script tests/qgis/whole_study_model.py
"""

from __future__ import annotations

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QPointF

ASKED = (
    ("tile", "rasters", "RASTERS"), ("tile", "size_px", "SIZE_PX"), ("encode", "encoder", "ENCODER"), ("select", "budget", "BUDGET"),
    ("select", "weights", "WEIGHTS"), ("label", "source", "LABELS"), ("label", "field", "FIELD"), ("train", "steps", "STEPS"),
)  # fmt: skip
STEPS = {  # the algorithm, what it takes from the model's own parameters, what it gives
    "tile": ("tile_raster", {"RASTERS": "RASTERS", "SIZE_PX": "SIZE_PX"}, ()),
    "encode": ("encode_tiles", {"ENCODER": "ENCODER"}, ()),
    "select": ("select_tiles", {"BUDGET": "BUDGET", "WEIGHTS": "WEIGHTS"}, ("MEDOIDS",)),
    "label": ("label_tiles", {"SOURCE": "LABELS", "FIELD": "FIELD"}, ()),
    "train": ("train_student", {"STEPS": "STEPS"}, ()),
    "predict": ("predict_raster", {}, ("CLASS_MAP", "CONFIDENCE")),
    "report": ("study_report", {}, ("REPORT",)),
}


def build() -> QgsProcessingModelAlgorithm:
    """The model: seven steps, chained through STUDY."""
    from ddoq.plugin.compat import FOLDER
    from ddoq.plugin.engine.schema import settings
    from ddoq.plugin.processing.parameters import parameter

    model = QgsProcessingModelAlgorithm("whole_study", "DDOQ", "ddoq")
    definitions = [parameter(settings()[stage][name], to, is_required=to in ("RASTERS", "LABELS")) for stage, name, to in ASKED]
    definitions.append(QgsProcessingParameterFile("STUDY", "Study", behavior=FOLDER))
    for row, definition in enumerate(definitions):
        component = QgsProcessingModelParameter(definition.name())
        component.setDescription(definition.description())
        component.setPosition(QPointF(150, 80 + 80 * row))
        model.addModelParameter(definition, component)
    model.setParameterOrder([definition.name() for definition in definitions])
    before = ""
    for row, step in enumerate(STEPS):
        model.addChildAlgorithm(_child(step, before, 80.0 + 100 * row))
        before = step
    model.updateDestinationParameters()
    return model


def _child(step: str, before: str, y: float) -> QgsProcessingModelChildAlgorithm:
    source = QgsProcessingModelChildParameterSource
    algorithm, links, outputs = STEPS[step]
    child = QgsProcessingModelChildAlgorithm(f"ddoq:{algorithm}")
    child.setChildId(step)
    child.setDescription(child.algorithm().displayName())
    child.setPosition(QPointF(500, y))
    for definition in child.algorithm().parameterDefinitions():
        name = definition.name()
        if name == "STUDY":
            found = source.fromChildOutput(before, "STUDY") if before else source.fromModelParameter("STUDY")
        elif name in links:
            found = source.fromModelParameter(links[name])
        elif name == "LOAD":
            found = source.fromStaticValue(step == "predict")  # one showing is enough
        else:  # the designer wants each value said; None would be read as a value there
            found = source.fromStaticValue(definition.defaultValue()) if definition.defaultValue() is not None else None
        if found is not None:
            child.addParameterSources(name, [found])
    made = {}
    for row, name in enumerate(outputs):
        output = QgsProcessingModelOutput(name, child.algorithm().outputDefinition(name).description())
        output.setChildId(step)
        output.setChildOutputName(name)
        output.setPosition(QPointF(850, y + 60 * row))
        made[name] = output
    child.setModelOutputs(made)
    return child


if __name__ == "__main__":
    from ddoq.plugin.processing.whole_study import FILE

    FILE.parent.mkdir(exist_ok=True)
    print("valid:", build().validate())
    if not build().toFile(str(FILE)):
        raise SystemExit(f"{FILE} could not be written")
