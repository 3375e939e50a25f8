"""A study's layers in the project: added, refreshed and removed, in one group, without touching what the analyst arranged.

Only in the GUI's thread: QgsProject allows no other.
"""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import Any

from qgis.core import (
    Qgis,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMessageLog,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..engine.study import StudyFolder
from ..translation import tr
from . import contents, styles
from .contents import StudyLayer, layers_of

ROLE = "ddoq/role"  # property of a layer of ours: what it is
STUDY = "ddoq/study"  # property of a group: the study's folder
RELEASED = "ddoq/released"  # property of a map whose file was let go: where it was
PART = "ddoq/part"  # property of a group inside it: the role of its layers
OFFERED = "ddoq/offered"  # property of a group: what was ever added, so that what the analyst took away stays away
MANY = 1  # layers of a role; where there are more they get a group of their own


def add_study_layers(
    study_folder: str | Path, project: QgsProject, *, with_rasters: bool = True, with_removed: bool = False
) -> QgsLayerTreeGroup:
    """Bring the study's group up to date: add the layers that are new, refresh those that are there; the group.

    A layer that the analyst removed comes back with `with_removed` only. Raises `NothingToShowError`.
    """
    study = StudyFolder(Path(study_folder).absolute())
    wanted = [each for each in layers_of(study) if with_rasters or each.role != contents.RASTER]
    record = study.record()
    metres = contents.tile_metres(record, styles.metres_a_unit(record["rasters"][0]["crs_wkt"]))
    ours = _layers_in(project, study.path)
    project.removeMapLayers(_ids_of_gone(ours))
    ours = _layers_in(project, study.path)
    everyones = {_place(layer): layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)}
    group = _group_of(study.path, project, ours) or _new_group(study, project)
    group.setCustomProperty(STUDY, str(study.path))
    offered = set() if with_removed else set(str(group.customProperty(OFFERED, "")).splitlines())
    if study.review.is_file():
        styles.keep_in_geopackage(study.review, metres)
    rasters = study.rasters()
    for each in wanted:
        key = (each.role, _normal(each.path))
        name = f"{each.role} {PurePath(each.path).name}"
        if key in ours:
            for layer in ours[key]:
                refresh(layer)
        elif (each.role != contents.RASTER or key[1] not in everyones) and name not in offered:
            layer = _make(each, study, project)
            if layer is not None:
                styles.first_style(layer, each.role, metres, record, rasters.index(each.path) if each.path in rasters else 0)
                _insert(layer, each, group, project, is_one_of_many=sum(other.role == each.role for other in wanted) > MANY)
                offered.add(name)
    before = set(str(group.customProperty(OFFERED, "")).splitlines())
    group.setCustomProperty(OFFERED, "\n".join(sorted(before | offered)))
    return group


def remove_study_layers(study_folder: str | Path, project: QgsProject) -> int:
    """Take out of the project what `add_study_layers` put there, and the group where nothing else is in it; how many layers."""
    path = Path(study_folder).absolute()
    ours = _layers_in(project, path)
    group = _group_of(path, project, ours)
    ids = [layer.id() for layers in ours.values() for layer in layers]
    project.removeMapLayers(ids)
    if group is not None:
        for part in [each for each in group.findGroups() if each.customProperty(PART) and not each.findLayers()]:
            group.removeChildNode(part)
        if not group.children():
            group.parent().removeChildNode(group)
    return len(ids)


def release_maps(study_folder: str | Path, project: QgsProject) -> int:
    """Let go of the files of the study's maps, soft labels and decoded tiles, so that the engine can replace them; how many layers.

    Windows allows no rename over a file that is open: to be called there before the stages that write such. The layers keep their
    places and styles, and `add_study_layers` opens their files again, whatever became of the stage.
    """
    count = 0
    for (role, _), layers in _layers_in(project, Path(study_folder).absolute()).items():
        for layer in layers:
            if role in (contents.CLASS_MAP, contents.CONFIDENCE, contents.DECODED, contents.SOFT_LABELS) and layer.source():
                layer.setCustomProperty(RELEASED, layer.source())
                layer.setDataSource("", layer.name(), "gdal")
                count += 1
    return count


def take_maps_again(study_folder: str | Path, project: QgsProject) -> None:
    """Open the files again of maps that `release_maps` let go."""
    for layers in _layers_in(project, Path(study_folder).absolute()).values():
        for layer in layers:
            if layer.customProperty(RELEASED):
                refresh(layer)


def study_layer(study_folder: str | Path, project: QgsProject, role: str) -> QgsMapLayer | None:
    """The layer of this role ("labels", "medoids", "tiles", ...) of the study; the first, where there are several."""
    ours = _layers_in(project, Path(study_folder).absolute())
    return next((layers[0] for (found, _), layers in ours.items() if found == role), None)


def refresh(layer: QgsMapLayer) -> None:
    """Let a layer show what its file holds now. One that is being edited is left in peace."""
    if isinstance(layer, QgsVectorLayer):
        if layer.isEditable():
            return
        layer.dataProvider().reloadData()
        layer.updateExtents()
    else:
        if layer.customProperty(RELEASED):
            layer.setDataSource(str(layer.customProperty(RELEASED)), layer.name(), "gdal")
            layer.removeCustomProperty(RELEASED)
        layer.dataProvider().reloadData()
        if layer.customProperty(ROLE) == contents.CLASS_MAP:
            styles.style_classes(layer)
    layer.triggerRepaint()


