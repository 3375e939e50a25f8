"""A trained network described as a STAC item with the extension for machine learning models (MLM 1.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

EXTENSION = "https://stac-extensions.github.io/mlm/v1.4.0/schema.json"
MEDIA = {"onnx": "application/octet-stream; application=onnx", "torchscript": "application/octet-stream; application=pytorch"}
ARTIFACTS = {"onnx": "onnx", "torchscript": "torch.jit.save"}
TASK = "semantic-segmentation"


def model_item(
    name: str,
    *,
    architecture: str,
    bands: Sequence[str],
    classes: Sequence[Mapping[str, Any]],
    centre: Sequence[float],
    scale: Sequence[float],
    window_px: int,
    parameters: int,
    trained: str,
    bounds: Sequence[float] | None,
    files: Mapping[str, str],
) -> dict[str, Any]:
    """The item.

    bands: their names in the network's order; values are standardised as (value - centre) / scale. classes: class_id, name,
    colour in the order of the network's outputs. trained: RFC 3339. bounds: west, south, east, north in degrees of where it was
    trained; None where that is not known. files: of each form its name beside the item.
    """
    shape = [-1, len(bands), window_px, window_px]
    scaling = [{"type": "z-score", "mean": float(c), "stddev": float(s)} for c, s in zip(centre, scale, strict=True)]
    west, south, east, north = bounds or (0.0, 0.0, 0.0, 0.0)
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": [EXTENSION],
        "id": name,
        "geometry": {"type": "Polygon", "coordinates": [ring]} if bounds else None,
        **({"bbox": [west, south, east, north]} if bounds else {}),
        "properties": {
            "datetime": trained,
            "description": f"A student of DDOQ: {architecture} for {len(classes)} classes.",
            "mlm:name": name,
            "mlm:architecture": architecture,
            "mlm:tasks": [TASK],
            "mlm:framework": "pytorch",
            "mlm:total_parameters": parameters,
            "mlm:pretrained": True,
            "mlm:input": [
                {
                    "name": "standardised values",
                    "bands": list(bands),
                    "input": {"shape": shape, "dim_order": ["batch", "bands", "height", "width"], "data_type": "float32"},
                    "value_scaling": scaling,
                }
            ],
            "mlm:output": [
                {
                    "name": "class probabilities",
                    "tasks": [TASK],
                    "result": {
                        "shape": [-1, len(classes), window_px, window_px],
                        "dim_order": ["batch", "class", "height", "width"],
                        "data_type": "float32",
                    },
                    "classification:classes": [
                        {"value": int(c["class_id"]), "name": str(c["name"]), "color_hint": str(c["colour"]).lstrip("#").upper()}
                        for c in classes
                    ],
                }
            ],
        },
        "links": [],
        "assets": {
            form: {
                "href": f"./{file}",
                "type": MEDIA[form],
                "title": f"The network as {file}",
                "roles": ["mlm:model"],
                "mlm:artifact_type": ARTIFACTS[form],
            }
            for form, file in files.items()
        },
    }
