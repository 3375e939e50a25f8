"""Which layers a study has at this moment, in the order in which they are drawn. Files and SQL only; nothing of the project."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..engine.study import StudyFolder, database
from ..translation import tr

LABELS, MEDOIDS, TILES, CELLS, CONFIDENCE, CLASS_MAP, RASTER = "labels", "medoids", "tiles", "cells", "confidence", "class map", "raster"
SOFT_LABELS, DECODED = "soft labels", "decoded"
ORDER = (LABELS, MEDOIDS, TILES, CELLS, SOFT_LABELS, CONFIDENCE, CLASS_MAP, RASTER, DECODED)  # from the top
HIDDEN_AT_FIRST = (CELLS, SOFT_LABELS, CONFIDENCE, DECODED)  # they would cover what is below; decoded tiles lie nowhere on the map
MOST_DECODED = 48  # of them that become layers, those that stand for most
SUBSETS = {MEDOIDS: '"rank" IS NOT NULL', CELLS: '"cell" IS NOT NULL'}


class NothingToShowError(Exception):
    """The study has no layers, or its files cannot be read; the text is for the analyst."""


@dataclass(frozen=True)
class StudyLayer:
    """A layer that the study has. role: one of `ORDER`. path: its file, or a name that only GDAL can open."""

    role: str
    title: str
    path: str

    @property
    def is_vector(self) -> bool:
        """Whether it lies in review.gpkg."""
        return self.role in (LABELS, MEDOIDS, TILES, CELLS)

    @property
    def source(self) -> str:
        """What QGIS is to open."""
        if not self.is_vector:
            return self.path
        subset = SUBSETS.get(self.role)
        return f"{self.path}|layername={LABELS if self.role == LABELS else TILES}" + (f"|subset={subset}" if subset else "")


def layers_of(study: StudyFolder) -> list[StudyLayer]:
    """What the study has, from the top. The tiles lie in review.gpkg, which the engine makes with the first selection.

    Raises `NothingToShowError` where the study was not tiled yet, or review.gpkg cannot be read.
    """
    if not study.record():
        raise NothingToShowError(
            tr("The folder {path} has no tiles to show. Cut its rasters into tiles first, or choose the folder of a study.").format(
                path=study.path
            )
        )
    found = [StudyLayer(RASTER, Path(path).stem, path) for path in study.rasters()]
    if study.review.is_file():
        review = str(study.review)
        found += [StudyLayer(TILES, tr("Tiles"), review), StudyLayer(LABELS, tr("Labels"), review)]
        if is_selected(study.review):
            found += [StudyLayer(MEDOIDS, tr("Tiles to label"), review), StudyLayer(CELLS, tr("Cells"), review)]
    mosaics = study.soft_labels()
    title = tr("Soft labels") if len(mosaics) == 1 else tr("Soft labels of {raster}")
    found += [StudyLayer(SOFT_LABELS, title.format(raster=path.stem.partition("_")[2]), str(path)) for path in mosaics]
    maps = study.maps()
    titles = {CLASS_MAP: tr("Class map"), CONFIDENCE: tr("Confidence")}
    if len(maps) > 1:
        titles = {CLASS_MAP: tr("Class map of {raster}"), CONFIDENCE: tr("Confidence in {raster}")}
    for each in maps:
        for role, key in ((CLASS_MAP, "class"), (CONFIDENCE, "confidence")):
            if Path(each.get(key, "")).is_file():
                found.append(StudyLayer(role, titles[role].format(raster=_said(each)), each[key]))
    for each in [tile for tile in study.decoded() if not tile["image"].endswith(".pt")][:MOST_DECODED]:
        if Path(each["image"]).is_file():
            weight = f"{each['weight']:.2f}"
            found.append(
                StudyLayer(DECODED, tr("Decoded tile {cell} (weight {weight})").format(cell=each["cell"], weight=weight), each["image"])
            )
    return sorted(found, key=lambda layer: ORDER.index(layer.role))


def _said(made: dict[str, str]) -> str:
    """The raster of a map, and the model that made it where that is not the study's student."""
    raster = Path(made["raster"]).stem
    return f"{raster} ({Path(made['model']).name})" if "model" in made else raster


def is_selected(review: Path) -> bool:
    """Whether tiles to label were chosen. Raises `NothingToShowError` where review.gpkg cannot be read."""
    return bool(query(review, "SELECT EXISTS (SELECT 1 FROM tiles WHERE rank IS NOT NULL)")[0][0])


def query(review: Path, sql: str) -> list[tuple[Any, ...]]:
    """Rows of review.gpkg. Raises `NothingToShowError` where it cannot be read.

    It waits at most 0.08 s for a writer: the GUI must not stand still.
    """
    try:
        with closing(sqlite3.connect(database(review.absolute()), uri=True, timeout=0.08)) as connection:
            return connection.execute(sql).fetchall()
    except sqlite3.Error as error:
        raise NothingToShowError(
            tr("{path} cannot be read just now ({reason}). Wait until no program writes to it, then try again.").format(
                path=review, reason=error
            )
        ) from error


def tile_metres(record: dict[str, Any], metres_a_unit: float) -> float:
    """The edge of a tile on the ground, in metres, as the first raster has it. metres_a_unit: of that raster's CRS."""
    a, _, _, d, _, _ = record["rasters"][0]["transform"]
    return float(record["size_px"]) * float((a * a + d * d) ** 0.5) * metres_a_unit
