"""A study's layers in the project: complete, styled, never doubled, never in the way of the engine or of the analyst's own order."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from ddoq.plugin.layers import contents
from ddoq.plugin.layers.contents import NothingToShowError
from ddoq.plugin.layers.styles import map_tip
from ddoq.plugin.layers.tree import add_study_layers, release_maps, remove_study_layers, study_layer
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

ALL = ["labels", "medoids", "tiles", "cells", "confidence", "class map", "raster"]


def roles(group):
    return [node.layer().customProperty("ddoq/role") for node in group.findLayers()]


def node_of(group, role):
    return next(node for node in group.findLayers() if node.layer().customProperty("ddoq/role") == role)


def sql(study, statement, *values):
    with closing(sqlite3.connect(study / "review.gpkg")) as connection, connection:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            connection.create_function(name, 1, lambda blob: None)
        return connection.execute(statement, values).fetchall()


@pytest.fixture
def study(study, scene):
    """The sample's study, with its raster where this test has it."""
    record = json.loads((study / "study.json").read_text())
    record["rasters"][0]["path"] = str(scene)
    (study / "study.json").write_text(json.dumps(record))
    manifest = json.loads((study / "manifests" / "tile.json").read_text())
    manifest["outputs"]["study.json"] = (study / "study.json").stat().st_size
    (study / "manifests" / "tile.json").write_text(json.dumps(manifest))
    return study


def test_all_layers_come_in_one_group_in_their_order_and_styled(study, new_project):
    group = add_study_layers(study, new_project)
    assert group.name() == study.name and roles(group) == ALL
    assert all(node.layer().isValid() for node in group.findLayers())
    shown = {role: node_of(group, role).isVisible() for role in ALL}
    assert shown == {**dict.fromkeys(ALL, True), "cells": False, "confidence": False}
    layers = {role: node_of(group, role).layer() for role in ALL}
    assert layers["tiles"].featureCount() > layers["medoids"].featureCount() == 12
    assert [layers[role].readOnly() for role in ("tiles", "medoids", "cells", "labels")] == [True, True, True, False]
    assert layers["medoids"].labeling().settings().fieldName == "rank"
    assert "weight" in layers["medoids"].renderer().usedAttributes(_context(layers["medoids"]))
    assert layers["cells"].renderer().usedAttributes(_context(layers["cells"])) == {"cell"}
    assert layers["tiles"].hasScaleBasedVisibility() and layers["tiles"].isInScaleRange(50_000)
    assert not layers["tiles"].isInScaleRange(10_000_000)


def _context(layer):
    context = QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    return context


def test_the_map_tip_of_a_medoid_says_what_it_represents(study, new_project):
    layer = node_of(add_study_layers(study, new_project), "medoids").layer()
    tile, represents, percent = sql(study, "SELECT tile_id, represents, area_percent FROM tiles WHERE rank = 1")[0]
    feature = next(each for each in layer.getFeatures() if each["tile_id"] == tile)
    context = layer.createExpressionContext()
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    context.setFeature(feature)
    html = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert f"represents {represents} tiles, {round(percent, 1):g} % of the area" in html and "[%" not in html


def test_the_map_tip_says_one_tile_and_the_number_of_several():
    context = QgsExpressionContext()
    context.appendScope(scope := QgsExpressionContextScope())
    for count, said in ((1, "represents 1 tile, "), (214, "represents 214 tiles, ")):
        scope.setVariable("n", count)
        assert said in QgsExpression.replaceExpressionText(map_tip("medoids").replace('"represents"', "@n"), context)


def test_maps_have_the_colours_and_names_of_their_classes(study, new_project):
    group = add_study_layers(study, new_project)
    renderer = node_of(group, "class map").layer().renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    classes = json.loads((study / "maps" / "maps.json").read_text())["classes"]
    shown = {int(each.value): (each.label, each.color.name().upper()) for each in renderer.classes()}
    assert shown == {each["class_id"]: (each["name"], each["colour"].upper()) for each in classes}
    confidence = node_of(group, "confidence").layer().renderer()
    assert isinstance(confidence, QgsSingleBandPseudoColorRenderer)
    assert (confidence.classificationMin(), confidence.classificationMax()) == (0, 100)


def test_the_raster_is_shown_in_natural_colours(study, new_project):
    renderer = node_of(add_study_layers(study, new_project), "raster").layer().renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)


def test_a_second_time_adds_nothing_and_keeps_what_the_analyst_arranged(study, new_project):
    group = add_study_layers(study, new_project)
    own = QgsVectorLayer("Point?crs=EPSG:32632", "mine", "memory")
    new_project.addMapLayer(own, False)
    group.insertLayer(0, own)
    node_of(group, "cells").setItemVisibilityChecked(True)
    medoids = node_of(group, "medoids")
    medoids.layer().setName("My tiles")
    medoids.layer().setRenderer(QgsCategorizedSymbolRenderer("cell", []))
    moved = medoids.clone()
    group.addChildNode(moved)
    group.removeChildNode(medoids)
    before = [(node.layerId(), node.name(), node.isVisible()) for node in group.findLayers()]
    again = add_study_layers(study, new_project)
    assert again == group
    assert [(node.layerId(), node.name(), node.isVisible()) for node in group.findLayers()] == before
    assert isinstance(study_layer(study, new_project, "medoids").renderer(), QgsCategorizedSymbolRenderer)
    assert before[0][1] == "mine" and before[-1][1] == "My tiles"


