"""One worker in one process, without QGIS: its end is always seen, nothing of it is left, whatever it does."""

import json
import os
import shutil
import subprocess
import sys
import textwrap
import time
from pathlib import PurePosixPath, PureWindowsPath

import psutil
import pytest
from ddoq.plugin.engine.alive import end
from ddoq.plugin.engine.follow import FollowedJob, running
from ddoq.plugin.engine.inbox import MOST_LOGS, Inbox
from ddoq.plugin.engine.job import Job
from ddoq.plugin.engine.process import EngineProcess
from ddoq.plugin.engine.study import StudyFolder, database
from ddoq.plugin.runtime.runtime import Runtime


def to_end(process, timeout=120, until=None):
    """All events up to the end, or up to the first that `until` accepts."""
    events, end = [], time.monotonic() + timeout
    while not process.has_ended:
        assert time.monotonic() < end, events[-3:]
        for event in process.poll(0.1):
            events.append(event)
            if until is not None and until(event):
                return events
    return events


@pytest.fixture(scope="module")
def tiled(scene, tmp_path_factory, runtime):
    """A tiled study in a folder with a space and a letter of another alphabet; for tests that copy it."""
    folder = tmp_path_factory.mktemp("tiled") / "a stüdy"
    process = EngineProcess(runtime, Job("tile", str(folder), {"rasters": [str(scene[0])], "size_px": 32}))
    process.start()
    to_end(process)
    assert process.outcome.is_done, process.outcome
    return folder


@pytest.fixture
def study(tiled, tmp_path):
    """A copy of it, of this test's own."""
    return shutil.copytree(tiled, tmp_path / tiled.name)


def pretend(tmp_path, code):
    """A runtime whose worker is the given code: what a worker may do wrong."""
    package = tmp_path / "pretended" / "ddoq_engine"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "worker.py").write_text(textwrap.dedent(code))
    return Runtime(sys.executable, str(package.parent), "0")


def test_a_stage_runs_to_its_end_and_the_study_shows_it(study):
    folder = StudyFolder(study)
    states = folder.states()
    assert states["tile"].state == "done" and states["tile"].figures["tiles"] > 100
    assert folder.next_stage() == "encode" and folder.rasters()[0].endswith("sample_scene.tif")


def test_a_cancelled_stage_ends_soon_and_leaves_no_process(study, runtime):
    process = EngineProcess(runtime, Job("encode", str(study), {"epochs": 500, "threads": 1, "patience": 0}))
    process.start()
    to_end(process, until=lambda event: event["event"] == "metric")
    tree = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
    begun = time.monotonic()
    process.cancel()
    to_end(process)
    assert process.outcome.kind == "cancelled" and time.monotonic() - begun < 10
    assert not any(each.is_running() and each.status() != "zombie" for each in tree)
    assert running(study) is None


def test_an_error_comes_with_its_code_and_values(study, runtime):
    process = EngineProcess(runtime, Job("train", str(study)))
    process.start()
    to_end(process)
    assert process.outcome.kind == "error" and process.outcome.event["code"] == "study.stage_missing"


def test_a_worker_that_is_killed_is_seen_with_its_code(study, runtime):
    process = EngineProcess(runtime, Job("encode", str(study), {"epochs": 500, "threads": 1}))
    process.start()
    to_end(process, until=lambda event: event["event"] == "hello")
    os.kill(process.pid, 9)
    to_end(process, timeout=20)
    assert process.outcome.kind == "died" and process.outcome.code == -9


