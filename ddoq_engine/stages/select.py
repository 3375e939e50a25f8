"""Choose the tiles to label."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine import devices
from ddoq_engine.progress import Progress
from ddoq_engine.quantization import quantizer
from ddoq_engine.quantization.assignment import assign
from ddoq_engine.quantization.budget import find_budget
from ddoq_engine.quantization.quantizer import Codebook, partition
from ddoq_engine.selection import medoids, quality
from ddoq_engine.selection.weights import weigh
from ddoq_engine.selectors.coverage import check_roots, kinds_held
from ddoq_engine.selectors.ddoq_kinds import check_kinds, richest_of_cells
from ddoq_engine.selectors.interface import Numbers, Pool
from ddoq_engine.selectors.registry import OF_CELLS, selector
from ddoq_engine.settings.select import NEED_KINDS, SelectSettings
from ddoq_engine.stages.select_kinds import kinds_of
from ddoq_engine.study import area_design, queue, review, selection_files
from ddoq_engine.study.artefacts import CURVE, EMBEDDINGS, QUALITY, TILES
from ddoq_engine.study.folder import StageStudy, Study
from ddoq_engine.study.grids import grids_of, tell_set_aside
from ddoq_engine.study.record import StudyRecord, centres_of

Vectors = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]


def select(settings: SelectSettings, study: StageStudy, progress: Progress) -> None:
    """Choose the tiles to label, each with the cell of tiles that it stands for."""
    _, vectors = study.load(EMBEDDINGS)
    kinds: Numbers | None = None  # what is none is refused before the curve of budgets is made
    if settings.method == "coverage":
        kinds = check_roots(vectors)
    elif settings.method in NEED_KINDS:
        kinds, progress = check_kinds(kinds_of(settings, study, progress.part(0, 0.3))), progress.part(0.3, 1)
    held = None if kinds is None else kinds_held(kinds)
    device = str(devices.resolve(settings.device))
    budget, curve = _budget(settings, vectors, device, progress.part(0, 0.3))
    pool = Pool(vectors, centres_of(StudyRecord.load(study), study.load(TILES)), kinds=kinds)
    codebook, chosen = _choose(settings, pool, budget, progress.part(0.3, 0.6))
    weights = weigh(codebook.masses, settings.exponent, normalisation=settings.normalisation)
    near = partial(assign, device=device)
    measured = quality.measure(
        vectors, chosen, weights, distortion=codebook.distortion, assign=near, progress=progress.part(0.6, 0.75)
    )  # fmt: skip
    chance = quality.against_random(
        vectors, budget, settings.exponent, assign=near, seed=settings.seed, draws=settings.random_draws, held=held,
        progress=progress.part(0.75, 0.98),
    )  # fmt: skip
    if held is not None:
        measured["kinds_held"] = held(chosen)
    study.save(CURVE, {**curve, "budget": budget})
    study.save(
        QUALITY, {"budget": budget, "selection": measured, "random": chance, "solver": codebook.solver, "distortion": codebook.distortion}
    )
    table = selection_files.write(study, codebook, chosen, weights, settings)
    tell_set_aside(review.ensure(study.review, study.load(TILES), grids_of(StudyRecord.load(study))), progress)
    queue.write_selection(study.review, table)
    area_design.ask_again(study.review)
    study.figures = {
        "budget": budget,
        "relative_w2": measured["w2_codebook_relative"],
        "effective_sample_size": measured["effective_sample_size"],
        "relative_w2_medoids": measured["w2_medoids_own_masses_relative"],
        "relative_w2_random": chance["own_masses"]["mean"] / max(measured["spread"], 1e-300),
        **({} if held is None else {"kinds_held": measured["kinds_held"], "kinds_held_random": chance["kinds_held"]["mean"]}),
    }


def _choose(settings: SelectSettings, pool: Pool, budget: int, progress: Progress) -> tuple[Codebook, Rows]:
    """The codebook and each cell's tile to label. Of all ways but our own the chosen tiles are themselves the centroids."""
    vectors = np.asarray(pool.embeddings)
    if settings.method in OF_CELLS:
        codebook = quantize(settings, vectors, budget, seed=settings.seed, progress=progress)
        return codebook, tiles_of(settings, codebook, pool)
    rows = selector(settings.method)(pool, budget, seed=settings.seed, progress=progress).rows
    codebook = partition(vectors, vectors[rows], device=devices.resolve(settings.device))
    codebook.cells[rows] = np.arange(len(rows))  # where tiles are all alike, each chosen one still stands for itself
    masses = np.bincount(codebook.cells, minlength=budget) / len(vectors)
    return replace(codebook, masses=masses, solver=settings.method), rows


def tiles_of(settings: SelectSettings, codebook: Codebook, pool: Pool) -> Rows:
    """(K,) each cell's tile to label, of N tiles that were quantized to K cells."""
    if settings.method == "ddoq":
        return medoids.choose(pool.embeddings, codebook.cells, codebook.centroids, squared_distances=codebook.squared_distances)
    return richest_of_cells(pool, codebook, codebook.budget)


def budgets(settings: SelectSettings, study: Study, progress: Progress) -> dict[str, Any]:
    """What each budget would explain, and the one that the settings' rule reads from it; nothing is selected."""
    _, vectors = study.load(EMBEDDINGS)
    automatic = settings.model_copy(update={"budget": "auto"})
    budget, curve = _budget(automatic, vectors, str(devices.resolve(settings.device)), progress)
    return {"budgets": curve["budgets"], "explained": curve["explained"], "auto": budget, "tiles": len(vectors)}


def quantize(
    settings: SelectSettings, vectors: Vectors, budget: int, *, seed: int, progress: Progress, fixed: Vectors | None = None
) -> Codebook:
    """The codebook of `budget` cells of the embeddings (N, D), beside the `fixed` ones (F, D) that come first."""
    return quantizer.quantize(
        vectors, budget, seed=seed, solver=settings.solver, device=devices.resolve(settings.device), tolerance=settings.tolerance,
        max_iterations=settings.max_iterations, step=settings.clvq_step, fixed=fixed, progress=progress,
    )  # fmt: skip


def _budget(settings: SelectSettings, vectors: Vectors, device: str, progress: Progress) -> tuple[int, dict[str, Any]]:
    """The budget asked for or found, and the curve of what each budget would explain."""
    return find_budget(
        vectors, settings.budget, rule=settings.budget_rule, explained=settings.explained_variance, minimum_gain=settings.minimum_gain,
        smallest=settings.smallest_budget, largest=settings.largest_budget, seed=settings.seed, device=device, progress=progress,
    )  # fmt: skip
