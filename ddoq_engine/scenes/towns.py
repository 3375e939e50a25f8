"""The towns of the sample scene: street blocks, roofs of four kinds, gardens, works with large halls; and villages."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ddoq_engine.scenes import spectra
from ddoq_engine.scenes.ground import FINE, Field, Ground
from ddoq_engine.scenes.spectra import INDEX
from ddoq_engine.scenes.terrain import Terrain

Choice = tuple[tuple[str, float], ...]
ROOFS: Choice = (("roof_tile", 0.34), ("roof_shingle", 0.44), ("concrete", 0.14), ("roof_metal", 0.08))
HALLS: Choice = (("roof_metal", 0.45), ("concrete", 0.30), ("roof_shingle", 0.25))
GARDENS: Choice = (("meadow", 0.40), ("broadleaf", 0.60))
YARDS: Choice = (("asphalt", 0.55), ("gravel", 0.30), ("meadow", 0.15))


@dataclass(frozen=True)
class Town:
    """A built-up place: its middle and radius in pixels, and whether it is of works (large halls) or of houses."""

    x: float
    y: float
    radius_px: float
    is_works: bool = False


def place(terrain: Terrain, rng: np.random.Generator) -> list[Town]:
    """Choose where towns are: low land, not in the river, apart; one city with its works, a few towns, villages."""
    size_px = terrain.relief.shape[0]
    reach = size_px / 2048
    radii = [112 * max(reach, 0.16) ** 0.6]
    radii += [r * max(reach, 0.3) for r in rng.uniform(34, 58, round(3 * reach))]
    radii += list(rng.uniform(9, 19, max(round(17 * reach**2), 2)))
    towns: list[Town] = []
    for radius in radii:
        # Each tries some places and takes the one that is low and far from the others.
        tries = rng.uniform(0.07, 0.93, (60, 2)) * size_px
        row, column = tries[:, 1].astype(int), tries[:, 0].astype(int)
        score = -0.7 * terrain.relief[row, column] + 0.25 * rng.standard_normal(60)
        score -= 9.0 * (terrain.river_distance_px[row, column] < radius * 0.45 + 10)
        for town in towns:
            apart = np.hypot(tries[:, 0] - town.x, tries[:, 1] - town.y)
            score -= 6.0 * (apart < 1.6 * (town.radius_px + radius) + 30)
        x, y = tries[int(np.argmax(score))]
        towns.append(Town(float(x), float(y), float(radius)))
    city = towns[0]
    turn = rng.uniform(0, 2 * np.pi)
    away = 0.95 * city.radius_px
    works = Town(city.x + away * np.cos(turn), city.y + away * np.sin(turn), 0.5 * city.radius_px, is_works=True)
    return [*towns, works]


def paint(ground: Ground, town: Town, rng: np.random.Generator) -> None:
    """Build one town over what was there; water stays water."""
    margin = int(town.radius_px * 1.7) + 4
    points = ground.class_id.shape[0]
    top, left = max(int(town.y - margin) * FINE, 0), max(int(town.x - margin) * FINE, 0)
    bottom, right = min(int(town.y + margin) * FINE, points), min(int(town.x + margin) * FINE, points)
    if bottom <= top or right <= left:
        return
    window = (slice(top, bottom), slice(left, right))
    y = (np.arange(top, bottom, dtype=np.float32)[:, None] + 0.5) / FINE - town.y
    x = (np.arange(left, right, dtype=np.float32)[None, :] + 0.5) / FINE - town.x
    angle = rng.uniform(0, np.pi / 2)
    # Streets bend a little: a grid that is warped slowly.
    u = np.cos(angle) * x + np.sin(angle) * y + 2.5 * np.sin(y / 31)
    v = -np.sin(angle) * x + np.cos(angle) * y + 2.5 * np.sin(x / 27)
    block_px = (22.0, 15.0) if town.is_works else (float(rng.uniform(9, 13)), float(rng.uniform(6.5, 9)))
    block, in_u, in_v = _cells(u, v, *block_px)
    blocks = int(block.max()) + 1

    # The town reaches further one way than another, and its blocks are built up whole.
    turn = np.arctan2(y, x)
    lobes = sum((0.16 * rng.normal() * np.cos(wave * turn + rng.uniform(0, 6.28)) for wave in range(2, 6)), start=np.ones_like(turn))
    middle = _middle(block, np.hypot(x, y) / np.clip(lobes, 0.55, 1.6), blocks)
    reach = town.radius_px * np.exp(0.07 * rng.standard_normal(blocks))
    dense = np.clip(1 - middle / town.radius_px, 0, 1)  # 1 in the middle, 0 at the edge
    built = (middle < reach)[block] & (ground.class_id[window] != spectra.WATER)
    lot_px = (9.0, 6.0) if town.is_works else (2.4, 2.0)
    lot, lot_u, lot_v = _cells(u, v, *lot_px)
    lots = int(lot.max()) + 1

    density = np.clip(0.52 + 0.38 * dense, 0, 0.94)[block]
    depth = (0.50 + 0.34 * rng.random(lots))[lot]
    roof = built & (rng.random(lots)[lot] < density) & (lot_u < depth) & (lot_v < depth + 0.1)
    street = built & ((in_u * block_px[0] < 0.9) | (in_v * block_px[1] < 0.7))
    park = built & ((rng.random(blocks) < 0.06) & ~np.full(blocks, town.is_works))[block]
    around = _drawn(YARDS if town.is_works else GARDENS, lots, rng)[lot]
    paved = np.array(INDEX["asphalt"], np.uint8)
    open_ground = np.where((rng.random(lots)[lot] < 0.55 * dense[block]) & ~park, paved, around)
    roofs = _drawn(HALLS if town.is_works else ROOFS, lots, rng)[lot]
    light = np.exp(0.10 * rng.standard_normal(lots)).astype(np.float32)[lot]

    material = np.where(roof & ~park, roofs, open_ground)
    material = np.where(street, paved, material)
    ground.paint(built, spectra.TOWN, "asphalt", brightness=light, window=window)
    ground.canopy[window][built] = ground.floor[window][built] = material[built]


def _cells(u: Field, v: Field, width_px: float, height_px: float) -> tuple[npt.NDArray[np.int64], Field, Field]:
    """The number of the rectangle that each point lies in, and how far across it the point is, 0 to 1 each way."""
    across, down = u / width_px, v / height_px
    column, row = np.floor(across).astype(np.int64), np.floor(down).astype(np.int64)
    number = (row - row.min()) * (int(column.max() - column.min()) + 1) + (column - column.min())
    return number, (across - column).astype(np.float32), (down - row).astype(np.float32)


def _middle(block: npt.NDArray[np.int64], distance: Field, blocks: int) -> npt.NDArray[np.float64]:
    """How far each block is from the middle of the town, in pixels, (blocks,)."""
    total = np.bincount(block.ravel(), weights=distance.ravel(), minlength=blocks)
    return np.asarray(total / np.maximum(np.bincount(block.ravel(), minlength=blocks), 1))


def _drawn(choice: Choice, count: int, rng: np.random.Generator) -> npt.NDArray[np.uint8]:
    names, chances = zip(*choice, strict=True)
    return np.array([INDEX[name] for name in names], np.uint8)[rng.choice(len(names), count, p=chances)]