def test_a_worker_that_hears_nothing_is_killed_with_its_children(tmp_path):
    runtime = pretend(
        tmp_path,
        """
        import signal, subprocess, sys, time
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        child = subprocess.Popen([sys.executable, "-c", "import signal, time; signal.signal(15, signal.SIG_IGN); time.sleep(600)"])
        print('{"v": 1, "event": "log", "text": "%d"}' % child.pid, flush=True)
        time.sleep(600)
        """,
    )
    process = EngineProcess(runtime, Job("train", str(tmp_path)))
    process.start()
    events = to_end(process, until=lambda event: event["event"] == "log")
    begun = time.monotonic()
    process.cancel()
    to_end(process, timeout=20)
    assert 7 < time.monotonic() - begun < 10 and process.outcome.kind == "cancelled"
    child = int(events[-1]["text"])
    end = time.monotonic() + 1  # killed at the same time, but it dies in its own
    while psutil.pid_exists(child) and psutil.Process(child).status() != "zombie":
        assert time.monotonic() < end
        time.sleep(0.01)


def test_a_worker_that_says_its_last_word_and_stays_is_ended(tmp_path):
    runtime = pretend(tmp_path, """import time\nprint('{"v": 1, "event": "done"}', flush=True)\ntime.sleep(600)""")
    process = EngineProcess(runtime, Job("train", str(tmp_path)))
    process.start()
    to_end(process, timeout=15)
    assert process.outcome.is_done


def test_a_worker_that_cannot_start_says_why(tmp_path):
    runtime = pretend(tmp_path, "import no_such_module")
    process = EngineProcess(runtime, Job("train", str(tmp_path)))
    process.start()
    to_end(process, timeout=30)
    assert process.outcome.kind == "died" and "no_such_module" in process.outcome.details
    with pytest.raises(OSError):
        EngineProcess(Runtime(str(tmp_path / "no-python"), "", ""), Job("train", "")).start()


def test_a_flood_of_lines_is_bounded_and_its_end_is_not_lost(tmp_path):
    lines = 20_000
    runtime = pretend(
        tmp_path,
        f"""
        import sys
        print("no event at all", flush=True)
        for i in range({lines}):
            print('{{"v": 1, "event": "log", "text": "line %d"}}' % i)
            print('{{"v": 1, "event": "progress", "fraction": %f}}' % (i / {lines}))
        print('{{"v": 1, "event": "done"}}', flush=True)
        """,
    )
    process = EngineProcess(runtime, Job("train", str(tmp_path)))
    process.start()
    time.sleep(2)
    events = to_end(process)
    assert process.outcome.is_done and events[-1]["event"] == "done"
    texts = [event["text"] for event in events if event["event"] == "log"]
    assert texts[-1] == f"line {lines - 1}" and len(texts) <= MOST_LOGS
    assert sum(event["event"] == "progress" for event in events) == 1


def test_the_last_word_stands_last():
    inbox = Inbox()
    for event in ({"event": "done"}, {"event": "progress", "fraction": 1.0}, {"event": "artifact"}):
        inbox.put(event)
    assert [event["event"] for event in inbox.take(0)] == ["artifact", "progress", "done"]


def test_a_detached_job_goes_on_and_is_followed_to_its_end(study, runtime):
    process = EngineProcess(runtime, Job("encode", str(study), {"epochs": 6, "tiles_per_epoch": 256, "threads": 1}))
    process.start()
    to_end(process, until=lambda event: event["event"] == "metric")
    process.detach()
    assert process.outcome.kind == "detached" and running(study)["job"] == "encode"
    followed = FollowedJob(study)
    followed.start()
    events = to_end(followed)
    assert followed.outcome.is_done and any(event["event"] == "metric" for event in events)
    assert StudyFolder(study).states()["encode"].state == "done"


def test_a_whole_study_is_followed_through_all_its_stages(scene, tmp_path, runtime):
    document = {"tile": {"rasters": [str(scene[0])], "size_px": 32}, "encode": {"encoder": "spectral"}, "select": {"budget": 6}}
    process = EngineProcess(runtime, Job("run", str(tmp_path / "study"), document))
    process.start()
    to_end(process, until=lambda event: event["event"] == "progress")
    process.detach()
    followed = FollowedJob(tmp_path / "study")
    followed.start()
    events = to_end(followed)
    assert followed.outcome.is_done and followed.outcome.event["stage"] == "report"
    assert [event["stage"] for event in events if event["event"] == "done"] == ["report"]
    assert StudyFolder(tmp_path / "study").states()["report"].state == "done" and running(tmp_path / "study") is None


