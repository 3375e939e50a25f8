"""Training shared among ranks: two processes on the processor, which is the same code as two cards but for the device."""

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
import torch
from ranks_for_tests import uneven

from ddoq_engine import devices, run_stage
from ddoq_engine.errors import Cancelled, DdoqError, DeviceError, LabelError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.ranks.exchange import read_error, write_error
from ddoq_engine.ranks.launch import run_ranks
from ddoq_engine.scenes import sample
from ddoq_engine.segmentation.checkpoints import FILE
from ddoq_engine.segmentation.training import fit
from ddoq_engine.study.artefacts import LEARNING
from ddoq_engine.study.folder import Study

HERE = Path(__file__).parent
ROOT = HERE.parents[2]


@pytest.fixture(autouse=True)
def small_ranks(monkeypatch):
    """Lets a rank find `ranks_for_tests`; one thread each."""
    monkeypatch.setenv("PYTHONPATH", str(HERE))
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def together(work, folder, progress=None, **params):
    params = {"work": work, "folder": str(folder), **params}
    run_ranks("ranks_for_tests", params, ranks=2, threads=1, progress=progress or Progress())


@pytest.fixture(autouse=True)
def before():
    """What other tests of this process have left running, such as the resource tracker of multiprocessing: not ours to judge."""
    _before[:] = psutil.Process().children(recursive=True)


_before = []


def children():
    return [child for child in psutil.Process().children(recursive=True) if child not in _before]


def ranks_below(process):
    family = [child for child in process.children(recursive=True) if child not in _before]
    return [child for child in family if "torch.distributed.run" not in " ".join(child.cmdline())]


def gone_within(processes, seconds):
    return psutil.wait_procs(processes, timeout=seconds)[1] == []


class Watch(Silence):
    def __init__(self, stop_at=float("inf")):
        self.fractions, self.ranks, self.stop_at, self.asked = [], [], stop_at, None

    def progress(self, fraction, message):
        self.fractions.append(fraction)
        self.ranks = self.ranks or ranks_below(psutil.Process())

    def should_stop(self):
        if self.asked is None and len(self.fractions) >= self.stop_at:
            self.asked = time.monotonic()
        return self.asked is not None


@pytest.fixture(scope="module")
def labelled_study(tmp_path_factory):
    folder = tmp_path_factory.mktemp("labelled")
    paths = sample.write(folder, seed=3, size_px=256)
    study = folder / "study"
    run_stage("tile", study, rasters=[paths.scene], size_px=32)
    run_stage("encode", study, encoder="spectral")
    run_stage("select", study, budget=6, random_draws=2)
    run_stage("label", study, source=paths.truth)
    return study


@pytest.mark.proof  # a minute
def test_the_stage_is_cancelled_and_goes_on_to_the_student_of_one_device(labelled_study, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)  # more ranks than cores are refused, as they help nobody; one core can run both
    alone = shutil.copytree(labelled_study, tmp_path / "alone")
    settings = {"device": "cpu", "steps": 70, "batch_size": 4, "threads": 1}
    events, asked = [], []

    def stop():
        if not asked and any(e["event"] == "progress" and e["values"]["step"] > 51 for e in events):
            asked.append(time.monotonic())
        return bool(asked)

    with pytest.raises(Cancelled):
        run_stage("train", labelled_study, devices=2, listen=events.append, stop=stop, **settings)
    assert time.monotonic() - asked[0] < 6  # the aim is 2 s; the rest is for a busy machine
    assert events[-1]["event"] == "cancelled" and children() == []
    assert [e["values"]["epoch"] for e in events if e["event"] == "metric"] == [1.0]  # once, not from each rank

    events.clear()
    run_stage("train", labelled_study, devices=2, listen=events.append, **settings)
    steps = [e["values"]["step"] for e in events if e["event"] == "progress"]
    assert steps[0] > 50 and steps == sorted(set(steps)) and steps[-1] == 70  # from the checkpoint on
    assert events[-1]["event"] == "done" and events[-1]["figures"]["steps"] == 70
    run_stage("train", alone, **settings)
    shared, single = (Study(path).load(LEARNING) for path in (labelled_study, alone))
    assert [p["train"] for p in shared] == pytest.approx([p["train"] for p in single], rel=0.03)


