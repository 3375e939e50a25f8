"""Peak memory is bounded by settings, not by the raster: the same stages on a small and on a large raster, in processes of their own."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

ROOT = Path(__file__).parents[2]
STAGES = ("tile", "encode", "select", "predict")
BOUNDS_MB = {"tile": 64, "encode": 64, "select": 64, "predict": 128}  # the setting memory_mb; select has none, and needs none here
SLACK_MB = 64  # what allocators keep
RUN = """
import json, sys
from pathlib import Path
from ddoq_engine import run_stage
stage, study, settings = json.loads(sys.argv[1])
run_stage(stage, study, **settings)
# Not getrusage: its peak is inherited from the process that started this one.
print(next(int(line.split()[1]) // 1024 for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")))
"""


def write_raster(path, size, bands):
    """Patches of smooth land with noise, in strips, so that writing needs no memory either."""
    chance = np.random.default_rng(0)
    profile = {"driver": "GTiff", "width": size, "height": size, "count": bands, "dtype": "uint16", "crs": "EPSG:32633", "tiled": True,
               "transform": rasterio.transform.from_origin(5e5, 5e6, 10, 10)}  # fmt: skip
    levels = chance.integers(200, 4000, (size // 128 + 1, size // 128 + 1, bands))
    with rasterio.open(path, "w", **profile) as target:
        for row in range(0, size, 256):
            height = min(256, size - row)
            ground = levels[(row + np.arange(height)) // 128][:, np.arange(size) // 128]
            noise = chance.integers(0, 300, (height, size, bands))
            target.write((ground + noise).astype("uint16").transpose(2, 0, 1), window=rasterio.windows.Window(0, row, size, height))


def peaks(folder, raster, student_from=None):
    """MB at the peak of each stage."""
    study, found = folder / "study", {}
    settings = {
        "tile": {"rasters": [str(raster)], "size_px": 64, "memory_mb": BOUNDS_MB["tile"], "threads": 1},
        "encode": {"encoder": "vae", "epochs": 1, "tiles_per_epoch": 256, "memory_mb": BOUNDS_MB["encode"], "threads": 1},
        "select": {"budget": 4, "threads": 1},
        "predict": {"memory_mb": BOUNDS_MB["predict"], "threads": 1},
    }
    for stage in STAGES:
        if stage == "predict":
            give_student(study)
        done = subprocess.run(
            [sys.executable, "-c", RUN, json.dumps([stage, str(study), settings[stage]])], cwd=ROOT, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr[-2000:]
        found[stage] = int(done.stdout.split()[-1])
    return found


def give_student(study):
    """One tile labelled by hand and a few steps: a student, whatever it has learnt."""
    code = """
import sys
from ddoq_engine import run_stage, Study
from ddoq_engine.study import labels
from ddoq_engine.study.artefacts import MEDOIDS
study = Study(sys.argv[1])
tiles = study.load(MEDOIDS)["tile_id"].tolist()
entries = [labels.Entry(tile, "tile", 1 + i % 2, {}, "test") for i, tile in enumerate(tiles)]
labels.append(study.review, entries, [labels.LandClass(1, "a", "#ff0000"), labels.LandClass(2, "b", "#00ff00")])
run_stage("label", study.path)
run_stage("train", study.path, steps=4, threads=1)
"""
    done = subprocess.run([sys.executable, "-c", code, str(study)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]


def compare(tmp_path, small_px, large_px, bands):
    for name, size in (("small", small_px), ("large", large_px)):
        (tmp_path / name).mkdir()
        write_raster(tmp_path / f"{name}.tif", size, bands)
    small = peaks(tmp_path / "small", tmp_path / "small.tif")
    large = peaks(tmp_path / "large", tmp_path / "large.tif")
    return small, large, (tmp_path / "large.tif").stat().st_size / 2**20


@pytest.mark.proof
def test_a_raster_larger_than_the_bound_needs_no_more_memory_than_the_bound(tmp_path):
    small, large, raster_mb = compare(tmp_path, 512, 3072, 6)
    assert raster_mb > 100  # as float32 twice that
    growth = {stage: large[stage] - small[stage] for stage in STAGES}
    assert all(growth[stage] < BOUNDS_MB[stage] + SLACK_MB for stage in STAGES), (small, large)


@pytest.mark.proof
def test_a_large_raster_s_peaks_are_written_down(tmp_path):
    small, large, raster_mb = compare(tmp_path, 512, 6144, 6)
    lines = [{"stage": s, "peak_mb_small": small[s], "peak_mb_large": large[s], "growth_mb": large[s] - small[s]} for s in STAGES]
    record = {
        "raster_mb": round(raster_mb),
        "as_float32_mb": round(2 * raster_mb),
        "memory_mb": BOUNDS_MB,
        "stages": lines,
    }
    (ROOT / "docs" / "proof" / "memory.json").write_text(json.dumps(record, indent=1) + "\n")
    assert all(line["growth_mb"] < BOUNDS_MB[line["stage"]] + SLACK_MB for line in lines), lines
