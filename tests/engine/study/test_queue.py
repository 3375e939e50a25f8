"""The queue over the rounds: what stays, what leaves, what is never asked again; one transaction."""

import json
import sqlite3

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from ddoq_engine.errors import StorageError
from ddoq_engine.study import labels, queue, review
from ddoq_engine.study.label_log import STATUSES, Entry


def made(path, count=8, asked=4):
    """A review of so many tiles in a row, the first of which are asked for."""
    table = {"tile_id": [f"00_{i:06d}_000000" for i in range(count)], "raster": 0, "col": range(count), "row": 0, "width": 8, "height": 8}
    shapes = [shapely.box(i, 0, i + 1, 1) for i in range(count)]
    tiles = geopandas.GeoDataFrame({**table, "valid_share": 1.0}, geometry=shapes, crs="EPSG:32633")
    review.ensure(path, tiles)
    table = pd.DataFrame({"tile_id": tiles["tile_id"], "cell": 0, "distance": 0.0})
    for name in ("rank", "mass", "weight", "represents", "area_percent"):
        table[name] = [*range(1, asked + 1), *[None] * (count - asked)]
    queue.write_selection(path, table)
    return tiles


def rows(path, table="queue", order="round, rank"):
    with sqlite3.connect(path) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY {order}")]


def set_status(path, tile_id, status):
    with review.connect(path) as connection:
        connection.execute("UPDATE queue SET status = ? WHERE tile_id = ?", (status, tile_id))


def say(path, tile_id, action="tile", class_id=1, **payload):
    with review.connect(path) as connection:
        connection.execute(
            "INSERT INTO label_log (time, annotator, tile_id, action, class_id, payload) VALUES ('', 'a', ?, ?, ?, ?)",
            (tile_id, action, class_id, json.dumps(payload)),
        )
        return connection.execute("SELECT max(seq) FROM label_log").fetchone()[0]


def ask(path, tiles, wanted, number):
    ids = tiles["tile_id"]
    table = pd.DataFrame({"tile_id": ids, "cell": 0, "rank": None, "round": None, "mass": 0.5, "weight": 1.0})
    new = pd.DataFrame({"tile_id": wanted, "rank": range(1, len(wanted) + 1), "reason": "r", "why": [{"represents": 3}] * len(wanted)})
    queue.write_round(path, table, new, number)


def test_what_waits_without_labels_leaves_the_queue_and_all_else_stays(tmp_path):
    path = tmp_path / "review.gpkg"
    tiles = made(path, asked=4)
    ids = tiles["tile_id"].tolist()
    set_status(path, ids[0], "done")
    set_status(path, ids[1], "skipped")
    say(path, ids[2], "paint")  # partly labelled, still to do
    before = {row["tile_id"]: row for row in rows(path)}
    ask(path, tiles, [ids[6], ids[7]], 2)
    found = {row["tile_id"]: row for row in rows(path)}
    assert set(found) == {ids[0], ids[1], ids[2], ids[6], ids[7]}
    assert all(found[each] == before[each] for each in ids[:3])
    assert [(found[each]["round"], found[each]["rank"], found[each]["status"]) for each in ids[6:]] == [(2, 1, "to do"), (2, 2, "to do")]
    assert json.loads(found[ids[6]]["why"]) == {"represents": 3}
    assert [row["mass"] for row in rows(path, "tiles", "fid")] == [0.5] * 8


def test_labels_that_were_undone_are_none(tmp_path):
    path = tmp_path / "review.gpkg"
    tiles = made(path, asked=2)
    first = tiles["tile_id"][0]
    step = say(path, first)
    assert [tile.is_touched for tile in queue.read_queue(path)] == [True, False]
    say(path, first, "undo", None, step=step)
    assert [tile.is_touched for tile in queue.read_queue(path)] == [False, False]


def test_what_the_analyst_did_while_the_round_was_chosen_is_kept(tmp_path):
    path = tmp_path / "review.gpkg"
    tiles = made(path, asked=2)
    ids = tiles["tile_id"].tolist()
    labels.append(path, [Entry(ids[0], "tile", 1, {}, "a")], [])  # done, which the choice did not know
    ask(path, tiles, [ids[0], ids[5]], 2)
    assert [(r["tile_id"], r["round"], r["status"]) for r in rows(path)] == [(ids[0], 1, "done"), (ids[5], 2, "to do")]


