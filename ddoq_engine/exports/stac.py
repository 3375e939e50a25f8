"""STAC 1.0.0 of a labelled set: a collection with two items a tile, the image and its labels (label extension 1.0.1).

Links are relative, so that the folder can be moved: `collection.json`, `images/<tile>.json`, `labels/<tile>.json`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import shapely

from ddoq_engine.exports.labelled import LabelledTile, LandClass, Mask, pixels_of_classes
from ddoq_engine.exports.places import box_of, plain_geometry

COLLECTION, FEATURES, IMAGES, LABELS = "collection.json", "labels.geojson", "images", "labels"
VECTOR = ["labels", "labels-vector"]
CLASS = "class"  # the property of each feature that says its class
LABEL = "https://stac-extensions.github.io/label/v1.0.1/schema.json"
PROJECTION = "https://stac-extensions.github.io/projection/v1.0.0/schema.json"
GEOTIFF, GEOJSON, JSON = "image/tiff; application=geotiff", "application/geo+json", "application/json"


def image_item(tile: LabelledTile, shape: tuple[int, ...], name: str, made: str) -> dict[str, Any]:
    """The item of a tile's image. shape: its rows and columns. name: of the collection. made: for want of a date, RFC 3339."""
    grid = tile.grid
    where = {
        "proj:epsg": grid.epsg,
        "proj:wkt2": grid.wkt2,
        "proj:shape": [int(side) for side in shape],
        "proj:transform": [float(value) for value in grid.transform],
    }
    image = {"href": f"./{tile.tile_id}.tif", "type": GEOTIFF, "roles": ["data"], "title": f"Tile {tile.tile_id} of {tile.raster}"}
    return {**_item(tile, tile.tile_id, name, made, said=where, extensions=[PROJECTION]), "assets": {"image": image}}


def label_item(tile: LabelledTile, mask: Mask, classes: Sequence[LandClass], name: str, made: str) -> dict[str, Any]:
    """The item of a tile's labels, linked to that of its image; the counts of its overview are pixels."""
    said = {
        "label:type": "vector",
        "label:properties": [CLASS],
        "label:classes": _classes(classes),
        "label:description": f"Land cover of the tile {tile.tile_id}, by pixel; the counts of label:overviews are pixels. "
        "Pixels outside the polygons, 255 in the mask, are not labelled.",
        "label:tasks": ["segmentation"],
        "label:overviews": [_overview(pixels_of_classes(mask), classes)],
        "ddoq:weight": tile.weight,
        "ddoq:mass": tile.mass,
        "ddoq:round": tile.round,
        "ddoq:rank": tile.rank,
        "ddoq:split": tile.split,
        "ddoq:annotators": list(tile.annotators),
    }
    item = _item(tile, f"{tile.tile_id}-labels", name, made, said=said, extensions=[LABEL])
    source = {"rel": "source", "href": f"../{IMAGES}/{tile.tile_id}.json", "type": GEOJSON, "label:assets": ["image"]}
    assets = {
        "vector_labels": {"href": f"./{tile.tile_id}.geojson", "type": GEOJSON, "roles": VECTOR, "title": "Polygons"},
        "raster_labels": {"href": f"./{tile.tile_id}.tif", "type": GEOTIFF, "roles": ["labels", "labels-raster"], "title": "Class ids"},
    }
    return {**item, "links": [*item["links"], source], "assets": assets}


def features_of(tile: LabelledTile, mask: Mask, classes: Sequence[LandClass], shapes: Mapping[int, Any]) -> list[dict[str, Any]]:
    """A GeoJSON feature for each class of a tile. shapes: the polygons of each class id, in degrees."""
    pixels, names = pixels_of_classes(mask), {each.class_id: each.name for each in classes}
    return [
        {
            "type": "Feature",
            "geometry": plain_geometry(shape),
            "properties": {
                CLASS: names.get(class_id, str(class_id)),
                "class_id": class_id,
                "tile_id": tile.tile_id,
                "pixels": int(pixels[class_id]),
                "weight": tile.weight,
            },
        }
        for class_id, shape in sorted(shapes.items())
    ]


def as_features(features: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Features as a GeoJSON document."""
    return {"type": "FeatureCollection", "features": list(features)}


def collection(items: Sequence[dict[str, Any]], pixels: Any, classes: Sequence[LandClass], *, name: str, licence: str) -> dict[str, Any]:
    """The collection of all items. pixels: (255,), of each class id over all tiles."""
    boxes = np.asarray([item["bbox"] for item in items])
    moments = [item["properties"].get(key, item["properties"]["datetime"]) for item in items for key in ("start_datetime", "end_datetime")]
    links: list[dict[str, Any]] = [{"rel": "root", "href": f"./{COLLECTION}", "type": JSON}]
    for item in items:
        place = f"{LABELS}/{item['id'].removesuffix('-labels')}" if "vector_labels" in item["assets"] else f"{IMAGES}/{item['id']}"
        links.append({"rel": "item", "href": f"./{place}.json", "type": GEOJSON})
    return {
        "type": "Collection",
        "stac_version": "1.0.0",
        "stac_extensions": [LABEL],
        "id": name,
        "title": f"Labelled tiles of {name}",
        "description": "The tiles that stand for a study's rasters, with land cover by pixel and weights of mean 1 over the tiles.",
        "license": licence,
        "extent": {
            "spatial": {"bbox": [[*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist()]]},
            "temporal": {"interval": [[min(moments), max(moments)]]},
        },
        "summaries": {
            "label:type": ["vector"],
            "label:classes": _classes(classes),
            "label:overviews": [_overview(pixels, classes)],
        },
        "links": links,
        "assets": {"vector_labels": {"href": f"./{FEATURES}", "type": GEOJSON, "roles": VECTOR, "title": "All polygons"}},
    }


def _item(tile: LabelledTile, item_id: str, name: str, made: str, *, said: dict[str, Any], extensions: list[str]) -> dict[str, Any]:
    first, last = tile.acquired or (made, made)
    when = {"datetime": first} | ({"start_datetime": first, "end_datetime": last} if last != first else {})
    outline = shapely.geometry.MultiPolygon([tile.grid.footprint])
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": extensions,
        "id": item_id,
        "collection": name,
        "geometry": plain_geometry(outline),
        "bbox": box_of(outline),
        "properties": {**when, "created": made, **said},
        "links": [
            {"rel": rel, "href": f"../{COLLECTION}", "type": JSON} for rel in ("root", "parent", "collection")
        ],
    }  # fmt: skip


def _classes(classes: Sequence[LandClass]) -> list[dict[str, Any]]:
    return [{"name": CLASS, "classes": [each.name for each in classes]}]


def _overview(pixels: Any, classes: Sequence[LandClass]) -> dict[str, Any]:
    counts = [{"name": each.name, "count": int(pixels[each.class_id])} for each in classes if pixels[each.class_id]]
    return {"property_key": CLASS, "counts": counts}
