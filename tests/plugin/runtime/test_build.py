"""The whole way of an installation with tiny wheels: real environments, real pip, real processes, real kills."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from plugin.runtime import locks, marker, state
from plugin.runtime.build import Builder, check_own, update
from plugin.runtime.engine_copy import place_copy
from plugin.runtime.faults import InstallFault, Stopped
from plugin.runtime.lock import InstallLock
from plugin.runtime.remove import remove
from tests.plugin.runtime import tiny

ROOT = Path(__file__).resolve().parents[3]


def no_network(address):
    raise OSError(f"no network in this test: {address}")


def builder(world, variables, told=None, stop=lambda: False, plan=None, **more):
    return Builder(
        plan or world.plan(), variables=variables, proxy={}, download=no_network, stop=stop, carried=world.carried, base=world.base,
        progress=lambda share, what: told.append((share, str(what))) if told is not None else None, **more,
    )  # fmt: skip


def look(world):
    return state.look(world.place, carried=world.carried)


def names(world):
    return sorted(path.name.split("-")[0] for path in world.root.iterdir())


def test_builds_verifies_and_removes(world, variables):
    told = []
    assert look(world).kind == state.MISSING
    done = builder(world, variables, told).build()
    assert (done.version, done.devices, done.libraries) == ("9.9.9", ["cpu"], {"small": "1.0"})
    assert look(world).kind == state.READY
    assert names(world) == ["engine", "engine.json", "env", "install.lock", "install.log"]
    shares = [share for share, _ in told]
    assert shares == sorted(shares) and shares[-1] == 1.0
    runtime = look(world).runtime
    out = subprocess.run(runtime.command("small"), env=runtime.environment(), capture_output=True, text=True)
    assert "cannot be directly executed" in out.stderr  # the package is there, in that Python
    remove(world.place)
    assert not world.root.exists() and look(world).kind == state.MISSING


def test_what_does_not_work_is_not_installed(broken_world, variables):
    with pytest.raises(InstallFault) as caught:
        builder(broken_world, variables).build()
    assert caught.value.code == "vc" and "Visual C++" in str(caught.value)
    assert look(broken_world).kind == state.UNFINISHED


def test_torch_from_an_index_of_its_own(world, variables):
    """As from PyTorch's server: the rest by hash from the registry, torch by version from there."""
    simple, own = world.wheels.parent / "simple", world.wheels.parent / "torch index"
    for index, name, version, source in ((simple, "small", "1.0", ""), (own, "torch", "2.12.1+cpu", tiny.TORCH)):
        folder = index / name
        folder.mkdir(parents=True)
        there = next(world.wheels.glob("small-*"))
        wheel = tiny.write_wheel(folder, name, version, source) if source else shutil.copy(there, folder)
        (folder / "index.html").write_text(f'<a href="{Path(wheel).name.replace("+", "%2B")}">{Path(wheel).name}</a>')
    world.torch.write_text("torch==2.12.1+cpu\n")
    build = locks.TorchBuild("cpu", world.torch, own.as_uri())
    plan = replace(world.plan(), wheels="", index=simple.as_uri(), build=build)
    done = builder(world, variables, plan=plan).build()
    assert done.unverified == ["torch"] and look(world).kind == state.READY


def test_wrong_hash_is_refused(world, variables):
    world.base.write_text(world.base.read_text().replace("sha256:", "sha256:0000")[:-5] + "\n")
    with pytest.raises(InstallFault) as caught:
        builder(world, variables).build()
    assert caught.value.code == "hash"
    assert look(world).kind == state.UNFINISHED and look(world).runtime is None


def test_missing_wheel_says_what_to_do(world, variables):
    next(world.wheels.glob("small-*")).unlink()
    with pytest.raises(InstallFault) as caught:
        builder(world, variables).build()
    assert caught.value.code == "wheels.missing" and "small" in caught.value.details


def test_stop_leaves_what_was_there(installed, variables):
    world = installed
    first = marker.read(world.place)
    with pytest.raises(Stopped):
        builder(world, variables, stop=lambda: len(world.place.environments()) > 1).build()
    assert marker.read(world.place) == first and look(world).kind == state.READY
    builder(world, variables).build()
    assert len(world.place.environments()) == 1 and not world.place.unfinished.exists()


