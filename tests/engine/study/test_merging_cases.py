"""Merges of two copies, case by case: what comes back, what comes again, who is refused."""

import shutil
import sqlite3
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely
from annotator import Annotator, make_study
from merges import CLASSES, SHAPE, TILES, all_bytes, masks_by_name, merge, rows

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import LabelError, StorageError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.masks import write_mask
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.study import conflicts, grids, labels, merging, review
from ddoq_engine.study.folder import Study
from ddoq_engine.study.label_log import Entry, standing, statuses
from ddoq_engine.study.other_copy import open_copy
from ddoq_engine.study.record import StudyRecord, place_of


@pytest.fixture
def pair(study_folder, tmp_path):
    """(our folder, theirs, us, ana): a study with three classes and one labelled tile, and a copy of it."""
    us = Annotator("us", TILES, SHAPE, CLASSES)
    us.do("tile", TILES[3], 0)
    us.save(study_folder / "review.gpkg")
    other = Path(shutil.copytree(study_folder, tmp_path / "ana's copy"))
    return study_folder, other, us, us.copied("ana")


@pytest.fixture
def differing(pair):
    """As `pair`, where we and ana have labelled one tile otherwise since."""
    ours, other, us, ana = pair
    us.do("tile", TILES[0], 0)
    ana.do("tile", TILES[0], 1)
    save(ours, us, other, ana)
    return pair


def save(ours, us, other, ana):
    us.save(ours / "review.gpkg")
    ana.save(other / "review.gpkg")


def test_entries_that_were_taken_over_bear_their_annotator_time_and_seconds_and_cannot_be_undone_by_key(pair):
    ours, other, _, ana = pair
    ana.do("fill", TILES[0], 1)  # and is not done with it
    ana.do("tile", TILES[3], 2)
    ana.save(other / "review.gpkg")
    before = len(rows(ours / "review.gpkg"))
    merge(ours, other)
    new = labels.read_entries(ours / "review.gpkg")[before:]
    assert [(e.tile_id, e.action) for e in new] == [
        (TILES[0], "paint"), (TILES[0], "status"), (TILES[3], "erase"), (TILES[3], "paint"), (TILES[3], "status")
    ]  # fmt: skip
    assert {e.annotator for e in new} == {"ana"} and all("step" not in e.payload for e in new)
    assert [e.time for e in new] == [*[ana.rows[-3][1]] * 2, *[ana.rows[-1][1]] * 3]
    assert [e.seconds for e in new] == [1.5, None, 3.0, None, None]  # an action on a tile and its status: two entries of 1.5 s
    assert statuses(standing(labels.read_entries(ours / "review.gpkg"))) == {TILES[0]: "to do", TILES[3]: "done"}


def test_what_the_analyst_undoes_after_a_merge_does_not_reach_what_was_taken_over(pair):
    ours, other, us, ana = pair
    ana.do("paint", TILES[3], [1] * 10)
    ana.save(other / "review.gpkg")
    merge(ours, other)
    step = us.steps[-1]
    with sqlite3.connect(ours / "review.gpkg") as connection:
        connection.execute(
            "INSERT INTO label_log (time, annotator, tile_id, action, payload) VALUES ('t', 'us', '', 'undo', ?)", (f'{{"step": {step}}}',)
        )
    connection.close()
    np.testing.assert_array_equal(masks_by_name(ours)[0][TILES[3]], ana.now.named(TILES[3]))


def test_labels_that_come_back_are_nobody_s_second_opinion(pair):
    """We take theirs, they take ours: nothing of it is new to either, and no tile counts as labelled by both."""
    ours, other, us, ana = pair
    ana.do("tile", TILES[0], 1)
    us.do("tile", TILES[1], 2)
    ana.save(other / "review.gpkg")
    us.save(ours / "review.gpkg")
    assert merge(ours, other).taken == [TILES[0]]
    back = merge(other, ours)
    assert back.taken == [TILES[1]] and not back.counts and not back.conflicts
    again = merge(ours, other)
    assert (again.taken, again.conflicts, again.entries, again.counts) == ([], [], [], {})
    assert masks_by_name(ours)[0][TILES[1]].tolist() == masks_by_name(other)[0][TILES[1]].tolist()


