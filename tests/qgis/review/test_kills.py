"""`kill -9` at a random moment of labelling: after reopening, all that was confirmed is there, nothing else is, and undo works."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from ddoq.plugin.review.commands import DIGITS
from ddoq.plugin.review.session import Session

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from acting import act, plan  # noqa: E402 - it is also run alone

SERIES = 500


def contents(study):
    """All that the labelling knows, as plain data."""
    session = Session(study, "me")
    tiles = {
        tile.tile_id: (session.status(tile.tile_id), session.mask(tile.tile_id).tobytes(), tile.round, tile.rank) for tile in session.queue
    }
    log = [(e.seq, e.tile_id, e.action, e.class_id, json.dumps(e.payload, sort_keys=True)) for e in session.entries]
    return tiles, {each.class_id: each.as_row() for each in session.classes.values()}, log


def replayed(fresh, seed, count):
    """What the first actions of a seed give, undisturbed."""
    session = Session(fresh, "me")
    for number, action in enumerate(plan(seed, count)):
        session = act(session, number, action)
    return contents(fresh)


def run_and_kill(study, seed, seconds):
    """Let a process label, kill it after a while; (actions confirmed, actions begun)."""
    plugins = Path(sys.modules["ddoq"].__file__).resolve().parent
    link = study.parent / "plugins"
    link.mkdir(exist_ok=True)
    if not (link / "ddoq").exists():
        (link / "ddoq").symlink_to(plugins, target_is_directory=True)
    process = subprocess.Popen(
        [python(), str(HERE / "acting.py"), str(link), str(study), str(seed)], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    lines = []
    reader = threading.Thread(target=lambda: lines.extend(process.stdout), daemon=True)
    first = process.stdout.readline()  # it has begun
    lines.append(first)
    reader.start()
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.wait()
    reader.join()
    process.stdout.close()
    done = sum(line.startswith("done") for line in lines)
    return done, sum(line.startswith("begin") for line in lines)


def python():
    """The Python that QGIS itself is in."""
    found = Path(sys.executable)
    return str(found) if found.name.startswith("python") else shutil.which("python3") or "/usr/bin/python3"


def check(study, fresh, seed, done, begun):
    """The file is what `done` actions give, or one more, which was begun; undo takes the last ones back one by one."""
    found = contents(study)
    first = replayed(copy(fresh, study.parent / "a"), seed, done)
    is_first = found == first
    if not is_first:
        assert begun > done and found == replayed(copy(fresh, study.parent / "b"), seed, begun), (seed, done, begun)
    session, steps = Session(study, "me"), 0
    is_ahead = session.can_redo()
    while session.can_undo():
        session.undo()
        steps += 1
    assert all((session.mask(tile.tile_id) == 255).all() for tile in session.queue) and not session.classes
    for _ in range(steps):
        session.redo()
    assert contents(study)[:2] == found[:2]
    assert session.can_redo() == is_ahead


def copy(fresh, place):
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(fresh, place)
    return place


@pytest.mark.parametrize("series", [pytest.param(12, id="some"), pytest.param(SERIES, id="all", marks=pytest.mark.proof)])
def test_killed_at_random_moments(series, unlabelled, tmp_path, plugin):
    fresh = copy(unlabelled, tmp_path / "fresh")
    for name in ("encoder", "runs", "superpixels", "selection"):
        shutil.rmtree(fresh / name, ignore_errors=True)
    dice, total, cut = random.Random(7), 0, 0
    for seed in range(series):
        study = copy(fresh, tmp_path / "study")
        done, begun = run_and_kill(study, seed, dice.uniform(0, 0.6))
        check(study, fresh, seed, done, begun)
        total, cut = total + done, cut + (begun > done)
    said = f"{series} series killed, {total} actions confirmed before, {cut} cut in the middle of an action; all as confirmed"
    print(said)
    if os.environ.get("DDOQ_REVIEW_PROOF"):
        with Path(os.environ["DDOQ_REVIEW_PROOF"]).open("a", encoding="utf-8") as file:
            file.write(f"without a window: {said}\n")
    assert total > 5 * series


def test_what_is_undone_and_done_again_is_as_before(unlabelled):
    """Without a kill, and of more classes than there are digits for them."""
    seed = 110
    found = replayed(unlabelled, seed, 250)
    assert len(found[1]) > len(DIGITS)
    session, steps = Session(unlabelled, "me"), 0
    while session.can_undo():
        session.undo()
        steps += 1
    assert not session.classes
    for _ in range(steps):
        session.redo()
    assert contents(unlabelled)[:2] == found[:2]
