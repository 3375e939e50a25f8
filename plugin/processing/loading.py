"""What came out of an algorithm, handed to Processing to be opened when it has ended, and styled as in the study's own group."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingLayerPostProcessorInterface

from ..layers import contents, styles, tree
from ..translation import tr

if TYPE_CHECKING:
    from ..engine.study import StudyFolder

ROLES = {  # of the outputs, from below
    "CONFIDENCES": contents.CONFIDENCE,
    "CLASS_MAPS": contents.CLASS_MAP,
    "IMAGES": contents.DECODED,
    "TILES_LAYER": contents.TILES,
    "MEDOIDS": contents.MEDOIDS,
}


def ask_for_layers(study: StudyFolder, found: dict[str, Any], context: QgsProcessingContext) -> None:
    """Let Processing open the outputs that are layers. qgis_process, and a batch whose user wants none, open nothing."""
    titles = {contents.TILES: tr("Tiles"), contents.MEDOIDS: tr("Tiles to label")}
    for place, (output, role) in enumerate(ROLES.items()):
        value = found.get(output) or ()
        for source in (value,) if isinstance(value, str) else value[: contents.MOST_DECODED if role == contents.DECODED else None]:
            if Path(source).suffix == ".pt":
                continue  # a tensor is no layer
            title = titles.get(role) or Path(source).stem
            details = QgsProcessingContext.LayerDetails(f"{title} ({study.name})", context.project(), output)
            details.layerSortKey = place  # QGIS looks at it since 3.32; before, the order is that of the files' names
            styler = Styler(study, role)
            Styler.alive.append(styler)
            details.setPostProcessor(styler)
            context.addLayerToLoadOnCompletion(source, details)


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer when it has been opened."""

    alive: ClassVar[list[Styler]] = []  # QGIS calls it later, when nothing else here remembers it

    def __init__(self, study: StudyFolder, role: str) -> None:
        super().__init__()
        self.study, self.role = study, role

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Give it its look, and the mark by which the study's group knows it. QGIS calls this in the GUI's thread."""
        record = self.study.record()
        metres = contents.tile_metres(record, styles.metres_a_unit(record["rasters"][0]["crs_wkt"]))
        layer.setCustomProperty(tree.ROLE, self.role)
        styles.first_style(layer, self.role, metres, record, None)
        layer.triggerRepaint()
        node = context.project().layerTreeRoot().findLayer(layer.id())
        if node is not None and self.role in contents.HIDDEN_AT_FIRST:
            node.setItemVisibilityChecked(False)  # it would cover the class map
        Styler.alive.remove(self)
