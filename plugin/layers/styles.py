"""How a study's layers look: the QML files of resources/styles, the colours of the classes, the same styles in review.gpkg."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..engine.study import database
from ..translation import ROOT, tr
from . import contents
from .pictures import GAMMA, limits, true_colour

FOLDER = ROOT / "resources" / "styles"
SHOWN_CLASSES = "ddoq/classes"  # property of a class map: the classes as we last coloured it
SMALLEST_TILE_M = 0.0012  # on the screen: where tiles are smaller, their outlines are a grey mass and slow to draw

# As QGIS itself makes it. A table without geometry: plain sqlite3 may write it.
STYLE_TABLE = """CREATE TABLE IF NOT EXISTS "layer_styles" ("id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "f_table_catalog" TEXT(256),
"f_table_schema" TEXT(256), "f_table_name" TEXT(256), "f_geometry_column" TEXT(256), "styleName" TEXT(30), "styleQML" TEXT,
"styleSLD" TEXT, "useAsDefault" BOOLEAN, "description" TEXT, "owner" TEXT(30), "ui" TEXT(30),
"update_time" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))"""


def style_vector(layer: QgsVectorLayer, role: str, metres: float) -> None:
    """Give a layer of review.gpkg its first look. metres: the edge of a tile on the ground."""
    document = QDomDocument()
    document.setContent(qml(role, metres))
    layer.importNamedStyle(document)
    if role == contents.TILES:
        layer.setMinimumScale(metres / SMALLEST_TILE_M)
        layer.setScaleBasedVisibility(True)
    layer.setMapTipTemplate(map_tip(role))


def qml(role: str, metres: float) -> str:
    """The style of a role as QGIS's XML."""
    return (FOLDER / f"{role}.qml").read_text(encoding="utf-8").replace("@tile_metres", f"{metres:.6g}")


def _counted(field: str) -> str:
    """The number of tiles in a field, with its word, as QGIS's expression in HTML."""
    one, many = QgsExpression.quotedString(tr("1 tile")), QgsExpression.quotedString(tr("{count} tiles"))
    return f"[% if({field} = 1, {one}, replace({many}, '{{count}}', to_string({field}))) %]"


def map_tip(role: str) -> str:
    """What is said of a tile under the pointer: HTML with QGIS's expressions."""
    if role == contents.MEDOIDS:
        says = tr("<b>Tile {rank}</b> to label<br>represents {tiles}, {percent} % of the area<br>weight {weight}")
        return says.format(
            rank='[% "rank" %]', tiles=_counted('"represents"'), percent='[% round("area_percent", 1) %]', weight='[% round("weight", 2) %]'
        )
    if role == contents.CELLS:
        return tr("Cell {cell}").format(cell='[% "cell" %]')
    says = tr("Tile {tile}<br>{percent} % of its pixels are valid")
    return says.format(tile='[% "tile_id" %]', percent='[% round(100 * "valid_share", 1) %]')


def style_confidence(layer: QgsRasterLayer) -> None:
    """A ramp from 0 to 100 % that the colour-blind can read."""
    layer.loadNamedStyle(str(FOLDER / "confidence.qml"))


def style_classes(layer: QgsRasterLayer) -> None:
    """Colours and names of the classes as the map's own file has them; not where the analyst changed ours."""
    before = str(layer.customProperty(SHOWN_CLASSES, ""))
    if before and before != shown_classes(layer):
        return
    classes = classes_of(layer)
    if classes:
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
        layer.setCustomProperty(SHOWN_CLASSES, shown_classes(layer))


def shown_classes(layer: QgsRasterLayer) -> str:
    """The classes that the layer shows now, as text that can be compared."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return "none"
    return json.dumps([[each.value, each.label, each.color.name(), each.color.alpha()] for each in renderer.classes()])


def classes_of(layer: QgsRasterLayer) -> list[Any]:
    """The classes of a class map's file: those of its colour table that have a name."""
    table = layer.dataProvider().colorTable(1)
    return [each for each in QgsPalettedRasterRenderer.colorTableToClassData(table) if each.label and each.label != str(int(each.value))]


