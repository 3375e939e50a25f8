"""Run by test_pyqt6_imports: import every module of a package over the real PyQt6, with the rest of QGIS stubbed; print what failed.

    python import_with_pyqt6.py FOLDER PACKAGE    # FOLDER holds the package `ddoq`, or a planted one

The stubs answer to any name and can be subclassed, called and joined with `|`; so they prove nothing of QGIS. Of Qt all is real.
"""

import importlib
import importlib.abc
import importlib.machinery
import json
import pkgutil
import sys
import traceback
import types

from PyQt6.QtCore import QObject

STUBBED = ("qgis", "osgeo", "processing", "pyplugin_installer")


class AnyName(type(QObject)):
    """The type of stubbed classes: every attribute is there, as one more such class."""

    def __getattr__(cls, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return stub(name)

    def __or__(cls, other):
        return cls

    __and__ = __ror__ = __rand__ = __or__

    def __invert__(cls):
        return cls


def stub(name):
    return AnyName(name, (QObject,), {"__init__": lambda self, *_, **__: QObject.__init__(self), "__module__": "stub"})


class Stub(types.ModuleType):
    """A module in which every class is."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return stub(name)


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """qgis.PyQt.X is PyQt6.X; the rest of qgis is a stub."""

    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] not in STUBBED:
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        if spec.name == "qgis.PyQt":
            return types.ModuleType(spec.name)  # only what is imported of it is there
        if spec.name.startswith("qgis.PyQt."):
            return importlib.import_module("PyQt6." + spec.name.removeprefix("qgis.PyQt."))
        return Stub(spec.name)

    def exec_module(self, module):
        pass


def main(folder, package):
    sys.meta_path.insert(0, Finder())
    sys.path.insert(0, folder)
    found, failed = [], {}
    for entry in pkgutil.walk_packages(importlib.import_module(package).__path__, package + ".", onerror=lambda name: None):
        found.append(entry.name)
        try:
            importlib.import_module(entry.name)
        except Exception:
            failed[entry.name] = traceback.format_exc(limit=-3)
    print(json.dumps({"found": found, "failed": failed}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
