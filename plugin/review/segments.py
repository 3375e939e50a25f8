"""A tile's segments as the engine cut them: three levels of ids on the tile's own pixels, and their outlines. numpy and GDAL only."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal

Line = tuple[int, int, int, int]  # col, row at one end, col, row at the other: on the edges of pixels


@dataclass
class Segments:
    """levels: ids uint16 (H, W), 0 where nothing is valid, from the coarsest on."""

    levels: tuple[np.ndarray, ...]
    _lines: dict[int, list[Line]] = field(default_factory=dict)

    def at(self, level: int, row: int, col: int) -> np.ndarray:
        """The pixels, bool (H, W), of the segment that this pixel is in; none where nothing is valid."""
        ids = self.levels[level]
        return np.zeros(ids.shape, bool) if ids[row, col] == 0 else ids == ids[row, col]

    def outlines(self, level: int) -> list[Line]:
        """The lines between the segments of a level, each as long as it can be."""
        if level not in self._lines:
            self._lines[level] = outlines(self.levels[level])
        return self._lines[level]


def path_of(study: Path, tile_id: str) -> Path:
    """Where the engine's stage `superpixels` puts the segments of a tile."""
    return study / "superpixels" / f"{tile_id}.tif"


def read_segments(path: Path, height: int, width: int) -> Segments | None:
    """The segments of a tile; None where there are none, or where they are of another size."""
    if not path.is_file():
        return None
    try:
        file = gdal.Open(str(path))
    except RuntimeError:
        file = None
    if file is None or (file.RasterYSize, file.RasterXSize) != (height, width):
        return None
    levels = [file.GetRasterBand(number + 1).ReadAsArray() for number in range(file.RasterCount)]
    return Segments(tuple(np.asarray(level, np.uint16) for level in levels)) if all(level is not None for level in levels) else None


def outlines(ids: np.ndarray) -> list[Line]:
    """The lines on pixel edges between different ids (H, W), and around the whole, joined where they go on straight."""
    padded = np.pad(ids.astype(np.int64), 1, constant_values=-1)
    between_rows = padded[1:, 1:-1] != padded[:-1, 1:-1]  # (H + 1, W): a line above each pixel
    between_cols = padded[1:-1, 1:] != padded[1:-1, :-1]  # (H, W + 1): a line left of each pixel
    lines = [(first, row, last, row) for row, first, last in _runs(between_rows)]
    return lines + [(col, first, col, last) for col, first, last in _runs(between_cols.T)]


def _runs(is_line: np.ndarray) -> list[tuple[int, int, int]]:
    """(row, first, last + 1) of each run of True along the rows."""
    edges = np.diff(np.pad(is_line.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    rows, begins = np.nonzero(edges == 1)
    _, ends = np.nonzero(edges == -1)
    return list(zip(rows.tolist(), begins.tolist(), ends.tolist()))
