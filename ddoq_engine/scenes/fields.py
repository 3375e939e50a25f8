"""The farmed land of the sample scene: estates, each cut into parcels of its own direction, each parcel one crop."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import rasterio.features
import scipy.ndimage
import shapely
from shapely.geometry import LineString, MultiPoint, box
from shapely.geometry.base import BaseGeometry

from ddoq_engine.scenes import spectra
from ddoq_engine.scenes.ground import FINE, TO_FINE, Field, Ground, finer, fractal
from ddoq_engine.scenes.spectra import INDEX
from ddoq_engine.scenes.terrain import Terrain

ESTATE_PX = 130  # between the middles of two estates

# What grows: class, canopy, share of the ground that it covers (mean, spread), how often in the plain and in the hills
CROPS: tuple[tuple[int, str, float, float, float, float], ...] = (
    (spectra.GREEN_CROPS, "cereal", 0.90, 0.06, 0.13, 0.08),
    (spectra.GREEN_CROPS, "beet", 0.92, 0.05, 0.12, 0.02),
    (spectra.GREEN_CROPS, "maize", 0.72, 0.16, 0.20, 0.12),
    (spectra.GREEN_CROPS, "rape", 0.82, 0.08, 0.04, 0.02),
    (spectra.RIPE_CROPS, "straw", 0.90, 0.06, 0.25, 0.13),
    (spectra.RIPE_CROPS, "straw", 0.62, 0.10, 0.08, 0.04),
    (spectra.GRASSLAND, "meadow", 0.94, 0.05, 0.08, 0.40),
    (spectra.GRASSLAND, "meadow", 0.76, 0.08, 0.02, 0.14),
    (spectra.BARE_SOIL, "maize", 0.03, 0.03, 0.06, 0.04),
)


@dataclass(frozen=True)
class Parcels:
    """ids: int32 (S, S) of fine points, from 0; count: how many; borders: the lines between estates."""

    ids: npt.NDArray[np.int32]
    count: int
    borders: list[LineString]

    def mean(self, field: Field) -> Field:
        """The mean of a field of pixels (H, W) over each parcel, (count,); 0 for one that no pixel's corner lies in."""
        flat = self.ids[::FINE, ::FINE].ravel()
        total = np.bincount(flat, weights=field.ravel(), minlength=self.count)
        return (total / np.maximum(np.bincount(flat, minlength=self.count), 1)).astype(np.float32)


def paint(ground: Ground, terrain: Terrain, rng: np.random.Generator) -> Parcels:
    """Cut the whole ground into parcels and sow them."""
    parcels, rows = _cut(ground.size_px, rng)
    hilliness = parcels.mean(terrain.relief)
    region = parcels.mean(fractal(rng, ground.size_px, ground.size_px / 6))
    crop = _sow(hilliness, region, rng)
    cover_mean, cover_spread = (np.array([row[column] for row in CROPS])[crop] for column in (2, 3))
    cover = np.clip(cover_mean + cover_spread * rng.standard_normal(parcels.count), 0, 1).astype(np.float32)
    brightness = np.exp(0.09 * rng.standard_normal(parcels.count)).astype(np.float32)

    ids = parcels.ids
    ground.class_id[:] = np.array([row[0] for row in CROPS], np.uint8)[crop][ids]
    ground.canopy[:] = np.array([INDEX[row[1]] for row in CROPS], np.uint8)[crop][ids]
    ground.floor[:] = _soils(hilliness, rng)[ids]
    patchy = finer(fractal(rng, ground.size_px, 28, roughness=1.5))  # a crop does not stand equally thick everywhere
    ground.share[:] = np.clip(cover[ids] + 0.05 * patchy + 0.035 * rows, 0, 1)
    ground.brightness[:] = brightness[ids] * (1 + 0.035 * patchy)
    _plant_hedges(ground, ids, rng)
    return parcels


