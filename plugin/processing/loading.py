"""The new layers of a study, handed to Processing to be opened when an algorithm has ended, and styled as in the study's own group."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingLayerPostProcessorInterface

from ..engine.study import StudyFolder


def ask_for_layers(study: StudyFolder, roles: Sequence[str], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
    """Let Processing open the study's layers of these roles; in qgis_process, and where the user wants none, it opens nothing."""
    from ..layers.contents import NothingToShowError, layers_of  # nothing of the layers is needed to load the provider

    try:
        found = [layer for layer in layers_of(study) if layer.role in roles]
    except NothingToShowError as nothing:
        feedback.pushWarning(str(nothing))
        return
    for layer in reversed(found):  # what is opened last lies on top
        details = QgsProcessingContext.LayerDetails(f"{layer.title} ({study.name})", context.project(), layer.role)
        styler = Styler(study.path, layer.role)
        Styler.alive.append(styler)
        details.setPostProcessor(styler)
        context.addLayerToLoadOnCompletion(layer.source, details)


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer when it has been opened."""

    alive: ClassVar[list[Styler]] = []  # QGIS calls it later, when nothing else here remembers it

    def __init__(self, study: Path, role: str) -> None:
        super().__init__()
        self.study, self.role = study, role

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Give it its look, and the mark by which the study's group knows it. QGIS calls this in the GUI's thread."""
        from ..layers import contents, styles, tree

        record = StudyFolder(self.study).record()
        metres = contents.tile_metres(record, styles.metres_a_unit(record["rasters"][0]["crs_wkt"]))
        layer.setCustomProperty(tree.ROLE, self.role)
        styles.first_style(layer, self.role, metres, record, None)
        layer.triggerRepaint()
        Styler.alive.remove(self)
