"""The locks are what pyproject.toml asks for, as constraints.txt pins it, each with the registry's hashes."""

import hashlib
import json
import re
import tomllib
from pathlib import Path

import pytest

from plugin.runtime import locks
from plugin.runtime.addresses import TORCH
from plugin.runtime.faults import InstallFault
from plugin.runtime.machine import Machine
from plugin.runtime.place import Place
from plugin.runtime.plan import torch_in
from plugin.runtime.uv import provide, wheel_name

ROOT = Path(__file__).resolve().parents[3]
REGISTRY = locks.FOLDER / "torch-registry.txt"


def plain(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def test_all_that_the_engine_asks_for_is_locked_at_the_projects_pins():
    asked = [
        plain(re.match(r"[\w.-]+", each)[0]) for each in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    ]
    pinned = dict(re.findall(r"^([\w.-]+)==(\S+)", (ROOT / "constraints.txt").read_text(), re.MULTILINE))
    pinned = {plain(name): version for name, version in pinned.items()}
    locked = {**locks.pins(locks.BASE), **locks.pins(REGISTRY)}
    assert set(asked) <= set(locked)
    assert {name: version for name, version in locked.items() if name in pinned} == {
        name: pinned[name] for name in locked if name in pinned
    }
    assert set(locked) - set(pinned) <= {"colorama"}  # Windows alone needs it


def test_every_package_has_hashes_and_no_file_names_a_server():
    for lock in (locks.BASE, REGISTRY, locks.UV):
        text = lock.read_text()
        blocks = [block for block in re.split(r"\n(?=\S)", text) if not block.startswith("#")]
        assert blocks and all("--hash=sha256:" in block for block in blocks)
        assert "://" not in text
    for name in ("cpu", "cu126", "cu130"):
        text = (locks.FOLDER / f"torch-{name}.txt").read_text()
        assert text.startswith("# unverified") and "--hash" not in text and "://" not in text
        assert locks.pins(locks.FOLDER / f"torch-{name}.txt")["torch"] == f"{locks.pins(REGISTRY)['torch']}+{name}"


def test_torch_comes_from_the_registry_where_it_has_the_build():
    assert locks.torch_build("cu130", "linux").is_verified
    assert locks.torch_build("mps", "macos").is_verified
    assert locks.torch_build("cpu", "windows").is_verified
    assert locks.torch_build("cpu", "linux").index == TORCH + "cpu"
    assert not locks.torch_build("cu130", "windows").is_verified
    for system in ("linux", "windows"):
        for name in ("cpu", "cu126", "cu130"):
            assert locks.torch_build(name, system).lock.exists()


def test_sizes_are_known_for_each_system():
    for system, architecture in (("linux", "x86_64"), ("linux", "aarch64"), ("windows", "x86_64"), ("macos", "arm64")):
        backend = {"linux": "cu130", "windows": "cpu", "macos": "mps"}[system]
        size, is_estimate = locks.download_size(locks.torch_build(backend, system), system, architecture)
        assert 2e8 < size < 4e9 and not is_estimate
    assert locks.download_size(locks.torch_build("cu126", "windows"), "windows", "x86_64")[1]
    assert all(json.loads((locks.FOLDER / "sizes.json").read_text())[name] for name in ("base", "torch-registry", "uv"))


def test_a_folder_tells_which_torch_it_holds(tmp_path):
    version, linux = locks.pins(REGISTRY)["torch"], Machine("linux", "x86_64")
    assert torch_in(tmp_path, linux, "cpu") is None
    (tmp_path / "torch-1.0.0-cp312-cp312-linux_x86_64.whl").touch()
    assert torch_in(tmp_path, linux, "cpu") is None
    (tmp_path / f"torch-{version}-cp312-cp312-manylinux_2_28_x86_64.whl").touch()
    assert torch_in(tmp_path, linux, "cpu") == "cu130"
    (tmp_path / f"torch-{version}%2Bcpu-cp312-cp312-manylinux_2_28_x86_64.whl").touch()
    assert torch_in(tmp_path, linux, "cpu") == "cpu" and torch_in(tmp_path, linux, "cu126") == "cpu"


def test_each_system_has_its_uv():
    version = locks.pins(locks.UV)["uv"]
    names = [
        f"uv-{version}-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", f"uv-{version}-py3-none-macosx_11_0_arm64.whl",
        f"uv-{version}-py3-none-win_amd64.whl", f"uv-{version}-py3-none-manylinux_2_28_aarch64.whl", f"uv-{version}-py3-none-win_arm64.whl",
        f"uv-{version}-py3-none-macosx_10_12_x86_64.whl",
    ]  # fmt: skip
    for machine, wanted in (("linux", "x86_64"), 0), (("macos", "arm64"), 1), (("windows", "x86_64"), 2), (("linux", "aarch64"), 3):
        assert [name for name in names if wheel_name(Machine(*machine)).match(name)] == [names[wanted]]


def test_another_uv_is_refused_and_none_is_no_error(tmp_path, variables):
    here, place, version = Machine("linux", "x86_64"), Place(tmp_path / "ddoq"), locks.pins(locks.UV)["uv"]
    asked = []

    def serve(address):
        asked.append(address)
        return (
            f'<a href="../../files/uv-{version}-py3-none-manylinux_2_17_x86_64.whl#sha256=0">uv</a>'.encode() if len(asked) == 1 else b"bad"
        )

    with pytest.raises(InstallFault) as caught:
        provide(place, here, variables, wheels="", index="https://mirror.example.org/simple/", download=serve)
    assert caught.value.code == "hash" and hashlib.sha256(b"bad").hexdigest() not in locks.hashes(locks.UV)
    assert asked[1].startswith("https://mirror.example.org/files/uv-")

    def fail(address):
        raise OSError(address)

    assert provide(place, here, variables, wheels="", index="", download=fail) == ""
    assert provide(place, here, variables, wheels=str(tmp_path), index="", download=fail) == ""
