"""Small pictures of tiles, read in the background."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtGui import QImage

from .pictures import picture
from .reading import Reading, Wish


class Thumbnails(Reading):
    """Pictures of at most `most_px` pixels an edge."""

    def __init__(self, most_px: int) -> None:
        super().__init__(lambda dataset, wish: _image(dataset, wish, most_px))


def _image(dataset: Any, wish: Wish, most_px: int) -> QImage | None:
    rgba = picture(dataset, wish.raster, wish.statistics, wish.window, most_px)
    if rgba is None:
        return None
    height, width, _ = rgba.shape
    return QImage(rgba.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
