"""The runs of a comparison, each in a file of its own: tiles are chosen, a student is trained on them, and counted on all tiles.

Run as a module this is one of the processes that share the runs (see `ranks.pool`).
"""

from __future__ import annotations

import sys
import time
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, cast

import numpy as np
import numpy.typing as npt

from ddoq_engine import devices
from ddoq_engine.comparison.plan import FULL, Arm, Run
from ddoq_engine.files import aside, read_json
from ddoq_engine.progress import Progress
from ddoq_engine.quantization.assignment import assign
from ddoq_engine.ranks.hand import main
from ddoq_engine.seeds import derive
from ddoq_engine.segmentation import bare_training
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.scoring import predict_tiles
from ddoq_engine.segmentation.tile_counts import count
from ddoq_engine.selection.weights import weigh
from ddoq_engine.selectors.interface import Pool
from ddoq_engine.selectors.registry import needs_classes
from ddoq_engine.settings.document import Document, settings_of
from ddoq_engine.stages.compare_choice import choose, class_shares
from ddoq_engine.stages.encode import fit_and_embed, what_to_encode, with_places
from ddoq_engine.stages.train import plan_of
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import TiledStudy, open_tiles

Rows = npt.NDArray[np.int64]
MEMORY_MB = 256
VERSION = 1  # raised when the same run would give another result


@dataclass(frozen=True)
class RunRecord:
    """What a run leaves. chosen (K,): positions of its tiles in the study, weights (K,) of their losses.

    tiles (m,): positions of the tiles it was counted on; confusion (m, Q, Q) and edges (m, Q, 4) as `tile_counts` has them.
    distances (n,): of the pool's tiles to the nearest chosen one, in the yardstick's embedding,
    whose spread over the pool is `spread`. loss: the training's last.
    """

    chosen: Rows
    weights: npt.NDArray[np.float64]
    tiles: Rows
    confusion: npt.NDArray[np.int32]
    edges: npt.NDArray[np.int32]
    distances: npt.NDArray[np.float64]
    spread: float
    loss: float
    seconds_selecting: float
    seconds_training: float

    def write(self, path: Path) -> None:
        """Write it whole."""
        with aside(path) as target, open(target, "wb") as file:
            arrays: dict[str, Any] = {name: np.asarray(value) for name, value in self.__dict__.items()}
            np.savez_compressed(file, **arrays)

    @classmethod
    def read(cls, path: Path) -> RunRecord | None:
        """The record, or None where there is none or it is damaged: then the run is done again."""
        if not path.is_file():
            return None
        try:
            with np.load(path, allow_pickle=False) as found:
                arrays: dict[str, Any] = {name: found[name] if found[name].ndim else float(found[name]) for name in found.files}
            return cls(**arrays)
        except (OSError, ValueError, TypeError, KeyError, EOFError, zipfile.BadZipFile):
            return None


def prepare(params: Mapping[str, Any]) -> Callable[[Mapping[str, Any], Progress], None]:
    """The function that does one job, over what all jobs share: the study, the reference's masks, the pools of tiles.

    params: study, masks (a file), classes, device, pools (a file: of each name the positions `pool` and `scored`).
    """
    study = Study(params["study"])
    shared = _Shared(
        study,
        study.document(),
        open_tiles(study, memory_mb=MEMORY_MB),
        np.load(params["masks"], mmap_mode="r", allow_pickle=False),
        int(params["classes"]),
        {name: {key: np.asarray(rows) for key, rows in sets.items()} for name, sets in read_json(Path(params["pools"])).items()},
        str(params["device"]),
    )

    def work(job: Mapping[str, Any], progress: Progress) -> None:
        (_embed if job["kind"] == "embed" else _run)(shared, job, progress)

    return work


def seed_of(seed: int, run: Run) -> int:
    """What all arms of a draw have in common."""
    return derive(seed, "draw", run.draw) if run.question == "this" else derive(seed, "other", run.split, run.draw)


def use_of(weight: str, exponent: float, weighting: str) -> tuple[float, Literal["loss", "sampler", "none"]]:
    """The power of the mass and what the weights do, of one of the setting's words; `study` stands for the study's own."""
    if weight == "study":
        return exponent, cast(Any, weighting)
    if weight == "none":
        return 0.0, "none"
    use, _, power = weight.partition("-")
    return {"sqrt": 0.5, "density": 1.0}[power], cast(Any, use)