def test_a_detached_job_is_cancelled_by_who_follows_it(study, runtime):
    process = EngineProcess(runtime, Job("encode", str(study), {"epochs": 500, "threads": 1, "patience": 0}))
    process.start()
    to_end(process, until=lambda event: event["event"] == "metric")
    process.detach()
    followed = FollowedJob(study)
    followed.start()
    to_end(followed, until=lambda event: event["event"] == "metric")
    begun = time.monotonic()
    followed.cancel()
    to_end(followed, timeout=30)
    assert followed.outcome.kind == "cancelled" and time.monotonic() - begun < 10
    assert running(study) is None


def test_a_parent_that_is_killed_takes_its_worker_with_it(study, runtime):
    code = f"""
import sys, time
sys.path[:0] = {[path for path in sys.path if path]!r}
from ddoq.plugin.engine.job import Job
from ddoq.plugin.engine.process import EngineProcess
from ddoq.plugin.runtime.runtime import Runtime
process = EngineProcess(Runtime({runtime.python!r}, {runtime.engine!r}, ""), Job("encode", {str(study)!r}, {{"epochs": 500, "threads": 1}}))
process.start()
while not any(event["event"] == "metric" for event in process.poll(0.1)):
    pass
print(process.pid, flush=True)
time.sleep(600)
"""
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    worker = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    _, alive = psutil.wait_procs([psutil.Process(worker)], timeout=12)
    assert not alive
    assert json.loads((StudyFolder(study).runs()[-1] / "result.json").read_text())["event"] == "cancelled"


@pytest.mark.parametrize("name", ['NETCDF:"/data/a.nc":b', "/vsizip//data/a.zip/b.tif", "https://example.org/a.tif", "/data/a.tif"])
def test_names_that_are_no_path_within_the_study_stay_as_they_are(tmp_path, name):
    (tmp_path / "study.json").write_text(json.dumps({"rasters": [{"path": name}, {"path": "in it.tif"}]}))
    assert StudyFolder(tmp_path).rasters() == [name, str(tmp_path / "in it.tif")]


@pytest.mark.parametrize("path, address", [
    (PurePosixPath("/data/a b/ü%.gpkg"), "file:///data/a%20b/%C3%BC%25.gpkg?mode=rw"),
    (PureWindowsPath(r"C:\data\a.gpkg"), "file:///C:/data/a.gpkg?mode=rw"),
    (PureWindowsPath(r"\\server\share\a.gpkg"), "file:////server/share/a.gpkg?mode=rw"),
])  # fmt: skip
def test_a_database_is_addressed_as_sqlite_understands_it(path, address):
    assert database(path) == address


def test_runs_that_began_in_one_second_are_read_in_their_order(tmp_path):
    for number, stage in enumerate(["tile", "encode"]):
        run = tmp_path / "runs" / f"20261121T040000-{stage}"
        run.mkdir(parents=True)
        (run / "params.json").write_text("{}")
        os.utime(run / "params.json", ns=(10**18 + number, 10**18 + number))
        (run / "events.jsonl").write_text(json.dumps({"v": 1, "event": "metric", "name": stage}) + "\n")
    followed = FollowedJob(tmp_path)
    followed.start()
    assert [event["name"] for event in to_end(followed)] == ["encode"]


def test_a_process_that_has_another_s_number_is_not_killed():
    """What the lock names began at another time: it is not that one."""
    bystander = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], start_new_session=True)
    began = psutil.Process(bystander.pid).create_time()
    end(bystander.pid, began - 100)
    time.sleep(0.3)
    assert bystander.poll() is None
    end(bystander.pid, began)
    assert bystander.wait(5) == -9
