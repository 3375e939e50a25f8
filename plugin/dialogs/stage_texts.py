"""The stages in the analyst's words: their names, states, what each found, and the entry that runs them."""

from __future__ import annotations

from typing import Any

from ..engine.job import Event
from ..engine.sentences import remedy
from ..engine.study import StageState
from ..translation import tr
from .curve import percent

ENTRY = {  # of the menu, that runs a stage
    "tile": "tile_rasters",
    "encode": "select_tiles",
    "select": "select_tiles",
    "decode": "decode",
    "label": "review",
    "train": "train_student",
    "predict": "map_rasters",
    "compare": "compare",
    "report": "report",
}
SIGNS = {"absent": "○", "done": "✓", "stale": "↻", "running": "▶", "failed": "✕", "stopped": "◐"}


def stage_name(stage: str) -> str:
    """What a stage makes, as the path shows it."""
    names = {
        "tile": tr("Tiles"),
        "encode": tr("Encoding"),
        "select": tr("Selection"),
        "decode": tr("Decoded tiles"),
        "label": tr("Labels"),
        "soft_labels": tr("Soft labels"),
        "train": tr("Student"),
        "predict": tr("Map"),
        "compare": tr("Comparison"),
        "report": tr("Report"),
        "run": tr("Whole study"),
        "curve": tr("What a tile more is worth"),
        "superpixels": tr("Segments"),
        "round": tr("Next round"),
        "next_round": tr("Next tiles"),
        "area_sample": tr("Random tiles"),
        "area": tr("Class areas"),
        "export": tr("Export"),
        "export_model": tr("Export of the model"),
        "merge_labels": tr("Merge"),
        "copy_study": tr("Copy"),
        "settle_conflict": tr("Conflicts"),
    }
    return names.get(stage, stage)


def state_name(state: str) -> str:
    """A state in a word or two."""
    names = {
        "absent": tr("not yet"),
        "done": tr("done"),
        "stale": tr("out of date"),
        "running": tr("running"),
        "failed": tr("failed"),
        "stopped": tr("stopped"),
    }
    return names.get(state, state)


def next_step(stage: str | None, *, has_report: bool = False) -> tuple[str, str]:
    """(the words on the button, what it is good for) of the next stage; None where the map is there."""
    steps = {
        "tile": (tr("Cut into &tiles…"), tr("Next: cut the rasters into tiles.")),
        "encode": (tr("&Select tiles…"), tr("Next: encode the tiles, and choose those to label.")),
        "select": (tr("&Select tiles…"), tr("Next: choose which tiles to label, and how many.")),
        "label": (tr("Re&view and label"), tr("Next: label the chosen tiles, or take labels from a raster or polygons.")),
        "train": (tr("&Train student…"), tr("Next: train the student on the labelled tiles.")),
        "predict": (tr("&Map…"), tr("Next: map the rasters with the student.")),
    }
    if stage is None and has_report:
        return tr("Open &Report"), tr("All is there. The report tells what to think of the map.")
    if stage is None:
        return tr("&Report…"), tr("The map is there. The report tells what to think of it.")
    return steps[stage]


def advice(event: Event) -> str:
    """What to do about an error, in the words of these windows: the engine's own speak of its command line."""
    values = event.get("values") or {}
    if event.get("code") in ("study.stage_missing", "study.stage_stale"):
        return tr("Run this stage first: {stage}.").format(stage=stage_name(str(values.get("needed", ""))))
    if event.get("code") == "study.raster_changed":
        return tr("Run this stage again: {stage}.").format(stage=stage_name("tile"))
    if event.get("code") == "study.raster_gone":
        return tr("Put it back where it was, or make a new study with the file's new place.")
    return remedy(event)


def found(state: StageState) -> str:
    """What a stage found, in a few words."""
    figures: dict[str, Any] = state.figures
    if state.state == "absent":
        return ""
    texts = {
        "tile": (tr("{tiles} tiles"), ("tiles",)),
        "encode": (tr("with {encoder}"), ("encoder",)),
        "select": (tr("{budget} tiles to label"), ("budget",)),
        "label": (tr("{labelled_tiles} tiles, {classes} classes"), ("labelled_tiles", "classes")),
        "train": (tr("{labelled_tiles} tiles, {steps} steps"), ("labelled_tiles", "steps")),
        "predict": (tr("rasters: {rasters}"), ("rasters",)),
    }
    text, names = texts.get(state.name, ("", ()))
    if state.name == "report" and "accuracy" in figures:
        return tr("accuracy {share}").format(share=percent(figures["accuracy"]))
    return text.format(**{name: figures[name] for name in names}) if all(name in figures for name in names) else ""
