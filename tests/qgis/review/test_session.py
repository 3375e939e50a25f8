"""Random actions of an analyst against a model that remembers every state, with other programs and restarts between them."""

import random
import shutil
import sqlite3
import subprocess
import time
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
from ddoq.plugin.review.commands import class_keys
from ddoq.plugin.review.log import NOT_LABELLED, STATUSES
from ddoq.plugin.review.session import RefusedActionError, Session
from ddoq.plugin.review.store import LandClass, Store, StoreError

ACTIONS = ("label", "label", "paint", "paint", "fill", "erase", "erase part", "status", "merge", "rename", "undo", "undo", "redo", "reopen")


class Model:
    """What ought to be: masks, statuses and classes after each action, and the way back."""

    def __init__(self, session):
        shapes = {tile.tile_id: (tile.height, tile.width) for tile in session.queue}
        self.state = ({tile: np.full(shape, NOT_LABELLED, np.uint8) for tile, shape in shapes.items()}, {}, {})
        self.before, self.ahead = [], []

    def step(self):
        masks, statuses, classes = self.state
        self.before.append(self.state)
        self.ahead = []
        self.state = ({tile: mask.copy() for tile, mask in masks.items()}, dict(statuses), dict(classes))
        return self.state

    def undo(self):
        if self.before:
            self.ahead.append(self.state)
            self.state = self.before.pop()

    def redo(self):
        if self.ahead:
            self.before.append(self.state)
            self.state = self.ahead.pop()


def compare(session, model):
    masks, statuses, classes = model.state
    for tile, mask in masks.items():
        np.testing.assert_array_equal(session.mask(tile), mask, err_msg=tile)
        assert session.status(tile) == statuses.get(tile, "to do"), tile
    assert {each.class_id: each.name for each in session.classes.values()} == classes
    with closing(sqlite3.connect(session.store.path)) as connection:
        kept = dict(connection.execute("SELECT tile_id, status FROM queue"))
    assert {tile: kept[tile] for tile in masks} == {tile: statuses.get(tile, "to do") for tile in masks}


def act(session, model, dice):
    """One action on both; what the session does not take, the model does not either."""
    kind = dice.choice(ACTIONS)
    tile = dice.choice(sorted(model.state[0]))
    ids = sorted(model.state[2])
    if kind == "undo" or kind == "redo":
        try:
            getattr(session, kind)()
        except RefusedActionError:
            assert not (model.before if kind == "undo" else model.ahead)
            return session
        getattr(model, kind)()
    elif kind == "reopen":
        return Session(session.study, session.annotator)
    elif kind == "rename" or not ids:
        number = dice.choice([*ids, session.new_class_id()])
        name = f"class {number} {dice.random()}"
        session.edit_class(LandClass(number, name, "#123456"))
        model.step()[2][number] = name
    elif kind == "label":
        session.label_tile(tile, ids[0])
        masks, statuses, _ = model.step()
        masks[tile][:], statuses[tile] = ids[0], "done"
    elif kind == "fill":
        session.fill(tile, ids[-1])
        masks, statuses, _ = model.step()
        masks[tile][masks[tile] == NOT_LABELLED] = ids[-1]
        statuses[tile] = "done"
    elif kind == "paint":
        said = np.full(model.state[0][tile].shape, NOT_LABELLED, np.uint8)
        said[dice.randrange(20) :, dice.randrange(20) :] = dice.choice(ids)
        session.paint(tile, said, by="segments")
        masks, _, _ = model.step()
        masks[tile] = np.where(said == NOT_LABELLED, masks[tile], said)
    elif kind.startswith("erase"):
        pixels = np.zeros(model.state[0][tile].shape, bool)
        pixels[: dice.randrange(1, 30)] = True
        chosen = pixels if kind == "erase part" else None
        if (model.state[0][tile][pixels if chosen is not None else ...] == NOT_LABELLED).all():
            session.erase(tile, chosen)
            return session
        session.erase(tile, chosen)
        masks, statuses, _ = model.step()
        masks[tile][pixels if chosen is not None else ...] = NOT_LABELLED
        if statuses.get(tile) == "done":
            statuses[tile] = "to do"
    elif kind == "status":
        status = dice.choice([each for each in STATUSES if each != "rejected"])
        if status != session.status(tile):
            session.set_status(tile, status)
            model.step()[1][tile] = status
    elif kind == "merge" and len(ids) > 1:
        first, second = dice.sample(ids, 2)
        session.merge_classes(first, second)
        masks, _, classes = model.step()
        for mask in masks.values():
            mask[mask == first] = second
        del classes[first]
    return session


