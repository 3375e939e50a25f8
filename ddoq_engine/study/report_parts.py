"""What a study has to say in its report: each part read from its artefacts, absent where they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.burning import open_labels, resample_labels
from ddoq_engine.rasters.masks import read_mask
from ddoq_engine.rasters.reading import read_raw
from ddoq_engine.rasters.thumbnails import picture
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.reporting.content import (
    Accuracy,
    ClassArea,
    ComparedPoint,
    ComparedQuestion,
    ComparedWay,
    Comparison,
    EstimatedArea,
    EstimatedAreas,
    GalleryTile,
    InertiaCurve,
    LatentScatter,
    Lead,
    LearningCurve,
    QualityFigure,
    StageTime,
)  # fmt: skip
from ddoq_engine.segmentation.confusion import Confusion
from ddoq_engine.study import artefacts
from ddoq_engine.study.folder import Study
from ddoq_engine.study.masses import shares_by_mass
from ddoq_engine.study.record import TiledStudy
from ddoq_engine.study.reference import read_reference

CURVES = {"train": "loss", "validation": "loss", "validation_miou": "mIoU"}


def lead(study: Study, tiled: TiledStudy) -> Lead:
    """The study in a sentence."""
    quality, encoded = study.load(artefacts.QUALITY), study.manifest("encode")
    encoder = str(encoded.figures.get("encoder", "")) if encoded else ""
    held = quality["selection"].get("kinds_held")
    # Of the tiles, which stand for less than their cells' centroids do. Those of `coverage` were not chosen for that.
    explained = None if quality["solver"] == "coverage" else max(0.0, 1 - quality["selection"]["w2_medoids_own_masses_relative"] ** 2)
    return Lead(len(tiled.record.rasters), len(tiled.table), tiled.record.size_px, quality["budget"], explained, held, encoder)


def gallery(study: Study, tiled: TiledStudy, most: int, *, has_masks: bool) -> tuple[GalleryTile, ...]:
    """The medoids by rank, with their masks where labelled."""
    rows = tiled.table.set_index("tile_id", drop=False)
    files = dict(zip(*(study.load(artefacts.MASK_TABLE)[c] for c in ("tile_id", "file")), strict=True)) if has_masks else {}
    colours = _colours(study.load(artefacts.CLASSES) if has_masks else [])
    found = []
    medoids: list[Any] = study.load(artefacts.MEDOIDS).head(most).to_dict("records")
    for medoid in medoids:
        tile = rows.loc[medoid["tile_id"]]
        raster = tiled.record.rasters[tile["raster"]]
        stored, valid = read_raw(raster, tile)
        mask = None
        if medoid["tile_id"] in files:
            mask = colours[read_mask(study.path_of(artefacts.MASKS) / files[medoid["tile_id"]], tiled.record.size_px)]
            mask = mask[: tile["height"], : tile["width"]]
        rgb = picture(stored, valid, raster, tiled.record.statistics)
        plain = (medoid["tile_id"], medoid["rank"], medoid["weight"], medoid["represents"], medoid["area_percent"] / 100)
        found.append(GalleryTile(*plain, rgb, mask))
    return tuple(found)


def curve(study: Study) -> InertiaCurve:
    """Inertia over K, with the chosen K."""
    plain = study.load(artefacts.CURVE)
    inertia = tuple(value * plain["tiles"] for value in plain["distortion"])
    return InertiaCurve(tuple(plain["budgets"]), inertia, inertia[0], plain["budget"])


def latent(study: Study) -> LatentScatter:
    """All tiles in two components."""
    points, members, medoids = study.load(artefacts.SCATTER), study.load(artefacts.MEMBERS), study.load(artefacts.MEDOIDS)
    return LatentScatter(
        points[["x", "y"]].to_numpy(), members["cell"].to_numpy(), medoids.sort_values("cell")["index"].to_numpy(),
        medoids.sort_values("cell")["weight"].to_numpy(),
    )  # fmt: skip


def quality(study: Study) -> tuple[QualityFigure, ...]:
    """The kinds of pixel held, where tiles were chosen for that; relative W2 and effective sample size, beside random tiles."""
    plain = study.load(artefacts.QUALITY)
    chosen, chance = plain["selection"], plain["random"]
    spread, draws = max(chosen["spread"], 1e-300), chance["draws"]

    def beside(name: str, value: float, arm: str) -> QualityFigure:
        return QualityFigure(name, value, chance[arm]["mean"] / spread, chance[arm]["sd"] / spread, draws)

    held: tuple[QualityFigure, ...] = ()
    if "kinds_held" in chosen:
        held = (QualityFigure("kinds_held", chosen["kinds_held"], chance["kinds_held"]["mean"], chance["kinds_held"]["sd"], draws),)
    return (
        *held,
        beside("relative_w2", chosen["w2_medoids_own_masses_relative"], "own_masses"),
        beside("w2_weights", chosen["w2_medoids_relative"], "same_weights"),
        QualityFigure("ess", chosen["effective_sample_size"]),
    )


def areas(study: Study) -> tuple[ClassArea, ...]:
    """Class shares from the masses of the labelled tiles: model-based, never from training weights."""
    shares = shares_by_mass(study)
    classes = [each for each in study.load(artefacts.CLASSES) if each["class_id"] in shares]
    return tuple(ClassArea(each["name"], _rgb(each["colour"]), shares[each["class_id"]]) for each in classes)


def estimated_areas(study: Study) -> EstimatedAreas:
    """Class areas from the random tiles, with intervals, beside the figures without."""
    plain = study.load(artefacts.AREAS)
    rows = []
    for each in plain["classes"]:
        own = each[plain["method"]]
        interval = (own["low_percent"] / 100, own["high_percent"] / 100) if own["low_percent"] is not None else None
        hectares = (own["ha"], own["low_ha"], own["high_ha"]) if interval is not None and own["low_ha"] is not None else None
        alone, of_map, model = (each[name]["percent"] / 100 if each[name] is not None else None for name in ("expansion", "map", "model"))
        error = each["expansion"]["error_percent"]
        expansion_error = error / 100 if error is not None else None
        row = EstimatedArea(each["name"], _rgb(each["colour"]), own["percent"] / 100, interval, hectares, own["is_thin"])
        rows.append(replace(row, expansion=alone, expansion_error=expansion_error, of_map=of_map, model=model))
    sample = {name: int(plain["sample"][name]) for name in ("drawn", "used", "known", "to_label", "left_out", "partly", "trained_on")}
    return EstimatedAreas(tuple(rows), plain["method"] == "difference", **sample)


def learning(study: Study) -> tuple[LearningCurve, ...]:
    """The lines of the student's training."""
    points = study.load(artefacts.LEARNING)
    found = []
    for name, quantity in CURVES.items():
        own = [(p["epoch"], p[name]) for p in points if p.get(name) is not None]
        if own:
            found.append(LearningCurve(name, quantity, tuple(e for e, _ in own), tuple(v for _, v in own)))
    return tuple(found)


