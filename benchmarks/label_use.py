"""What else saves labels: parts of more tiles in place of whole ones, and tiles that nobody labelled (self-training).

    python benchmarks/label_use.py nc-landsat          # from the folder shared/data beside the checkout
    python benchmarks/label_use.py sample-scene        # made here
    python benchmarks/label_use.py NAME --image I.tif --labels L.tif --budgets 10 32
    python benchmarks/label_use.py --table             # only the table, of what is there

Of each draw and budget of n tiles, chosen by DDOQ or at random:
whole     the n tiles with all their pixels, as DDOQ has it.
parts     4 n tiles chosen the same way; of each, superpixels (1/32 of a tile) drawn at random up to a quarter of its labelled
          pixels: about as many pixels as n whole tiles have (`pixels` tells), and four times as many tiles to look at. Every pixel
          has its true class, also where a superpixel holds two.
self      the student of `whole` gives soft labels to 128 other tiles at random; a second student learns as long from both, as
          often from a labelled tile as from another, at temperature 1.
all       the student of `whole` gives soft labels to all tiles, and a second student learns as long from them and from the masks, at
          the temperature and share that the stage train has by default. The stages soft_labels (--tiles all) and train (--labels
          both) do so too, but for tiles that they hold out and for windows that overlap.
All students of a draw have the same seed and steps, and are scored on the tiles whose true labels none of them learnt (in
`self` and `all` what a student said of them is learnt too). Each draw is kept
in docs/proof/label-use/NAME.json when it is done.
"""

from __future__ import annotations

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from label_efficiency import files_of
from soft_labels import interval

from ddoq_engine.api import run_stage
from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.superpixels import cut
from ddoq_engine.seeds import derive, generator
from ddoq_engine.segmentation import bare_training
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.scoring import score_tiles
from ddoq_engine.segmentation.training import TrainedStudent, TrainingPlan
from ddoq_engine.selection.weights import weigh
from ddoq_engine.selectors.interface import Pool
from ddoq_engine.selectors.registry import selector
from ddoq_engine.settings.superpixels import SuperpixelsSettings
from ddoq_engine.settings.train import TrainSettings
from ddoq_engine.stages.compare import LEAST_KNOWN
from ddoq_engine.study.artefacts import EMBEDDINGS
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import open_tiles
from ddoq_engine.study.reference import read_reference

ROOT = Path(__file__).parents[1]
BUILD, PROOF = ROOT / "build" / "label-use", ROOT / "docs" / "proof"
SPREAD, SEGMENTS, UNLABELLED, AT_ONCE = 4, 32, 128, 64
USES, WAYS, FIGURES = ("whole", "parts", "self", "all"), ("random", "ddoq"), {"mean_iou": "mIoU", "accuracy": "accuracy"}
CPU, QUIET = torch.device("cpu"), Progress()
Rows = npt.NDArray[np.int64]
Masks = npt.NDArray[np.uint8]