@pytest.mark.proof
def test_killed_in_the_middle_and_resumed(world, variables, tmp_path):
    script = (
        "import json, sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path\n"
        "from plugin.runtime import locks, machine; from plugin.runtime.build import Builder\n"
        "from plugin.runtime.interpreter import probe; from plugin.runtime.plan import Plan\n"
        "from plugin.runtime.runtime import clean_environment; from plugin.runtime.sentence import say\n"
        "a = json.loads(sys.argv[2]); v = clean_environment()\n"
        "p = Plan(a['root'], machine.Machine('linux', 'x86_64'), 'cpu', locks.TorchBuild('cpu', Path(a['torch'])), probe(a['python'], v),\n"
        "         a['wheels'], '', 1, False, 1, 1, 0, say('x'), (), ())\n"
        "Builder(p, variables=v, proxy={}, download=open, progress=lambda *_: None, stop=lambda: False,\n"
        "        carried=Path(a['carried']), base=Path(a['base'])).build()\n"
    )
    facts = {name: str(getattr(world, name)) for name in ("root", "torch", "wheels", "carried", "base")}
    facts["python"] = world.python.path
    process = subprocess.Popen([sys.executable, "-c", script, str(ROOT), json.dumps(facts)], start_new_session=True)
    end = time.monotonic() + 60
    while not (world.place.log.exists() and "pip install" in world.place.log.read_text()) and time.monotonic() < end:
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert look(world).kind == state.UNFINISHED and look(world).runtime is None
    assert len(world.place.environments()) == 1
    builder(world, variables).build()
    assert look(world).kind == state.READY and not world.place.unfinished.exists()


def test_two_at_once_are_refused(world, variables):
    world.root.mkdir(parents=True)
    with InstallLock(world.place.lock), pytest.raises(InstallFault) as caught:
        builder(world, variables).build()
    assert caught.value.code == "lock.held" and str(os.getpid()) in str(caught.value)
    with InstallLock(world.place.lock):  # it was given back
        assert not world.place.environments()


def test_new_engine_comes_beside_the_old_and_nothing_is_downloaded(installed, variables):
    world = installed
    old = look(world).runtime
    worker = subprocess.Popen([old.python, "-c", "import time; time.sleep(60)"], env=old.environment())
    try:
        world.set_engine("10.0.0")
        state_now = look(world)
        assert state_now.kind == state.OUTDATED and state_now.runtime is None
        update(world.place, variables, progress=lambda *_: None, stop=lambda: False, carried=world.carried)
        new = look(world).runtime
        assert new.version == "10.0.0" and new.engine != old.engine
        assert Path(old.engine).is_dir()  # a job of the old one runs
        with pytest.raises(InstallFault) as caught:
            remove(world.place)
        assert caught.value.code == "in.use"
    finally:
        worker.kill()
        worker.wait()
    update(world.place, variables, progress=lambda *_: None, stop=lambda: False, carried=world.carried)
    assert not Path(old.engine).exists() and Path(new.engine).is_dir()


def test_repair_of_a_broken_one(installed, variables):
    world = installed
    shutil.rmtree(next(world.root.glob("env-*/lib/python*/site-packages/small")))
    with pytest.raises(InstallFault):
        update(world.place, variables, progress=lambda *_: None, stop=lambda: False, carried=world.carried)
    shutil.rmtree(world.place.environments()[0] / "bin")
    assert look(world).kind == state.BROKEN and look(world).runtime is None
    builder(world, variables, is_repair=True).build()
    assert look(world).kind == state.READY and len(world.place.environments()) == 1


def test_own_python(installed, variables):
    world = installed
    python = look(world).runtime.python
    found = check_own(world.place, python, variables, stop=lambda: False, carried=world.carried)
    assert found.python == python and found.devices == ["cpu"]
    now = state.look(world.place, python, world.carried)
    assert now.is_own and now.runtime.python == python and str(world.root) in now.runtime.engine
    bare = world.python.path  # has none of the packages
    with pytest.raises(InstallFault) as caught:
        check_own(world.place, bare, variables, stop=lambda: False, carried=world.carried)
    assert "small" in caught.value.details
    assert state.look(world.place, str(world.root / "gone"), world.carried).kind == state.BROKEN


def test_remove_keeps_what_is_not_ours(installed, variables):
    world = installed
    (world.root / "thesis.docx").write_text("mine")
    remove(world.place)
    assert names(world) == ["thesis.docx"]


def test_copy_is_made_once_by_many(world):
    found = []
    threads = [threading.Thread(target=lambda: found.append(place_copy(world.place, world.carried))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4 and len(set(found)) == 1 and names(world) == ["engine"]


def test_state_is_fast(installed, variables):
    world = installed
    look(world)
    start = time.perf_counter()
    for _ in range(20):
        look(world)
    assert (time.perf_counter() - start) / 20 < 0.005
