"""The woods of the sample scene: on the hills whole, in the plain as copses that keep to the parcels; stands and clearings."""

from __future__ import annotations

import numpy as np
import scipy.ndimage
from scipy.spatial import cKDTree

from ddoq_engine.scenes import spectra
from ddoq_engine.scenes.fields import Parcels
from ddoq_engine.scenes.ground import FINE, Field, Ground, Mask, finer, fractal
from ddoq_engine.scenes.terrain import Terrain

STAND_PX = 26  # between the middles of two stands
COVER = 0.24  # of the scene


def paint(ground: Ground, terrain: Terrain, parcels: Parcels, rng: np.random.Generator) -> None:
    """Cover about a quarter of the ground with wood, conifers above, broadleaf trees below and along the river."""
    size_px = ground.size_px
    wooded = terrain.relief * 0.75 + 0.8 * fractal(rng, size_px, min(size_px / 5, 240), roughness=1.9)
    edge = finer(0.3 * wooded)
    edge += np.float32(0.7) * parcels.mean(wooded)[parcels.ids]  # a wood's edge follows the fields in part
    forest = edge > np.quantile(edge[::7, ::7], 1 - COVER)
    del edge
    bank = finer((terrain.river_distance_px < 11) & (fractal(rng, size_px, 30) > 0.15)) > 0.5
    conifer_score, age, felled = _stands(forest, terrain.relief, rng)
    conifer = forest & (conifer_score > 0.35) & ~bank
    crowns = _crowns(ground.class_id.shape[0], rng)
    light = (1 + 0.13 * crowns) * age
    ground.paint((forest | bank) & ~conifer, spectra.BROADLEAF, "broadleaf", floor="meadow", share=_open(crowns, 0.93), brightness=light)
    ground.paint(conifer, spectra.CONIFER, "conifer", floor="brown_soil", share=_open(crowns, 0.95), brightness=light)
    ground.paint(forest & felled & ~bank, spectra.BARE_SOIL, "meadow", floor="brown_soil", share=0.14 + 0.08 * crowns, brightness=age)


def _open(crowns: Field, share: float) -> Field:
    """The share that crowns cover: gaps are where the light falls deepest."""
    return np.asarray(np.clip(share + 0.05 * crowns, 0, 1), dtype=np.float32)


def _crowns(points: int, rng: np.random.Generator) -> Field:
    """Light and shade of crowns at about the size of a pixel, (S, S), spread 1."""
    speckle = scipy.ndimage.gaussian_filter(rng.standard_normal((points, points), dtype=np.float32), 1.1, truncate=2.5)
    return np.asarray(speckle / speckle.std(), dtype=np.float32)


def _stands(forest: Mask, relief: Field, rng: np.random.Generator) -> tuple[Field, Field, Mask]:
    """For each fine point of the forest: how much its stand is of conifers, its brightness by age, whether it was felled."""
    size_px = relief.shape[0]
    seeds = rng.uniform(0, size_px, (max((size_px // STAND_PX) ** 2, 9), 2))
    wobble = 1.6 * np.stack([fractal(rng, size_px, 14), fractal(rng, size_px, 14)], -1)
    row, column = np.nonzero(forest.reshape(size_px, FINE, size_px, FINE).any((1, 3)))
    _, nearest = cKDTree(seeds).query(np.column_stack([row, column]) + 0.5 + wobble[row, column])
    stand = np.zeros((size_px, size_px), np.int32)
    stand[row, column] = nearest
    at = seeds.astype(int)
    conifer = relief[at[:, 0], at[:, 1]] * 0.9 + 0.55 * rng.standard_normal(len(seeds)) - 0.35
    age = np.exp(0.10 * rng.standard_normal(len(seeds)))
    felled = rng.random(len(seeds)) < 0.022
    of_point = np.repeat(np.repeat(stand, FINE, 0), FINE, 1)
    return conifer.astype(np.float32)[of_point], age.astype(np.float32)[of_point], felled[of_point]
