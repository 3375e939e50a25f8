"""Interpreters: outputs of the Windows launcher, stubs that are never run, real candidates that are."""

import json
import sys
from pathlib import Path

import pytest

from plugin.runtime import interpreter
from plugin.runtime.interpreter import candidates, find, is_stub, parse_launcher, probe

NEW = r"""
 -V:3.13 *        C:\Users\ana\AppData\Local\Programs\Python\Python313\python.exe
 -V:3.12          C:\Program Files\Python312\python.exe
 -V:3.12-32       C:\Python312-32\python.exe
 -V:3.9           C:\Python39\python.exe
 -V:ContinuumAnalytics/py311_64-64 C:\ProgramData\anaconda3\python.exe
"""
OLD = r"""Installed Pythons found by py Launcher for Windows
 -3.11-64        C:\Python311\python.exe *
 -3.10-64        C:\Python310\python.exe
 -2.7-32         C:\Python27\python.exe
"""


def test_launcher_lists_the_best_first():
    assert parse_launcher(NEW) == [
        r"C:\Program Files\Python312\python.exe",
        r"C:\Users\ana\AppData\Local\Programs\Python\Python313\python.exe",
    ]
    assert parse_launcher(OLD.replace(" *\n", "\n")) == [r"C:\Python311\python.exe"]
    assert parse_launcher("No installed Pythons found!") == []


def test_launcher_marks_the_default_after_the_path_in_old_versions():
    assert parse_launcher(OLD) == [r"C:\Python311\python.exe"]


def test_stubs_are_never_run():
    assert is_stub("/usr/bin/python3", "darwin")
    assert not is_stub("/usr/bin/python3", "linux")
    assert not is_stub("/opt/homebrew/bin/python3.12", "darwin")
    assert is_stub(r"C:\Users\ana\AppData\Local\Microsoft\WindowsApps\python.exe", "win32")


def test_macos_never_offers_the_systems_own():
    assert not [path for path in candidates("darwin", {"PATH": "/usr/bin"}, "/nowhere") if path.startswith("/usr/bin/")]


def test_what_answers_is_believed_and_nothing_else(tmp_path, variables):
    liar = tmp_path / "python3.12"
    liar.write_text("#!/bin/sh\necho 3.12\n")
    liar.chmod(0o755)
    assert probe(str(liar), variables) is None
    assert probe(str(tmp_path / "absent"), variables) is None
    told = probe(sys.executable, variables)
    assert told.version == sys.version_info[:3] and told.is_fit == (told.version[:2] in interpreter.WANTED)


def test_one_that_hangs_is_left(tmp_path, variables):
    slow = tmp_path / "python3.12"
    slow.write_text("#!/bin/sh\nsleep 60\n")
    slow.chmod(0o755)
    assert probe(str(slow), variables, timeout=0.5) is None


@pytest.mark.skipif(sys.platform == "win32", reason="lays out a home of POSIX")
def test_finds_one_on_the_path_and_prefers_the_best(tmp_path, variables, monkeypatch):
    home = tmp_path / "home é"
    for version, told in (("3.12.9", (3, 12, 9)), ("3.13.1", (3, 13, 1))):
        path = home / ".pyenv" / "versions" / version / "bin" / f"python{version[:4]}"
        path.parent.mkdir(parents=True)
        answer = {"executable": "x", "version": told, "bits": 64, "machine": "m", "kind": "CPython", "venv": True}
        path.write_text(f"#!/bin/sh\necho '{json.dumps(answer)}'\n")
        path.chmod(0o755)
    monkeypatch.setattr(Path, "home", lambda: home)
    assert find({**variables, "PATH": ""}).version[:2] == (3, 12)
