"""The settings' schema: what the plugin's forms, the Processing algorithms and the command line are made from."""

from __future__ import annotations

from typing import Any

from ddoq_engine.settings.base import choices_of, extra_of
from ddoq_engine.settings.document import SECTIONS


def schema() -> dict[str, Any]:
    """JSON Schema of every stage's settings, with title, help, unit, default, limits and choices beside each."""
    stages = {}
    for name, model in SECTIONS.items():
        plain = model.model_json_schema()
        for key, field in model.model_fields.items():
            entry = plain["properties"][key]
            entry.update(extra_of(field))
            entry["choices"] = choices_of(field)
        plain["title"] = name
        stages[name] = plain
    return {"version": 1, "stages": stages}


def texts() -> list[str]:
    """Each title, help, unit and choice, once, in the order of the schema: what there is to translate."""
    found: dict[str, None] = {}
    for model in SECTIONS.values():
        found[(model.__doc__ or "").strip()] = None
        for field in model.model_fields.values():
            for text in (field.title, field.description, extra_of(field)["unit"], *choices_of(field)):
                if text:
                    found[text] = None
    return list(found)
