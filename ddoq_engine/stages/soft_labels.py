"""Let teachers give tiles their soft labels."""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from rasterio.windows import Window as RasterWindow

from ddoq_engine import devices
from ddoq_engine.classes import class_key
from ddoq_engine.errors import DataError, LabelError, SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.raster import Raster
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.reading import read_window
from ddoq_engine.rasters.soft_labels import read_soft_labels, write_mosaic, write_soft_labels
from ddoq_engine.rasters.statistics import BandStatistics
from ddoq_engine.rasters.tile_files import classes_of_probabilities, read_probabilities
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.segmentation import teacher as teachers
from ddoq_engine.segmentation.mapping import Window, WindowGrid, blocks_of_tiles, default_windows, fitting_block_px, probabilities_of
from ddoq_engine.segmentation.teacher import Rotated, Teacher
from ddoq_engine.segmentation.teacher_files import load_teacher
from ddoq_engine.settings.soft_labels import SoftLabelsSettings
from ddoq_engine.study import labels, queue
from ddoq_engine.study.area_design import drawn_tiles
from ddoq_engine.study.artefacts import DISTILLED, MEDOIDS, SOFT_CLASSES, SOFT_LABELS, SOFT_TABLE, TAUGHT_TILES, TILES
from ddoq_engine.study.distilled_files import mask_of
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.record import StudyRecord, TilePlace

TRIED_TILES = 16  # whose values are set against a teacher's scaling
MEMORY_MB = 512  # for what is computed at once
LARGEST_BLOCK_PX = 1024  # so that what a stop loses is small
COPIES = 3  # of a block's probabilities, where teachers are averaged
WRITING_BEGINS = 0.8  # of a block's time; before it the teachers look


@dataclass(frozen=True)
class _Panel:
    """The teachers with the order of each one's outputs, their windows, and the class table of the soft labels."""

    members: list[tuple[Teacher, list[int], int]]
    classes: list[dict[str, Any]]

    @property
    def names(self) -> list[str]:
        return [str(each["name"]) for each in self.classes]

    def tiles_of(self, record: StudyRecord) -> list[str]:
        """The tiles of this study that teachers have learnt: of those that were trained on tiles cut as here, of the same values."""
        own = record.statistics.as_json()
        learnt = [each.description.tiles for each, *_ in self.members if each.description.statistics == own]
        return sorted({tile for tiles in learnt for tile in tiles})


@dataclass
class _Given:
    """The tiles that have their soft labels in a folder, as rows of the stage's table by their ids."""

    folder: Path
    size_px: int
    classes: int
    total: int
    rows: dict[str, dict[str, Any]] = field(default_factory=dict)

    def path(self, tile: Any) -> Path:
        return self.folder / f"{tile.tile_id}.tif"

    def add(self, tile: Any, progress: Progress, fraction: float) -> None:
        """Count a tile whose file is there."""
        path = self.path(tile)
        self.rows[tile.tile_id] = {"tile_id": tile.tile_id, "file": path.name, **_sureness(path, self.size_px, self.classes)}
        progress.report(fraction, "Soft labels of tile {done} of {total}", code="soft.tiles", done=len(self.rows), total=self.total)


def soft_labels(settings: SoftLabelsSettings, study: StageStudy, progress: Progress) -> None:
    """Run the teachers over the tiles; their class probabilities, averaged, a GeoTIFF a tile. Decoded tiles may bring their own."""
    if settings.tiles == "selected":  # taken before it is read
        study.external[queue.QUEUE] = queue.fingerprint_of_tiles(study.review, but=drawn_tiles(study.review, only_asked=True))
    record, panel = StudyRecord.load(study), _panel(settings, study)
    groups = _decoded_tiles(study, record) if settings.tiles == "decoded" else _tiles(settings, study, record)
    given = _Given(study.work / "tiles", record.size_px, len(panel.classes), sum(len(tiles) for _, tiles in groups))
    rows, total = given.rows, given.total
    given.folder.mkdir(parents=True, exist_ok=True)
    for raster, tiles in groups:
        missing = []
        for tile in tiles:
            if given.path(tile).exists():
                given.add(tile, progress, (len(rows) + 1) / total)
            else:
                missing.append(tile)
        with RasterReader(raster) as reader:
            for block, own in _blocks(panel, settings, raster, missing):
                part = progress.part(len(rows) / total, (len(rows) + len(own)) / total)
                computing = part.part(0, WRITING_BEGINS)
                found, valid = _probabilities(panel, settings, reader, block, computing) if panel.members else _own_mask(raster)
                for number, tile in enumerate(own, 1):
                    at = _part_of(block, tile)
                    write_soft_labels(given.path(tile), found[at], valid[at], raster, tile_window(tile), names=panel.names)
                    given.add(tile, part, WRITING_BEGINS + (1 - WRITING_BEGINS) * number / len(own))
        if settings.tiles != "decoded":  # which lie nowhere
            files = {given.path(tile).name: tile_window(tile) for tile in tiles}
            write_mosaic(given.folder / f"{record.rasters.index(raster):02d}_{_stem(raster.path)}.vrt", files, raster, panel.names)
    study.save_with(SOFT_LABELS, lambda place: os.rename(given.folder, place))
    study.save(SOFT_TABLE, pd.DataFrame([rows[tile.tile_id] for _, tiles in groups for tile in tiles]))
    study.save(SOFT_CLASSES, panel.classes)
    study.save(TAUGHT_TILES, panel.tiles_of(record))
    known = [row["confidence"] for row in rows.values() if not math.isnan(row["confidence"])]
    study.figures = {"tiles": len(rows), "classes": len(panel.classes), "teachers": len(panel.members)}
    if known:
        study.figures["confidence"] = float(np.mean(known))


