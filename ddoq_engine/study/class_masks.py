"""The class of each pixel of a study's tiles, from the student's map or from a class raster, read when asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import LabelError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.burning import open_labels, resample_labels
from ddoq_engine.rasters.label_classes import class_values
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.study.artefacts import MAP_TABLE
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import TiledStudy

MOST_CLASSES = 254
PLAIN = "#808080"  # of a class without a colour of its own


class ClassMasks:
    """Masks of a study's N tiles. files: a class raster for each raster of the study. values: of the Q classes, in order."""

    def __init__(self, tiled: TiledStudy, files: Sequence[Path], values: Sequence[int]) -> None:
        self._tiled, self._values = tiled, np.asarray(sorted(values), dtype=np.int64)
        self._order = np.argsort(np.asarray(values, dtype=np.int64))
        self._files, self._readers = tuple(files), dict[Path, RasterReader]()

    def read(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> npt.NDArray[np.uint8]:
        """Index of each pixel's class, uint8 (B, H, W), 255 where none is known. Raises `RasterError`, `LabelError`."""
        size = self._tiled.record.size_px
        masks = np.full((len(indices), size, size), NOT_LABELLED, dtype=np.uint8)
        for mask, tile in zip(masks, self._tiled.table.iloc[list(indices)].itertuples(), strict=True):
            ids, is_known = self.ids(tile)
            place = np.clip(np.searchsorted(self._values, ids), 0, max(len(self._values) - 1, 0))
            found = is_known & (self._values[place] == ids) if len(self._values) else np.zeros_like(is_known)
            mask[: tile.height, : tile.width] = np.where(found, self._order[place], NOT_LABELLED)
        return masks

    def ids(self, tile: Any) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
        """The raster's own values at a row of the tiles' table (h, w), and where they are known."""
        path = self._files[tile.raster]
        if path not in self._readers:
            self._readers[path] = open_labels(path)
        return resample_labels(self._readers[path], self._tiled.record.rasters[tile.raster], tile_window(tile))

    def close(self) -> None:
        """Close the files."""
        while self._readers:
            self._readers.popitem()[1].close()


def masks_of_map(study: Study, tiled: TiledStudy) -> tuple[ClassMasks, list[dict[str, Any]]]:
    """The masks that the student's map gives, and its classes: class_id, name, colour."""
    table = study.load(MAP_TABLE)
    classes = [{name: each[name] for name in ("class_id", "name", "colour")} for each in table["classes"]]
    files = [study.path / each["class"] for each in table["maps"]]
    return ClassMasks(tiled, files, [each["class_id"] for each in classes]), classes


def masks_of_raster(path: Path, tiled: TiledStudy, ignore: tuple[int, ...], progress: Progress) -> tuple[ClassMasks, list[dict[str, Any]]]:
    """The masks that a class raster of any grid gives, and its classes. Raises `LabelError` where it says nothing about the tiles."""
    if not path.exists():
        raise LabelError("The class raster {path} is not there.", remedy="Check the path.", code="decode.no_class_raster", path=path)
    known, files = class_values(path), [path] * len(tiled.record.rasters)
    source, found = ClassMasks(tiled, files, ()), set[int]()
    for at, tile in enumerate(tiled.table.itertuples()):
        ids, is_known = source.ids(tile)
        found |= set(np.unique(ids[is_known & (ids >= 0) & ~np.isin(ids, ignore)]).tolist())
        progress.report((at + 1) / len(tiled.table), "Reading the class raster", code="decode.reading_classes")
    source.close()
    if not 1 <= len(found) <= MOST_CLASSES:
        raise LabelError(
            "The class raster {path} has {count} classes on the tiles.",
            remedy="Give a raster of 1 to 254 class values that covers the study; check its CRS and which values are ignored.",
            code="decode.classes",
            path=path,
            count=len(found),
        )
    values = sorted(found)
    named = [{"class_id": v, "name": known.names.get(v, f"class {v}"), "colour": known.colours.get(v, PLAIN)} for v in values]
    return ClassMasks(tiled, files, values), named
