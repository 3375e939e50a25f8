"""What the entries of the log mean, against a model that does nothing but remember every state."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import StorageError
from ddoq_engine.study.label_log import Entry, by_tile, pack, standing, unpack
from ddoq_engine.study.replay import replay

SHAPE = (3, 4)
TILES = ("00_a", "00_b")


class OneTile:
    height, width, raster, tile_id = *SHAPE, 0, "00_a"


masks = st.binary(min_size=12, max_size=12).map(lambda raw: np.frombuffer(raw, np.uint8).reshape(SHAPE) % 5).map(
    lambda mask: np.where(mask == 4, NOT_LABELLED, mask).astype(np.uint8)
)  # fmt: skip
actions = st.one_of(
    st.tuples(st.just("tile"), st.sampled_from(TILES), st.integers(0, 3)),
    st.tuples(st.just("fill"), st.sampled_from(TILES), st.integers(0, 3)),
    st.tuples(st.just("paint"), st.sampled_from(TILES), masks),
    st.tuples(st.just("erase"), st.sampled_from(TILES), st.one_of(st.none(), masks)),
    st.tuples(st.just("merge"), st.integers(0, 3), st.integers(0, 3)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)


def applied(state, action):
    """The masks of both tiles after an action, by loops over pixels."""
    state = {tile: mask.copy() for tile, mask in state.items()}
    kind, *rest = action
    if kind == "merge":
        for mask in state.values():
            for at in np.ndindex(SHAPE):
                mask[at] = rest[1] if mask[at] == rest[0] else mask[at]
        return state
    mask = state[rest[0]]
    for at in np.ndindex(SHAPE):
        if kind == "tile" or (kind == "fill" and mask[at] == NOT_LABELLED):
            mask[at] = rest[1]
        elif kind == "paint" and rest[1][at] != NOT_LABELLED:
            mask[at] = rest[1][at]
        elif kind == "erase" and (rest[1] is None or rest[1][at] != NOT_LABELLED):
            mask[at] = NOT_LABELLED
    return state


def as_entry(action, seq):
    kind, *rest = action
    payload = {"step": seq}
    if kind == "merge":
        return Entry("", kind, rest[1], {**payload, "from": rest[0]}, "me", seq)
    if kind in ("paint", "erase"):
        return Entry(rest[0], kind, None, payload if rest[1] is None else {**payload, "pixels": pack(rest[1])}, "me", seq)
    return Entry(rest[0], kind, rest[1], payload, "me", seq)


@given(st.lists(actions, max_size=25))
def test_the_log_gives_the_masks_of_a_model_that_remembers_every_state(done):
    empty = {tile: np.full(SHAPE, NOT_LABELLED, np.uint8) for tile in TILES}
    states, ahead, log, steps, undone = [empty], [], [], [], []
    for action in done:
        seq = len(log) + 1
        if action[0] == "undo" and steps:
            ahead.append(states.pop())
            undone.append(steps.pop())
            log.append(Entry("", "undo", None, {"step": undone[-1]}, "me", seq))
        elif action[0] == "redo" and undone:
            states.append(ahead.pop())
            steps.append(undone.pop())
            log.append(Entry("", "redo", None, {"step": steps[-1]}, "me", seq))
        elif action[0] not in ("undo", "redo"):
            states.append(applied(states[-1], action))
            ahead, undone = [], []
            log.append(as_entry(action, seq))
            steps.append(seq)
    found = by_tile(log)
    for tile in TILES:
        mask = replay(None, None, OneTile, found.get(tile, []), {})
        np.testing.assert_array_equal(mask, states[-1][tile])


@pytest.mark.parametrize("status", ["skipped", "rejected", "unsure", "done", "to do"])
def test_skipped_and_rejected_tiles_teach_nothing_until_that_is_undone(status):
    log = [
        Entry("00_a", "tile", 1, {"step": 1}, "me", 1),
        Entry("00_a", "status", None, {"step": 2, "status": status}, "me", 2),
        Entry("00_b", "status", None, {"step": 3, "status": "done"}, "me", 3),
    ]
    assert set(by_tile(log)) == (set() if status in ("skipped", "rejected") else {"00_a"})
    assert set(by_tile([*log, Entry("", "undo", None, {"step": 2}, "me", 4)])) == {"00_a"}


def test_entries_of_one_step_are_undone_together_and_old_ones_are_steps_of_their_own():
    old = [Entry("00_a", "tile", 1, {}, "import", 1), Entry("00_b", "tile", 1, {}, "import", 2)]
    polygon = [Entry(tile, "polygon", 2, {"label_id": 7, "step": 3}, "me", seq) for seq, tile in enumerate(TILES, 3)]
    undo = Entry("", "undo", None, {"step": 3}, "me", 5)
    assert standing([*old, *polygon, undo]) == old
    assert standing([*old, *polygon, undo, Entry("", "redo", None, {"step": 3}, "me", 6)]) == [*old, *polygon]


@given(masks)
def test_a_mask_survives_its_text(mask):
    np.testing.assert_array_equal(unpack(pack(mask), *SHAPE), mask)


@pytest.mark.parametrize("text", ["", "no base 64!", pack(np.zeros((3, 5), np.uint8)), pack(np.zeros((40000, 900), np.uint8)), "AAAA"])
def test_a_damaged_text_is_refused_in_a_sentence(text):
    with pytest.raises(StorageError, match="holds no labels for a tile of 3 x 4 pixels"):
        unpack(text, *SHAPE)
