"""The table of stages, and the one way to run one: check, skip what is done, resume, commit, record.

Command line, worker and Python API all call `run`.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from ddoq_engine import devices
from ddoq_engine.errors import StudyError
from ddoq_engine.messages import Message
from ddoq_engine.progress import Progress
from ddoq_engine.rasters import superpixels
from ddoq_engine.session import recorded
from ddoq_engine.settings.base import StageSettings
from ddoq_engine.settings.document import SECTIONS, Document, check_document, merge, settings_of
from ddoq_engine.settings.predict import PredictSettings
from ddoq_engine.study import area_design, lock, queue
from ddoq_engine.study.folder import StageStudy, Study
from ddoq_engine.study.labels import CLASSES, LABELS, classes_fingerprint
from ddoq_engine.study.labels import fingerprint as label_fingerprint
from ddoq_engine.study.manifest import Manifest, key_of, now, versions
from ddoq_engine.study.queue import next_number, read_queue
from ddoq_engine.study.rounds import latest_round, rounds_read
from ddoq_engine.study.runs import Event, RunRecord
from ddoq_engine.study.sources import check_rasters, content_of
from ddoq_engine.study.start import START, start_of
from ddoq_engine.study.start import forget as forget_start


@dataclass(frozen=True)
class Stage:
    """One row of the table.

    reads: the stages whose artefacts it reads; all must be done and current. `optional` ones are read where they are.
    files: settings that name files from outside, whose content decides the result.
    version: raised when the stage's code would give another result for the same settings.
    borrows: sections of the settings that it takes from the study beside its own.
    reads_rasters: the study's rasters must still be those that were tiled. reads_labels: the analyst's labels decide too.
    reads_queue: so do the tiles that the analyst is asked to label, unless the setting `tiles` wants others.
    outlives_queue: yet other tiles do not make its result out of date, so that a round asks for tiles without undoing the student.
    as_found: stages whose result it takes as it lies there, also out of date; it is made anew where that is another one.
    reads_sample: which tiles were drawn at random decides too.
    only_with: of stages that it reads with some settings only: these, and the values of each that want them.
    """

    name: str
    reads: tuple[str, ...]
    files: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    version: int = 1
    borrows: tuple[str, ...] = ()
    reads_rasters: bool = False
    reads_labels: bool = False
    reads_queue: bool = False
    outlives_queue: bool = False
    as_found: tuple[str, ...] = ()
    reads_sample: bool = False
    only_with: Mapping[str, Mapping[str, tuple[Any, ...]]] = field(default_factory=dict)

    def reads_with(self, settings: StageSettings) -> tuple[str, ...]:
        """The stages that it reads with these settings."""
        conditions = self.only_with
        return tuple(
            name for name in self.reads if all(getattr(settings, key) in values for key, values in conditions.get(name, {}).items())
        )

    @property
    def settings(self) -> type[StageSettings]:
        """The class of its settings."""
        return SECTIONS[self.name]

    def function(self) -> Callable[[Any, StageStudy, Progress], None]:
        """The stage itself, imported when it is run, so that the doors open fast."""
        found: Callable[[Any, StageStudy, Progress], None] = getattr(import_module(f"ddoq_engine.stages.{self.name}"), self.name)
        return found


STAGES: dict[str, Stage] = {
    stage.name: stage
    for stage in (
        Stage("tile", (), files=("rasters", "area")),
        Stage("encode", ("tile",), files=("source", "weights_file"), reads_rasters=True),
        Stage("select", ("tile", "encode")),  # it looks itself where it reads the rasters
        Stage(
            "decode",
            ("tile", "encode", "predict"),
            files=("class_raster",),
            reads_rasters=True,
            only_with={"predict": {"joint": ("map",), "class_raster": (None,)}},
        ),
        Stage("superpixels", ("tile", "select"), version=superpixels.METHOD, reads_rasters=True, reads_queue=True),
        Stage("label", ("tile", "select"), files=("source",), reads_rasters=True, reads_labels=True, reads_sample=True),
        Stage(
            "soft_labels",
            ("tile", "select", "decode"),
            files=("teachers",),
            reads_rasters=True,
            reads_queue=True,
            outlives_queue=True,
            only_with={"select": {"tiles": ("selected", "all")}, "decode": {"tiles": ("decoded",)}},
        ),
        Stage(
            "train",
            ("tile", "select", "label", "soft_labels"),
            reads_rasters=True,
            only_with={"label": {"labels": ("hard", "both")}, "soft_labels": {"labels": ("soft", "both")}},
        ),
        Stage("next_round", ("tile", "encode", "select", "label", "train"), reads_rasters=True),
        Stage("predict", ("tile", "train"), files=("rasters", "model"), reads_rasters=True, only_with={"train": {"model": (None,)}}),
        Stage("area_sample", ("tile",), reads_sample=True),
        Stage("area", ("tile", "encode", "select", "label", "area_sample"), as_found=("predict",), reads_rasters=True, reads_sample=True),
        Stage(
            "compare",
            ("tile", "encode", "select"),
            version=3,
            files=("reference",),
            borrows=("encode", "select", "train"),
            reads_rasters=True,
        ),
        Stage(
            "report",
            ("tile", "encode", "select"),
            files=("reference",),
            optional=("label", "train", "predict", "area", "compare", "decode"),
            reads_rasters=True,
        ),
    )
}


@dataclass(frozen=True)
class Outcome:
    """How a stage ended: its manifest, and whether it was done before."""

    manifest: Manifest
    was_done: bool


def run(stage_name: str, path: str | Path, settings: StageSettings, *, emit: Callable[[Event], None], stop: Callable[[], bool]) -> Outcome:
    """Run one stage of a study; skip it where the same was done before.

    emit takes the events of the protocol, the last of which is done, cancelled or error; stop tells whether to end.
    Raises `Cancelled`, or a `DdoqError` that was also emitted.
    """
    stage = STAGES[stage_name]
    with recorded(stage_name, path, emit=emit, stop=stop) as session:
        session.study = study = Study.create(path) if not stage.reads else Study.open(path)
        with lock.hold(study.path, stage_name):
            record = session.begin(settings)
            outcome = _run(stage, settings, study, record)
        record.end("done", stage=stage_name, was_done=outcome.was_done, seconds=outcome.manifest.seconds, figures=outcome.manifest.figures)
    return outcome


def settings_for(path: str | Path, stage_name: str, *given: Document) -> StageSettings:
    """The settings of a stage: what is given now (the later document wins), else what the study was run with, else defaults."""
    return settings_of(merge(noted(path), *given), stage_name)


def document_for(path: str | Path, *given: Document) -> Document:
    """As `settings_for`, for all stages at once."""
    return check_document(merge(noted(path), *given))


def noted(path: str | Path) -> Document:
    """The settings that the study was last run with."""
    return Study(path).document()


def state(study: Study, stage_name: str) -> str:
    """Whether a stage of a study is "absent", "done", or "stale" (what it was made from has changed since)."""
    stage = STAGES[stage_name]
    manifest = study.manifest(stage_name) if stage_name != "next_round" else latest_round(study)
    if manifest is None:
        return "absent"
    if manifest.version != stage.version:
        return "stale"
    for name, key in manifest.inputs.items():
        current = study.manifest(name)
        if current is None or current.key != key or (name not in stage.as_found and state(study, name) != "done"):
            return "stale"
    if stage.reads_labels and manifest.external.get(LABELS) != label_fingerprint(study.review):
        return "stale"
    asked, known = manifest.external.get(queue.QUEUE), manifest.external.get(CLASSES)
    if (stage.reads_queue and not stage.outlives_queue and asked not in (None, _queue(stage, study))) or known not in (
        None,
        classes_fingerprint(study.review),
    ):
        return "stale"
    return "done"


def _run(stage: Stage, settings: StageSettings, study: Study, record: RunRecord) -> Outcome:
    inputs = {name: current_key(study, name, stage.name) for name in stage.reads_with(settings)}
    inputs |= {name: found.key for name in stage.optional if (found := study.manifest(name)) and state(study, name) == "done"}
    inputs |= {name: found.key for name in stage.as_found if (found := study.manifest(name))}
    if stage.reads_rasters:
        check_rasters(study)
    name = stage.name + _variant(stage, settings, study)
    external = _external(stage, settings, study)
    if getattr(settings, "start", "scratch") != "scratch":
        start = start_of(study, key_of(stage.name, stage.version, settings.identity(), inputs, external))
        external |= {START: start} if start else {}
    key = key_of(stage.name, stage.version, settings.identity(), inputs, external)
    previous = study.manifest(name)
    if previous is not None and previous.key == key:
        _note(stage, name, settings, study)  # also those that decide nothing here: a comparison may have use for them
        record.note("info", Message("stage.already_done", "{stage} is done already for these settings.", {"stage": stage.name}))
        return Outcome(previous, was_done=True)
    begun = time.monotonic()
    stage_study = StageStudy(study, name, key, inputs)
    work = stage.function()
    with computing(settings):
        work(settings, stage_study, Progress(record))
    external |= stage_study.external  # what the stages label, superpixels and area_sample read themselves
    key = key_of(stage.name, stage.version, settings.identity(), inputs, external)
    plain = study.with_names(stage.name, settings.model_dump(mode="json"))
    manifest = Manifest(stage.name, stage.version, key, plain, inputs, external, {}, time.monotonic() - begun, now(), versions())
    whole = stage_study.commit(manifest, previous)
    if stage.name == "train":
        forget_start(study)
    _note(stage, name, settings, study)
    for output in [output for output in whole.outputs if output.count("/") < 2][:20]:
        record.artifact(output, study.path / output)
    return Outcome(whole, was_done=False)


def _note(stage: Stage, name: str, settings: StageSettings, study: Study) -> None:
    """Keep the settings as the study's own.

    A variant's rasters and model are asked for once; the study's settings stay those of its own. What a training began from is asked each
    time: a round's going on is no wish for the next plain training.
    """
    once = {"start"} if stage.name == "train" else {"rasters", "model"} if name != stage.name else None
    study.note_settings(stage.name, settings.model_dump(mode="json", exclude_defaults=True, exclude=once))


def current_key(study: Study, needed: str, asker: str) -> str:
    """The key of a stage's result, for `asker`. Raises `StudyError` where the result is not there or out of date."""
    manifest = study.manifest(needed)
    if manifest is None:
        raise StudyError(
            "{stage} needs the result of {needed}, which is not there yet.",
            remedy="Run first: ddoq {needed} {path}",
            code="study.stage_missing",
            stage=asker,
            needed=needed,
            path=study.path,
        )
    if state(study, needed) == "stale":
        raise StudyError(
            "The result of {needed} is out of date: what it was made from has changed since.",
            remedy="Run again: ddoq {needed} {path}",
            code="study.stage_stale",
            needed=needed,
            path=study.path,
        )
    return manifest.key


