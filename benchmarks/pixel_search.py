"""The quick search for ways to choose tiles: a forest of trees on single pixels stands in for the student, so that a run takes a second.

    python benchmarks/pixel_search.py --image I.tif --labels L.tif --budgets 12 24 --draws 20
    python benchmarks/pixel_search.py --image I.tif --labels L.tif --arms ddoq@vae coverage@textons:0.5

An arm is SELECTOR@ENCODER, or SELECTOR@ENCODER:EXPONENT where the trees weigh each tile by its mass to that power (0 alone).
ENCODER/D: only the D largest principal components of its embedding; ENCODER/Dw: each of them at spread 1.
Features of a pixel: those that the encoder of textons sees, in 5 x 5 pixels. All arms of a draw and the random tiles are scored on
the tiles that none of them chose. It says which ways are worth a comparison with real students, `benchmarks/label_efficiency.py`;
figures of the two are not to be mixed.
"""

from __future__ import annotations

import argparse
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from sklearn.ensemble import ExtraTreesClassifier

from ddoq_engine.api import run_stage
from ddoq_engine.comparison.statistics import paired
from ddoq_engine.encoders import registry
from ddoq_engine.encoders.batches import to_tensors
from ddoq_engine.encoders.textons import local_features
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive, generator
from ddoq_engine.segmentation.confusion import Confusion
from ddoq_engine.selection.weights import weigh
from ddoq_engine.selectors.coverage import RARITY, coverage
from ddoq_engine.selectors.interface import Pool
from ddoq_engine.selectors.registry import selector
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import TiledStudy, open_tiles
from ddoq_engine.study.reference import Reference, read_reference

ARMS = (
    "ddoq-kinds@vae", "ddoq@vae", "ddoq@vae:0.5", "typiclust@vae", "ddoq@spectral", "ddoq@textons", "typiclust@textons",
    "coverage@textons",
)  # fmt: skip
WINDOW_PX = 5
TRAINED_ON, SCORED_ON = 5000, 30_000  # pixels, at most
Rows = npt.NDArray[np.int64]


def leading(embedding: npt.NDArray[np.float32], components: int, *, is_white: bool) -> npt.NDArray[np.float32]:
    """The largest principal components (N, D) of an embedding; is_white: each at spread 1."""
    centred = embedding - embedding.mean(0, dtype=np.float64)
    left, spread, _ = np.linalg.svd(centred, full_matrices=False)
    kept = slice(min(components, int((spread > 1e-9 * spread[0]).sum())))
    scale = np.full(len(spread), np.sqrt(len(embedding))) if is_white else spread
    return np.asarray(left[:, kept] * scale[kept], np.float32)


class Ground:
    """The tiles of a raster, what the reference says of them, and their embeddings as they are asked for."""

    def __init__(self, image: str, labels: str, ignore: tuple[int, ...], size: int, folder: Path) -> None:
        run_stage("tile", folder, rasters=[image], size_px=size)
        self.tiled: TiledStudy = open_tiles(Study(folder), memory_mb=1024)
        self.reference: Reference = read_reference(Path(labels), self.tiled, ignore, Progress())
        self.every = self.tiled.disjoint()
        self.places = self.tiled.centres(self.every)
        self.masks = self.reference.masks[self.every]
        batch = self.tiled.tiles.read(self.every)
        self.masks = np.where(batch.valid, self.masks, 255)
        values, valid = to_tensors(batch, torch.device("cpu"))
        self.pixels = local_features(values, valid, WINDOW_PX).numpy()
        self._embeddings: dict[tuple[str, int], npt.NDArray[np.float32]] = {}

    def embedding(self, encoder: str, draw: int) -> npt.NDArray[np.float32]:
        """Of all tiles; three encoders are fitted in all, which the draws take in turn."""
        encoder, _, cut = encoder.partition("/")
        if cut:
            return leading(self.embedding(encoder, draw), int(cut.rstrip("w")), is_white=cut.endswith("w"))
        key = (encoder, draw % 3)
        if key not in self._embeddings:
            made = registry.build(encoder)
            made.fit(self.tiled.tiles, seed=key[1], device=torch.device("cpu"), work=None, progress=Progress())
            self._embeddings[key] = made.embed(self.tiled.tiles, device=torch.device("cpu"), progress=Progress())[self.every]
        return self._embeddings[key]

    def score(self, rows: Rows, weights: npt.NDArray[np.float64], scored: Rows, seed: int) -> tuple[float, float]:
        """Mean IoU and overall accuracy of the trees that learnt these tiles."""
        rng = generator(seed, "pixels")
        known = np.flatnonzero(self.masks[rows].ravel() != 255)
        taken = rng.permutation(known)[:TRAINED_ON]
        features = self.pixels[rows].reshape(-1, self.pixels.shape[-1])[taken]
        worth = np.repeat(weights, self.masks[0].size)[taken]
        trees = ExtraTreesClassifier(20, min_samples_leaf=4, random_state=seed % 2**32)
        trees.fit(features, self.masks[rows].ravel()[taken], worth)
        truth = self.masks[scored].ravel()
        asked = rng.permutation(np.flatnonzero(truth != 255))[:SCORED_ON]
        found = trees.predict(self.pixels[scored].reshape(-1, self.pixels.shape[-1])[asked])
        confusion = Confusion(len(self.reference.names))
        confusion.add(truth[asked], found)
        plain: dict[str, Any] = confusion.as_json(self.reference.names)
        return plain["mean_iou"], plain["accuracy"]


