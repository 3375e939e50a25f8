"""What do a teacher's soft labels bring, over medoids, random tiles and decoded tiles? On blocks that nobody has seen.

    python benchmarks/soft_labels.py sample-scene
    python benchmarks/soft_labels.py nc-landsat        # from the folder shared/data beside the checkout
    python benchmarks/soft_labels.py --table           # only the table, of what is there

Of each seed: 30 % of the tiles, in blocks, are held out for scoring (with a rim as wide as a tile's diagonal that nobody uses). On
the others alone the VAE is fitted, the teacher is trained (all their masks, twice the steps), and tiles are chosen. Students
of one size learn for the same steps from masks (hard), from the teacher (soft), or from both. Decoded tiles are the VAE's
pictures of centroids of flattened latents, with the teacher's labels; nobody has masks of them. The teacher sees each tile
alone, the chosen, the random and the decoded ones alike. Each seed is kept in docs/proof/soft-labels/NAME.json when it is done.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.api import run_stage
from ddoq_engine.comparison.statistics import paired
from ddoq_engine.encoders.vae.encoder import VaeEncoder
from ddoq_engine.progress import Progress
from ddoq_engine.quantization.quantizer import quantize
from ddoq_engine.scenes import sample
from ddoq_engine.seeds import derive, generator
from ddoq_engine.segmentation import bare_training
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.scoring import score_tiles
from ddoq_engine.segmentation.splitting import split_blocks
from ddoq_engine.segmentation.training import TrainedStudent, TrainingPlan
from ddoq_engine.selection import medoids
from ddoq_engine.selection.weights import weigh
from ddoq_engine.settings.encode import EncodeSettings
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import open_tiles
from ddoq_engine.study.reference import read_reference
from ddoq_engine.tiles import ArrayTiles, TileSource

ROOT = Path(__file__).parents[1]
BUILD, PROOF = ROOT / "build" / "soft-labels", ROOT / "docs" / "proof"
LANDSAT = ROOT.parent / "shared" / "data" / "landsat7_nc_landclass"
BUDGETS, STEPS, SEEDS, SIZE_PX, HELD_OUT = (8, 16, 24), 600, 5, 32, 0.3
PLAN = TrainingPlan(steps=STEPS, temperature=2.0, hard_share=0.3)
SHARES = {"hard": 0.0, "soft": 0.0, "both": 0.3}
CPU, QUIET = torch.device("cpu"), Progress()
FIGURES = {"mean_iou": "mIoU", "accuracy": "accuracy"}
Rows = npt.NDArray[np.int64]


def files_of(name: str) -> tuple[Path, Path]:
    """The raster of a set and that of its classes."""
    if name == "sample-scene":
        paths = sample.write(BUILD / name / "scene", seed=42)
        return Path(paths.scene), Path(paths.truth)
    return LANDSAT / "lsat7_2000_nc.tif", LANDSAT / "landclass96_on_lsat_grid.tif"


def probabilities(teacher: TrainedStudent, tiles: TileSource) -> npt.NDArray[np.float32]:
    """(N, Q, H, W): the teacher's, 0 where a tile has no data."""
    found = []
    with torch.inference_mode():
        for start in range(0, len(tiles), 64):
            batch = tiles.read(np.arange(start, min(start + 64, len(tiles))))
            soft = torch.softmax(teacher.network(torch.from_numpy(np.ascontiguousarray(batch.values))), dim=1).numpy()
            found.append(np.where(batch.valid[:, None], soft, 0))
    return np.concatenate(found).astype(np.float32)