def _external(stage: Stage, settings: StageSettings, study: Study) -> dict[str, str]:
    found = _files(stage, settings, study)
    if stage.reads_labels:
        found[LABELS] = label_fingerprint(study.review)
    if stage.reads_queue and getattr(settings, "tiles", "selected") == "selected":
        found[queue.QUEUE] = _queue(stage, study)
    if stage.name == "train" and getattr(settings, "labels", "hard") != "hard":
        found[CLASSES] = classes_fingerprint(study.review)  # what the teacher's classes are called here
    found |= rounds_read(stage.name, settings, study)
    is_read = stage.reads_sample and (stage.name != "label" or getattr(settings, "source", None) is not None)
    if is_read and (drawn := area_design.fingerprint(study.review)):  # masks of labels that are there need no draw
        found[area_design.SAMPLE] = drawn
    for section in stage.borrows:
        borrowed = settings_of(study.document(), section)
        found[f"settings.yaml:{section}"] = json.dumps(borrowed.every_identity(), sort_keys=True)  # an arm may have another encoder
        found |= _files(STAGES[section], borrowed, study, all_of_them=True)
    return found


def _queue(stage: Stage, study: Study) -> str:
    """Of the tiles to label; a teacher is not asked of those that are drawn at random for areas alone."""
    but = area_design.drawn_tiles(study.review, only_asked=True) if stage.name == "soft_labels" else ()
    return queue.fingerprint_of_tiles(study.review, but=but)