@pytest.mark.parametrize("seed", range(12))
def test_sixty_actions_are_what_the_model_says(seed, unlabelled, plugin):
    dice = random.Random(seed)
    session = Session(unlabelled, "me")
    model, log = Model(session), []
    for _ in range(60):
        session = act(session, model, dice)
        assert session.entries[: len(log)] == log, "the log only grows"
        log = list(session.entries)
    compare(session, model)
    compare(Session(unlabelled, "another"), model)


def test_another_program_s_labels_are_seen_and_kept(unlabelled, plugin):
    one, two = Session(unlabelled, "one"), Session(unlabelled, "two")
    one.edit_class(LandClass(1, "water", "#0000ff"))
    two.reload()
    tiles = [tile.tile_id for tile in one.queue]
    one.label_tile(tiles[0], 1)
    two.label_tile(tiles[1], 1)
    assert one.status(tiles[1]) == "to do"
    one.label_tile(tiles[2], 1)
    assert one.status(tiles[1]) == "done" and (one.mask(tiles[1]) == 1).all()
    two.reload()
    assert [two.status(tile) for tile in tiles[:3]] == ["done"] * 3
    assert [entry.annotator for entry in two.entries if entry.action == "tile"] == ["one", "two", "one"]


def test_what_cannot_be_written_is_said_and_nothing_is_changed(unlabelled, plugin):
    session = Session(unlabelled, "me")
    session.edit_class(LandClass(1, "water", "#0000ff"))
    tile, log = session.queue[0].tile_id, list(session.entries)
    with closing(sqlite3.connect(session.store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        begun = time.monotonic()
        with pytest.raises(StoreError, match="is being written by another program"):
            session.label_tile(tile, 1)
        assert time.monotonic() - begun < 2.5
        other.execute("ROLLBACK")
    assert session.entries == log and session.status(tile) == "to do" and (session.mask(tile) == NOT_LABELLED).all()
    session.label_tile(tile, 1)
    assert Session(unlabelled, "x").status(tile) == "done"


def test_wrong_wishes_are_refused(unlabelled, plugin):
    session = Session(unlabelled, "me")
    tile = session.queue[0].tile_id
    with pytest.raises(RefusedActionError, match="There is no class 7"):
        session.label_tile(tile, 7)
    session.edit_class(LandClass(1, "water", "#0000ff", "w"))
    for wrong, says in ((LandClass(2, "water", "#000000"), "already"), (LandClass(2, " ", "#000000"), "needs a name"),
                        (LandClass(255, "x", "#000000"), "0 to 254"), (LandClass(2, "x", "#000000", "w"), "is that of")):  # fmt: skip
        with pytest.raises(RefusedActionError, match=says):
            session.edit_class(wrong)
    session.label_tile(tile, 1)
    with pytest.raises(RefusedActionError, match="in use"):
        session.remove_class(1)
    with pytest.raises(RefusedActionError, match="not in the queue"):
        session.label_tile("00_999999_999999", 1)
    assert len([entry for entry in Session(unlabelled, "x").entries if entry.action == "tile"]) == 1


def test_no_file_is_no_study(tmp_path, plugin):
    with pytest.raises(StoreError, match="cannot be opened"):
        Store(tmp_path / "review.gpkg").queue()


@pytest.fixture
def small_disk(tmp_path):
    """mount(size, options): a file system of its own at a folder; skipped where the machine allows none."""
    places = []

    def mount(place, options):
        place.mkdir(exist_ok=True)
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], capture_output=True, check=False)
        if done.returncode:
            pytest.skip("this machine mounts no file system of our own")
        places.append(place)
        return place

    yield mount
    for place in places:
        subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_loses_nothing_and_says_so(unlabelled, small_disk, tmp_path, plugin):
    place = small_disk(tmp_path / "disk", "size=2m")
    for name in ("study.json", "review.gpkg"):
        shutil.copy(unlabelled / name, place / name)
    session = Session(place, "me")
    session.edit_class(LandClass(1, "water", "#0000ff"))
    tiles = [tile.tile_id for tile in session.queue]
    session.label_tile(tiles[0], 1)
    with (place / "filler").open("wb", buffering=0) as filler, pytest.raises(OSError):
        while True:
            filler.write(b"x" * 4096)
    noise = np.random.default_rng(1)
    done, said = {tiles[0]: session.mask(tiles[0]).copy()}, ""
    for tile in tiles[1:]:  # some fit into pages that are there already
        mask = noise.integers(0, 2, session.mask(tile).shape).astype(np.uint8)
        mask[mask == 0] = NOT_LABELLED
        try:
            session.paint(tile, mask, by="segments")
        except StoreError as error:
            said = str(error)
            assert (session.mask(tile) == NOT_LABELLED).all() and session.status(tile) == "to do"
            break
        done[tile] = mask
    assert "The disk is full" in said and "What was confirmed before is safe" in said
    (place / "filler").unlink()
    found = Session(place, "another")
    assert {tile: (found.mask(tile) == mask).all() for tile, mask in done.items()} == dict.fromkeys(done, True)
    assert len([entry for entry in found.entries if entry.action in ("tile", "paint")]) == len(done)
    session.label_tile(tiles[-1], 1)
    assert Session(place, "x").status(tiles[-1]) == "done", "with room again it goes on"