def _layers_in(project: QgsProject, folder: Path) -> dict[tuple[str, str], list[QgsMapLayer]]:
    """Our layers of the study in this folder, by role and file."""
    inside = _normal(str(folder)) + os.sep
    group = _group_by_property(folder, project.layerTreeRoot())
    in_group = set(group.findLayerIds()) if group is not None else set()
    found: dict[tuple[str, str], list[QgsMapLayer]] = {}
    for layer in project.mapLayers().values():
        role = layer.customProperty(ROLE)
        place = _place(layer) if role else ""
        if role and (place.startswith(inside) or (role == contents.RASTER and layer.id() in in_group)):
            found.setdefault((str(role), place), []).append(layer)
    return found


def _ids_of_gone(ours: dict[tuple[str, str], list[QgsMapLayer]]) -> list[str]:
    """Layers of decoded tiles and soft labels whose files are gone: fewer were decoded since, or others asked for."""
    may_go = (contents.DECODED, contents.SOFT_LABELS)
    return [layer.id() for (role, place), layers in ours.items() if role in may_go and not Path(place).exists() for layer in layers]


def _group_of(folder: Path, project: QgsProject, ours: dict[Any, list[QgsMapLayer]]) -> QgsLayerTreeGroup | None:
    """The study's group: by its property, or, where project and study were moved, as the one that our layers are in."""
    root = project.layerTreeRoot()
    group = _group_by_property(folder, root)
    if group is not None:
        return group
    for layers in ours.values():
        for layer in layers:
            node: Any = root.findLayer(layer.id())
            while node is not None:
                if QgsLayerTree.isGroup(node) and node.customProperty(STUDY):
                    return node
                node = node.parent()
    return None


def _group_by_property(folder: Path, root: QgsLayerTreeGroup) -> QgsLayerTreeGroup | None:
    return next((each for each in root.findGroups(True) if _normal(str(each.customProperty(STUDY, ""))) == _normal(str(folder))), None)


def _new_group(study: StudyFolder, project: QgsProject) -> QgsLayerTreeGroup:
    return project.layerTreeRoot().insertGroup(0, study.name)


def _make(wanted: StudyLayer, study: StudyFolder, project: QgsProject) -> QgsMapLayer | None:
    """The layer, not yet in the project; None, and a line in QGIS's log, where its file cannot be opened."""
    if wanted.is_vector:
        options = QgsVectorLayer.LayerOptions(project.transformContext(), False)
        layer: QgsMapLayer = QgsVectorLayer(wanted.source, wanted.title, "ogr", options)
        layer.setReadOnly(wanted.role != contents.LABELS)
    else:
        layer = QgsRasterLayer(wanted.source, wanted.title, "gdal", QgsRasterLayer.LayerOptions(False))
    if not layer.isValid():
        QgsMessageLog.logMessage(
            tr("{path} of the study {study} cannot be opened, so it is not on the map. Is the file still there?").format(
                path=wanted.path, study=study.name
            ),
            "DDOQ",
            Qgis.MessageLevel.Warning,
        )
        return None
    layer.setCustomProperty(ROLE, wanted.role)
    return layer


def _insert(layer: QgsMapLayer, wanted: StudyLayer, group: QgsLayerTreeGroup, project: QgsProject, *, is_one_of_many: bool) -> None:
    """Put a layer in its place: above what is drawn below it, whatever else the analyst put between."""
    project.addMapLayer(layer, False)
    parent = group
    if is_one_of_many and wanted.role not in (contents.LABELS, contents.MEDOIDS, contents.TILES, contents.CELLS):
        parent = _part(wanted.role, group)
    node = parent.insertLayer(_position(wanted.role, parent), layer)
    node.setExpanded(wanted.role in (contents.CLASS_MAP, contents.CONFIDENCE) and not is_one_of_many)
    node.setItemVisibilityChecked(wanted.role not in contents.HIDDEN_AT_FIRST)


def _part(role: str, group: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
    for each in group.findGroups(True):
        if each.customProperty(PART) == role:
            return each
    titles = {
        contents.CLASS_MAP: tr("Class maps"), contents.CONFIDENCE: tr("Confidence"), contents.SOFT_LABELS: tr("Soft labels"),
        contents.RASTER: tr("Rasters"), contents.DECODED: tr("Decoded tiles"),
    }  # fmt: skip
    part = group.insertGroup(_position(role, group), titles[role])
    part.setCustomProperty(PART, role)
    part.setExpanded(False)
    return part


def _position(role: str, parent: QgsLayerTreeGroup) -> int:
    """Behind the last of our layers that is drawn above this role; the first place where there is none."""
    position = 0
    for index, node in enumerate(parent.children()):
        if isinstance(node, QgsLayerTreeLayer):
            found = node.layer().customProperty(ROLE) if node.layer() is not None else None
        else:
            found = node.customProperty(PART)
        if found in contents.ORDER and contents.ORDER.index(found) <= contents.ORDER.index(role):
            position = index + 1
    return position


def _place(layer: QgsMapLayer) -> str:
    """The file of a layer, in one spelling; its whole source where it has no file."""
    source = str(layer.customProperty(RELEASED) or layer.source())
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), source)
    return _normal(str(parts.get("path") or source))


def _normal(path: str) -> str:
    return os.path.normcase(os.path.realpath(path)) if path and Path(path).exists() else path
