"""What is known of the tiles of a study when class areas are estimated: drawn, labelled, trained on, mapped."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine.areas.assessment import Assessment, Tiles, assess
from ddoq_engine.areas.estimation import Estimate
from ddoq_engine.errors import StudyError
from ddoq_engine.progress import Progress
from ddoq_engine.study import area_design
from ddoq_engine.study.area_values import IN_FULL, LabelledTile, StudyMap, check_apart, count_map, find_map, land_of, read_labelled
from ddoq_engine.study.artefacts import CLASSES, TILES
from ddoq_engine.study.folder import Study
from ddoq_engine.study.grids import grids_of
from ddoq_engine.study.label_log import LEFT_OUT, standing
from ddoq_engine.study.labels import read_entries
from ddoq_engine.study.record import StudyRecord

Values = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class AreaParts:
    """N tiles and Q classes of a study.

    land (N,): their areas, in hectares where `has_hectares`, else in pixels. mapped (N, Q): by the map, None where there is
    none. drawn, trained (N,): in the random sample; trained on by the map's student. labelled: what labels say.
    """

    classes: list[dict[str, Any]]
    frame: area_design.Frame
    land: Values
    has_hectares: bool
    found: StudyMap | None
    mapped: Values | None
    drawn: Flags
    trained: Flags
    labelled: list[LabelledTile]
    statuses: Counter[str]  # of the drawn tiles without labels

    @property
    def in_full(self) -> Flags:
        """(N,) tiles whose labels cover them."""
        return self._flags(lambda tile: tile.labelled >= IN_FULL)

    @property
    def is_labelled(self) -> Flags:
        """(N,) tiles with labels."""
        return self._flags(lambda tile: True)

    def assess(self, *, with_map: bool) -> Assessment:
        """The areas of the classes, by the difference estimator or the plain expansion. See `areas.assessment`."""
        trained = self.trained if with_map else np.zeros_like(self.trained)
        mapped = self.mapped if with_map and self.mapped is not None else np.zeros((len(self.land), len(self.classes)))
        says, met = mapped.copy(), np.zeros(len(self.classes))
        seen = mapped > 0
        for tile in self.labelled:
            says[tile.position] += self.land[tile.position] * (tile.differ if with_map else tile.shares)
            met += self.land[tile.position] * tile.shares * tile.labelled
            seen[tile.position] |= tile.shares > 0
        is_known = self.in_full & (~self.drawn | trained)
        is_sampled = self.is_labelled & self.drawn & ~trained
        return assess(Tiles(self.frame.strata, is_sampled, is_known, says, mapped, seen, met, float(self.land.sum())))

    def _flags(self, wanted: Any) -> Flags:
        flags = np.zeros(len(self.land), dtype=bool)
        flags[[tile.position for tile in self.labelled if wanted(tile)]] = True
        return flags


def gather(study: Study, progress: Progress) -> AreaParts:
    """Read all of it. Raises `StudyError` where no tiles were drawn, or the study has other tiles since."""
    record, tiles, frame = StudyRecord.load(study), study.load(TILES), area_design.read_frame(study.review)
    check_apart(record)
    ids = tiles["tile_id"].tolist()
    if frame is None or not frame.is_of(ids, grids_of(record)):
        raise StudyError(
            "No random tiles were drawn from the tiles that the study has now.",
            remedy="Draw them: ddoq area-sample {path}",
            code="area.not_drawn",
            path=study.path,
        )
    classes, found = study.load(CLASSES), find_map(study)
    class_ids = [each["class_id"] for each in classes]
    land, has_hectares = land_of(record, tiles)
    mapped = None
    if found is not None:
        counted = count_map(study, record, tiles, found, ids=class_ids, progress=progress.part(0, 0.8))
        mapped = counted.pixels * (land / np.maximum(counted.mapped, 1))[:, None]
    labelled = read_labelled(study, record, tiles, found, ids=class_ids, progress=progress.part(0.8, 1))
    sample = area_design.read_drawn(study.review)
    drawn, trained = (np.isin(ids, list(which)) for which in ({tile.tile_id for tile in sample}, found.tiles if found is not None else ()))
    has_label = {ids[tile.position] for tile in labelled}
    said = {e.tile_id: e.payload["status"] for e in standing(read_entries(study.review)) if e.action == "status"}  # the last one wins
    missing = [tile.tile_id for tile in sample if tile.tile_id not in has_label]
    statuses = Counter("left out" if said.get(tile_id) in LEFT_OUT else "to do" for tile_id in missing)
    return AreaParts(classes, frame, land, has_hectares, found, mapped, drawn, trained, labelled, statuses)


def as_figures(parts: AreaParts, estimate: Estimate | None, at: int) -> dict[str, Any] | None:
    """One class's total with its error and interval, in percent of the land and in hectares; None where there is none."""
    if estimate is None:
        return None
    figures = {"": estimate.total, "error_": estimate.error, "low_": estimate.low, "high_": estimate.high}
    plain = {name: float(values[at]) for name, values in figures.items()}
    return {
        **_in_units(parts, plain),
        "freedom": float(estimate.freedom[at]),
        "tiles": int(estimate.seen[at]),
        "is_thin": bool(estimate.is_thin[at]),
    }


def as_point(parts: AreaParts, area: float) -> dict[str, Any]:
    """A figure without an interval, in percent and in hectares."""
    return _in_units(parts, {"": area})


def _in_units(parts: AreaParts, values: dict[str, float]) -> dict[str, Any]:
    """Plain numbers; None for what is not known."""
    land = max(float(parts.land.sum()), 1e-300)
    percent = {f"{name}percent": 100 * value / land if np.isfinite(value) else None for name, value in values.items()}
    known = parts.has_hectares
    return percent | {f"{name}ha": value if known and np.isfinite(value) else None for name, value in values.items()}
