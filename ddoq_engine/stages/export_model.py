"""Write the student for other programs: as ONNX and TorchScript, with a STAC item that describes it."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

from pyproj import CRS
from pyproj.exceptions import ProjError

from ddoq_engine.errors import SettingsError
from ddoq_engine.exports import mlm
from ddoq_engine.exports.folder import refuse_other_things, write_manifest
from ddoq_engine.files import aside, write_json
from ddoq_engine.progress import Progress
from ddoq_engine.segmentation.description import load_student
from ddoq_engine.segmentation.mapping import WindowGrid, default_windows
from ddoq_engine.segmentation.portable import deepness_metadata, write_onnx, write_torchscript
from ddoq_engine.settings.export_model import ExportModelSettings
from ddoq_engine.study.artefacts import STUDENT, TILES
from ddoq_engine.study.folder import Study
from ddoq_engine.study.manifest import now, versions
from ddoq_engine.study.record import StudyRecord
from ddoq_engine.tiles import LIMIT

ONNX_FILE, TORCHSCRIPT_FILE, ITEM_FILE = "student.onnx", "student.torchscript.pt", "student.stac.json"
DEGREES = "EPSG:4326"
METRES_OF_A_DEGREE = 111_320.0  # along a meridian, and along the equator


def export_model(settings: ExportModelSettings, study: Study, progress: Progress) -> dict[str, Any]:
    """Write the files; their names and size.

    Each network is tried before it is written: its probabilities are the student's. Raises `ModelError` where there is no
    student, or its network has no such form; `StorageError` where the folder holds other things.
    """
    if settings.folder is None:
        raise SettingsError("Where to write was not said.", remedy="Give a new or an empty folder.", code="export.no_folder")
    place = settings.folder.expanduser().resolve()
    refuse_other_things(place)
    record, student = StudyRecord.load(study), load_student(study.path_of(STUDENT), "cpu")
    described = student.description
    window_px, overlap_px = default_windows(described.size_px, settings.window_px, settings.overlap_px)
    WindowGrid(window_px, window_px, window_px, overlap_px)  # refuses an overlap as wide as the window
    files: dict[str, str] = {}
    with aside(place) as target:
        target.mkdir(parents=True)
        if settings.format in ("onnx", "both"):
            progress.report(0.1, "Writing {file}", code="export.model", file=ONNX_FILE)
            metadata = deepness_metadata(described, window_px=window_px, overlap_px=overlap_px, metres=_metres(record))
            write_onnx(target / ONNX_FILE, student, window_px, limit=LIMIT, metadata=metadata)
            files["onnx"] = ONNX_FILE
        if settings.format in ("torchscript", "both"):
            progress.report(0.6, "Writing {file}", code="export.model", file=TORCHSCRIPT_FILE)
            write_torchscript(target / TORCHSCRIPT_FILE, student, window_px, limit=LIMIT)
            files["torchscript"] = TORCHSCRIPT_FILE
        item = mlm.model_item(
            study.path.name, architecture=f"{described.architecture}, {described.backbone}", bands=described.bands,
            classes=described.classes, centre=described.statistics["centre"], scale=described.statistics["scale"], window_px=window_px,
            parameters=sum(each.numel() for each in student.network.parameters()), trained=_trained(study), bounds=_bounds(study),
            files=files,
        )  # fmt: skip
        write_json(target / ITEM_FILE, item)
        write_manifest(target, {"format": settings.format, "study": study.path.name, "versions": versions(), "finished": now()})
    return {"folder": str(place), "files": len(files) + 1, "window_px": window_px, "bytes": sum(p.stat().st_size for p in place.iterdir())}


def _metres(record: StudyRecord) -> float | None:
    """The edge of the first raster's pixels; None where it has no CRS. In degrees: along the meridian."""
    raster = record.rasters[0]
    if raster.crs_wkt is None:
        return None
    a, b, _, d, e = raster.transform[:5]
    edge, crs = math.sqrt(abs(a * e - b * d)), CRS.from_wkt(raster.crs_wkt)
    return edge * METRES_OF_A_DEGREE if crs.is_geographic else edge * crs.axis_info[0].unit_conversion_factor


def _bounds(study: Study) -> list[float] | None:
    """West, south, east, north of all tiles, in degrees."""
    tiles = study.load(TILES)
    try:
        return None if tiles.crs is None else [float(value) for value in tiles.to_crs(DEGREES).total_bounds]
    except ProjError:  # a CRS of a building site, which lies nowhere on Earth
        return None


def _trained(study: Study) -> str:
    manifest = study.manifest("train")
    return datetime.fromisoformat(manifest.finished if manifest else now()).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