def _part_of(block: Window, tile: Any) -> tuple[Any, ...]:
    """Where a tile lies in what was computed of a block."""
    row, col = int(tile.row) - block.row, int(tile.col) - block.col
    return np.s_[..., row : row + int(tile.height), col : col + int(tile.width)]


def _tiles(settings: SoftLabelsSettings, study: StageStudy, record: StudyRecord) -> list[tuple[Raster, list[Any]]]:
    """The rasters that have tiles to look at, with these."""
    tiles = study.load(TILES)
    if settings.tiles == "selected":
        asked = {*study.load(MEDOIDS)["tile_id"], *queue.tiles_asked(study.review)} - set(drawn_tiles(study.review, only_asked=True))
        tiles = tiles[tiles["tile_id"].isin(asked)]
    return [(record.rasters[int(str(index))], list(own.itertuples())) for index, own in tiles.groupby("raster", sort=True)]


def _decoded_tiles(study: StageStudy, record: StudyRecord) -> list[tuple[Raster, list[Any]]]:
    """Each decoded tile, which is a raster of its own. Raises `DataError` where they are pictures for the eye."""
    groups: list[tuple[Raster, list[Any]]] = []
    for cell, name in enumerate(study.load(DISTILLED)["distilled_image_path"]):
        path = study.file(name)
        if path.suffix != ".tif":
            raise DataError(
                "The decoded tiles are written as {format}, and a teacher needs their values.",
                remedy="Run decode again with the format tif.",
                code="soft.decoded_format",
                format=path.suffix.lstrip("."),
            )
        raster = open_raster(str(path))
        groups.append((raster, [TilePlace(f"cluster_{cell:06d}", 0, 0, 0, raster.width, raster.height)]))
    return groups


def _classes_of_masks(study: StageStudy) -> list[dict[str, Any]]:
    """The classes of the masks that decoded tiles came with; none where they came without."""
    image = study.file(study.load(DISTILLED)["distilled_image_path"].iloc[0])
    return classes_of_probabilities(mask_of(image)) if mask_of(image).exists() else []


def _own_mask(raster: Raster) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
    """The probabilities (Q, h, w) that a decoded tile came with, all valid."""
    found = read_probabilities(mask_of(Path(raster.path)))
    return found, np.ones(found.shape[1:], dtype=bool)


def _panel(settings: SoftLabelsSettings, study: StageStudy) -> _Panel:
    """The teachers, each found to fit bands, scaling, classes and windows before anything is run. Raises `ModelError` else."""
    if not settings.teachers and settings.tiles == "decoded" and (classes := _classes_of_masks(study)):
        return _Panel([], classes)
    if not settings.teachers:
        raise SettingsError(
            "No teacher was named.", remedy="Give a trained model: --teachers FOLDER or FILE.", code="teacher.none"
        )  # fmt: skip
    record = StudyRecord.load(study)
    found = [load_teacher(Path(study.raster(name))) for name in settings.teachers]
    members = []
    for each in found:
        for raster in record.rasters:
            teachers.check_bands(each, Path(raster.path).name, raster.band_names)
        teachers.check_scaling(each, _values(study, record, each))
        window_px = _window(settings, each, record.size_px)
        if settings.tiles == "decoded" and each.window_px is None and settings.window_px is None:
            window_px = record.size_px  # there is nothing around such a tile
        teachers.check_runs(each, window_px)
        members.append((each, teachers.order_of_classes(each, found[0]), window_px))
    return _Panel(members, _classes(found[0], study))


def _window(settings: SoftLabelsSettings, teacher: Teacher, size_px: int) -> int:
    if teacher.window_px is None:
        return default_windows(teacher.description.size_px or size_px, settings.window_px)[0]
    if settings.window_px not in (None, teacher.window_px):
        raise SettingsError(
            "The teacher {path} takes windows of {window_px} px, and no others.",
            remedy="Leave Window empty.",
            code="teacher.window",
            path=teacher.path,
            window_px=teacher.window_px,
        )
    return teacher.window_px


