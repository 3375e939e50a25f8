"""Map whole rasters with the student."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine import devices
from ddoq_engine.classes import NOT_MAPPED
from ddoq_engine.errors import SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.coverage import coverage_of
from ddoq_engine.rasters.map_areas import count_classes
from ddoq_engine.rasters.maps import MapClass, MapWriter
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.raster import Raster
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.reading import read_window
from ddoq_engine.rasters.statistics import BandStatistics
from ddoq_engine.segmentation.description import Student, load_student
from ddoq_engine.segmentation.mapping import Window, WindowGrid, default_windows, fitting_block_px, map_block
from ddoq_engine.segmentation.portable import load_onnx
from ddoq_engine.settings.predict import PredictSettings
from ddoq_engine.settings.tile import TileSettings
from ddoq_engine.study.artefacts import MAP_TABLE, MAPS, STUDENT
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.manifest import Manifest
from ddoq_engine.study.record import StudyRecord


def predict(settings: PredictSettings, study: StageStudy, progress: Progress) -> None:
    """Map the study's rasters, or those given: class and confidence, block by block; with its student, or the model given."""
    record = StudyRecord.load(study)
    student, settings = _student(settings, study)
    rasters = [_open(study.raster(name), study, record) for name in settings.rasters] or list(record.rasters)
    for raster in rasters:
        student.description.check_bands(raster.path, raster.band_names)
    names, maps = _names(rasters, _taken(study, record), study.name.removeprefix("predict") or "-study"), []
    for index, raster in enumerate(rasters):
        part = progress.part(index / len(rasters), (index + 1) / len(rasters))
        maps.append(_map(_Job(raster, names[index], student, settings), study, part))
    table = MAP_TABLE if study.name == "predict" else MAP_TABLE.named(study.name)
    study.save(table, {"classes": list(student.description.classes), "maps": maps, "tiles": list(student.description.tiles)})
    study.figures = {"rasters": len(maps), "pixels": sum(each["pixels"] for each in maps)}


def _open(path: str, study: StageStudy, record: StudyRecord) -> Raster:
    """A raster that the study was not made from: opened as those were, its bands not yet compared."""
    tiled = study.manifest("tile")
    asked = TileSettings.model_validate(tiled.settings if tiled else {})
    raster = open_raster(path, nodata_values=asked.nodata, bands=asked.bands or None)
    kept = record.rasters[0].bands
    if len(raster.bands) == len(kept) + len(record.dropped_bands):
        raster = raster.with_bands(kept)
    return raster


def _student(settings: PredictSettings, study: StageStudy) -> tuple[Student, PredictSettings]:
    """The student that maps, and the settings with the windows that it takes: those of an ONNX file have one size."""
    if settings.model is None:
        return load_student(study.path_of(STUDENT), "cpu"), settings
    student, window_px = load_onnx(study.file(settings.model))
    if settings.window_px not in (None, window_px):
        raise SettingsError(
            "The model {path} takes windows of {window_px} px, and no others.",
            remedy="Leave Window empty, or export the model with other windows.",
            code="model.window",
            path=settings.model,
            window_px=window_px,
        )
    return student, settings.model_copy(update={"window_px": window_px})


@dataclass(frozen=True)
class _Job:
    """The mapping of one raster."""

    raster: Raster
    name: str
    student: Student
    settings: PredictSettings

    @property
    def grid(self) -> WindowGrid:
        """Those of `default_windows`, unless the settings say otherwise."""
        size_px = self.student.description.size_px
        return WindowGrid(
            self.raster.width, self.raster.height, *default_windows(size_px, self.settings.window_px, self.settings.overlap_px)
        )


