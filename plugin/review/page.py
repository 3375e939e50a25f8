"""The page of the labelling in the dock: progress, classes, ways to label, the shown tile, the queue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QProgressBar,
    QScrollArea,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..compat import QAction
from ..engine.sentences import duration
from ..translation import tr
from .class_list import ClassList
from .commands import commands
from .key_sheet import KeySheet
from .log import DONE, REJECTED, SKIPPED, TO_DO, UNSURE
from .looks import INDEX, INFRARED, SHORT_WAVE, TRUE
from .magnifier import Magnifier
from .queue_model import CLASSES, PICTURE_PX, REASON, STATUS, TILE, TILE_ID, QueueFilter, QueueModel, status_text
from .reviewer import ERASER, POLYGONS, SEGMENTS, Reviewer
from .reviewer import TILE as WHOLE
from .search_field import SearchField
from .spoken_for import SpokenFor
from .standing import Standing, count_classes, measure
from .tile_card import TileCard, button_of

WAYS = {"use_tile": WHOLE, "use_segments": SEGMENTS, "use_polygons": POLYGONS, "use_eraser": ERASER}
ACTIONS = ("coarser", "finer", "fill_rest", "suggest", "confirm", "copy_labels", "erase_tile")
ENTRIES = {"copy_labels": "copy_labels", "cut_segments": "superpixels"}
SHOWN = ("toggle_labels", "toggle_segments", "toggle_picture")
GOES_ON = "ddoq/review/goes_on"


class ReviewPage(QWidget):
    """One study's labelling. `entry` names what else is wished: "superpixels", "next_round", "classes", ..."""

    entry = pyqtSignal(str)

    def __init__(self, reviewer: Reviewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reviewer, self.session = reviewer, reviewer.session
        self.commands = {command.name: command for command in commands()}
        self.model = QueueModel(self.session, self.devicePixelRatioF(), self)
        self.filter = QueueFilter(self.model, self.session, self)
        reviewer.order = self.filter.order
        upper = QWidget()
        self.rows = QVBoxLayout(upper)
        self.rows.setContentsMargins(6, 6, 6, 2)
        self.rows.setSpacing(4)
        self._add_progress()
        self._add_classes()
        self._add_ways()
        self._add_looks()
        self._add_card()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(upper)
        self._upper, self._scroll = upper, scroll
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(scroll)
        splitter.addWidget(self._queue())
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self._own = {
            "find": self.search.setFocus,
            "go_to_queue": self.table.setFocus,
            "dismiss": self._dismiss,
            "toggle_goes_on": self.goes_on.toggle,
            "toggle_cell": self.on_map.toggle,
            "toggle_magnifier": lambda: self.magnifier.setVisible(not self.magnifier.isVisible()),
            "show_menu": self._show_menu,
            "show_keys": lambda: KeySheet(self.session.classes.values(), self.session.class_keys(), self).show(),
        }
        reviewer.shown.connect(self._shown)
        reviewer.changed.connect(self._changed)
        reviewer.set.connect(self._show_settings)
        reviewer.said.connect(self._say)
        self.refresh()

    def showEvent(self, event: Any) -> None:
        """As wide as its buttons need in the style of now, so that nothing is cut off at the side."""
        super().showEvent(event)
        self._scroll.setMinimumWidth(self._upper.minimumSizeHint().width() + self._scroll.verticalScrollBar().sizeHint().width())

    def close_all(self) -> None:
        """Read no more, and take what is on the map away."""
        self.model.stop()
        self.spoken_for.stop()

    # What keys and buttons do

    def knows(self, key: str) -> bool:
        """Whether a key is one of ours."""
        return key in self.session.class_keys() or any(key in each.keys for each in self.commands.values())

    def press(self, key: str) -> bool:
        """Do what a key says."""
        class_id = self.session.class_keys().get(key)
        if class_id is not None:
            self.reviewer.press_class(class_id)
            return True
        found = next((each.name for each in self.commands.values() if key in each.keys), "")
        if found:
            self.do(found)
        return bool(found)

    def do(self, name: str) -> None:
        """Do a command."""
        if name in WAYS:
            self.reviewer.use(WAYS[name])
        elif name in SHOWN:
            self.reviewer.toggle(name.removeprefix("toggle_"))
        elif name in ENTRIES:
            self.entry.emit(ENTRIES[name])
        elif name in self._own:
            self._own[name]()
        else:
            getattr(self.reviewer, name)()

    def _dismiss(self) -> None:
        self.reviewer.dismiss()
        self.reviewer.canvas.setFocus()

    def _show_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        self.menu.setActiveAction(self.menu.actions()[0])

    # What is shown

    def refresh(self) -> None:
        """All anew: the queue, the classes, the progress."""
        self.model.read_again()
        self._show_progress()
        self._shown(self.reviewer.tile_id)
        self._show_settings()

    def _changed(self, tiles: Sequence[str]) -> None:
        if not tiles:
            self.refresh()
            return
        self.model.tell(tiles)
        self._show_progress()
        if self.reviewer.tile_id in tiles:
            self._show_card()

    def _shown(self, tile_id: str) -> None:
        self._show_card()
        self._show_settings()
        self.spoken_for.show_cell(tile_id)
        index = self.filter.mapFromSource(self.model.index(self.model.row_of(tile_id), 0)) if tile_id else None
        if index is not None and index.isValid():
            chosen = self.table.selectionModel()
            blocked = chosen.blockSignals(True)
            flags = QItemSelectionModel.SelectionFlag
            chosen.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            chosen.blockSignals(blocked)
            self.table.viewport().update()
            self.table.scrollTo(index)

    def _show_card(self) -> None:
        tile_id = self.reviewer.tile_id
        tile = self.session.tile(tile_id) if tile_id else None
        shares = self.model.shares(tile_id) if tile_id else {}
        place = tr("Tile {number} of {count}").format(number=self.model.row_of(tile_id) + 1, count=len(self.model.tiles)) if tile_id else ""
        self.card.show_tile(tile, self.session.status(tile_id) if tile_id else "", shares, self.session.classes, place)
        self.card.buttons["undo"].setEnabled(self.session.can_undo())
        self.card.buttons["redo"].setEnabled(self.session.can_redo())
        self.no_segments.setVisible(bool(tile_id) and self.reviewer.segments is None)

    def _show_progress(self) -> None:
        statuses = {tile.tile_id: self.session.status(tile.tile_id) for tile in self.session.queue}
        now = measure(self.session.queue, statuses, self.session.entries)
        self.progress.setMaximum(max(1, now.asked))
        self.progress.setValue(now.done)
        self.progress.setFormat(_progress_text(now))
        labelled = self.session.masks.labelled()
        counts = count_classes(self.model.shares(tile.tile_id) for tile in self.session.queue if tile.tile_id in labelled)
        keys = self.session.class_keys()
        self.classes.show_classes(self.session.classes, keys, counts, self.reviewer.class_id)

    def _show_settings(self) -> None:
        for name, way in WAYS.items():
            self.buttons[name].setChecked(self.reviewer.mode == way)
        of_segments = self.reviewer.mode in (SEGMENTS, ERASER)
        for name in ("coarser", "finer"):
            self.buttons[name].setEnabled(of_segments)
        self.buttons["confirm"].setEnabled(bool(self.reviewer.tile_id))
        looks = self.reviewer.view.looks()
        if [self.looks.itemData(row) for row in range(self.looks.count())] != looks:
            self.looks.clear()
            for look in looks:
                self.looks.addItem(_look_text(look), look)
        self.looks.setCurrentIndex(max(0, self.looks.findData(self.reviewer.view.look)))
        for row in range(self.classes.count()):
            if self.classes.item(row).data(Qt.ItemDataRole.UserRole) == self.reviewer.class_id:
                self.classes.setCurrentRow(row)

    def _say(self, text: str, is_wrong: bool) -> None:
        self.sentence.setText(f"⚠ {text}" if is_wrong else text)
        self.sentence.setVisible(bool(text))

    # How it is made

    def _add_progress(self) -> None:
        self.progress = QProgressBar()
        self.progress.setTextVisible(True)
        self.rows.addWidget(self.progress)

    def _add_classes(self) -> None:
        self.classes = ClassList()
        self.classes.chosen.connect(self.reviewer.press_class)
        self.rows.addWidget(self.classes)

    def _add_ways(self) -> None:
        self.buttons: dict[str, QToolButton] = {}
        grid = QGridLayout()
        grid.setSpacing(2)
        texts = {
            "use_tile": tr("Whole tile"), "use_segments": tr("Segments"), "use_polygons": tr("Polygon"), "use_eraser": tr("Eraser"),
            "coarser": tr("Coarser"), "finer": tr("Finer"), "fill_rest": tr("Fill the rest"), "suggest": tr("Suggest"),
            "confirm": tr("Accept"), "copy_labels": tr("Copy…"), "erase_tile": tr("Clear"),
        }  # fmt: skip
        for number, name in enumerate((*WAYS, *ACTIONS)):
            button = button_of(self.commands[name], self.do, texts[name])
            button.setCheckable(name in WAYS)
            button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
            self.buttons[name] = button
            grid.addWidget(button, number // 4, number % 4)
        self.more = self._more()
        grid.addWidget(self.more, 2, 3)
        self.rows.addLayout(grid)
        self.no_segments = QToolButton()
        self.no_segments.setText(tr("Cut segments"))
        self.no_segments.setToolTip(tr("Cut the tiles of the queue into segments that follow edges in all bands") + " [K]")
        self.no_segments.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.no_segments.clicked.connect(lambda _=False: self.entry.emit("superpixels"))
        self.rows.addWidget(self.no_segments)

    def _more(self) -> QToolButton:
        button = QToolButton()
        button.setText(tr("More"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
        self.menu = QMenu(button)
        for entry, text in (
            ("classes", tr("&Classes…")),
            ("second_view", tr("Second &view")),
            ("show_keys", tr("&Keys…")),
            ("next_round", tr("Next &round…")),
            ("area_sample", tr("&Add random tiles for areas…")),
            ("area", tr("Class &areas…")),
            ("export", tr("&Export labels…")),
            ("copy_study", tr("&Send a copy…")),
            ("merge_labels", tr("&Merge another's labels…")),
            ("conflicts", tr("C&onflicts…")),
            ("annotator", tr("&Your name…")),
        ):
            action = QAction(text, self.menu)
            action.setObjectName(entry)
            action.triggered.connect(lambda _=False, entry=entry: self.do(entry) if entry in self.commands else self.entry.emit(entry))
            self.menu.addAction(action)
        button.setMenu(self.menu)
        return button

    def _add_looks(self) -> None:
        self.looks = QComboBox()
        self.looks.setToolTip(tr("How the tile's pixels are shown [{key}]; the layers of the project keep their styles").format(key="B"))
        self.looks.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.looks.activated.connect(lambda row: self.reviewer.set_look(str(self.looks.itemData(row))))
        self.goes_on = QCheckBox(tr("Go on when a tile is done"))
        self.goes_on.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.goes_on.setChecked(QgsSettings().value(GOES_ON, True, type=bool))
        self.goes_on.toggled.connect(self._set_goes_on)
        self.reviewer.goes_on = self.goes_on.isChecked()
        beside = QHBoxLayout()
        beside.addWidget(self.looks, 1)
        beside.addWidget(self.goes_on)
        self.rows.addLayout(beside)
        self.magnifier = Magnifier(self.reviewer)
        self.magnifier.setVisible(False)
        self.rows.addWidget(self.magnifier)

    def _set_goes_on(self, is_on: bool) -> None:
        self.reviewer.goes_on = is_on
        QgsSettings().setValue(GOES_ON, is_on)

    def _add_card(self) -> None:
        self.card = TileCard()
        self.card.wanted.connect(self.do)
        self.rows.addWidget(self.card)
        self.spoken_for = SpokenFor(self.session, self.reviewer.canvas)
        self.rows.addWidget(self.spoken_for)
        self.on_map = QCheckBox(tr("Show on the map what this tile speaks for"))
        self.on_map.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.on_map.toggled.connect(lambda is_on: self.spoken_for.show_on_map(is_on, self.reviewer.tile_id))
        self.rows.addWidget(self.on_map)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setVisible(False)
        self.rows.addWidget(self.sentence)

    def _queue(self) -> QWidget:
        self.table = QTableView()
        self.search = SearchField(self.table, self.reviewer.canvas)
        self.search.textChanged.connect(self._filter)
        self.status = QComboBox()
        self.status.addItem(tr("all"), "")
        for status in (TO_DO, DONE, UNSURE, SKIPPED, REJECTED):
            self.status.addItem(status_text(status), status)
        self.status.currentIndexChanged.connect(self._filter)
        self.table.setModel(self.filter)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(TILE, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(PICTURE_PX + 6)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        for column, width in ((TILE, 92), (STATUS, 84), (CLASSES, 110), (REASON, 160)):
            self.table.setColumnWidth(column, width)
        self.table.setAccessibleName(tr("Tiles to label"))
        self.table.selectionModel().currentRowChanged.connect(lambda index, _: self._go(index))
        self.table.activated.connect(self._go)
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self.status)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(6, 2, 6, 6)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        page.setMinimumHeight(150)
        return page

    def _filter(self, *_: Any) -> None:
        self.filter.show_only(str(self.status.currentData()), self.search.text())

    def _go(self, index: Any) -> None:
        tile_id = str(index.data(TILE_ID) or "")
        if tile_id and tile_id != self.reviewer.tile_id:
            self.reviewer.go(tile_id)


def _progress_text(now: Standing) -> str:
    said = tr("{done} of {asked} tiles · {percent} % of the area").format(
        done=now.done, asked=now.asked, percent=f"{100 * now.covered:.0f}"
    )
    if now.seconds >= 1:
        said += " · " + duration(now.seconds)
    if now.seconds_left is not None and now.seconds_left >= 1:
        said += " · " + tr("{time} left").format(time=duration(now.seconds_left))
    return said


def _look_text(look: str) -> str:
    texts = {TRUE: tr("True colour"), INFRARED: tr("Colour infrared"), SHORT_WAVE: tr("Short-wave infrared"), INDEX: tr("Vegetation index")}
    return texts[look]
