"""What is asked of a study beside its single stages: several of them in order, and the jobs that leave no stage's result.

Command line, worker and Python API all call these, as they call `pipeline.run` for one stage.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from ddoq_engine.errors import SettingsError
from ddoq_engine.pipeline import Outcome, computing, current_key, noted, run, state
from ddoq_engine.progress import Progress
from ddoq_engine.session import recorded
from ddoq_engine.settings.base import StageSettings, validate
from ddoq_engine.settings.document import Document, merge, settings_of
from ddoq_engine.settings.export import ExportSettings
from ddoq_engine.study import lock
from ddoq_engine.study.folder import Study
from ddoq_engine.study.runs import Event
from ddoq_engine.study.sources import check_rasters

# Of the time.
SHARES = {
    "tile": 1,
    "encode": 6,
    "select": 1,
    "label": 1,
    "soft_labels": 2,
    "decode": 3,
    "train": 8,
    "next_round": 8,
    "predict": 3,
    "compare": 12,
    "report": 1,
}
ROUND = ("label", "train", "next_round")


def plan(document: Document) -> list[str]:
    """The stages that the whole job has, in order: without labels and teacher it ends at the tiles to label and their report."""
    stages = ["tile", "encode", "select"]
    has_labels, has_teacher = document.get("label", {}).get("source"), document.get("soft_labels", {}).get("teachers")
    stages += ["label"] if has_labels else []
    if has_teacher and not has_labels and document.get("train", {}).get("labels", "hard") != "soft":
        raise SettingsError(
            "A teacher is named, and no labels; but the student is not to learn from the teacher alone.",
            remedy="Set train.labels to soft, or give labels.",
            code="run.teacher_alone",
        )
    stages += ["decode"] if has_teacher and document["soft_labels"].get("tiles") == "decoded" else []
    stages += ["soft_labels"] if has_teacher else []
    stages += ["train", "predict"] if has_labels or has_teacher else []
    if document.get("compare", {}).get("reference"):
        stages.append("compare")
    return [*stages, "report"]


def run_all(path: str | Path, document: Document, *, emit: Callable[[Event], None], stop: Callable[[], bool]) -> dict[str, Outcome]:
    """Run the whole job on a study, each stage as `run` does, with one progress from 0 to 1.

    Of the stages' last words only the last stage's is handed on, so that a door hears exactly one.
    """
    return _in_order(plan(document), path, document, emit=emit, stop=stop)


def run_round(path: str | Path, document: Document, *, emit: Callable[[Event], None], stop: Callable[[], bool]) -> dict[str, Outcome]:
    """Do a whole turn of active learning, as `run_all` does its stages: the masks, the student, the tiles to label next.

    Where labels are new the student goes on from the present one, unless the document says otherwise.
    """
    is_taught = document.get("train", {}).get("labels", "hard") != "hard"
    stages = ("label", "soft_labels", "train", "next_round") if is_taught else ROUND
    return _in_order(stages, path, merge({"train": {"start": "present"}}, document), emit=emit, stop=stop)


def _in_order(
    stages: Sequence[str], path: str | Path, document: Document, *, emit: Callable[[Event], None], stop: Callable[[], bool]
) -> dict[str, Outcome]:
    total = sum(SHARES[name] for name in stages)
    outcomes: dict[str, Outcome] = {}
    begun, done = time.monotonic(), 0
    for name in stages:

        def hear(event: Event, *, start: int = done, name: str = name) -> None:
            if event["event"] == "done" and name != stages[-1]:
                return
            if event["event"] == "progress":
                fraction = (start + SHARES[name] * event["fraction"]) / total
                elapsed = time.monotonic() - begun
                left = round(elapsed * (1 - fraction) / fraction, 1) if fraction > 0.05 else None
                event = {**event, "fraction": round(fraction, 4), "seconds_left": left}
            emit({**event, "stage": name})

        outcomes[name] = run(name, path, settings_of(document, name), emit=hear, stop=stop)
        done += SHARES[name]
    return outcomes


def preview_budgets(path: str | Path, settings: StageSettings, *, emit: Callable[[Event], None], stop: Callable[[], bool]) -> None:
    """Tell, before anything is selected, what share of the variance each budget would explain.

    The figures of `done`: budgets, explained, auto (the budget that the settings' rule reads from them), tiles. Nothing is
    kept in the study. settings: those of select. Raises as `run` does.
    """
    with recorded("curve", path, emit=emit, stop=stop) as session:
        session.study = study = Study.open(path)
        current_key(study, "encode", "select")
        record = session.begin(settings)
        with computing(settings):
            figures = import_module("ddoq_engine.stages.select").budgets(settings, study, Progress(record))
        record.end("done", stage="curve", was_done=False, figures=figures)


def export(path: str | Path, settings: ExportSettings, *, emit: Callable[[Event], None], stop: Callable[[], bool]) -> dict[str, Any]:
    """Write the labelled tiles into a folder for other programs; the figures of `done`: format, folder, images, masks.

    Nothing but the record is kept in the study. Raises as `run` does.
    """
    with recorded("export", path, emit=emit, stop=stop) as session:
        session.study = study = Study.open(path)
        record = session.begin(settings)
        figures = export_from(study, settings, Progress(record))
        record.artifact(str(figures["format"]), Path(figures["folder"]))
        record.end("done", stage="export", was_done=False, figures=figures)
    return figures


def export_from(study: Study, settings: ExportSettings, progress: Progress) -> dict[str, Any]:
    """As `export`, without a record."""
    with lock.hold(study.path, "export"):  # or a stage could change what is read
        keys = {"select": current_key(study, "select", "export")}
        if settings.format != "pytorch-smt" or state(study, "label") != "absent":
            keys["label"] = current_key(study, "label", "export")  # masks that lack the latest labels are refused
        check_rasters(study)
        with computing(settings):
            figures: dict[str, Any] = import_module("ddoq_engine.stages.export").export(settings, study, keys, progress)
    return figures


def run_job(
    name: str, path: str | Path, settings: StageSettings, *, emit: Callable[[Event], None], stop: Callable[[], bool]
) -> dict[str, Any]:
    """Do a job that is no stage (`document.JOBS`) on a tiled study; its figures, which are also those of `done`. Raises as `run` does."""
    with recorded(name, path, emit=emit, stop=stop) as session:
        session.study = study = Study.open(path)
        current_key(study, "tile", name)
        if name == "export_model" and state(study, "train") == "stale":
            current_key(study, "train", name)  # a student that is out of date is refused; one that is absent the job names itself
        with lock.hold(study.path, name):
            record = session.begin(settings)
            figures: dict[str, Any] = getattr(import_module(f"ddoq_engine.stages.{name}"), name)(settings, study, Progress(record))
        record.end("done", stage=name, was_done=False, figures=figures)
    return figures


def export_settings(path: str | Path, *given: Document) -> ExportSettings:
    """As `settings_for`, of the export."""
    return validate(ExportSettings, merge(noted(path), *given).get(ExportSettings.section, {}))
