"""What the analyst can do by a key while labelling, and the keys of the classes. One table: keys, buttons' tooltips and the key
sheet are all made from it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from ..translation import tr
from .log import Entry
from .store import LandClass

DIGITS = "1234567890"


@dataclass(frozen=True)
class Command:
    """name: the reviewer's method. keys: as `keys.name_of` calls them, the first is shown. group: of the key sheet."""

    name: str
    keys: tuple[str, ...]
    title: str
    group: str


def commands() -> list[Command]:
    """All of them, in the language of now."""
    going, labelling, saying, looking = tr("Going"), tr("Labelling"), tr("About the tile"), tr("Looking")
    return [
        Command("next_tile", ("Right",), tr("Next tile"), going),
        Command("previous_tile", ("Left",), tr("Previous tile"), going),
        Command("next_to_do", ("N", "Ctrl+Right"), tr("Next tile to do"), going),
        Command("zoom", ("Z",), tr("Go to the tile again"), going),
        Command("find", ("/",), tr("Find a tile; Esc comes back to the map"), going),
        Command("go_to_queue", ("Q",), tr("To the list of tiles; Esc comes back to the map"), going),
        Command("toggle_goes_on", ("A",), tr("Go on, or stay, when a tile is done"), going),
        Command("use_tile", ("W",), tr("Label whole tiles: a class's key commits and goes on"), labelling),
        Command("use_segments", ("S",), tr("Label segments: choose a class by its key, click or drag over them"), labelling),
        Command("use_polygons", ("P",), tr("Draw polygons with QGIS's own tools"), labelling),
        Command("use_eraser", ("E",), tr("Eraser: click or drag over segments"), labelling),
        Command("cut_segments", ("K",), tr("Cut the tiles of the queue into segments that follow edges in all bands"), labelling),
        Command("coarser", ("-",), tr("Coarser segments"), labelling),
        Command("finer", ("+", "="), tr("Finer segments"), labelling),
        Command("fill_rest", ("F",), tr("Fill the rest of the tile with the class"), labelling),
        Command("suggest", ("G",), tr("Propose the student's map of this tile"), labelling),
        Command("confirm", ("Enter",), tr("Accept what is proposed; else the tile is done"), labelling),
        Command("dismiss", ("Esc",), tr("Put the proposal away"), labelling),
        Command("copy_labels", ("C",), tr("Copy labels from a layer of the project…"), labelling),
        Command("erase_tile", ("Del",), tr("Take all labels of the tile away"), labelling),
        Command("undo", ("Ctrl+Z",), tr("Undo"), labelling),
        Command("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), tr("Do again"), labelling),
        Command("mark_done", ("D",), tr("Done"), saying),
        Command("skip", ("Space",), tr("Skip, and go on"), saying),
        Command("mark_unsure", ("U",), tr("Unsure, and go on"), saying),
        Command("reject", ("R",), tr("Reject: another tile of its cell is asked for"), saying),
        Command("next_look", ("B",), tr("Next look: true colour, infrared, index"), looking),
        Command("toggle_labels", ("L",), tr("Show or hide the labels"), looking),
        Command("toggle_segments", ("O",), tr("Show or hide the segments"), looking),
        Command("toggle_picture", ("V",), tr("Show or hide the tile's own pixels"), looking),
        Command("toggle_magnifier", ("M",), tr("Magnifier"), looking),
        Command("toggle_cell", ("H",), tr("Show or hide on the map what this tile speaks for"), looking),
        Command("show_menu", ("X",), tr("More: classes, next round, areas, copies"), looking),
        Command("show_keys", ("?", "F1"), tr("This list of keys"), looking),
    ]


def class_keys(classes: Iterable[LandClass], held: Collection[str] = ()) -> dict[str, int]:
    """The key of each class: its own, else its number where that is one digit, else the next digit that no class has.

    held: digits that are given to no class without a key. The session notes in the table what it gives to one, so that it stays
    when another class comes or goes.
    """
    ordered = sorted(classes, key=lambda each: each.class_id)
    found = {each.key.upper(): each.class_id for each in ordered if each.key}
    for each in ordered:
        if not each.key and 0 <= each.class_id <= 9 and str(each.class_id) not in (*found, *held):
            found[str(each.class_id)] = each.class_id
    free = [digit for digit in DIGITS if digit not in found and digit not in held]
    for each in ordered:
        if each.class_id not in found.values() and free:
            found[free.pop(0)] = each.class_id
    return found


def key_of(class_id: int, classes: Collection[LandClass], held: Collection[str]) -> str:
    """The key of a class that is new among the classes, a held one where there is no other; empty where none is left for it."""
    keys = class_keys(classes, held)
    own = next((key for key, found in keys.items() if found == class_id), "")
    return own or next((digit for digit in (*([str(class_id)] if 0 <= class_id <= 9 else []), *DIGITS) if digit not in keys), "")


def held_keys(entries: Iterable[Entry], steps: Collection[int]) -> set[str]:
    """The keys that come and go with their classes where these steps are undone or done again."""
    rows = (entry.payload.get(side) for entry in entries if entry.action == "class" and entry.step in steps for side in ("before", "after"))
    return {str(row["key"]).upper() for row in rows if row}


def is_taken(key: str) -> str:
    """The command that a key belongs to, as it is called; empty where it is free for a class."""
    return next((command.title for command in commands() if key.upper() in command.keys or key in command.keys), "")
