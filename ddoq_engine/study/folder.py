"""A study on the disk: open it, load what is there, and let a stage write what it makes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import yaml

from ddoq_engine.errors import StudyError
from ddoq_engine.files import absolute, aside, flush, is_gdal_name, storage_errors, write_text
from ddoq_engine.settings.base import StageSettings, is_path
from ddoq_engine.settings.document import SECTIONS, Document, dump_document, read_document
from ddoq_engine.study.artefacts import Artefact
from ddoq_engine.study.manifest import Manifest

Value = TypeVar("Value")
SETTINGS = "settings.yaml"
REVIEW = "review.gpkg"


class Study:
    """A study folder. Opening reads nothing; each file is read when asked for."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(os.path.abspath(Path(path).expanduser()))

    @classmethod
    def open(cls, path: str | Path) -> Study:
        """An existing study. Raises `StudyError` where the folder is none."""
        study = cls(path)
        if not study.path.is_dir() or not ((study.path / "manifests").is_dir() or (study.path / "runs").is_dir()):
            raise StudyError(
                "{path} is no study: there is no such folder, or nothing was ever tiled in it.",
                remedy="Begin with: ddoq tile {path} RASTER",
                code="study.missing",
                path=study.path,
            )
        return study

    @classmethod
    def create(cls, path: str | Path) -> Study:
        """A study to be, or one that is there. Raises `StudyError` where the folder holds other things."""
        study = cls(path)
        if study.path.is_file():
            raise StudyError("{path} is a file.", remedy="Give a folder for the study.", code="study.is_file", path=study.path)
        is_new = not (study.path / "manifests").is_dir() and not (study.path / "runs").is_dir()
        if is_new and study.path.is_dir() and any(p for p in study.path.iterdir() if not p.name.startswith(".")):
            raise StudyError(
                "The folder {path} is not empty and is no study.",
                remedy="Choose an empty or a new folder.",
                code="study.not_empty",
                path=study.path,
            )
        with storage_errors(study.path):
            (study.path / "runs").mkdir(parents=True, exist_ok=True)
        return study

    @property
    def runs(self) -> Path:
        """Where the records of runs lie."""
        return self.path / "runs"

    @property
    def review(self) -> Path:
        """The analyst's own work."""
        return self.path / REVIEW

    def path_of(self, artefact: Artefact[Any]) -> Path:
        """Where an artefact lies."""
        return self.path / artefact.path

    def has(self, artefact: Artefact[Any]) -> bool:
        """Whether it is there."""
        return self.path_of(artefact).exists()

    def load(self, artefact: Artefact[Value]) -> Value:
        """Read an artefact. Raises `StudyError` where it was not made yet."""
        path = self.path_of(artefact)
        if artefact.read is None or not path.exists():
            raise StudyError(
                "{path} is missing from the study: {about}.",
                remedy="Run the stage that makes it again.",
                code="study.artefact_missing",
                path=artefact.path,
                about=artefact.about,
            )
        return artefact.read(path)

    def manifest_path(self, name: str) -> Path:
        """Where the manifest of a stage (or of a variant of it) lies."""
        return self.path / "manifests" / f"{name}.json"

    def manifest(self, name: str) -> Manifest | None:
        """The manifest, where it is there and all that it lists is whole."""
        found = Manifest.read(self.manifest_path(name))
        return found if found is not None and found.is_whole(self.path) else None

    def document(self) -> Document:
        """The settings that the stages were run with."""
        path = self.path / SETTINGS
        return read_document(path) if path.is_file() else {}

    def note_settings(self, section: str, values: dict[str, Any]) -> None:
        """Write down what a stage is run with; a file that says so already is left as it is."""
        path = self.path / SETTINGS
        document = (yaml.safe_load(path.read_text(encoding="utf-8")) or {}) if path.is_file() else {}
        named = self.with_names(section, values)
        if document.get(section) != named:
            write_text(path, dump_document({**document, section: named}))

    def with_names(self, section: str, values: dict[str, Any]) -> dict[str, Any]:
        """The settings of a section with their paths as `name_of` names them."""
        return {name: _rename_paths(SECTIONS[section], name, value, self.name_of) for name, value in values.items()}

    def name_of(self, path: str | Path) -> str:
        """How a file is named in the study: relative where it lies inside, so that a study can be moved."""
        if is_gdal_name(path):
            return absolute(path)
        full = Path(absolute(path))
        return full.relative_to(self.path).as_posix() if full.is_relative_to(self.path) else str(full)

    def file(self, name: str) -> Path:
        """The file that `name_of` named."""
        return self.path / name  # an absolute name stays itself

    def raster(self, name: str) -> str:
        """What GDAL is to open for the raster that `name_of` named."""
        return name if is_gdal_name(name) else str(self.file(name))


