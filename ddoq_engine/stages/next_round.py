"""Choose the tiles to label next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine import devices
from ddoq_engine.errors import DataError
from ddoq_engine.messages import Message
from ddoq_engine.progress import Progress
from ddoq_engine.quantization.assignment import assign
from ddoq_engine.quantization.quantizer import partition
from ddoq_engine.segmentation.description import load_student
from ddoq_engine.segmentation.held_out import held_out_accuracies
from ddoq_engine.segmentation.training import class_pixels
from ddoq_engine.segmentation.uncertainty import Judgement, judge_tiles
from ddoq_engine.selection import acquisition, gain, quality
from ddoq_engine.selection.reasons import Reason, much_of_a_rare_class
from ddoq_engine.selection.represent import Representation, represent
from ddoq_engine.selection.weights import weigh
from ddoq_engine.settings.next_round import NextRoundSettings
from ddoq_engine.settings.select import SelectSettings
from ddoq_engine.settings.train import TrainSettings
from ddoq_engine.stages.select import quantize
from ddoq_engine.stages.train import Material, gather, plan_of
from ddoq_engine.study import queue, round_files
from ddoq_engine.study.area_design import drawn_tiles
from ddoq_engine.study.artefacts import EMBEDDINGS, QUALITY, STUDENT
from ddoq_engine.study.folder import StageStudy, Study
from ddoq_engine.study.label_log import standing, statuses
from ddoq_engine.study.labels import read_entries
from ddoq_engine.study.masses import masses_of
from ddoq_engine.study.rounds import number_of, scores_before

Rows = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Ground:
    """What tiles are chosen from.

    vectors (N, D): the embeddings; places (N, 2): the tiles' centres; labelled (F,) and candidates (n,): positions among the N.
    judgement: what the student says of the candidates; pixels (Q,): labelled ones of each class.
    """

    vectors: npt.NDArray[np.float32]
    places: npt.NDArray[np.float64]
    labelled: Rows
    candidates: Rows
    judgement: Judgement
    pixels: npt.NDArray[np.float64]


def next_round(settings: NextRoundSettings, study: StageStudy, progress: Progress) -> None:
    """Choose the tiles to label next: cells around what is labelled, where the student is unsure and classes are rare."""
    material, number, selecting = _material(study), number_of(study.name), selecting_of(study)
    ground = _ground(settings, study, material, progress.part(0, 0.4))
    chosen = choose(settings, selecting, ground, progress=progress.part(0.4, 0.5))
    score, hint = _hint(settings, study, material, progress.part(0.5, 0.9))
    centres = np.r_[ground.labelled, ground.candidates[chosen]]
    cells = partition(ground.vectors, ground.vectors[centres])
    weights = weigh(cells.masses, selecting.exponent, normalisation=selecting.normalisation)
    held = represent(cells.cells, len(centres), material.tiled.table["valid_share"].to_numpy())
    reasons = explain(settings, ground, chosen, held[len(ground.labelled) :], [str(each["name"]) for each in material.classes])
    measured = quality.measure(
        ground.vectors, centres, weights, distortion=cells.distortion,
        assign=partial(assign, device=str(devices.resolve(settings.device))), progress=progress.part(0.9, 1),
    )  # fmt: skip
    tiles, asked = round_files.write(study, round_files.Round(number, cells, centres, weights, held, reasons))
    said = asked[["tile_id", "rank", "reason", "why"]].to_dict("records")
    plain = {"round": number, "labelled": len(ground.labelled), "candidates": len(ground.candidates), "asked": said}
    study.save(QUALITY.of_round(number), {**plain, "selection": measured, "score": score, "hint": hint})
    queue.write_round(study.review, tiles, asked, number)  # the last of all: what is broken off before has changed nothing
    study.figures = {
        "round": number, "labelled_tiles": len(ground.labelled), "budget": len(chosen), "hint": hint["text"],
        "relative_w2_medoids": measured["w2_medoids_own_masses_relative"],
        **{name: hint[name] for name in ("gain", "low", "high") if name in hint},
    }  # fmt: skip


def choose(settings: NextRoundSettings, selecting: SelectSettings, ground: Ground, *, progress: Progress) -> Rows:
    """Positions of the tiles to ask among the candidates, in the order of their rank."""
    judged, fixed = ground.judgement, ground.vectors[ground.labelled]
    sliders = (settings.uncertainty, settings.rarity, settings.distance)
    count = min(acquisition.cells_to_fit(settings.budget, sliders), len(ground.candidates))
    around = ground.vectors[np.r_[ground.labelled, ground.candidates]]
    found = quantize(selecting, around, count, seed=settings.seed, fixed=fixed, progress=progress)
    worth = acquisition.factor(judged.uncertainty, settings.uncertainty)
    worth *= acquisition.factor(acquisition.rarity(judged.shares, ground.pixels)[0], settings.rarity)
    cells, squared = found.cells[len(fixed) :] - len(fixed), found.squared_distances[len(fixed) :]
    return acquisition.choose(cells, squared, worth, settings.budget, _way(settings, ground))


def explain(settings: NextRoundSettings, ground: Ground, chosen: Rows, held: list[Representation], classes: list[str]) -> list[Reason]:
    """Why each of the chosen candidates is asked for. held: what each of them stands for."""
    judged, way = ground.judgement, _way(settings, ground)
    usual, rare = judged.shares.mean(axis=0), acquisition.rarity(judged.shares, ground.pixels)[1]
    reasons = []
    for at, stands in zip(chosen.tolist(), held, strict=True):
        doubt = float(judged.uncertainty[at])
        is_unsure = settings.uncertainty > 0 and doubt > float(judged.uncertainty.mean())
        found = much_of_a_rare_class(judged.shares[at], rare, usual) if settings.rarity > 0 else None
        reasons.append(
            Reason(
                stands.tiles,
                100 * stands.area_share,
                measure=settings.measure if is_unsure else None,
                uncertainty=doubt if is_unsure else None,
                rare_class=None if found is None else classes[found],
                rare_share=None if found is None else float(judged.shares[at, found]),
                distance=None if way is None else float(way.cost[at]),
            )
        )
        way = way.after(at) if way is not None else None
    return reasons


def selecting_of(study: Study) -> SelectSettings:
    """The settings that the first round was chosen with: cells are fitted and weights made in the same way."""
    made = study.manifest("select")
    return SelectSettings.model_validate(made.settings if made else {})


def _material(study: Study) -> Material:
    """All labelled tiles, none held out."""
    return gather(_training_of(study).model_copy(update={"validation": "never", "labels": "hard"}), study)


def _training_of(study: Study) -> TrainSettings:
    made = study.manifest("train")
    return TrainSettings.model_validate(made.settings if made else {})


def _ground(settings: NextRoundSettings, study: Study, material: Material, progress: Progress) -> Ground:
    """The candidates: all tiles but those that are labelled and those of which the analyst has said anything, and their judgement."""
    table, labelled = material.tiled.table, material.kept.indices
    said = statuses(standing(read_entries(study.review)))  # also of tiles that another annotator's copy was asked for
    past = {tile for tile, status in said.items() if status != "to do"} | drawn_tiles(study.review, only_asked=True)
    past |= {tile.tile_id for tile in queue.read_queue(study.review) if tile.is_touched}
    is_free = ~table["tile_id"].isin(past).to_numpy()
    is_free[labelled] = False
    candidates = np.flatnonzero(is_free)
    if not len(candidates):
        raise DataError(
            "No tile is left to ask for: all {tiles} are labelled, skipped or rejected.",
            remedy="Tile a larger area, or map the study with the present student.",
            code="next_round.nothing_left",
            tiles=len(table),
        )
    student = load_student(study.path_of(STUDENT))
    judgement = judge_tiles(
        student.network, material.tiled.tiles, candidates, classes=len(student.description.classes), measure=settings.measure,
        device=devices.resolve(settings.device), progress=progress,
    )  # fmt: skip
    judgement = replace(judgement, shares=_in_order_of(material.classes, student.description.classes, judgement.shares))
    bounds = table.geometry.bounds.to_numpy()
    _, vectors = study.load(EMBEDDINGS)
    places = (bounds[:, :2] + bounds[:, 2:]) / 2
    return Ground(vectors, places, labelled, candidates, judgement, class_pixels(material.kept, is_weighted=False))


def _in_order_of(wanted: list[dict[str, Any]], own: Sequence[dict[str, Any]], shares: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Shares (n, Q) of a student's classes as those of the labels' classes: a student that a teacher taught may know others too."""
    places = {int(each["class_id"]): place for place, each in enumerate(own)}
    found = np.zeros((len(shares), len(wanted)))
    for place, each in enumerate(wanted):
        if int(each["class_id"]) in places:
            found[:, place] = shares[:, places[int(each["class_id"])]]
    return found