def test_a_read_only_place_is_shown_and_nothing_is_taken(unlabelled, small_disk, tmp_path, plugin):
    place = small_disk(tmp_path / "disk", "size=8m")
    for name in ("study.json", "review.gpkg"):
        shutil.copy(unlabelled / name, place / name)
    Session(place, "me").edit_class(LandClass(1, "water", "#0000ff"))
    subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
    session = Session(place, "me")
    with pytest.raises(StoreError, match="is read-only for you"):
        session.label_tile(session.queue[0].tile_id, 1)
    assert session.status(session.queue[0].tile_id) == "to do" and len(session.queue) == 24


def test_a_class_that_others_were_merged_into_stays(unlabelled, plugin):
    session = Session(unlabelled, "me")
    for class_id in (1, 2, 3):
        session.edit_class(LandClass(class_id, f"class {class_id}", "#0000ff"))
    session.label_tile(session.queue[0].tile_id, 1)
    session.merge_classes(1, 2)
    with pytest.raises(RefusedActionError, match="in use"):
        session.remove_class(2)
    session.remove_class(3)


def test_what_others_changed_meanwhile_decides(unlabelled, plugin):
    one, two = Session(unlabelled, "one"), Session(unlabelled, "two")
    for class_id in (1, 2):
        one.edit_class(LandClass(class_id, f"class {class_id}", "#0000ff"))
    two.reload()
    tiles = [tile.tile_id for tile in one.queue]
    one.merge_classes(1, 2)
    with pytest.raises(RefusedActionError, match="There is no class 1"):
        two.label_tile(tiles[0], 1)
    with closing(sqlite3.connect(one.store.path)) as connection, connection:
        connection.execute("DELETE FROM queue WHERE tile_id = ?", (tiles[1],))  # as a round does with a tile that still waits
    two.label_tile(tiles[1], 2)
    assert Session(unlabelled, "x").status(tiles[1]) == "done", "a tile that is labelled is in the queue"


def test_a_tile_of_chance_has_no_substitute(unlabelled, plugin):
    session = Session(unlabelled, "me")
    tile = session.queue[5]
    with closing(sqlite3.connect(session.store.path)) as connection, connection:
        connection.execute("UPDATE queue SET reason = 'random, for areas' WHERE tile_id = ?", (tile.tile_id,))
    session.reload()
    session.set_status(tile.tile_id, "rejected")
    assert len(session.queue) == 24 and session.status(tile.tile_id) == "rejected"


