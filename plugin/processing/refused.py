"""What an algorithm says where it will not begin."""

from __future__ import annotations

from ..translation import tr


class RefusedError(ValueError):
    """A value or a state that an algorithm cannot work with; its text is for the analyst."""


def no_engine() -> str:
    """What to do where the engine's Python is not there."""
    return tr("The engine is not installed yet. Open Raster > DDOQ > Engine in QGIS and press Install.")
