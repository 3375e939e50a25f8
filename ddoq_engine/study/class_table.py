"""The class table: ids, names and colours of land cover, and how a source's own values become ids."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ddoq_engine.classes import NOT_LABELLED, class_key
from ddoq_engine.errors import LabelError
from ddoq_engine.study.labels import LandClass

# Ten colours that differ in hue and in lightness, also for eyes that do not tell red from green (Okabe and Ito, 2008, and
# Paul Tol's muted scheme, 2021); then they repeat, darker.
PALETTE = ("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#882255", "#999933", "#44AA99")


def extend(
    known: list[LandClass], values: Iterable[int], *, names: Mapping[int, str], colours: Mapping[int, str], matched_by_name: bool = False
) -> tuple[dict[int, int], list[LandClass]]:
    """Give each source value a class id: (value -> id, the classes that are new).

    A value that is in the table keeps its id (found by the source's value, or by name where the source has names of its
    own). A new one takes its own value for an id where that is free and 0..254, else the first free number from 1.
    Raises `LabelError` where more than 255 classes would be needed.
    """
    by_value = {c.source_value if c.source_value is not None else c.class_id: c.class_id for c in known}
    by_name = {c.name: c.class_id for c in known}
    taken = {c.class_id for c in known}
    ids: dict[int, int] = {}
    new: list[LandClass] = []
    for value in sorted(set(values)):
        name = names.get(value, f"class {value}")
        found = by_name.get(name) if matched_by_name else by_value.get(value)
        if found is None:
            found = free_id(value, taken)
            taken.add(found)
            new.append(LandClass(found, name, colours.get(value, colour_of(found)), value))
        ids[value] = found
    return ids, new


def as_known(described: Iterable[Mapping[str, Any]], known: Sequence[LandClass]) -> list[LandClass]:
    """The classes of a model (class_id, name, perhaps colour) in their order, each as the class table has the class of its name.

    One that the table does not have keeps its own id where that is free. Raises `LabelError` where there are no ids left.
    """
    by_name, taken = {class_key(each.name): each for each in known}, {each.class_id for each in known}
    found = []
    for each in described:
        own = by_name.get(class_key(str(each["name"])))
        if own is None:
            class_id = free_id(int(each["class_id"]), taken)
            taken.add(class_id)
            own = LandClass(class_id, str(each["name"]), str(each.get("colour") or colour_of(class_id)))
        found.append(own)
    return found


def colour_of(class_id: int) -> str:
    """A colour for a class without one."""
    base, turn = PALETTE[(class_id - 1) % len(PALETTE)], (class_id - 1) // len(PALETTE)
    channels = [int(base[i : i + 2], 16) for i in (1, 3, 5)]
    return "#" + "".join(f"{int(channel * 0.75 ** max(turn, 0)):02X}" for channel in channels)


def free_id(value: int, taken: set[int]) -> int:
    """An id that no class has: the value itself where it can be, else the first number from 1. Raises `LabelError`."""
    if 0 <= value < NOT_LABELLED and value not in taken:
        return value
    for candidate in range(1, NOT_LABELLED):
        if candidate not in taken:
            return candidate
    raise LabelError(
        "There are more than 254 classes.",
        remedy="Merge classes in the labels, or name the values to leave out with --ignore.",
        code="label.too_many_classes",
    )
