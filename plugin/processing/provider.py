"""What Processing sees of DDOQ: the provider `ddoq` and its algorithms. Ids never change."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..translation import tr
from .area_estimate import AreaEstimate
from .area_sample import AreaSample
from .compare_selections import CompareSelections
from .copy_study import CopyStudy
from .decode_centroids import DecodeCentroids
from .encode_tiles import EncodeTiles
from .engine_status import EngineStatus
from .export_labels import ExportLabels
from .export_model import ExportModel
from .label_tiles import LabelTiles
from .merge_labels import MergeLabels
from .next_round import NextRound
from .predict_raster import PredictRaster
from .run_study import RunStudy
from .select_tiles import SelectTiles
from .shown import ICON
from .soft_labels import SoftLabels
from .study_report import StudyReport
from .superpixels import Superpixels
from .tile_raster import TileRaster
from .train_student import TrainStudent
from .whole_study import whole_study

ID = "ddoq"
ALGORITHMS: tuple[type[QgsProcessingAlgorithm], ...] = (
    TileRaster, EncodeTiles, SelectTiles, LabelTiles, TrainStudent, PredictRaster, StudyReport, RunStudy, EngineStatus,
    Superpixels, NextRound, AreaSample, AreaEstimate, CompareSelections, ExportLabels, MergeLabels,
    CopyStudy, ExportModel, SoftLabels, DecodeCentroids,
)  # fmt: skip


class DdoqProvider(QgsProcessingProvider):
    """Made by the plugin, in QGIS and in qgis_process."""

    def __init__(self) -> None:
        super().__init__()
        QgsApplication.processingRegistry().providerAdded.connect(self._complete)

    def id(self) -> str:
        """The id of the provider."""
        return ID

    def name(self) -> str:
        """Its name."""
        return "DDOQ"

    def longName(self) -> str:
        """Its name with what it is for."""
        return tr("DDOQ: which tiles to label")

    def icon(self) -> QIcon:
        """The icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """The icon as a file."""
        return str(ICON)

    def loadAlgorithms(self) -> None:
        """Make the algorithms; the model's steps can be found only once this provider is in the registry."""
        for kind in ALGORITHMS:
            self.addAlgorithm(kind())
        if QgsApplication.processingRegistry().providerById(ID) is not None:
            self._add_model()

    def _add_model(self) -> None:
        model = whole_study()
        if model is not None:
            self.addAlgorithm(model)

    def _complete(self, added: str) -> None:
        if added == ID:
            self._add_model()
            self.algorithmsLoaded.emit()
