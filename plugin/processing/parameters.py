"""Parameters of Processing made from the settings' schema: a setting is said once, in the engine."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..compat import ADVANCED, ANY_FILE, DOUBLE, FOLDER, INTEGER, POLYGON_SOURCE, RASTER_SOURCE
from ..engine.schema import Setting

SEVERAL = ("numbers", "names", "paths")  # of these there may always be none
MADE, LOOKED_INTO = ("folder",), ("other",)  # paths of folders: that the engine makes, that it reads
NO_LAYERS = ("weights_file", "model", "teachers")  # paths of files that QGIS shows nothing of
FILES = {  # what a path names
    "source": (RASTER_SOURCE, POLYGON_SOURCE), "area": (POLYGON_SOURCE,), "reference": (RASTER_SOURCE,), "class_raster": (RASTER_SOURCE,),
}  # fmt: skip


def parameter(setting: Setting, name: str = "", *, is_required: bool = False) -> QgsProcessingParameterDefinition:
    """The parameter of a setting. name: where it is not the setting's own, in upper case."""
    made = _made(setting, name or setting.name.upper(), is_optional=(setting.is_optional or setting.kind in SEVERAL) and not is_required)
    made.setHelp(setting.said_help)
    if setting.is_advanced:
        made.setFlags(made.flags() | ADVANCED)
    return made


def plain_default(setting: Setting) -> Any:
    """A setting's default as its parameter has it: several numbers or names are one line of text there."""
    if setting.kind == "numbers":
        return ", ".join(str(value) for value in setting.default or ())
    if setting.kind == "names":
        return ", ".join(f"{key}={value}" for key, value in (setting.default or {}).items())
    if setting.kind == "paths":
        return setting.default or None
    return setting.default


def _made(setting: Setting, name: str, *, is_optional: bool) -> QgsProcessingParameterDefinition:
    title, default = _label(setting), plain_default(setting)
    if setting.kind in ("integer", "number") and not setting.words:
        return _number(setting, name, title, is_optional)
    if setting.kind == "boolean":
        return QgsProcessingParameterBoolean(name, title, defaultValue=default, optional=is_optional)
    if setting.kind == "choice":
        return QgsProcessingParameterEnum(
            name, title, options=list(setting.words), defaultValue=default, optional=is_optional, usesStaticStrings=True
        )
    if setting.kind == "paths":
        kind = ANY_FILE if setting.name in NO_LAYERS else RASTER_SOURCE
        return QgsProcessingParameterMultipleLayers(name, title, layerType=kind, optional=is_optional)
    if setting.kind == "path":
        return _file(setting, name, title, is_optional)
    return QgsProcessingParameterString(name, title, defaultValue=default, optional=is_optional)


def _number(setting: Setting, name: str, title: str, is_optional: bool) -> QgsProcessingParameterNumber:
    kind = INTEGER if setting.kind == "integer" else DOUBLE
    made = QgsProcessingParameterNumber(name, title, type=kind, defaultValue=setting.default, optional=is_optional)
    if setting.least is not None:
        made.setMinimum(setting.least)
    if setting.most is not None:
        made.setMaximum(setting.most)
    return made


def _file(setting: Setting, name: str, title: str, is_optional: bool) -> QgsProcessingParameterDefinition:
    if setting.name in MADE:
        return QgsProcessingParameterFolderDestination(name, title, optional=is_optional)
    if setting.name in LOOKED_INTO:
        return QgsProcessingParameterFile(name, title, behavior=FOLDER, optional=is_optional)
    if setting.name in NO_LAYERS:
        return QgsProcessingParameterFile(name, title, optional=is_optional)
    kinds = FILES[setting.name]
    if kinds == (RASTER_SOURCE,):
        return QgsProcessingParameterRasterLayer(name, title, optional=is_optional)
    if kinds == (POLYGON_SOURCE,):
        return QgsProcessingParameterVectorLayer(name, title, types=[POLYGON_SOURCE], optional=is_optional)
    return QgsProcessingParameterMapLayer(name, title, optional=is_optional, types=list(kinds))


def _label(setting: Setting) -> str:
    return f"{setting.said_title} [{setting.unit}]" if setting.unit else setting.said_title
