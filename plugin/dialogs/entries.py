"""What each entry of the menu does. Without the engine all lead to its page; without a study those of stages ask for one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject

from ..jobs import engine_job
from ..runtime.location import find
from ..translation import tr
from .desk import Desk
from .details import open_place
from .stage_dialog import StageDialog
from .stage_texts import stage_name

QUIET = ("superpixels",)  # jobs that ask nothing
DialogOf = Callable[[Desk], StageDialog]


def enter(desk: Desk, entry: str) -> None:
    """Do what an entry says."""
    if entry == "engine":
        desk.show_engine()
    elif entry == "study_panel":
        desk.show_panel()
    elif entry == "open_report" and desk.study is not None:
        open_place(desk.study.path / "report.html")
    elif find() is None:
        desk.show_engine()
    elif entry == "open_study":
        desk.ask_study()
    elif entry == "review" and desk.study is not None:
        desk.label_tiles()
    elif entry in QUIET and desk.study is not None:
        desk.start(engine_job(entry, desk.study.path, {}), stage_name(entry))
    elif entry == "new_study" or (desk.study is not None and entry != "review"):
        title, make = _stages()[entry]
        desk.show_dialog(make(desk), title)
    else:
        desk.show_panel()
        desk.warn(tr("No study is open. Make a new one, or open one that is there."))


def _stages() -> dict[str, tuple[str, DialogOf]]:
    """The title of the job and the dialog of each entry."""
    return {
        "new_study": (tr("New study"), _new_study),
        "tile_rasters": (tr("Cut into tiles"), _tile_rasters),
        "select_tiles": (tr("Select tiles"), _select_tiles),
        "decode": (tr("Decode centroids"), _decode),
        "take_labels": (tr("Take labels"), _take_labels),
        "train_student": (tr("Train student"), _train_student),
        "map_rasters": (tr("Map"), _map_rasters),
        "compare": (tr("Compare with random tiles"), lambda desk: _reference(desk, "compare")),
        "report": (tr("Report"), lambda desk: _reference(desk, "report")),
        "next_round": (tr("Next round"), lambda desk: _after_labels(desk, "NextRoundDialog")),
        "area_sample": (tr("Random tiles for areas"), lambda desk: _after_labels(desk, "AreaSampleDialog")),
        "area": (tr("Class areas"), lambda desk: _after_labels(desk, "AreaDialog")),
        "export": (tr("Export labels"), lambda desk: _after_labels(desk, "ExportDialog")),
        "export_model": (tr("Export model"), _export_model),
        "merge_labels": (tr("Merge another's labels"), lambda desk: _after_labels(desk, "MergeLabelsDialog")),
        "copy_study": (tr("Send a copy"), lambda desk: _after_labels(desk, "CopyStudyDialog")),
    }


def _new_study(desk: Desk) -> StageDialog:
    from .new_study import NewStudyDialog

    return NewStudyDialog(QgsProject.instance(), desk.iface.mapCanvas(), desk.iface.activeLayer(), _parent(desk))


def _tile_rasters(desk: Desk) -> StageDialog:
    from .other_stages import TileRastersDialog

    return TileRastersDialog(desk.study, QgsProject.instance(), _parent(desk))


def _select_tiles(desk: Desk) -> StageDialog:
    from .select_tiles import SelectTilesDialog

    return SelectTilesDialog(desk.study, desk.jobs, find(), _parent(desk))


def _decode(desk: Desk) -> StageDialog:
    from .other_stages import DecodeDialog

    return DecodeDialog(desk.study, QgsProject.instance(), _parent(desk))


def _take_labels(desk: Desk) -> StageDialog:
    from .take_labels import TakeLabelsDialog

    return TakeLabelsDialog(desk.study, QgsProject.instance(), _parent(desk))


def _train_student(desk: Desk) -> StageDialog:
    from .train_student import TrainStudentDialog

    return TrainStudentDialog(desk.study, _parent(desk))


def _map_rasters(desk: Desk) -> StageDialog:
    from .map_rasters import MapRastersDialog

    return MapRastersDialog(desk.study, QgsProject.instance(), _parent(desk))


def _export_model(desk: Desk) -> StageDialog:
    from .map_rasters import ExportModelDialog

    return ExportModelDialog(desk.study, _parent(desk))


def _reference(desk: Desk, stage: str) -> StageDialog:
    from .other_stages import ReferenceDialog

    return ReferenceDialog(desk.study, QgsProject.instance(), stage, _parent(desk))


def _after_labels(desk: Desk, name: str) -> StageDialog:
    from . import labelled_stages

    dialog: StageDialog = getattr(labelled_stages, name)(desk.study, _parent(desk))
    return dialog


def _parent(desk: Desk) -> Any:
    return desk.iface.mainWindow()
