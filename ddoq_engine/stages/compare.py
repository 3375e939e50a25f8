"""Is it worth it? Students on DDOQ's tiles and on random tiles of the same number, scored on all other tiles."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine import devices
from ddoq_engine.errors import DataError, LabelError
from ddoq_engine.files import read_json, write_json
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive, generator
from ddoq_engine.segmentation import training
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.scoring import Confusion, score_tiles
from ddoq_engine.selection import medoids
from ddoq_engine.selection.weights import weigh
from ddoq_engine.settings.document import settings_of
from ddoq_engine.settings.report import CompareSettings
from ddoq_engine.stages.encode import fit_and_embed
from ddoq_engine.stages.select import quantize
from ddoq_engine.stages.train import MEMORY_MB, plan_of
from ddoq_engine.study.artefacts import COMPARISON, EMBEDDINGS, MEDOIDS
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.record import TiledStudy, open_tiles
from ddoq_engine.study.reference import Reference, read_reference

Rows = npt.NDArray[np.int64]


def compare(settings: CompareSettings, study: StageStudy, progress: Progress) -> None:
    """Repeat the choice and the training `draws` times, each beside random tiles, and score both on the same other tiles."""
    if settings.reference is None:
        raise LabelError("No reference was given.", remedy="Name one: --reference RASTER.", code="compare.no_reference")
    tiled = open_tiles(study, memory_mb=MEMORY_MB)
    reference = read_reference(study.file(str(settings.reference)), tiled, settings.ignore, progress.part(0, 0.05))
    budget = settings.budget or len(study.load(MEDOIDS))
    if budget >= len(tiled.tiles):
        raise DataError(
            "With {budget} of {tiles} tiles labelled none is left to score on.",
            remedy="Lower the budget.", code="compare.nothing_left", budget=budget, tiles=len(tiled.tiles),
        )  # fmt: skip
    ground, draws = _Ground(settings, study, tiled, reference, budget), []
    for draw in range(settings.draws):
        part = progress.part(0.05 + 0.95 * draw / settings.draws, 0.05 + 0.95 * (draw + 1) / settings.draws)
        kept = study.work / f"draw-{draw:03d}.json"
        if not kept.exists():
            write_json(kept, _draw(ground, draw, part))
        draws.append(read_json(kept))
        part.report(1, "Draw {done} of {total}", code="compare.draw", done=draw + 1, total=settings.draws)
    result = {"budget": budget, "tiles": len(tiled.tiles), "classes": reference.names, "draws": draws, **summarise(draws)}
    study.save(COMPARISON, result)
    study.figures = {
        "draws": settings.draws,
        "mean_iou_ddoq": result["ddoq"]["mean_iou"]["mean"],
        "mean_iou_random": result["random"]["mean_iou"]["mean"],
    }


def summarise(draws: list[dict[str, Any]]) -> dict[str, Any]:
    """Mean and standard deviation of each arm, and of their difference draw by draw, with the half width of its 95 % interval."""
    from scipy import stats

    summary: dict[str, Any] = {}
    for arm in ("ddoq", "random"):
        summary[arm] = {figure: _spread([draw[arm][figure] for draw in draws]) for figure in ("mean_iou", "accuracy")}
    summary["difference"] = {}
    for figure in ("mean_iou", "accuracy"):
        gains = _spread([draw["ddoq"][figure] - draw["random"][figure] for draw in draws])
        count = len(draws)
        half = float(stats.t.ppf(0.975, count - 1)) * gains["sd"] / count**0.5 if count > 1 else None
        summary["difference"][figure] = {**gains, "half_width_95": half}
    return summary


def _spread(values: list[float]) -> dict[str, float]:
    array = np.asarray(values, dtype=np.float64)
    return {"mean": float(array.mean()), "sd": float(array.std(ddof=1)) if len(array) > 1 else 0.0}


@dataclass(frozen=True)
class _Ground:
    """What all draws share."""

    settings: CompareSettings
    study: StageStudy
    tiled: TiledStudy
    reference: Reference
    budget: int


def _draw(ground: _Ground, draw: int, progress: Progress) -> dict[str, Any]:
    """One draw: both arms with the same student seed, scored on the tiles that neither chose."""
    settings, study, tiled, reference, budget = ground.settings, ground.study, ground.tiled, ground.reference, ground.budget
    seed, begun = derive(settings.seed, "draw", draw), time.monotonic()
    document = study.document()
    _, vectors = study.load(EMBEDDINGS)
    if settings.encoder_draws == "each":
        encode: Any = settings_of(document, "encode")
        _, vectors = fit_and_embed(encode, tiled.tiles, seed=seed, work=study.work / f"encoder-{draw:03d}", progress=progress.part(0, 0.5))
        progress = progress.part(0.5, 1)
    selecting: Any = settings_of(document, "select")
    training_settings: Any = settings_of(document, "train")
    codebook = quantize(selecting, vectors, budget, seed=seed, progress=progress.part(0, 0.1))
    chosen = medoids.choose(vectors, codebook.cells, codebook.centroids, squared_distances=codebook.squared_distances)
    chance = np.sort(generator(seed, "random tiles").choice(len(vectors), budget, replace=False))
    scored = tiled.apart_from(np.union1d(chosen, chance))
    arms = {"ddoq": (chosen, weigh(codebook.masses, selecting.exponent)), "random": (chance, np.ones(budget))}
    result: dict[str, Any] = {"seed": seed, "scored_tiles": len(scored)}
    for place, (arm, (rows, weights)) in enumerate(arms.items()):
        labelled = LabelledTiles(tiled.tiles, rows, reference.masks[rows], weights, classes=len(reference.names))
        plan = plan_of(training_settings, derive(seed, "student"))
        part = progress.part(0.1 + 0.45 * place, 0.1 + 0.45 * (place + 1))
        trained = training.fit(labelled, plan, device=devices.resolve(settings.device), progress=part.part(0, 0.9))
        confusion = _score(trained.network, tiled, reference, scored, device=settings.device, progress=part.part(0.9, 1))
        result[arm] = {**confusion.as_json(reference.names), "tiles": [tiled.tiles.tile_ids[i] for i in rows]}
    return {**result, "seconds": time.monotonic() - begun}


def _score(network: Any, tiled: TiledStudy, reference: Reference, rows: Rows, *, device: str, progress: Progress) -> Confusion:
    where = devices.resolve(device)
    return score_tiles(network, tiled.tiles, reference.masks, len(reference.names), rows, device=where, progress=progress)
