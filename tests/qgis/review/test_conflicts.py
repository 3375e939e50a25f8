"""What two annotators say differently, settled in its window: ours, theirs, or labelled anew with both in view."""

import shutil
import subprocess

import numpy as np
import pytest
from ddoq.plugin.review.session import Session
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def dialog(begin, unlabelled, tmp_path, engine_python):
    """The window of conflicts: of three tiles we say class 1, and Berta, in her copy, class 2."""
    hand = begin(unlabelled)
    shutil.copytree(unlabelled, tmp_path / "for Berta")
    tiles = [tile.tile_id for tile in hand.session.queue[:3]]
    berta = Session(tmp_path / "for Berta", "Berta")
    for tile in tiles:
        hand.session.label_tile(tile, 1)
        berta.label_tile(tile, 2)
    command = [engine_python, "-m", "ddoq_engine", "merge-labels", str(unlabelled), "--other", str(tmp_path / "for Berta"), "--quiet"]
    subprocess.run(command, check=True, timeout=120)
    hand.session.reload()
    next(action for action in hand.page.menu.actions() if action.objectName() == "conflicts").trigger()
    yield hand, hand.desk.review.dialog, tiles
    hand.desk.review.dialog.close()


def states(dialog):
    return {dialog.table.item(row, 0).text(): dialog.table.item(row, 3).text() for row in range(dialog.table.rowCount())}


def test_each_way_to_settle_is_noted_and_can_be_undone(dialog, grab):
    hand, window, tiles = dialog
    assert states(window) == dict.fromkeys(tiles, "")
    picked = [window.current().tile_id]
    assert hand.tile == picked[0] and (hand.page.reviewer.proposal == 2).all(), "it is shown with their labels over ours"
    grab(window, "conflicts")
    window.theirs.click()
    picked.append(window.current().tile_id)
    window.ours.click()
    picked.append(window.current().tile_id)
    assert sorted(picked) == sorted(tiles)

    hand.page.reviewer.propose(None)
    half = np.full((hand.session.grid(hand.tile).height, hand.session.grid(hand.tile).width), 255, np.uint8)
    half[:10] = 3
    hand.session.paint(hand.tile, half, by="segments")
    window.ours.click()
    settled = {picked[0]: "theirs", picked[1]: "ours", picked[2]: "mixed"}
    assert states(window) == settled

    on_disk = Session(hand.session.study, "another")
    assert (on_disk.mask(picked[0]) == 2).all() and (on_disk.mask(picked[1]) == 1).all()
    assert (on_disk.mask(picked[2])[:10] == 3).all() and (on_disk.mask(picked[2])[10:] == 1).all()
    assert {each.tile_id: each.state for each in on_disk.store.conflicts()} == settled
    for _ in range(4):  # the three ways, and what was painted
        hand.key("z", Qt.KeyboardModifier.ControlModifier)
    window.refresh()
    assert states(window) == dict.fromkeys(tiles, "") and (hand.session.mask(picked[0]) == 1).all()
