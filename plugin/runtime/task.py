"""Work on the installation as a task of QGIS: in the background, with progress, ended by a result, a fault or the user."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QThreadPool, pyqtSignal

from .faults import InstallFault, Stopped
from .sentence import QT_TRANSLATE_NOOP, Sentence, say

SHOW_EVERY = 0.25  # seconds
Work = Callable[[Callable[[float, Sentence], None], Callable[[], bool]], Any]  # (progress, stop) -> result


def spoken(sentence: Sentence) -> str:
    """A sentence of the installer in the user's language."""
    return str(QCoreApplication.translate("ddoq", sentence.text)).format(**sentence.values)


class InstallTask(QgsTask):
    """Runs a piece of work. `told` gives what happens now, `ended` the task; both in the GUI's thread.

    After `ended`: `result`, or `fault`, or neither where the user stopped it. Keep a reference until then: QGIS does not.
    """

    told = pyqtSignal(float, str)
    ended = pyqtSignal(object)

    def __init__(self, title: str, work: Work) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._begun, self._over = threading.Event(), threading.Event()
        self._shown = 0.0
        self._text = ""
        self.result: Any = None
        self.fault: InstallFault | None = None

    def run(self) -> bool:
        """Work; in a thread of the pool, which is given back meanwhile so that maps are still drawn on two cores."""
        self._begun.set()
        pool = QThreadPool.globalInstance()
        pool.releaseThread()
        try:
            self.result = self._work(self._tell, self.isCanceled)
        except Stopped:
            return False
        except InstallFault as fault:
            self.fault = fault
        except Exception:  # a mistake of ours must not pass for an installation
            self.fault = InstallFault(
                "mistake",
                say(QT_TRANSLATE_NOOP("ddoq", "The installer made a mistake.")),
                say(QT_TRANSLATE_NOOP("ddoq", "Copy the report and send it.")),
                details=traceback.format_exc(),
            )
        finally:
            pool.reserveThread()
            self._over.set()
        return self.fault is None

    def wait(self, seconds: float) -> bool:
        """Wait until the work is over, processes and all; whether it is. (QGIS's own wait does not, once a task is cancelled.)"""
        return not self._begun.is_set() or self._over.wait(seconds)

    def _tell(self, share: float, what: Sentence) -> None:
        text = spoken(what)
        if text != self._text or time.monotonic() - self._shown > SHOW_EVERY:
            self._text, self._shown = text, time.monotonic()
            self.setProgress(100.0 * share)
            self.told.emit(share, text)

    def finished(self, result: bool) -> None:  # QGIS calls it so, in the GUI's thread
        """Hand it on."""
        self.ended.emit(self)
