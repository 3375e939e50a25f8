"""A full disk and a read-only folder: a clear sentence, nothing half-written left looking whole."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from ddoq_engine import pipeline
from ddoq_engine.errors import StorageError
from ddoq_engine.files import aside
from ddoq_engine.segmentation.checkpoints import TrainingState, save_checkpoint
from ddoq_engine.session import recorded
from ddoq_engine.study import tensors

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


@pytest.mark.parametrize("stage", ["tile", "encode", "select"])
def test_a_full_disk_is_said_in_a_sentence_and_the_next_run_finishes(stage, small_disk, scene, digest, tmp_path):
    study = small_disk / "study"
    order = ["tile", "encode", "select"]
    given = {"tile": {"rasters": [str(scene[0])], "size_px": 32}, "encode": {"encoder": "spectral"}, "select": {"budget": 5}}
    for each in order[: order.index(stage)]:
        pipeline.run(each, study, pipeline.settings_for(study, each, {each: given[each]}), emit=lambda e: None, stop=lambda: False)
    before = digest(study) if study.exists() else {}
    filler = small_disk / "filler"
    with open(filler, "wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4096)
    with pytest.raises(StorageError, match="disk is full"):
        pipeline.run(stage, study, pipeline.settings_for(study, stage, {stage: given[stage]}), emit=lambda e: None, stop=lambda: False)
    assert (digest(study) if study.exists() else {}) == before
    filler.unlink()
    outcome = pipeline.run(
        stage, study, pipeline.settings_for(study, stage, {stage: given[stage]}), emit=lambda e: None, stop=lambda: False
    )
    assert not outcome.was_done and pipeline.state(pipeline.Study(study), stage) == "done"


@pytest.fixture
def locked(tmp_path):
    """A folder that may not be written to: for root, who may write anywhere, a disk mounted read-only."""
    place = tmp_path / "locked"
    place.mkdir(mode=0o555)
    if os.access(place, os.W_OK):
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(place)], capture_output=True, check=False)
        if done.returncode:
            pytest.skip("this user may write anywhere, and the machine does not let the test mount a read-only disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)


def test_a_read_only_folder_is_said_in_a_sentence(locked, scene):
    command = [sys.executable, "-m", "ddoq_engine", "tile", str(locked / "study"), str(scene[0])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "read-only" in done.stderr and "Traceback" not in done.stderr, done.stderr


@pytest.mark.parametrize("room_kb", [0, 40, 120])
@pytest.mark.parametrize("kind", ["tensors", "torch", "checkpoint"])
def test_what_libraries_say_of_a_full_disk_becomes_the_same_sentence(kind, room_kb, small_disk):
    values = np.random.default_rng(0).random((200, 200))  # 320 kB
    with open(small_disk / "filler", "wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4096)
    if room_kb:
        os.truncate(small_disk / "filler", (small_disk / "filler").stat().st_size - room_kb * 1024)
    before = sorted(small_disk.iterdir())
    with pytest.raises(StorageError, match="disk is full"), recorded("train", small_disk, emit=lambda e: None, stop=lambda: False):
        if kind == "checkpoint":
            save_checkpoint(small_disk, "key", TrainingState(network={"weight": torch.from_numpy(values)}))
        else:
            write = {"tensors": tensors.write_tensors, "torch": tensors.write_torch}[kind]
            with aside(small_disk / "file") as target:
                write(target, {"values": values} if kind == "tensors" else values)
    assert sorted(small_disk.iterdir()) == before
