"""Do the intervals of class areas cover the truth? Samples drawn again and again from populations whose truth is known.

    python benchmarks/areas.py                                   # the sample scene, a map made wrong on purpose
    python benchmarks/areas.py --study STUDY --truth TRUTH.tif    # a study's own map, where the whole truth is known

Each draw is made and assessed by the engine's own functions: strata by the map, allocation by its doubt, at least two tiles
a stratum, the difference estimator, t with degrees of freedom that know of the errors' long tails. Beside it: the plain
expansion of the same tiles (no map), and what naive counting gives: the map's pixels, which have no interval (shown: how far
off they are), and the sampled pixels with the binomial interval of independent pixels, which they are not.

A class is *common enough* where the engine trusts its interval (`Estimate.is_thin`) in at least half of the draws.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage, stats

from ddoq_engine.areas import drawing, strata
from ddoq_engine.areas.assessment import Tiles, assess

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Population:
    """N tiles: labelled, mapped (N, Q) pixels of each class in truth and by a map; doubt (N,) of the map; names of the classes."""

    labelled: Values
    mapped: Values
    doubt: Values
    names: tuple[str, ...]


@dataclass(frozen=True)
class Coverage:
    """By class (Q,), over all draws: share of intervals that hold the truth, and median width, with the map and without.

    naive: share of binomial intervals that hold it. thin: share of draws in which the engine does not trust the interval.
    seen: mean number of sampled tiles that have anything of the class.
    """

    with_map: Values
    alone: Values
    naive: Values
    width_with_map: Values
    width_alone: Values
    thin: Values
    seen: Values
    strata: int

    @property
    def is_common(self) -> NDArray[np.bool_]:
        """(Q,) classes that are common enough."""
        return self.thin < 0.5


def make_wrong(truth: NDArray[np.integer], classes: int, seed: int) -> tuple[NDArray[np.int64], Values]:
    """A map of truth (H, W; 0 to classes - 1, -1 unknown) that is wrong on purpose, and its doubt (H, W).

    Shifted by a pixel; in smooth patches, a sixth of the land, each class is taken for the next one; a tenth of the pixels of
    the commonest class are given to the second, so that the pixel counts are biased. The doubt knows the patches roughly.
    """
    random = np.random.default_rng(seed)
    patches = ndimage.gaussian_filter(random.standard_normal(truth.shape), 10)
    patches /= patches.std()
    found = np.roll(truth.astype(np.int64), 1, axis=1)
    found = np.where(patches > 1.0, (found + 1) % classes, found)
    order = np.argsort(np.bincount(truth[truth >= 0].ravel(), minlength=classes))[::-1]
    found = np.where((found == order[0]) & (random.random(truth.shape) < 0.1), order[1], found)
    vague = patches + ndimage.gaussian_filter(random.standard_normal(truth.shape), 6) * 6
    return np.where(truth < 0, -1, found), np.clip(stats.norm.cdf(vague - 1.0), 0.02, 1)


def from_rasters(
    truth: NDArray[np.integer], shown: NDArray[np.integer], doubt: Values, *, size_px: int, names: tuple[str, ...]
) -> Population:
    """The population of all whole tiles of (H, W) classes, -1 where unknown; tiles with less than half known are left out."""
    high, wide = (length // size_px for length in truth.shape)

    def tiled(array: NDArray[np.generic]) -> NDArray[np.generic]:
        cut = array[: high * size_px, : wide * size_px].reshape(high, size_px, wide, size_px)
        return cut.swapaxes(1, 2).reshape(high * wide, size_px * size_px)

    def counted(array: NDArray[np.integer]) -> Values:
        tiles = tiled(array)
        return np.stack([(tiles == each).sum(axis=1) for each in range(len(names))], axis=1).astype(np.float64)

    kept = (tiled(truth) >= 0).mean(axis=1) >= 0.5
    return Population(counted(truth)[kept], counted(shown)[kept], np.asarray(tiled(doubt)[kept], dtype=np.float64).mean(axis=1), names)


def simulate(population: Population, *, tiles: int, draws: int, seed: int, with_strata: bool = True) -> Coverage:
    """Draw `tiles` tiles `draws` times and see whether the intervals hold the truth."""
    labelled, mapped = population.labelled, population.mapped
    count, drawable = len(labelled), np.ones(len(labelled), dtype=bool)
    truth, land, nobody = labelled.sum(axis=0), float(labelled.sum()), np.zeros(len(labelled), dtype=bool)
    own = np.zeros(count, dtype=np.int64)
    if with_strata:
        shares = mapped / np.maximum(mapped.sum(axis=1, keepdims=True), 1)
        profiles = np.column_stack([shares, population.doubt])
        own = strata.merge_small(strata.by_map(shares, population.doubt), profiles, drawable, least=5, most=max(1, tiles // 5))
    room = np.bincount(own)
    take = np.bincount(drawing.allocate(strata.worth(own, drawable, population.doubt), room, tiles), minlength=len(room))
    rows: list[list[Values]] = []
    for draw in range(draws):
        is_sampled = drawing.shuffle(own, drawable, np.random.default_rng([seed, draw])) < take[own]
        met = labelled[is_sampled].sum(axis=0)
        record = []
        for of_map in (mapped, np.zeros_like(mapped)):
            found = assess(Tiles(own, is_sampled, nobody, labelled, of_map, (labelled > 0) | (of_map > 0), met, land)).estimate
            record += [(found.low <= truth) & (truth <= found.high), found.high - found.low, found.is_thin, found.seen]
        share = met / met.sum()
        half = 1.96 * np.sqrt(share * (1 - share) / met.sum()) * land
        rows.append([*record, np.abs(share * land - truth) <= half])
    figures = [np.asarray([row[at] for row in rows], dtype=np.float64) for at in range(9)]
    mean = [figure.mean(axis=0) for figure in figures]
    widths = [np.nanmedian(np.where(np.isnan(figures[at]).all(axis=0), 0.0, figures[at]), axis=0) for at in (1, 5)]
    return Coverage(mean[0], mean[4], mean[8], *widths, mean[2], mean[3], len(room))


def of_scene(size_px: int, *, tile_px: int, seed: int) -> Population:
    """The sample scene with a map made wrong on purpose."""
    from ddoq_engine.scenes import sample

    scene = sample.make(seed=seed, size_px=size_px)
    truth = np.where(scene.truth == sample.TRUTH_NODATA, -1, scene.truth.astype(np.int64) - 1)
    shown, doubt = make_wrong(truth, len(scene.classes), seed)
    return from_rasters(truth, shown, doubt, size_px=tile_px, names=tuple(each.name for each in scene.classes))


def of_study(path: Path, truth: Path) -> Population:
    """A study's tiles with its own map, and a class raster that is the truth of all of them, on the same grid."""
    from ddoq_engine.progress import Progress
    from ddoq_engine.rasters.tile_classes import ClassMap, count_in_tiles
    from ddoq_engine.study.area_values import count_map, find_map
    from ddoq_engine.study.artefacts import CLASSES, TILES
    from ddoq_engine.study.folder import Study
    from ddoq_engine.study.record import StudyRecord

    study = Study.open(path)
    record, tiles, found, classes = StudyRecord.load(study), study.load(TILES), find_map(study), study.load(CLASSES)
    if found is None:
        raise SystemExit("The study has no map.")
    ids = [each["class_id"] for each in classes]
    mapped = count_map(study, record, tiles, found, ids=ids, progress=Progress(), with_doubt=True)
    with ClassMap(truth, record.rasters[0]):
        known = count_in_tiles(truth, None, record.rasters[0], tiles, ids=ids, progress=Progress())
    return Population(known.pixels.astype(np.float64), mapped.pixels.astype(np.float64), mapped.doubt, tuple(c["name"] for c in classes))


