"""All that a study's labelling has confirmed, as a digest; `python3 digest_of_labels.py PLUGINS STUDY` says it as another process reads it.

It prints `state DIGEST`; where something can be done again `ahead DIGEST` of that, taken back afterwards; then, after one undo,
`undone DIGEST`, and after a redo `redone DIGEST`.
"""

import hashlib
import json
import sys
from pathlib import Path


def digest(session):
    """Of masks, statuses, rounds and classes; not of the log, which grows by an undo too."""
    plain = hashlib.blake2b(digest_size=12)
    for tile in sorted(session.queue, key=lambda tile: tile.tile_id):
        plain.update(f"{tile.tile_id} {tile.round} {tile.rank} {session.status(tile.tile_id)}".encode())
        plain.update(session.mask(tile.tile_id).tobytes())
    plain.update(json.dumps({str(each.class_id): each.as_row() for each in session.classes.values()}, sort_keys=True).encode())
    return plain.hexdigest()


def main(plugins, study):
    """Read the study anew."""
    sys.path.insert(0, plugins)
    from ddoq.plugin.review.session import Session

    session = Session(Path(study), "me")
    print("state", digest(session))
    if session.can_redo():
        session.redo()
        print("ahead", digest(session))
        session.undo()
    if session.can_undo():
        session.undo()
        print("undone", digest(session))
        session.redo()
        print("redone", digest(session))


if __name__ == "__main__":
    main(*sys.argv[1:3])
