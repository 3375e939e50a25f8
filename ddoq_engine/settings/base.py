"""One setting and one stage's settings: the shapes that all of them share."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, TypeVar, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, ValidationInfo, field_validator
from pydantic.fields import FieldInfo

from ddoq_engine.errors import SettingsError

Stage = TypeVar("Stage", bound="StageSettings")

# What GDAL opens: a file, or a name such as NETCDF:"a.nc":b that a `Path` would bend.
RasterName = Annotated[
    str, BeforeValidator(lambda value: str(value) if isinstance(value, Path) else value), Field(json_schema_extra={"format": "path"})
]


def setting(
    default: Any,
    title: str,
    help: str,
    *,
    unit: str | None = None,
    advanced: bool = False,
    affects_result: bool = True,
    **limits: Any,
) -> Any:
    """A field of a `StageSettings`.

    title: its label in a form. help: one or two sentences, for tooltips and `--help`. unit: "px", "MB", ...
    advanced: folded away in forms. affects_result: False for what only changes speed or place, so that changing it
    does not make finished results stale. limits: pydantic's (`ge`, `le`, ...).
    """
    extra: dict[str, Any] = {"unit": unit, "advanced": advanced, "affects_result": affects_result}
    return Field(default, title=title, description=help, json_schema_extra=extra, **limits)


class StageSettings(BaseModel):
    """The settings of one stage; frozen, and nothing that is not listed is accepted."""

    model_config = ConfigDict(extra="forbid", frozen=True, protected_namespaces=())
    section: ClassVar[str] = ""

    seed: int = setting(42, "Seed", "The start of all randomness: same seed, same result. Any whole number.", advanced=True)
    threads: int = setting(
        0,
        "Threads",
        "How many processor threads to use; 0 takes half of them, so that the machine stays usable. "
        "Results are the same bit by bit only for the same number of threads.",
        advanced=True,
        affects_result=False,
        ge=0,
        le=256,
    )

    @field_validator("*", mode="before")
    @classmethod
    def _none_for_empty(cls, value: Any, info: ValidationInfo) -> Any:
        """An empty text for a file that need not be named names none, so that one noted before can be forgotten."""
        return None if info.field_name and is_emptied(cls.model_fields[info.field_name], value) else value

    def reads(self, name: str) -> bool:
        """Whether the file that a setting names is read, with these settings."""
        return True

    def stages_read(self) -> tuple[str, ...]:
        """The stages whose results are read with these settings, beside those that are read with all."""
        return ()

    def identity(self) -> dict[str, Any]:
        """The settings that decide the result, as plain data: what a manifest's fingerprint is made of."""
        return self.every_identity()

    def every_identity(self) -> dict[str, Any]:
        """All settings that may decide a result, also those that others here leave without meaning."""
        plain = self.model_dump(mode="json")
        return {name: plain[name] for name, field in type(self).model_fields.items() if extra_of(field)["affects_result"]}


class ComputeSettings(StageSettings):
    """The settings of a stage that computes with torch."""

    device: str = setting(
        "auto",
        "Device",
        "Where to compute: auto takes an NVIDIA card (cuda), then an Apple one (mps), then the processor (cpu).",
        affects_result=False,
        pattern=r"^(auto|cpu|mps|cuda(:\d+)?)$",
        examples=["auto", "cpu", "cuda", "mps"],
    )


def extra_of(field: FieldInfo) -> dict[str, Any]:
    """What `setting` noted beside a field."""
    extra = field.json_schema_extra
    return dict(extra) if isinstance(extra, dict) else {"unit": None, "advanced": False, "affects_result": True}


def is_path(field: FieldInfo) -> bool:
    """Whether a setting names a file, or several."""
    parts = (field.annotation, *get_args(field.annotation))
    return any(part is Path or part is RasterName or part == RasterName for part in parts)


def is_emptied(field: FieldInfo, value: Any) -> bool:
    """Whether an empty text is given for a setting that may name a file or none."""
    return isinstance(value, str) and not value.strip() and is_path(field) and type(None) in get_args(field.annotation)


def choices_of(field: FieldInfo) -> list[str]:
    """The words a setting allows, or nothing where it is not a choice of words."""
    candidates = [field.annotation, *get_args(field.annotation)]
    words: list[str] = []
    for candidate in candidates:
        if getattr(candidate, "__origin__", None) is Literal:
            words += [str(word) for word in get_args(candidate)]
    return words or [str(example) for example in field.examples or []]


def validate(model: type[Stage], values: Mapping[str, Any], *, where: str | Path = "") -> Stage:
    """The settings object, or a `SettingsError` that names the key, what is allowed and where it was read."""
    origin = f" in {where}" if str(where) else ""
    unknown = [name for name in values if name not in model.model_fields]
    if unknown:
        raise unknown_key(unknown[0], list(model.model_fields), section=model.section, origin=origin)
    try:
        return model.model_validate(dict(values))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        name = str(first["loc"][0]) if first["loc"] else model.section
        field = model.model_fields.get(name)
        label = f"{model.section}.{name}" if model.section else name
        raise SettingsError(
            "The setting {name}{origin} cannot be {value}: {reason}.",
            remedy="Allowed: {allowed}.",
            code="settings.value",
            name=label,
            origin=origin,
            value=repr(first.get("input")),
            reason=_reason(first),
            allowed=_allowed(field),
        ) from error


def unknown_key(name: str, allowed: list[str], *, section: str = "", origin: str = "") -> SettingsError:
    """The error for a key that does not exist, with the nearest that does."""
    near = difflib.get_close_matches(str(name), allowed, n=1)
    return SettingsError(
        "There is no setting {name}{origin}.",
        remedy="{hint}Allowed here: {allowed}.",
        code="settings.unknown",
        name=f"{section}.{name}" if section else name,
        origin=origin,
        hint=f"Did you mean {near[0]}? " if near else "",
        allowed=", ".join(allowed),
    )


def _reason(first: Any) -> str:
    text = str(first["msg"])
    text = text.removeprefix("Value error, ").removeprefix("Input should be ")
    return f"it should be {text}" if str(first["msg"]).startswith("Input should be") else text[:1].lower() + text[1:]


def _allowed(field: FieldInfo | None) -> str:
    words = choices_of(field) if field is not None else []
    numbers = field is None or not words or any(part in (int, float) for part in get_args(field.annotation))
    return " or ".join([text for text in (", ".join(words), _limits(field) if numbers else "") if text])


def _limits(field: FieldInfo | None) -> str:
    if field is None:
        return "see ddoq schema"
    words = {"Ge": "at least {ge}", "Gt": "more than {gt}", "Le": "at most {le}", "Lt": "less than {lt}"}
    limits = []
    for limit in field.metadata:
        template = words.get(type(limit).__name__)
        if template:
            limits.append(template.format(**{k: getattr(limit, k) for k in ("ge", "gt", "le", "lt") if hasattr(limit, k)}))
    kind = "a path" if is_path(field) else _kind(field.annotation)
    return f"{kind}, {' and '.join(limits)}" if limits else kind


def _kind(annotation: Any) -> str:
    names = {int: "a whole number", float: "a number", bool: "true or false", str: "text"}
    options = [
        names.get(part, getattr(part, "__name__", str(part)))
        for part in (get_args(annotation) or (annotation,))
        if part not in (type(None), ...) and getattr(part, "__origin__", None) is not Literal
    ]
    return " or ".join(dict.fromkeys(options)) + (", or nothing" if type(None) in get_args(annotation) else "")
