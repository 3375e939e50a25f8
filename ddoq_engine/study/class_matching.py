"""Which class of this study a class of another copy is: by name, by what both were once, or a new one. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ddoq_engine.study.class_table import colour_of, free_id
from ddoq_engine.study.label_log import Entry, standing
from ddoq_engine.study.labels import LandClass


@dataclass(frozen=True)
class ClassHistory:
    """The class table of a copy as it is and as it was.

    now: by id. before: the names at the time when the copies parted. merged: names of classes that were merged away, and
    the id that stands for each. ever: all ids that have or had a meaning.
    """

    now: dict[int, LandClass]
    before: dict[int, str]
    merged: dict[str, int]
    ever: frozenset[int]
    names: dict[int, str] = field(default_factory=dict)  # the last name of each id that ever had one


def history_of(table: Sequence[LandClass], entries: Sequence[Entry], common: int) -> ClassHistory:
    """The history of a class table, from the log; common: how many entries the copies share."""
    now = {each.class_id: each for each in table}
    names: dict[int, str] = {}
    changes = [entry for entry in entries if entry.action == "class" and entry.class_id is not None]
    for entry in changes:
        for row in (entry.payload.get("before"), entry.payload.get("after")):
            if row:
                names[int(entry.class_id or 0)] = str(row["name"])
    names |= {each.class_id: each.name for each in table}
    ever = {*names, *(int(e.class_id or 0) for e in changes)}
    for entry in entries:
        ever |= {int(entry.class_id)} if entry.class_id is not None else set()
        ever |= {int(entry.payload["from"])} if entry.action == "merge" else set()
        ever |= {int(each) for each in entry.payload.get("classes", ())}
    return ClassHistory(now, _names_at(now, entries, common), _merged(now, names, entries), frozenset(ever), names)


def match(ours: ClassHistory, theirs: ClassHistory, needed: Iterable[int]) -> tuple[dict[int, int], list[LandClass]]:
    """The id of this study for each needed id of the other copy, and the classes that are new for it.

    The name decides: the class of that name, also under another id, or the one that it was merged into. A class that only one
    side has renamed since the copies parted is still one class. All else is new, under an id that nothing ever had.
    Raises `LabelError` where there are no ids left.
    """
    by_name = {each.name: class_id for class_id, each in sorted(ours.now.items(), reverse=True)}
    claimed = {by_name[each.name] for each in theirs.now.values() if each.name in by_name}
    taken = set(ours.ever) | set(ours.now)
    ids: dict[int, int] = {}
    new: list[LandClass] = []
    for class_id in sorted(set(needed)):
        name = theirs.names.get(class_id, f"class {class_id}")
        found = _known(class_id, name, ours, theirs, by_name)
        if found is None or (found[1] and found[0] in claimed):
            fresh = free_id(class_id, taken)
            taken.add(fresh)
            by_name[name] = fresh
            known = theirs.now.get(class_id)
            new.append(LandClass(fresh, name, known.colour if known else colour_of(fresh), None))
            found = fresh, False
        ids[class_id] = found[0]
    return ids, new


def renamed(ours: ClassHistory, theirs: ClassHistory, ids: dict[int, int]) -> list[tuple[str, str]]:
    """(their name, our name) of each class that is known under another name here."""
    pairs = [(theirs.names.get(a, ""), ours.now[b].name) for a, b in ids.items() if b in ours.now]
    return [pair for pair in pairs if pair[0] and pair[0] != pair[1]]


def merged_there(ours: ClassHistory, theirs: ClassHistory) -> list[tuple[str, str]]:
    """(from, into) of classes that they have merged, and that both are still there for us: their merge is not made here."""
    present = {each.name for each in ours.now.values()}
    pairs = [(name, theirs.now[into].name) for name, into in theirs.merged.items()]
    return [pair for pair in pairs if pair[0] in present and pair[0] != pair[1]]


def resolve(class_ids: Iterable[int], entries: Sequence[Entry], after: int) -> dict[int, int]:
    """What classes have become by the merges that stand in the log behind the entry `after`."""
    merges = [entry for entry in standing(entries) if entry.action == "merge" and entry.seq > after]
    found = {}
    for class_id in class_ids:
        now = class_id
        for entry in merges:
            now = int(entry.class_id or 0) if now == int(entry.payload["from"]) else now
        found[class_id] = now
    return found


def _known(class_id: int, name: str, ours: ClassHistory, theirs: ClassHistory, by_name: dict[str, int]) -> tuple[int, bool] | None:
    """(our id, whether by the common history alone) of a class of theirs."""
    if class_id in ours.now and ours.now[class_id].name == name:
        return class_id, False
    found = by_name.get(name, ours.merged.get(name))
    if found is not None:
        return found, False
    once = theirs.before.get(class_id)
    if once is None or ours.before.get(class_id) != once:
        return None
    if class_id not in ours.now:
        return (ours.merged[once], False) if once in ours.merged else None
    return (class_id, True) if once in (name, ours.now[class_id].name) else None


def _names_at(now: dict[int, LandClass], entries: Sequence[Entry], common: int) -> dict[int, str]:
    """The names that classes had behind the first `common` entries: the changes since, taken back from the last one on."""
    names = {class_id: each.name for class_id, each in now.items()}
    by_step: dict[int, list[Entry]] = {}
    for entry in entries:
        if entry.action == "class":
            by_step.setdefault(entry.step, []).append(entry)
    for entry in reversed(entries[common:]):
        if entry.action == "class":
            _put(names, entry, "before")
        elif entry.action in ("undo", "redo"):
            for each in by_step.get(int(entry.payload["step"]), []):
                _put(names, each, "after" if entry.action == "undo" else "before")
    return names


def _put(names: dict[int, str], entry: Entry, side: str) -> None:
    row: dict[str, Any] | None = entry.payload.get(side)
    names.pop(int(entry.class_id or 0), None)
    if row:
        names[int(entry.class_id or 0)] = str(row["name"])


def _merged(now: dict[int, LandClass], names: dict[int, str], entries: Sequence[Entry]) -> dict[str, int]:
    """Names of classes that are gone by a merge that stands -> the id of the class that stands for them."""
    found = {}
    for entry in standing(entries):
        if entry.action == "merge" and int(entry.payload["from"]) not in now and int(entry.payload["from"]) in names:
            into = resolve([int(entry.payload["from"])], entries, entry.seq - 1)[int(entry.payload["from"])]
            if into in now:
                found[names[int(entry.payload["from"])]] = into
    return found
