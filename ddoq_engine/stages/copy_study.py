"""Make a copy of the study for another annotator."""

from __future__ import annotations

from typing import Any

from ddoq_engine.errors import SettingsError
from ddoq_engine.progress import Progress
from ddoq_engine.settings.annotators import CopyStudySettings
from ddoq_engine.study.folder import Study
from ddoq_engine.study.sending import send


def copy_study(settings: CopyStudySettings, study: Study, progress: Progress) -> dict[str, Any]:
    """Copy the study; the figures: folder, files, bytes, and how many rasters lie outside of it."""
    if settings.folder is None:
        raise SettingsError("Where to copy was not said.", remedy="Name a folder: ddoq copy-study STUDY FOLDER.", code="copy.no_folder")
    sent = send(study, settings.folder, progress, without_results=settings.without_results)
    if sent.outside:
        progress.note(
            "{count} rasters lie outside of the study and were not copied: the copy finds them at the same place, such as {path}.",
            code="copy.outside", level="warning", count=len(sent.outside), path=sent.outside[0],
        )  # fmt: skip
    return {"folder": str(sent.folder), "files": sent.files, "bytes": sent.bytes, "rasters_outside": len(sent.outside)}
