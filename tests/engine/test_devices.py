"""How many threads a stage computes with, whenever torch is loaded; and that stages without it do not wait for it."""

import os
import subprocess
import sys

import pytest

from ddoq_engine import run_stage
from ddoq_engine.devices import THREADS

COUNTED = """
import os, sys
from ddoq_engine.devices import limited_threads
early, asked = sys.argv[1] == "early", int(sys.argv[2])
if early:
    import torch
    before = torch.get_num_threads()
with limited_threads(asked):
    import torch
    import threadpoolctl
    assert torch.get_num_threads() == asked, torch.get_num_threads()
    assert all(each["num_threads"] <= asked for each in threadpoolctl.threadpool_info()), threadpoolctl.threadpool_info()
    torch.ones(300, 300) @ torch.ones(300, 300)
assert os.environ.get("OMP_NUM_THREADS") == os.environ.get("GIVEN"), os.environ.get("OMP_NUM_THREADS")
after = os.environ.get("THEN") or os.environ.get("GIVEN") or len(os.sched_getaffinity(0))
assert torch.get_num_threads() == (before if early else int(after))
"""
WITHOUT = """
import sys
from ddoq_engine import run_stage
from ddoq_engine.devices import THREADS
given = dict(each.split("=") for each in sys.argv[3:])
run_stage(sys.argv[1], sys.argv[2], **{name: [value] if name == "rasters" else value for name, value in given.items()})
sys.exit("torch was loaded" if "torch" in sys.modules else 0)
"""


EXPORT = """
import sys
from ddoq_engine import export_study
export_study(sys.argv[1], sys.argv[2])
sys.exit("torch was loaded" if "torch" in sys.modules else 0)
"""


def python(code, *words, **variables):
    environment = {**{name: value for name, value in os.environ.items() if name not in THREADS}, **variables}
    return subprocess.run([sys.executable, "-c", code, *map(str, words)], env=environment, capture_output=True, text=True, check=False)


TWICE = {"OMP_NUM_THREADS": "3", "MKL_NUM_THREADS": "2", "GIVEN": "3", "THEN": "2"}


@pytest.mark.parametrize(("when", "variables"), [("early", TWICE), ("within", {}), ("within", TWICE)])
def test_the_threads_asked_for_hold_whenever_torch_is_loaded_and_all_is_as_before_afterwards(when, variables):
    done = python(COUNTED, when, 1, **variables)
    assert done.returncode == 0, done.stderr


def test_what_does_not_compute_does_not_wait_for_torch(scene, tmp_path):
    study = tmp_path / "study"
    run_stage("tile", study, rasters=[str(scene[0])], size_px=64)
    run_stage("encode", study, encoder="spectral")
    run_stage("select", study, budget=3, random_draws=1)
    for stage, *settings in (("label", f"source={scene[1]}"), ("superpixels",), ("report",)):
        done = python(WITHOUT, stage, study, *settings)
        assert done.returncode == 0, (stage, done.stderr)
    done = python(WITHOUT, "tile", tmp_path / "other", f"rasters={scene[0]}")
    assert done.returncode == 0, done.stderr
    done = python(EXPORT, study, tmp_path / "out")
    assert done.returncode == 0, done.stderr
