"""The lie of the land of the sample scene: hills, and the river's line through the lowest of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.ndimage
from shapely.geometry import LineString, Polygon

from ddoq_engine.scenes.ground import FINE, Field, burn, fractal, smoothstep


@dataclass(frozen=True)
class Terrain:
    """relief: float32 (H, W), mean 0 and spread 1, low along the river; river: its line; river_distance_px: (H, W)."""

    relief: Field
    river: LineString
    river_distance_px: Field


def shape(rng: np.random.Generator, size_px: int) -> Terrain:
    """Draw hills and a river from the left edge to the right."""
    river = _meander(rng, size_px)
    dry = ~burn([river.buffer(1.0)], size_px * FINE)[::FINE, ::FINE]
    distance = np.asarray(scipy.ndimage.distance_transform_edt(dry), dtype=np.float32)
    hills = fractal(rng, size_px, size_px / 3, roughness=2.4)
    valley = smoothstep(distance, 0.0, size_px * 0.35)
    rows = np.linspace(1, -1, size_px, dtype=np.float32)[:, None]  # the north is higher: the woods are there
    relief = hills * (0.25 + 0.75 * valley) + 2.2 * valley + 0.9 * rows
    relief = (relief - relief.mean()) / relief.std()
    return Terrain(relief.astype(np.float32), river, distance)


def _meander(rng: np.random.Generator, size_px: int) -> LineString:
    """A sine-generated curve (Langbein and Leopold 1966): the heading swings as a sine of the way along the river."""
    wavelength = float(np.clip(size_px / 9, 70, 230))
    heading = rng.uniform(-0.22, 0.22)
    steps = np.arange(int(size_px * 5))
    drift = np.cumsum(rng.normal(0, 0.05, steps.size))  # no two bends alike
    swing = 1.05 + 0.45 * np.sin(steps / wavelength * 0.9 + rng.uniform(0, 6.28))
    angle = (
        heading + swing * np.sin(2 * np.pi * steps / wavelength + drift) + 0.35 * np.sin(steps / (size_px * 0.45) + rng.uniform(0, 6.28))
    )
    x = -20 + np.cumsum(np.cos(angle))
    y = np.cumsum(np.sin(angle))
    inside = x < size_px + 30
    end = int(np.argmin(inside)) if not inside.all() else x.size
    x, y = x[:end], y[:end]
    # Its middle is set somewhat south of the scene's, so that it never leaves by the top or bottom for long.
    y += size_px * rng.uniform(0.52, 0.66) - y.mean()
    return LineString(np.column_stack([x, np.clip(y, 0.1 * size_px, 0.9 * size_px)])[::2])


def blob(rng: np.random.Generator, centre: tuple[float, float], radius_px: float, *, wobble: float = 0.22) -> Polygon:
    """A closed shore about a centre (x, y): a circle with random harmonics, longer than it is wide."""
    turn = np.linspace(0, 2 * np.pi, 160, endpoint=False)
    reach = np.ones_like(turn)
    for wave in range(2, 9):
        reach += wobble * rng.normal() / wave**0.9 * np.cos(wave * turn + rng.uniform(0, 6.28))
    reach = np.clip(reach, 0.35, None) * radius_px
    stretch, tilt = rng.uniform(1.1, 1.7), rng.uniform(0, np.pi)
    u, v = reach * np.cos(turn) * stretch**0.5, reach * np.sin(turn) / stretch**0.5
    x = centre[0] + u * np.cos(tilt) - v * np.sin(tilt)
    y = centre[1] + u * np.sin(tilt) + v * np.cos(tilt)
    return Polygon(np.column_stack([x, y])).buffer(0)
