"""One study open in two real QGIS at once: both label, each sees the other's labels, and who finds the file held is told so."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from ddoq.plugin.review.session import Session

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def another(tmp_path, unlabelled, engine_python, wait_until):
    """The second QGIS on the same study, and the folder where the two meet."""
    environment = {**os.environ, "DDOQ_MEETING": str(tmp_path), "DDOQ_STUDY": str(unlabelled), "DDOQ_ENGINE_PYTHON": str(engine_python)}
    script = str(ROOT / "tests/journeys/labels_in_another_qgis.py")
    command = [sys.executable if Path(sys.executable).name.startswith("python") else "/usr/bin/python3", str(ROOT / "tests/qgis/run.py")]
    process = subprocess.Popen([*command, "--timeout", "240", "--script", script], env=environment)
    yield tmp_path, process
    process.terminate()
    process.wait(30)


@pytest.mark.proof  # a second QGIS takes half a minute to start
def test_two_qgis_label_one_study(another, begin, unlabelled, wait_until):
    place, process = another
    hand = begin(unlabelled)

    def met(name):
        wait_until(lambda: (place / name).exists() or process.poll() is not None, 120)
        assert (place / name).exists(), f"the other QGIS ended with {process.poll()}"

    met("there")
    hand.rest(0.5)
    (place / "label").touch()
    ours = []
    for _ in range(10):
        ours.append(hand.tile)
        hand.key("1")
        assert hand.session.status(ours[-1]) == "done", hand.page.sentence.text()
        hand.rest(0.3)
    met("through")
    theirs = (place / "labelled").read_text().split()
    assert len(theirs) == 10 and not set(ours) & set(theirs)
    on_disk = Session(unlabelled, "third")
    assert all((on_disk.mask(tile) == 1).all() for tile in ours) and all((on_disk.mask(tile) == 2).all() for tile in theirs)
    numbers = [entry.seq for entry in on_disk.entries]
    assert len(set(numbers)) == len(numbers)
    hand.desk.review.refresh()
    assert all(hand.session.status(tile) == "done" for tile in theirs)

    (place / "hold").touch()
    met("held")
    log, tile = [vars(entry) for entry in hand.session.entries], hand.tile  # plain: other tests load the plugin, and its classes, anew
    hand.key("3")
    is_held = "another program" in hand.page.sentence.text()
    if is_held:
        assert hand.tile == tile and hand.session.status(tile) == "to do"
        assert [vars(entry) for entry in Session(unlabelled, "third").entries] == log
    (place / "let go").touch()
    met("gone")
    assert is_held, "the other's transaction did not hold the file: the test shows nothing"
    hand.key("3")
    assert hand.session.status(tile) == "done" and (Session(unlabelled, "third").mask(tile) == 3).all()
