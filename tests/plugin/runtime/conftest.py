"""A small world in which the installer can do its whole work in seconds: tiny wheels with real hashes, and a tiny engine."""

import shutil
from pathlib import Path

import pytest

from plugin.runtime import locks, machine
from plugin.runtime.build import Builder
from plugin.runtime.interpreter import find
from plugin.runtime.place import Place
from plugin.runtime.plan import Plan
from plugin.runtime.runtime import clean_environment
from plugin.runtime.sentence import say
from tests.plugin.runtime import tiny


@pytest.fixture(scope="session")
def variables():
    return clean_environment()


@pytest.fixture(scope="session")
def python(variables):
    """The interpreter that the plugin's own search finds on this machine."""
    found = find(variables)
    if found is None:
        pytest.skip("no Python 3.11 to 3.13 with venv on this machine")
    return found


class World:
    """root: where it is installed. carried: the plugin's root. `plan()` and `base` go to the builder."""

    def __init__(self, folder: Path, python, works=True, detail="fine"):
        self.wheels, self.carried, self.root = folder / "wheels é", folder / "plugin", folder / "a b é" / "ddoq"
        self.wheels.mkdir(parents=True)
        self.set_engine("9.9.9")
        small = tiny.write_wheel(self.wheels, "small", "1.0", f"WORKS = {works}\nDETAIL = {detail!r}\n")
        torch = tiny.write_wheel(self.wheels, "torch", "2.12.1", tiny.TORCH)
        self.base, self.torch = folder / "base.txt", folder / "torch.txt"
        self.base.write_text(tiny.lock_of(small))
        self.torch.write_text(tiny.lock_of(torch))
        self.python = python

    @property
    def place(self):
        return Place(self.root)

    def set_engine(self, version):
        tiny.write_engine(self.carried, version)

    def plan(self):
        build = locks.TorchBuild("cpu", self.torch)
        here = machine.Machine("linux", "x86_64", glibc=(2, 36))
        return Plan(
            root=str(self.root), machine=here, backend="cpu", build=build, python=self.python, wheels=str(self.wheels), index="",
            download_bytes=2000, is_estimate=False, disk_bytes=5000, free_bytes=10**12, cached_bytes=0,
            why=say("a test"), blockers=(), concerns=(),
        )  # fmt: skip


@pytest.fixture
def world(tmp_path, python):
    return World(tmp_path, python)


@pytest.fixture(scope="session")
def _installed(tmp_path_factory, python, variables):
    made = World(tmp_path_factory.mktemp("installed"), python)
    Builder(
        made.plan(), variables=variables, proxy={}, download=lambda address: b"", progress=lambda *_: None, stop=lambda: False,
        carried=made.carried, base=made.base,
    ).build()  # fmt: skip
    return made


@pytest.fixture
def installed(_installed, tmp_path, python):
    """A world in which the engine is installed: a copy, since making an environment takes seconds."""
    world = World(tmp_path, python)
    shutil.copytree(_installed.root, world.root, symlinks=True)
    return world


@pytest.fixture
def broken_world(tmp_path, python):
    """One whose packages install well and do not work."""
    return World(tmp_path, python, works=False, detail="ImportError: DLL load failed while importing _C: WinError 1114")