class StageStudy(Study):
    """The study as one running stage sees it: what it saves is laid aside until the stage is whole.

    `work` is a folder for checkpoints that outlives a kill and belongs to this key alone. `inputs` names the stages whose
    results it may read, all of them current. What the stage read from outside while it ran it notes in `external`.
    """

    def __init__(self, study: Study, name: str, key: str, inputs: Iterable[str] = ()) -> None:
        super().__init__(study.path)
        self.name, self.key, self.inputs = name, key, frozenset(inputs)
        self.external: dict[str, str] = {}
        self.work = self.path / ".work" / f"{name}-{key[:12]}"
        self.figures: dict[str, Any] = {}
        self._out = self.work / "out"
        with storage_errors(self.work):
            _remove_others(self.work)
            shutil.rmtree(self._out, ignore_errors=True)  # half-made results of a killed run are made anew
            self._out.mkdir(parents=True, exist_ok=True)

    def save(self, artefact: Artefact[Value], value: Value) -> None:
        """Write an artefact aside."""
        if artefact.write is None:
            raise TypeError(f"{artefact.name} is a folder: use save_with")
        with storage_errors(self.path_of(artefact)), aside(self._target(artefact)) as path:
            artefact.write(path, value)

    def save_with(self, artefact: Artefact[Any], write: Callable[[Path], None]) -> None:
        """Let `write` make the file or folder at the path it is given."""
        with storage_errors(self.path_of(artefact)), aside(self._target(artefact)) as path:
            write(path)

    def outbox(self, artefact: Artefact[Any]) -> Path:
        """The folder that will become this artefact's: for files that are written one by one."""
        folder = self._target(artefact)
        with storage_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        return folder

    def load(self, artefact: Artefact[Value]) -> Value:
        """Read an artefact, the one of this stage first."""
        if artefact.read is not None and self._target(artefact).exists():
            return artefact.read(self._target(artefact))
        return super().load(artefact)

    def commit(self, manifest: Manifest, previous: Manifest | None) -> Manifest:
        """Move all that was saved into place, the manifest last; what only the previous run made goes."""
        files = sorted(p for p in self._out.rglob("*") if p.is_file())
        outputs = {p.relative_to(self._out).as_posix(): p.stat().st_size for p in files}
        whole = Manifest(**{**manifest.__dict__, "outputs": outputs, "figures": self.figures})
        target = self.manifest_path(self.name)
        with storage_errors(self.path):
            target.unlink(missing_ok=True)
            for name in set(previous.outputs if previous else ()) - set(outputs):
                (self.path / name).unlink(missing_ok=True)
            for file in files:
                place = self.path / file.relative_to(self._out)
                place.parent.mkdir(parents=True, exist_ok=True)
                flush(file)
                os.replace(file, place)
            whole.write(target)
            shutil.rmtree(self.work, ignore_errors=True)
        return whole

    def _target(self, artefact: Artefact[Any]) -> Path:
        return self._out / artefact.path


def _rename_paths(model: type[StageSettings], name: str, value: Any, rename: Callable[[str | Path], str]) -> Any:
    if not is_path(model.model_fields[name]) or value is None:
        return value
    return [rename(item) for item in value] if isinstance(value, (list, tuple)) else rename(value)


def _remove_others(work: Path) -> None:
    """Checkpoints of this stage for other settings are of no use any more."""
    stem = work.name.rsplit("-", 1)[0]
    if work.parent.is_dir():
        for other in work.parent.glob(f"{stem}-" + "?" * 12):
            if other != work:
                shutil.rmtree(other, ignore_errors=True)