def _cut(size_px: int, rng: np.random.Generator) -> tuple[Parcels, Field]:
    """Parcels, and the sine of the rows in which they were sown, (S, S)."""
    points = size_px * FINE
    spacing = min(ESTATE_PX, size_px / 2.6)
    steps = np.arange(-spacing, size_px + 2 * spacing, spacing)
    x, y = np.meshgrid(steps, steps)
    seeds = np.column_stack([x.ravel(), y.ravel()]) + rng.uniform(-0.42, 0.42, (x.size, 2)) * spacing
    frame = box(0, 0, size_px, size_px)
    cells = [cell.intersection(frame) for cell in shapely.voronoi_polygons(MultiPoint(seeds)).geoms]
    cells = [cell for cell in cells if not cell.is_empty]
    estate = rasterio.features.rasterize(
        [(cell, number) for number, cell in enumerate(cells, 1)], out_shape=(points, points), transform=TO_FINE, dtype="int32"
    )
    ids = np.zeros((points, points), np.int32)
    rows = np.zeros((points, points), np.float32)
    count = 0
    for number, place in enumerate(scipy.ndimage.find_objects(estate), 1):
        if place is None:
            continue
        mask = estate[place] == number
        y0, x0 = (axis.start / FINE for axis in place)
        yy = np.arange(mask.shape[0], dtype=np.float32)[:, None] / FINE + y0
        xx = np.arange(mask.shape[1], dtype=np.float32)[None, :] / FINE + x0
        angle = rng.choice([0.15, 0.55, -0.3]) + rng.normal(0, 0.18) + rng.choice([0, np.pi / 2])
        u = (np.cos(angle) * xx + np.sin(angle) * yy)[mask]
        v = (-np.sin(angle) * xx + np.cos(angle) * yy)[mask]
        width = rng.choice([9.0, 16.0, 26.0], p=[0.3, 0.45, 0.25])  # narrow old strips, or consolidated land
        strip, strips = _slice(u, width, rng)
        piece, pieces = _slice(v + (rng.uniform(0, width, strips) * 1.5).astype(np.float32)[strip], width * rng.uniform(1.6, 3.0), rng)
        ids[place][mask] = count + strip * pieces + piece
        rows[place][mask] = np.sin(u * np.float32(2 * np.pi / rng.uniform(2.6, 4.2)))
        count += strips * pieces
    # Ids that no point has are closed up, so that a table by parcel has no empty rows.
    used = np.bincount(ids.ravel(), minlength=count) > 0
    closed_up = (np.cumsum(used) - 1).astype(np.int32)
    return Parcels(closed_up[ids], int(used.sum()), _borders(cells, frame)), rows


def _slice(along: Field, width: float, rng: np.random.Generator) -> tuple[npt.NDArray[np.int64], int]:
    """Cut a coordinate into pieces of about `width`: the piece of each point, and how many there are."""
    low, high = float(along.min()), float(along.max())
    widths = width * rng.uniform(0.55, 1.6, max(int((high - low) / width * 2.2) + 2, 2))
    edges = low + np.cumsum(widths)
    edges = edges[edges < high].astype(np.float32)
    return np.searchsorted(edges, along), edges.size + 1


def _borders(cells: list[BaseGeometry], frame: BaseGeometry) -> list[LineString]:
    merged = shapely.line_merge(shapely.unary_union([cell.boundary for cell in cells]).difference(frame.boundary.buffer(0.5)))
    return [part for part in shapely.get_parts(merged) if isinstance(part, LineString) and part.length > 10]


def _sow(hilliness: Field, region: Field, rng: np.random.Generator) -> npt.NDArray[np.int64]:
    """The row of `CROPS` for each parcel: grass in the hills, and neighbours that tend to grow the same."""
    plain = np.array([row[4] for row in CROPS])
    hilly = np.array([row[5] for row in CROPS])
    lean = (1 / (1 + np.exp(-2.5 * (hilliness + 0.25 * region))))[:, None]
    chance = plain / plain.sum() * (1 - lean) + hilly / hilly.sum() * lean
    ripe = np.array([row[0] in (spectra.RIPE_CROPS, spectra.BARE_SOIL) for row in CROPS])
    chance = chance * np.where(ripe, np.exp(0.8 * region)[:, None], 1.0)
    edges = np.cumsum(chance / chance.sum(1, keepdims=True), 1)
    return np.asarray(np.minimum((rng.random(hilliness.size)[:, None] > edges).sum(1), len(CROPS) - 1), dtype=np.int64)


def _soils(hilliness: Field, rng: np.random.Generator) -> npt.NDArray[np.uint8]:
    """Dark soil in the valley, brown on the slopes, pale on the heights, with exceptions."""
    height = hilliness + 0.45 * rng.standard_normal(hilliness.size)
    return np.choose(np.digitize(height, [-0.9, 0.9]), [INDEX["dark_soil"], INDEX["brown_soil"], INDEX["pale_soil"]]).astype(np.uint8)


def _plant_hedges(ground: Ground, ids: npt.NDArray[np.int32], rng: np.random.Generator) -> None:
    """Hedges half a pixel wide between some parcels: too thin for a class of their own, they only mix into their pixels."""
    edge = np.zeros(ids.shape, bool)
    edge[:, 1:] |= ids[:, 1:] != ids[:, :-1]
    edge[1:] |= ids[1:] != ids[:-1]
    hedged = edge & (finer(fractal(rng, ground.size_px, 60)) > 0.7)
    ground.share[hedged] = np.clip(ground.share[hedged], 0.5, 1)
    ground.canopy[hedged] = INDEX["broadleaf"]
    bare = edge & ~hedged
    ground.share[bare] *= 0.75  # a furrow or a track
