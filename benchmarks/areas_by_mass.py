"""How far off are class areas by the masses of the labelled tiles, by the way in which the tiles were chosen?

    python benchmarks/areas_by_mass.py --image I.tif --labels L.tif --budgets 8 16 24

The reference labels the chosen tiles; each counts by its mass, as in the report: the share of tiles in its cell, or, where a
way has no cells, of those that are nearest to it. The truth are the reference's own shares in all tiles; it must know all of
the land. *wrong*: half the sum of the shares' absolute errors, the land that is counted for a class that it is not of.
*rare*: the share of all classes below 5 % together. Encoders are fitted anew for each draw.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.api import run_stage
from ddoq_engine.comparison.statistics import paired
from ddoq_engine.encoders import registry
from ddoq_engine.progress import Progress
from ddoq_engine.quantization.quantizer import partition
from ddoq_engine.seeds import derive
from ddoq_engine.selectors.interface import Pool
from ddoq_engine.selectors.registry import OF_CELLS, selector
from ddoq_engine.stages.compare_choice import class_shares
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import TiledStudy, open_tiles
from ddoq_engine.study.reference import read_reference

WAYS = ("random", "ddoq-kinds", "ddoq", "coverage")
RARE = 0.05


def embeddings(tiled: TiledStudy, rows: npt.NDArray[np.int64], encoder: str, seed: int) -> npt.NDArray[np.float32]:
    """Of these tiles, by an encoder fitted to all."""
    made = registry.build(encoder)
    made.fit(tiled.tiles, seed=seed, device=torch.device("cpu"), work=None, progress=Progress())
    return np.asarray(made.embed(tiled.tiles, device=torch.device("cpu"), progress=Progress())[rows], np.float32)


def main() -> None:
    """Print a table for each budget."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--image", required=True)
    parser.add_argument("--labels", required=True)
    parser.add_argument("--ignore", type=int, nargs="*", default=[0])
    parser.add_argument("--size", type=int, default=32)
    parser.add_argument("--budgets", type=int, nargs="+", default=[8, 16, 24])
    parser.add_argument("--draws", type=int, default=10)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    found: dict[tuple[int, str], list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        run_stage("tile", Path(folder) / "study", rasters=[asked.image], size_px=asked.size)
        tiled = open_tiles(Study(Path(folder) / "study"), memory_mb=1024)
        reference = read_reference(Path(asked.labels), tiled, tuple(asked.ignore), Progress())
        every = tiled.disjoint()
        masks = np.where(tiled.tiles.read(every).valid, reference.masks[every], 255)
        own, known = class_shares(masks, len(reference.names)), (masks != 255).sum((1, 2))
        if not known.all():
            raise SystemExit("The reference knows nothing of some tiles: areas by mass would be of other land than the truth.")
        truth = known @ own / known.sum()
        rare = (truth > 0) & (truth < RARE)
        for draw in range(asked.draws):
            vectors, kinds = (embeddings(tiled, every, name, derive(42, "areas by mass", draw)) for name in ("vae", "textons"))
            for budget in asked.budgets:
                for way in WAYS:
                    pool = Pool(kinds if way == "coverage" else vectors, tiled.centres(every), kinds=kinds)
                    choice = selector(way)(pool, budget, seed=derive(42, way, draw), progress=Progress())
                    masses = choice.masses
                    if way not in OF_CELLS:
                        masses = partition(pool.embeddings, np.asarray(pool.embeddings)[choice.rows], device="cpu").masses
                    shares = masses @ own[choice.rows] / masses.sum()
                    wrong = float(np.abs(shares - truth).sum() / 2)
                    found.setdefault((budget, way), []).append((wrong, float(shares[rare].sum())))
    for budget in asked.budgets:
        print(
            f"{budget} of {len(every)} tiles, {asked.draws} draws; less random ± half width of the 95 % interval; "
            f"rare in truth {truth[rare].sum():.3f}"
        )
        random = np.array(found[budget, "random"])
        for way in WAYS:
            values = np.array(found[budget, way])
            gain = paired([list(values[:, 0] - random[:, 0])])
            print(
                f"  {way:12} wrong {values[:, 0].mean():.3f} ({gain.mean:+.3f} ± {gain.half_width or 0:.3f})  "
                f"rare {values[:, 1].mean():.3f} ± {values[:, 1].std(ddof=1):.3f}"
            )  # fmt: skip


if __name__ == "__main__":
    main()
