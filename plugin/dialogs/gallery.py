"""The tiles to label as pictures, each with what it stands for; a click shows the tile on the map."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from ..engine.sentences import counted
from ..engine.study import StudyFolder
from ..layers.contents import NothingToShowError
from ..layers.medoids import Medoid, read_medoids
from ..layers.reading import Wish
from ..layers.thumbnails import Thumbnails
from ..layers.zoom import zoom_to_tile
from ..translation import tr

PICTURE_PX = 112  # edge of a picture, in the screen's own units
FETCH_EVERY_MS = 40
BY_RANK, BY_WEIGHT, BY_AREA = "rank", "weight", "area"
ORDERS = {BY_RANK: lambda m: m.rank, BY_WEIGHT: lambda m: (-m.weight, m.rank), BY_AREA: lambda m: (-m.area_percent, m.rank)}


class MedoidModel(QAbstractListModel):
    """The tiles to label in one order. A picture is read when a view first asks for it."""

    def __init__(self, parent: QWidget, ratio: float) -> None:
        super().__init__(parent)
        self.medoids: list[Medoid] = []
        self._record: dict[str, Any] = {}
        self._paths: list[str] = []
        self._icons: dict[Medoid, QIcon] = {}
        self._item_size = QSize()
        self._ratio = ratio
        self._roles: dict[int, Callable[[Medoid], Any]] = {
            Qt.ItemDataRole.DisplayRole: caption,
            Qt.ItemDataRole.DecorationRole: self._icon,
            Qt.ItemDataRole.SizeHintRole: lambda _: self._item_size,
            Qt.ItemDataRole.ToolTipRole: description,
            Qt.ItemDataRole.AccessibleTextRole: description,
            Qt.ItemDataRole.UserRole: lambda medoid: medoid.tile_id,
        }
        self._thumbnails = Thumbnails(round(PICTURE_PX * ratio))
        self._timer = QTimer(self)
        self._timer.setInterval(FETCH_EVERY_MS)
        self._timer.timeout.connect(self._fetch)

    def show(self, medoids: list[Medoid], record: dict[str, Any], paths: list[str], order: str) -> None:
        """Show these tiles; pictures of those that were shown before are kept where the study's rasters are the same."""
        self.beginResetModel()
        if record.get("rasters") != self._record.get("rasters") or record.get("statistics") != self._record.get("statistics"):
            self.stop()
            self._icons.clear()
        self._record, self._paths = record, paths
        self.medoids = sorted(medoids, key=ORDERS[order])
        self._item_size = self._size()
        self.endResetModel()

    def stop(self) -> None:
        """Read no more pictures; those not yet there are asked for again when they are looked at."""
        self._thumbnails.stop()
        self._timer.stop()
        self._icons = {medoid: icon for medoid, icon in self._icons.items() if not icon.isNull()}

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """How many tiles."""
        return 0 if parent.isValid() else len(self.medoids)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Caption, picture, what the tile stands for, its id."""
        if not index.isValid():
            return None
        give = self._roles.get(role)
        return give(self.medoids[index.row()]) if give else None

    def row_of(self, tile_id: str) -> int:
        """The row of a tile; -1 where it is not shown."""
        return next((row for row, medoid in enumerate(self.medoids) if medoid.tile_id == tile_id), -1)

    def _size(self) -> QSize:
        """The same for all: as wide as the picture or the widest caption."""
        metrics = self.parent().fontMetrics()
        widest = max((metrics.horizontalAdvance(line) for medoid in self.medoids for line in caption(medoid).split("\n")), default=0)
        return QSize(max(PICTURE_PX, widest) + 8, PICTURE_PX + 2 * metrics.lineSpacing() + 14)

    def _icon(self, medoid: Medoid) -> QIcon:
        if medoid not in self._icons:
            self._icons[medoid] = QIcon()  # asked for; an empty icon until it is there
            self._thumbnails.ask(
                Wish(medoid, self._paths[medoid.raster], self._record["rasters"][medoid.raster], self._record["statistics"], medoid.window)
            )
            self._timer.start()
        icon = self._icons[medoid]
        return self._blank(Qt.BrushStyle.SolidPattern) if icon.isNull() else icon

    def _fetch(self) -> None:
        for medoid, image in self._thumbnails.ready():
            self._icons[medoid] = self._blank(Qt.BrushStyle.DiagCrossPattern) if image is None else self._framed(image)
            row = self.row_of(medoid.tile_id)
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])
        if not self._thumbnails.is_busy:
            self._timer.stop()

    def _framed(self, image: QImage) -> QIcon:
        """The picture as large as fits, its pixels sharp, in the middle of a square."""
        pixmap = self._canvas()
        edge = pixmap.width()
        scaled = image.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation)
        painter = QPainter(pixmap)
        painter.drawImage((edge - scaled.width()) // 2, (edge - scaled.height()) // 2, scaled)
        painter.end()
        return self._as_icon(pixmap)

    def _blank(self, pattern: Qt.BrushStyle) -> QIcon:
        """What stands for a picture that is not there yet (plain) or cannot be read (crossed)."""
        pixmap = self._canvas()
        colour = QColor(self.parent().palette().color(QPalette.ColorRole.Mid))
        colour.setAlpha(110)
        painter = QPainter(pixmap)
        painter.fillRect(pixmap.rect(), QBrush(colour, pattern))
        painter.end()
        return self._as_icon(pixmap)

    def _canvas(self) -> QPixmap:
        edge = round(PICTURE_PX * self._ratio)
        pixmap = QPixmap(edge, edge)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _as_icon(self, pixmap: QPixmap) -> QIcon:
        pixmap.setDevicePixelRatio(self._ratio)
        icon = QIcon(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)  # a chosen picture is not tinted: its colours are the matter
        return icon


class Gallery(QWidget):
    """The tiles to label of one study. `tile_chosen` says which one was clicked, after the map went there."""

    tile_chosen = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._study: StudyFolder | None = None
        self.model = MedoidModel(self, self.devicePixelRatioF())
        self.view = QListView()
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setUniformItemSizes(True)
        self.view.setIconSize(QSize(PICTURE_PX, PICTURE_PX))
        self.view.setSpacing(6)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.view.setAccessibleName(tr("Tiles to label"))
        self.view.setModel(self.model)
        self.order = QComboBox()
        for name, text in ((BY_RANK, tr("Rank")), (BY_WEIGHT, tr("Weight")), (BY_AREA, tr("Area"))):
            self.order.addItem(text, name)
        self.order.setToolTip(
            tr("Rank: the order in which to label. Weight: what counts most in training. Area: what stands for most ground.")
        )
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.message = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True, margin=24)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.message)
        self.pages.addWidget(self.view)
        label = QLabel(tr("&Sort by"))
        label.setBuddy(self.order)
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(label)
        head.addWidget(self.order)
        self._head = (label, self.order)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)
        # `activated` and `clicked` may both come for one click, by the desktop's settings: one zoom is enough.
        self._zoom = QTimer(self)
        self._zoom.setSingleShot(True)
        self._zoom.timeout.connect(self._go_to_current)
        self.view.clicked.connect(lambda _: self._zoom.start(0))
        self.view.activated.connect(lambda _: self._zoom.start(0))
        self.order.currentIndexChanged.connect(lambda _: self.refresh())
        self.refresh()

    def set_study(self, folder: str | Path | None) -> None:
        """Show the tiles of another study; of none for None."""
        self._study = None if folder is None else StudyFolder(Path(folder).absolute())
        self.refresh()

    def refresh(self) -> None:
        """Read the study's selection anew: after `select`, and when labels came in. The chosen tile stays chosen."""
        chosen = self.current_tile()
        try:
            medoids = read_medoids(self._study) if self._study else []
        except NothingToShowError as error:
            self._show_message(str(error))
            return
        if self._study is None or not medoids:
            self._show_message(self._why_empty())
            return
        self.model.show(medoids, self._study.record(), self._study.rasters(), str(self.order.currentData()))
        self.summary.setText(
            tr("{count} tiles to label stand for {represents}").format(
                count=len(medoids), represents=sum(each.represents for each in medoids)
            )
        )
        self._set_page(self.view)
        self.select_tile(chosen)

    def current_tile(self) -> str:
        """The id of the tile that the keyboard is at; empty where it is at none."""
        index = self.view.currentIndex()
        return str(index.data(Qt.ItemDataRole.UserRole)) if index.isValid() else ""

    def select_tile(self, tile_id: str) -> None:
        """Mark a tile and scroll to it, without moving the map."""
        row = self.model.row_of(tile_id)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))

    def closeEvent(self, event: Any) -> None:
        """Read no more pictures."""
        self.model.stop()
        super().closeEvent(event)

    def _go_to_current(self) -> None:
        index = self.view.currentIndex()
        if not index.isValid() or self._study is None:
            return
        medoid = self.model.medoids[index.row()]
        raster = self._study.record()["rasters"][medoid.raster]
        if zoom_to_tile(self._canvas, raster, medoid.window):
            self.tile_chosen.emit(medoid.tile_id)
        else:
            self.summary.setText(tr("The project's CRS has no place for this tile. Choose another CRS for the project."))

    def _why_empty(self) -> str:
        if self._study is None:
            return tr("No study is open.")
        return tr("No tiles are chosen yet.\n\nChoose them with “Select tiles”: each then appears here with what it stands for.")

    def _show_message(self, text: str) -> None:
        self.model.show([], {}, [], BY_RANK)
        self.summary.setText("")
        self.message.setText(text)
        self._set_page(self.message)

    def _set_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        for each in self._head:
            each.setVisible(page is self.view)


def caption(medoid: Medoid) -> str:
    """Two short lines below a picture."""
    return tr("{rank} · weight {weight}\nrepresents {tiles}").format(
        rank=medoid.rank, weight=f"{medoid.weight:.2f}", tiles=counted(medoid.represents)
    )


def description(medoid: Medoid) -> str:
    """What a tile stands for, in a sentence."""
    return tr(
        "Tile {tile}: rank {rank}, weight {weight}, represents {tiles}, {percent} % of the area. Click to show it on the map."
    ).format(
        tile=medoid.tile_id,
        rank=medoid.rank,
        weight=f"{medoid.weight:.2f}",
        tiles=counted(medoid.represents),
        percent=f"{medoid.area_percent:.1f}",
    )