def table(title: str, population: Population, tiles: int, found: Coverage) -> str:
    """One table of text."""
    truth, land = population.labelled.sum(axis=0), population.labelled.sum()
    off = 100 * (population.mapped.sum(axis=0) - truth) / truth
    lines = [
        f"{title}: {len(population.labelled)} tiles, {tiles} drawn, {found.strata} strata",
        f"{'class':<16}{'truth %':>9}{'seen':>6}{'with map':>10}{'alone':>8}"
        f"{'width ratio':>13}{'± % of land':>13}{'map off %':>11}{'naive':>8}",
    ]
    ratio = np.divide(found.width_with_map, found.width_alone, out=np.ones_like(truth), where=found.width_alone > 0)
    for at in np.argsort(-truth):
        mark = "" if found.is_common[at] else "  too rare"
        lines.append(
            f"{population.names[at]:<16}{100 * truth[at] / land:>9.2f}{found.seen[at]:>6.1f}{100 * found.with_map[at]:>10.1f}"
            f"{100 * found.alone[at]:>8.1f}{ratio[at]:>13.2f}{50 * found.width_with_map[at] / land:>13.2f}{off[at]:>11.1f}"
            f"{100 * found.naive[at]:>8.1f}{mark}"
        )
    common = found.is_common
    inside = (found.with_map >= 0.92) & (found.with_map <= 0.98)
    lines.append(f"common enough: {int(common.sum())} classes, of which {int((common & inside).sum())} are covered in 92 to 98 % of draws")
    return "\n".join(lines)


def main() -> None:
    """Simulate and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tiles", type=int, nargs="+", default=[60, 100, 200])
    parser.add_argument("--draws", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=2048, help="edge of the scene in pixels")
    parser.add_argument("--study", type=Path)
    parser.add_argument("--truth", type=Path)
    options = parser.parse_args()
    populations = {"sample scene, map wrong on purpose": of_scene(options.size, tile_px=32, seed=42)}
    if options.study is not None and options.truth is not None:
        populations["sample scene, a student's map"] = of_study(options.study, options.truth)
    print(f"{options.draws} draws each; with map, alone, naive: % of 95 % intervals that hold the truth (Monte Carlo error about 1)")
    for title, population in populations.items():
        for tiles in options.tiles:
            print(
                "\n" + table(title, population, tiles, simulate(population, tiles=tiles, draws=options.draws, seed=options.seed)),
                flush=True,
            )


if __name__ == "__main__":
    main()
