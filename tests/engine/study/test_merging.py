"""Two annotators on copies of a study, against a model that remembers every state of both."""

import shutil
import tempfile
from pathlib import Path

import numpy as np
import pytest
from annotator import Annotator
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from merges import CLASSES, SHAPE, TILES, all_bytes, masks_by_name, merge, rows

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.study import conflicts, labels
from ddoq_engine.study.label_log import unpack

tiles = st.sampled_from(TILES[:3])
places = st.integers(0, 5)
pixels = st.lists(st.one_of(st.none(), st.integers(0, 3)), min_size=64, max_size=64)
few = st.lists(st.one_of(st.none(), st.none(), st.integers(0, 3)), max_size=12)
actions = st.one_of(
    st.tuples(st.just("tile"), tiles, places),
    st.tuples(st.just("fill"), tiles, places),
    st.tuples(st.just("paint"), tiles, st.one_of(few, pixels)),
    st.tuples(st.just("erase"), tiles, st.one_of(st.none(), few)),
    st.tuples(st.just("status"), tiles, st.sampled_from(["to do", "done", "skipped", "unsure", "rejected"])),
    st.tuples(st.just("class"), st.sampled_from(["town", "snow", "sand"])),
    st.tuples(st.just("merge"), places, places),
    st.tuples(st.just("undo")),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)
some = st.lists(actions, max_size=7)


def here(name, ours):
    """What a class of theirs is called by us."""
    return ours.gone[name] if name not in ours.table.values() and name in ours.gone else name


def theirs_here(theirs, ours, tile):
    return np.vectorize(lambda name: here(name, ours) if name else "", otypes=[object])(theirs.named(tile))


def is_out(state, tile):
    return state.status[tile] in ("skipped", "rejected")


def check(base, ours, before, theirs, folder, expected_masks, expected_statuses, was_open):
    """What must be after a merge of all that they did between `before` and `theirs`; expected_*: as they were for us before it.

    was_open: the tiles that an earlier merge left to be settled.
    """
    masks, status = masks_by_name(folder)
    found = {each.tile_id: each for each in conflicts.read_conflicts(folder / "review.gpkg")}
    names = {each.class_id: each.name for each in labels.read_classes(folder / "review.gpkg")}
    for tile in TILES:
        they_did, we_did = theirs.acts[tile] != before.acts[tile], ours.acts[tile] != base.acts[tile]
        their_pixels = theirs.acts_on_pixels[tile] != before.acts_on_pixels[tile]
        said = theirs_here(theirs, ours, tile)
        if they_did and not we_did:
            np.testing.assert_array_equal(masks[tile], said if their_pixels else expected_masks[tile])
            assert status[tile] == theirs.status[tile]
            assert tile not in found
            continue
        np.testing.assert_array_equal(masks[tile], expected_masks[tile])  # ours stand
        assert status[tile] == expected_statuses[tile]
        if they_did or tile in was_open:
            differ = (said != expected_masks[tile]).any()
            other_status = is_out(theirs, tile) != is_out(ours, tile)
            is_conflict = (differ and (their_pixels or tile in was_open)) or other_status
            assert (tile in found and found[tile].state == "open") == is_conflict
            if is_conflict:
                noted = unpack(found[tile].theirs, *SHAPE)
                as_names = [[names[v] if v != NOT_LABELLED else "" for v in row] for row in noted.tolist()]
                np.testing.assert_array_equal(np.array(as_names, dtype=object), said)
                assert found[tile].differing == (said != expected_masks[tile]).sum()
                assert found[tile].pixels == ((said != "") & (expected_masks[tile] != "")).sum()
                assert found[tile].their_status == theirs.status[tile]
    return masks, status, found


def everything(folder):
    return [rows(folder / "review.gpkg", table) for table in ("label_log", "classes", "queue", "conflicts", "merges")]


def work_and_merge(tiled_study, take, start, mine, first, second):
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as place:
        our_folder, other = Path(place) / "ours", Path(place) / "other"
        shutil.copytree(tiled_study, our_folder)
        us = Annotator("us", TILES, SHAPE, CLASSES)
        for action in start:
            us.do(*action)
        us.save(our_folder / "review.gpkg")
        shutil.copytree(our_folder, other)
        ana, base = us.copied("ana"), us.now
        for action in mine:
            us.do(*action)
        for action in first:
            ana.do(*action)
        us.save(our_folder / "review.gpkg")
        masks, status = {tile: us.now.named(tile) for tile in TILES}, us.now.status
        before, was_open = base, set()
        for batch in ((), second):
            for action in batch:
                ana.do(*action)
            ana.save(other / "review.gpkg")
            log, theirs = rows(our_folder / "review.gpkg"), all_bytes(other)
            merge(our_folder, other)
            assert rows(our_folder / "review.gpkg")[: len(log)] == log
            assert all_bytes(other) == theirs
            masks, status, found = check(base, us.now, before, ana.now, our_folder, masks, status, was_open)
            whole = everything(our_folder)
            assert not merge(our_folder, other).is_new
            assert everything(our_folder) == whole
            before, was_open = ana.now, {tile for tile, each in found.items() if each.state == "open"}
        is_open = {tile: each for tile, each in found.items() if each.state == "open"}
        if is_open:
            assert {each.tile_id for each in conflicts.settle(our_folder / "review.gpkg", take)} == set(is_open)
        after, now_status = masks_by_name(our_folder)
        for tile in TILES:
            is_theirs = tile in is_open and take == "theirs"
            np.testing.assert_array_equal(after[tile], theirs_here(ana.now, us.now, tile) if is_theirs else masks[tile])
            assert now_status[tile] == (ana.now.status[tile] if is_theirs else status[tile])
        assert not conflicts.read_conflicts(our_folder / "review.gpkg", state="open")
        assert not merge(our_folder, other).is_new


WORK = {"take": st.sampled_from(["ours", "theirs"]), "start": some, "mine": some, "first": some, "second": some}


OTHER_WOOD = [("tile", TILES[0], 0), ("class", "town"), ("tile", TILES[0], 5)]


@example(take="theirs", start=[], mine=[("tile", TILES[0], 0)], first=OTHER_WOOD, second=[("merge", 1, 0)])
@example(take="theirs", start=[], mine=[("tile", TILES[0], 0)], first=OTHER_WOOD, second=[("status", TILES[0], "unsure")])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(**WORK)
def test_any_work_on_two_copies_merges_as_a_model_says(tiled_study, take, start, mine, first, second):
    work_and_merge(tiled_study, take, start, mine, first, second)


@pytest.mark.proof
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(**WORK)
def test_much_work_on_two_copies_merges_as_a_model_says(tiled_study, take, start, mine, first, second):
    work_and_merge(tiled_study, take, start, mine, first, second)
