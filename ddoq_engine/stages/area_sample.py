"""Draw tiles at random, to be labelled for class areas with intervals."""

from __future__ import annotations

import numpy as np

from ddoq_engine.areas import drawing, strata
from ddoq_engine.progress import Progress
from ddoq_engine.quantization.quantizer import quantize
from ddoq_engine.seeds import generator
from ddoq_engine.settings.area import AreaSampleSettings
from ddoq_engine.study import area_design, review
from ddoq_engine.study.area_frame import Likeness, cells_of, likeness_of_map, tiles_known
from ddoq_engine.study.area_values import check_apart, find_map
from ddoq_engine.study.artefacts import TILES
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.grids import grids_of, tell_set_aside
from ddoq_engine.study.record import StudyRecord

TILES_A_STRATUM = 5  # of the sample, where the strata are found automatically
LEAST_TILES = 5  # of the study in a stratum
MOST_GROUPS = 8  # of cells, where there is no map


def area_sample(settings: AreaSampleSettings, study: StageStudy, progress: Progress) -> None:
    """Draw tiles at random, stratum by stratum, and put those that nobody asked for yet into the queue."""
    record, tiles = StudyRecord.load(study), study.load(TILES)
    check_apart(record)
    tell_set_aside(review.ensure(study.review, tiles, grids_of(record)), progress)
    frame = area_design.read_frame(study.review)
    is_new = frame is None or not frame.is_of(tiles["tile_id"].tolist(), grids_of(record))
    if frame is None or is_new:
        if frame is not None:
            progress.note(
                "The study has other tiles than when the random tiles were drawn. They are drawn anew; all labels stay.",
                code="area.drawn_anew", level="warning",
            )  # fmt: skip
        frame = _frame(settings, study, record, progress)
    drawn = area_design.read_drawn(study.review) if not is_new else []
    before = np.bincount(np.asarray([tile.stratum for tile in drawn], dtype=np.int64), minlength=len(frame.names))
    order = drawing.allocate(frame.worth, frame.room, max(settings.tiles - len(drawn), 0), drawn=before)
    asked = area_design.confirm(study.review, frame, order, is_new=is_new)
    if len(drawn) + len(order) != settings.tiles:
        progress.note(
            "{drawn} random tiles are drawn now, and {asked} were asked for: none is taken back, and there are no more than there are.",
            code="area.other_number", level="warning", drawn=len(drawn) + len(order), asked=settings.tiles,
        )  # fmt: skip
    study.external[area_design.SAMPLE] = area_design.fingerprint(study.review) or ""
    study.figures = {"drawn": len(drawn) + len(order), "new": len(order), "to_label": asked, "strata": len(frame.names)}


def _frame(settings: AreaSampleSettings, study: StageStudy, record: StudyRecord, progress: Progress) -> area_design.Frame:
    """All tiles in their strata, each stratum in its random order. Tiles that are labelled in full are never drawn."""
    tiles, drawable = study.load(TILES), ~tiles_known(study)
    found, cells = find_map(study), cells_of(study)
    most = settings.strata if settings.strata != "auto" else max(1, settings.tiles // TILES_A_STRATUM)
    if found is not None:
        like = likeness_of_map(study, record, found, progress)
        rough = strata.by_map(like.profiles[:, :-1], like.doubt)
    elif cells is not None:
        groups = min(most if settings.strata != "auto" else min(most, MOST_GROUPS), len(cells.centroids))
        rough = quantize(cells.centroids, groups, seed=settings.seed).cells[cells.cell]
        like = Likeness(cells.centroids[cells.cell].astype(np.float64), np.ones(len(tiles)), ())
    else:
        rough, like = np.zeros(len(tiles), dtype=np.int64), Likeness(np.zeros((len(tiles), 1)), np.ones(len(tiles)), ())
    own = strata.merge_small(rough, like.profiles, drawable, least=LEAST_TILES, most=most)
    worth = strata.worth(own, drawable, like.doubt if settings.allocation == "doubt" and found is not None else None)
    places = drawing.shuffle(own, drawable, generator(settings.seed, "area sample"))
    ids, seed, grids = tuple(tiles["tile_id"]), settings.seed, grids_of(record)
    return area_design.Frame(ids, own, places, like.names(own), worth, seed, settings.allocation, grids)