def draw(ground: Ground, arms: list[str], budget: int, number: int, rarity: float = RARITY) -> dict[str, tuple[float, float]]:
    """The scores of all arms of one draw, and of random tiles."""
    seed = derive(42, "pixel search", number)
    chosen: dict[str, tuple[Rows, npt.NDArray[np.float64]]] = {}
    random = generator(seed, "random tiles", budget).choice(len(ground.every), budget, replace=False)
    chosen["random"] = (random, np.ones(budget))
    for arm in arms:
        name, _, exponent = arm.partition(":")
        way, _, encoder = name.partition("@")
        kinds = ground.embedding("textons", number) if way == "ddoq-kinds" else None
        pool = Pool(ground.embedding(encoder, number), ground.places, kinds=kinds)
        choose = partial(coverage, rarity=rarity) if way == "coverage" else selector(way)
        choice = choose(pool, budget, seed=derive(seed, way), progress=Progress())
        chosen[arm] = (choice.rows, weigh(choice.masses, float(exponent)) if exponent else np.ones(budget))
    scored = np.setdiff1d(np.arange(len(ground.every)), np.concatenate([rows for rows, _ in chosen.values()]))
    return {arm: ground.score(rows, weights, scored, derive(seed, "trees")) for arm, (rows, weights) in chosen.items()}


def main() -> None:
    """Print a table for each budget."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--image", required=True)
    parser.add_argument("--labels", required=True)
    parser.add_argument("--ignore", type=int, nargs="*", default=[0])
    parser.add_argument("--size", type=int, default=32)
    parser.add_argument("--budgets", type=int, nargs="+", default=[12, 24])
    parser.add_argument("--draws", type=int, default=20)
    parser.add_argument("--arms", nargs="+", default=list(ARMS))
    parser.add_argument("--rarity", type=float, default=RARITY, help="of the arms of coverage")
    asked = parser.parse_args()
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        ground = Ground(asked.image, asked.labels, tuple(asked.ignore), asked.size, Path(folder) / "study")
    for budget in asked.budgets:
        runs = [draw(ground, asked.arms, budget, number, asked.rarity) for number in range(asked.draws)]
        print(f"{budget} of {len(ground.every)} tiles, {asked.draws} draws; gain over random tiles ± half width of the 95 % interval")
        for arm in ("random", *asked.arms):
            values = np.array([run[arm] for run in runs])
            gains = values - np.array([run["random"] for run in runs])
            said = []
            for mean, gain in zip(values.mean(0), (paired([list(each)]) for each in gains.T), strict=True):
                said.append(f"{mean:.3f} ({gain.mean:+.3f} ± {gain.half_width or 0:.3f})")
            print(f"  {arm:24} mIoU {said[0]}  accuracy {said[1]}", flush=True)


if __name__ == "__main__":
    main()
