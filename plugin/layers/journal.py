"""Keeps review.gpkg out of SQLite's WAL mode while QGIS edits it, so that no label is lost.

QGIS opens a GeoPackage for editing in WAL mode. Measured with 3.22: layers of the file that were open before cannot be read for a
while ("unable to open database file"), and tiles vanish from the map. Worse, POSIX gives up SQLite's locks as soon as anything in
the process opens the file plainly and closes it: a copy, a checksum. An engine that then writes and closes takes itself for the
last user and removes the WAL; what QGIS confirms afterwards goes into a file that has no name any more. With a rollback journal
each transaction reads the file anew, and nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry
from qgis.PyQt.QtCore import QObject

JOURNAL = "OGR_SQLITE_JOURNAL"  # GDAL's; QGIS asks for WAL only where it is not set. It lives as long as the process


class JournalGuard(QObject):
    """Sees to it, from its making until `stop`, as long as a layer of a review.gpkg is in the project, whoever added it."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._reviews: set[str] = set()
        self._is_set = False
        project.layersAdded.connect(self._add)
        project.layersRemoved.connect(self._remove)
        self._add(project.mapLayers().values())

    def stop(self) -> None:
        """Leave GDAL as it was."""
        self._project.layersAdded.disconnect(self._add)
        self._project.layersRemoved.disconnect(self._remove)
        self._remove(list(self._reviews))

    def _add(self, layers: Iterable[QgsMapLayer]) -> None:
        self._reviews |= {layer.id() for layer in layers if is_of_a_review(layer)}
        if self._reviews and gdal.GetConfigOption(JOURNAL) is None:
            gdal.SetConfigOption(JOURNAL, "DELETE")
            self._is_set = True

    def _remove(self, ids: Iterable[str]) -> None:
        self._reviews -= set(ids)
        if self._is_set and not self._reviews:
            gdal.SetConfigOption(JOURNAL, None)
            self._is_set = False


def is_of_a_review(layer: QgsMapLayer) -> bool:
    """Whether the layer lies in the review.gpkg of a study."""
    if layer.providerType() != "ogr":
        return False
    path = Path(str(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or ""))
    return path.name == "review.gpkg" and (path.parent / "study.json").exists()
