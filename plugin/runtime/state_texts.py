"""How the installation stands, in words: for the engine's page, and for all that cannot begin without it."""

from __future__ import annotations

from ..translation import tr
from . import state as states
from .state import State


def told(now: State) -> tuple[str, str]:
    """(headline, sentence) of a state."""
    if now.is_own:
        if now.kind == states.READY:
            return tr("Ready, with your own Python"), tr("Jobs run in the interpreter that you chose.")
        return tr("Your own Python is gone"), tr("Choose it again, or use the installed engine.")
    old = tr("This version of the plugin needs other packages. Install again; the old ones stay until that is done.")
    known = {
        states.READY: (tr("Ready"), tr("Jobs run in the engine's own Python, apart from QGIS.")),
        states.BROKEN: (tr("Damaged"), tr("Files of the engine are gone. Repair it.")),
        states.UNFINISHED: (
            tr("Not finished"),
            tr("An installation did not come to its end. Continue: what was downloaded is used again."),
        ),
        states.MISSING: (tr("Not installed"), tr("DDOQ computes in a Python of its own, with PyTorch. Nothing is put into QGIS's Python.")),
        states.OUTDATED: (
            tr("Not up to date"),
            old if now.needs_download else tr("The plugin was updated. Repair puts its engine in place, without a download."),
        ),
    }
    return known[now.kind]


def not_ready(now: State) -> str:
    """Why nothing can be computed in this state, and where that is put right."""
    if now.kind == states.MISSING:
        return tr("The engine is not installed yet. Open Raster > DDOQ > Engine in QGIS and press Install.")
    headline, sentence = told(now)
    said = tr("The engine is not ready ({state}). {what_to_do} Open Raster > DDOQ > Engine in QGIS.")
    return said.format(state=headline, what_to_do=sentence)
