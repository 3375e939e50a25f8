"""Where the engine's Python is, by QGIS's settings: `find` is what the rest of the plugin asks. Starts no process."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from .engine_copy import ROOT
from .place import Place, default_root
from .runtime import Runtime, clean_environment
from .state import State, look

FOLDER, PYTHON, INDEX = "ddoq/runtime/folder", "ddoq/runtime/python", "ddoq/runtime/index"


def find() -> Runtime | None:
    """The engine's Python if it is ready, else None: then the page "Engine" is the way. Under 5 ms."""
    return state().runtime


def bring_up_to_date() -> Runtime | None:
    """For qgis_process, where no page can ask: after an update of the plugin, give the environment its engine, without a download.

    What `find` answers then. Takes some seconds where there is something to do. Raises `InstallFault`.
    """
    if state().can_be_brought_up_to_date:
        from .build import update
        from .installers import variables

        place().temporary.mkdir(parents=True, exist_ok=True)
        update(place(), variables(place(), clean_environment(), {}), progress=lambda *_: None, stop=lambda: False)
    return find()


def state() -> State:
    """How the installation stands, the user's own Python going first. Under 5 ms."""
    return look(place(), own_python())


def place() -> Place:
    """The installation's folder: the one in the settings, else the user's data place on this machine."""
    chosen = _text(FOLDER)
    return Place(Path(chosen) if chosen else default_folder())


def default_folder() -> Path:
    """Where the engine goes if nothing else is chosen."""
    return Path(default_root(sys.platform, os.environ, str(Path.home())))


def choose_folder(folder: str) -> None:
    """Install elsewhere from now on; "" for the default. What is installed at the old place stays there."""
    QgsSettings().setValue(FOLDER, "" if Path(folder or default_folder()) == default_folder() else folder)


def own_python() -> str:
    """The path of the user's own Python, or "" ."""
    return _text(PYTHON)


def choose_own_python(python: str) -> None:
    """Use the user's own Python; "" for the installed one."""
    QgsSettings().setValue(PYTHON, python)


def index() -> str:
    """A mirror of the package registry that an organisation may set; "" for the registry itself."""
    return _text(INDEX)


def forbidden() -> tuple[Path, ...]:
    """Folders in which the engine must not lie: an update of the plugin or a new profile would delete it."""
    return (ROOT, Path(QgsApplication.qgisSettingsDirPath()))


def _text(name: str) -> str:
    return str(QgsSettings().value(name, "", type=str) or "")
