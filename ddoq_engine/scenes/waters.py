"""The waters of the sample scene: a river that widens, lakes, oxbows, the wet land beside them, and a gravel pit."""

from __future__ import annotations

import numpy as np
from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from ddoq_engine.scenes import spectra
from ddoq_engine.scenes.ground import Field, Ground, Mask, finer, fractal
from ddoq_engine.scenes.terrain import Terrain, blob


def paint(ground: Ground, terrain: Terrain, rng: np.random.Generator) -> None:
    """Flood what is low: wet land first, then the pit, the river and the lakes over it."""
    size_px = ground.size_px
    reach = float(np.clip(size_px / 2048, 0.3, 1))
    marsh, marsh_place = _marsh(terrain, reach, rng)
    mottled = finer(fractal(rng, size_px, 9, roughness=1.7))
    wet = finer(marsh.astype(np.float32)) > 0.5
    ground.paint(wet, spectra.WETLAND, "reed", floor="peat", share=np.clip(0.62 + 0.3 * mottled, 0.05, 1), brightness=1 + 0.05 * mottled)
    pools = wet & (mottled > 1.75)
    ground.paint(pools, spectra.WATER, "lake")

    _dig_pit(ground, terrain, reach, mottled, rng)
    ripple = 1 + 0.06 * finer(fractal(rng, size_px, 60))
    lakes = _lakes(size_px, reach, marsh_place, rng, terrain.river)
    ground.paint(ground.burn(_channel(terrain.river, reach)), spectra.WATER, "river", brightness=ripple)
    ground.paint(ground.burn(lakes), spectra.WATER, "lake", brightness=ripple)


def _channel(river: LineString, reach: float) -> list[BaseGeometry]:
    """The river's water: 5 to 9 pixels wide on a full scene, wider downstream."""
    cuts = np.linspace(0, 1, 13)
    widths = (5 + 4 * cuts[1:]) * max(reach, 0.6)
    parts = zip(cuts[:-1], cuts[1:], widths, strict=True)
    return [substring(river, start, end, normalized=True).buffer(width / 2, quad_segs=6) for start, end, width in parts]


def _lakes(size_px: int, reach: float, marsh: Point, rng: np.random.Generator, river: LineString) -> list[BaseGeometry]:
    """One larger lake in the wetland, some small ones anywhere, and oxbows beside the river."""
    shapes: list[BaseGeometry] = [blob(rng, (marsh.x, marsh.y), 62 * reach)]
    for _ in range(round(6 * reach)):
        x, y = rng.uniform(0.08, 0.92, 2) * size_px
        shapes.append(blob(rng, (x, y), rng.uniform(9, 36) * reach))
    for _ in range(round(9 * reach) + 1):
        near = river.interpolate(rng.uniform(0.03, 0.97), normalized=True)
        away = rng.choice([-1, 1]) * rng.uniform(24, 60) * reach
        radius, start, sweep = rng.uniform(9, 19) * reach, rng.uniform(0, 6.28), rng.uniform(2.2, 4.0)
        turn = start + np.linspace(0, sweep, 24)
        arc = np.column_stack([near.x + radius * np.cos(turn), near.y + away + 0.8 * radius * np.sin(turn)])
        shapes.append(LineString(arc).buffer(2.1 * max(reach, 0.5)))
    return shapes


def _marsh(terrain: Terrain, reach: float, rng: np.random.Generator) -> tuple[Mask, Point]:
    """Wet land along one stretch of the river only, bool (H, W), and its middle."""
    size_px = terrain.relief.shape[0]
    at = terrain.river.interpolate(rng.uniform(0.66, 0.82), normalized=True)
    middle = Point(at.x, at.y + rng.choice([-1, 1]) * 78 * reach)
    rows, columns = np.mgrid[:size_px, :size_px].astype(np.float32)
    along, across = (columns - middle.x) / (300 * reach), (rows - middle.y) / (120 * reach)
    rough = fractal(rng, size_px, 110 * reach, roughness=2.1)
    return along**2 + across**2 + 0.10 * (terrain.river_distance_px / (60 * reach)) < 0.75 + 0.42 * rough, middle


def _dig_pit(ground: Ground, terrain: Terrain, reach: float, mottled: Field, rng: np.random.Generator) -> None:
    """Gravel pits in a cluster: pale bare ground with a pond at the bottom."""
    size_px = ground.size_px
    place = terrain.river.interpolate(rng.uniform(0.22, 0.38), normalized=True)
    side = rng.choice([-1, 1])
    for _ in range(max(round(4 * reach), 1)):
        x = place.x + rng.normal(0, 70) * reach
        y = np.clip(place.y + side * 85 * reach + rng.normal(0, 45) * reach, 20, size_px - 20)
        pit = blob(rng, (x, y), rng.uniform(24, 46) * reach, wobble=0.12)
        pale = np.clip(0.75 + 0.2 * mottled, 0, 1)
        ground.paint(ground.burn([pit]), spectra.BARE_SOIL, "pale_soil", floor="gravel", share=pale, brightness=1.1 + 0.05 * mottled)
        ground.paint(ground.burn([blob(rng, (x, y), rng.uniform(8, 16) * reach)]), spectra.WATER, "lake", brightness=1.35)
