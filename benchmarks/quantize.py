"""Quantizers side by side: seconds for fit, masses and medoids; distortion; how many medoids are different tiles.

    python benchmarks/quantize.py                      # N = 100 000, D = 64, K = 500, five seeds, two threads
    python benchmarks/quantize.py --tiles 20000 --dimension 256 --seeds 3 --json result.json

All arms get the same float32 array and the same number of threads, in an order that turns from seed to seed. The
distortion of every arm is measured by one function, from its centroids, in float64. Medoids are each tool's natural
ones: own cell here, nearest of all tiles elsewhere. `wall` and `cpu` are seconds; the machine should have nothing else
to do. Ratios are to scikit-learn's MiniBatchKMeans with its defaults, seed by seed.
"""

from __future__ import annotations

import argparse
import json
import platform
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.cluster import KMeans, MiniBatchKMeans
from sklearn.metrics import pairwise_distances_argmin
from threadpoolctl import threadpool_limits

from ddoq_engine.quantization.quantizer import quantize
from ddoq_engine.selection.medoids import choose

Outcome = tuple[NDArray[Any], NDArray[Any], NDArray[Any]]  # centroids, masses, medoids
REFERENCE = "sklearn MiniBatchKMeans"


def gaussian(tiles: int, dimension: int, seed: int) -> NDArray[np.float32]:
    """One isotropic normal cloud: no structure at all."""
    return np.random.default_rng(seed).standard_normal((tiles, dimension)).astype(np.float32)


def clustered(tiles: int, dimension: int, seed: int) -> NDArray[np.float32]:
    """Sixty normal clouds of unequal mass (Dirichlet ½) and width (0.3 to 1.5)."""
    random = np.random.default_rng(seed)
    masses, widths = random.dirichlet(np.full(60, 0.5)), random.uniform(0.3, 1.5, 60)
    centres, label = 2 * random.standard_normal((60, dimension)), random.choice(60, tiles, p=masses)
    return (centres[label] + widths[label, None] * random.standard_normal((tiles, dimension))).astype(np.float32)


def ours(values: NDArray[np.float32], budget: int, seed: int, solver: str) -> Outcome:
    """This engine: `quantize` and `choose`."""
    codebook = quantize(values, budget, seed=seed, solver=solver)  # type: ignore[arg-type]
    medoids = choose(values, codebook.cells, codebook.centroids, squared_distances=codebook.squared_distances)
    return codebook.centroids, codebook.masses, medoids


def sklearn_minibatch(values: NDArray[np.float32], budget: int, seed: int) -> Outcome:
    """scikit-learn's mini-batch k-means with its defaults; its labels are those of the last centres."""
    model = MiniBatchKMeans(budget, random_state=seed, n_init=1).fit(values)
    masses = np.bincount(model.labels_, minlength=budget) / len(values)
    return model.cluster_centers_, masses, pairwise_distances_argmin(model.cluster_centers_, values)


def sklearn_lloyd(values: NDArray[np.float32], budget: int, seed: int) -> Outcome:
    """scikit-learn's full k-means, one start."""
    model = KMeans(budget, random_state=seed, n_init=1).fit(values)
    masses = np.bincount(model.labels_, minlength=budget) / len(values)
    return model.cluster_centers_, masses, pairwise_distances_argmin(model.cluster_centers_, values)


def faiss_lloyd(values: NDArray[np.float32], budget: int, seed: int) -> Outcome:
    """faiss-cpu: 25 iterations from random tiles, on all tiles."""
    import faiss

    model = faiss.Kmeans(values.shape[1], budget, niter=25, seed=seed + 1, max_points_per_centroid=len(values))
    model.train(values)
    masses = np.bincount(model.index.search(values, 1)[1][:, 0], minlength=budget) / len(values)
    nearest = faiss.knn(model.centroids, values, 1)[1][:, 0]
    return model.centroids, masses, nearest


