"""Removes what was installed: only the names that an installation makes, the marker first, nothing that is in use. No Qt here."""

from __future__ import annotations

import contextlib
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .faults import InstallFault
from .lock import InstallLock
from .marker import Installation
from .place import Place
from .sentence import QT_TRANSLATE_NOOP, say
from .usage import is_in_use


def remove(place: Place, *, stop: Callable[[], bool] = lambda: False) -> None:
    """Remove the engine and all downloads; the folder too where nothing else is in it. Raises `InstallFault`."""
    if not place.root.is_dir():
        return
    with InstallLock(place.lock):
        if is_in_use(place):
            raise InstallFault(
                "in.use",
                say(QT_TRANSLATE_NOOP("ddoq", "A job of the engine is running.")),
                say(QT_TRANSLATE_NOOP("ddoq", "Wait until it is done, or cancel it, and remove then.")),
            )
        for path in (place.marker, place.unfinished, place.own):
            path.unlink(missing_ok=True)  # from here on nothing is installed, whatever becomes of the rest
        for path in [
            *place.environments(),
            *place.engines(),
            *place.root.glob(".engine-*"),
            place.cache,
            place.temporary,
            place.tool,
            place.pythons,
        ]:
            if stop():
                return
            _erase(path)
        for path in [*place.root.glob("*.json.new"), place.log]:
            path.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # another QGIS has just taken the lock, or the folder holds what is not ours
        place.lock.unlink(missing_ok=True)
        place.root.rmdir()


def tidy(place: Place, keep: Installation | None) -> None:
    """Remove environments and copies of the engine that are not the installed one, unless a job runs in any of them."""
    if is_in_use(place):
        return
    kept = {keep.environment, keep.engine} if keep else set()
    for path in [*place.environments(), *place.engines(), *place.root.glob(".engine-*")]:
        if path.name not in kept:
            with contextlib.suppress(InstallFault):  # it stays, and the next one tries again
                _erase(path)


def _erase(path: Path) -> None:
    def again(function: Callable[[str], Any], name: str, _: Any) -> None:
        with contextlib.suppress(OSError):
            Path(name).chmod(stat.S_IWRITE | stat.S_IREAD)
        function(name)

    try:
        if path.exists():
            shutil.rmtree(path, onerror=again)
    except OSError as error:
        raise InstallFault(
            "file.locked",
            say(
                QT_TRANSLATE_NOOP("ddoq", "{path} cannot be removed: {reason}."),
                path=error.filename or path,
                reason=error.strerror or error,
            ),
            say(QT_TRANSLATE_NOOP("ddoq", "Close other QGIS windows and programs that use it, and remove again.")),
        ) from error