def test_a_layer_that_the_analyst_removed_stays_away_until_it_is_asked_for(study, new_project):
    group = add_study_layers(study, new_project)
    new_project.removeMapLayer(node_of(group, "cells").layerId())
    assert "cells" not in roles(add_study_layers(study, new_project))
    assert roles(add_study_layers(study, new_project, with_removed=True)) == ALL


def test_layers_come_as_the_stages_make_them(study, new_project):
    sql(study, "UPDATE tiles SET rank = NULL")
    (study / "maps").rename(study / "away")
    group = add_study_layers(study, new_project)
    assert roles(group) == ["labels", "tiles", "raster"]
    sql(study, "UPDATE tiles SET rank = 1, weight = 1 WHERE fid = 7")
    assert roles(add_study_layers(study, new_project)) == ["labels", "medoids", "tiles", "cells", "raster"]
    (study / "away").rename(study / "maps")
    assert roles(add_study_layers(study, new_project)) == ALL


def test_the_styles_are_in_the_geopackage(study, new_project):
    add_study_layers(study, new_project)
    add_study_layers(study, new_project)
    rows = sql(study, "SELECT styleName, useAsDefault FROM layer_styles ORDER BY styleName")
    assert rows == [("cells", 0), ("medoids", 0), ("tiles", 1)]
    alone = QgsVectorLayer(f"{study / 'review.gpkg'}|layername=tiles", "alone", "ogr")  # as any QGIS opens it
    assert alone.renderer().symbol().symbolLayer(0).strokeColor().name() == "#d6d6d6"
    count, ids, names, _, error = alone.listStylesInDatabase()
    assert not error and set(names[:count]) == {"cells", "medoids", "tiles"}
    xml, error = alone.getStyleFromDatabase(ids[names.index("medoids")])
    assert not error and "rank" in xml


def test_a_style_that_the_analyst_saved_in_the_geopackage_stays(study, new_project):
    add_study_layers(study, new_project)
    sql(study, "UPDATE layer_styles SET styleQML = 'mine' WHERE styleName = 'medoids'")
    add_study_layers(study, new_project)
    assert sql(study, "SELECT styleQML FROM layer_styles WHERE styleName = 'medoids'") == [("mine",)]


def test_a_project_saved_in_the_study_opens_where_both_were_moved(study, scene, new_project, tmp_path):
    inside = study / "scene.tif"
    shutil.copy(scene, inside)
    record = json.loads((study / "study.json").read_text())
    record["rasters"][0]["path"] = "scene.tif"
    (study / "study.json").write_text(json.dumps(record))
    group = add_study_layers(study, new_project)
    node_of(group, "class map").setItemVisibilityChecked(False)
    assert new_project.write(str(study / "project.qgs"))
    new_project.clear()
    moved = tmp_path / "elsewhere é" / "study"
    moved.parent.mkdir()
    study.rename(moved)
    assert new_project.read(str(moved / "project.qgs"))
    layers = new_project.mapLayers().values()
    assert all(layer.isValid() for layer in layers) and len(layers) == len(ALL)
    group = add_study_layers(moved, new_project)
    assert roles(group) == ALL and len(new_project.mapLayers()) == len(ALL)
    assert len(new_project.layerTreeRoot().findGroups()) == 1 and not node_of(group, "class map").isVisible()
    assert node_of(group, "tiles").layer().readOnly()
    assert remove_study_layers(moved, new_project) == len(ALL)


def test_a_raster_of_the_project_is_not_doubled_restyled_or_removed(study, scene, new_project):
    own = QgsRasterLayer(str(scene), "my scene")
    new_project.addMapLayer(own)
    bands = own.renderer().usesBands()
    assert roles(add_study_layers(study, new_project)) == ALL[:-1]
    assert own.renderer().usesBands() == bands
    remove_study_layers(study, new_project)
    assert list(new_project.mapLayers()) == [own.id()] and new_project.layerTreeRoot().findGroups() == []


def test_class_colours_follow_a_new_map_but_not_over_the_analysts_own(study, new_project):
    layer = node_of(add_study_layers(study, new_project), "class map").layer()
    _recolour(study, 1, (1, 2, 3))
    add_study_layers(study, new_project)
    assert _colour(layer, 1) == "#010203"
    layer.setRenderer(_with_colour(layer, 1, "#ff00ff"))
    _recolour(study, 1, (9, 9, 9))
    add_study_layers(study, new_project)
    assert _colour(layer, 1) == "#ff00ff"


