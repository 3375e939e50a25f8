"""A full disk and a read-only folder: a clear sentence, nothing half-written left looking whole."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ddoq_engine import pipeline
from ddoq_engine.errors import StorageError

ROOT = Path(__file__).parents[2]


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 3 MB. Where the machine does not let us mount one the test is skipped."""
    place = tmp_path / "disk"
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("this machine does not let the test mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def ddoq(*arguments, **options):
    command = [sys.executable, "-m", "ddoq_engine", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, **options)


@pytest.mark.parametrize("stage", ["tile", "encode", "select"])
def test_a_full_disk_is_said_in_a_sentence_and_the_next_run_finishes(stage, small_disk, scene, digest, tmp_path):
    study = small_disk / "study"
    order = ["tile", "encode", "select"]
    given = {"tile": {"rasters": [str(scene[0])], "size_px": 32}, "encode": {"encoder": "spectral"}, "select": {"budget": 5}}
    for each in order[: order.index(stage)]:
        pipeline.run(each, study, pipeline.settings_for(study, each, {each: given[each]}), emit=lambda e: None, stop=lambda: False)
    before = digest(study) if study.exists() else {}
    filler = small_disk / "filler"
    with open(filler, "wb") as file:
        try:
            while True:
                file.write(b"x" * 4096)
                file.flush()
        except OSError:
            pass
    with pytest.raises(StorageError, match="disk is full"):
        pipeline.run(stage, study, pipeline.settings_for(study, stage, {stage: given[stage]}), emit=lambda e: None, stop=lambda: False)
    assert (digest(study) if study.exists() else {}) == before
    filler.unlink()
    outcome = pipeline.run(
        stage, study, pipeline.settings_for(study, stage, {stage: given[stage]}), emit=lambda e: None, stop=lambda: False
    )
    assert not outcome.was_done and pipeline.state(pipeline.Study(study), stage) == "done"


@pytest.mark.skipif(os.name == "nt", reason="permissions of folders are another matter on Windows")
def test_a_read_only_folder_is_said_in_a_sentence(tmp_path, scene):
    place = tmp_path / "locked"
    place.mkdir(mode=0o555)
    # root may write anywhere: the command is run as another user where the tests run as root
    options = {"user": 65534, "group": 65534, "env": {**os.environ, "HOME": str(tmp_path)}} if os.geteuid() == 0 else {}
    if options:
        pytest.importorskip("pwd")
        readable = subprocess.run([sys.executable, "-c", "import ddoq_engine"], cwd=ROOT, capture_output=True, check=False, **options)
        if readable.returncode:
            pytest.skip("another user cannot read this environment, and root may write anywhere")
    done = ddoq("tile", place / "study", scene[0], **options)
    assert done.returncode == 1 and "read-only" in done.stderr and "Traceback" not in done.stderr
