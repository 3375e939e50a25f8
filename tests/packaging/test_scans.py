"""The plugin repository's scans over exactly what is in the ZIP: flake8, bandit, detect-secrets, with nothing below a severity left out."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

# Warnings of the repository that do not block, each looked at; whatever bandit says else fails here, more than the repository asks.
LOOKED_AT = {
    "B101": "an assertion that states a fact for the type checker",
    "B403": "pickle is imported for the name of its error alone",
    "B310": "weights are fetched from the addresses of our own table, all of them https",
    "B404": "subprocess is how the engine is started",
    "B603": "processes are started from lists, never by a shell",
    "B405": "XML: the statistics that GDAL wrote beside a raster",
    "B314": "the same",
    "B608": "SQL with the names of our own tables; values are bound",
    "B704": "Markup around SVG that we drew ourselves",
}
FATAL = "E901,E902,E999,F821,F823,F831"


def run(program, *arguments, folder):
    """The output of one of our environment's programs, run in a folder."""
    command = [str(Path(sys.executable).parent / program), *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


def errors(folder):
    return run("flake8", "--isolated", "--select", FATAL, ".", folder=folder).splitlines()


def dangers(folder):
    found = json.loads(run("bandit", "--quiet", "--recursive", "--format", "json", ".", folder=folder))
    assert found["errors"] == []
    return {f"{each['test_id']} {each['filename']}:{each['line_number']} {each['issue_text']}" for each in found["results"]}


def secrets(folder):
    found = json.loads(run("detect-secrets", "scan", "--all-files", folder=folder))["results"]
    return {f"{each['type']} {path}:{each['line_number']}" for path, each_of in found.items() for each in each_of}


@pytest.mark.proof  # ruff says the same in `make check`
def test_flake8_finds_no_error_of_syntax_or_of_names(unpacked):
    assert errors(unpacked) == []


def test_bandit_finds_nothing_that_was_not_looked_at(unpacked):
    assert {each for each in dangers(unpacked) if each.split()[0] not in LOOKED_AT} == set()


def test_nothing_looks_like_a_secret(unpacked):
    assert secrets(unpacked) == set()


@pytest.mark.parametrize(
    ("scan", "text"),
    [
        (errors, "print(nobody)\n"),
        (dangers, "try:\n    print()\nexcept Exception:\n    pass\n"),
        (dangers, "import pickle\npickle.load(open('x', 'rb'))\n"),
        (dangers, "import tarfile\ntarfile.open('x').extractall()\n"),
        (secrets, 'KEY = "AKIA' + 'QYLPMN5HFIQR7XYZ"\n'),
    ],
    ids=["flake8", "except-pass", "pickle", "extractall", "secret"],
)
def test_the_scans_find_what_they_are_for(scan, text, tmp_path):
    (tmp_path / "planted.py").write_text(text, encoding="utf-8")
    assert {each for each in scan(tmp_path) if each.split()[0] not in LOOKED_AT}
