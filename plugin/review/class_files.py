"""Class tables from files and to files: CSV, QGIS's QML styles, the colour table of a raster."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from pathlib import Path

from osgeo import gdal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..translation import tr
from .log import NOT_LABELLED
from .store import LandClass

COLUMNS = ("class_id", "name", "colour", "key")
PALETTE = ("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#999999", "#882255", "#44AA99")


class ClassFileError(Exception):
    """The file holds no classes that could be read; the text is for the analyst."""


def read_classes(path: Path) -> list[LandClass]:
    """The classes of a file, by id. Raises `ClassFileError`."""
    read = {".csv": _from_csv, ".qml": _from_qml}.get(path.suffix.lower(), _from_raster)
    try:
        found = read(path)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ClassFileError(tr("{path} cannot be read: {reason}.").format(path=path, reason=error)) from error
    found = {each.class_id: each for each in found if 0 <= each.class_id < NOT_LABELLED and each.name}
    if not found:
        said = tr("{path} holds no classes: a CSV has the columns class_id and name, a QML classes or categories with numbers as values, ")
        raise ClassFileError((said + tr("a raster a colour table.")).format(path=path))
    return [found[class_id] for class_id in sorted(found)]


def write_csv(path: Path, classes: Iterable[LandClass]) -> None:
    """A table with the columns class_id, name, colour, key; written aside, then renamed. Raises `OSError`."""
    aside = path.with_name(path.name + ".part")
    with aside.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        rows.writerows((each.class_id, each.name, each.colour, each.key) for each in classes)
    os.replace(aside, path)


def write_qml(path: Path, classes: Iterable[LandClass]) -> None:
    """A style for class rasters. Raises `OSError`."""
    document = QDomDocument("qgis")
    root = _add(document, document, "qgis", {"version": "3.22"})
    renderer = _add(document, _add(document, root, "pipe", {}), "rasterrenderer", {"type": "paletted", "band": "1", "opacity": "1"})
    palette = _add(document, renderer, "colorPalette", {})
    for each in classes:
        values = {"value": str(each.class_id), "color": each.colour, "alpha": "255", "label": each.name}
        _add(document, palette, "paletteEntry", values)
    aside = path.with_name(path.name + ".part")
    aside.write_text(document.toString(1), encoding="utf-8")
    os.replace(aside, path)


def free_colour(classes: Iterable[LandClass]) -> str:
    """A colour that no class has yet, where there is one left."""
    taken = {each.colour.lower() for each in classes}
    return next((colour for colour in PALETTE if colour.lower() not in taken), PALETTE[len(taken) % len(PALETTE)])


def _add(document: QDomDocument, parent: QDomDocument | QDomElement, name: str, values: dict[str, str]) -> QDomElement:
    element = document.createElement(name)
    for key, value in values.items():
        element.setAttribute(key, value)
    parent.appendChild(element)
    return element


def _from_csv(path: Path) -> list[LandClass]:
    text = path.read_text(encoding="utf-8-sig")
    separator = ";" if text.split("\n", 1)[0].count(";") > text.split("\n", 1)[0].count(",") else ","
    found = []
    for row in csv.DictReader(text.splitlines(), delimiter=separator):
        plain = {str(key).strip().lower(): str(value or "").strip() for key, value in row.items() if key}
        number = _whole(plain.get("class_id") or plain.get("id") or plain.get("value") or "")
        name = plain.get("name") or plain.get("label") or plain.get("class") or ""
        if number is not None:
            colour = plain.get("colour") or plain.get("color") or ""
            found.append(LandClass(number, name, _colour(colour, number), plain.get("key", "")[:1]))
    return found


def _from_qml(path: Path) -> list[LandClass]:
    document = QDomDocument()
    document.setContent(path.read_text(encoding="utf-8"))
    found = []
    for element in _elements(document, "paletteEntry"):
        number = _whole(element.attribute("value"))
        if number is not None:
            found.append(LandClass(number, element.attribute("label"), _colour(element.attribute("color"), number)))
    colours = {each.attribute("name"): _symbol_colour(each) for each in _elements(document, "symbol")}
    for element in _elements(document, "category"):
        number = _whole(element.attribute("value"))
        if number is not None:
            name = element.attribute("label") or element.attribute("value")
            found.append(LandClass(number, name, _colour(colours.get(element.attribute("symbol"), ""), number)))
    return found


def _from_raster(path: Path) -> list[LandClass]:
    file = gdal.Open(str(path))
    if file is None:
        return []
    band = file.GetRasterBand(1)
    table, names = band.GetColorTable(), band.GetCategoryNames() or []
    found = []
    for number in range(max(table.GetCount() if table is not None else 0, len(names))):
        colour = table.GetColorEntry(number) if table is not None and number < table.GetCount() else (0, 0, 0, 0)
        name = names[number] if number < len(names) else ""
        if name or any(colour[:3]):
            said = QColor(*colour[:3]).name() if any(colour[:3]) else ""
            found.append(LandClass(number, name or tr("Class {number}").format(number=number), _colour(said, number)))
    return found if names else found[:64]  # a table of 256 colours without names is a ramp, hardly classes


def _elements(document: QDomDocument, name: str) -> list[QDomElement]:
    nodes = document.elementsByTagName(name)
    return [nodes.at(number).toElement() for number in range(nodes.count())]


def _symbol_colour(symbol: QDomElement) -> str:
    """The fill of a symbol: in old files a `prop`, in new ones an `Option`, as "r,g,b,a" and more."""
    for tag, key, value in (("prop", "k", "v"), ("Option", "name", "value")):
        parts = symbol.elementsByTagName(tag)
        for number in range(parts.count()):
            element = parts.at(number).toElement()
            if element.attribute(key) in ("color", "fill_color", "line_color"):
                rgb = [_whole(each) for each in element.attribute(value).split(",")[:3]]
                if len(rgb) == 3 and all(each is not None for each in rgb):
                    return QColor(*rgb).name()
    return ""


def _whole(text: str) -> int | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return int(number) if number == int(number) else None


def _colour(text: str, number: int) -> str:
    said = QColor(text)
    return said.name() if text and said.isValid() else PALETTE[number % len(PALETTE)]
