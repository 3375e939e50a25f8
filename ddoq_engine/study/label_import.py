"""Labels from outside become entries of review.gpkg, with what they say stored beside.

A label raster is resampled onto each tile's own pixels and kept as masks in labels/import-<key>/; polygons become rows of
the layer `labels`. Doing the same import twice adds nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

import geopandas
import numpy as np
import numpy.typing as npt

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import LabelError
from ddoq_engine.files import write_json
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.burning import open_labels, resample_labels
from ddoq_engine.rasters.companions import companions
from ddoq_engine.rasters.label_classes import class_values
from ddoq_engine.rasters.label_polygons import read_polygons, square_of_pixel
from ddoq_engine.rasters.masks import write_mask
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.study import labels
from ddoq_engine.study.class_table import extend
from ddoq_engine.study.folder import Study
from ddoq_engine.study.grids import grids_of
from ddoq_engine.study.label_log import LEFT_OUT, ON_PIXELS, Entry, standing, statuses
from ddoq_engine.study.manifest import fingerprint, fingerprint_all
from ddoq_engine.study.record import StudyRecord

UNKNOWN = -1


@dataclass(frozen=True)
class Wanted:
    """What is asked of an import: the rows of the tiles' table, values that are no class, names of values, who says so.

    over_hand: whether it also speaks of tiles that a person has worked on, whose labels it would lie over.
    """

    tiles: geopandas.GeoDataFrame
    ignore: tuple[int, ...]
    names: Mapping[int, str]
    annotator: str
    over_hand: bool = False


def import_raster(study: Study, record: StudyRecord, source: Path, wanted: Wanted, progress: Progress) -> None:
    """Take labels from a raster of classes on any grid."""
    key = _key(source, [sorted(wanted.ignore), sorted(wanted.names.items())])
    folder, grids = study.path / "labels" / key, grids_of(record)
    latest, by_hand = _said_before(study, record)
    free = _free(wanted, by_hand, progress)
    todo = [tile for tile in free.itertuples() if latest.get(tile.tile_id) != key]
    if not todo:
        return
    found = class_values(source)
    values: set[int] = set()
    with open_labels(source) as reader:
        # Twice over the tiles, so that no more than one of them is held.
        for done, tile in enumerate(todo, 1):
            values |= set(np.unique(_values(reader, record, tile, wanted)).tolist())
            progress.report(
                0.4 * done / len(todo), "Reading labels of tile {done} of {total}", code="label.reading", done=done, total=len(todo)
            )
        if values <= {UNKNOWN}:
            raise _nothing(source, len(todo))
        values = (values | found.values) - {UNKNOWN, *wanted.ignore}
        ids_of, new = extend(labels.read_classes(study.review), values, names={**found.names, **wanted.names}, colours=found.colours)
        write_json(folder / "source.json", {"path": str(source), "fingerprint": fingerprint(source), "ignore": list(wanted.ignore)})
        entries = []
        for done, tile in enumerate(todo, 1):
            mask = _as_mask(_values(reader, record, tile, wanted), ids_of)
            file = folder / f"{grids[tile.raster]}_{tile.row:06d}_{tile.col:06d}.tif"  # named so that it stays when rasters are added
            write_mask(file, mask, record.rasters[tile.raster], tile_window(tile))
            entries.append(Entry(tile.tile_id, "mask", None, {"file": study.name_of(file)}, wanted.annotator))
            progress.report(
                0.4 + 0.6 * done / len(todo), "Keeping labels of tile {done} of {total}", code="label.keeping", done=done, total=len(todo)
            )
    labels.append(study.review, entries, new)


def import_polygons(
    study: Study, record: StudyRecord, source: Path, wanted: Wanted, progress: Progress, *, field: str, layer: str | None = None
) -> None:
    """Take labels from polygons with a class field."""
    key = _key(source, [field, layer or "", sorted(wanted.ignore), sorted(wanted.names.items())])
    first, said = record.rasters[0], read_polygons(source, field, layer=layer)
    if any(shape.geom_type in ("Point", "MultiPoint") for shape in said.geometries):  # the layer `labels` holds polygons
        said = said.in_crs(first.crs_wkt)
        said = replace(said, geometries=np.array([square_of_pixel(shape, first) for shape in said.geometries], dtype=object))
    polygons = said.in_crs(record.crs_wkt)
    names = {**polygons.class_names, **wanted.names}
    is_named = any(name != f"class {value}" for value, name in polygons.class_names.items())
    ids_of, new = extend(labels.read_classes(study.review), names, names=names, colours={}, matched_by_name=is_named)
    present = labels.read_polygons(study.review, record.crs_wkt)
    own = present[present["source"] == key]
    if own.empty:
        next_id = 1 + int(present["label_id"].max() if len(present) else 0)
        rows = {
            "label_id": np.arange(next_id, next_id + len(polygons.geometries)),
            "class_id": [ids_of[int(value)] for value in polygons.class_ids],
            "tile_id": "",
            "annotator": wanted.annotator,
            "source": key,
        }
        own = geopandas.GeoDataFrame(rows, geometry=list(polygons.geometries), crs=record.crs_wkt)
        labels.append_polygons(study.review, own)
    known = {(e.tile_id, e.payload.get("label_id")) for e in standing(labels.read_entries(study.review)) if e.action == "polygon"}
    latest, by_hand = _said_before(study, record)
    tiles = _free(wanted, by_hand, progress)
    at_polygon, at_tile = tiles.sindex.query(own.geometry.to_numpy(), predicate="intersects")
    entries = []
    for polygon, tile in sorted(zip(at_polygon.tolist(), at_tile.tolist(), strict=True)):
        row, tile_id = own.iloc[polygon], tiles["tile_id"].iloc[tile]
        if latest.get(tile_id) != key or (tile_id, int(row["label_id"])) not in known:
            payload = {"label_id": int(row["label_id"])}
            entries.append(Entry(tile_id, "polygon", int(row["class_id"]), payload, wanted.annotator))
    if not len(at_tile) and len(tiles):
        raise _nothing(source, len(wanted.tiles))
    labels.append(study.review, entries, new)


def _values(reader: RasterReader, record: StudyRecord, tile: Any, wanted: Wanted) -> npt.NDArray[np.int64]:
    """The source's values on a tile's pixels (H, W), `UNKNOWN` where it says nothing."""
    ids, is_known = resample_labels(reader, record.rasters[tile.raster], tile_window(tile))
    return np.where(is_known & (ids >= 0) & ~np.isin(ids, wanted.ignore), ids, UNKNOWN)


def _as_mask(values: npt.NDArray[np.int64], ids_of: Mapping[int, int]) -> npt.NDArray[np.uint8]:
    mask = np.full(values.shape, NOT_LABELLED, dtype=np.uint8)
    for value, class_id in ids_of.items():
        mask[values == value] = class_id
    return mask


def _key(source: Path, options: list[Any]) -> str:
    return "import-" + hashlib.blake2b(f"{fingerprint_all(source, companions(source))}{options}".encode(), digest_size=5).hexdigest()


def _free(wanted: Wanted, by_hand: set[str], progress: Progress) -> geopandas.GeoDataFrame:
    """The tiles that the import may speak of: what a person has confirmed is not laid over unless that was asked for."""
    is_kept = wanted.tiles["tile_id"].isin(by_hand) & (not wanted.over_hand)
    if is_kept.any():
        progress.note(
            "{count} of {total} tiles were labelled by hand and are left as they are (setting over_hand).",
            code="label.by_hand", level="warning", count=int(is_kept.sum()), total=len(wanted.tiles),
        )  # fmt: skip
    return wanted.tiles[~is_kept]


def _said_before(study: Study, record: StudyRecord) -> tuple[dict[str, str], set[str]]:
    """The key of the import that spoke last about each tile, and the tiles that a person has worked on.

    Another import since makes an import worth doing again.
    """
    polygons = labels.read_polygons(study.review, record.crs_wkt)
    sources = dict(zip(polygons["label_id"].astype(int), polygons["source"], strict=True))
    said: dict[str, str] = {}
    by_hand: set[str] = set()
    entries = standing(labels.read_entries(study.review))
    by_hand |= {tile for tile, status in statuses(entries).items() if status in LEFT_OUT}
    for entry in entries:
        if entry.action not in ON_PIXELS:
            continue
        file = PurePosixPath(entry.payload.get("file", ""))
        source = file.parent.name if entry.action == "mask" else sources.get(entry.payload.get("label_id", 0))
        if source and source.startswith("import-"):
            said[entry.tile_id] = source
        else:
            by_hand.add(entry.tile_id)
    return said, by_hand


def _nothing(source: Path, tiles: int) -> LabelError:
    return LabelError(
        "{source} labels no pixel of the {tiles} tiles.",
        remedy="Check that it covers the study (its CRS above all), and which values are ignored (--ignore).",
        code="label.nothing",
        source=source,
        tiles=tiles,
    )
