"""Three rounds of 8 tiles beside one round of 24 and 24 random tiles, labelled by an oracle: the reference of each scene.

    python benchmarks/rounds.py                              # sample scene and NC Landsat, ten seeds; goes on where it stopped
    python benchmarks/rounds.py --scenes sample --seeds 2    # a part of it
    python benchmarks/rounds.py --table                      # only the table, of the runs that are there

Each run (a scene, a seed) is one line of build/rounds/runs.jsonl; what is there is not done again. docs/proof/rounds.json and
rounds.txt are written anew after each run. All arms of a seed have the encoder of the scene's study, the student's seed and
600 steps of the optimiser in total: the rounds 200 from scratch on 8 tiles, 200 more on 16 and 200 more on 24, each time
going on from the student before with a learning rate that begins anew; the others 600 in one go. Weights are the masses to
the power ½, random tiles have weight 1. All are scored on the tiles that share no pixel with a tile of any arm. Rare classes
are those with less than 5 % of the scene's known pixels. Tiles are 32 px.
"""

from __future__ import annotations

import argparse
import json
import platform
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from scipy import stats

from ddoq_engine.api import run_stage
from ddoq_engine.progress import Progress
from ddoq_engine.quantization.quantizer import partition
from ddoq_engine.scenes import sample
from ddoq_engine.seeds import derive, generator
from ddoq_engine.segmentation import training
from ddoq_engine.segmentation.confusion import Confusion
from ddoq_engine.segmentation.dataset import LabelledTiles
from ddoq_engine.segmentation.scoring import score_tiles
from ddoq_engine.segmentation.uncertainty import judge_tiles
from ddoq_engine.selection import medoids
from ddoq_engine.selection.weights import weigh
from ddoq_engine.settings.next_round import NextRoundSettings
from ddoq_engine.settings.select import SelectSettings
from ddoq_engine.stages.next_round import Ground, choose
from ddoq_engine.stages.select import quantize
from ddoq_engine.study.artefacts import EMBEDDINGS
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import TiledStudy, open_tiles
from ddoq_engine.study.reference import Reference, read_reference

ROOT = Path(__file__).parents[1]
BUILD, PROOF = ROOT / "build" / "rounds", ROOT / "docs" / "proof"
LANDSAT = ROOT.parent / "shared" / "data" / "landsat7_nc_landclass"
LANDSAT_NAMES = ("developed", "agriculture", "herbaceous", "shrubland", "forest", "water", "sediment")
ARMS = {"rounds": "3 rounds of 8", "once": "1 round of 24", "random": "24 random tiles"}
ROUNDS, BUDGET, STEPS, RARE = 3, 8, 600, 0.05
Rows = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Scene:
    """A tiled and encoded study with the truth of all its tiles."""

    name: str
    tiled: TiledStudy
    reference: Reference
    vectors: npt.NDArray[np.float32]
    rare: list[str]


def open_scene(name: str, encoder: str) -> Scene:
    """Tile and encode a scene where that is not done."""
    folder = BUILD / f"{name}-{encoder}"
    if name == "sample":
        paths = sample.write(folder / "scene", seed=42)
        raster, truth = Path(paths.scene), Path(paths.truth)
    else:
        raster, truth = LANDSAT / "lsat7_2000_nc.tif", LANDSAT / "landclass96_on_lsat_grid.tif"
    run_stage("tile", folder / "study", rasters=[str(raster)], size_px=32)
    run_stage("encode", folder / "study", encoder=encoder)
    study = Study(folder / "study")
    tiled = open_tiles(study, memory_mb=512)
    reference = read_reference(truth, tiled, (0,), Progress())
    names = reference.names if name == "sample" else tuple(LANDSAT_NAMES[value - 1] for value in reference.values)
    reference = Reference(reference.masks, reference.values, names)
    pixels = np.bincount(reference.masks[reference.masks != 255], minlength=len(names))
    rare = [each for each, count in zip(names, pixels, strict=True) if count < RARE * pixels.sum()]
    return Scene(name, tiled, reference, study.load(EMBEDDINGS)[1], rare)


