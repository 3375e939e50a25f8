"""The only file that knows versions of QGIS and Qt: what changed its place or name between 3.22 and 4."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)
from qgis.PyQt import QtGui, QtWidgets

# Moved from QtWidgets to QtGui in Qt 6.
QAction: Any = getattr(QtGui, "QAction", None) or getattr(QtWidgets, "QAction")  # noqa: B009

# Kinds of geometry: in Qgis since 3.30.
_geometry: Any = getattr(Qgis, "GeometryType", None)
LINES: Any = QgsWkbTypes.GeometryType.LineGeometry if _geometry is None else _geometry.Line
POLYGONS: Any = QgsWkbTypes.GeometryType.PolygonGeometry if _geometry is None else _geometry.Polygon


def _processing(new: str, member: str, old: Any, old_member: str) -> Any:
    # Since 3.36 in Qgis; 4 has dropped the old spelling.
    kinds = getattr(Qgis, new, None)
    return getattr(old, old_member) if kinds is None else getattr(kinds, member)


INTEGER = _processing("ProcessingNumberParameterType", "Integer", QgsProcessingParameterNumber.Type, "Integer")
DOUBLE = _processing("ProcessingNumberParameterType", "Double", QgsProcessingParameterNumber.Type, "Double")
RASTER_SOURCE = _processing("ProcessingSourceType", "Raster", QgsProcessing.SourceType, "TypeRaster")
ANY_FILE = _processing("ProcessingSourceType", "File", QgsProcessing.SourceType, "TypeFile")
POLYGON_SOURCE = _processing("ProcessingSourceType", "VectorPolygon", QgsProcessing.SourceType, "TypeVectorPolygon")
FOLDER = _processing("ProcessingFileParameterBehavior", "Folder", QgsProcessingParameterFile.Behavior, "Folder")
ADVANCED = _processing("ProcessingParameterFlag", "Advanced", QgsProcessingParameterDefinition.Flag, "FlagAdvanced")


def shares_transactions(project: Any) -> bool:
    """Whether layers of one file are edited in one transaction that is open all the while (since 3.26 one of several modes)."""
    mode = getattr(project, "transactionMode", None)
    if mode is None:
        return bool(project.autoTransaction())
    return bool(mode() == Qgis.TransactionMode.AutomaticGroups)