def style_raster(layer: QgsRasterLayer, raster: dict[str, Any], statistics: dict[str, Any]) -> None:
    """Natural colours, or grey where there are no three bands, stretched as in the gallery.

    From the study's statistics: QGIS's own first look would read the raster for them, and the GUI would wait.
    """
    provider = layer.dataProvider()
    positions = true_colour(raster["band_names"])
    bands = [raster["bands"][at] for at in positions]
    enhancements = []
    for at, band in zip(positions, bands):
        low, high = limits(statistics, at)
        enhancement = QgsContrastEnhancement(provider.dataType(band))
        enhancement.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        enhancement.setMinimumValue(low)
        enhancement.setMaximumValue(high)
        enhancements.append(enhancement)
    if len(set(bands)) == 3:
        renderer = QgsMultiBandColorRenderer(provider, *bands)
        renderer.setRedContrastEnhancement(enhancements[0])
        renderer.setGreenContrastEnhancement(enhancements[1])
        renderer.setBlueContrastEnhancement(enhancements[2])
    else:
        renderer = QgsSingleBandGrayRenderer(provider, bands[0])
        renderer.setContrastEnhancement(enhancements[0])
    layer.setRenderer(renderer)
    layer.brightnessFilter().setGamma(1 / GAMMA)


def metres_a_unit(crs_wkt: str | None) -> float:
    """How many metres a unit of this CRS is, near the equator for degrees; 1 where there is none."""
    crs = QgsCoordinateReferenceSystem.fromWkt(crs_wkt) if crs_wkt else QgsCoordinateReferenceSystem()
    if not crs.isValid():
        return 1.0
    factor = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    return float(factor) or 1.0


def keep_in_geopackage(review: Path, metres: float) -> None:
    """Put the styles of tiles, medoids and cells into review.gpkg, so that it shows them in any QGIS; what is there stays.

    A table that is locked or read-only is left for the next time: the layers are styled without it.
    """
    styles = [(role, qml(role, metres)) for role in (contents.TILES, contents.MEDOIDS, contents.CELLS)]
    try:
        with closing(sqlite3.connect(database(review.absolute()), uri=True, timeout=0.08)) as connection, connection:
            known = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if "layer_styles" not in known:
                connection.execute(STYLE_TABLE)
                connection.execute(
                    "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('layer_styles', 'attributes', 'layer_styles')"
                )
            there = {row[0] for row in connection.execute("SELECT styleName FROM layer_styles WHERE f_table_name = 'tiles'")}
            connection.executemany(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, "
                "styleSLD, useAsDefault, description, owner) VALUES ('', '', 'tiles', 'geom', ?, ?, '', ?, 'DDOQ', '')",
                [(role, text, role == contents.TILES) for role, text in styles if role not in there],
            )
    except sqlite3.OperationalError:
        return


def first_style(layer: QgsMapLayer, role: str, metres: float, record: dict[str, Any], number: int) -> None:
    """Style a layer that has just been made. number: which raster of the study it is, for rasters."""
    if role == contents.CLASS_MAP:
        style_classes(layer)
    elif role == contents.CONFIDENCE:
        style_confidence(layer)
    elif role == contents.SOFT_LABELS:
        layer.loadNamedStyle(str(FOLDER / "soft_labels.qml"))
    elif role == contents.RASTER:
        style_raster(layer, record["rasters"][number], record["statistics"])
    elif role == contents.DECODED:
        raster = record["rasters"][0]
        if layer.source().endswith(".tif"):  # others keep no scale, by which the study's statistics could be read
            style_raster(layer, {**raster, "bands": list(range(1, len(raster["bands"]) + 1))}, record["statistics"])
    elif role != contents.LABELS:
        style_vector(layer, role, metres)