def fit(scene: Scene, rows: Rows, weights: npt.NDArray[np.float64], seed: int, steps: int, before: Any = None) -> Any:
    """A student of these tiles, labelled by the oracle; it goes on from the network `before`."""
    masks, classes = scene.reference.masks[rows], len(scene.reference.names)
    labelled = LabelledTiles(scene.tiled.tiles, rows, masks, weights, classes=classes)
    plan = training.TrainingPlan(steps=steps, seed=derive(seed, "student"))
    start = None if before is None else lambda network: network.load_state_dict(before.state_dict())
    return training.fit(labelled, plan, start=start).network


def first(scene: Scene, budget: int, seed: int) -> tuple[Rows, npt.NDArray[np.float64]]:
    """The medoids of a first round and their weights."""
    codebook = quantize(SelectSettings(), scene.vectors, budget, seed=seed, progress=Progress())
    rows = medoids.choose(scene.vectors, codebook.cells, codebook.centroids, squared_distances=codebook.squared_distances)
    return rows, weigh(codebook.masses, 0.5)


def in_rounds(scene: Scene, seed: int) -> tuple[Rows, Any]:
    """The tiles of three rounds, and the student after the last: as `ddoq round` does, with its default settings."""
    rows, weights = first(scene, BUDGET, seed)
    network = fit(scene, rows, weights, seed, STEPS // ROUNDS)
    bounds, classes = scene.tiled.table.geometry.bounds.to_numpy(), len(scene.reference.names)
    for _ in range(ROUNDS - 1):
        candidates = np.setdiff1d(np.arange(len(scene.vectors)), rows)
        judged = judge_tiles(network, scene.tiled.tiles, candidates, classes=classes)
        known = scene.reference.masks[rows]
        pixels = np.bincount(known[known != 255], minlength=classes).astype(np.float64)
        ground = Ground(scene.vectors, (bounds[:, :2] + bounds[:, 2:]) / 2, rows, candidates, judged, pixels)
        chosen = choose(NextRoundSettings(budget=BUDGET, seed=seed), SelectSettings(), ground, progress=Progress())
        rows = np.r_[rows, candidates[chosen]]
        weights = weigh(partition(scene.vectors, scene.vectors[rows]).masses, 0.5)
        network = fit(scene, rows, weights, seed, STEPS // ROUNDS, network)
    return rows, network


def run(scene: Scene, draw: int) -> dict[str, Any]:
    """One seed: all arms, scored on the tiles that none of them chose."""
    seed, begun = derive(42, "rounds", draw), time.monotonic()
    rows, networks = {}, {}
    rows["rounds"], networks["rounds"] = in_rounds(scene, seed)
    rows["once"], weights = first(scene, ROUNDS * BUDGET, seed)
    networks["once"] = fit(scene, rows["once"], weights, seed, STEPS)
    rows["random"] = np.sort(generator(seed, "random tiles").choice(len(scene.vectors), ROUNDS * BUDGET, replace=False))
    networks["random"] = fit(scene, rows["random"], np.ones(ROUNDS * BUDGET), seed, STEPS)
    scored = scene.tiled.apart_from(np.unique(np.concatenate(list(rows.values()))))
    found: dict[str, Any] = {"scene": scene.name, "draw": draw, "seed": seed, "scored_tiles": len(scored)}
    for arm, network in networks.items():
        names = scene.reference.names
        confusion: Confusion = score_tiles(network, scene.tiled.tiles, scene.reference.masks, len(names), scored)
        plain = confusion.as_json(names)
        there = [plain["iou"][name] for name in scene.rare if plain["iou"][name] is not None]
        plain["rare_iou"] = float(np.mean(there)) if there else None
        found[arm] = {**plain, "tiles": rows[arm].tolist()}
    return {**found, "rare": scene.rare, "seconds": time.monotonic() - begun}


def interval(values: list[float]) -> dict[str, float]:
    """Mean, standard deviation and the half width of the 95 % interval (Student's t) of what was drawn."""
    array, count = np.asarray(values, dtype=np.float64), len(values)
    sd = float(array.std(ddof=1)) if count > 1 else 0.0
    half = float(stats.t.ppf(0.975, count - 1)) * sd / count**0.5 if count > 1 else float("nan")
    return {"mean": float(array.mean()), "sd": sd, "half_width_95": half}


def summarise(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """For each scene and figure: the arms, and the differences of the rounds to the other two, seed by seed."""
    summary: dict[str, Any] = {}
    for scene in dict.fromkeys(run["scene"] for run in runs):
        own = [run for run in runs if run["scene"] == scene]
        classes = [name for name in own[0]["once"]["iou"] if all(run[arm]["iou"][name] is not None for run in own for arm in ARMS)]
        figures = {name: {arm: [run[arm][name] for run in own] for arm in ARMS} for name in ("mean_iou", "accuracy", "rare_iou")}
        figures |= {f"iou {name}": {arm: [run[arm]["iou"][name] for run in own] for arm in ARMS} for name in classes}
        summary[scene] = {"draws": len(own), "rare": own[0]["rare"], "figures": {}}
        for name, values in figures.items():
            if any(value is None for arm in ARMS for value in values[arm]):
                continue
            gains = {f"rounds - {arm}": np.subtract(values["rounds"], values[arm]).tolist() for arm in ("once", "random")}
            gains["once - random"] = np.subtract(values["once"], values["random"]).tolist()
            summary[scene]["figures"][name] = {each: interval(drawn) for each, drawn in {**values, **gains}.items()}
    return summary


def table(summary: dict[str, Any]) -> str:
    """The summary as text."""
    lines = []
    for scene, found in summary.items():
        lines.append(f"{scene}, {found['draws']} seeds; rare classes: {', '.join(found['rare']) or 'none'}")
        heads = [*ARMS.values(), "rounds - once", "rounds - random", "once - random"]
        lines.append(" " * 24 + "".join(f"{head:>20}" for head in heads))
        for name, figures in found["figures"].items():
            cells = [f"{figures[arm]['mean']:.3f} ± {figures[arm]['sd']:.3f}" for arm in ARMS]
            cells += [f"{figures[gain]['mean']:+.3f} ± {figures[gain]['half_width_95']:.3f}" for gain in heads[3:]]
            lines.append(f"{name:24}" + "".join(f"{cell:>20}" for cell in cells))
        lines.append("")
    lines.append("Arms: mean ± standard deviation over seeds. Differences: paired by seed, mean ± half width of the 95 % interval.")
    lines.append(f"Each arm: {ROUNDS * BUDGET} tiles, {STEPS} steps in total (rounds: {STEPS // ROUNDS} on 8, 16 and 24 tiles).")
    return "\n".join(lines) + "\n"


def write(runs: list[dict[str, Any]], encoder: str) -> None:
    """The table and its figures, of all runs so far."""
    summary = summarise(runs)
    about = {"encoder": encoder, "tiles": ROUNDS * BUDGET, "steps": STEPS, "rounds": ROUNDS, "torch": torch.__version__}
    kept = [
        {k: run[k] if k not in ARMS else {f: run[k][f] for f in ("mean_iou", "accuracy", "rare_iou", "iou")} for k in run} for run in runs
    ]
    PROOF.mkdir(parents=True, exist_ok=True)
    plain = {**about, "machine": platform.machine(), "summary": summary, "runs": kept}
    (PROOF / "rounds.json").write_text(json.dumps(plain, indent=1) + "\n", encoding="utf-8")
    (PROOF / "rounds.txt").write_text(f"Encoder: {encoder}.\n\n{table(summary)}", encoding="utf-8")


def main() -> None:
    """Do what is not done yet, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", nargs="+", choices=["sample", "landsat"], default=["landsat", "sample"])
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--encoder", choices=["vae", "spectral"], default="vae")
    parser.add_argument("--table", action="store_true", help="only write the table")
    asked = parser.parse_args()
    torch.set_num_threads(1)
    BUILD.mkdir(parents=True, exist_ok=True)
    path = BUILD / f"runs-{asked.encoder}.jsonl"
    lines = path.read_text(encoding="utf-8").split("\n")[:-1] if path.exists() else []  # a line that was cut off is done again
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    runs = [json.loads(line) for line in lines]
    for name in [] if asked.table else asked.scenes:
        done = {run["draw"] for run in runs if run["scene"] == name}
        todo = [draw for draw in range(asked.seeds) if draw not in done]
        scene = open_scene(name, asked.encoder) if todo else None
        for draw in todo:
            assert scene is not None
            runs.append(run(scene, draw))
            with path.open("a", encoding="utf-8") as handle:
                handle.write(json.dumps(runs[-1]) + "\n")
            write(runs, asked.encoder)
            print(f"{name}, seed {draw + 1} of {asked.seeds}: {runs[-1]['seconds']:.0f} s", flush=True)
    if runs:
        write(runs, asked.encoder)
        print(table(summarise(runs)))


if __name__ == "__main__":
    main()
