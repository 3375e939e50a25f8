"""Which class of ours a class of theirs is."""

import pytest

from ddoq_engine.errors import LabelError
from ddoq_engine.study.class_matching import history_of, match, merged_there, renamed
from ddoq_engine.study.label_log import Entry
from ddoq_engine.study.labels import LandClass


def row(name):
    return {"name": name, "colour": "#112233", "key": "", "source_value": None}


def change(seq, class_id, before, after, **payload):
    sides = {"before": before and row(before), "after": after and row(after)}
    return Entry("", "class", class_id, {**sides, "step": seq, **payload}, "me", seq)


def history(table, log=(), common=0):
    return history_of([LandClass(class_id, name, "#112233") for class_id, name in table.items()], list(log), common)


def matched(ours, theirs, *needed):
    ids, new = match(ours, theirs, needed)
    return ids, {each.class_id: each.name for each in new}


def test_the_name_decides_whatever_the_id():
    assert matched(history({1: "water", 2: "wood"}), history({1: "water", 5: "wood"}), 1, 5) == ({1: 1, 5: 2}, {})
    assert matched(history({1: "water", 2: "wood"}), history({1: "wood", 2: "water"}), 1, 2) == ({1: 2, 2: 1}, {})


def test_an_id_of_another_meaning_and_a_new_class_get_ids_that_nothing_ever_had():
    gone = [change(1, 4, "snow", None), Entry("00_0_0", "paint", None, {"classes": [6]}, "me", 2), Entry("00_0_0", "tile", 3, {}, "me", 3)]
    ids, new = matched(history({1: "water", 2: "wood"}, gone), history({1: "town", 4: "ice", 9: "sand"}), 1, 4, 9)
    assert ids == {1: 5, 4: 7, 9: 9} and new == {5: "town", 7: "ice", 9: "sand"}


@pytest.mark.parametrize("who", ["ours", "theirs"])
def test_a_class_that_one_side_renamed_since_the_copy_is_still_one_class(who):
    same, other = history({3: "class 3"}), history({3: "wood"}, [change(1, 3, "class 3", "wood")])
    ours, theirs = (other, same) if who == "ours" else (same, other)
    assert matched(ours, theirs, 3) == ({3: 3}, {})
    assert renamed(ours, theirs, {3: 3}) == [("class 3", "wood") if who == "ours" else ("wood", "class 3")]


def test_a_class_that_both_renamed_differently_is_two():
    ours, theirs = history({3: "wood"}, [change(1, 3, "class 3", "wood")]), history({3: "water"}, [change(1, 3, "class 3", "water")])
    assert matched(ours, theirs, 3) == ({3: 1}, {1: "water"})


def test_a_rename_that_was_undone_is_none_and_one_before_the_copy_is_history():
    undone = [change(1, 3, "class 3", "wood"), Entry("", "undo", None, {"step": 1}, "me", 2)]
    assert history({3: "class 3"}, undone).before == {3: "class 3"}
    assert history({3: "class 3"}, undone, common=1).before == {3: "wood"}
    assert history({3: "wood"}, [*undone, Entry("", "redo", None, {"step": 1}, "me", 3)], common=2).before == {3: "class 3"}


def test_two_of_theirs_never_become_one_of_ours_without_a_merge():
    """They renamed wood to pines, and have a new wood."""
    theirs = history({3: "pines", 9: "wood"}, [change(1, 3, "wood", "pines"), change(2, 9, None, "wood")])
    assert matched(history({3: "wood"}), theirs, 3, 9) == ({3: 1, 9: 3}, {1: "pines"})


def merge(seq, into, source, name):
    return [Entry("", "merge", into, {"from": source, "step": seq}, "me", seq), change(seq + 1, source, name, None, step=seq)]


def test_what_we_merged_away_is_what_we_merged_it_into():
    ours = history({3: "land"}, [*merge(1, 2, 1, "wood"), *merge(3, 3, 2, "trees")])
    assert matched(ours, history({1: "wood", 2: "trees", 8: "land"}), 1, 2, 8) == ({1: 3, 2: 3, 8: 3}, {})
    assert matched(ours, history({7: "wood"}), 7) == ({7: 3}, {})  # of no common history: by its name
    undone = history({1: "wood", 2: "trees"}, [*merge(1, 2, 1, "wood"), Entry("", "undo", None, {"step": 1}, "me", 3)])
    assert matched(undone, history({7: "wood"}), 7) == ({7: 1}, {})


def test_what_they_merged_and_we_did_not_is_told():
    theirs = history({2: "trees"}, merge(1, 2, 1, "wood"))
    assert merged_there(history({1: "wood", 2: "trees"}), theirs) == [("wood", "trees")]
    assert merged_there(history({2: "trees"}), theirs) == []


def test_where_no_id_is_left_it_is_said():
    with pytest.raises(LabelError, match="more than 254 classes"):
        match(history({n: f"c{n}" for n in range(255)}), history({1: "new"}), [1])
