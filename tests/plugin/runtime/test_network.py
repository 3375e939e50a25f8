"""QGIS's proxy for the tools; passwords never in a log or a report."""

import subprocess
import sys

from plugin.runtime.addresses import REGISTRY
from plugin.runtime.commands import CommandFailed, run
from plugin.runtime.network import Proxy, scrub, variables
from plugin.runtime.report import redact


def test_proxy_as_variables():
    found = variables(Proxy("http", "proxy.example.org", 8080, "ana maria", "p@ss:word/1", ["https://intra.example.org/x", ""]))
    assert found["HTTPS_PROXY"] == found["https_proxy"] == "http://ana%20maria:p%40ss%3Aword%2F1@proxy.example.org:8080"
    assert found["NO_PROXY"] == "localhost,127.0.0.1,intra.example.org"
    assert variables(Proxy("socks5", "::1", 1080))["ALL_PROXY"] == "socks5://[::1]:1080"
    assert variables(None) == {}


def test_no_password_survives():
    text = "connect http://ana:secret@proxy:8080/ and https://token@host/simple; Proxy-Authorization: Basic c2VjcmV0\npassword=hunter2"
    clean = scrub(text)
    for secret in ("secret", "token@", "c2VjcmV0", "hunter2", "ana"):
        assert secret not in clean
    assert "proxy:8080" in clean and scrub(REGISTRY) == REGISTRY


def test_no_password_in_what_a_command_reports(tmp_path):
    code = "import sys; print('via http://ana:secret@proxy:8080'); sys.exit(3)"
    try:
        run([sys.executable, "-c", code], environment={}, log=tmp_path / "log", stop=lambda: False)
    except CommandFailed as failure:
        assert failure.code == 3 and "secret" not in failure.output and "proxy:8080" in failure.output
    else:
        raise AssertionError("a command that fails must say so")


def test_a_silent_command_is_ended_with_its_children(tmp_path):
    mark = f"mark-{tmp_path.name}"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; time.sleep(60)', '{mark}'])"
    try:
        run([sys.executable, "-c", code], environment={}, log=tmp_path / "log", stop=lambda: False, idle=1.5)
    except CommandFailed as failure:
        assert failure.code is None
    else:
        raise AssertionError("it must be ended")
    assert mark not in subprocess.run(["ps", "-axo", "args"], capture_output=True, text=True).stdout.replace(code, "")


def test_a_users_name_is_taken_out_of_paths():
    text = r"C:\Users\Ana\AppData and c:/users/ana/x and C:\\Users\\Ana\\y"
    assert "ana" not in redact(text, r"C:\Users\Ana").lower()
