"""A job of the engine while an algorithm waits for it: its words go to the feedback, the feedback's cancel to it."""

from __future__ import annotations

import time

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ..engine.job import Event, Job, Outcome
from ..engine.process import EngineProcess
from ..engine.sentences import duration, sentence, told
from ..runtime.runtime import Runtime
from ..translation import tr

SAY_EVERY = 10.0  # seconds between two lines about one and the same step


def run(runtime: Runtime, job: Job, feedback: QgsProcessingFeedback) -> Outcome:
    """Do the job in a process of its own, and wait. Returns how it ended, "done" or "cancelled"; else raises `QgsProcessingException`.

    Nothing is left running, whatever happens here.
    """
    process, teller = EngineProcess(runtime, job), Teller(feedback)
    try:
        process.start()
        while not process.has_ended:
            for event in process.poll(0.2):
                teller.tell(event)
            if feedback.isCanceled():
                process.cancel()
    except OSError as error:
        raise QgsProcessingException(
            tr("The engine's Python {path} could not be started ({reason}). Open Raster > DDOQ > Engine and press Repair.").format(
                path=runtime.python, reason=error.strerror or error
            )
        ) from error
    finally:
        process.close()
    outcome = process.outcome or Outcome("died", {})
    problem, advice = told(outcome)
    if outcome.kind in ("done", "cancelled"):
        feedback.pushInfo(problem)
        return outcome
    if outcome.kind == "died" and outcome.details:
        feedback.pushDebugInfo(outcome.details)
    raise QgsProcessingException(f"{problem} {advice}".strip())


class Teller:
    """Hands events to the feedback, so that its log stays short enough to read."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self.feedback = feedback
        self._code, self._said = "", 0.0

    def tell(self, event: Event) -> None:
        """Tell one event."""
        kind = event["event"]
        if kind == "progress":
            self._progress(event)
        elif kind == "log" and event.get("level") == "warning":
            self.feedback.pushWarning(sentence(event))
        elif kind == "log":
            self.feedback.pushInfo(sentence(event))
        elif kind == "artifact":
            self.feedback.pushDebugInfo(str(event.get("path", "")))
        elif kind == "hello":
            said = tr("Engine {version} on {device}")
            versions = event.get("versions") or {}
            self.feedback.pushInfo(said.format(version=versions.get("ddoq_engine", "?"), device=event.get("device", "?")))

    def _progress(self, event: Event) -> None:
        self.feedback.setProgress(100.0 * float(event.get("fraction") or 0.0))
        code, now = str(event.get("code", "")), time.monotonic()
        if code == self._code and now - self._said < SAY_EVERY:
            return
        self._code, self._said = code, now
        text, left = sentence(event), event.get("seconds_left")
        if left is not None and left > SAY_EVERY:
            text = tr("{sentence} ({time} left)").format(sentence=text, time=duration(float(left)))
        self.feedback.setProgressText(text)
