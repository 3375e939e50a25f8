"""Merge the labels of another annotator's copy of the study, and report how far the two agree."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pandas as pd

from ddoq_engine.errors import SettingsError, StudyBusyError
from ddoq_engine.files import write_json
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import generator
from ddoq_engine.segmentation.agreement import summarize
from ddoq_engine.settings.annotators import MergeLabelsSettings
from ddoq_engine.study import conflicts, labels, merging, review
from ddoq_engine.study.artefacts import AGREEMENT, AGREEMENT_TILES, TILES
from ddoq_engine.study.folder import Study
from ddoq_engine.study.grids import grids_of, tell_set_aside
from ddoq_engine.study.other_copy import OtherCopy, open_copy
from ddoq_engine.study.record import StudyRecord
from ddoq_engine.study.tables import write_csv

TRIES = 5  # as often a merge is planned anew where labels were given meanwhile


def merge_labels(settings: MergeLabelsSettings, study: Study, progress: Progress) -> dict[str, Any]:
    """Merge another copy into review.gpkg; the figures: tiles taken over, agreed and in conflict, classes added, the agreement."""
    if settings.other is None:
        raise SettingsError(
            "The copy to merge was not named.", remedy="Name it: ddoq merge-labels STUDY --other PATH.", code="merge.no_other"
        )
    record, tiles = StudyRecord.load(study), study.load(TILES)
    tell_set_aside(review.ensure(study.review, tiles, grids_of(record)), progress)
    with open_copy(settings.other, study, record, progress) as other:
        plan = _merge(settings, study, record, other, progress)
    name = plan.merge.other
    _tell(plan, progress)
    agreement = _report(settings, study, plan)
    still = [each for each in conflicts.read_conflicts(study.review, state="open") if each.other == name]
    return {
        "other": name,
        "tiles_taken_over": len(plan.taken),
        "tiles_alike": len(plan.agreed),
        "new_conflicts": len(plan.conflicts),
        "open_conflicts": len(still),
        "new_classes": len(plan.new_classes) if plan.is_new else 0,
        "agreement": agreement,
    }


def _merge(settings: MergeLabelsSettings, study: Study, record: StudyRecord, other: OtherCopy, progress: Progress) -> merging.Plan:
    name = merging.name_of(study, other, settings.name)
    for _ in range(TRIES):
        plan = merging.plan(study, record, other, name, progress)
        if merging.write(study.review, plan, None if settings.settle == "later" else settings.settle):
            return plan
    raise StudyBusyError(
        "Labels are being given in this study all the time, so that nothing could be merged.",
        remedy="Pause the labelling for a moment, then try again.",
        code="merge.labelling",
    )


def _tell(plan: merging.Plan, progress: Progress) -> None:
    name = plan.merge.other
    for theirs, ours in plan.renamed:
        progress.note("What {other} calls “{theirs}” is “{ours}” here.", code="merge.renamed", other=name, theirs=theirs, ours=ours)
    for source, into in plan.merged if plan.is_new else ():
        progress.note(
            "{other} has merged the class “{source}” into “{into}”. Here both stay: merge them in the table of classes if you agree.",
            code="merge.classes_merged", other=name, source=source, into=into,
        )  # fmt: skip
    if not plan.is_new:
        progress.note("{other} has nothing new since it was merged last.", code="merge.nothing_new", other=name)


def _report(settings: MergeLabelsSettings, study: Study, plan: merging.Plan) -> dict[str, Any]:
    """Write the agreement on the tiles that both labelled, and give it."""
    ids, size = sorted(plan.counts), len(plan.classes)
    counts = np.array([plan.counts[tile] for tile in ids]).reshape(len(ids), size, size)
    known = {each.class_id: each.name for each in [*labels.read_classes(study.review), *plan.new_classes]}
    names = [known.get(class_id, f"class {class_id}") for class_id in plan.classes]
    found = summarize(counts, ids, names, generator(settings.seed, "agreement"))
    stem = re.sub(r"[^\w-]+", "_", plan.merge.other)[:60] or "other"
    alike = np.trace(counts, axis1=1, axis2=2).astype(int)
    rows = pd.DataFrame({"tile_id": ids, "pixels": counts.sum(axis=(1, 2)).astype(int), "alike": alike})
    path, name = study.path_of(AGREEMENT.named(stem)), plan.merge.other
    write_json(path, {"other": name, **found})
    write_csv(study.path_of(AGREEMENT_TILES.named(stem)), rows)
    return {"file": study.name_of(path), **found}
