"""What runs in QGIS knows nothing of the engine's packages, runs on the oldest Python that a QGIS of ours has, and stays small."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLUGIN = sorted((ROOT / "plugin").rglob("*.py"))
ALLOWED = {*sys.stdlib_module_names, "qgis", "numpy", "osgeo", "processing"}
MADE_LISTS = {"schema_texts.py", "message_texts.py"}  # written by `ddoq schema --write`: lists, not code
EMPTY_NAMES = {"utils", "helpers", "manager", "common", "misc"}


@cache
def tree(path):
    return ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 9))


def imports(path):
    """(line, dots, module) of each import."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, 0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, node.level, node.module or ""


def test_only_the_standard_library_and_what_qgis_brings_is_imported():
    assert len(PLUGIN) > 50
    found = [
        (str(path), line, name) for path in PLUGIN for line, dots, name in imports(path) if not dots and name.split(".")[0] not in ALLOWED
    ]
    assert found == []


def test_qt_comes_through_qgis_alone():
    assert not [
        str(path) for path in PLUGIN for _, _, name in imports(path) if name.startswith(("PyQt", "PySide", "qgis.PyQt.Qsci", "sip"))
    ]


def test_relative_imports_stay_inside_the_plugin():
    for path in [*PLUGIN, ROOT / "__init__.py"]:
        depth = len(path.relative_to(ROOT).parts) - 1
        for line, dots, name in imports(path):
            assert dots <= max(depth, 1), f"{path}:{line} reaches out of the plugin, to {'.' * dots}{name}"
            assert path.parent != ROOT or not name.startswith("ddoq_engine"), f"{path}:{line}"


def test_qgis_finds_nothing_imported_at_the_root():
    """`ddoq` is imported for every person who installed it, whether or not the plugin is on."""
    assert [node for node in tree(ROOT / "__init__.py").body if isinstance(node, (ast.Import, ast.ImportFrom))] == []


def test_it_is_said_in_the_words_of_python_3_9():
    command = [Path(sys.executable).parent / "vermin", "--target=3.9-", "--no-tips", "--violations", ROOT / "plugin", ROOT / "__init__.py"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "text", ["match 1:\n    case 1:\n        pass\n", "zip([], [], strict=True)\n", "from itertools import pairwise\n"]
)
def test_what_is_too_new_is_found(text, tmp_path):
    (tmp_path / "new.py").write_text(text, encoding="utf-8")
    command = [Path(sys.executable).parent / "vermin", "--target=3.9-", "--no-tips", tmp_path]
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0


def test_annotations_are_not_evaluated():
    """`X | None` and `list[int]` in annotations are words only then, on 3.9."""
    for path in PLUGIN:
        has_annotations = any(isinstance(node, (ast.AnnAssign, ast.FunctionDef)) for node in ast.walk(tree(path)))
        assert not has_annotations or "from __future__ import annotations" in path.read_text(encoding="utf-8"), path


def test_files_have_one_job_and_folders_say_theirs():
    for path in PLUGIN:
        assert path.name in MADE_LISTS or len(path.read_text(encoding="utf-8").splitlines()) <= 400, path
        assert path.stem not in EMPTY_NAMES, path
        assert ast.get_docstring(tree(path)), path
        assert (path.parent / "__init__.py").exists(), path.parent


def test_only_one_file_decides_by_versions():
    versions = {"QGIS_VERSION", "QGIS_VERSION_INT", "QT_VERSION", "QT_VERSION_STR", "PYQT_VERSION"}
    for path in PLUGIN:
        compared = [part for node in ast.walk(tree(path)) if isinstance(node, ast.Compare) for part in ast.walk(node)]
        words = {getattr(part, "attr", getattr(part, "id", "")) for part in compared}
        assert path.name == "compat.py" or not words & versions, path


def test_nothing_is_unpickled_evaluated_or_run_in_a_shell():
    for path in PLUGIN:
        for line, _, name in imports(path):
            assert name.split(".")[0] not in {"pickle", "marshal", "shelve", "multiprocessing", "imp"}, f"{path}:{line}"
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                assert not (isinstance(node.func, ast.Name) and name in {"eval", "exec", "compile", "__import__"}), f"{path}:{node.lineno}"
                of_os = isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "os"
                assert not (of_os and name in {"system", "popen"}) and name not in {"extractall", "mktemp"}, f"{path}:{node.lineno}"
                assert "shell" not in {word.arg for word in node.keywords}, f"{path}:{node.lineno}"
            if isinstance(node, ast.ExceptHandler) and node.type is None:
                raise AssertionError(f"{path}:{node.lineno}: an `except` for everything also takes the interrupt")


def test_no_thread_is_made_that_qt_would_end_by_force():
    """Work off the GUI's thread is QgsTask's, or Python's own threads: a QThread that is destroyed while it runs takes QGIS with it."""
    names = {
        (path.name, alias.name)
        for path in PLUGIN
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert {path for path, name in names if name == "QThread"} == set()
