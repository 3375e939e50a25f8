"""Command-line options from a stage's settings: one definition for form, algorithm and command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import click
from pydantic.fields import FieldInfo

from ddoq_engine.errors import SettingsError
from ddoq_engine.settings.base import StageSettings, choices_of, extra_of, is_path
from ddoq_engine.settings.document import Document, absolute

SHORT = {"size_px": "--size", "stride_px": "--stride", "source": "--from", "window_px": "--window", "overlap_px": "--overlap"}
STUDY = click.argument("study", type=click.Path(path_type=Path))
QUIET = click.option("--quiet", is_flag=True, help="Say nothing but warnings and errors.")
Command = Callable[..., Any]


def stage_options(model: type[StageSettings], *, without: tuple[str, ...] = ()) -> Callable[[Command], Command]:
    """A decorator that gives a command one option for each setting; what is not given stays out of the arguments."""

    def decorate(command: Command) -> Command:
        for name, field in reversed(model.model_fields.items()):
            if name not in without:
                command = _option(name, field)(command)
        return click.option(
            "--settings", "settings_file", type=click.Path(path_type=Path), help="A YAML file of settings; options given here win over it."
        )(command)

    return decorate


def given(section: str, arguments: dict[str, Any]) -> Document:
    """The settings of a section among a command's arguments: those that were given, paths made absolute."""
    return absolute({section: {name: _plain(name, value) for name, value in arguments.items() if value is not None and value != ()}})


def _option(name: str, field: FieldInfo) -> Callable[[Command], Command]:
    flags = [SHORT[name], "--" + name.replace("_", "-")] if name in SHORT else ["--" + name.replace("_", "-")]
    annotation, words = field.annotation, choices_of(field)
    parts = (annotation, *get_args(annotation))
    text = _help(field)
    if annotation is bool:
        return click.option(f"{flags[-1]}/--no-{flags[-1][2:]}", name, default=None, help=text)
    many = "tuple" in str(annotation) or "dict" in str(annotation)
    if is_path(field):
        kind: Any = click.Path()
    elif words and not any(p in (int, float) for p in parts) and field.examples is None:
        kind = click.Choice(words)
    else:
        kind = str
    metavar = None if isinstance(kind, click.Choice) else _metavar(field, annotation)
    return click.option(*flags, name, type=kind, multiple=many, default=None, metavar=metavar, help=text)


def _help(field: FieldInfo) -> str:
    extra = extra_of(field)
    default = field.get_default()
    shown = (
        "" if default in (None, (), {}) else f"  [default: {default if not isinstance(default, tuple) else ', '.join(map(str, default))}"
    )
    unit = f" {extra['unit']}" if extra["unit"] and shown else ""
    return f"{field.description}{shown}{unit}{']' if shown else ''}"


def _metavar(field: FieldInfo, annotation: Any) -> str:
    unit = extra_of(field)["unit"]
    if unit:
        return str(unit).upper() if str(unit).isascii() else str(unit)  # a capital µ is no unit
    text = str(annotation)
    if is_path(field):
        return "FILE"
    if "dict" in text:
        return "VALUE=NAME"
    return "NUMBER" if "int" in text or "float" in text else "TEXT"


def _plain(name: str, value: Any) -> Any:
    if name == "names":
        return dict(_pair(item) for item in value)
    if name == "ignore" and tuple(value) == ("none",):
        return []
    return list(value) if isinstance(value, tuple) else value


def _pair(item: str) -> tuple[str, str]:
    value, separator, name = item.partition("=")
    if not separator:
        raise SettingsError(
            "The class name {item} is not understood.",
            remedy="Write --names VALUE=NAME, such as --names 2=water.",
            code="cli.names",
            item=item,
        )
    return value, name
