"""The ZIP in an empty profile, installed by QGIS's own installer: it loads without an error, and unloads leaving nothing.

run.py --zip gives the ZIP; without one (the checkout is linked) this file is not collected. With $DDOQ_PROOF it is done ten times,
and what was found is written to the end of that file.
"""

import gc
import os
import sys
import threading
import time
import weakref
from collections import Counter
from pathlib import Path

import pytest
import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.PyQt import QtGui, QtWidgets
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QThread, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QToolBar

TIMES = 10 if "DDOQ_PROOF" in os.environ else 3
QAction = getattr(QtGui, "QAction", None) or QtWidgets.QAction


@pytest.fixture
def errors(monkeypatch):
    """What QGIS would show of Python errors while plugins load, start and unload."""
    told = []
    monkeypatch.setattr(qgis.utils, "showException", lambda kind, value, trace, message, *_, **__: told.append(f"{message}: {value!r}"))
    return told


def settle(seconds=0.3):
    """Let Qt work a while, and delete what was left to it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)
    gc.collect()


def what_is_there():
    """All that a plugin can leave behind in QGIS, by kind."""
    window, canvas = qgis.utils.iface.mainWindow(), qgis.utils.iface.mapCanvas()
    return {
        "entries of menus": entries(window.menuBar()),
        "actions": [f"{each.objectName()} {each.text()}" for each in window.findChildren(QAction) if is_for_people(each)],
        "docks": [each.objectName() for each in window.findChildren(QDockWidget)],
        "toolbars": [each.objectName() for each in window.findChildren(QToolBar)],
        "dialogs": [f"{type(each).__name__} {each.objectName()}" for each in window.findChildren(QDialog)],
        "windows": [f"{type(each).__name__} {each.windowTitle()}" for each in QApplication.topLevelWidgets() if each.isVisible()],
        "timers of Python": [type(each).__module__ for each in gc.get_objects() if isinstance(each, (QTimer, QThread))],
        "providers": [each.id() for each in QgsApplication.processingRegistry().providers()],
        "threads": [each.name for each in threading.enumerate()],
        "processes": children(),
        "tasks": [each.description() for each in QgsApplication.taskManager().tasks()],
        "items on the map": [type(each).__name__ for each in canvas.scene().items()],
        "objects of ours": [type(each).__qualname__ for each in gc.get_objects() if is_ours(each)],
        "modules": [name for name in sys.modules if name.split(".")[0] == "ddoq"],
        "paths of modules": list(sys.path),
    }


def is_ours(each):
    """Whether it is an object of a class of the plugin. (The classes themselves stay: Qt for Python never forgets one.)"""
    module = type(each).__module__
    return isinstance(module, str) and module.split(".")[0] == "ddoq"


def is_for_people(action):
    """Not a menu's own nor a line: QGIS keeps the empty menu that it made for a plugin, where nobody sees it."""
    return not (action.isSeparator() or action.menu())


def forget_folders():
    """QGIS forgets a plugin's modules, but not the packages they lie in where nothing was imported from those by name."""
    for name in [each for each in sys.modules if each.split(".")[0] == "ddoq"]:
        if hasattr(sys.modules[name], "__path__"):
            del sys.modules[name]


def entries(menu, above=""):
    """The texts of all that a person can find in a menu and those below it."""
    found = []
    for action in menu.actions():
        if not action.isSeparator():
            path = f"{above} > {action.text()}"
            found += [path, *(entries(action.menu(), path) if action.menu() else [])]
    return found


def children():
    """The commands of this process's children."""
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        try:
            parent = (each / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1]
            if int(parent) == os.getpid():
                found.append((each / "cmdline").read_text(encoding="utf-8").replace("\0", " "))
        except OSError:  # ended while we look
            continue
    return found


def left_behind(before, after):
    """What is more than before, or less, by kind."""
    found = []
    for kind, now in after.items():
        then = before[kind]
        found += [f"{kind}: {count} more {each!r}" for each, count in (Counter(now) - Counter(then)).items()]
        found += [f"{kind}: {count} fewer {each!r}" for each, count in (Counter(then) - Counter(now)).items()]
    return found


def use(plugin):
    """Show the dock, and ask for each entry of the menu; what opens is closed again."""

    def close():
        for window in (QApplication.activeModalWidget(), QApplication.activePopupWidget()):
            if window is not None:
                window.close()

    closer = QTimer()
    closer.timeout.connect(close)
    closer.start(100)
    plugin.dock.show()
    settle()
    for action in plugin.actions:
        action.trigger()
        settle()
    closer.stop()
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window is not qgis.utils.iface.mainWindow():
            window.close()


def test_the_zip_is_installed_loaded_used_and_unloaded_and_again_leaving_nothing(iface, errors):
    import pyplugin_installer

    package = os.environ["DDOQ_ZIP"]
    assert "ddoq" not in qgis.utils.plugins
    settle()
    before, times, alive = what_is_there(), [], []
    for turn in range(TIMES):
        begun = time.perf_counter()
        if turn == 0:
            pyplugin_installer.instance().installFromZipFile(package)
        else:
            assert qgis.utils.loadPlugin("ddoq") and qgis.utils.startPlugin("ddoq")
        times.append(time.perf_counter() - begun)
        assert errors == [] and "ddoq" in qgis.utils.plugins
        plugin = qgis.utils.plugins["ddoq"]
        settle()
        assert plugin.toolbar.isVisible() and "ddoq-qgis-" in sys.modules["ddoq"].__file__
        assert QgsApplication.processingRegistry().providerById("ddoq").algorithms()
        use(plugin)
        alive.append(weakref.ref(plugin))
        del plugin
        assert qgis.utils.unloadPlugin("ddoq") and errors == []
        forget_folders()
        settle()
        assert left_behind(before, what_is_there()) == [], f"in turn {turn + 1}"
        assert not alive[-1](), "the plugin's object is still held by something"
    assert QgsSettings().value("PythonPlugins/ddoq", False, type=bool), "QGIS would not load it again at its next start"
    tell(
        f"QGIS {Qgis.QGIS_VERSION.split('-')[0]}, Python {sys.version.split()[0]}: {Path(package).name} installed from the ZIP "
        f"into an empty profile in {times[0]:.2f} s, then loaded, used and unloaded {TIMES} times without a Python error; "
        f"loaded again in {min(times[1:]):.3f} to {max(times[1:]):.3f} s. After each time as before: {', '.join(before)}."
    )


def tell(line):
    """For the person who runs it, and for the proof."""
    print(line)
    if os.environ.get("DDOQ_PROOF"):
        with open(os.environ["DDOQ_PROOF"], "a", encoding="utf-8") as file:
            file.write(line + "\n")
