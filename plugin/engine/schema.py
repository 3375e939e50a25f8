"""The settings' schema as the plugin reads it: the one definition that forms, algorithms and command line are made from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "settings"
PATH = Path(__file__).resolve().parents[2] / "resources" / "settings.schema.json"


@dataclass(frozen=True)
class Setting:
    """One setting of a stage.

    kind: "integer", "number", "boolean", "choice", "text", "path", "paths", "numbers" (several), or "names"
    (value = name pairs). is_optional: it may be left empty. words: what a choice allows, or what stands beside a number
    ("auto"). least and most are inclusive where `is_open` (of each) is False.
    """

    stage: str
    name: str
    kind: str
    default: Any
    title: str
    help: str
    unit: str
    words: tuple[str, ...]
    least: float | None
    most: float | None
    least_is_open: bool
    most_is_open: bool
    is_optional: bool
    is_advanced: bool
    pattern: str = ""

    @property
    def said_title(self) -> str:
        """The title in the user's language."""
        return str(QCoreApplication.translate(CONTEXT, self.title))

    @property
    def said_help(self) -> str:
        """The help in the user's language."""
        return str(QCoreApplication.translate(CONTEXT, self.help))


def said(text: str) -> str:
    """A choice, title or help of the schema in the user's language."""
    return str(QCoreApplication.translate(CONTEXT, text))


@lru_cache(maxsize=1)
def settings() -> dict[str, dict[str, Setting]]:
    """Every stage's settings by name, in the schema's order."""
    plain = json.loads(PATH.read_text(encoding="utf-8"))
    return {
        stage: {name: _setting(stage, name, entry) for name, entry in model["properties"].items()}
        for stage, model in plain["stages"].items()
    }


def about(stage: str) -> str:
    """What a stage does, in the user's language."""
    plain = json.loads(PATH.read_text(encoding="utf-8"))
    return said(plain["stages"][stage].get("description", ""))


def _setting(stage: str, name: str, entry: dict[str, Any]) -> Setting:
    options = entry.get("anyOf", [entry])
    filled = [option for option in options if option.get("type") != "null"]
    main = next((option for option in filled if option.get("type") in ("integer", "number", "array", "object")), filled[0])
    limits = {key: main.get(key, entry.get(key)) for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")}
    least, most = limits["minimum"], limits["maximum"]
    return Setting(
        stage=stage,
        name=name,
        kind=_kind(main, entry),
        default=entry.get("default"),
        title=entry.get("title", name),
        help=entry.get("description", ""),
        unit=entry.get("unit") or "",
        words=tuple(str(word) for word in entry.get("choices", ())),
        least=least if least is not None else limits["exclusiveMinimum"],
        most=most if most is not None else limits["exclusiveMaximum"],
        least_is_open=least is None,
        most_is_open=most is None,
        is_optional=len(filled) < len(options) or entry.get("default", 0) in (None, [], {}),
        is_advanced=bool(entry.get("advanced")),
        pattern=entry.get("pattern", ""),
    )


def _kind(main: dict[str, Any], entry: dict[str, Any]) -> str:
    kind = main.get("type")
    if kind == "array":
        items = main.get("items", {})
        return "paths" if items.get("format") == "path" else "numbers"
    if kind == "object":
        return "names"
    if kind in ("integer", "number", "boolean"):
        return str(kind)
    if main.get("format") == "path":
        return "path"
    return "choice" if "enum" in main or (entry.get("choices") and "pattern" not in entry) else "text"
