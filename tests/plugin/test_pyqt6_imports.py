"""Ready for QGIS 4: every module of the plugin is imported over the real PyQt6, and every name of Qt that it uses is there.

Qt's classes and enumerations are looked up in PyQt6 itself, so `Qt.AlignLeft`, `QVariant.Int` or `QtWidgets.QAction` are found in
the source, also where no test comes by. What belongs to objects (`exec_`) is known by name.
"""

import ast
import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLUGIN = sorted((ROOT / "plugin").rglob("*.py"))
SCRIPT = Path(__file__).with_name("import_with_pyqt6.py")
GONE = {"exec_", "print_", "toUtf8", "posF", "setTabStopWidth"}
GONE_OF_MOUSE_EVENTS = {"pos", "x", "y", "globalPos", "globalX", "globalY", "localPos", "windowPos", "screenPos"}


def imported(folder, package):
    """({module: error}, all modules): each imported in a process of its own Python."""
    done = subprocess.run([sys.executable, SCRIPT, folder, package], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout.splitlines()[-1])
    return answer["failed"], answer["found"]


def missing_in_qt6(source):
    """(line, words) of each use of Qt that PyQt6 does not know, and of each unscoped enumeration of QGIS."""
    tree = ast.parse(source)
    names, found = {}, []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            place = node.module.replace("qgis.PyQt", "PyQt6")
            for alias in node.names:
                try:
                    module = importlib.import_module(place if place != "PyQt6" else f"PyQt6.{alias.name}")
                    names[alias.asname or alias.name] = module if place == "PyQt6" else getattr(module, alias.name)
                except (ImportError, AttributeError):
                    found.append((node.lineno, f"{place}.{alias.name}"))
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if node.attr in GONE:
                found.append((node.lineno, node.attr))
            words = chain(node)
            if words and words[0] in names and not known(names[words[0]], words[1:]):
                found.append((node.lineno, ".".join(words)))
            if words and is_unscoped_of_qgis(words, above.get(node)):
                found.append((node.lineno, ".".join(words)))
        if isinstance(node, ast.FunctionDef) and node.name.startswith(("mouse", "wheel", "enter", "drag", "drop")):
            event = node.args.args[-1].arg if node.args.args else ""
            words = [chain(each) for each in ast.walk(node) if isinstance(each, ast.Attribute)]
            found += [(node.lineno, f"{event}.{word[1]}") for word in words if word[:1] == [event] and word[1] in GONE_OF_MOUSE_EVENTS]
    return found


def chain(node):
    """["Qt", "AlignmentFlag", "AlignLeft"] of a dotted name; [] where it begins with something else than a name."""
    words = []
    while isinstance(node, ast.Attribute):
        words.insert(0, node.attr)
        node = node.value
    return [node.id, *words] if isinstance(node, ast.Name) else []


def known(value, words):
    for word in words:
        if not hasattr(value, word):
            return False
        value = getattr(value, word)
    return True


def is_unscoped_of_qgis(words, parent):
    """QgsMapLayer.RasterLayer, and not QgsMapLayer.LayerType.RasterLayer, QgsTask.Flags(), Qgis.QGIS_VERSION or a name in an annotation."""
    of_qgis = len(words) == 2 and words[0].startswith(("Qgs", "Qgis")) and words[1][0].isupper() and not words[1].isupper()
    return of_qgis and not isinstance(parent, (ast.Attribute, ast.Call, ast.arg, ast.AnnAssign, ast.FunctionDef, ast.Subscript))


def test_every_module_is_imported_over_pyqt6(tmp_path):
    (tmp_path / "ddoq").symlink_to(ROOT, target_is_directory=True)
    failed, found = imported(tmp_path, "ddoq.plugin")
    assert failed == {}, "\n".join(failed.values())
    assert len(found) >= len(PLUGIN) - 1


def test_every_name_of_qt_is_one_of_qt6():
    found = {str(path.relative_to(ROOT)): missing_in_qt6(path.read_text(encoding="utf-8")) for path in PLUGIN}
    assert {path: uses for path, uses in found.items() if uses} == {}


@pytest.mark.parametrize(
    "text",
    [
        "from qgis.PyQt.QtCore import Qt\nLEFT = Qt.AlignLeft\n",
        "from qgis.PyQt.QtCore import QVariant\nKIND = QVariant.Int\n",
        "from qgis.PyQt.QtWidgets import QMessageBox\ndef ask():\n    return QMessageBox.Yes\n",
        "from qgis.PyQt.QtCore import QRegExp\n",
        "from qgis.PyQt.QtWidgets import QAction\n",
        "from qgis.PyQt import QtWidgets\ndef make():\n    return QtWidgets.QDesktopWidget()\n",
        "class A:\n    def mousePressEvent(self, event):\n        return event.pos()\n",
        "def show(dialog):\n    return dialog.exec_()\n",
        "from qgis.core import QgsMapLayer\ndef is_raster(layer):\n    return layer.type() == QgsMapLayer.RasterLayer\n",
    ],
)
def test_what_qt6_does_not_know_is_found(text):
    assert missing_in_qt6(text)


@pytest.mark.parametrize(
    "text",
    [
        "from qgis.PyQt.QtCore import QRegExp\n",
        "from qgis.PyQt.QtCore import Qt\nclass A:\n    left = Qt.AlignLeft\n",
        "from qgis.PyQt.QtWidgets import QUndoStack\n",
    ],
)
def test_an_import_that_qt6_refuses_fails(text, tmp_path):
    (tmp_path / "planted").mkdir()
    (tmp_path / "planted" / "__init__.py").touch()
    (tmp_path / "planted" / "good.py").write_text("from qgis.core import QgsTask\nclass Task(QgsTask):\n    pass\n", encoding="utf-8")
    (tmp_path / "planted" / "bad.py").write_text(text, encoding="utf-8")
    failed, found = imported(tmp_path, "planted")
    assert set(failed) == {"planted.bad"} and set(found) == {"planted.bad", "planted.good"}
