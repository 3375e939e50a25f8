"""Fields that name what lies outside the study: rasters and vectors, from the project's layers or from files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QToolButton, QVBoxLayout

from ..compat import POLYGONS
from ..engine.gdal_names import exists
from ..layers.contents import RASTER
from ..layers.layer_files import LayerFile, file_of, same_file
from ..layers.tree import ROLE
from ..translation import tr
from .fields import Field
from .raster_facts import RasterFacts, disagreement, look_at

FILE = Qt.ItemDataRole.UserRole  # the LayerFile of an item


class RasterField(Field):
    """Several rasters: the project's, each with a check box, and files added to them."""

    def __init__(self, project: QgsProject, chosen: Sequence[QgsMapLayer] = (), *, is_optional: bool = False) -> None:
        super().__init__()
        self._is_optional = is_optional
        self._known: dict[str, RasterFacts | str] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Rasters"))
        self.list.setMinimumHeight(4 * self.list.fontMetrics().lineSpacing() + 12)
        self.list.setMaximumHeight(6 * self.list.fontMetrics().lineSpacing() + 12)
        self.add = QPushButton(tr("A&dd files…"))
        self.add.setAutoDefault(False)
        beside = QHBoxLayout()
        beside.addWidget(self.add)
        beside.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(beside)
        self.setFocusProxy(self.list)
        for layer in layers_in_order(project, lambda each: isinstance(each, QgsRasterLayer)):
            self._insert(layer.name(), file_of(layer), is_checked=layer in chosen)
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        self.add.clicked.connect(lambda _=False: self._ask())

    def value(self) -> list[str]:
        """The files of the checked ones."""
        return list(dict.fromkeys(each.path for each in self._chosen() if each.path))

    def set_value(self, value: Any) -> None:
        """Check these files; those that are not listed are added."""
        for path in value or ():
            items = [item for item in self._items() if same_file(item.data(FILE).path, path)]
            if items:
                items[0].setCheckState(Qt.CheckState.Checked)
            else:
                self.add_file(path)

    def add_file(self, path: str) -> None:
        """Add a file to the list, checked."""
        self._insert(PurePath(path).name, LayerFile(path), is_checked=True)
        self.changed.emit()

    def facts(self) -> list[RasterFacts]:
        """What is known of the checked rasters that can be opened."""
        return [each for each in map(self._look, self.value()) if isinstance(each, RasterFacts)]

    def error(self) -> str:
        """Every checked one must be a raster file that opens, with the same bands as the others."""
        chosen = self._chosen()
        if not chosen:
            return "" if self._is_optional else tr("Choose at least one raster.")
        for each in chosen:
            looked = each.problem or self._look(each.path)
            if isinstance(looked, str):
                return looked
        return disagreement(self.facts())

    def _look(self, path: str) -> RasterFacts | str:
        if isinstance(self._known.get(path), RasterFacts) and exists(path):
            return self._known[path]
        self._known[path] = look_at(path)
        return self._known[path]

    def _chosen(self) -> list[LayerFile]:
        return [item.data(FILE) for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _insert(self, name: str, file: LayerFile, *, is_checked: bool) -> None:
        item = QListWidgetItem(name)
        item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)
        item.setData(FILE, file)
        item.setToolTip(file.problem or file.path)
        self.list.addItem(item)

    def _ask(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Rasters"), "", tr("Rasters ({patterns});;All files (*)").format(patterns=RASTERS))
        for path in paths:
            self.add_file(path)


class SourceField(Field):
    """One layer or file, or none. `warning` is what should be known of it although it can be used."""

    def __init__(self, project: QgsProject, *, rasters: bool, polygons: bool, nothing: str) -> None:
        super().__init__()
        self._patterns = " ".join(([RASTERS] if rasters else []) + ([VECTORS] if polygons else []))
        self.box, self.browse = QComboBox(), QToolButton()
        self.browse.setText("…")
        self.browse.setToolTip(tr("Choose a file"))
        self.browse.setAccessibleName(tr("Choose a file"))
        self.box.addItem(nothing, LayerFile())
        self.box.setMinimumContentsLength(24)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._hold(self.box, self.browse)
        for layer in layers_in_order(project, lambda each: (rasters and isinstance(each, QgsRasterLayer)) or (polygons and _is_area(each))):
            self.box.addItem(layer.name(), file_of(layer))
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.browse.clicked.connect(lambda _=False: self._ask())

    @property
    def file(self) -> LayerFile:
        """What is chosen."""
        found = self.box.currentData()
        return found if isinstance(found, LayerFile) else LayerFile()

    def value(self) -> str | None:
        """The file, or None."""
        return self.file.path or None

    def set_value(self, value: Any) -> None:
        """Show a file, or none."""
        if not value:
            self.box.setCurrentIndex(0)
            return
        for index in range(1, self.box.count()):
            if same_file(self.box.itemData(index).path, str(value)):
                self.box.setCurrentIndex(index)
                return
        self.box.addItem(PurePath(str(value)).name, LayerFile(str(value)))
        self.box.setItemData(self.box.count() - 1, str(value), Qt.ItemDataRole.ToolTipRole)
        self.box.setCurrentIndex(self.box.count() - 1)

    def error(self) -> str:
        """What is chosen must be a file that is there."""
        path = self.file.path
        if self.file.problem or not path:
            return self.file.problem
        return "" if exists(path) else tr("{path} does not exist.").format(path=path)

    def _ask(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a file"), "", tr("Data ({patterns});;All files (*)").format(patterns=self._patterns)
        )
        if path:
            self.set_value(path)


RASTERS = "*.tif *.tiff *.vrt *.img *.jp2 *.nc *.hdf *.bil *.asc"
VECTORS = "*.gpkg *.shp *.geojson *.json *.fgb *.kml *.gml *.sqlite"


def layers_in_order(project: QgsProject, is_wanted: Callable[[QgsMapLayer], bool]) -> list[QgsMapLayer]:
    """The project's layers as they lie in its tree, without results of studies."""
    layers = [node.layer() for node in project.layerTreeRoot().findLayers()]
    return [each for each in layers if each is not None and is_wanted(each) and each.customProperty(ROLE) in (None, "", RASTER)]


def _is_area(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == POLYGONS