def distortion(values: NDArray[np.float32], centroids: NDArray[Any]) -> float:
    """The mean squared distance to the nearest centroid: float32 finds it, float64 measures it."""
    given, total = torch.from_numpy(np.asarray(centroids, dtype=np.float64)), 0.0
    for block in torch.from_numpy(values).split(4096):
        nearest = torch.cdist(block, given.float(), compute_mode="donot_use_mm_for_euclid_dist").argmin(1)
        total += float((block.double() - given[nearest]).square().sum())
    return total / len(values)


def main() -> None:
    """Run all arms and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tiles", type=int, default=100_000)
    parser.add_argument("--dimension", type=int, default=64)
    parser.add_argument("--budget", type=int, default=500)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--data", choices=["clustered", "gaussian"], nargs="+", default=["clustered", "gaussian"])
    parser.add_argument("--full", action="store_true", help="scikit-learn's full KMeans too (its seeding takes minutes)")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    arms: dict[str, Callable[[NDArray[np.float32], int, int], Outcome]] = {
        REFERENCE: sklearn_minibatch,
        "ddoq auto": partial(ours, solver="auto"),
        "ddoq lloyd": partial(ours, solver="lloyd"),
        "ddoq minibatch": partial(ours, solver="minibatch"),
        "ddoq clvq": partial(ours, solver="clvq"),
        "faiss-cpu Kmeans": faiss_lloyd,
    }
    if options.full:
        arms["sklearn KMeans"] = sklearn_lloyd
    try:
        import faiss

        faiss.omp_set_num_threads(options.threads)
    except ImportError:
        del arms["faiss-cpu Kmeans"]
    print(f"N = {options.tiles}, D = {options.dimension}, K = {options.budget}, {options.threads} threads, {platform.processor()}")
    results: dict[str, dict[str, list[dict[str, float]]]] = {}
    with threadpool_limits(options.threads):
        for data in options.data:
            make = {"clustered": clustered, "gaussian": gaussian}[data]
            warm = make(5000, options.dimension, 99)
            for arm in arms.values():
                arm(warm, 50, 0)
            rows = results[data] = {name: [] for name in arms}
            for seed in range(options.seeds):
                values = make(options.tiles, options.dimension, seed)
                names = list(arms)
                for name in names[seed % len(names) :] + names[: seed % len(names)]:
                    wall, cpu = time.perf_counter(), time.process_time()
                    centroids, masses, medoids = arms[name](values, options.budget, seed)
                    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
                    figures = {"wall": wall, "cpu": cpu, "distortion": distortion(values, centroids)}
                    rows[name].append(figures | {"distinct": len(set(medoids.tolist())), "empty": int((masses == 0).sum())})
            print_table(data, rows)
    if options.json:
        options.json.write_text(json.dumps(vars(options) | {"json": str(options.json), "results": results}, indent=2), encoding="utf-8")


def print_table(data: str, rows: dict[str, list[dict[str, float]]]) -> None:
    """Mean ± standard deviation over the seeds, and the ratios to the reference."""

    def column(name: str, figure: str) -> NDArray[np.float64]:
        return np.array([row[figure] for row in rows[name]])

    def spread(figures: NDArray[np.float64], digits: int) -> str:
        deviation = figures.std(ddof=1) if len(figures) > 1 else 0.0
        return f"{figures.mean():.{digits}f} ± {deviation:.{digits}f}"

    titles = f"{'solver':<24}{'wall s':>16}{'cpu s':>16}{'distortion':>20}{'time ratio':>12}{'dist. ratio':>13}{'distinct':>10}{'empty':>7}"
    print(f"\n{data}\n{titles}")
    for name in rows:
        wall, loss = column(name, "wall"), column(name, "distortion")
        print(
            f"{name:<24}{spread(wall, 2):>16}{spread(column(name, 'cpu'), 2):>16}{spread(loss, 4):>20}"
            f"{np.mean(wall / column(REFERENCE, 'wall')):>12.2f}{np.mean(loss / column(REFERENCE, 'distortion')):>13.4f}"
            f"{column(name, 'distinct').mean():>10.1f}{column(name, 'empty').mean():>7.1f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
