"""The rounds of a study after the first: where their results lie, and what they read beside the results of stages."""

from __future__ import annotations

import re

from ddoq_engine.selection.gain import Score
from ddoq_engine.settings.base import StageSettings
from ddoq_engine.study import queue
from ddoq_engine.study.artefacts import QUALITY
from ddoq_engine.study.folder import Study
from ddoq_engine.study.manifest import Manifest

NAME = re.compile(r"next_round-(\d+)")


def number_of(name: str) -> int:
    """The number of the round that is made under this name of a stage, such as next_round-02."""
    found = NAME.fullmatch(name)
    if found is None:
        raise ValueError(f"{name} is the name of no round")
    return int(found.group(1))


def made_rounds(study: Study) -> dict[int, Manifest]:
    """The rounds after the first that are there, in their order, cut as the study is now."""
    tiled, folder = study.manifest("tile"), study.manifest_path("tile").parent
    found = {number_of(path.stem): study.manifest(path.stem) for path in folder.glob("next_round-*.json") if NAME.fullmatch(path.stem)}
    return {
        number: made
        for number, made in sorted(found.items())
        if made is not None and tiled is not None and made.inputs.get("tile") == tiled.key
    }


def latest_round(study: Study) -> Manifest | None:
    """The manifest of the last round that was chosen; None where there is only the first."""
    return next(reversed(made_rounds(study).values()), None)


def scores_before(study: Study, number: int) -> list[Score]:
    """The scores of students, one a round, that were kept when the rounds before this one were chosen."""
    kept = [study.load(QUALITY.of_round(before))["score"] for before in made_rounds(study) if before < number]
    return [Score(**each) for each in kept if each is not None]


def rounds_read(stage_name: str, settings: StageSettings, study: Study) -> dict[str, str]:
    """What a stage reads of the rounds, with its fingerprint; part of what decides its result.

    The next round: what became of the tiles that were asked, and the scores of the rounds before. The labels from a file: which
    tiles are asked.
    """
    if stage_name == "next_round":
        number = queue.next_number(queue.read_queue(study.review))
        before = {f"manifests/next_round-{each:02d}.json": made.key for each, made in made_rounds(study).items() if each < number}
        return {queue.ASKED: queue.fingerprint(study.review), **before}
    is_import = stage_name == "label" and getattr(settings, "source", None) is not None and getattr(settings, "tiles", "") == "selected"
    return {queue.QUEUE: queue.fingerprint_of_tiles(study.review)} if is_import else {}