@dataclass(frozen=True)
class _Shared:
    study: Study
    document: Document
    tiled: TiledStudy
    masks: npt.NDArray[np.uint8]
    classes: int
    pools: dict[str, dict[str, Rows]]
    device: str


def _embed(shared: _Shared, job: Mapping[str, Any], progress: Progress) -> None:
    """Fit an encoder to a pool and leave its embeddings (N, D), NaN for tiles outside the pool."""
    record, pool = shared.tiled.record, shared.pools[job["pool"]]["pool"]
    settings: Any = settings_of(shared.document, "encode")
    settings = settings.model_copy(update={"encoder": job["encoder"], "device": shared.device})
    tiles = what_to_encode(settings, shared.study, record, shared.tiled.table.iloc[pool], memory_mb=MEMORY_MB)
    work = Path(job["file"]).with_suffix(".work")
    _, vectors = fit_and_embed(with_places(settings, shared.study), tiles, seed=job["seed"], work=work, progress=progress)
    whole = np.full((len(shared.tiled.table), vectors.shape[1]), np.nan, dtype=np.float32)
    whole[pool] = vectors
    write_array(Path(job["file"]), whole)


def write_array(path: Path, array: npt.NDArray[Any]) -> None:
    """Write an array whole."""
    with aside(path) as target, open(target, "wb") as file:
        np.save(file, array, allow_pickle=False)


def _run(shared: _Shared, job: Mapping[str, Any], progress: Progress) -> None:
    """Choose, train, count, and leave the record."""
    run = Run(**{**job["run"], "arm": Arm(*job["run"]["arm"])})
    pool, scored = (shared.pools[job["pool"]][name] for name in ("pool", "scored"))
    seed = int(job["seed"])
    selecting: Any = settings_of(shared.document, "select")
    teaching: Any = settings_of(shared.document, "train")
    begun = time.monotonic()
    vectors = np.load(job["embedding"] or job["yardstick"], allow_pickle=False)[pool]
    shares = class_shares(np.asarray(shared.masks[pool]), shared.classes) if needs_classes(run.arm.selector) else None
    kinds = np.load(job["kinds"], allow_pickle=False)[pool] if job["kinds"] else None
    tiles = Pool(vectors, shared.tiled.centres(pool), shares, kinds)
    settings = selecting.model_copy(update={"device": shared.device})
    choice = choose(run, tiles, settings, seed=seed, progress=progress.part(0, 0.05))
    order = np.argsort(choice.rows)  # students are the same however the tiles were ranked
    chosen, masses = pool[choice.rows[order]], choice.masses[order]
    exponent, weighting = use_of(run.arm.weight, selecting.exponent, teaching.weighting)
    weights = weigh(masses, exponent)
    selected = time.monotonic()
    plan = replace(plan_of(teaching, derive(seed, "student")), steps=run.steps, weighting=weighting)
    labelled = LabelledTiles(shared.tiled.tiles, chosen, np.asarray(shared.masks[chosen]), weights, classes=shared.classes)
    device = devices.resolve(shared.device)
    trained = bare_training.fit(labelled, plan, device=device, progress=progress.part(0.05, 0.9))
    learnt = time.monotonic()
    counted = np.setdiff1d(scored, chosen) if run.arm.selector == FULL else np.union1d(scored, chosen)
    predicted = predict_tiles(trained.network, shared.tiled.tiles, counted, device=device, progress=progress.part(0.9, 0.98))
    counts = count(np.asarray(shared.masks[counted]), predicted, shared.classes)
    measure = np.load(job["yardstick"], allow_pickle=False).astype(np.float64)
    _, squared = assign(measure[pool], measure[chosen])
    spread = float(np.sqrt(((measure[pool] - measure[pool].mean(0)) ** 2).sum(1).mean()))
    RunRecord(
        chosen, weights, counted, counts.confusion, counts.edges, np.sqrt(squared), spread,
        float(trained.history[-1]["train"]), selected - begun, learnt - selected,
    ).write(Path(job["file"]))  # fmt: skip


if __name__ == "__main__":
    sys.exit(main(prepare))