def _recolour(study, class_id, colour):
    path = next((study / "maps").glob("*_class.tif"))
    making = path.with_name("new.tif")
    before = gdal.GetDriverByName("MEM").CreateCopy("", gdal.Open(str(path)))
    table = before.GetRasterBand(1).GetColorTable().Clone()
    table.SetColorEntry(class_id, (*colour, 255))
    before.GetRasterBand(1).SetColorTable(table)  # before it is written: newer GDAL changes no TIFF's colours afterwards
    gdal.GetDriverByName("GTiff").CreateCopy(str(making), before).FlushCache()
    os.replace(making, path)  # as the engine does


def _colour(layer, class_id):
    return next(each.color.name() for each in layer.renderer().classes() if each.value == class_id)


def _with_colour(layer, class_id, colour):
    classes = layer.renderer().classes()
    for each in classes:
        if each.value == class_id:
            each.color = QColor(colour)
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def test_maps_are_let_go_and_opened_again_with_their_styles(study, new_project):
    group = add_study_layers(study, new_project)
    layer = node_of(group, "class map").layer()
    layer.setRenderer(_with_colour(layer, 2, "#ff00ff"))
    assert _open_maps(study)
    assert release_maps(study, new_project) == 2 and release_maps(study, new_project) == 0
    assert not _open_maps(study)
    add_study_layers(study, new_project)
    assert roles(group) == ALL and layer.isValid() and _colour(layer, 2) == "#ff00ff"


def _open_maps(study):
    found = []
    for each in Path("/proc/self/fd").iterdir():
        try:
            found.append(str(each.readlink()))
        except OSError:
            continue  # closed while we look
    return [name for name in found if name.startswith(str(study / "maps"))]


def test_two_studies_have_two_groups(study, new_project, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(study, other)
    first, second = add_study_layers(study, new_project), add_study_layers(other, new_project)
    assert roles(first) == ALL and roles(second) == ALL[:-1]  # both are of one raster, which is there once
    assert remove_study_layers(other, new_project) == len(ALL) - 1
    assert roles(first) == ALL and [each.name() for each in new_project.layerTreeRoot().findGroups()] == [study.name]


def test_many_rasters_have_groups_of_their_own(study, new_project, scene):
    record = json.loads((study / "study.json").read_text())
    maps = json.loads((study / "maps" / "maps.json").read_text())
    second = scene.with_name("second.tif")
    shutil.copy(scene, second)
    record["rasters"].append({**record["rasters"][0], "path": str(second)})
    entry = {"raster": str(second)}
    for key in ("class", "confidence"):
        entry[key] = f"maps/second_{key}.tif"
        shutil.copy(study / maps["maps"][0][key], study / entry[key])
    maps["maps"].append(entry)
    (study / "study.json").write_text(json.dumps(record))
    (study / "maps" / "maps.json").write_text(json.dumps(maps))
    group = add_study_layers(study, new_project)
    assert [each.name() for each in group.findGroups()] == ["Confidence", "Class maps", "Rasters"]
    assert roles(group) == [*ALL[:4], "confidence", "confidence", "class map", "class map", "raster", "raster"]
    add_study_layers(study, new_project)
    assert len(group.findLayers()) == 10
    remove_study_layers(study, new_project)
    assert new_project.layerTreeRoot().children() == []


def test_a_raster_that_is_gone_is_told_and_the_rest_is_shown(study, scene, new_project):
    told = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: told.append(text) if tag == "DDOQ" else None)
    record = json.loads((study / "study.json").read_text())
    record["rasters"][0]["path"] = str(scene.with_name("gone.tif"))
    (study / "study.json").write_text(json.dumps(record))
    assert roles(add_study_layers(study, new_project)) == ALL[:-1]
    assert any("gone.tif" in text and study.name in text for text in told)


def test_a_folder_without_tiles_says_what_to_do(tmp_path, new_project):
    with pytest.raises(NothingToShowError, match="Cut its rasters into tiles first"):
        add_study_layers(tmp_path, new_project)
    assert new_project.count() == 0 and new_project.layerTreeRoot().children() == []


def test_of_a_study_that_is_only_tiled_the_rasters_are_shown(study, new_project):
    (study / "review.gpkg").unlink()
    shutil.rmtree(study / "maps")
    assert roles(add_study_layers(study, new_project)) == ["raster"]
    assert not (study / "review.gpkg").exists()  # it is the engine that makes it


def test_a_file_that_is_locked_says_so_at_once(study, new_project):
    with closing(sqlite3.connect(study / "review.gpkg", isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(NothingToShowError, match="cannot be read just now"):
            add_study_layers(study, new_project)
        writer.execute("ROLLBACK")
    assert roles(add_study_layers(study, new_project)) == ALL


def test_a_project_that_is_not_the_open_one_can_be_filled(study):
    project = QgsProject()
    assert roles(add_study_layers(study, project)) == ALL
    assert tuple(ALL) == tuple(role for role in contents.ORDER if role not in (contents.SOFT_LABELS, contents.DECODED))  # it has none
    remove_study_layers(study, project)
    assert project.count() == 0
