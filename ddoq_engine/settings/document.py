"""A study's settings as one document: a YAML file with a section for each stage."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from ddoq_engine.errors import SettingsError
from ddoq_engine.files import absolute as absolute_name
from ddoq_engine.settings.annotators import CopyStudySettings, MergeLabelsSettings, SettleConflictSettings
from ddoq_engine.settings.area import AreaSampleSettings, AreaSettings
from ddoq_engine.settings.base import StageSettings, is_emptied, is_path, unknown_key, validate
from ddoq_engine.settings.compare import CompareSettings
from ddoq_engine.settings.decode import DecodeSettings
from ddoq_engine.settings.encode import EncodeSettings
from ddoq_engine.settings.export import ExportSettings
from ddoq_engine.settings.export_model import ExportModelSettings
from ddoq_engine.settings.label import VECTOR_SUFFIXES, LabelSettings
from ddoq_engine.settings.next_round import NextRoundSettings
from ddoq_engine.settings.predict import PredictSettings
from ddoq_engine.settings.report import ReportSettings
from ddoq_engine.settings.select import SelectSettings
from ddoq_engine.settings.soft_labels import SoftLabelsSettings
from ddoq_engine.settings.superpixels import SuperpixelsSettings
from ddoq_engine.settings.tile import TileSettings
from ddoq_engine.settings.train import TrainSettings

SECTIONS: dict[str, type[StageSettings]] = {
    model.section: model
    for model in (
        TileSettings,
        EncodeSettings,
        SelectSettings,
        DecodeSettings,
        SuperpixelsSettings,
        LabelSettings,
        SoftLabelsSettings,
        TrainSettings,
        NextRoundSettings,
        PredictSettings,
        AreaSampleSettings,
        AreaSettings,
        ReportSettings,
        CompareSettings,
        ExportSettings,
        ExportModelSettings,
        MergeLabelsSettings,
        SettleConflictSettings,
        CopyStudySettings,
    )
}
# Sections of jobs that are no stages: done each time, no result is kept.
JOBS = ("export_model", "merge_labels", "settle_conflict", "copy_study")
SHARED = ("seed", "threads", "device")  # may stand at the top of the document, for all stages

Document = dict[str, dict[str, Any]]


def read_document(path: Path) -> Document:
    """The sections of a YAML settings file, each checked; `SettingsError` names the wrong key and what is allowed.

    Paths in it are meant from the folder of the file, and come back absolute.
    """
    document = check_document(read_yaml(path), where=path)
    return absolute(document, Path(absolute_name(path)).parent)


def read_yaml(path: Path) -> Any:
    """What a YAML file holds, an empty mapping where it holds nothing. Raises `SettingsError` where it cannot be read."""
    try:
        return yaml.safe_load(Path(path).read_text(encoding="utf-8")) or {}
    except OSError as error:
        raise SettingsError(
            "The settings file {path} cannot be read: {reason}.",
            remedy="Check the path.",
            code="settings.unreadable",
            path=path,
            reason=error.strerror,
        ) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        raise SettingsError(
            "The settings file {path} is not valid YAML{line}.",
            remedy="Write each setting as 'name: value', indented by two spaces below its stage.",
            code="settings.not_yaml",
            path=path,
            line=f" (line {mark.line + 1})" if mark else "",
        ) from error


def absolute(document: Mapping[str, Any], folder: str | Path = "") -> Document:
    """The document with its paths meant from a folder, by default the working one."""

    def full(section: str, name: str, value: Any) -> Any:
        model = SECTIONS.get(section)
        if model is None or name not in model.model_fields or value is None or not is_path(model.model_fields[name]):
            return value
        if is_emptied(model.model_fields[name], value):
            return None  # the folder itself is not meant
        several = isinstance(value, (list, tuple))
        found = [absolute_name(item, folder) if isinstance(item, (str, Path)) else item for item in (value if several else [value])]
        return found if several else found[0]

    return {
        section: {name: full(section, name, value) for name, value in values.items()} if isinstance(values, Mapping) else values
        for section, values in document.items()
    }


def check_document(content: Any, *, where: str | Path = "") -> Document:
    """The sections of a settings mapping, checked; shared settings at its top are handed to every stage that has them."""
    origin = f" in {where}" if str(where) else ""
    if not isinstance(content, Mapping):
        raise SettingsError(
            "The settings{origin} are not a mapping of stages.",
            remedy="Begin with a stage's name and a colon: {allowed}.",
            code="settings.not_mapping",
            origin=origin,
            allowed=", ".join(SECTIONS),
        )
    shared = {name: content[name] for name in SHARED if name in content}
    document: Document = {}
    for name, values in content.items():
        if name in SHARED:
            continue
        if name not in SECTIONS:
            raise unknown_key(str(name), [*SECTIONS, *SHARED], origin=origin)
        if values is not None and not isinstance(values, Mapping):
            raise SettingsError(
                "The section {name}{origin} is not a list of settings.",
                remedy="Write its settings below it, indented: {allowed}.",
                code="settings.not_section",
                name=name,
                origin=origin,
                allowed=", ".join(SECTIONS[name].model_fields),
            )
        document[str(name)] = dict(values or {})
    for name, model in SECTIONS.items():
        inherited = {key: value for key, value in shared.items() if key in model.model_fields}
        values = {**inherited, **document.get(name, {})}
        if values:
            validate(model, values, where=where)
            document[name] = values
    return document


def merge(*documents: Mapping[str, Mapping[str, Any]]) -> Document:
    """One document; what stands later wins, setting by setting."""
    merged: Document = {}
    for document in documents:
        for section, values in document.items():
            merged[section] = {**merged.get(section, {}), **values}
    return merged


def settings_of(document: Mapping[str, Mapping[str, Any]], stage: str) -> StageSettings:
    """The settings of one stage, defaults where the document says nothing."""
    return validate(SECTIONS[stage], document.get(stage, {}))


def with_labels(source: str, *, draws: int | str | None = None) -> Document:
    """What labels from a file mean for the whole job: a class raster is also what the map is compared with.

    draws: how many random choices of tiles to compare with, where the labels cover the study; None or 0 for no comparison.
    """
    document: Document = {"label": {"source": source}}
    if not source.lower().endswith(VECTOR_SUFFIXES):
        document["report"] = {"reference": source}
        if draws is not None and int(draws) > 0:
            document["compare"] = {"reference": source, "draws": draws}
    return document


def dump_document(document: Mapping[str, Mapping[str, Any]]) -> str:
    """The document as YAML, in the order of the stages."""
    ordered = {name: dict(document[name]) for name in SECTIONS if document.get(name)}
    return yaml.safe_dump(ordered, sort_keys=False, allow_unicode=True, width=120)