def test_a_round_that_nobody_began_is_asked_anew(tmp_path):
    path = tmp_path / "review.gpkg"
    tiles = made(path, asked=2)
    ids = tiles["tile_id"].tolist()
    set_status(path, ids[0], "done")
    assert queue.next_number(queue.read_queue(path)) == 2
    known = queue.fingerprint(path)
    ask(path, tiles, [ids[4]], 2)
    assert queue.next_number(queue.read_queue(path)) == 2 and queue.fingerprint(path) == known
    set_status(path, ids[4], "rejected")
    assert queue.next_number(queue.read_queue(path)) == 3 and queue.fingerprint(path) != known


def test_all_tiles_can_be_asked_for_and_fewer_after_it(tmp_path):
    path = tmp_path / "review.gpkg"
    ids = made(path, count=3, asked=3)["tile_id"].tolist()
    assert [(r["tile_id"], r["rank"]) for r in rows(path)] == [(ids[0], 1), (ids[1], 2), (ids[2], 3)]
    say(path, ids[2])
    table = pd.DataFrame({"tile_id": ids, "cell": 0, "distance": 0.0})
    for name in ("rank", "mass", "weight", "represents", "area_percent"):
        table[name] = [1, None, None]
    queue.write_selection(path, table)
    kept = rows(path, "tiles", "tile_id")
    assert [(r["tile_id"], r["rank"]) for r in rows(path)] == [(ids[0], 1), (ids[2], 3)]
    assert [(r["round"], r["rank"], r["mass"]) for r in kept] == [(1, 1, 1), (None, None, None), (1, 3, 0)]


def test_a_review_of_an_earlier_version_gets_the_column(tmp_path):
    path = tmp_path / "review.gpkg"
    tiles = made(path, asked=2)
    with review.connect(path) as connection:
        connection.execute("ALTER TABLE queue DROP COLUMN why")
    ask(path, tiles, [tiles["tile_id"][5]], 2)
    assert json.loads(rows(path)[0]["why"]) == {"represents": 3}


def test_a_round_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "review.gpkg"
    tiles = made(path, asked=2)
    before, cells = rows(path), rows(path, "tiles", "fid")
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TRIGGER no BEFORE INSERT ON queue WHEN NEW.rank = 2 BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises((StorageError, sqlite3.IntegrityError)):
        ask(path, tiles, tiles["tile_id"][5:7].tolist(), 2)
    assert rows(path) == before and rows(path, "tiles", "fid") == cells


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(STATUSES), min_size=4, max_size=4), st.lists(st.booleans(), min_size=4, max_size=4))
def test_nothing_touched_is_ever_a_tile_to_ask(tmp_path_factory, statuses, is_labelled):
    path = tmp_path_factory.mktemp("q") / "review.gpkg"
    tiles = made(path, asked=4)
    for tile_id, status, has in zip(tiles["tile_id"][:4], statuses, is_labelled, strict=True):
        set_status(path, tile_id, status)
        if has:
            say(path, tile_id)
    touched = {tile.tile_id for tile in queue.read_queue(path) if tile.is_touched}
    expected = {t for t, s, has in zip(tiles["tile_id"][:4], statuses, is_labelled, strict=True) if s != "to do" or has}
    assert touched == expected
    ask(path, tiles, [tiles["tile_id"][7]], 2)
    assert {row["tile_id"] for row in rows(path)} == expected | {tiles["tile_id"][7]}
    assert np.isin([row["status"] for row in rows(path)], STATUSES).all()


def test_a_round_of_many_tiles_is_written_in_seconds(tmp_path):
    """The update of each tile finds it by an index."""
    path = tmp_path / "review.gpkg"
    made(path, count=30_000, asked=100)
    with review.connect(path) as connection:
        plan = connection.execute("EXPLAIN QUERY PLAN UPDATE tiles SET mass = 1 WHERE tile_id = 'x'").fetchall()
    assert any("tiles_by_id" in str(row) for row in plan)
