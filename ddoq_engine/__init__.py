"""DDOQ: which few tiles of a raster to label, and what each is worth. The engine, without QGIS or Qt.

`import ddoq_engine` loads no torch: the names of the public door `ddoq_engine.api` are looked up when first used.
"""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    from importlib import import_module
    from importlib.util import find_spec

    # `from ddoq_engine import pipeline` asks here before it looks for the module: that must not load the whole door.
    if name.startswith("_") or find_spec(f"{__name__}.{name}") is not None:
        raise AttributeError(name)
    api = import_module("ddoq_engine.api")
    try:
        return getattr(api, name)
    except AttributeError:
        raise AttributeError(f"ddoq_engine has no public name {name!r}; the public names are in ddoq_engine.api") from None


def __dir__() -> list[str]:
    from importlib import import_module

    return sorted([*globals(), *import_module("ddoq_engine.api").__all__])
