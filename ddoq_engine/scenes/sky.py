"""Light, clouds and the instrument: from what lies on the ground to the pixels of a scene."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.ndimage

from ddoq_engine.scenes import spectra
from ddoq_engine.scenes.ground import FINE, Field, Ground, Mask, fractal, smoothstep
from ddoq_engine.scenes.terrain import Terrain

# The blur of the instrument, in pixels: Sentinel-2's two short-wave bands have pixels of 20 m, brought to 10 m
PSF_PX = (0.65, 0.65, 0.65, 0.65, 1.1, 1.1)
SHADOW_LIGHT = (0.62, 0.55, 0.50, 0.46, 0.42, 0.40)  # what is left under a cloud; the blue sky lights the blue band most
SHADOW_OFFSET = (-0.028, -0.046)  # rows and columns, of the scene's side: the morning sun stands in the south-east
CLOUD_COVER = 0.026


@dataclass(frozen=True)
class Sky:
    """light: (H, W), about 1, by slope and across the scene; cloud: (H, W), 0 clear to 1 opaque; shadow: the same, dark 1."""

    light: Field
    cloud: Field
    shadow: Field


def draw(terrain: Terrain, rng: np.random.Generator) -> Sky:
    """Sun on the slopes, and a field of fair-weather clouds over one part of the scene, with their shadows."""
    size_px = terrain.relief.shape[0]
    smooth = scipy.ndimage.gaussian_filter(terrain.relief, 2.0)
    slope_y, slope_x = np.gradient(smooth * size_px / 22)
    steep = smoothstep(terrain.relief, -0.3, 1.4)
    across = np.linspace(-0.03, 0.03, size_px, dtype=np.float32)[None, :]  # the view angle changes over the swath
    light = 1 + np.clip(-0.30 * (slope_x + slope_y) * (0.2 + 0.8 * steep), -0.28, 0.28) + across

    cloud = _clouds(size_px, rng)
    offset = tuple(round(part * size_px) for part in SHADOW_OFFSET)
    shadow = scipy.ndimage.gaussian_filter(scipy.ndimage.shift(cloud, offset, order=0), 1.2)
    return Sky(light.astype(np.float32), cloud, np.asarray(shadow, dtype=np.float32))


def _clouds(size_px: int, rng: np.random.Generator) -> Field:
    """Fair-weather clouds, each a heap of round puffs, most of them over one part of the scene, (H, W), 0 to 1."""
    reach = float(np.clip(size_px / 2048, 0.25, 1))
    front = rng.uniform((0.22, 0.2), (0.42, 0.8)) * size_px
    heap = np.zeros((size_px, size_px), np.float32)
    for number in range(round(64 * (size_px / 2048) ** 2) + 5):
        strays = number % 8 == 7
        middle = rng.uniform(0, size_px, 2) if strays else front + rng.standard_normal(2) * size_px * (0.13, 0.17)
        extent = rng.gamma(2.6, 5.2) * reach + 2.5
        for _ in range(int(rng.integers(5, 15))):
            radius = extent * rng.uniform(0.35, 0.8)
            y, x = middle + rng.standard_normal(2) * extent * (0.55, 0.9)
            top, left = max(int(y - 3 * radius), 0), max(int(x - 3 * radius), 0)
            window = (slice(top, max(int(y + 3 * radius), 0)), slice(left, max(int(x + 3 * radius), 0)))
            part = heap[window]
            rows, columns = np.ogrid[: part.shape[0], : part.shape[1]]
            apart = (rows + top - y) ** 2 + (columns + left - x) ** 2
            np.maximum(part, np.exp(-apart / np.float32(1.1 * radius**2)), out=part, casting="same_kind")
    thick = heap + 0.16 * fractal(rng, size_px, 26 * max(reach, 0.4), roughness=2.3) * smoothstep(heap, 0.0, 0.3)
    level = max(float(np.quantile(thick, 1 - CLOUD_COVER)), 0.35)  # a scene with few clouds is not filled with haze
    return smoothstep(thick, level - 0.26, level + 0.34)


def look(ground: Ground, sky: Sky, band: int, rng: np.random.Generator) -> Field:
    """Reflectance of one band (0 to 5) as an instrument above the clouds measures it, (H, W)."""
    table = spectra.table()[:, band]
    floor = table[ground.floor]
    fine = (table[ground.canopy] - floor) * ground.share
    fine += floor
    fine *= ground.brightness
    scipy.ndimage.gaussian_filter(fine, PSF_PX[band] * FINE, output=fine, truncate=3.0)
    seen = _pixels(fine) * sky.light
    seen *= 1 - sky.shadow * (1 - SHADOW_LIGHT[band])
    bulk = 0.62 + 0.40 * sky.cloud  # the middle of a cloud is brighter than its rim
    seen += sky.cloud * (spectra.CLOUD[band] * bulk - seen)
    noise = rng.standard_normal(seen.shape, dtype=np.float32)
    return np.asarray(seen + noise * (0.0009 + 0.006 * seen), dtype=np.float32)


def _pixels(fine: Field) -> Field:
    """The mean of each pixel's points, (S, S) to (H, W)."""
    rows = fine[0::FINE] + fine[1::FINE]
    return np.asarray((rows[:, 0::FINE] + rows[:, 1::FINE]) / (FINE * FINE), dtype=np.float32)


def seen_area(size_px: int, rng: np.random.Generator) -> Mask:
    """Where the swath lies, bool (H, W): its edges stand oblique to the map, so that two corners are nodata."""
    tilt = rng.uniform(0.15, 0.21)
    rows, columns = np.mgrid[:size_px, :size_px].astype(np.float32) / size_px - 0.5
    across = columns + np.tan(tilt) * rows
    return np.asarray((across > -0.475) & (across < 0.515))


def classes_of_pixels(ground: Ground, sky: Sky) -> np.ndarray:
    """The truth, uint8 (H, W): the class with most of a pixel's points; a road wins a tie, an opaque cloud always."""
    size_px = ground.size_px
    best = np.zeros((size_px, size_px), np.uint8)
    truth = np.zeros((size_px, size_px), np.uint8)
    order = [spectra.ROAD, *(c.class_id for c in spectra.CLASSES if c.class_id not in (spectra.ROAD, spectra.CLOUDS))]
    for class_id in order:
        points = (ground.class_id == class_id).view(np.uint8)
        rows = points[0::FINE] + points[1::FINE]
        count = rows[:, 0::FINE] + rows[:, 1::FINE]
        better = count > best
        truth[better], best[better] = class_id, count[better]
    truth[sky.cloud > 0.5] = spectra.CLOUDS
    return truth
