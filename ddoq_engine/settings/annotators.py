"""What can be set when several annotators work on copies of one study: the copy, the merge, the conflicts."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Literal

from ddoq_engine.settings.base import StageSettings, setting


class MergeLabelsSettings(StageSettings):
    """Take over the labels of another copy of the study, and report how far the two annotators agree."""

    section: ClassVar[str] = "merge_labels"

    other: Path | None = setting(
        None, "Other copy", "The folder of the other annotator's copy of the study, or its review.gpkg. It is not changed."
    )
    name: str | None = setting(
        None, "Name", "What the other copy is called in the report and the list of conflicts. Empty: its annotators' names.", advanced=True
    )
    settle: Literal["later", "ours", "theirs"] = setting(
        "later",
        "Conflicts",
        "What becomes of tiles that both labelled differently. later: they are listed, and our labels stand until each is settled; "
        "ours or theirs: all are settled so at once.",
    )


class SettleConflictSettings(StageSettings):
    """Settle conflicts that a merge has left: keep our labels of a tile, or take theirs."""

    section: ClassVar[str] = "settle_conflict"

    tile: str | None = setting(None, "Tile", "The tile to settle. Empty: all that are open.")
    take: Literal["ours", "theirs"] = setting("ours", "Whose labels", "Whose labels stand from here on.")
    against: str | None = setting(None, "Other copy", "The copy that the conflict is with, by its name. Empty: any.")


class CopyStudySettings(StageSettings):
    """Make a safe copy of the study for another annotator, also while it is open in QGIS."""

    section: ClassVar[str] = "copy_study"

    folder: Path | None = setting(None, "Folder", "Where the copy is made: a new or an empty folder.")
    without_results: bool = setting(
        False, "Without results", "Leave out masks, student, maps, comparison and report: what labelling does not need."
    )