def test_a_proposal_is_one_action(unlabelled, plugin):
    session = Session(unlabelled, "me")
    session.edit_class(LandClass(1, "water", "#0000ff"))
    tile = session.queue[0].tile_id
    session.paint(tile, np.ones(session.mask(tile).shape, np.uint8), by="suggestion", is_done=True)
    assert session.status(tile) == "done"
    session.undo()
    assert session.status(tile) == "to do" and (session.mask(tile) == NOT_LABELLED).all() and session.classes


def test_keys_stay_with_their_classes():
    classes = [LandClass(number, f"class {number}", "#000000") for number in (1, 2, 3, 12)]
    before = class_keys(classes)
    assert before == {"1": 1, "2": 2, "3": 3, "4": 12}
    after = class_keys([each for each in classes if each.class_id != 2])
    assert after["1"] == 1 and after["3"] == 3 and after["2"] == 12
    assert class_keys([LandClass(1, "a", "#000000", "x"), *classes[1:3]]) == {"X": 1, "2": 2, "3": 3}


def test_a_key_once_given_is_the_classs_own_whatever_classes_come(unlabelled):
    """Also of classes with two digits, those that an import brought, and those that another session sees."""

    def keys(session):
        return {class_id: key for key, class_id in session.class_keys().items()}

    place = unlabelled / "review.gpkg"
    with closing(sqlite3.connect(place)) as connection, connection:
        for class_id in (30, 95):  # as the engine's import writes them: no keys
            connection.execute(
                "INSERT INTO classes (class_id, name, colour, source_value) VALUES (?, ?, '#336699', ?)",
                (class_id, f"class {class_id}", class_id),
            )
    session = Session(unlabelled, "me")
    given = keys(session)
    assert given == {30: "1", 95: "2"}
    for class_id in (12, 1, 2, 11):  # before them in order, and with their digits as numbers
        session.edit_class(LandClass(class_id, f"class {class_id}", "#112233"))
        assert keys(session).items() >= given.items()
        given = keys(session)
    assert len(set(given.values())) == 6
    session.undo()
    session.edit_class(LandClass(13, "class 13", "#112233"))
    session.remove_class(12)
    kept = {class_id: key for class_id, key in given.items() if class_id not in (11, 12)}
    assert keys(session).items() >= kept.items()
    session.edit_class(replace(session.classes[95], name="mangroves"))
    session.undo()
    assert keys(Session(unlabelled, "another")).items() >= kept.items()


def test_a_key_that_a_merge_sets_free_comes_back_with_its_class(unlabelled):
    session = Session(unlabelled, "me")
    for number in range(1, 13):
        session.edit_class(LandClass(number, f"class {number}", "#112233"))
    all_of_them = [*"1234567890", "", ""]
    assert [each.key for each in session.classes.values()] == all_of_them
    session.merge_classes(5, 6)
    session.merge_classes(3, 6)
    assert session.class_keys() == {key: (int(key) or 10) for key in "12467890"}  # nothing moves to what has no key
    session.edit_class(LandClass(13, "class 13", "#112233"))  # what is new may have one: undo takes it away first
    assert session.class_keys()["3"] == 13
    for _ in range(3):
        session.undo()
    for opened in (session, Session(unlabelled, "me")):
        assert [each.key for each in opened.classes.values()] == all_of_them and opened.class_keys()["5"] == 5


def test_a_file_that_is_in_use_keeps_nobody_waiting_for_keys(unlabelled):
    place = unlabelled / "review.gpkg"
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("INSERT INTO classes (class_id, name, colour, source_value) VALUES (30, 'reed', '#336699', 30)")
        other.execute("BEGIN IMMEDIATE")
        begun = time.monotonic()
        session = Session(unlabelled, "me")
        assert time.monotonic() - begun < 1 and session.class_keys() == {"1": 30}
        other.execute("ROLLBACK")
    session.reload()
    assert session.classes[30].key == "1"
