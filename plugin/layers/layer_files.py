"""The file behind a layer of QGIS, or the sentence why the engine cannot read it: it knows files only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer

from ..engine.gdal_names import exists
from ..translation import tr

SERVICES = {
    "wms": "WMS",
    "wcs": "WCS",
    "wfs": "WFS",
    "arcgismapserver": "ArcGIS",
    "arcgisfeatureserver": "ArcGIS",
    "postgres": "PostgreSQL",
}


@dataclass(frozen=True)
class LayerFile:
    """path: what GDAL opens; empty where there is none. layer: of a file of several, which one. problem: why there is no path.

    warning: what the analyst should know although there is one.
    """

    path: str = ""
    layer: str = ""
    problem: str = ""
    warning: str = ""


def file_of(layer: QgsMapLayer) -> LayerFile:
    """The file of a layer."""
    provider = layer.providerType()
    if provider not in ("gdal", "ogr"):
        return LayerFile(problem=_why_not(layer, provider))
    parts: dict[str, Any] = QgsProviderRegistry.instance().decodeUri(provider, layer.source())
    path = str(parts.get("path") or layer.source())
    if isinstance(layer, QgsRasterLayer) and parts.get("layerName"):
        path = layer.source()  # a part of a container: GDAL's name for it is the whole source
    elif not exists(path):
        said = tr("The file of the layer “{layer}” is gone: {path}. Put it back, or repair the layer's source in QGIS.")
        return LayerFile(problem=said.format(layer=layer.name(), path=path))
    return LayerFile(path, str(parts.get("layerName") or ""), warning=_warning(layer))


def _why_not(layer: QgsMapLayer, provider: str) -> str:
    if provider == "memory":
        said = tr("“{layer}” is a temporary layer and no file, so the engine cannot read it. Save it first: Layer > Save As.")
        return said.format(layer=layer.name())
    if isinstance(layer, QgsRasterLayer):
        said = tr(
            "“{layer}” is no file but comes from a service ({kind}), so the engine cannot read its bands. Save it as a GeoTIFF first."
        )
    else:
        said = tr("“{layer}” is no file but comes from {kind}, so the engine cannot read it. Save it as a GeoPackage first.")
    return said.format(layer=layer.name(), kind=SERVICES.get(provider, provider))


def _warning(layer: QgsMapLayer) -> str:
    if not isinstance(layer, QgsVectorLayer):
        return ""
    if layer.isEditable() and layer.isModified():
        return tr("“{layer}” has unsaved edits: the engine reads what was saved.").format(layer=layer.name())
    if layer.subsetString():
        return tr("“{layer}” has a filter in QGIS: the engine reads the whole file.").format(layer=layer.name())
    return ""


def same_file(one: str, other: str) -> bool:
    """Whether two names mean the same file."""
    if one == other:
        return True
    try:
        return Path(one).samefile(other)
    except OSError:
        return False
