"""The queue as a table: each tile with its picture, what it stands for, its status, its classes, and why it was asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, QSortFilterProxyModel, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPixmap

from ..engine.sentences import counted
from ..engine.study import StudyFolder
from ..layers.reading import Wish
from ..layers.thumbnails import Thumbnails
from ..translation import tr
from .log import DONE, REJECTED, SKIPPED, TO_DO, UNSURE
from .reasons import reasons
from .session import Session
from .standing import class_shares
from .store import QueuedTile

PICTURE_PX = 40
FETCH_EVERY_MS = 40
TILE, STANDS_FOR, STATUS, CLASSES, REASON = range(5)
SORT = Qt.ItemDataRole.UserRole
TILE_ID = Qt.ItemDataRole.UserRole + 1
SIGNS = {TO_DO: "○", DONE: "●", SKIPPED: "↷", UNSURE: "?", REJECTED: "✕"}  # beside the words: not by colour alone


def status_text(status: str) -> str:
    """A status as the analyst reads it."""
    texts = {TO_DO: tr("to do"), DONE: tr("done"), SKIPPED: tr("skipped"), UNSURE: tr("unsure"), REJECTED: tr("rejected")}
    return texts.get(status, status)


class QueueModel(QAbstractTableModel):
    """One row a tile. Pictures are read when a view first asks for them, class shares when their tile's labels have changed."""

    def __init__(self, session: Session, ratio: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.tiles: list[QueuedTile] = []
        self._rows: dict[str, int] = {}
        self._shares: dict[str, dict[int, float]] = {}
        self._pictures: dict[str, QPixmap | None] = {}
        self._ratio = ratio
        study = StudyFolder(session.study)
        self._paths, self._statistics = study.rasters(), study.record().get("statistics", {})
        self._thumbnails = Thumbnails(round(PICTURE_PX * ratio))
        self._timer = QTimer(self)
        self._timer.setInterval(FETCH_EVERY_MS)
        self._timer.timeout.connect(self._fetch)
        self._texts: dict[int, Callable[[QueuedTile], str]] = {
            TILE: lambda tile: f"{tile.round}.{tile.rank}",
            STANDS_FOR: lambda tile: tr("{tiles}, {percent} %").format(tiles=counted(tile.represents), percent=f"{tile.area_percent:.1f}"),
            STATUS: lambda tile: f"{SIGNS.get(self._status(tile), '')} {status_text(self._status(tile))}",
            CLASSES: lambda tile: ", ".join(f"{self._name(c)} {100 * s:.0f} %" for c, s in self.shares(tile.tile_id).items()),
            REASON: lambda tile: "; ".join(reasons(tile.reason, tile.why)),
        }
        self._keys: dict[int, Callable[[QueuedTile], Any]] = {
            TILE: lambda tile: (tile.round, tile.rank),
            STANDS_FOR: lambda tile: tile.area_percent,
            STATUS: lambda tile: list(SIGNS).index(self._status(tile)),
            CLASSES: lambda tile: self._name(next(iter(self.shares(tile.tile_id)), -1)),
            REASON: lambda tile: tile.reason,
        }
        self._roles: dict[int, Callable[[int, QueuedTile], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda column, tile: self._texts[column](tile),
            Qt.ItemDataRole.DecorationRole: self._decoration,
            Qt.ItemDataRole.ToolTipRole: self._description,
            Qt.ItemDataRole.AccessibleTextRole: self._description,
            SORT: lambda column, tile: self._keys[column](tile),
            TILE_ID: lambda _, tile: tile.tile_id,
        }
        self.read_again()

    def read_again(self) -> None:
        """The queue has other tiles."""
        self.beginResetModel()
        self.tiles = list(self._session.queue)
        self._rows = {tile.tile_id: row for row, tile in enumerate(self.tiles)}
        self._shares = {}
        self.endResetModel()

    def tell(self, tiles: Iterable[str]) -> None:
        """Labels or statuses of these tiles are others now."""
        for tile_id in tiles:
            self._shares.pop(tile_id, None)
            row = self._rows.get(tile_id)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, REASON))

    def stop(self) -> None:
        """Read no more pictures."""
        self._timer.stop()
        self._thumbnails.stop()

    def shares(self, tile_id: str) -> dict[int, float]:
        """The share of each class in a tile."""
        if tile_id not in self._shares:
            is_said = tile_id in self._session.masks.labelled()
            self._shares[tile_id] = class_shares(self._session.mask(tile_id)) if is_said else {}
        return self._shares[tile_id]

    def row_of(self, tile_id: str) -> int:
        """The row of a tile; -1 where it is not there."""
        return self._rows.get(tile_id, -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """How many tiles."""
        return 0 if parent.isValid() else len(self.tiles)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Tile, what it stands for, status, classes, reason."""
        return 0 if parent.isValid() else REASON + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Tile"), tr("Stands for"), tr("Status"), tr("Classes"), tr("Why"))[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, pictures, and what rows are sorted by."""
        give = self._roles.get(role) if index.isValid() else None
        return give(index.column(), self.tiles[index.row()]) if give is not None else None

    def _description(self, _: int, tile: QueuedTile) -> str:
        return "\n".join((tr("Tile {tile}").format(tile=tile.tile_id), *(text(tile) for text in self._texts.values())))

    def _decoration(self, column: int, tile: QueuedTile) -> Any:
        if column == TILE:
            return self._picture(tile)
        if column == CLASSES:
            first = next(iter(self.shares(tile.tile_id)), None)
            return QColor(self._session.classes[first].colour) if first in self._session.classes else None
        return None

    def _status(self, tile: QueuedTile) -> str:
        return self._session.status(tile.tile_id)

    def _name(self, class_id: int) -> str:
        return self._session.classes[class_id].name if class_id in self._session.classes else ""

    def _picture(self, tile: QueuedTile) -> QPixmap:
        if tile.tile_id not in self._pictures:
            self._pictures[tile.tile_id] = None
            window = (tile.col, tile.row, tile.width, tile.height)
            raster = self._session.raster(tile.tile_id)
            self._thumbnails.ask(Wish(tile.tile_id, self._paths[tile.raster], raster, self._statistics, window))
            self._timer.start()
        return self._pictures[tile.tile_id] or self._blank()

    def _fetch(self) -> None:
        for tile_id, image in self._thumbnails.ready():
            row = self._rows.get(str(tile_id))
            if image is not None and row is not None:
                self._pictures[str(tile_id)] = self._pixmap(image)
                self.dataChanged.emit(self.index(row, TILE), self.index(row, TILE), [Qt.ItemDataRole.DecorationRole])
        if not self._thumbnails.is_busy:
            self._timer.stop()

    def _pixmap(self, image: QImage) -> QPixmap:
        edge = round(PICTURE_PX * self._ratio)
        found = QPixmap.fromImage(image.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation))
        found.setDevicePixelRatio(self._ratio)
        return found

    def _blank(self) -> QPixmap:
        edge = round(PICTURE_PX * self._ratio)
        blank = QPixmap(QSize(edge, edge))
        blank.fill(QColor(128, 128, 128, 60))
        blank.setDevicePixelRatio(self._ratio)
        return blank


class QueueFilter(QSortFilterProxyModel):
    """Sorts the queue, and shows the tiles of one status ("" for all) whose texts hold what is searched for."""

    def __init__(self, model: QueueModel, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._status, self._text = session, "", ""
        self.setSortRole(SORT)
        self.setSourceModel(model)
        self.setDynamicSortFilter(False)  # a tile that is done does not run away under the hand

    def show_only(self, status: str, text: str) -> None:
        """Set what is shown."""
        self._status, self._text = status, text.strip().casefold()
        self.invalidateFilter()

    def order(self) -> list[str]:
        """The tiles as they are shown."""
        return [str(self.index(row, 0).data(TILE_ID)) for row in range(self.rowCount())]

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """As Qt asks."""
        model = self.sourceModel()
        tile_id = str(model.index(row, 0).data(TILE_ID))
        if self._status and self._session.status(tile_id) != self._status:
            return False
        return not self._text or self._text in str(model.index(row, TILE).data(Qt.ItemDataRole.ToolTipRole)).casefold()

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        """By the keys of the model, which are Python's."""
        return bool(left.data(SORT) < right.data(SORT))
