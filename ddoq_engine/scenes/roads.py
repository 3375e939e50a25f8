"""The roads of the sample scene: one to three pixels wide, so that most of their pixels are mixed with what lies beside."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import minimum_spanning_tree
from shapely.geometry import LineString
from shapely.geometry.base import BaseGeometry

from ddoq_engine.scenes import spectra
from ddoq_engine.scenes.ground import Ground
from ddoq_engine.scenes.spectra import INDEX
from ddoq_engine.scenes.towns import Town


def paint(ground: Ground, towns: list[Town], borders: list[LineString], rng: np.random.Generator) -> None:
    """Link the towns, add lanes along some borders of estates and a motorway."""
    size_px = ground.size_px
    lanes: list[BaseGeometry] = [line.buffer(0.55, cap_style="flat") for line in borders if rng.random() < 0.30]
    _lay(ground, lanes, "gravel", 1.0)
    places = np.array([(town.x, town.y) for town in towns if not town.is_works])
    links: list[BaseGeometry] = []
    for start, end in _links(places, rng):
        links.append(_curve(places[start], places[end], rng).buffer(float(rng.uniform(0.75, 1.1)), cap_style="flat"))
    # Two roads leave the scene.
    for x in (-5.0, size_px + 5.0):
        gate = np.array([x, rng.uniform(0.2, 0.8) * size_px])
        nearest = places[int(np.argmin(np.hypot(*(places - gate).T)))]
        links.append(_curve(nearest, gate, rng).buffer(0.9, cap_style="flat"))
    _lay(ground, links, "asphalt", 1.05)

    top = np.array([rng.uniform(0.15, 0.85) * size_px, -6.0])
    bottom = np.array([rng.uniform(0.15, 0.85) * size_px, size_px + 6.0])
    motorway = _curve(top, bottom, rng, bend=0.10)
    _lay(ground, [motorway.buffer(1.5, cap_style="flat")], "asphalt", 1.0)
    _lay(ground, [motorway.buffer(0.3, cap_style="flat")], "meadow", 1.0)  # the strip between its two ways


def _lay(ground: Ground, shapes: list[BaseGeometry], material: str, brightness: float) -> None:
    """Pave; inside a town the street stays town, and no road crosses a lake; a river has bridges."""
    paved = ground.burn(shapes) & (ground.canopy != INDEX["lake"])
    streets = paved & (ground.class_id == spectra.TOWN)
    ground.paint(paved, spectra.ROAD, material, brightness=brightness)
    ground.class_id[streets] = spectra.TOWN


def _links(places: np.ndarray, rng: np.random.Generator) -> list[tuple[int, int]]:
    """The shortest net that joins all places, and some short cuts."""
    apart = np.hypot(places[:, None, 0] - places[None, :, 0], places[:, None, 1] - places[None, :, 1])
    tree = minimum_spanning_tree(csr_matrix(apart)).tocoo()
    links = {(int(min(a, b)), int(max(a, b))) for a, b in zip(tree.row, tree.col, strict=True)}
    for start in range(len(places)):
        near = np.argsort(apart[start])[1:4]
        links |= {(min(start, int(end)), max(start, int(end))) for end in near if rng.random() < 0.35}
    return sorted(links)


def _curve(start: np.ndarray, end: np.ndarray, rng: np.random.Generator, *, bend: float = 0.07) -> LineString:
    """A road that swings a little to both sides of the straight line."""
    along = np.linspace(0, 1, 48)
    length = float(np.hypot(*(end - start)))
    across = np.array([-(end - start)[1], (end - start)[0]]) / max(length, 1e-6)
    waves = np.arange(1, 5)
    swing = length * (rng.normal(0, bend / waves) @ np.sin(np.pi * waves[:, None] * along))
    return LineString(start + along[:, None] * (end - start) + swing[:, None] * across)
