"""What the commands `run` and `schema` need beside the stages: a document from few options, and the schema's files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

from ddoq_engine.cli.sentences import sentences
from ddoq_engine.errors import SettingsError
from ddoq_engine.files import absolute as absolute_name
from ddoq_engine.files import write_text
from ddoq_engine.settings.document import SECTIONS, Document, absolute, merge, with_labels
from ddoq_engine.settings.schema import schema, texts

PLACES = {
    "rasters": ("tile", "rasters"),
    "budget": ("select", "budget"),
    "size_px": ("tile", "size_px"),
    "encoder": ("encode", "encoder"),
    "field": ("label", "field"),
}


def round_document_of(arguments: dict[str, Any], single: tuple[str, ...]) -> Document:
    """The settings document that the options of `ddoq round` mean."""
    return document_of(arguments, single, places={"budget": ("next_round", "budget")})


def document_of(arguments: dict[str, Any], single: tuple[str, ...], *, places: dict[str, tuple[str, str]] = PLACES) -> Document:
    """The settings document that the options of `ddoq run` mean."""
    document: Document = {}
    for name, value in arguments.items():
        if value is None or value == () or name in ("labels", "draws"):
            continue
        if name in places:
            section, key = places[name]
            document.setdefault(section, {})[key] = _absolute(name, value)
        else:
            for section, model in SECTIONS.items():
                if name in model.model_fields:
                    document.setdefault(section, {})[name] = value
    labels = arguments.get("labels")
    named = with_labels(absolute_name(labels), draws=_number(arguments.get("draws"))) if labels else {}
    return merge(document, named, *map(_single, single))


def write_schema(folder: Path) -> list[Path]:
    """Write resources/settings.schema.json, plugin/engine/schema_texts.py and message_texts.py below `folder`; the paths written."""
    json_path = folder / "resources" / "settings.schema.json"
    write_text(json_path, json.dumps(schema(), indent=1, ensure_ascii=False) + "\n")
    lines = [f"    QT_TRANSLATE_NOOP({CONTEXT!r}, {text!r})," for text in texts()]
    python_path = folder / "plugin" / "engine" / "schema_texts.py"
    write_text(python_path, HEAD + "\n".join(lines) + "\n)\n")
    rows = [f"    {code!r}: (" + ", ".join(map(_marked, said)) + ")," for code, said in sentences().items()]
    messages_path = folder / "plugin" / "engine" / "message_texts.py"
    write_text(messages_path, MESSAGES_HEAD + "\n".join(rows) + "\n}\n")
    return [json_path, python_path, messages_path]


def _marked(text: str) -> str:
    return f'QT_TRANSLATE_NOOP("messages", {text!r})' if text else "''"


CONTEXT = "settings"
HEAD = '''"""Titles, help and choices of the settings, for the translation tools. Written by `ddoq schema --write`; not by hand."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the translation tools look for this name
    """Mark a text for translation and give it back."""
    return text


TEXTS = (
'''
MESSAGES_HEAD = HEAD.replace("Titles, help and choices of the settings", "The sentence and the remedy of each code").replace(
    "TEXTS = (", "MESSAGES = {"
)


def _absolute(name: str, value: Any) -> Any:
    if name == "rasters":
        return [absolute_name(item) for item in value]
    return value


def _number(text: str | None) -> int | None:
    if text is not None and not text.isdecimal():
        raise SettingsError("--draws cannot be {text}.", remedy="Give a whole number; 0 compares nothing.", code="cli.draws", text=text)
    return int(text) if text is not None else None


def _single(text: str) -> Document:
    place, equals, value = text.partition("=")
    section, dot, name = place.partition(".")
    if not equals or not dot:
        raise SettingsError(
            "--set {text} is not understood.",
            remedy="Write --set STAGE.NAME=VALUE, such as --set train.steps=900.",
            code="cli.set",
            text=text,
        )
    try:
        return absolute({section: {name: yaml.safe_load(value)}})
    except yaml.YAMLError as error:
        raise SettingsError(
            "The value of --set {text} is not valid YAML.", remedy="Put quotes around it.", code="cli.set_value", text=text
        ) from error