def _way(settings: NextRoundSettings, ground: Ground) -> acquisition.Travel | None:
    """The cost of going to the candidates, where it counts."""
    if not settings.distance:
        return None
    return acquisition.travel(ground.places[ground.candidates], ground.places[ground.labelled], settings.distance, settings.base)


def _hint(
    settings: NextRoundSettings, study: StageStudy, material: Material, progress: Progress
) -> tuple[dict[str, float] | None, dict[str, Any]]:
    """The score of this round's students on what they have not seen, and what ten tiles more would bring, in words too."""
    tiles, training = material.kept, _training_of(study)
    folds = min(settings.folds, len(tiles))
    if folds < 2:
        return None, {"text": "The hint on the budget is left out."}
    plan = replace(plan_of(training, settings.seed), steps=settings.fold_steps)
    right = held_out_accuracies(
        tiles, plan, folds=folds, device=devices.resolve(settings.device), folder=study.work / "folds", progress=progress
    )
    known = ~np.isnan(right)
    own = gain.score(right[known], masses_of(study, tiles.indices)[known], len(tiles) * (folds - 1) / folds)
    found = gain.expected_gain([*scores_before(study, number_of(study.name)), own], len(tiles))
    if found is None:
        said = Message("next_round.no_hint", "What more tiles would bring cannot be told before two rounds are labelled.")
        progress.note(said.template, code=said.code)
        return own.as_json(), {"text": said.text}
    values = {"more": found["more"], "gain": f"{100 * found['gain']:+.1f}", "rounds": found["rounds"]}
    values |= {"low": f"{100 * found['low']:+.1f}", "high": f"{100 * found['high']:+.1f}"}
    said = Message(
        "next_round.hint",
        "{more} tiles more are expected to change the accuracy by {gain} points (95 % interval {low} to {high}), as {rounds} rounds tell.",
        values,
    )
    progress.note(said.template, code=said.code, **values)
    return own.as_json(), {**found, "text": said.text}
