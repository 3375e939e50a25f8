"""Write the study down in one HTML file."""

from __future__ import annotations

from typing import Any

from ddoq_engine.progress import Progress
from ddoq_engine.rasters.thumbnails import true_colour
from ddoq_engine.reporting.content import ReportContent
from ddoq_engine.reporting.report import write_report
from ddoq_engine.reporting.texts import translation
from ddoq_engine.segmentation.confusion import Confusion
from ddoq_engine.settings.report import ReportSettings
from ddoq_engine.settings.select import NEED_KINDS
from ddoq_engine.study import decoded_part, report_parts
from ddoq_engine.study.artefacts import REPORT
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.manifest import now, versions
from ddoq_engine.study.record import open_tiles

MEMORY_MB = 64
MOST_DECODED = 24
STAGES = ("tile", "encode", "select", "label", "train", "predict", "area_sample", "area", "compare", "decode")


def report(settings: ReportSettings, study: StageStudy, progress: Progress) -> None:
    """Write the study down in one HTML file: what there is of it."""
    tiled = open_tiles(study, memory_mb=MEMORY_MB)
    parts: dict[str, Any] = {
        "lead": report_parts.lead(study, tiled),
        "gallery": report_parts.gallery(study, tiled, settings.thumbnails, has_masks="label" in study.inputs),
        "curve": report_parts.curve(study),
        "latent": report_parts.latent(study),
        "quality": report_parts.quality(study),
    }
    progress.report(0.3, "Writing the report", code="report.writing")
    if "label" in study.inputs:
        parts["areas"] = report_parts.areas(study)
        chosen = study.manifest("select")
        parts["is_richest_of_cells"] = chosen is not None and chosen.settings.get("method") in NEED_KINDS
    if "area" in study.inputs:
        parts["estimated"] = report_parts.estimated_areas(study)
    if "train" in study.inputs:
        parts["learning"] = report_parts.learning(study)
    if "compare" in study.inputs:
        parts["comparison"] = report_parts.comparison(study)
    if "decode" in study.inputs:
        parts["decoded"] = decoded_part.decoded(study, tiled, min(settings.thumbnails, MOST_DECODED))
    if "predict" in study.inputs and settings.reference is not None:
        reference = study.file(str(settings.reference))
        found = report_parts.accuracy(study, tiled, reference, settings.ignore, progress.part(0.3, 0.9))
        if found.matrix.any():  # nothing to say where every tile that the reference knows is labelled
            parts["accuracy"], study.figures = found, _scores(found)
    names = tiled.record.rasters[0].band_names
    content = ReportContent(
        title=study.path.name,
        gallery_bands=", ".join(names[at] for at in true_colour(names)),
        stages=report_parts.stage_times(study, [name for name in STAGES if name in study.inputs]),
        settings={name: made.settings for name in STAGES if (made := study.manifest(name)) is not None},
        versions=versions(),
        made_at=now(),
        **parts,
    )
    study.save_with(
        REPORT,
        lambda path: write_report(
            path, content, translation(settings.language), language=settings.language, progress=progress.part(0.9, 1)
        ),
    )


def _scores(accuracy: Any) -> dict[str, Any]:
    confusion = Confusion(len(accuracy.class_names))
    confusion.counts = accuracy.matrix.astype(float)
    return {"mean_iou": confusion.mean_iou(), "accuracy": confusion.accuracy(), "reference": accuracy.reference}