def comparison(study: Study) -> Comparison:
    """The ways of a comparison beside random tiles, by mean IoU."""
    plain = study.load(artefacts.COMPARISON)
    questions = tuple(_question(name, asked) for name, asked in plain["questions"].items())
    return Comparison("mIoU", plain["draws"], plain["steps"], questions)


def _question(name: str, asked: dict[str, Any], figure: str = "mean_iou") -> ComparedQuestion:
    full, half = asked.get("full"), asked.get("half_steps")
    many = {part: len({arm[part] for arm in asked["arms"][1:]}) > 1 for part in ("encoder", "weight")}
    ways = []
    for arm in asked["arms"]:
        is_random = arm is asked["arms"][0]
        names = [arm["selector"], *(arm[part] for part in ("encoder", "weight") if many[part] and not is_random)]
        points = tuple(
            ComparedPoint(
                point["budget"], point[figure]["mean"], point[figure]["half_width"],
                (point[figure]["gain"]["mean"], point[figure]["gain"]["half_width"]) if "gain" in point[figure] else None,
                point[figure].get("verdict", ""), _needed(point[figure].get("random_needs")), _between(point[figure].get("random_needs")),
            )
            for point in arm["points"]
        )  # fmt: skip
        reached = (
            full[figure]["needed"]["random" if is_random else ", ".join((arm["encoder"], arm["selector"], arm["weight"]))] if full else {}
        )
        ways.append(ComparedWay(", ".join(names), points, is_random, tuple(map(_needed, reached.values()))))
    floors = tuple((each["budget"], each[figure]["floor"], each[figure]["pairs"]) for each in asked["floor"])
    return ComparedQuestion(
        name, asked["splits"], tuple(ways), floors,
        (full[figure]["mean"], full["labelled"]) if full else None,
        (half["steps"], half["budget"], half[figure]["mean"], half[figure]["half_width"]) if half else None,
    )  # fmt: skip


