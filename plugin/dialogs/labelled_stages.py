"""The dialogs of what follows the labelling: the next round, random tiles and class areas, the export of the labels."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QWidget

from ..engine.job import Job
from ..engine.schema import about, settings
from ..engine.study import StudyFolder
from ..jobs import engine_job
from ..translation import tr
from .choice_fields import FolderField, ShareField
from .stage_dialog import StageDialog

SLIDERS = ("uncertainty", "rarity", "distance")


class NextRoundDialog(StageDialog):
    """Its job is a whole turn: masks of the labels, the student trained on, the next tiles to label."""

    stages = ("next_round",)
    takes_labels = True

    def __init__(self, study: StudyFolder, parent: QWidget | None = None) -> None:
        super().__init__(study, tr("Next round"), tr("Train and choose"), parent)

    def build(self) -> None:
        """The three sliders, the budget, and what the last round says of more tiles."""
        self.say(tr("The student is trained on all labels so far, going on from the present one; then it says where it needs more."))
        own = {name: ShareField(settings()["next_round"][name]) for name in SLIDERS}
        self.add_form("next_round", plain=("budget", *SLIDERS, "measure", "base"), own=own)
        hint = self.study.budget_hint() if self.study is not None else ""
        if hint:
            self.say(tr("What ten tiles more may bring: {hint}").format(hint=hint))

    def job(self) -> Job:
        """The turn as one job."""
        return engine_job("round", self.study_path, {"next_round": self.differing()["next_round"]})

    def jobs(self) -> list[Job]:
        """The turn makes the masks of new labels itself."""
        return [self.job()]

    def estimated(self) -> str:
        """Nothing is known of a turn."""
        return ""


class AreaSampleDialog(StageDialog):
    """Its job is the stage `area_sample`."""

    stages = ("area_sample",)

    def __init__(self, study: StudyFolder, parent: QWidget | None = None) -> None:
        super().__init__(study, tr("Random tiles for areas"), tr("Draw"), parent)

    def build(self) -> None:
        """How many, and what they are for."""
        self.say(about("area_sample"))
        self.say(
            tr(
                "Areas from the chosen tiles lean on the model and have no interval. Tiles that chance has drawn give one. They are "
                "asked for like the others, and are not trained on, so that they can judge the map."
            )
        )
        self.add_form("area_sample", plain=("tiles",))

    def estimated(self) -> str:
        """Seconds; nothing needs to be said."""
        return ""


class AreaDialog(StageDialog):
    """Its job is the stage `area`."""

    stages = ("area",)
    takes_labels = True

    def __init__(self, study: StudyFolder, parent: QWidget | None = None) -> None:
        super().__init__(study, tr("Class areas"), tr("Estimate"), parent)

    def estimated(self) -> str:
        """Seconds; nothing needs to be said."""
        return ""


class ExportDialog(StageDialog):
    """Its job is `export`."""

    stages = ("export",)
    takes_labels = True

    def __init__(self, study: StudyFolder, parent: QWidget | None = None) -> None:
        super().__init__(study, tr("Export labels"), tr("Export"), parent)

    def build(self) -> None:
        """Where to, and in which form."""
        self.say(about("export"))
        own: dict[str, Any] = {"folder": FolderField(settings()["export"]["folder"])}
        self.add_form("export", plain=("folder", "format"), own=own)

    def problems(self) -> dict[str, str]:
        """A folder is needed."""
        return {"folder": self.forms["export"].field("folder").error()}

    def estimated(self) -> str:
        """Seconds; nothing needs to be said."""
        return ""


class MergeLabelsDialog(StageDialog):
    """Its job is `merge_labels`."""

    stages = ("merge_labels",)

    def __init__(self, study: StudyFolder, parent: QWidget | None = None) -> None:
        super().__init__(study, tr("Merge another's labels"), tr("Merge"), parent)

    def build(self) -> None:
        """Which copy, and what becomes of conflicts."""
        self.say(about("merge_labels"))
        own: dict[str, Any] = {"other": FolderField(settings()["merge_labels"]["other"])}
        self.add_form("merge_labels", plain=("other", "settle"), own=own)

    def problems(self) -> dict[str, str]:
        """A copy is needed, and not the study itself."""
        error = self.forms["merge_labels"].field("other").error()
        chosen = self.forms["merge_labels"].field("other").value()
        if not error and not (StudyFolder(chosen).review.is_file() or str(chosen).endswith(".gpkg")):
            error = tr("{path} is no study. Choose the folder of the other annotator's copy.").format(path=chosen)
        return {"other": error}

    def estimated(self) -> str:
        """Seconds; nothing needs to be said."""
        return ""


class CopyStudyDialog(StageDialog):
    """Its job is `copy_study`."""

    stages = ("copy_study",)

    def __init__(self, study: StudyFolder, parent: QWidget | None = None) -> None:
        super().__init__(study, tr("Send a copy"), tr("Copy"), parent)

    def build(self) -> None:
        """Where to."""
        self.say(about("copy_study"))
        own: dict[str, Any] = {"folder": FolderField(settings()["copy_study"]["folder"])}
        self.add_form("copy_study", plain=("folder", "without_results"), own=own)

    def problems(self) -> dict[str, str]:
        """A folder is needed."""
        return {"folder": self.forms["copy_study"].field("folder").error()}

    def estimated(self) -> str:
        """Seconds; nothing needs to be said."""
        return ""
