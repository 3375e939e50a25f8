"""Make synthetic tiles: the decoded centroids of the VAE's own latents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputMultipleLayers,
)

from ..translation import tr
from .algorithm import EngineAlgorithm, Figure

if TYPE_CHECKING:
    from ..engine.study import StudyFolder


class DecodeCentroids(EngineAlgorithm):
    """`ddoq:decode_centroids`."""

    ID, JOB, GROUP = "decode_centroids", "decode", "select"
    MAPS = True
    LOADS = ("IMAGES",)

    def notes(self) -> list[str]:
        """What is good to know before."""
        return [
            tr(
                "The study must be encoded with a VAE, unless masks are asked for, which train one of their own. The decoded tiles lie in "
                "the study's folder decode; they have no place on Earth, and so no CRS."
            ),
            tr(
                "SHARPNESS is the mean gradient as a share of that of a cell's real tiles, 1 as sharp as they are; SHIFT is how far the "
                "bands' means are from theirs, in deviations of the band. Each is given for the decoded tiles and for the medoids."
            ),
        ]

    def figures(self) -> Sequence[Figure]:
        """The numbers that come out."""
        return (
            Figure("DECODED", "budget", tr("Decoded tiles")),
            Figure("EXPLAINED", "explained", tr("Variance explained")),
            Figure("SHARPNESS_DECODED", "sharpness_decoded", tr("Sharpness of decoded tiles")),
            Figure("SHARPNESS_MEDOID", "sharpness_medoid", tr("Sharpness of medoids")),
            Figure("SHIFT_DECODED", "shift_decoded", tr("Radiometric shift of decoded tiles")),
            Figure("SHIFT_MEDOID", "shift_medoid", tr("Radiometric shift of medoids")),
        )

    def files(self) -> Sequence[QgsProcessingOutputDefinition]:
        """The files that come out."""
        return (
            QgsProcessingOutputMultipleLayers("IMAGES", tr("Decoded tiles")),
            QgsProcessingOutputMultipleLayers("MASKS", tr("Masks of decoded tiles")),
            QgsProcessingOutputFolder("IMAGES_FOLDER", tr("Folder of the decoded tiles")),
            QgsProcessingOutputFile("QUALITY", tr("Edges and radiometry of each tile")),
        )

    def found(self, study: StudyFolder) -> dict[str, Any]:
        """Where they are."""
        decoded, folder = study.decoded(), Path(study.path) / "decode"
        return {
            "IMAGES": [each["image"] for each in decoded],
            "MASKS": [each["mask"] for each in decoded if each.get("mask")],
            "IMAGES_FOLDER": str(folder / "distilled_images"),
            "QUALITY": str(folder / "quality.json"),
        }