def _values(study: StageStudy, record: StudyRecord, teacher: Teacher) -> npt.NDArray[np.float32]:
    """Values (C, n) of some tiles of all rasters, standardised as the teacher wants them."""
    tiles, statistics = study.load(TILES), BandStatistics.from_json(teacher.description.statistics)
    chosen = tiles.iloc[:: max(1, -(-len(tiles) // TRIED_TILES))]
    found = []
    for tile in chosen.itertuples():
        values, valid = read_window(record.rasters[tile.raster], tile_window(tile), statistics)
        found.append(values[:, valid])
    return np.concatenate(found, axis=1)


def _classes(teacher: Teacher, study: StageStudy) -> list[dict[str, Any]]:
    """The teacher's classes; which class of the study each is, their names say when a student learns.

    Raises `LabelError` where tiles are labelled with a class that the teacher does not know.
    """
    known = labels.read_classes(study.review)
    entries = labels.read_entries(study.review)
    used = {each for entry in entries for each in (entry.class_id, *entry.payload.get("classes", ()))}
    used |= {each.class_id for each in known if any(entry.action == "mask" for entry in entries)}  # any of them may be in a file
    names = {class_key(name) for name in teacher.class_names}
    foreign = [each.name for each in known if each.class_id in used and class_key(each.name) not in names]
    if foreign:
        raise LabelError(
            "Tiles are labelled {name}, a class that the teacher {path} does not know.",
            remedy="Give the classes the teacher's names: {names}; or choose another teacher.",
            code="teacher.unknown_class",
            name=foreign[0],
            path=teacher.path,
            names=", ".join(teacher.class_names),
        )
    return [dict(each) for each in teacher.description.classes]


def _probabilities(
    panel: _Panel, settings: SoftLabelsSettings, reader: RasterReader, block: Window, progress: Progress
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
    """The mean of the teachers' probabilities (Q, h, w) of a block, and valid (h, w)."""
    device = devices.resolve(settings.device)
    total = np.zeros((len(panel.classes), block.height, block.width), dtype=np.float64)
    valid = np.zeros((block.height, block.width), dtype=bool)
    for number, (teacher, order, window_px) in enumerate(panel.members):
        statistics = BandStatistics.from_json(teacher.description.statistics)

        def read(window: Window, statistics: BandStatistics = statistics) -> Any:
            return read_window(reader, RasterWindow(window.col, window.row, window.width, window.height), statistics)

        network = teacher.student.network
        found, valid = probabilities_of(
            read, Rotated(network) if settings.rotations else network, block, _grid(reader.raster, window_px),
            classes=len(panel.classes), device=device, batch_size=settings.batch_size,
            progress=progress.part(number / len(panel.members), (number + 1) / len(panel.members)),
        )  # fmt: skip
        total += found[order]
    total /= len(panel.members)
    return total.astype(np.float32), valid


def _blocks(panel: _Panel, settings: SoftLabelsSettings, raster: Raster, tiles: list[Any]) -> list[tuple[Window, list[Any]]]:
    """Blocks of the raster that are computed at once, with the tiles in each."""
    places = [Window(int(tile.col), int(tile.row), int(tile.width), int(tile.height)) for tile in tiles]
    if not panel.members:
        return [(place, [tile]) for place, tile in zip(places, tiles, strict=True)]
    edges = [window_px for *_, window_px in panel.members]
    block_px = fitting_block_px(
        MEMORY_MB, bands=len(raster.bands), classes=COPIES * len(panel.classes), window_px=max(edges), batch_size=settings.batch_size
    )
    found = blocks_of_tiles(places, [_grid(raster, edge) for edge in edges], block_px=min(block_px, LARGEST_BLOCK_PX))
    return [(block, [tiles[each] for each in own]) for block, own in found]


def _grid(raster: Raster, window_px: int) -> WindowGrid:
    return WindowGrid(raster.width, raster.height, window_px, window_px // 4)


def _sureness(path: Path, size_px: int, classes: int) -> dict[str, float]:
    """How sure the teacher is of a tile: means over its valid pixels of the highest probability and of the entropy (0 to 1)."""
    found = read_soft_labels(path, size_px, classes).astype(np.float64)
    known = found[:, found.sum(axis=0) > 0]
    if not known.shape[1]:
        return {"confidence": math.nan, "entropy": math.nan}
    entropy = -(known * np.log(np.maximum(known, 1e-12))).sum(axis=0) / math.log(max(classes, 2))
    return {"confidence": float(known.max(axis=0).mean()), "entropy": float(entropy.mean())}


def _stem(path: str) -> str:
    return re.sub(r'[:"<>|?*\\/]', "_", Path(path).stem)