def _files(stage: Stage, settings: StageSettings, study: Study, *, all_of_them: bool = False) -> dict[str, str]:
    """The content of the files from outside that settings name and, unless it is to be of all, that they read."""
    found: dict[str, str] = {}
    for name in stage.files:
        value = getattr(settings, name) if all_of_them or settings.reads(name) else None
        for path in value if isinstance(value, tuple) else [value] if value is not None else []:
            # What is not there is refused by the stage itself, in the words of what it needed the file for.
            found[study.name_of(study.raster(str(path)))] = content_of(study, str(path)) or "absent"
    return found


def _variant(stage: Stage, settings: StageSettings, study: Study) -> str:
    if stage.name == "next_round":
        return f"-{next_number(read_queue(study.review)):02d}"
    if not isinstance(settings, PredictSettings) or not (settings.rasters or settings.model):
        return ""
    named = [study.name_of(study.raster(name)) for name in settings.rasters]
    named += ["", study.name_of(settings.model)] if settings.model else []
    return "-" + hashlib.blake2b("\n".join(named).encode(), digest_size=4).hexdigest()


@contextmanager
def computing(settings: StageSettings) -> Iterator[None]:
    """Hold to the threads asked for, while a stage runs; the same number gives the same result bit by bit.

    Unless told otherwise half of the cores: small networks are no faster on all of them (measured on 2: 30 steps a second
    on one, 25 on both), and where anything else runs, threads that wait for each other slow it tenfold.
    """
    with devices.limited_threads(settings.threads or max(1, (os.cpu_count() or 1) // 2)):
        yield
