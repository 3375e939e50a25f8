"""Values of parameters turned into settings of the engine, and refused with a sentence where they cannot be."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Iterable
from typing import Any

from qgis.core import NULL, QgsProcessingContext, QgsProcessingParameters, QgsProperty

from ..engine.schema import Setting
from ..translation import tr
from .parameters import LOOKED_INTO, MADE, SEVERAL, parameter, plain_default
from .refused import RefusedError
from .sources import file_named, raster_files, several

LAYER_OF = {"area": "area_layer", "source": "layer"}  # where the name of a layer inside that file goes
TRUE, FALSE = ("true", "yes", "1"), ("false", "no", "0")


def settings_from(
    asked: Iterable[tuple[Setting, str]], parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, dict[str, Any]]:
    """The document of settings, by stage, that parameters mean. asked: settings and the names of their parameters.

    Raises `RefusedError`.
    """
    document: dict[str, dict[str, Any]] = {}
    for setting, name in asked:
        found = document.setdefault(setting.stage, {})
        raw = evaluated(parameters.get(name), context)
        if raw is None or raw == NULL:  # not given, or by a model that was not given it
            raw = plain_default(setting)
        if setting.kind == "paths":
            found[setting.name] = raster_files(raw, context)
        elif setting.name in MADE and not is_empty(raw):  # need not be there yet
            found[setting.name] = os.path.abspath(
                QgsProcessingParameters.parameterAsFileOutput(parameter(setting, name), parameters, context)
            )
        elif setting.name in LOOKED_INTO and not is_empty(raw):
            found[setting.name] = os.path.abspath(str(raw))
        elif setting.kind == "path" and not is_empty(raw):
            file = file_named(raw, context)
            found[setting.name] = file.path
            layer = LAYER_OF.get(setting.name, "")
            if file.layer and layer and is_empty(parameters.get(layer.upper())):
                found[layer] = file.layer
        elif found.get(setting.name) is None:  # a layer that came with its file stays
            found[setting.name] = setting_value(setting, raw)
    return document


def warnings_about(asked: Iterable[tuple[Setting, str]], parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
    """What the analyst should know of the layers that were given, such as edits that are not saved."""
    files = [name for setting, name in asked if is_file(setting)]
    given = [each for name in files for each in several(evaluated(parameters.get(name), context))]
    return [found.warning for found in (file_named(each, context) for each in given) if found.warning]


def is_file(setting: Setting) -> bool:
    """Whether its values name files or layers."""
    return setting.kind in ("path", "paths") and setting.name not in (*MADE, *LOOKED_INTO)


def evaluated(raw: Any, context: QgsProcessingContext) -> Any:
    """A value as it is: a property of Processing is asked for its own."""
    return raw.value(context.expressionContext())[0] if isinstance(raw, QgsProperty) else raw


def is_empty(raw: Any) -> bool:
    """Whether nothing was given."""
    return raw is None or raw == NULL or (isinstance(raw, (str, list, tuple)) and not raw)


def setting_value(setting: Setting, raw: Any) -> Any:
    """What a setting becomes for a value as it was typed or handed over; None where it may be left empty and is. Raises `RefusedError`."""
    if is_empty(raw):
        if setting.kind in SEVERAL:
            return {} if setting.kind == "names" else []
        if setting.is_optional:
            return None
        raise _refused(setting, "", tr("It may not be empty."))
    if isinstance(raw, str) and raw in setting.words:
        return raw
    value = READ[setting.kind](setting, raw)
    if setting.kind in ("integer", "number"):
        _check_limits(setting, value)
    return value


def _integer(setting: Setting, raw: Any) -> int:
    number = _number(setting, raw)
    if number != int(number):
        raise _refused(setting, raw, tr("Give a whole number."))
    return int(number)


def _number(setting: Setting, raw: Any) -> float:
    try:
        number = float(raw)
    except (TypeError, ValueError):
        number = float("nan")
    if not math.isfinite(number):
        wanted = tr("Give a number, or one of: {words}.").format(words=", ".join(setting.words)) if setting.words else tr("Give a number.")
        raise _refused(setting, raw, wanted)
    return number


def _check_limits(setting: Setting, value: float) -> None:
    least, most = setting.least, setting.most
    if least is not None and (value < least or (setting.least_is_open and value == least)):
        wanted = tr("Give more than {limit}.") if setting.least_is_open else tr("Give {limit} or more.")
        raise _refused(setting, value, wanted.format(limit=f"{least:g}"))
    if most is not None and (value > most or (setting.most_is_open and value == most)):
        wanted = tr("Give less than {limit}.") if setting.most_is_open else tr("Give {limit} or less.")
        raise _refused(setting, value, wanted.format(limit=f"{most:g}"))


def _boolean(setting: Setting, raw: Any) -> bool:
    text = str(raw).lower()
    if text not in TRUE + FALSE:
        raise _refused(setting, raw, tr("Give true or false."))
    return text in TRUE


def _choice(setting: Setting, raw: Any) -> str:
    raise _refused(setting, raw, tr("Choose one of: {words}.").format(words=", ".join(setting.words)))


def _text(setting: Setting, raw: Any) -> str:
    text = str(raw)
    if setting.pattern and not re.search(setting.pattern, text):
        if not setting.words:
            raise _refused(setting, raw, setting.said_help)
        _choice(setting, raw)
    return text


def _numbers(setting: Setting, raw: Any) -> list[float]:
    words = raw if isinstance(raw, (list, tuple)) else re.split(r"[,;\s]+", str(raw).strip())
    found = [_number(setting, word) for word in words]
    return [int(number) if number == int(number) else number for number in found]


def _names(setting: Setting, raw: Any) -> dict[str, str]:
    if isinstance(raw, dict):
        return {str(key): str(value) for key, value in raw.items()}
    found = {}
    for pair in re.split(r"[,;\n]+", str(raw).strip()):
        key, sign, value = pair.partition("=")
        if not sign or not key.strip() or not value.strip():
            raise _refused(setting, raw, tr("Write each as number=name, with commas between, such as 1=forest, 2=water."))
        found[key.strip()] = value.strip()
    return found


READ: dict[str, Callable[[Setting, Any], Any]] = {
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "choice": _choice,
    "text": _text,
    "path": _text,
    "numbers": _numbers,
    "names": _names,
}


def _refused(setting: Setting, raw: Any, wanted: str) -> RefusedError:
    problem = tr("{setting} cannot be “{value}”.").format(setting=setting.said_title, value=raw if raw != "" else " ")
    return RefusedError(f"{problem} {wanted}")