def _map(job: _Job, study: StageStudy, progress: Progress) -> dict[str, Any]:
    raster, settings, described = job.raster, job.settings, job.student.description
    classes = [MapClass(c["class_id"], c["name"], _rgb(c["colour"])) for c in described.classes]
    block_px = fitting_block_px(
        settings.memory_mb // 2, bands=len(raster.bands), classes=len(classes), window_px=job.grid.window_px, batch_size=settings.batch_size
    )
    writer = MapWriter(study.work / f"map-{job.name}", raster, classes, block_px=block_px, fingerprint=f"{study.key} {job.grid}")
    _map_blocks(job, writer, progress.part(0, 0.9))
    folder = study.outbox(MAPS)
    paths = folder / f"{job.name}_class.tif", folder / f"{job.name}_confidence.tif"
    writer.finish(*paths, memory_mb=settings.memory_mb // 2, progress=progress.part(0.9, 1))
    counts = count_classes(paths[0])
    return {
        "raster": study.name_of(raster.path),
        "class": f"{MAPS.path}/{paths[0].name}",
        "confidence": f"{MAPS.path}/{paths[1].name}",
        **({"model": study.name_of(settings.model)} if settings.model else {}),
        "pixels": sum(counts.values()),
        "class_pixels": {str(class_id): count for class_id, count in counts.items()},
    }


def _map_blocks(job: _Job, writer: MapWriter, progress: Progress) -> None:
    ids = np.array([c["class_id"] for c in job.student.description.classes], dtype=np.uint8)
    statistics, device = BandStatistics.from_json(job.student.description.statistics), devices.resolve(job.settings.device)
    coverage = coverage_of(job.raster)
    blocks = [block for block in writer.blocks() if len(coverage.within(block))]
    with RasterReader(job.raster) as reader:

        def read(window: Window) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
            return read_window(reader, _rasterio(window), statistics)

        for done, block in enumerate(blocks):
            part = progress.part(done / len(blocks), (done + 1) / len(blocks))
            if writer.is_done(block):
                continue
            place = Window(int(block.col_off), int(block.row_off), int(block.width), int(block.height))
            found, sure = map_block(
                read,
                job.student.network,
                place,
                job.grid,
                classes=len(ids),
                device=device,
                batch_size=job.settings.batch_size,
                progress=part,
            )
            is_known = found != NOT_MAPPED
            percent = np.where(is_known, np.rint(100 * np.nan_to_num(sure)), NOT_MAPPED).astype(np.uint8)
            writer.write(block, np.where(is_known, ids[np.minimum(found, len(ids) - 1)], NOT_MAPPED).astype(np.uint8), percent)
            part.report(
                1, "Mapping {name}, block {done} of {total}", code="predict.block", name=job.raster.name, done=done + 1, total=len(blocks)
            )


def _rasterio(window: Window) -> Any:
    from rasterio.windows import Window as RasterioWindow

    return RasterioWindow(window.col, window.row, window.width, window.height)


def _names(rasters: list[Raster], taken: set[str], suffix: str) -> list[str]:
    """The rasters' own names; with a number where two have the same, with the suffix where a map of that name is another's."""
    stems = [re.sub(r'[:"<>|?*\\]', "_", Path(raster.path).stem) for raster in rasters]  # of NETCDF:"a.nc":b too a name of a file
    alike = [stem.casefold() for stem in stems]
    stems = [stem if alike.count(stem.casefold()) == 1 else f"{stem}_{index:02d}" for index, stem in enumerate(stems)]
    return [stem + suffix if f"{stem}_class.tif".casefold() in taken else stem for stem in stems]


def _taken(study: StageStudy, record: StudyRecord) -> set[str]:
    """Names of maps that are not this run's to make: those of other runs of predict, and of the study's own rasters."""
    runs = [path.stem for path in study.manifest_path("predict").parent.glob("predict*.json") if path.stem != study.name]
    manifests = [manifest for run in runs if (manifest := Manifest.read(study.manifest_path(run)))]
    found = {Path(output).name.casefold() for manifest in manifests for output in manifest.outputs}
    own = list(record.rasters) if study.name != "predict" else []
    return found | {f"{name}_class.tif".casefold() for name in _names(own, set(), "")}


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
