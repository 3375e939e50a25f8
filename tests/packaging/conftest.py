"""The package, built as `make package` does, and unpacked."""

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def build(folder, **variables):
    """The ZIP of the last commit, made in a folder of the test's own."""
    path = folder / "ddoq.zip"
    command = ["make", "--no-print-directory", "package", f"ZIP={path}", f"MAKING={folder / 'making'}"]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **variables}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return path


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """The ZIP's path."""
    return build(tmp_path_factory.mktemp("package"))


@pytest.fixture(scope="session")
def package_again(tmp_path_factory):
    """The ZIP made once more, elsewhere on the earth and with other habits."""
    return build(tmp_path_factory.mktemp("again"), TZ="Asia/Tokyo", LANG="C.UTF-8")


@pytest.fixture(scope="session")
def unpacked(package, tmp_path_factory):
    """The folder `ddoq` as a person's QGIS gets it."""
    folder = tmp_path_factory.mktemp("unpacked")
    zipfile.ZipFile(package).extractall(folder)
    return folder / "ddoq"
