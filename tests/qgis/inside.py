"""What QGIS Desktop runs at its start (`--code`), for run.py: once the window is up, pytest or a script, then the end.

QGIS calls this before its event loop runs, so the work waits for a timer. It ends with `os._exit`: a QGIS that is closed from
inside a test's call may ask about unsaved changes, or crash in its own destructors, and neither is the tests' matter.
"""

import json
import os
import runpy
import sys
import traceback
from pathlib import Path

from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

ORDER = json.loads(os.environ["DDOQ_TEST_ORDER"])


def start():
    if not iface.mainWindow().isVisible():
        QTimer.singleShot(50, start)
        return
    Path(ORDER["started"]).touch()
    iface.mainWindow().resize(1280, 720)  # the smallest screen that the windows must fit
    code = 1
    try:
        code = run_script(ORDER["script"]) if ORDER["script"] else run_pytest(ORDER["pytest"])
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        Path(ORDER["result"]).write_text(str(int(code)), encoding="utf-8")
        os._exit(int(code))


def run_pytest(arguments):
    try:
        import pytest
    except ImportError:
        print("QGIS's own Python has no pytest (on Debian and Ubuntu: apt-get install python3-pytest).", file=sys.stderr)
        return 69
    return pytest.main(["-c", str(Path(ORDER["here"], "pytest.ini")), *arguments])


def run_script(path):
    try:
        runpy.run_path(path, run_name="__main__")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else (0 if end.code is None else 1)
    return 0


QTimer.singleShot(0, start)