def test_the_agreement_is_of_what_each_said_alone_also_after_a_conflict_was_settled(differing):
    ours, other, _us, ana = differing
    first = merge(ours, other, settle="theirs")
    assert masks_by_name(ours)[0][TILES[0]].tolist() == ana.now.named(TILES[0]).tolist()
    assert [each.state for each in conflicts.read_conflicts(ours / "review.gpkg")] == ["theirs"]
    again = merge(ours, other)
    assert not again.is_new and again.counts.keys() == first.counts.keys() == {TILES[0]}
    np.testing.assert_array_equal(again.counts[TILES[0]], [[0, 64], [0, 0]])


def test_a_conflict_that_they_resolve_themselves_is_open_no_more(differing):
    ours, other, _us, ana = differing
    merge(ours, other)
    ana.do("tile", TILES[0], 0)
    ana.save(other / "review.gpkg")
    assert merge(ours, other).agreed == [TILES[0]]
    assert conflicts.read_conflicts(ours / "review.gpkg", state="open") == []


def test_two_copies_that_differ_on_one_tile_are_two_conflicts_and_it_is_asked_whose_to_take(pair, tmp_path):
    ours, other, us, ana = pair
    third, ben = Path(shutil.copytree(other, tmp_path / "third")), ana.copied("ben")
    for who, folder, place in ((us, ours, 0), (ana, other, 1), (ben, third, 2)):
        who.do("tile", TILES[0], place)
        who.save(folder / "review.gpkg")
    merge(ours, other)
    merge(ours, third)
    review = ours / "review.gpkg"
    assert {each.other for each in conflicts.read_conflicts(review, state="open")} == {"ana", "ben"}
    with pytest.raises(LabelError, match="ana, ben"):
        conflicts.settle(review, "theirs", tile_id=TILES[0])
    conflicts.settle(review, "theirs", tile_id=TILES[0], other="ben")
    assert masks_by_name(ours)[0][TILES[0]].tolist() == ben.now.named(TILES[0]).tolist()
    conflicts.settle(review, "ours")
    assert {each.other: each.state for each in conflicts.read_conflicts(review)} == {"ana": "ours", "ben": "theirs"}
    with pytest.raises(LabelError, match="no such conflict"):
        conflicts.settle(review, "ours")


def test_a_tile_that_was_labelled_anew_from_both_is_mixed(pair):
    ours, other, us, ana = pair
    for who, folder, place in ((us, ours, 0), (ana, other, 1)):
        for tile in TILES[:2]:
            who.do("tile", tile, place)
        who.save(folder / "review.gpkg")
    merge(ours, other)
    us.do("tile", TILES[0], 1)
    us.save(ours / "review.gpkg")
    conflicts.settle(ours / "review.gpkg", "ours")
    assert {each.tile_id: each.state for each in conflicts.read_conflicts(ours / "review.gpkg")} == {TILES[0]: "mixed", TILES[1]: "ours"}
    assert masks_by_name(ours)[0][TILES[0]].tolist() == us.now.named(TILES[0]).tolist()


def test_what_is_settled_after_classes_were_merged_is_of_the_classes_that_there_are(differing):
    ours, other, *_ = differing
    merge(ours, other)
    review = ours / "review.gpkg"
    with sqlite3.connect(review) as connection:  # wood is field from here on
        connection.execute("INSERT INTO label_log (time, annotator, tile_id, action, class_id, payload) "
                           "VALUES ('t', 'us', '', 'merge', 3, '{\"from\": 2}')")  # fmt: skip
        connection.execute("DELETE FROM classes WHERE class_id = 2")
    connection.close()
    conflicts.settle(review, "theirs")
    assert set(masks_by_name(ours)[0][TILES[0]].ravel()) == {"field"}


