"""The figures, files and layers of a study as outputs, for the algorithms that share them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputHtml,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
)

from ..translation import tr
from .algorithm import Figure

if TYPE_CHECKING:
    from ..engine.study import StudyFolder


def selection_figures() -> Sequence[Figure]:
    """What a selection is worth."""
    return (
        Figure("BUDGET", "budget", tr("Tiles to label")),
        Figure("EFFECTIVE_SAMPLE_SIZE", "effective_sample_size", tr("Effective sample size")),
        Figure("RELATIVE_W2", "relative_w2", tr("Relative W2 of the centroids")),
        Figure("RELATIVE_W2_MEDOIDS", "relative_w2_medoids", tr("Relative W2 of the tiles to label")),
        Figure("RELATIVE_W2_RANDOM", "relative_w2_random", tr("Relative W2 of as many random tiles")),
    )


def selection_notes() -> list[str]:
    """What those figures and layers mean."""
    return [
        tr(
            "MEDOIDS is the layer of the tiles to label, each with its rank, its mass (the share of all tiles that it stands for) and "
            "its weight in training; TILES_LAYER has all tiles. Both lie in the study's review.gpkg."
        ),
        tr(
            "RELATIVE_W2_MEDOIDS says how far the tiles lie from those that stand for them: 0 is perfect, 1 is one tile for all. "
            "RELATIVE_W2_RANDOM is the same for as many random tiles."
        ),
    ]


def selection_layers() -> Sequence[QgsProcessingOutputDefinition]:
    """The tiles as layers."""
    return (
        QgsProcessingOutputVectorLayer("MEDOIDS", tr("Tiles to label")),
        QgsProcessingOutputVectorLayer("TILES_LAYER", tr("All tiles")),
    )


def selection_found(study: StudyFolder) -> dict[str, Any]:
    """Where those layers are."""
    from ..layers.contents import MEDOIDS, TILES, StudyLayer  # nothing of the layers is needed to load the provider

    review = str(study.review)
    return {"MEDOIDS": StudyLayer(MEDOIDS, "", review).source, "TILES_LAYER": StudyLayer(TILES, "", review).source}


def map_files() -> Sequence[QgsProcessingOutputDefinition]:
    """The maps: of the first raster, and of all."""
    return (
        QgsProcessingOutputRasterLayer("CLASS_MAP", tr("Class map")),
        QgsProcessingOutputRasterLayer("CONFIDENCE", tr("Confidence")),
        QgsProcessingOutputMultipleLayers("CLASS_MAPS", tr("Class maps of all rasters")),
        QgsProcessingOutputMultipleLayers("CONFIDENCES", tr("Confidence of all rasters")),
    )


def maps_found(study: StudyFolder, rasters: Sequence[str], model: str = "") -> dict[str, Any]:
    """Where the maps of these rasters are, of the study's own where none are named; made by the model where one is."""
    wanted = [_place(raster) for raster in rasters or study.rasters()]
    by_raster = {_place(each["raster"]): each for each in study.maps() if _place(each.get("model", "")) == _place(model)}
    maps = [by_raster[place] for place in wanted if place in by_raster]
    if not maps:
        return {}
    classes, confidences = [each["class"] for each in maps], [each["confidence"] for each in maps if "confidence" in each]
    first = confidences[0] if confidences else None
    return {"CLASS_MAP": classes[0], "CONFIDENCE": first, "CLASS_MAPS": classes, "CONFIDENCES": confidences}


def report_figures() -> Sequence[Figure]:
    """How well the map agrees with a reference; there only where one was given."""
    return (
        Figure("MEAN_IOU", "mean_iou", tr("Mean IoU of map and reference, on tiles that were not labelled")),
        Figure("ACCURACY", "accuracy", tr("Accuracy, on tiles that were not labelled")),
    )


def report_file() -> Sequence[QgsProcessingOutputDefinition]:
    """The report."""
    return (QgsProcessingOutputHtml("REPORT", tr("Report")),)


def report_found(study: StudyFolder) -> dict[str, Any]:
    """Where the report is."""
    path = Path(study.path) / "report.html"
    return {"REPORT": str(path) if path.is_file() else None}


def _place(path: str) -> str:
    return os.path.normcase(os.path.realpath(path)) if path and Path(path).exists() else path
