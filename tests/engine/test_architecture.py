"""The house stands as designed: imports go down, the engine knows no QGIS, opening the door loads no torch."""

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
ENGINE = sorted((ROOT / "ddoq_engine").rglob("*.py"))


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or ""


def test_the_engine_imports_neither_qgis_nor_qt():
    assert len(ENGINE) > 50
    found = [(p.name, name) for p in ENGINE for name in imported(p) if name.split(".")[0] in {"qgis", "PyQt5", "PyQt6", "PySide6", "osgeo"}]
    assert found == []


def test_imports_go_down_the_floors_only():
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_opening_the_door_loads_no_torch():
    code = "import sys, ddoq_engine, ddoq_engine.cli.commands; print('torch' in sys.modules, 'rasterio' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_nothing_is_unpickled_evaluated_or_run_in_a_shell():
    bad = {"eval", "exec"}
    for path in ENGINE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            keywords = {k.arg: k.value for k in node.keywords}
            assert name not in bad, f"{path}:{node.lineno}"
            assert not (isinstance(keywords.get("shell"), ast.Constant) and keywords["shell"].value), f"{path}:{node.lineno}"
            if isinstance(node.func, ast.Attribute) and node.func.attr == "load" and getattr(node.func.value, "id", "") == "torch":
                assert getattr(keywords.get("weights_only"), "value", False) is True, f"{path}:{node.lineno}"


def test_every_folder_says_what_lives_there():
    for folder in {p.parent for p in ENGINE}:
        assert ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))), folder


def test_codes_of_messages_are_each_said_in_one_way():
    """A code is what the plugin translates by: one code, one template."""
    seen = {}
    for path in ENGINE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                code = next((k.value.value for k in node.keywords if k.arg == "code" and isinstance(k.value, ast.Constant)), None)
                texts = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
                if code and texts:
                    seen.setdefault(code, set()).add(texts[-1])
    assert seen
    assert {code: texts for code, texts in seen.items() if len(texts) > 1} == {}
