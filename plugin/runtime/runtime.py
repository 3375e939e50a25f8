"""The engine's Python as the rest of the plugin sees it: where it is, and how a process of it is started."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

# What QGIS, or a shell, may have set for itself and what would bend another Python or its GDAL and PROJ.
FOREIGN = (
    "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONUSERBASE", "VIRTUAL_ENV", "CONDA_PREFIX", "PIP_USER", "PIP_TARGET", "PIP_PREFIX",
    "QGIS_PREFIX_PATH", "QGIS_PLUGINPATH", "PROJ_DATA", "PROJ_LIB", "GDAL_DATA", "GDAL_DRIVER_PATH", "GEOTIFF_CSV",
    "LD_LIBRARY_PATH", "LD_PRELOAD", "QT_PLUGIN_PATH",
)  # fmt: skip


@dataclass(frozen=True)
class Runtime:
    """python: the interpreter. engine: the folder that holds the package `ddoq_engine`. version: the engine's."""

    python: str
    engine: str
    version: str

    def command(self, module: str, *arguments: str) -> list[str]:
        """The command that runs a module of the engine. -u: a line is sent when it is written."""
        return [self.python, "-u", "-m", module, *arguments]

    def environment(self) -> dict[str, str]:
        """The variables of a process of the engine: this process's own without what is QGIS's."""
        return {**clean_environment(), "PYTHONPATH": self.engine}


def clean_environment() -> dict[str, str]:
    """This process's variables without those that bend another Python, its GDAL, PROJ or libraries."""
    kept = {name: value for name, value in os.environ.items() if name not in FOREIGN and not name.startswith("DYLD_")}
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        if name in kept and not Path(kept[name]).exists():
            del kept[name]  # OSGeo4W points at files that only its own shell has
    kept.update({"PYTHONNOUSERSITE": "1", "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"})
    return kept
