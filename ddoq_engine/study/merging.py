"""The labels of another copy of the study, laid beside ours: what is taken over, what agrees, what is to be settled.

A tile that only they worked on since the copies parted is taken over: their mask and status become entries of our log. A tile
that both worked on and labelled alike agrees; else it is a conflict, and our labels stand. Nothing that stood in the log changes.
What an earlier merge left open is looked at again: it is renewed, or closed where both sides agree by now, but not settled.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.progress import Progress
from ddoq_engine.segmentation.agreement import Counts, count_tile
from ddoq_engine.study import conflicts, labels
from ddoq_engine.study.class_matching import history_of, match, merged_there, renamed
from ddoq_engine.study.conflicts import Conflict, Merge, Take
from ddoq_engine.study.folder import Study
from ddoq_engine.study.histories import ORIGIN, Doings, common_length, digests, doings, is_left_out, without
from ddoq_engine.study.label_log import ON_PIXELS, Entry, on_tiles, pack, standing, statuses
from ddoq_engine.study.labels import LandClass
from ddoq_engine.study.manifest import now
from ddoq_engine.study.other_copy import OtherCopy
from ddoq_engine.study.record import StudyRecord, place_of
from ddoq_engine.study.replay import replay
from ddoq_engine.study.review import connect

Mask = npt.NDArray[np.uint8]
TO_DO = "to do"


class Side:
    """All that one side says: its log, and the masks that follow from it when they are asked for."""

    def __init__(self, files: Study, record: StudyRecord, review: Path, entries: Sequence[Entry]) -> None:
        self.entries = list(entries)
        polygons = labels.read_polygons(review, record.crs_wkt)
        self._shapes = dict(zip(polygons["label_id"].astype(int), polygons.geometry, strict=True))
        self._files, self._record = files, record
        self._hear()
        self.spoken = {entry.tile_id for entry in self.entries if entry.action in ON_PIXELS}
        self.lookup = np.arange(256, dtype=np.uint8)  # class ids -> those of this study

    def mask(self, tile_id: str) -> Mask:
        """The labels of a tile, uint8 (H, W), whatever its status."""
        return self.lookup[replay(self._files, self._record, place_of(tile_id, self._record), self._said.get(tile_id, ()), self._shapes)]

    def saying(self, entries: Sequence[Entry]) -> Side:
        """The same side with a shorter log."""
        other = copy(self)
        other.entries = list(entries)
        other._hear()
        return other

    def teaches(self, tile_id: str) -> bool:
        """Whether the tile was neither skipped nor rejected."""
        return not is_left_out(self.statuses.get(tile_id, TO_DO))

    def _hear(self) -> None:
        self._said = on_tiles(self.entries)
        self.statuses = statuses(standing(self.entries))


@dataclass(frozen=True)
class Parting:
    """How two logs belong together.

    common: entries that both have. taken: entries of theirs that were merged before; at least `common`.
    states: digests of their log. ours_alone, theirs_alone: the logs without what they have from each other.
    ours, theirs: what either side did to which tile since the copies parted. fresh: what they did behind `taken`.
    """

    common: int
    taken: int
    states: list[str]
    ours_alone: list[Entry]
    theirs_alone: list[Entry]
    ours: dict[str, Doings]
    theirs: dict[str, Doings]
    fresh: dict[str, Doings]


@dataclass
class Plan:
    """What a merge writes, and what it found. known: the last entry of our log that it knows of. is_new: whether there is anything.

    renamed: (their name, ours) of one class. merged: (from, into) of classes that they merged and we did not.
    counts: of each tile that both labelled since the copies parted, and neither skipped or rejected, where they share a labelled
    pixel: the confusion (Q, Q) of what each said on its own. classes: the Q ids, in its order.
    conflicts, agreed, taken: of this merge. renewed, closed: what an earlier one left open, as it is by now.
    """

    known: int
    merge: Merge
    is_new: bool
    new_classes: list[LandClass]
    renamed: list[tuple[str, str]]
    merged: list[tuple[str, str]]
    classes: list[int]
    entries: list[Entry] = field(default_factory=list)
    statuses: dict[str, str] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    renewed: list[Conflict] = field(default_factory=list)
    closed: list[Conflict] = field(default_factory=list)
    agreed: list[str] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    counts: dict[str, Counts] = field(default_factory=dict)


def part(ours: Sequence[Entry], theirs: Sequence[Entry], merges: Iterable[Merge]) -> Parting:
    """Where two logs part, and what was done since. merges: those that our review.gpkg knows of."""
    common, states = common_length(ours, theirs), digests(theirs)
    ours_alone, theirs_alone = without(ours, set(states)), without(theirs, set(digests(ours)))
    known = {each.digest for each in merges}
    taken = max([common, *(count for count, digest in enumerate(states) if digest in known)])

    def since(whole: Sequence[Entry], alone: list[Entry], count: int) -> dict[str, Doings]:
        last = whole[count - 1].seq if count else 0
        found = doings([entry for entry in alone if entry.seq <= last], alone)
        return {tile: each for tile, each in found.items() if "@" not in tile}  # not set aside with another grid

    return Parting(
        common, taken, states, ours_alone, theirs_alone, since(ours, ours_alone, common), since(theirs, theirs_alone, common),
        since(theirs, theirs_alone, taken),
    )  # fmt: skip


def name_of(study: Study, other: OtherCopy, given: str | None) -> str:
    """What another copy is called here: as before where it was merged before, else as given, else by its own annotators.

    A name that another copy has already gets a number.
    """
    merges, states = conflicts.read_merges(study.review), set(digests(other.entries))
    before = [each.other for each in merges if each.digest in states]
    if before:
        return before[-1]
    ours = labels.read_entries(study.review)
    own = without(other.entries, set(digests(ours)))
    common = common_length(ours, other.entries)
    last = other.entries[common - 1].seq if common else 0
    annotators = sorted({entry.annotator for entry in own if entry.seq > last and entry.annotator})
    name = given or ", ".join(annotators) or other.source.parent.name
    taken = {each.other for each in merges}
    return next(each for each in (name, *(f"{name} {number}" for number in range(2, len(taken) + 3))) if each not in taken)


def plan(study: Study, record: StudyRecord, other: OtherCopy, name: str, progress: Progress) -> Plan:
    """What a merge is to write. name: what the other copy is called here."""
    entries = labels.read_entries(study.review)
    parting = part(entries, other.entries, conflicts.read_merges(study.review))
    ours = Side(study, record, study.review, entries)
    theirs = Side(other.files(study), record, other.review, other.entries)
    alone = ours.saying(parting.ours_alone), theirs.saying(parting.theirs_alone)
    both = [tile for tile, did in parting.theirs.items() if did.on_pixels and tile in parting.ours and parting.ours[tile].on_pixels]
    both = [tile for tile in both if alone[0].teaches(tile) and alone[1].teaches(tile)]
    last_of = {tile: max([entry.seq for entry in did.entries], default=0) for tile, did in parting.fresh.items()}
    is_new = len(other.entries) > parting.taken
    # What is open is looked at again: a class of theirs that was merged, or a status, may have changed it.
    left = [each for each in conflicts.read_conflicts(study.review, state="open") if each.other == name] if is_new else []
    is_open = {each.tile_id: each for each in left if "@" not in each.tile_id}  # not set aside with another grid
    fresh = sorted({*last_of, *is_open}, key=lambda tile: (last_of.get(tile, 0), tile))  # as they worked
    # Twice over the tiles, so that no more than one of them is held.
    said: set[int] = set()
    mine: set[int] = set()
    compared: set[int] = set()
    for tile in progress.part(0, 0.4).each(fresh, len(fresh), "Reading tile {done} of {total}", code="merge.reading"):
        said |= _classes(theirs.mask(tile))
    for tile in progress.part(0.4, 0.6).each(both, len(both), "Reading tile {done} of {total}", code="merge.reading"):
        compared |= _classes(alone[1].mask(tile))
        mine |= _classes(alone[0].mask(tile))
    histories = [history_of(table, log, parting.common) for table, log in
                 ((labels.read_classes(study.review), entries), (other.classes, other.entries))]  # fmt: skip
    ids, new = match(histories[0], histories[1], said | compared)
    theirs.lookup[list(ids)] = list(ids.values())  # that of `saying` too
    last = entries[-1].seq if entries else 0
    merge = Merge(name, other.entries[-1].seq if other.entries else 0, parting.states[-1])
    names, merges = renamed(histories[0], histories[1], ids), merged_there(histories[0], histories[1])
    found = Plan(last, merge, is_new, new, names, merges, sorted({*mine, *(ids[each] for each in compared)}))
    for tile in progress.part(0.6, 0.8).each(fresh, len(fresh), "Merging tile {done} of {total}", code="merge.merging"):
        _judge(found, tile, parting, ours, theirs, before=is_open.get(tile))
    for tile in progress.part(0.8, 1).each(both, len(both), "Comparing tile {done} of {total}", code="merge.comparing"):
        counts = count_tile(alone[0].mask(tile), alone[1].mask(tile), found.classes)
        if counts.any():
            found.counts[tile] = counts
    return found


def write(path: Path, planned: Plan, settle: Take | None) -> bool:
    """Write a plan in one transaction; False, and nothing was written, where the log has grown since it was made.

    settle: what becomes of its conflicts at once, but not of those that were open before; None leaves them open.
    """
    with connect(path) as connection:
        highest = connection.execute("SELECT coalesce(max(seq), 0) FROM label_log").fetchone()[0]
        if highest != planned.known:
            return False
        if not planned.is_new:
            return True
        conflicts.ensure_tables(connection)
        connection.executemany(
            "INSERT INTO classes (class_id, name, colour, source_value) VALUES (?, ?, ?, ?)",
            [(c.class_id, c.name, c.colour, c.source_value) for c in planned.new_classes],
        )
        conflicts.write_entries(connection, [*_class_entries(planned), *planned.entries], planned.statuses)
        seq = connection.execute("SELECT coalesce(max(seq), 0) FROM label_log").fetchone()[0]
        connection.execute(
            "INSERT OR REPLACE INTO merges VALUES (?, ?, ?, ?)", (planned.merge.other, planned.merge.seq, planned.merge.digest, now())
        )
        if planned.closed:
            conflicts.settle_in(connection, planned.closed, "ours")
        conflicts.renew_conflicts(connection, planned.renewed)
        conflicts.note_conflicts(connection, planned.conflicts, seq)
        if settle is not None and planned.conflicts:
            conflicts.settle_in(connection, [replace(each, seq=seq) for each in planned.conflicts], settle)
    return True


def _judge(found: Plan, tile: str, parting: Parting, ours: Side, theirs: Side, *, before: Conflict | None) -> None:
    """Add to a plan what becomes of a tile. before: its conflict, where an earlier merge left one open."""
    did, mask, status = parting.fresh.get(tile), theirs.mask(tile), theirs.statuses.get(tile, TO_DO)
    if did is not None and tile not in parting.ours:
        taken = mask if did.on_pixels else None
        said = _last(did, theirs, tile)
        found.entries.extend(conflicts.laid_over(tile, taken, status, said, found.merge.digest, has_labels=tile in ours.spoken))
        found.statuses[tile] = status
        found.taken.append(tile)
        return
    mine = ours.mask(tile)
    is_other_status = ours.teaches(tile) != theirs.teaches(tile)
    if np.array_equal(mine, mask) and not is_other_status:
        found.agreed.extend([tile] if did is not None else [])
        found.closed.extend([before] if before is not None else [])
        return
    both, differing = int(((mine != NOT_LABELLED) & (mask != NOT_LABELLED)).sum()), int((mine != mask).sum())
    conflict = Conflict(tile, found.merge.other, both, differing, pack(mask), status)
    if did is not None and (did.on_pixels or is_other_status):
        found.conflicts.append(conflict)
    elif before is not None:
        # Where they say the same as before, it stays as it is written: a merge of our classes behind it may be undone.
        height, width = mask.shape
        is_same = np.array_equal(conflicts.said_now(before, height, width, ours.entries), mask)
        found.renewed.append(replace(conflict, theirs=before.theirs) if is_same else conflict)


def _last(did: Doings, theirs: Side, tile: str) -> Entry:
    """Whose name, time and seconds the entries of a tile bear: of what was done last, with the seconds of all of it.

    Where something was only undone, of the undoing.
    """
    last = did.entries[-1] if did.entries else next((e for e in reversed(theirs.entries) if e.action in ("undo", "redo")), None)
    seconds = [entry.seconds for entry in did.entries if entry.seconds is not None]
    base = last or Entry(tile, "status", None, {}, "")
    return Entry(tile, "paint", None, {}, base.annotator, 0, base.time, round(sum(seconds), 1) if seconds else None)


def _classes(mask: Mask) -> set[int]:
    return {int(each) for each in np.unique(mask)} - {NOT_LABELLED}


def _class_entries(planned: Plan) -> list[Entry]:
    """New classes are in the log too, so that their ids are never taken for others."""
    rows = [(c, {"name": c.name, "colour": c.colour, "key": "", "source_value": None}) for c in planned.new_classes]
    return [
        Entry("", "class", c.class_id, {"before": None, "after": row, ORIGIN: planned.merge.digest}, planned.merge.other) for c, row in rows
    ]
