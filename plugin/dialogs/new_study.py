"""New study: rasters, tiles with their grid on the map, the folder; and at once, where it is wished, the tiles to label."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ..engine.gdal_names import is_elsewhere
from ..engine.job import Job
from ..engine.schema import about
from ..engine.study import StudyFolder
from ..jobs import engine_job
from ..layers.styles import metres_a_unit
from ..translation import tr
from .encoder_rows import OF_OTHERS, show_encoder_rows
from .estimate import estimate
from .form import as_problem, with_mnemonic
from .grid_preview import GridPreview
from .raster_facts import RasterFacts, count_tiles
from .sources import RasterField, SourceField
from .stage_dialog import StageDialog, sentence_label

FEWEST = 12  # tiles: with fewer there is nothing to choose from
MANY = 200_000


class NewStudyDialog(StageDialog):
    """Its job is the stage `tile`, or "run" where it goes on."""

    stages = ("tile",)

    def __init__(self, project: QgsProject, canvas: QgsMapCanvas, active: QgsMapLayer | None = None, parent: QWidget | None = None) -> None:
        self._project, self._canvas, self._active = project, canvas, active
        self.preview = GridPreview(canvas, project)
        self._suggested = ""
        super().__init__(None, tr("New study"), tr("Make study"), parent)
        self.finished.connect(lambda _: self.preview.clear())

    def build(self) -> None:
        """Rasters, tiles, count and grid, folder, and what follows."""
        self.say(about("tile"))
        self.rasters = RasterField(self._project, [self._active] if isinstance(self._active, QgsRasterLayer) else ())
        self.area = SourceField(self._project, rasters=False, polygons=True, nothing=tr("the whole rasters"))
        self.add_form(
            "tile",
            plain=("rasters", "size_px", "minimum_valid_share", "area"),
            own={"rasters": self.rasters, "area": self.area},
            folded_title=tr("Advanced settings of the tiles"),
        )
        self.count = self.say("")
        self.grid = QCheckBox(with_mnemonic(tr("Show the grid on the map"), self.letters))
        self.grid.setChecked(True)
        self.grid.toggled.connect(lambda _: self._show_grid())
        self.rows.addWidget(self.grid)
        self._add_folder()
        self.goes_on = QCheckBox(with_mnemonic(tr("Go on to the tiles to label"), self.letters))
        self.goes_on.setToolTip(tr("After the tiles are cut: encode them, select those to label, and write the report."))
        self.goes_on.setChecked(True)
        self.goes_on.toggled.connect(lambda _: self._toggle())
        self.rows.addWidget(self.goes_on)
        self.further = QWidget()
        further_rows = QVBoxLayout(self.further)
        further_rows.setContentsMargins(20, 0, 0, 0)
        for stage, names in (("encode", ("encoder", "source", "joined", *OF_OTHERS)), ("select", ("budget",))):
            further_rows.addWidget(self.add_form(stage, names=names))
        self.rows.addWidget(self.further)

    def job(self) -> Job:
        """Tile, or all up to the tiles to label."""
        tile = self.differing()["tile"]
        if self.area.file.layer and "area" in tile:
            tile.setdefault("area_layer", self.area.file.layer)
        if not self.goes_on.isChecked():
            return engine_job("tile", self.study_path, tile)
        return engine_job("run", self.study_path, {"tile": tile, **{stage: self.differing()[stage] for stage in ("encode", "select")}})

    @property
    def study_path(self) -> Path:
        """The folder of the study to be."""
        return Path(str(self.folder.filePath()).strip()).expanduser()

    def problems(self) -> dict[str, str]:
        """The folder must be usable, and the rasters must give tiles."""
        self._suggest_folder()
        show_encoder_rows(self.forms["encode"])
        facts, form = self._facts(), self.forms["tile"]
        tiles = self._tiles(facts)
        form.set_problem("size_px", self._too_few(facts, tiles))
        self._say_count(facts, tiles)
        self._show_grid()
        wrong = self._wrong_folder()
        self.folder_problem.setText(as_problem(wrong))
        self.folder_problem.setVisible(bool(wrong))
        return {"folder": wrong} if wrong else {}

    def estimated(self) -> str:
        """The time of all that is asked for."""
        stages = ("tile", "encode", "select", "report") if self.goes_on.isChecked() else ("tile",)
        every = {stage: form.all_values() for stage, form in self.forms.items()}
        tiles = self._tiles(self._facts())
        return estimate(stages, every, tiles=tiles, size_px=every["tile"]["size_px"]) if tiles else ""

    def _facts(self) -> list[RasterFacts]:
        return [] if self.rasters.error() else self.rasters.facts()

    def _tiles(self, facts: list[RasterFacts]) -> int:
        form = self.forms["tile"]
        if any(name in form.errors() and name != "size_px" for name in ("size_px", "stride_px", "minimum_valid_share")):
            return 0
        every = form.all_values()
        return sum(count_tiles(raster, every["size_px"], every["stride_px"], every["minimum_valid_share"]) for raster in facts)

    def _too_few(self, facts: list[RasterFacts], tiles: int) -> str:
        if not facts or tiles >= FEWEST or any(name in self.forms["tile"].errors() for name in ("stride_px", "minimum_valid_share")):
            return ""
        if tiles == 0:
            said = tr("No tile of {size} px fits into these rasters. Choose smaller tiles.")
            return said.format(size=self.forms["tile"].field("size_px").value())
        if tiles == 1:
            return tr("This gives only one tile: too few to choose from. Choose smaller tiles.")
        return tr("This gives only {count} tiles: too few to choose from. Choose smaller tiles.").format(count=tiles)

    def _say_count(self, facts: list[RasterFacts], tiles: int) -> None:
        if not facts or not tiles:
            self.count.setText("")
            return
        size = self.forms["tile"].field("size_px").value()
        left_out = tr("Those with too few valid pixels are left out.")
        if self.area.value():
            left_out = tr("Those with too few valid pixels, or outside the area, are left out.")
        many = f"{tiles:,}".replace(",", " ")
        said = [tr("At most {count} tiles").format(count=many) + self._on_the_ground(facts[0], size) + ".", left_out]
        if tiles > MANY:
            said.append(tr("That is many: larger tiles make the study faster."))
        if self.area.file.warning:
            said.append(self.area.file.warning)
        if self.grid.isChecked() and not self.preview.is_complete:
            said.append(tr("Zoom in to see the grid."))
        self.count.setText(" ".join(said))

    def _on_the_ground(self, raster: RasterFacts, size: int) -> str:
        if raster.transform is None:
            return ""
        edge = (raster.transform[1] ** 2 + raster.transform[4] ** 2) ** 0.5 * size * metres_a_unit(raster.wkt)
        return tr(" of {edge} m").format(edge=f"{edge:.3g}" if edge < 1000 else f"{edge:.0f}") if raster.wkt else ""

    def _show_grid(self) -> None:
        facts = self._facts() if self.grid.isChecked() else []
        every = self.forms["tile"].all_values()
        self.preview.show(facts, every["size_px"] or 64, every["stride_px"])

    def _toggle(self) -> None:
        self.further.setEnabled(self.goes_on.isChecked())
        self.changed()

    def _add_folder(self) -> None:
        label = QLabel(with_mnemonic(tr("Study folder"), self.letters))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setToolTip(tr("A new or empty folder. All that the study makes lies in it; it can be moved as a whole."))
        self.folder.lineEdit().setAccessibleName(tr("Study folder"))
        label.setBuddy(self.folder.lineEdit())
        self.folder_problem = sentence_label()
        self.folder.fileChanged.connect(lambda _: self.changed())
        for widget in (label, self.folder, self.folder_problem):
            self.rows.addWidget(widget)

    def _suggest_folder(self) -> None:
        """Beside the first raster, as long as the person has chosen none."""
        facts = self._facts()
        if str(self.folder.filePath()) != self._suggested or not facts or is_elsewhere(facts[0].path):
            return
        stem = Path(facts[0].path).with_suffix("")
        names = (stem.with_name(f"{stem.name}_study{number}") for number in ("", *(f"_{n}" for n in range(2, 100))))
        found = str(next((path for path in names if not path.exists()), ""))
        if found != self._suggested:
            self._suggested = found
            self.folder.setFilePath(found)

    def _wrong_folder(self) -> str:
        if not str(self.folder.filePath()).strip():
            return tr("Choose a folder for the study.")
        path = self.study_path
        if not path.is_absolute():
            return tr("Give the whole path of the folder.")
        if path.is_file():
            return tr("{path} is a file. Give a folder.").format(path=path)
        if StudyFolder(path).is_study():
            return tr("There is a study in this folder already. Open it, or choose another folder.")
        if path.is_dir() and any(not entry.name.startswith(".") for entry in path.iterdir()):
            return tr("This folder is not empty. Choose an empty or a new one.")
        above = next(parent for parent in (path, *path.parents) if parent.exists())
        return "" if os.access(above, os.W_OK) else tr("You may not write to {path}. Choose another folder.").format(path=above)

    def differing(self) -> dict[str, dict[str, Any]]:
        """A study without a history: the rasters are always named."""
        found = super().differing()
        found["tile"]["rasters"] = self.rasters.value()
        return found
