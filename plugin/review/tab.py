"""The labelling in the dock: opens a study's labelling when it is first looked at, gives the map its tool, and ends all of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ..engine.study import StudyFolder
from ..translation import tr
from .annotator import AnnotatorDialog, annotator
from .keys import Keys
from .page import ReviewPage
from .polygons import Polygons
from .reviewer import POLYGONS, Reviewer
from .session import Session
from .store import StoreError


class ReviewTab(QWidget):
    """`entry` names what else is wished, such as "superpixels" or "next_round"."""

    entry = pyqtSignal(str)

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._study: StudyFolder | None = None
        self.page: ReviewPage | None = None
        self.polygons: Polygons | None = None
        self._keys: Keys | None = None
        self.dialog: Any = None
        self.second_view: Any = None
        self.message = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True, margin=24)
        self.again = QPushButton(tr("&Look again"))
        self.again.clicked.connect(lambda _=False: self.refresh())
        empty = QWidget()
        layout = QVBoxLayout(empty)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.again)
        self._pages = QStackedWidget()
        self._pages.addWidget(empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self._show_message(tr("No study is open."))

    @property
    def session(self) -> Session | None:
        """The labelling that is open."""
        return self.page.session if self.page is not None else None

    def set_study(self, folder: str | Path | None) -> None:
        """Another study; of none for None. Its labelling is opened when the page is looked at."""
        self.end()
        self._study = None if folder is None else StudyFolder(Path(folder).absolute())
        self._show_message(tr("No study is open."))
        if self.isVisible():
            self.open()

    def open(self) -> bool:
        """Open the labelling of the study, where there is something to label; whether it is open."""
        if self.page is not None:
            return True
        if self._study is None or not self._study.review.is_file():
            self._show_message(self._why_empty())
            return False
        try:
            session = Session(self._study.path, annotator())
        except StoreError as error:
            self._show_message(str(error))
            return False
        if not session.queue:
            self._show_message(self._why_empty())
            return False
        reviewer = Reviewer(self._iface.mapCanvas(), session, self)
        self.page = ReviewPage(reviewer)
        self.page.entry.connect(self._enter)
        self.polygons = Polygons(self._iface, session, lambda: reviewer.class_id, self)
        self.polygons.said.connect(reviewer.said)
        self.polygons.added.connect(reviewer.labels_are_new)
        reviewer.changed.connect(lambda _: self.polygons.show_standing() if self.polygons is not None else None)
        reviewer.set.connect(self._follow_mode)
        self._keys = Keys(
            [self._iface.mapCanvas()],
            [self.page, self.page.table, self.page.classes],
            act=self.page.press,
            knows=self.page.knows,
            is_ours=self._has_map,
            parent=self,
        )
        self._pages.addWidget(self.page)
        self._pages.setCurrentWidget(self.page)
        self.polygons.show_standing()
        self.polygons.adopt()
        return True

    def begin(self) -> None:
        """Give the map our tool, and go to the first tile to do."""
        if not self.open():
            return
        assert self.page is not None
        reviewer = self.page.reviewer
        self._iface.mapCanvas().setMapTool(reviewer.tool)
        self._iface.mapCanvas().setFocus()
        if not reviewer.tile_id:
            reviewer.next_to_do()

    def refresh(self) -> None:
        """The study's queue or labels may be others now: after a round, an import, another program's work."""
        if self.page is None:
            if self.isVisible():
                self.open()
            return
        reviewer = self.page.reviewer
        if not reviewer.session.is_of(StudyFolder(reviewer.session.study).record()):  # tiled anew: other rasters, other places
            self.end()
            self.open()
            return
        try:
            reviewer.session.reload()
        except StoreError as error:
            reviewer.said.emit(str(error), True)
            return
        if reviewer.tile_id not in {tile.tile_id for tile in reviewer.session.queue}:
            reviewer.go("")
        reviewer.reload_segments()
        reviewer.propose(None)
        reviewer.labels_are_new(())
        if self.polygons is not None:
            self.polygons.show_standing()

    def end(self) -> None:
        """Take all of it away."""
        if self.page is None:
            return
        if self.polygons is not None:
            self.polygons.stop()
            self.polygons.deleteLater()
            self.polygons = None
        if self._keys is not None:
            self._keys.stop()
            self._keys.deleteLater()
            self._keys = None
        self._close_dialog()
        if self.second_view is not None:
            self.second_view.end()
            self.second_view = None
        page, self.page = self.page, None
        page.close_all()
        page.reviewer.close()
        page.reviewer.deleteLater()
        self._pages.removeWidget(page)
        page.deleteLater()

    def showEvent(self, event: Any) -> None:
        """Looked at: then there is something to open."""
        super().showEvent(event)
        self.open()

    def _enter(self, entry: str) -> None:
        """What the page wishes: its own windows are opened here, the rest is for the desk."""
        assert self.page is not None
        reviewer = self.page.reviewer
        if entry == "classes":
            from .classes_dialog import ClassesDialog

            self._show_dialog(ClassesDialog(reviewer.session, self.window()))
            self.dialog.changed.connect(lambda: reviewer.labels_are_new(()))
        elif entry == "copy_labels":
            from .copy_dialog import CopyDialog

            self._show_dialog(CopyDialog(reviewer, self.window()))
        elif entry == "conflicts":
            from .conflicts_dialog import ConflictsDialog

            self._show_dialog(ConflictsDialog(reviewer, self.window()))
        elif entry == "annotator":
            self._show_dialog(AnnotatorDialog(reviewer.session, self.window()))
        elif entry == "second_view":
            self._toggle_second_view()
        else:
            self.entry.emit(entry)

    def _show_dialog(self, dialog: Any) -> None:
        self._close_dialog()
        self.dialog = dialog
        dialog.finished.connect(lambda _: self._close_dialog())
        dialog.show()

    def _close_dialog(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()

    def _toggle_second_view(self) -> None:
        assert self.page is not None
        if self.second_view is None:
            from .second_view import SecondView

            self.second_view = SecondView(self._iface, self.page.reviewer)
        elif self.second_view.isVisible():
            self.second_view.hide()
        else:
            self.second_view.show()

    def _has_map(self) -> bool:
        """Whether keys in the map are ours: with our tool, or while polygons are drawn for us."""
        if self.page is None:
            return False
        tool = self._iface.mapCanvas().mapTool()
        return tool is self.page.reviewer.tool

    def _follow_mode(self) -> None:
        """Polygons are drawn with QGIS's own tool; all else with ours."""
        if self.page is None or self.polygons is None:
            return
        reviewer = self.page.reviewer
        if reviewer.mode == POLYGONS and not self.polygons.is_drawing:
            if not self.polygons.start():
                reviewer.use("tile")
        elif reviewer.mode != POLYGONS and self.polygons.is_drawing:
            self.polygons.stop()
            self._iface.mapCanvas().setMapTool(reviewer.tool)

    def _why_empty(self) -> str:
        if self._study is None:
            return tr("No study is open.")
        return tr("No tiles are chosen yet.\n\nChoose them with “Select tiles”: each then appears here with what it stands for.")

    def _show_message(self, text: str) -> None:
        self.message.setText(text)
        self.again.setVisible(self._study is not None)
        self._pages.setCurrentIndex(0)
