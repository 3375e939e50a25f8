"""The shown tile's own picture: read in the background, those that come next too, and drawn by the overlay in the look of now."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..engine.study import StudyFolder
from ..layers.reading import Reading, Wish
from .looks import TilePixels, colours, looks_of, read_pixels
from .overlay import TileOverlay
from .session import Session

KEPT = 64  # tiles whose pixels are kept in memory
FETCH_EVERY_MS = 15


class TileView(QObject):
    """picture: what is shown now, and its colours RGBA (H, W, 4); None until it was read."""

    picture_changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._session = canvas, session
        self.overlay = TileOverlay(canvas)
        self.tile_id, self.look = "", ""
        self.picture: tuple[TilePixels, np.ndarray] | None = None
        study = StudyFolder(session.study)
        self._paths, self._statistics = study.rasters(), study.record().get("statistics", {})
        self._pixels: dict[str, TilePixels] = {}
        self._reading = Reading(lambda dataset, wish: read_pixels(dataset, wish.raster, wish.window))
        self._fetch = QTimer(self)
        self._fetch.setInterval(FETCH_EVERY_MS)
        self._fetch.timeout.connect(self._take)

    def close(self) -> None:
        """Read no more, and leave the map."""
        self._fetch.stop()
        self._reading.stop()
        self._canvas.scene().removeItem(self.overlay)

    def show_tile(self, tile_id: str, ahead: Sequence[str]) -> None:
        """Another tile, at once where its pixels are known; "" for none. ahead: those that will be wanted next."""
        self.tile_id, self.picture = tile_id, None
        self.overlay.show_tile(self._session.grid(tile_id) if tile_id else None)
        self._show()
        for each in (*reversed(ahead), tile_id):  # the last asked for is read first
            if each and each not in self._pixels:
                tile = self._session.tile(each)
                window = (tile.col, tile.row, tile.width, tile.height)
                self._reading.ask(Wish(each, self._paths[tile.raster], self._session.raster(each), self._statistics, window))
                self._fetch.start()

    def looks(self) -> list[str]:
        """The looks that the tile's raster allows."""
        return list(looks_of(self._session.raster(self.tile_id)["band_names"])) if self.tile_id else []

    def set_look(self, look: str) -> None:
        """Show the pixels otherwise."""
        self.look = look
        self._show()

    def _show(self) -> None:
        pixels = self._pixels.get(self.tile_id)
        if pixels is None:
            return
        looks = looks_of(self._session.raster(self.tile_id)["band_names"])
        look = self.look if self.look in looks else next(iter(looks))
        self.look = self.look or look
        self.picture = (pixels, colours(pixels, look, looks[look]))
        self.overlay.set_picture(*self.picture)
        self.picture_changed.emit()

    def _take(self) -> None:
        for tile_id, pixels in self._reading.ready():
            if pixels is not None:
                self._pixels[str(tile_id)] = pixels
            if tile_id == self.tile_id:
                self._show()
        for tile_id in list(self._pixels)[: max(0, len(self._pixels) - KEPT)]:
            if tile_id != self.tile_id:
                del self._pixels[tile_id]
        if not self._reading.is_busy:
            self._fetch.stop()
