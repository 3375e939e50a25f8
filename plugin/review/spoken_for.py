"""The tiles that the shown one speaks for: as small pictures, and as outlines on the map."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from ..compat import POLYGONS
from ..engine.study import StudyFolder
from ..layers.medoids import corners
from ..layers.reading import Wish
from ..layers.thumbnails import Thumbnails
from ..layers.zoom import zoom_to_tile
from ..translation import tr
from .session import Session
from .store import Member, StoreError

PICTURE_PX = 44
MOST_PICTURES, MOST_OUTLINES = 24, 1000
OUTLINE = QColor(255, 170, 0, 200)
MEMBER = Qt.ItemDataRole.UserRole


class SpokenFor(QListWidget):
    """From the nearest to the centre of the cell on. A click shows that tile on the map."""

    def __init__(self, session: Session, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        study = StudyFolder(session.study)
        self._paths, record = study.rasters(), study.record()
        self._rasters, self._statistics = record.get("rasters", []), record.get("statistics", {})
        self._band: QgsRubberBand | None = None
        self._thumbnails = Thumbnails(round(PICTURE_PX * self.devicePixelRatioF()))
        self._timer = QTimer(self)
        self._timer.setInterval(60)
        self._timer.timeout.connect(self._fetch)
        self.is_on_map = False
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(PICTURE_PX, PICTURE_PX))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(PICTURE_PX + 26)
        self.setAccessibleName(tr("Tiles that this one speaks for"))
        self.setToolTip(tr("Tiles that this one speaks for, the most alike first. A click shows one on the map."))
        self.itemClicked.connect(self._go)

    def show_cell(self, tile_id: str) -> None:
        """Show those of another tile's cell; of none for ""."""
        self._thumbnails.stop()
        self.clear()
        try:
            members = self._session.store.members(self._session.tile(tile_id).cell, MOST_OUTLINES) if tile_id else []
        except StoreError:  # another program writes just now; the next tile will show its own
            members = []
        others = [each for each in members if each.tile_id != tile_id]
        for member in others[:MOST_PICTURES]:
            item = QListWidgetItem(self._icon(None), "")
            item.setData(MEMBER, member)
            item.setToolTip(member.tile_id)
            self.addItem(item)
        for member in reversed(others[:MOST_PICTURES]):
            window = (member.col, member.row, member.width, member.height)
            raster = self._rasters[member.raster]
            self._thumbnails.ask(Wish(member.tile_id, self._paths[member.raster], raster, self._statistics, window))
        self._timer.start()
        self._outline(others if self.is_on_map else [])

    def show_on_map(self, is_on_map: bool, tile_id: str) -> None:
        """Draw their outlines on the map, or take them away."""
        self.is_on_map = is_on_map
        self.show_cell(tile_id)

    def stop(self) -> None:
        """Take all of it from the map, and read no more."""
        self._timer.stop()
        self._thumbnails.stop()
        self._outline([])

    def _outline(self, members: list[Member]) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        if not members:
            return
        self._band = QgsRubberBand(self._canvas, POLYGONS)
        self._band.setStrokeColor(OUTLINE)
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setWidth(2)
        target, shapes = self._canvas.mapSettings().destinationCrs(), []
        for number, raster in enumerate(self._rasters):
            own = QgsCoordinateReferenceSystem.fromWkt(raster["crs_wkt"]) if raster["crs_wkt"] else QgsCoordinateReferenceSystem()
            to_map = QgsCoordinateTransform(own, target, QgsProject.instance()) if own.isValid() and target.isValid() else None
            shapes += [ring for each in members if each.raster == number and (ring := _ring(raster, each, to_map))]
        self._band.setToGeometry(QgsGeometry.fromMultiPolygonXY([[ring] for ring in shapes]), None)

    def _go(self, item: QListWidgetItem) -> None:
        member: Member = item.data(MEMBER)
        zoom_to_tile(self._canvas, self._rasters[member.raster], (member.col, member.row, member.width, member.height))

    def _fetch(self) -> None:
        for tile_id, image in self._thumbnails.ready():
            for row in range(self.count()):
                if self.item(row).data(MEMBER).tile_id == tile_id:
                    self.item(row).setIcon(self._icon(image))
        if not self._thumbnails.is_busy:
            self._timer.stop()

    def _icon(self, image: Any) -> QIcon:
        edge = round(PICTURE_PX * self.devicePixelRatioF())
        if image is None:
            pixmap = QPixmap(edge, edge)
            pixmap.fill(QColor(128, 128, 128, 60))
        else:
            scaled = image.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation)
            pixmap = QPixmap.fromImage(scaled)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        return QIcon(pixmap)


def _ring(raster: dict[str, Any], member: Member, to_map: QgsCoordinateTransform | None) -> list[QgsPointXY]:
    """A tile's outline in the map's CRS; nothing where that has no place for it."""
    places = [QgsPointXY(x, y) for x, y in corners(raster["transform"], (member.col, member.row, member.width, member.height))]
    try:
        return [*places, places[0]] if to_map is None else [to_map.transform(place) for place in (*places, places[0])]
    except QgsCsException:
        return []
