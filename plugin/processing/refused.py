"""What an algorithm says where it will not begin: no engine, or a value that cannot be."""

from __future__ import annotations

from ..runtime.runtime import Runtime
from ..translation import tr


class RefusedError(ValueError):
    """A value or a state that an algorithm cannot work with; its text is for the analyst."""


def runtime() -> Runtime:
    """The engine's Python. Raises `RefusedError` where it is not installed."""
    from ..jobs import find_runtime  # with the window's parts, which are not needed to load the provider

    found = find_runtime()
    if found is None:
        raise RefusedError(no_engine())
    return found


def can_execute() -> tuple[bool, str]:
    """(whether there is an engine, else the sentence that leads to it), as Processing asks."""
    try:
        runtime()
    except RefusedError as refused:
        return False, str(refused)
    return True, ""


def no_engine() -> str:
    """What to do where the engine's Python is not there."""
    return tr("The engine is not installed yet. Open Raster > DDOQ > Engine in QGIS and press Install.")
