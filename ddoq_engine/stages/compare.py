"""Is it worth it? Students on tiles chosen in several ways and on random tiles of the same number, scored on the same other tiles."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine import devices
from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.comparison.plan import Design, Run, arms_of, runs
from ddoq_engine.comparison.summary import summarise
from ddoq_engine.errors import DataError, LabelError
from ddoq_engine.files import write_json
from ddoq_engine.progress import Progress
from ddoq_engine.ranks.pool import run_jobs
from ddoq_engine.seeds import derive
from ddoq_engine.segmentation.splitting import split_blocks
from ddoq_engine.segmentation.tile_counts import rare_classes
from ddoq_engine.settings.compare import CompareSettings
from ddoq_engine.settings.document import settings_of
from ddoq_engine.settings.names import names_of
from ddoq_engine.stages import compare_run
from ddoq_engine.stages.compare_choice import STUDY, check, needs_kinds
from ddoq_engine.stages.compare_table import tabulate
from ddoq_engine.stages.select_kinds import TEXTONS, kinds_of
from ddoq_engine.stages.train import plan_of
from ddoq_engine.study.artefacts import COMPARISON, COMPARISON_RUNS, EMBEDDINGS, MEDOIDS
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.record import TiledStudy, open_tiles
from ddoq_engine.study.reference import Reference, read_reference
from ddoq_engine.study.sources import content_of

RUNS = ".work/compare-runs"  # what is done stays there for comparisons with other settings, each run under its own key
MEMORY_MB = 64
LEAST_KNOWN = 0.5  # of a tile's valid pixels
# Settings of the study's selection that say how many tiles it takes, or what they count for; not how it chooses.
NOT_HOW = ("seed", "budget", "budget_rule", "explained_variance", "minimum_gain", "smallest_budget", "largest_budget", "random_draws",
           "weights", "weight_exponent", "normalisation")  # fmt: skip
Pools = dict[str, dict[str, npt.NDArray[np.int64]]]


def compare(settings: CompareSettings, study: StageStudy, progress: Progress) -> None:
    """Do the runs that are not done yet, then score those of each draw on the tiles that none of them chose."""
    if settings.reference is None:
        raise LabelError("No reference was given.", remedy="Name one: --reference RASTER.", code="compare.no_reference")
    check(tuple(name.partition("@")[0] for name in names_of(settings.selectors)))
    tiled = open_tiles(study, memory_mb=MEMORY_MB)
    reference = read_reference(study.file(str(settings.reference)), tiled, settings.ignore, progress.part(0, 0.03))
    pools = _pools(settings, tiled, _labellable(tiled, reference, progress))
    design = _design(settings, study, pools)
    bench = _Bench(settings, study, tiled, reference, pools)
    bench.share()
    embedded = 0.5 if settings.encoder_draws == "each" else 0.05
    bench.embed(design, progress.part(0.03, embedded))
    jobs = {run: bench.job(run) for run in runs(design)}
    bench.work([job for job in jobs.values() if compare_run.RunRecord.read(Path(job["file"])) is None], progress.part(embedded, 0.99))
    rare = rare_classes(reference.masks[pools["this"]["pool"]], len(reference.names))
    files = {run: Path(job["file"]) for run, job in jobs.items()}
    table = tabulate(files, {run: pools[job["pool"]]["scored"] for run, job in jobs.items()}, tiled.tiles.tile_ids, rare)
    study.save(COMPARISON_RUNS, table)
    result = {
        "tiles": len(pools["this"]["pool"]), "classes": list(reference.names), "rare_classes": [reference.names[i] for i in rare],
        **summarise(table, design),
    }  # fmt: skip
    study.save(COMPARISON, result)
    study.figures = {"draws": settings.draws, "runs": len(table), **result["headline"]}


def _labellable(tiled: TiledStudy, reference: Reference, progress: Progress) -> npt.NDArray[np.int64]:
    """The positions of tiles that do not overlap and that the reference could label: it knows at least half of their valid pixels.

    Else a budget would not be one of labels: a way that chooses where nothing is known would lose for that alone.
    """
    every = tiled.disjoint()
    valid = tiled.table["valid_share"].to_numpy(dtype=np.float64)[every] * tiled.record.size_px**2
    known = np.array([np.count_nonzero(reference.masks[at] != NOT_LABELLED) for at in every], dtype=np.float64)
    kept = (known > 0) & (known >= LEAST_KNOWN * valid)
    if not kept.all():
        progress.note(
            "{count} of {total} tiles are left out: the reference knows less than half of each.",
            code="compare.left_out", count=int((~kept).sum()), total=len(every),
        )  # fmt: skip
    rows: npt.NDArray[np.int64] = every[kept]
    return rows


def _pools(settings: CompareSettings, tiled: TiledStudy, every: npt.NDArray[np.int64]) -> Pools:
    """Of each question and split the tiles to choose from and those to score on: for `this` all, for `other` those of other blocks."""
    pools: Pools = {"this": {"pool": every, "scored": every}}
    for split in range(settings.splits if settings.questions != "this" else 0):
        seed = derive(settings.seed, "comparison", split)
        parts = split_blocks(tiled.centres(every), share=settings.held_out_share, tile_size=tiled.record.size_px, seed=seed)
        pools[f"other-{split}"] = {"pool": every[parts.training], "scored": every[parts.validation]}
    return pools


def _design(settings: CompareSettings, study: StageStudy, pools: Pools) -> Design:
    teaching: Any = settings_of(study.document(), "train")
    budgets = settings.budgets or (settings.budget or len(study.load(MEDOIDS)),)
    questions = ("this", "other") if settings.questions == "both" else (settings.questions,)
    smallest = min(len(sets["pool"]) - (name == "this") for name, sets in pools.items() if name.split("-")[0] in questions)
    largest = max(*budgets, *settings.random_budgets, 0)
    if largest > smallest:
        raise DataError(
            "With {budget} of {tiles} tiles labelled none is left to score on.",
            remedy="Lower the budget.", code="compare.nothing_left", budget=largest, tiles=smallest + ("this" in questions),
        )  # fmt: skip
    return Design(
        questions,
        arms_of(names_of(settings.encoders), names_of(settings.selectors), names_of(settings.weights)),
        budgets,
        settings.draws,
        settings.steps or teaching.steps,
        settings.splits,
        settings.random_budgets,
        settings.full,
        settings.half_steps,
    )


@dataclass(frozen=True)
class _Bench:
    """What all runs share, where they lie, and who does them."""

    settings: CompareSettings
    study: StageStudy
    tiled: TiledStudy
    reference: Reference
    pools: Pools

    @property
    def folder(self) -> Path:
        """Where the runs are kept."""
        return self.study.path / RUNS

    def share(self) -> None:
        """Write down what the processes read."""
        compare_run.write_array(self.study.work / "masks.npy", self.reference.masks)
        plain = {name: {key: rows.tolist() for key, rows in sets.items()} for name, sets in self.pools.items()}
        write_json(self.study.work / "pools.json", plain)

    def work(self, jobs: Sequence[dict[str, Any]], progress: Progress) -> None:
        """Do jobs, several at a time."""
        cores, threads = devices.cores(), self.settings.threads or 1
        params = {
            "study": str(self.study.path), "masks": str(self.study.work / "masks.npy"), "pools": str(self.study.work / "pools.json"),
            "classes": len(self.reference.names), "device": self.settings.device,
        }  # fmt: skip
        run_jobs(
            compare_run.__name__, params, jobs, processes=self.settings.processes or max(1, cores // threads), threads=threads,
            progress=progress, template="Comparing, run {done} of {total}", code="compare.run",
        )  # fmt: skip

    def embed(self, design: Design, progress: Progress) -> None:
        """Make the embeddings that are not there yet."""
        jobs: dict[str, dict[str, Any]] = {}
        for run in runs(design):
            needed = [self._embedding(encoder, run) for encoder in filter(None, (self.yardstick, run.arm.encoder))]
            for job in filter(None, (*needed, self._kinds(run))):
                if not Path(job["file"]).exists():
                    jobs[job["file"]] = job
        for file in [file for file, job in jobs.items() if job["kind"] == "own"]:
            compare_run.write_array(Path(file), self.study.load(EMBEDDINGS)[1])
            del jobs[file]
        for file in [file for file, job in jobs.items() if job["kind"] == "kinds"]:  # one at most
            selecting: Any = settings_of(self.study.document(), "select")
            compare_run.write_array(Path(file), kinds_of(selecting, self.study, progress.part(0, 0.5)))
            del jobs[file]
            progress = progress.part(0.5, 1)
        self.work(list(jobs.values()), progress)

    def job(self, run: Run) -> dict[str, Any]:
        """What a process is told of a run. Its file is named by all that decides what comes out of it, and by nothing else."""
        document, seed = self.study.document(), compare_run.seed_of(self.settings.seed, run)
        selecting: Any = settings_of(document, "select")
        teaching: Any = settings_of(document, "train")
        exponent, weighting = compare_run.use_of(run.arm.weight, selecting.exponent, teaching.weighting)
        plan = replace(plan_of(teaching, derive(seed, "student")), steps=run.steps, weighting=weighting)
        pool = self._pool(run)
        embedding = self._embedding(run.arm.encoder, run)["file"] if run.arm.encoder else ""
        yardstick = self._embedding(self.yardstick, run)["file"]
        kinds = self._kinds(run)
        how = {name: value for name, value in selecting.identity().items() if name not in NOT_HOW} if run.arm.selector == STUDY else {}
        file = self._file(
            "run", run.arm.selector, how, Path(embedding).name, Path(yardstick).name, exponent, run.budget, run.fold, seed, asdict(plan),
            self._fingerprint, {name: hash_of(rows.tobytes()) for name, rows in self.pools[pool].items()},
            *([Path(kinds["file"]).name] if kinds else []),
        )  # fmt: skip
        return {
            "kind": "run", "file": file, "run": asdict(run), "pool": pool, "seed": seed, "embedding": embedding, "yardstick": yardstick,
            "kinds": kinds["file"] if kinds else "",
        }  # fmt: skip

    @property
    def yardstick(self) -> str:
        """The encoder in whose embedding all arms are measured."""
        return names_of(self.settings.encoders)[0]

    def _kinds(self, run: Run) -> dict[str, Any] | None:
        """The job that makes what a run must know of kinds of pixel: as the study's own selection does, or, with encoders of
        each draw, textons of the draw."""
        selecting: Any = settings_of(self.study.document(), "select")
        if not needs_kinds(run.arm.selector, selecting):
            return None
        if self.settings.encoder_draws == "each":
            return self._embedding(TEXTONS, run)
        return {"kind": "kinds", "file": self._file("kinds", self._key("tile"), self._key("encode"), selecting.seed)}

    def _embedding(self, encoder: str, run: Run) -> dict[str, Any]:
        encoding: Any = settings_of(self.study.document(), "encode")
        name, pool, seed = encoder, "this", encoding.seed
        if self.settings.encoder_draws == "each":
            name, pool, seed = (
                encoding.encoder if encoder == STUDY else encoder,
                self._pool(run),
                compare_run.seed_of(self.settings.seed, run),
            )
        elif encoder == STUDY:
            return {"kind": "own", "file": self._file("embedding", self._key("encode"))}
        rows = hash_of(self.pools[pool]["pool"].tobytes())
        made = encoding.model_copy(update={"encoder": name})
        settings = {**made.identity(), "seed": seed}
        settings |= {name: content for name, content in self._from_outside.items() if made.reads(name)}
        file = self._file("embedding", self._key("tile"), settings, rows)
        return {"kind": "embed", "file": file, "encoder": name, "pool": pool, "seed": seed}

    def _pool(self, run: Run) -> str:
        return "this" if run.question == "this" else f"{run.question}-{run.split}"

    def _key(self, stage: str) -> str:
        made = self.study.manifest(stage)
        return made.key if made else ""

    @cached_property
    def _from_outside(self) -> dict[str, str]:
        """The content of the files that encoders may read, by the setting that names them."""
        encoding: Any = settings_of(self.study.document(), "encode")
        named = {name: getattr(encoding, name) for name in ("source", "weights_file")}
        return {name: content_of(self.study, path) or "absent" for name, path in named.items() if path}

    @cached_property
    def _fingerprint(self) -> list[str]:
        """Of the pixels, the reference and the code."""
        return [self._key("tile"), hash_of(self.reference.masks.tobytes()), str(compare_run.VERSION)]

    def _file(self, kind: str, *parts: Any) -> str:
        key = hash_of(json.dumps(parts, sort_keys=True, default=str).encode())
        return str(self.folder / f"{kind}-{key}{'.npz' if kind == 'run' else '.npy'}")


def hash_of(content: bytes) -> str:
    """A name for content."""
    return hashlib.blake2b(content, digest_size=12).hexdigest()