def of_seed(name: str, seed: int) -> dict[str, Any]:
    """All students of a seed, and their scores on the blocks that were held out."""
    raster, classes = files_of(name)
    study = BUILD / name / "study"
    run_stage("tile", study, rasters=[str(raster)], size_px=SIZE_PX)
    tiled = open_tiles(Study(study), memory_mb=512)
    reference = read_reference(classes, tiled, (0,), QUIET)
    every, count = np.arange(len(tiled.table)), len(reference.names)
    parts = split_blocks(tiled.centres(every), share=HELD_OUT, tile_size=SIZE_PX, seed=derive(seed, "held out"))
    pool, scored = parts.training, parts.validation
    batch = tiled.tiles.read(pool)
    masks = np.where(batch.valid, reference.masks[pool], 255).astype(np.uint8)
    tiles = ArrayTiles(tuple(tiled.tiles.tile_ids[i] for i in pool), batch.values, batch.valid)
    truth = np.where(tiled.tiles.read(every).valid, reference.masks, 255).astype(np.uint8)

    def scores(trained: TrainedStudent) -> dict[str, float]:
        found = score_tiles(trained.network, tiled.tiles, truth, count, scored)
        return {"mean_iou": found.mean_iou(), "accuracy": found.accuracy()}

    plan = replace(PLAN, seed=derive(seed, "student"))
    whole = LabelledTiles(tiles, np.arange(len(pool)), masks, classes=count)
    teacher = bare_training.fit(whole, replace(plan, steps=2 * STEPS), device=CPU, progress=QUIET)
    soft = probabilities(teacher, tiles)
    settings = EncodeSettings()
    encoder = VaeEncoder(VaeEncoder.options_class(**settings.options()))
    encoder.fit(tiles, seed=derive(seed, "encoder"), device=CPU, work=None, progress=QUIET)
    vectors = encoder.embed(tiles, device=CPU, progress=QUIET)
    flat = np.concatenate(list(encoder.latents(tiles, device=CPU, progress=QUIET)))
    runs = [{"arm": "teacher", "labels": "hard", "budget": len(pool), **scores(teacher)}]

    def train(arm: str, labels: str, budget: int, given: LabelledTiles) -> None:
        trained = bare_training.fit(given, replace(plan, hard_share=SHARES[labels]), device=CPU, progress=QUIET)
        runs.append({"arm": arm, "labels": labels, "budget": budget, **scores(trained)})
        print(name, seed, runs[-1], flush=True)

    for budget in BUDGETS:
        codebook = quantize(vectors, budget, seed=derive(seed, "cells", budget))
        chosen = medoids.choose(vectors, codebook.cells, codebook.centroids, squared_distances=codebook.squared_distances)
        drawn = generator(seed, "random tiles", budget).choice(len(pool), budget, replace=False)
        for arm, rows, weights in (("medoids", chosen, weigh(codebook.masses, 0.5)), ("random", drawn, np.ones(budget))):
            for labels in SHARES:
                given = None if labels == "hard" else soft[rows]
                train(arm, labels, budget, LabelledTiles(tiles, rows, masks[rows], weights, classes=count, soft=given))
        decoding = quantize(flat, budget, seed=derive(seed, "decoded cells", budget))
        pictures = encoder.decode(decoding.centroids.astype(np.float32), device=CPU)
        whole_tiles = np.ones((budget, SIZE_PX, SIZE_PX), dtype=bool)
        decoded = ArrayTiles(tuple(f"cluster_{i:06d}" for i in range(budget)), pictures, whole_tiles)
        taught = probabilities(teacher, decoded)
        likely = taught.argmax(axis=1).astype(np.uint8)  # of hard_share 0: counted, never learnt
        train(
            "decoded",
            "soft",
            budget,
            LabelledTiles(decoded, np.arange(budget), likely, weigh(decoding.masses, 0.5), classes=count, soft=taught),
        )
    return {"seed": seed, "pool": len(pool), "scored": len(scored), "classes": list(reference.names), "runs": runs}


def run(name: str) -> None:
    """The seeds that are not there yet."""
    file = PROOF / "soft-labels" / f"{name}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    done: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    for seed in sorted(set(range(SEEDS)) - {each["seed"] for each in done}):
        done.append(of_seed(name, seed))
        file.write_text(json.dumps(done, indent=1), encoding="utf-8")


def interval(values: list[float]) -> str:
    """Mean and half the width of its 95 % interval, by Student's t."""
    found = paired([values])
    return f"{found.mean:+.3f} ± {found.half_width:.3f}" if found.half_width is not None else f"{found.mean:+.3f}"


def table() -> str:
    """All results as text."""
    lines: list[str] = []
    for file in sorted((PROOF / "soft-labels").glob("*.json")):
        seeds = json.loads(file.read_text(encoding="utf-8"))
        sizes = f"{seeds[0]['pool']} to {max(s['pool'] for s in seeds)} tiles to learn from, {seeds[0]['scored']} to score on"
        lines += [
            f"{file.stem}: {len(seeds)} seeds, {len(seeds[0]['classes'])} classes, about {sizes}, {STEPS} steps, T = {PLAN.temperature:g}"
        ]
        for figure, title in FIGURES.items():
            found = {(r["arm"], r["labels"], r["budget"], s["seed"]): r[figure] for s in seeds for r in s["runs"]}
            of_teacher = [value for (arm, *_), value in found.items() if arm == "teacher"]
            lines.append(f"  {title}; the teacher {np.mean(of_teacher):.3f}" + "".join(f"{budget:>28} tiles" for budget in BUDGETS))
            for arm, labels in dict.fromkeys((a, k) for a, k, *_ in found if a != "teacher"):
                cells = []
                for budget in BUDGETS:
                    own = [found[arm, labels, budget, s["seed"]] for s in seeds]
                    base = [found["random", labels, budget, s["seed"]] for s in seeds]
                    gain = "" if arm == "random" else interval([a - b for a, b in zip(own, base, strict=True)])
                    cells.append(f"{np.mean(own):.3f} {gain:16}")
                lines.append(f"    {arm + ', ' + labels:24}" + "".join(f"{cell:>34}" for cell in cells))
            for arm in ("medoids", "random"):
                for labels in ("soft", "both"):
                    gains = [
                        interval([found[arm, labels, b, s["seed"]] - found[arm, "hard", b, s["seed"]] for s in seeds]) for b in BUDGETS
                    ]
                    lines.append(f"    {arm}: {labels} less hard".ljust(28) + "".join(f"{gain:>34}" for gain in gains))
        lines.append("")
    lines.append(
        "A mean over the seeds; behind it the gain over random tiles with the same kind of labels, paired by seed, ± half its 95 %"
    )
    lines.append("interval (not corrected for the number of comparisons). Each seed has blocks, teacher, encoder and choices of its own.")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Compare on the set that is named, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", nargs="?", choices=("sample-scene", "nc-landsat"))
    parser.add_argument("--table", action="store_true")
    asked = parser.parse_args()
    if asked.name and not asked.table:
        run(asked.name)
    text = table()
    (PROOF / "soft_labels.txt").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
