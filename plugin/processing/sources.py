"""Layers and paths, as Processing gives them, turned into files that the engine can open."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingFeatureSourceDefinition, QgsProcessingUtils, QgsProviderRegistry

from ..engine.gdal_names import is_gdal_name
from ..layers.layer_files import file_of
from ..translation import tr
from .refused import RefusedError


class File(NamedTuple):
    """layer: of a file of several, which one. warning: what the analyst should know although there is a file."""

    path: str
    layer: str = ""
    warning: str = ""


def raster_files(value: Any, context: QgsProcessingContext) -> list[str]:
    """The files of several rasters: layers, their names, or paths, one or many. Raises `RefusedError`."""
    return [file_named(each, context).path for each in several(value)]


def several(value: Any) -> list[Any]:
    """One value, or many, as a list without what is empty."""
    return [each for each in (value if isinstance(value, (list, tuple)) else [value]) if each not in (None, "")]


def file_named(value: Any, context: QgsProcessingContext) -> File:
    """The file of a layer of the project, of a layer's name, or of a path. Raises `RefusedError`."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    layer = value if isinstance(value, QgsMapLayer) else QgsProcessingUtils.mapLayerFromString(str(value), context, False)
    if layer is None:
        return _of_path(str(value))
    found = file_of(layer)
    if found.problem:
        raise RefusedError(found.problem)
    return File(_full(found.path), found.layer, found.warning)


def _of_path(text: str) -> File:
    path, layer = text, ""
    if "|" in text:  # "file.gpkg|layername=fields", as QGIS writes it
        parts = QgsProviderRegistry.instance().decodeUri("ogr", text)
        path, layer = str(parts.get("path") or text), str(parts.get("layerName") or "")
    if not Path(path).exists() and not is_gdal_name(path):
        raise RefusedError(tr("“{name}” is neither a layer of the project nor a file. Check its name.").format(name=text))
    return File(_full(path), layer)


def _full(path: str) -> str:
    # The engine does not work in the folder in which qgis_process was called.
    return os.path.abspath(path) if Path(path).exists() else path
