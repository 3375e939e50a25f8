"""Is the engine there, and fit to work? Its doctor's figures; also where it is not installed."""

from __future__ import annotations

import time
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
)

from ..runtime.process_tree import apart, end_tree
from ..runtime.runtime import Runtime
from ..runtime.verify import doctor_said
from ..translation import tr
from .refused import RefusedError, runtime
from .shown import Shown

PATIENCE_S = 180.0  # a cold disk and an anxious virus scanner may need minutes to load PyTorch


class EngineStatus(Shown, QgsProcessingAlgorithm):
    """`ddoq:engine_status`."""

    ID, GROUP = "engine_status", "engine"

    def createInstance(self) -> EngineStatus:
        """A new one, for one run."""
        return type(self)()

    def displayName(self) -> str:
        """Its title in the user's language."""
        return tr("Engine status")

    def shortDescription(self) -> str:
        """What it does, in a sentence."""
        return tr("Examine the engine's Python: its versions and devices, and whether it can really compute, train, and write rasters.")

    def shortHelpString(self) -> str:
        """The help beside the dialog, and of `qgis_process help`: each setting in the engine's own words."""
        works = tr("Also works where the engine is not installed: INSTALLED is false then. FIT is true where all checks passed.")
        return f"{self.shortDescription()}\n{works}"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        self.addOutput(QgsProcessingOutputBoolean("INSTALLED", tr("The engine is installed")))
        self.addOutput(QgsProcessingOutputBoolean("FIT", tr("All checks passed")))
        for name, title in (
            ("VERSION", tr("Version of the engine")),
            ("PYTHON", tr("Version of its Python")),
            ("PLACE", tr("Its Python")),
            ("DEVICES", tr("Devices")),
            ("LIBRARIES", tr("Libraries")),
            ("PROBLEMS", tr("Problems")),
        ):
            self.addOutput(QgsProcessingOutputString(name, title))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work, in a thread of Processing."""
        try:
            engine = runtime()
        except RefusedError as refused:
            feedback.pushWarning(str(refused))
            return {"INSTALLED": False, "FIT": False, "PROBLEMS": str(refused)}
        found = _examine(engine, feedback)
        if found is None:
            return {}
        for check in found["checks"]:
            say = feedback.pushInfo if check["ok"] else feedback.reportError
            say(f"{check['name']}: {check['detail']}")
        failed = [f"{check['name']}: {check['detail']}" for check in found["checks"] if not check["ok"]]
        libraries = ", ".join(f"{name} {version or tr('missing')}" for name, version in found["libraries"].items())
        feedback.pushInfo(libraries)
        return {
            "INSTALLED": True,
            "FIT": bool(found["ok"]),
            "VERSION": found["engine"],
            "PYTHON": found["python"],
            "PLACE": engine.python,
            "DEVICES": ", ".join(found["devices"]),
            "LIBRARIES": libraries,
            "PROBLEMS": "\n".join(failed),
        }


def _examine(engine: Runtime, feedback: QgsProcessingFeedback) -> dict[str, Any] | None:
    """What the engine's doctor says; None where the user cancelled. Raises `QgsProcessingException` where it says nothing."""
    import subprocess  # a fifth of the time that loading the provider takes
    import tempfile

    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as heard:
        try:
            process = subprocess.Popen(
                engine.command("ddoq_engine", "doctor", "--json"), env=engine.environment(), cwd=tempfile.gettempdir(),
                stdin=subprocess.DEVNULL, stdout=heard, stderr=subprocess.DEVNULL, **apart(),
            )  # fmt: skip
        except OSError as error:
            raise QgsProcessingException(_no_answer(engine, error.strerror or str(error))) from error
        end = time.monotonic() + PATIENCE_S
        while process.poll() is None and time.monotonic() < end and not feedback.isCanceled():
            time.sleep(0.1)
        end_tree(process)
        if feedback.isCanceled():
            return None
        heard.seek(0)
        text = heard.read()
    found = doctor_said(text)
    if not found:
        raise QgsProcessingException(_no_answer(engine, text.strip()[-300:] or str(process.returncode)))
    return found


def _no_answer(engine: Runtime, reason: str) -> str:
    return tr("The engine's Python {path} gives no answer ({reason}). Open Raster > DDOQ > Engine and press Repair.").format(
        path=engine.python, reason=reason
    )
