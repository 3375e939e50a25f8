"""Geometry in degrees as GeoJSON writes it: longitude before latitude, outer rings against the clock, no more digits than matter."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from shapely.geometry.polygon import orient

DIGITS = 9  # a tenth of a millimetre


def plain_geometry(geometry: Any) -> dict[str, Any]:
    """A Polygon or MultiPolygon as GeoJSON (RFC 7946); one of a single part is a Polygon."""
    rounded = shapely.transform(geometry, lambda xy: np.round(xy, DIGITS))
    parts = [orient(part) for part in shapely.get_parts(rounded)]
    rings = [[_ring(ring) for ring in (part.exterior, *part.interiors)] for part in parts]
    return {"type": "Polygon", "coordinates": rings[0]} if len(rings) == 1 else {"type": "MultiPolygon", "coordinates": rings}


def box_of(geometry: Any) -> list[float]:
    """West, south, east, north of what `plain_geometry` writes."""
    return [round(float(value), DIGITS) for value in geometry.bounds]


def _ring(ring: Any) -> list[list[float]]:
    return [[float(x), float(y)] for x, y in ring.coords]
