"""COCO JSON of a labelled set, as its "stuff" track has it: of each class that a tile has one annotation, a run-length mask.

What the common format has no room for stands beside it under names of our own: weight, mass, split, footprint.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import numpy as np
import shapely

from ddoq_engine.exports.labelled import LabelledTile, LandClass, Mask, pixels_of_classes
from ddoq_engine.exports.places import plain_geometry
from ddoq_engine.exports.rle import encode

ANNOTATIONS, IMAGES, TILES = "annotations.json", "images", "tiles"  # pictures of 8 bits, and the GeoTIFFs that they show


def image_of(number: int, tile: LabelledTile, mask: Mask) -> dict[str, Any]:
    """The entry of an image; paths from the folder of the JSON file, `coco_url` is the GeoTIFF with all bands."""
    height, width = mask.shape
    footprint = tile.grid.footprint
    return {
        "id": number,
        "width": width,
        "height": height,
        "file_name": f"{IMAGES}/{tile.tile_id}.png",
        "coco_url": f"{TILES}/{tile.tile_id}.tif",
        "license": 1,
        "tile_id": tile.tile_id,
        "weight": tile.weight,
        "mass": tile.mass,
        "round": tile.round,
        "rank": tile.rank,
        "split": tile.split,
        "footprint": None if footprint is None else plain_geometry(shapely.geometry.MultiPolygon([footprint])),
    } | ({} if tile.acquired is None else {"date_captured": tile.acquired[0]})


def annotations_of(image: int, first: int, mask: Mask) -> list[dict[str, Any]]:
    """The annotations of an image, numbered from `first`: area in pixels, bbox as x, y, width, height in whole pixels."""
    return [
        {
            "id": first + place,
            "image_id": image,
            "category_id": int(class_id),
            "segmentation": encode(mask == class_id),
            "area": int(area),
            "bbox": _box(mask == class_id),
            "iscrowd": 0,
        }
        for place, (class_id, area) in enumerate((i, a) for i, a in enumerate(pixels_of_classes(mask)) if a)
    ]


def document(
    images: Sequence[dict[str, Any]], annotations: Sequence[dict[str, Any]], classes: Sequence[LandClass], *, name: str, licence: str
) -> dict[str, Any]:
    """The whole file. name: of the study."""
    today = datetime.now(UTC)
    categories = [
        {"id": each.class_id, "name": each.name, "supercategory": "land cover", "isthing": 0, "color": list(each.rgb)} for each in classes
    ]
    about = "Weights have mean 1 over the images. Pixels without an annotation are not labelled, or have no valid value."
    return {
        "info": {
            "description": f"Labelled tiles of {name}. {about}",
            "version": "1.0",
            "year": today.year,
            "contributor": "",
            "url": "",
            "date_created": today.strftime("%Y-%m-%d"),
        },
        "licenses": [{"id": 1, "name": licence, "url": ""}],
        "images": list(images),
        "annotations": list(annotations),
        "categories": categories,
    }


def _box(inside: Any) -> list[int]:
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    return [int(cols[0]), int(rows[0]), int(cols[-1] - cols[0] + 1), int(rows[-1] - rows[0] + 1)]