class Ground:
    """A set, tiled and encoded: its tiles that the reference can label, their values, masks, embeddings and places."""

    def __init__(self, name: str, labels: Path) -> None:
        study = Study(BUILD / name / "study")
        tiled = open_tiles(study, memory_mb=512)
        reference = read_reference(labels, tiled, (0,), QUIET)
        every = tiled.disjoint()
        batch = tiled.tiles.read(every)
        masks = np.where(batch.valid, reference.masks[every], NOT_LABELLED).astype(np.uint8)
        known = (masks != NOT_LABELLED).sum((1, 2)) >= LEAST_KNOWN * np.maximum(1, batch.valid.sum((1, 2)))
        self.rows: Rows = every[known]
        self.tiles, self.classes = tiled.tiles, reference.names
        self.values, self.valid, self.masks = batch.values[known], batch.valid[known], masks[known]
        self.pool = Pool(study.load(EMBEDDINGS)[1][self.rows], tiled.centres(self.rows))

    def labelled(self, rows: Rows, masks: Masks, weights: Any = None, soft: Any = None) -> LabelledTiles:
        """Tiles of the pool with masks of theirs."""
        return LabelledTiles(self.tiles, self.rows[rows], masks, weights, classes=len(self.classes), soft=soft)

    def part(self, row: int, rng: np.random.Generator) -> Masks:
        """The mask of superpixels drawn at random, up to a quarter of the tile's labelled pixels; not labelled elsewhere."""
        compactness = float(SuperpixelsSettings().compactness)
        size = self.masks[row].size / SEGMENTS
        ids = cut(self.values[row], self.valid[row], [size], compactness=compactness, rng=rng)[0]
        kept: Masks = np.full_like(self.masks[row], NOT_LABELLED)
        left = np.count_nonzero(self.masks[row] != NOT_LABELLED) // SPREAD
        for segment in rng.permutation(np.arange(1, int(ids.max()) + 1)):
            inside = (ids == segment) & (self.masks[row] != NOT_LABELLED)
            if inside.sum() <= left:
                kept[inside] = self.masks[row][inside]
                left -= int(inside.sum())
        return kept

    def soft(self, trained: TrainedStudent, rows: Rows) -> npt.NDArray[np.float32]:
        """What a student says of tiles (n, Q, H, W); 0 where a tile has no data."""
        with torch.inference_mode():
            parts = np.array_split(self.values[rows], max(1, len(rows) // AT_ONCE))
            logits = torch.cat([trained.network(torch.from_numpy(np.ascontiguousarray(part))) for part in parts])
            said = torch.softmax(logits, dim=1).numpy()
        return np.where(self.valid[rows][:, None], said, 0).astype(np.float32)


def draw(name: str, labels: Path, size_px: int, budgets: list[int], number: int) -> dict[str, Any]:
    """All students of a draw and their scores."""
    torch.set_num_threads(1)
    ground = Ground(name, labels)
    seed = derive(42, "label use", number)
    plan = TrainingPlan(seed=derive(seed, "student"), temperature=1.0, hard_share=0.5)
    truth = np.full((len(ground.tiles), size_px, size_px), NOT_LABELLED, np.uint8)
    truth[ground.rows] = ground.masks
    runs = []
    for budget in budgets:
        choices = {
            (way, count): selector(way)(ground.pool, count, seed=derive(seed, way), progress=QUIET)
            for way in WAYS
            for count in (budget, SPREAD * budget)
        }
        touched = np.unique(np.concatenate([choice.rows for choice in choices.values()]))
        scored = np.setdiff1d(np.arange(len(ground.rows)), touched)
        others = generator(seed, "others", budget).choice(scored, min(UNLABELLED, len(scored)), replace=False)
        for way in WAYS:
            few, many = choices[way, budget], choices[way, SPREAD * budget]
            whole = ground.labelled(few.rows, ground.masks[few.rows], weigh(few.masses, 0.5))
            masks = np.stack([ground.part(int(row), generator(seed, "segments", int(row))) for row in many.rows])
            parts = ground.labelled(many.rows, masks, weigh(many.masses, 0.5))
            student = bare_training.fit(whole, plan, device=CPU, progress=QUIET)
            students = {
                "whole": student,
                "parts": bare_training.fit(parts, plan, device=CPU, progress=QUIET),
                "self": _taught_by_itself(ground, student, few.rows, whole.weights, others, plan),
                "all": _taught_on_all(ground, student, few.rows, plan),
            }
            for use, trained in students.items():
                pixels = int(np.count_nonzero((masks if use == "parts" else ground.masks[few.rows]) != NOT_LABELLED))
                found = score_tiles(trained.network, ground.tiles, truth, len(ground.classes), ground.rows[scored])
                scores = {"mean_iou": found.mean_iou(), "accuracy": found.accuracy()}
                runs.append({"way": way, "use": use, "budget": budget, "pixels": pixels, "scored": len(scored), **scores})
                print(name, number, runs[-1], flush=True)
    return {"draw": number, "tiles": len(ground.rows), "classes": list(ground.classes), "steps": plan.steps, "runs": runs}


def _taught_by_itself(
    ground: Ground, student: TrainedStudent, labelled: Rows, weights: npt.NDArray[np.float64], others: Rows, plan: TrainingPlan
) -> TrainedStudent:
    """A second student, of the labelled tiles and of what the first says of the others; as often of the ones as of the others."""
    unknown = np.full((len(others), *ground.masks.shape[1:]), NOT_LABELLED, np.uint8)
    nothing = np.zeros((len(labelled), len(ground.classes), *ground.masks.shape[1:]), np.float32)
    tiles = ground.labelled(
        np.concatenate([labelled, others]),
        np.concatenate([ground.masks[labelled], unknown]),
        np.concatenate([weights * len(others) / weights.sum(), np.ones(len(others))]),
        np.concatenate([nothing, ground.soft(student, others)]),
    )
    return bare_training.fit(tiles, replace(plan, weighting="sampler"), device=CPU, progress=QUIET)


def _taught_on_all(ground: Ground, student: TrainedStudent, labelled: Rows, plan: TrainingPlan) -> TrainedStudent:
    """A second student, of what the first says of all tiles, mixed with the masks where there are some."""
    every, settings = np.arange(len(ground.rows)), TrainSettings()
    masks = np.full_like(ground.masks, NOT_LABELLED)
    masks[labelled] = ground.masks[labelled]
    tiles = ground.labelled(every, masks, None, ground.soft(student, every))
    both = replace(plan, temperature=settings.temperature, hard_share=settings.hard_share)
    return bare_training.fit(tiles, both, device=CPU, progress=QUIET)


def run(asked: argparse.Namespace) -> None:
    """The draws that are not there yet."""
    image, labels = files_of(asked)
    file = PROOF / "label-use" / f"{asked.name}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    done: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    left = sorted(set(range(asked.draws)) - {each["draw"] for each in done})
    study = BUILD / asked.name / "study"
    run_stage("tile", study, rasters=[str(image)], size_px=asked.size)
    run_stage("encode", study)
    with ProcessPoolExecutor(asked.processes) as pool:
        for found in pool.map(partial(draw, asked.name, labels, asked.size, asked.budgets), left):
            done.append(found)
            file.write_text(json.dumps(done, indent=1), encoding="utf-8")


def table() -> str:
    """All results as text."""
    lines: list[str] = []
    for file in sorted((PROOF / "label-use").glob("*.json")):
        draws = json.loads(file.read_text(encoding="utf-8"))
        budgets = sorted({r["budget"] for r in draws[0]["runs"]})
        size = f"{draws[0]['tiles']} tiles, {len(draws[0]['classes'])} classes"
        lines.append(f"{file.stem}: {size}, {len(draws)} draws, {draws[0]['steps']} steps")
        for figure, title in FIGURES.items():
            found = {(r["way"], r["use"], r["budget"], d["draw"]): r[figure] for d in draws for r in d["runs"]}
            lines.append(f"  {title:28}" + "".join(f"{budget:>34} tiles" for budget in budgets))
            for way in WAYS:
                for use in USES:
                    cells = []
                    for budget in budgets:
                        own = [found[way, use, budget, d["draw"]] for d in draws]
                        gains = [a - found[way, "whole", budget, d["draw"]] for a, d in zip(own, draws, strict=True)]
                        over = [a - found["random", "whole", budget, d["draw"]] for a, d in zip(own, draws, strict=True)]
                        cells.append(f"{np.mean(own):.3f}  {interval(over)}  {'' if use == 'whole' else interval(gains):15}")
                    lines.append(f"    {way + ', ' + use:26}" + "".join(f"{cell:>40}" for cell in cells))
        lines.append("")
    lines.append(
        "A mean over the draws; behind it the gain over whole random tiles, then that over whole tiles chosen the same way, paired by"
    )
    lines.append("draw, ± half the width of its 95 % interval (not corrected for the number of comparisons).")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Compare on the set that is named, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", nargs="?")
    parser.add_argument("--image")
    parser.add_argument("--labels")
    parser.add_argument("--size", type=int, default=32)
    parser.add_argument("--budgets", type=int, nargs="+", default=[8, 16])
    parser.add_argument("--draws", type=int, default=10)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--table", action="store_true")
    asked = parser.parse_args()
    if asked.name and not asked.table:
        run(asked)
    if not list((PROOF / "label-use").glob("*.json")):
        raise SystemExit("There is no result yet: name a set to compare on.")
    text = table()
    (PROOF / "label_use.txt").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
