"""A process that is killed while it labels: `python3 acting.py PLUGINS STUDY SEED`, without a window.

Before each action it prints `begin N`, after it `done N`: what was done is confirmed, what was begun may be or not.
"""

import random
import sys

import numpy as np

KINDS = ("label", "label", "paint", "fill", "erase", "undo", "redo", "merge", "class", "status", "round", "reopen")


def plan(seed, count=10_000):
    """The actions of a seed: (kind, three numbers), the same in every process."""
    dice = random.Random(seed)
    return [(dice.choice(KINDS), dice.randrange(1 << 20), dice.randrange(1 << 20), dice.randrange(1 << 20)) for _ in range(count)]


def act(session, number, action):
    """Do one action as it applies to the study as it is; the session to go on with."""
    # Its own module's: other tests load the plugin anew, and then there are two of each name.
    names = type(session).undo.__globals__
    LandClass, RefusedActionError, Session = names["LandClass"], names["RefusedActionError"], type(session)
    kind, a, b, c = action
    tiles, ids = [tile.tile_id for tile in session.queue], sorted(session.classes)
    tile = tiles[a % len(tiles)]
    try:
        if kind == "reopen":
            return Session(session.study, session.annotator)
        if kind == "class" or not ids:
            session.edit_class(LandClass(session.new_class_id(), f"class {number}", f"#{b % 0xFFFFFF:06x}"))
        elif kind == "label":
            session.label_tile(tile, ids[b % len(ids)], seconds=1.0)
        elif kind == "paint":
            grid = session.grid(tile)
            said = np.full((grid.height, grid.width), 255, np.uint8)
            said[b % grid.height :, c % grid.width :] = ids[c % len(ids)]
            session.paint(tile, said, by="segments")
        elif kind == "fill":
            session.fill(tile, ids[b % len(ids)])
        elif kind == "erase":
            session.erase(tile)
        elif kind == "merge" and len(ids) > 3:
            session.merge_classes(ids[b % len(ids)], ids[c % len(ids)])
        elif kind == "status":
            session.set_status(tile, ("done", "skipped", "unsure", "rejected", "to do")[b % 5])
        elif kind == "round":
            next_round(session)
        elif kind in ("undo", "redo"):
            getattr(session, kind)()
    except RefusedActionError:
        pass
    return session


def next_round(session):
    """What the engine does to the queue at the end of a round, in its one transaction: a tile that was never asked is asked."""
    import sqlite3

    known = {tile.tile_id for tile in session.queue}
    connection = sqlite3.connect(session.store.path, timeout=5, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        free = [row[0] for row in connection.execute("SELECT tile_id FROM tiles ORDER BY tile_id") if row[0] not in known]
        last = connection.execute("SELECT max(round) FROM queue").fetchone()[0]
        if free:
            connection.execute(
                "INSERT INTO queue (tile_id, round, rank, status, reason) VALUES (?, ?, 1, 'to do', '')", (free[0], last + 1)
            )
        connection.execute("COMMIT")
    finally:
        connection.close()
    session.reload()


def main(plugins, study, seed):
    """Act until killed."""
    sys.path.insert(0, plugins)
    from pathlib import Path

    from ddoq.plugin.review.session import Session

    session = Session(Path(study), "me")
    for number, action in enumerate(plan(int(seed))):
        print("begin", number, flush=True)
        session = act(session, number, action)
        print("done", number, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
