"""Fields that dialogs bring of their own: a share as a slider, files, a folder to write into."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from ..engine.gdal_names import exists
from ..engine.schema import Setting
from ..translation import tr
from .fields import Field

STEPS = 20  # of a slider: each is 5 %


class ShareField(Field):
    """A number from 0 to 1, as a slider with its value beside it."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.slider, self.said = QSlider(Qt.Orientation.Horizontal), QLabel()
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 4)
        self.said.setMinimumWidth(self.said.fontMetrics().horizontalAdvance("0.00 "))
        beside = QWidget()
        layout = QHBoxLayout(beside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.said)
        beside.setFocusProxy(self.slider)
        self._hold(beside)
        self.set_value(setting.default)
        self.slider.valueChanged.connect(self._tell)

    def value(self) -> float:
        """The share."""
        return self.slider.value() / STEPS

    def set_value(self, value: Any) -> None:
        """Show a share, the nearest step of it."""
        self.slider.setValue(round(float(value or 0) * STEPS))
        self.said.setText(f"{self.value():.2f}")

    def error(self) -> str:
        """None is wrong."""
        return ""

    def _tell(self, _: int) -> None:
        self.said.setText(f"{self.value():.2f}")
        self.changed.emit()


class FilesField(Field):
    """One file or several. filter: which the file dialog shows, in its own words."""

    def __init__(self, filter: str) -> None:
        super().__init__()
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetMultipleFiles)
        self.file.setFilter(filter)
        self._hold(self.file)
        self.file.fileChanged.connect(lambda _: self.changed.emit())

    def value(self) -> list[str]:
        """The paths."""
        text = str(self.file.filePath()).strip()
        return [path for path in QgsFileWidget.splitFilePaths(text) if path] if text else []

    def set_value(self, value: Any) -> None:
        """Show paths; one with a blank is quoted, as the file dialog does."""
        paths = [str(path) for path in value or ()]
        self.file.setFilePath(paths[0] if len(paths) == 1 else " ".join(f'"{path}"' for path in paths))

    def error(self) -> str:
        """Each must be there."""
        gone = [path for path in self.value() if not exists(path)]
        return tr("{path} does not exist.").format(path=gone[0]) if gone else ""


class FolderField(Field):
    """A folder, which need not be there yet where it is to be written."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._hold(self.file)
        self.set_value(setting.default)
        self.file.fileChanged.connect(lambda _: self.changed.emit())

    def value(self) -> Any:
        """The path; None where it is empty."""
        return str(self.file.filePath()).strip() or None

    def set_value(self, value: Any) -> None:
        """Show a path."""
        self.file.setFilePath(str(value or ""))

    def error(self) -> str:
        """Something must be given."""
        return "" if self.value() else tr("Choose a folder.")
