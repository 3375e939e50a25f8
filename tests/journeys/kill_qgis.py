"""`kill -9` of the real QGIS at random moments of labelling: `python tests/journeys/kill_qgis.py [SERIES]`, 30 by default.

After each: the file says what the last finished action left, or one action more, which was begun; undo takes exactly that one back.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
PYTHON = os.environ.get("DDOQ_ENGINE_PYTHON") or sys.executable
QGIS_PYTHON = "/usr/bin/python3"  # the one that QGIS's own modules are of


def engine(*words):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    subprocess.run([PYTHON, "-m", "ddoq_engine", *map(str, words)], env=environment, check=True, capture_output=True)


def run_and_kill(study, seed, told, seconds):
    """Start QGIS, let it label, kill it so many seconds after its first action."""
    environment = {**os.environ, "DDOQ_STUDY": str(study), "DDOQ_SEED": str(seed), "DDOQ_TOLD": str(told), "DDOQ_ENGINE_PYTHON": PYTHON}
    command = [sys.executable, str(ROOT / "tests/qgis/run.py"), "--script", str(ROOT / "tests/journeys/labelling_until_killed.py")]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.monotonic() + 120
    while not (told.exists() and "done 0" in told.read_text()):
        assert time.monotonic() < end and process.poll() is None, "QGIS did not begin to label"
        time.sleep(0.02)
    time.sleep(seconds)
    found = [each for each in psutil.Process(process.pid).children(recursive=True) if each.name().startswith("qgis")]
    assert found, "QGIS is gone already"
    for each in found:
        each.send_signal(signal.SIGKILL)
    process.wait(60)


def check(study, told, plugins):
    """(actions finished, whether one was cut in the middle)."""
    lines = told.read_text().splitlines()
    done = [line.split() for line in lines if line.startswith("done") and len(line.split()) == 3]
    begun = sum(line.startswith("begin") for line in lines)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment = {name: value for name, value in environment.items() if name not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")}
    command = [QGIS_PYTHON, str(ROOT / "tests/journeys/digest_of_labels.py"), str(plugins), str(study)]
    said = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout.splitlines()
    found = dict(line.split() for line in said if len(line.split()) == 2)
    last = done[-1][2]
    if found["state"] != last:
        # The one that was begun is there, whole: taken back, or, where it was itself an undo, done again, it gives what was before.
        assert begun > len(done), (study, "something is lost")
        assert last in (found.get("undone"), found.get("ahead")), (study, found, last)
    if "redone" in found:
        assert found["redone"] == found["state"], (study, "undo and redo do not come back")
    return len(done), found["state"] != last


def main(series):
    """All series."""
    folder = Path(tempfile.mkdtemp(prefix="killed QGIS "))
    plugins = folder / "plugins"
    plugins.mkdir()
    (plugins / "ddoq").symlink_to(ROOT, target_is_directory=True)
    dice, finished, cut = random.Random(3), 0, 0
    try:
        engine("sample", folder / "scene", "--size", 512)
        engine("run", folder / "fresh", folder / "scene" / "sample_scene.tif", "--size", 32, "--budget", 24, "--encoder", "spectral")
        engine("superpixels", folder / "fresh")
        for seed in range(series):
            study, told = folder / f"study {seed}", folder / f"told-{seed}"
            shutil.copytree(folder / "fresh", study)
            run_and_kill(study, seed, told, dice.uniform(0.05, 4))
            done, is_cut = check(study, told, plugins)
            finished, cut = finished + done, cut + is_cut
            shutil.rmtree(study)
            print(f"series {seed + 1}: {done} actions, {'the next one was confirmed too' if is_cut else 'nothing else'}", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    said = f"in real QGIS: {series} series killed, {finished} actions confirmed before, all there; {cut} cut after the next was confirmed"
    print(said)
    if os.environ.get("DDOQ_REVIEW_PROOF"):
        with Path(os.environ["DDOQ_REVIEW_PROOF"]).open("a", encoding="utf-8") as file:
            file.write(said + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
