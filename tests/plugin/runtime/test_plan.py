"""What is said before an installation, on machines that are not here."""

import pytest

from plugin.runtime import locks, marker, plan
from plugin.runtime.addresses import PYTHONS, REGISTRY, TORCH, host
from plugin.runtime.machine import Machine, parse_smi
from plugin.runtime.place import Place

LINUX = Machine("linux", "x86_64", glibc=(2, 36))
CUDA = Machine("windows", "x86_64", cards=parse_smi("NVIDIA RTX A4000, 581.1, 16376, 8.6"))


@pytest.fixture
def make(tmp_path, variables, python):
    def plan_of(machine=LINUX, root=None, python=python, **more):
        return plan.make(root or tmp_path / "ddoq", machine, variables, find_python=lambda *_, **__: python, **more)

    return plan_of


def said(sentences):
    return " ".join(str(each) for each in sentences)


def test_says_sources_and_sizes(make):
    found = make()
    assert found.backend == "cpu" and found.hosts == [host(REGISTRY), host(TORCH)] and found.is_estimate
    assert "not checked against hashes" in said(found.concerns) and not found.blockers
    registry = make(backend="cu130")
    assert registry.hosts == [host(REGISTRY)] and not registry.is_estimate and registry.download_bytes > 2.9e9
    assert not registry.concerns
    assert make(CUDA).build.index.endswith("/cu130")
    assert make(Machine("macos", "arm64")).hosts == [host(REGISTRY)]
    assert make(index="https://ana:secret@mirror.example.org/simple", backend="cu130").hosts == ["mirror.example.org"]


def test_without_a_python_uv_fetches_one_but_not_offline(make, tmp_path):
    found = make(python=None)
    assert host(PYTHONS) in found.hosts and "uv fetches Python 3.12" in said(found.concerns) and not found.blockers
    (tmp_path / f"torch-{locks.pins(locks.FOLDER / 'torch-registry.txt')['torch']}-cp312-cp312-manylinux_2_28_x86_64.whl").write_bytes(b"x")
    offline = make(python=None, wheels=str(tmp_path))
    assert "Install Python 3.12" in said(offline.blockers) and offline.hosts == []


def test_what_cannot_be_done_is_not_begun(make, tmp_path, monkeypatch):
    assert "Intel" in said(make(Machine("macos", "x86_64")).blockers)
    assert "holds no wheel of torch" in said(make(wheels=str(tmp_path)).blockers)
    monkeypatch.setattr(plan, "free_disk", lambda folder: 10**9)
    full = make(backend="cu130")
    assert "1.0 GB free" in said(full.blockers) and "6.7 GB" in said(full.blockers)


def test_an_interrupted_one_is_said(make, tmp_path):
    place = Place(tmp_path / "ddoq")
    place.cache.mkdir(parents=True)
    (place.cache / "torch").write_bytes(b"x" * 5_000_000)
    marker.write_json(place.unfinished, make().facts())
    assert "5 MB are there already" in said(make().concerns)