def test_two_studies_without_a_common_history_are_merged_by_the_names_of_their_classes(tiled_study, tmp_path):
    folders = [Path(shutil.copytree(tiled_study, tmp_path / name)) for name in "ab"]
    us, ana = Annotator("us", TILES, SHAPE, ["water", "wood"]), Annotator("ana", TILES, SHAPE, ["wood", "snow"])
    ana.clock = us.clock = 50
    us.do("tile", TILES[0], 0)
    ana.do("tile", TILES[0], 0)
    ana.do("tile", TILES[1], 1)
    us.save(folders[0] / "review.gpkg")
    ana.save(folders[1] / "review.gpkg")
    plan = merge(*folders)
    assert [(each.class_id, each.name) for each in plan.new_classes] == [(3, "snow")]
    assert set(masks_by_name(folders[0])[0][TILES[1]].ravel()) == {"snow"}
    assert [each.tile_id for each in plan.conflicts] == [TILES[0]]
    added = [each for each in labels.read_entries(folders[0] / "review.gpkg") if each.action == "class"][-1]
    assert added.class_id == 3 and added.payload["before"] is None and added.payload["after"]["name"] == "snow"


def test_labels_that_are_given_while_a_merge_is_planned_are_not_lost(pair):
    ours, other, us, ana = pair
    ana.do("tile", TILES[0], 1)
    ana.save(other / "review.gpkg")
    study = Study(ours)
    record = StudyRecord.load(study)
    with open_copy(other, study, record, Progress()) as copy:
        late = merging.plan(study, record, copy, "ana", Progress())
        us.do("tile", TILES[0], 0)
        us.save(ours / "review.gpkg")
        before = rows(study.review)
        assert not merging.write(study.review, late, None)
        assert rows(study.review) == before
    assert merge(ours, other).taken == [] and len(conflicts.read_conflicts(study.review, state="open")) == 1


def test_polygons_and_imports_of_theirs_are_taken_as_the_pixels_that_they_cover(pair):
    ours, other, *_ = pair
    shape = shapely.Point(500080, 4999960).buffer(35)
    polygon = {"label_id": [7], "class_id": [2], "tile_id": [""], "annotator": ["ana"], "source": [""]}
    labels.append_polygons(other / "review.gpkg", geopandas.GeoDataFrame(polygon, geometry=[shape], crs="EPSG:32633"))
    entries = [Entry(tile, "polygon", 2, {"label_id": 7, "step": 900}, "ana") for tile in TILES[:2]]
    mask = np.full(SHAPE, NOT_LABELLED, np.uint8)
    mask[:3] = 3
    study = Study(other)
    record = StudyRecord.load(study)
    write_mask(other / "labels/import-x/m.tif", mask, record.rasters[0], tile_window(place_of(TILES[2], record)))
    labels.append(study.review, [*entries, Entry(TILES[2], "mask", None, {"file": "labels/import-x/m.tif"}, "import")], [])
    merge(ours, other)
    found = masks_by_name(ours)[0]
    centres = [[shape.contains(shapely.Point(500005 + 10 * col, 4999995 - 10 * row)) for col in range(16)] for row in range(8)]
    assert np.array_equal(np.hstack([found[TILES[0]], found[TILES[1]]]) == "wood", np.array(centres)) and np.array(centres).any()
    assert (found[TILES[2]][:3] == "field").all() and (found[TILES[2]][3:] == "").all()
    alone = other.parent / "alone.gpkg"
    shutil.copy(other / "review.gpkg", alone)
    fresh = Path(shutil.copytree(ours, other.parent / "fresh"))
    with sqlite3.connect(fresh / "review.gpkg") as connection:
        connection.execute("DELETE FROM label_log WHERE annotator != 'us'")
        connection.execute("DELETE FROM merges")
    connection.close()
    with pytest.raises(LabelError, match="Give the whole folder"):
        merge(fresh, alone)