def _needed(plain: dict[str, Any] | None) -> tuple[float, str] | None:
    return None if plain is None else (plain["tiles"], plain["bound"])


def _between(plain: dict[str, Any] | None) -> tuple[tuple[float, str], tuple[float, str]] | None:
    low, high = (_needed((plain or {}).get(end)) for end in ("low", "high"))
    return None if low is None or high is None else (low, high)


def accuracy(study: Study, tiled: TiledStudy, reference: Path, ignore: tuple[int, ...], progress: Progress) -> Accuracy:
    """The map against the reference, on the tiles that share no pixel with one that is labelled or that the student has learnt."""
    truth = read_reference(reference, tiled, ignore, progress.part(0, 0.5))
    place_of = {value: place for place, value in enumerate(truth.values)}
    places = np.full(256, len(truth.values), dtype=np.int64)
    mapped = study.load(artefacts.MAP_TABLE)
    for each in mapped["classes"]:
        value = each.get("source_value") if each.get("source_value") is not None else each["class_id"]
        places[each["class_id"]] = place_of.get(value, len(truth.values))
    confusion = Confusion(len(truth.values) + 1)  # the last column: classes that the reference has not
    masks = study.path_of(artefacts.MASK_TABLE)  # there are none where a teacher alone has taught the student
    learnt = {*mapped["tiles"], *(study.load(artefacts.MASK_TABLE)["tile_id"] if masks.exists() else ())}
    labelled = tiled.table["tile_id"].isin(learnt)
    free = tiled.table.iloc[tiled.apart_from(np.flatnonzero(labelled))]
    maps = [study.path / each["class"] for each in mapped["maps"]]
    readers = [open_labels(path) for path in maps]
    try:
        rows = list(zip(free.index, free.itertuples(), strict=True))
        for at, tile in progress.part(0.5, 1).each(rows, len(rows), "Comparing map and reference", code="report.comparing"):
            ids, is_known = resample_labels(readers[tile.raster], tiled.record.rasters[tile.raster], tile_window(tile))
            known = np.where(is_known, truth.masks[at, : tile.height, : tile.width], NOT_LABELLED)
            confusion.add(known, places[np.clip(ids, 0, 255)])
    finally:
        for reader in readers:
            reader.close()
    matrix = confusion.counts.astype(np.int64)
    is_used = matrix[:, -1].any()
    names = (*truth.names, "other") if is_used else truth.names
    return Accuracy(names, matrix if is_used else matrix[:-1, :-1], reference.name)


def stage_times(study: Study, names: list[str]) -> tuple[StageTime, ...]:
    """How long each stage took."""
    found = [(name, study.manifest(name)) for name in names]
    return tuple(StageTime(name, manifest.seconds) for name, manifest in found if manifest is not None)


def _colours(classes: list[dict[str, Any]]) -> npt.NDArray[np.uint8]:
    table: npt.NDArray[Any] = np.full((256, 3), 255, dtype=np.uint8)
    for each in classes:
        table[each["class_id"]] = _rgb(each["colour"])
    return table


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
