"""The labelling as it goes on: which tile is shown, with which class and in which way it is labelled, and what each command does.

Between the session, which confirms, and the map, which shows. No widget of its own.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import islice
from typing import Any

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..layers.zoom import zoom_to_tile
from ..translation import tr
from .log import DONE, NOT_LABELLED, REJECTED, SKIPPED, TO_DO, UNSURE
from .segments import Segments, path_of, read_segments
from .session import RefusedActionError, Session
from .store import StoreError
from .suggestion import suggestion
from .tool import LabelTool, Pixel
from .view import TileView

TILE, SEGMENTS, POLYGONS, ERASER = MODES = ("tile", "segments", "polygons", "eraser")
AHEAD = 3  # tiles that are read before they are asked for


class Reviewer(QObject):
    """The labelling of one study. `order` gives the tiles as the queue shows them now.

    shown: another tile, by its id ("" for none). changed: labels or statuses of tiles, by their ids; () for all. set: mode, class,
    level, look, proposal. said: a sentence for the analyst, and whether something went wrong.
    """

    shown = pyqtSignal(str)
    changed = pyqtSignal(tuple)
    set = pyqtSignal()
    said = pyqtSignal(str, bool)

    def __init__(self, canvas: QgsMapCanvas, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.canvas, self.session = canvas, session
        self.order: Callable[[], list[str]] = lambda: [tile.tile_id for tile in session.queue]
        self.tile_id = ""
        self.mode, self.class_id, self.level = TILE, -1, 1
        self.goes_on, self.zooms = True, True
        self.segments: Segments | None = None
        self.proposal: np.ndarray | None = None
        self._stroke: np.ndarray | None = None
        self._strokes_class = -1
        self._since = time.monotonic()
        self.view = TileView(canvas, session, self)
        self.overlay = self.view.overlay
        self.tool = LabelTool(canvas, self.overlay)
        self.tool.pointed.connect(self._point)
        self.tool.begun.connect(self._begin)
        self.tool.dragged.connect(self._drag)
        self.tool.ended.connect(self._end)
        canvas.destinationCrsChanged.connect(self._place_again)
        if session.classes:
            self.class_id = min(session.classes)

    def close(self) -> None:
        """Take all of it from the map."""
        self.canvas.destinationCrsChanged.disconnect(self._place_again)
        self.canvas.unsetMapTool(self.tool)
        self.view.close()

    # Going from tile to tile

    def go(self, tile_id: str, *, is_flashed: bool = True) -> None:
        """Show a tile."""
        self.tile_id, self._since = tile_id, time.monotonic()
        self.proposal = self._stroke = None
        if not tile_id:
            self.view.show_tile("", [])
            self.segments = None
            self.shown.emit("")
            return
        grid, tile = self.session.grid(tile_id), self.session.tile(tile_id)
        self.segments = read_segments(path_of(self.session.study, tile_id), grid.height, grid.width)
        if self.segments is not None:
            self.level = min(self.level, len(self.segments.levels) - 1)
        self.view.show_tile(tile_id, self._ahead())
        self._show_lines()
        self._show_labels()
        if self.zooms:
            window = (tile.col, tile.row, tile.width, tile.height)
            if not zoom_to_tile(self.canvas, self.session.raster(tile_id), window, is_flashed=is_flashed):
                self.said.emit(tr("The project's CRS has no place for this tile. Choose another CRS for the project."), True)
        self.shown.emit(tile_id)

    def next_tile(self) -> None:
        """The tile behind this one in the queue."""
        self._step(1)

    def previous_tile(self) -> None:
        """The tile before this one."""
        self._step(-1)

    def next_to_do(self) -> None:
        """The next tile that nothing was said of, from here on and around."""
        order = self.order()
        at = order.index(self.tile_id) if self.tile_id in order else -1
        for tile_id in (*order[at + 1 :], *order[: at + 1]):
            if self.session.status(tile_id) == TO_DO:
                self.go(tile_id)
                return
        self.said.emit(tr("All tiles of this list are done."), False)
        if order:
            self.go(self.tile_id if self.tile_id in order else order[0], is_flashed=False)

    def zoom(self) -> None:
        """Go to the tile again."""
        if self.tile_id:
            tile = self.session.tile(self.tile_id)
            zoom_to_tile(self.canvas, self.session.raster(self.tile_id), (tile.col, tile.row, tile.width, tile.height))

    def _step(self, by: int) -> None:
        order = self.order()
        if order:
            at = order.index(self.tile_id) if self.tile_id in order else (-1 if by > 0 else len(order))
            self.go(order[min(max(at + by, 0), len(order) - 1)])

    # What is said

    def press_class(self, class_id: int) -> None:
        """A class's key: the whole tile is of it, where whole tiles are labelled; else it is the class to go on with."""
        self.class_id = class_id
        self.set.emit()
        if self.mode == TILE and self.tile_id:
            self._act(lambda seconds: self.session.label_tile(self.tile_id, class_id, seconds=seconds), is_last=True)

    def fill_rest(self) -> None:
        """What is not labelled yet is of the class."""
        self._act(lambda seconds: self.session.fill(self.tile_id, self.class_id, seconds=seconds), is_last=True)

    def erase_tile(self) -> None:
        """Take all labels of the tile away."""
        self._act(lambda seconds: self.session.erase(self.tile_id, seconds=seconds))

    def mark_done(self) -> None:
        """The tile is done."""
        self._say_status(DONE)

    def skip(self) -> None:
        """Nothing will be said of this tile."""
        self._say_status(SKIPPED)

    def mark_unsure(self) -> None:
        """The tile is labelled as well as it goes."""
        self._say_status(UNSURE)

    def reject(self) -> None:
        """The tile cannot be labelled: clouds, no data. Another of its cell is asked for."""
        self._say_status(REJECTED)

    def undo(self) -> None:
        """Take the last action back, of whatever tile, and show that tile."""
        self._turn(self.session.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn(self.session.redo)

    def suggest(self) -> None:
        """Propose what the student's map says of this tile."""
        if not self.tile_id:
            return
        mask, why_not = suggestion(self.session, self.tile_id)
        if mask is None:
            self.said.emit(why_not, True)
            return
        self.propose(mask)
        self.said.emit(tr("Enter accepts what is proposed, Esc puts it away; correct it with clicks afterwards."), False)

    def propose(self, mask: np.ndarray | None) -> None:
        """Show labels that are not said yet; None for none."""
        self.proposal = mask
        self._show_pending()
        self.set.emit()

    def confirm(self) -> None:
        """Accept what is proposed; where nothing is, the tile is done."""
        mask = self.proposal
        if mask is None:
            self.mark_done()
            return
        is_whole = bool(np.all(np.where(mask == NOT_LABELLED, self.session.mask(self.tile_id), mask) != NOT_LABELLED))
        tile_id = self.tile_id

        def accept(seconds: float) -> None:
            self.session.paint(tile_id, mask, by="suggestion", is_done=is_whole, seconds=seconds)
            self.proposal = None  # confirmed

        self._act(accept, is_last=is_whole)
        self._show_pending()

    def dismiss(self) -> None:
        """Put the proposal away, or what is being dragged."""
        self._stroke = None
        self.propose(None)

    # How it is said and looked at

    def use(self, mode: str) -> None:
        """Label in another way."""
        self.mode, self._stroke = mode, None
        self._show_pending()
        self.set.emit()

    def coarser(self) -> None:
        """Larger segments."""
        self._set_level(self.level - 1)

    def finer(self) -> None:
        """Smaller segments."""
        self._set_level(self.level + 1)

    def set_look(self, look: str) -> None:
        """Show the pixels otherwise."""
        self.view.set_look(look)
        self.set.emit()

    def next_look(self) -> None:
        """The next look, around."""
        looks = self.view.looks()
        if looks:
            self.set_look(looks[(looks.index(self.view.look) + 1) % len(looks)] if self.view.look in looks else looks[-1])

    def toggle(self, name: str) -> None:
        """Show or hide "labels", "segments" or "picture"."""
        attribute = {"labels": "are_labels_shown", "segments": "are_segments_shown", "picture": "is_picture_shown"}[name]
        setattr(self.overlay, attribute, not getattr(self.overlay, attribute))
        self.overlay.updatePosition()
        self.set.emit()

    def reload_segments(self) -> None:
        """The engine has cut tiles into segments."""
        if self.tile_id:
            grid = self.session.grid(self.tile_id)
            self.segments = read_segments(path_of(self.session.study, self.tile_id), grid.height, grid.width)
            self._show_lines()

    def labels_are_new(self, tiles: tuple[str, ...] = ()) -> None:
        """Labels were changed past the commands, such as by a polygon: show them."""
        self._show_labels()
        self.changed.emit(tiles)

    # Clicks and drags

    def _point(self, pixel: Pixel | None) -> None:
        if self._stroke is None and self.proposal is None:
            self._show_pending(None if pixel is None else self._under(pixel))

    def _begin(self, pixel: Pixel | None) -> None:
        if pixel is None or not self.tile_id:
            return
        if self.mode not in (SEGMENTS, ERASER):
            self.said.emit(tr("Whole tiles are labelled now: press a class's key. S takes segments."), False)
            return
        if self.segments is None:
            self.said.emit(tr("This tile is not cut into segments yet. Press “Cut segments”."), True)
            return
        if self.mode == SEGMENTS and self.class_id not in self.session.classes:
            self.said.emit(tr("Choose a class first, by its key or in the list."), True)
            return
        self.proposal = None
        self._stroke = np.zeros(self.session.mask(self.tile_id).shape, bool)
        self._drag(pixel)

    def _drag(self, pixel: Pixel | None) -> None:
        if self._stroke is not None and pixel is not None and not self._stroke[pixel]:
            self._stroke |= self._under(pixel)
            self._show_pending(self._stroke)

    def _end(self) -> None:
        stroke, self._stroke = self._stroke, None
        if stroke is None or not stroke.any():
            self._show_pending()
            return
        if self.mode == ERASER:
            self._act(lambda seconds: self.session.erase(self.tile_id, stroke, seconds=seconds))
        else:
            said = np.where(stroke, np.uint8(max(self.class_id, 0)), np.uint8(NOT_LABELLED)).astype(np.uint8)
            self._act(lambda seconds: self.session.paint(self.tile_id, said, by="segments", seconds=seconds))
        self._show_pending()

    def _under(self, pixel: Pixel) -> np.ndarray:
        if self.segments is None or self.mode not in (SEGMENTS, ERASER):
            return np.zeros(self.session.mask(self.tile_id).shape, bool)
        return self.segments.at(self.level, *pixel)

    # How it is done

    def _act(self, do: Callable[[float], Any], *, is_last: bool = False) -> None:
        """Do it; the labels are shown when they are confirmed, and a sentence where they are not."""
        tile_id = self.tile_id
        if not tile_id:
            return
        now = time.monotonic()
        try:
            do(now - self._since)
        except (RefusedActionError, StoreError) as error:
            self.said.emit(str(error), True)
            return
        self._since = now
        self._show_labels()
        self.changed.emit((tile_id,))
        if is_last and self.goes_on:
            self.next_to_do()

    def _say_status(self, status: str) -> None:
        before = len(self.session.queue)
        self._act(lambda seconds: self.session.set_status(self.tile_id, status, seconds=seconds), is_last=True)
        if len(self.session.queue) != before:
            self.changed.emit(())

    def _turn(self, do: Callable[[], list[str]]) -> None:
        before = len(self.session.queue)
        try:
            tiles = do()
        except (RefusedActionError, StoreError) as error:
            self.said.emit(str(error), not isinstance(error, RefusedActionError))
            return
        self.proposal = None
        queue = {each.tile_id for each in self.session.queue}
        known = [tile for tile in tiles if tile in queue]
        is_gone = self.tile_id not in queue
        if is_gone:
            self.tile_id = ""  # what was asked instead of a rejected tile is no longer asked
        self.changed.emit(() if not tiles or len(queue) != before else tuple(tiles))
        if is_gone or (known and self.tile_id not in known):
            self.go(known[0] if known else "")
        else:
            self._show_labels()
        self.set.emit()

    def _set_level(self, level: int) -> None:
        if self.segments is not None:
            self.level = min(max(level, 0), len(self.segments.levels) - 1)
            self._show_lines()
            self.set.emit()

    # What is shown

    def _colours(self) -> dict[int, str]:
        return {each.class_id: each.colour for each in self.session.classes.values()}

    def _show_labels(self) -> None:
        if self.tile_id:
            self.overlay.set_labels(self.session.mask(self.tile_id), self._colours())

    def _show_lines(self) -> None:
        self.overlay.set_lines(self.segments.outlines(self.level) if self.segments is not None else [])

    def _show_pending(self, pixels: np.ndarray | None = None) -> None:
        if self.proposal is not None:
            self.overlay.set_pending(self.proposal, self._colours())
        elif pixels is None or not pixels.any():
            self.overlay.set_pending(None, {})
        else:
            colour = "#ffffff" if self.mode == ERASER else self._colours().get(self.class_id, "#ffffff")
            self.overlay.set_pending(np.where(pixels, 0, NOT_LABELLED).astype(np.uint8), {0: colour})

    def _place_again(self) -> None:
        if self.tile_id:
            self.go(self.tile_id, is_flashed=False)

    def _ahead(self) -> list[str]:
        """The tiles that will be wanted next."""
        order = self.order()
        at = order.index(self.tile_id) + 1 if self.tile_id in order else 0
        to_do = (each for each in order[at:] if self.session.status(each) == TO_DO)
        return [*order[at : at + 1], *islice(to_do, AHEAD)]