def test_tiles_of_a_raster_with_another_number_there_are_found_by_its_grid(tiled_study, tmp_path):
    """Their first raster is our second one."""
    from ddoq_engine import pipeline

    ours = make_study(tmp_path / "ours")
    first = ours / "data" / "scene.tif"
    second = ours / "data" / "another.tif"
    shutil.copy(first, second)

    def tile(folder, *names):
        given = pipeline.settings_for(folder, "tile", {"tile": {"rasters": [str(name) for name in names], "size_px": 8}})
        pipeline.run("tile", folder, given, emit=lambda event: None, stop=lambda: False)

    other = tmp_path / "theirs"
    tile(ours, second, first)
    tile(other, first)
    ana = Annotator("ana", TILES, SHAPE, CLASSES)
    ana.do("tile", TILES[2], 1)
    ana.save(other / "review.gpkg")
    assert merge(ours, other).taken == [TILES[2].replace("00_", "01_", 1)]
    with pytest.raises(LabelError, match="cut otherwise"):
        merge(other, ours)


def damaged(path):
    with open(path, "r+b") as file:
        file.seek(2000)
        file.write(b"\xa5" * 40_000)


def emptied(path):
    path.write_bytes(b"")


def no_database(path):
    path.write_text("no database " * 500)


def of_a_newer_version(path):
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO label_log (time, annotator, tile_id, action) VALUES ('t', 'ana', ?, 'dance')", (TILES[0],))
    connection.close()


def with_a_file_of_the_machine(path):
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO label_log (time, annotator, tile_id, action, payload) VALUES ('t', 'ana', ?, 'mask', ?)",
                           (TILES[0], '{"file": "../../secret.tif"}'))  # fmt: skip
    connection.close()


def of_a_tile_that_cannot_be(path):
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO label_log (time, annotator, tile_id, action, class_id) VALUES ('t', 'ana', '00_9_9999', 'tile', 1)")
    connection.close()


@pytest.mark.parametrize("spoil", [damaged, emptied, no_database, of_a_newer_version, with_a_file_of_the_machine, of_a_tile_that_cannot_be])
def test_a_copy_that_cannot_be_understood_is_refused_in_a_sentence_and_nothing_is_written(pair, spoil):
    ours, other, *_ = pair
    spoil(other / "review.gpkg")
    before, theirs = (ours / "review.gpkg").read_bytes(), all_bytes(other)
    with pytest.raises(StorageError, match="is damaged, or is no review"):
        merge(ours, other)
    assert (ours / "review.gpkg").read_bytes() == before and all_bytes(other) == theirs


def test_what_is_no_other_copy_is_refused(pair, tmp_path):
    ours, other, *_ = pair
    with pytest.raises(LabelError, match="of this study itself"):
        merge(ours, ours)
    (tmp_path / "link").symlink_to(ours / "review.gpkg")
    with pytest.raises(LabelError, match="of this study itself"):
        merge(ours, tmp_path / "link")
    with pytest.raises(LabelError, match="There is no copy"):
        merge(ours, tmp_path / "nowhere")
    with sqlite3.connect(other / "review.gpkg") as connection:
        connection.execute("UPDATE grids SET grid = 'fedcba9876'")
    connection.close()
    with pytest.raises(LabelError, match="cut otherwise"):
        merge(ours, other)


@pytest.mark.parametrize("who", ["us", "ana"])
def test_a_tile_that_one_rejected_and_the_other_labelled_is_a_conflict_and_no_agreement(pair, who):
    ours, other, us, ana = pair
    us.do("tile", TILES[0], 0)
    ana.do("tile", TILES[0], 0)
    (us if who == "us" else ana).do("status", TILES[0], "rejected")
    save(ours, us, other, ana)
    plan = merge(ours, other)
    assert [(each.tile_id, each.differing) for each in plan.conflicts] == [(TILES[0], 0)] and not plan.counts
    conflicts.settle(ours / "review.gpkg", "theirs")
    assert statuses(standing(labels.read_entries(ours / "review.gpkg")))[TILES[0]] == ("done" if who == "us" else "rejected")


def test_a_conflict_is_set_aside_with_its_tile_and_comes_back_with_it(differing):
    ours, other, *_ = differing
    merge(ours, other)
    path = ours / "review.gpkg"
    with review.connect(path) as connection:
        own = grids.read_grids(connection)
        grids.settle(connection, {0: "fedcba9876"})
    assert [each.tile_id for each in conflicts.read_conflicts(path)] == [f"{TILES[0]}@{own[0]}"]
    with review.connect(path) as connection:
        grids.settle(connection, own)
    assert [each.tile_id for each in conflicts.read_conflicts(path)] == [TILES[0]]


