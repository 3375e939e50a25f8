"""The ZIP obeys the plugin repository's validator and its human rules, and holds what the plugin needs."""

import configparser
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from urllib.parse import urlparse

import pytest

import ddoq_engine

ROOT = Path(__file__).parents[2]
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
# Of the repository's list of suspicious files, with what else is no source.
NO_SOURCE = (".pyc", ".pyo", ".pyd", ".exe", ".dll", ".so", ".dylib", ".sh", ".bat", ".cmd", ".ps1", ".whl", ".zip", ".gz", ".pkl", ".pt")


@pytest.fixture(scope="module")
def metadata(unpacked):
    parser = configparser.ConfigParser()  # with interpolation, as the repository reads it: a lone % is an error
    parser.optionxform = str
    parser.read_string((unpacked / "metadata.txt").read_text(encoding="utf-8"))
    return dict(parser.items("general"))


def files(package):
    return [entry for entry in zipfile.ZipFile(package).infolist() if not entry.is_dir()]


def test_it_is_one_folder_that_can_be_imported(package):
    names = zipfile.ZipFile(package).namelist()
    assert {name.split("/")[0] for name in names} == {"ddoq"}
    assert names[0] == "ddoq/" or names[0].startswith("ddoq/")
    assert {"ddoq/LICENSE", "ddoq/metadata.txt", "ddoq/__init__.py", "ddoq/README.md", "ddoq/CHANGELOG.md"} <= set(names)


def test_it_is_small_and_whole(package):
    assert package.stat().st_size < 25_000_000
    assert zipfile.ZipFile(package).testzip() is None
    assert len({name.lower() for name in zipfile.ZipFile(package).namelist()}) == len(zipfile.ZipFile(package).namelist())


def test_nothing_is_in_it_that_the_repository_refuses(package):
    for entry in files(package):
        parts = entry.filename.split("/")
        assert not {"__pycache__", "__MACOSX", ".git", "tests", "build", "dist", ".."} & set(parts), entry.filename
        assert not any(part.startswith(".") for part in parts) and "\\" not in entry.filename and ".." not in entry.filename, entry.filename
        assert not entry.filename.lower().endswith(NO_SOURCE), entry.filename
        assert not (entry.external_attr >> 16) & 0o111, f"{entry.filename} is executable"
        assert len(entry.filename) < 100, f"{entry.filename}: Windows has 260 letters for the whole path"


def test_all_of_it_is_text_but_the_compiled_translations(unpacked):
    for path in unpacked.rglob("*"):
        if path.is_file() and path.suffix != ".qm":
            assert "\0" not in path.read_text(encoding="utf-8"), path


def test_the_metadata_says_what_the_repository_requires(metadata, unpacked):
    assert all(metadata.get(key, "").strip() for key in REQUIRED)
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert metadata["hasProcessingProvider"] == "yes" and metadata["server"] == "False"
    assert "supportsQt6" not in metadata  # refused since QGIS 4; the maximum version says it
    assert "/" not in metadata["author"] and re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", metadata["email"])
    assert "plugin" not in metadata["name"].lower() and not set(metadata["name"]) & set("<>/\\%")
    assert re.fullmatch(r"\d+\.\d+\.\d+(-(alpha|beta|rc)\d*)?", metadata["version"])
    assert (unpacked / metadata["icon"]).exists()
    assert metadata["tags"] == metadata["tags"].lower()


@pytest.mark.parametrize("key", ["tracker", "repository", "homepage"])
def test_its_addresses_are_well_formed(metadata, key):
    address = urlparse(metadata[key])
    assert address.scheme == "https" and "." in address.netloc and not re.search(r"\s", metadata[key])


def test_what_it_needs_beside_qgis_is_said_before_it_is_installed(metadata):
    assert "PyTorch" in metadata["about"] and "GB" in metadata["about"]


def test_it_has_one_version(metadata):
    assert metadata["version"] == ddoq_engine.__version__
    assert f"## {metadata['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_all_that_is_committed_for_it_is_in_it(package):
    command = ["git", "ls-tree", "-r", "-z", "--name-only", "HEAD", "plugin", "ddoq_engine", "resources"]
    committed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")[:-1]
    assert len(committed) > 150
    assert {f"ddoq/{name}" for name in committed} <= {entry.filename for entry in files(package)}


@pytest.mark.skipif(not shutil.which("lrelease"), reason="lrelease (qttools5-dev-tools) is not on this machine")
def test_every_language_is_compiled_into_it(package):
    names = {entry.filename for entry in files(package)}
    sources = subprocess.run(["git", "ls-tree", "--name-only", "HEAD", "i18n/"], cwd=ROOT, capture_output=True, text=True, check=True)
    languages = [Path(name).stem for name in sources.stdout.split() if name.endswith(".ts")]
    assert len(languages) >= 5
    assert {name for name in names if name.startswith("ddoq/i18n/")} == {f"ddoq/i18n/{language}.qm" for language in languages}


def test_the_same_commit_gives_the_same_bytes(package, package_again):
    assert package != package_again and package.read_bytes() == package_again.read_bytes()
