"""What several folders of tests need: a small scene that the engine makes, the real rasters, a study's digest."""

import contextlib
import hashlib
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import hypothesis
import pytest

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared" / "data"
LONG = ("journeys/", "plugin/", "engine/study/test_soft_labels", "engine/doors/", "engine/comparison/", "packaging/")


def pytest_configure(config):
    """The same examples each time, so that a test fails where a change made it fail; `make proof` looks at others each time."""
    hypothesis.settings.register_profile("same", derandomize=True)
    hypothesis.settings.load_profile("default" if config.getoption("markexpr") == "proof" else "same")


def pytest_collection_modifyitems(items):
    """Long files first, so that none is left for one of two processes to do alone."""
    items.sort(key=lambda item: not item.path.relative_to(ROOT / "tests").as_posix().startswith(LONG))


@pytest.fixture(scope="session")
def shared_data():
    """The folder of real rasters; tests that need it are skipped where it is not."""
    if not SHARED.is_dir():
        pytest.skip("the real rasters of ../shared/data are not on this machine")
    return SHARED


@pytest.fixture(scope="session")
def scene(tmp_path_factory):
    """(raster, truth): the sample scene at 512 px."""
    from ddoq_engine.scenes import sample

    folder = tmp_path_factory.mktemp("scene")
    paths = sample.write(folder, seed=3, size_px=512)
    return Path(paths.scene), Path(paths.truth)


@pytest.fixture
def checkpoints():
    """A function: study folder -> what interrupted work has left in it. Kinds of pixel, which other runs read again, are none."""

    def of(study):
        return [path.name for path in (Path(study) / ".work").glob("*") if not path.name.startswith("kinds-")]

    return of


@pytest.fixture(scope="session")
def digest():
    """A function: study folder -> {file: hash} of all results; not the records of runs, times, the review's bytes."""

    def of(study):
        study = Path(study)
        found = {}
        for path in sorted(p for p in study.rglob("*") if p.is_file()):
            name = path.relative_to(study).as_posix()
            if name.startswith(("runs/", ".work/", ".lock", "review.gpkg", "report.html")):
                continue
            content = path.read_bytes()
            if name.startswith("manifests/"):
                plain = json.loads(content)
                content = json.dumps([plain["key"], plain["outputs"], plain["inputs"]]).encode()
            if name == "study.json":
                content = content.replace(study.name.encode(), b"STUDY")
            found[name] = hashlib.blake2b(content, digest_size=8).hexdigest()
        return found

    return of


class Worker:
    """A real worker process with its events read as they come."""

    def __init__(self, job, study, settings=None, env=None):
        command = [sys.executable, "-m", "ddoq_engine.worker"]
        self.stderr = tempfile.TemporaryFile("w+")  # noqa: SIM115 - a pipe that nobody reads would fill and stop the worker
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.stderr, text=True, encoding="utf-8"
        )
        self.events = []
        self.send({"v": 1, "job": job, "study": str(study), "settings": settings or {}})

    def send(self, order):
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()

    def until(self, wanted, timeout=120):
        """Read events up to the first that `wanted` accepts; None where the worker ended before."""
        end = time.monotonic() + timeout
        for line in self.process.stdout:
            event = json.loads(line)
            self.events.append(event)
            if wanted(event):
                return event
            if time.monotonic() > end:
                raise TimeoutError([e["event"] for e in self.events])
        return None

    def finish(self, timeout=300):
        """Read to the end; (exit code, last words)."""
        self.until(lambda event: False, timeout)
        code = self.process.wait(timeout)
        return code, [event for event in self.events if event["event"] in ("done", "cancelled", "error")]


@pytest.fixture
def worker():
    """Start real workers; whatever still runs at the end of the test is killed."""
    started = []

    def start(job, study, settings=None, env=None):
        started.append(Worker(job, study, settings, env))
        return started[-1]

    yield start
    for each in started:
        if each.process.poll() is None:
            each.process.kill()
        each.process.wait()
        for stream in (each.process.stdin, each.process.stdout, each.stderr):
            with contextlib.suppress(BrokenPipeError):
                stream.close()


@pytest.fixture
def ddoq(monkeypatch, capsys):
    """ddoq(*words, cwd=None): the command, in this process, which spares the seconds of another's start; what it ended with and printed."""
    from ddoq_engine.cli.commands import ddoq as command

    def run(*words, cwd=None):
        if cwd is not None:
            monkeypatch.chdir(cwd)
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            command([str(word) for word in words], prog_name="ddoq")
        said = capsys.readouterr()
        assert "Traceback" not in said.err, said.err
        return subprocess.CompletedProcess(words, ended.value.code or 0, said.out, said.err)

    return run