@pytest.fixture
def looked_at_again(differing):
    """As `differing`, merged, where we laid some of their labels over ours, and ana has something new elsewhere."""
    ours, other, us, ana = differing
    merge(ours, other)
    us.do("paint", TILES[0], [1] * 10)
    us.save(ours / "review.gpkg")
    ana.do("tile", TILES[1], 2)
    ana.save(other / "review.gpkg")
    return differing


@pytest.mark.parametrize("take", ["ours", "theirs"])
def test_what_an_earlier_merge_left_open_is_not_settled_with_another_merge(looked_at_again, take):
    ours, other, us, ana = looked_at_again
    ana.do("status", TILES[0], "unsure")  # no other labels
    ana.do("tile", TILES[3], 2)
    us.do("tile", TILES[3], 1)
    save(ours, us, other, ana)
    plan = merge(ours, other, settle=take)
    assert (plan.taken, [each.tile_id for each in plan.conflicts]) == ([TILES[1]], [TILES[3]])
    found = {each.tile_id: each for each in conflicts.read_conflicts(ours / "review.gpkg")}
    assert {tile: each.state for tile, each in found.items()} == {TILES[0]: "open", TILES[3]: take}
    assert (found[TILES[0]].differing, found[TILES[0]].their_status) == (54, "unsure")
    assert masks_by_name(ours)[0][TILES[0]].tolist() == us.now.named(TILES[0]).tolist()


@pytest.mark.parametrize("other_says", [[], [("merge", 1, 2)], [("status", TILES[0], "unsure")]])
def test_a_tile_that_was_labelled_anew_from_both_is_mixed_also_where_it_was_looked_at_again(looked_at_again, other_says):
    ours, other, _, ana = looked_at_again
    for action in other_says:
        ana.do(*action)
    ana.save(other / "review.gpkg")
    merge(ours, other)
    conflicts.settle(ours / "review.gpkg", "ours")
    assert [each.state for each in conflicts.read_conflicts(ours / "review.gpkg")] == ["mixed"]


def test_a_tile_that_was_labelled_anew_until_both_agree_is_closed_as_mixed(looked_at_again):
    ours, other, us, _ = looked_at_again
    us.do("tile", TILES[0], 1)
    us.save(ours / "review.gpkg")
    plan = merge(ours, other)
    assert (plan.agreed, plan.conflicts) == ([], [])  # it is not of this merge
    assert [each.state for each in conflicts.read_conflicts(ours / "review.gpkg")] == ["mixed"]


def test_an_open_conflict_that_is_looked_at_again_keeps_what_a_class_was_before_it_was_merged(differing):
    ours, other, us, ana = differing
    merge(ours, other)
    us.do("merge", 1, 2)
    us.save(ours / "review.gpkg")
    ana.do("class", "snow")  # something new, of no tile
    ana.save(other / "review.gpkg")
    assert merge(ours, other).is_new
    us.do("undo")
    us.save(ours / "review.gpkg")
    conflicts.settle(ours / "review.gpkg", "theirs")
    assert set(masks_by_name(ours)[0][TILES[0]].ravel()) == {"wood"}


def test_where_nothing_is_new_nothing_is_looked_at_again(looked_at_again):
    ours, other, *_ = looked_at_again
    assert merge(ours, other).taken == [TILES[1]]
    again = merge(ours, other)
    assert (again.is_new, again.conflicts, again.renewed, again.agreed, again.closed) == (False, [], [], [], [])


def test_an_open_conflict_that_is_set_aside_with_its_tile_does_not_hinder_a_merge(looked_at_again):
    ours, other, *_ = looked_at_again
    aside = f"{TILES[2]}@fedcba9876"
    with sqlite3.connect(ours / "review.gpkg") as connection:
        connection.execute("UPDATE conflicts SET tile_id = ?", (aside,))
    connection.close()
    assert merge(ours, other).taken == [TILES[1]]
    assert [(each.tile_id, each.state) for each in conflicts.read_conflicts(ours / "review.gpkg")] == [(aside, "open")]
