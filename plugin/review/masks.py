"""The masks of tiles as the log says them, replayed as the engine does, and kept until an entry is new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ..translation import tr
from .grid import TileGrid
from .log import NOT_LABELLED, ON_PIXELS, Entry, unpack
from .store import StoreError


class Polygons:
    """The shapes of the layer `labels`, by label_id. crs_wkt: of the layer."""

    def __init__(self, shapes: Mapping[int, bytes], crs_wkt: str | None) -> None:
        self.shapes, self.crs_wkt = dict(shapes), crs_wkt

    @classmethod
    def read(cls, review: Path) -> Polygons:
        """Those of a review.gpkg; none where it has no such layer. Raises `StoreError` where it cannot be read."""
        try:
            source = gdal.OpenEx(str(review), gdal.OF_VECTOR | gdal.OF_READONLY, ["GPKG"])
        except RuntimeError:
            source = None
        if source is None:
            raise StoreError(tr("The polygons of {path} cannot be read just now. Try again.").format(path=review))
        layer = source.GetLayerByName("labels")
        if layer is None:
            return cls({}, None)
        crs = layer.GetSpatialRef()
        known = (each for each in layer if each["label_id"] is not None and each.GetGeometryRef() is not None)  # others are no labels yet
        shapes = {int(each["label_id"]): bytes(each.GetGeometryRef().ExportToWkb()) for each in known}
        return cls(shapes, crs.ExportToWkt() if crs is not None else None)

    def inside(self, label_id: int, grid: TileGrid) -> np.ndarray:
        """The pixels of a tile that are in a polygon; none where that was deleted."""
        if label_id not in self.shapes:
            return np.zeros((grid.height, grid.width), dtype=bool)
        return grid.inside(ogr.CreateGeometryFromWkb(self.shapes[label_id]), self.crs_wkt)


class Masks:
    """The mask uint8 (H, W) of each tile, 255 where it is not labelled."""

    def __init__(self, study: Path, polygons: Polygons) -> None:
        self._study = study
        self._polygons = polygons
        self._entries: dict[str, list[Entry]] = {}
        self._everywhere: list[Entry] = []
        self._kept: dict[str, np.ndarray] = {}

    @property
    def polygons(self) -> Polygons:
        """The shapes that entries of the log name."""
        return self._polygons

    @polygons.setter
    def polygons(self, polygons: Polygons) -> None:
        self._polygons, self._kept = polygons, {}  # a shape may be another now

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Take the entries that stand now; what they no longer say of a tile is forgotten."""
        before, everywhere = self._entries, [entry for entry in entries if entry.action == "merge"]
        self._entries = {}
        for entry in entries:
            if entry.action in ON_PIXELS:
                self._entries.setdefault(entry.tile_id, []).append(entry)
        if everywhere != self._everywhere:
            self._everywhere, self._kept = everywhere, {}
        for tile in [tile for tile in self._kept if self._entries.get(tile) != before.get(tile)]:
            del self._kept[tile]

    def of(self, grid: TileGrid) -> np.ndarray:
        """The mask of a tile; not to be written to."""
        if grid.tile_id not in self._kept:
            mask = self._replay(grid)
            mask.setflags(write=False)
            self._kept[grid.tile_id] = mask
        return self._kept[grid.tile_id]

    def labelled(self) -> set[str]:
        """The tiles of which any pixel was ever spoken of."""
        return set(self._entries)

    def _replay(self, grid: TileGrid) -> np.ndarray:
        mask = np.full((grid.height, grid.width), NOT_LABELLED, dtype=np.uint8)
        for entry in sorted([*self._entries.get(grid.tile_id, ()), *self._everywhere], key=lambda entry: entry.seq):
            if entry.action == "tile":
                mask[:] = entry.class_id
            elif entry.action == "fill":
                mask[mask == NOT_LABELLED] = entry.class_id
            elif entry.action == "merge":
                mask[mask == entry.payload["from"]] = entry.class_id
            elif entry.action == "polygon":
                mask[self.polygons.inside(int(entry.payload["label_id"]), grid)] = entry.class_id
            elif entry.action == "erase" and "pixels" not in entry.payload:
                mask[:] = NOT_LABELLED
            else:
                said = self._painted(entry, grid)
                mask = np.where(said == NOT_LABELLED, mask, np.uint8(NOT_LABELLED) if entry.action == "erase" else said)
        return mask

    def _painted(self, entry: Entry, grid: TileGrid) -> np.ndarray:
        if entry.action != "mask":
            return unpack(str(entry.payload["pixels"]), grid.height, grid.width)
        try:
            file = gdal.Open(str(self._study / str(entry.payload["file"])))
        except RuntimeError:
            file = None
        if file is None:  # of an import whose files are gone: the engine says so when it needs them
            return np.full((grid.height, grid.width), NOT_LABELLED, dtype=np.uint8)
        return np.asarray(file.ReadAsArray(), dtype=np.uint8)[: grid.height, : grid.width]
