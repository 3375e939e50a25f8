"""The whole job in a table: what was chosen, what it is worth beside random tiles, and how long each stage took."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ddoq_engine.study.artefacts import COMPARISON, QUALITY
from ddoq_engine.study.folder import Study

SAID = {"better": "more than noise", "worse": "worse than random", "same": "not told from noise", "unknown": "too few draws to tell"}


def summary(path: Path, outcomes: Mapping[str, Any]) -> str:
    """Lines of text: one figure a line, DDOQ beside random where both are known, then seconds a stage."""
    study = Study(path)
    rows = [("", "DDOQ", "random tiles"), *_selection(study, outcomes), *_comparison(study, outcomes)]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    times = ", ".join(
        f"{name} {outcome.manifest.seconds:.0f}{' (done before)' if outcome.was_done else ''}" for name, outcome in outcomes.items()
    )
    return "\n".join([*lines, f"seconds per stage: {times}"])


def _selection(study: Study, outcomes: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    if "select" not in outcomes:
        return []
    quality = study.load(QUALITY)
    chosen, chance = quality["selection"], quality["random"]
    spread = max(chosen["spread"], 1e-300)
    random_w2 = f"{chance['own_masses']['mean'] / spread:.3f} ± {chance['own_masses']['sd'] / spread:.3f} ({chance['draws']} draws)"
    held = []
    if "kinds_held" in chosen:
        random = f"{100 * chance['kinds_held']['mean']:.0f} ± {100 * chance['kinds_held']['sd']:.0f} % ({chance['draws']} draws)"
        held = [("kinds of pixel held", f"{100 * chosen['kinds_held']:.0f} %", random)]
    return [
        ("tiles", str(chosen["tiles"]), ""),
        ("K, tiles to label", str(chosen["budget"]), str(chosen["budget"])),
        *held,
        ("relative W2 of the tiles chosen", f"{chosen['w2_medoids_own_masses_relative']:.3f}", random_w2),
        ("relative W2 of the centroids", f"{chosen['w2_codebook_relative']:.3f}", ""),
        ("effective sample size", f"{chosen['effective_sample_size']:.1f}", ""),
    ]


def _comparison(study: Study, outcomes: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """The first arm beside random tiles at its largest budget, and what two random choices differ by."""
    if "compare" not in outcomes:
        return []
    found = study.load(COMPARISON)
    rows: list[tuple[str, str, str]] = []
    for question, asked in found["questions"].items():
        if len(asked["arms"]) < 2:
            continue
        random, first = (arm["points"] for arm in asked["arms"][:2])
        chosen, count = first[-1], found["draws"] * asked["splits"]
        chance = next(point for point in random if point["budget"] == chosen["budget"])
        place = "all other tiles" if question == "this" else "tiles of another place"
        for figure, name in (("mean_iou", "mIoU"), ("accuracy", "overall accuracy")):
            ours, other = (f"{point[figure]['mean']:.3f} ± {point[figure]['sd']:.3f} ({count} draws)" for point in (chosen, chance))
            rows.append((f"{name} on {place}", ours, other))
            gain, floor = chosen[figure]["gain"], chosen[figure]["floor"]
            half = "" if gain["half_width"] is None else f" (95 % interval ± {gain['half_width']:.3f})"
            noise = "" if floor is None else f"two random choices: ± {floor:.3f}"
            rows.append((f"  gain, paired: {SAID[chosen[figure]['verdict']]}", f"{gain['mean']:+.3f}{half}", noise))
    return rows