def test_two_ranks_make_the_gradient_of_one_process(tmp_path):
    plan = {"steps": 2, "held_out": 4, "backbone": "resnet18", "class_weights": "sqrt"}
    together("train", tmp_path / "two", plan=plan)
    tiles, one_plan, held = uneven(**plan)
    two = fit(tiles, one_plan, validation=held, devices=2, folder=tmp_path / "two")  # finished: only read
    one = fit(tiles, one_plan, validation=held, folder=tmp_path / "one")
    states = [torch.load(tmp_path / name / FILE, weights_only=True) for name in ("one", "two")]
    assert states[0]["schedule"] == states[1]["schedule"]
    # Not the weights: AdamW makes a whole step of a gradient that is nothing but rounding, as before a BatchNorm.
    moments = [torch.cat([part["exp_avg"].flatten() for part in state["optimizer"]["state"].values()]) for state in states]
    torch.testing.assert_close(moments[0], moments[1], rtol=1e-3, atol=1e-4 * float(moments[0].abs().max()))
    for name in ("train", "validation", "validation_miou"):
        assert two.history[-1][name] == pytest.approx(one.history[-1][name], rel=1e-3)


def test_an_error_in_a_rank_is_the_error_of_the_whole(tmp_path):
    with pytest.raises(LabelError) as refused:
        together("refuse", tmp_path)
    assert str(refused.value) == "Tile a b is 3 px. Label it." and refused.value.code == "test.refused"
    assert refused.value.values == {"tile": "a b", "size": 3}
    with pytest.raises(DdoqError, match="without a word"):
        together("vanish", tmp_path)
    assert children() == []


def test_what_nobody_foresaw_is_one_sentence_and_the_first_word_counts(tmp_path):
    assert read_error(tmp_path, 2) is None
    try:
        _ = 1 / 0
    except ZeroDivisionError as error:
        write_error(tmp_path, 1, error)
    write_error(tmp_path, 0, RuntimeError("Connection closed by peer"))
    found = read_error(tmp_path, 2)
    assert isinstance(found, DdoqError) and found.code == "ranks.broken_off" and "--devices 1" in found.remedy
    assert "2 processes" in found.problem and "ZeroDivisionError: division by zero" in found.problem
    assert "in rank 1" in str(found.__cause__) and "_ = 1 / 0" in str(found.__cause__)
    (tmp_path / "full").mkdir()
    write_error(tmp_path / "full", 0, OSError(errno.ENOSPC, "No space left on device", "a.pt"))
    full = read_error(tmp_path / "full", 2)
    assert isinstance(full, OSError) and (full.errno, full.filename) == (errno.ENOSPC, "a.pt")


def test_all_ranks_stop_at_the_same_step_and_open_no_port_to_the_network(tmp_path):
    class Look(Watch):
        def progress(self, fraction, message):
            super().progress(fraction, message)
            family = children()
            self.heard = {c.laddr.ip for each in family for c in each.net_connections() if c.status == psutil.CONN_LISTEN}

    watch = Look(stop_at=4)
    with pytest.raises(Cancelled):
        together("stay", tmp_path, Progress(watch))
    assert time.monotonic() - watch.asked < 5
    stopped = [(tmp_path / f"stopped-{rank}").read_text() for rank in (0, 1)]
    assert stopped[0] == stopped[1]
    assert watch.heard <= {"127.0.0.1", "::1", "::ffff:127.0.0.1"}
    assert len(watch.ranks) == 2 and gone_within(watch.ranks, 1)


def test_no_rank_outlives_its_parent(tmp_path):
    params = json.dumps({"work": "stay", "folder": str(tmp_path)})
    code = (
        "import json, sys; from ddoq_engine.progress import *; from ddoq_engine.ranks.launch import run_ranks\n"
        "class Say(Silence):\n    def progress(self, fraction, message): print(message.text, flush=True)\n"
        f"run_ranks('ranks_for_tests', json.loads({params!r}), ranks=2, threads=1, progress=Progress(Say()))"
    )
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout.readline().startswith("Step")
        family = psutil.Process(parent.pid).children(recursive=True)
        folder = next(Path(arg).parent for arg in family[0].cmdline() if arg.endswith("params.json"))
        assert len(family) == 3  # the launcher and two ranks
        os.kill(parent.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    assert gone_within(family, 10) and not folder.exists()


def test_more_devices_than_there_are_are_refused_before_the_work(labelled_study):
    cores = os.cpu_count() or 1
    if cores < 64:
        with pytest.raises(DeviceError, match=f"asks for {cores + 1}, and this machine has {cores}"):
            run_stage("train", labelled_study, device="cpu", devices=cores + 1, steps=3)
    with pytest.raises(DeviceError, match="cuda:1 is one card"):
        devices.check_count(torch.device("cuda:1"), 2)
    with pytest.raises(DeviceError, match="devices to 1 or less"):
        devices.check_count(torch.device("mps"), 2)
    devices.check_count(torch.device("cuda:1"), 1)
