"""Estimate the area of each class, with an interval where random tiles give one."""

from __future__ import annotations

from typing import Any

import numpy as np

from ddoq_engine.areas.assessment import Assessment
from ddoq_engine.areas.estimation import CONFIDENCE
from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.settings.area import AreaSettings
from ddoq_engine.study.area_parts import AreaParts, as_figures, as_point, gather
from ddoq_engine.study.area_values import IN_FULL
from ddoq_engine.study.artefacts import AREAS
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.masses import shares_by_mass


def area(settings: AreaSettings, study: StageStudy, progress: Progress) -> None:
    """Estimate each class's area: by the random tiles with the map, by them alone, by the map alone, and by the medoids' masses."""
    parts = gather(study, progress.part(0, 0.95))
    plain, helped = parts.assess(with_map=False), _with_map(parts, progress)
    chosen = helped or plain
    rows = _rows(parts, plain, helped, shares_by_mass(study))
    sample = _sample(parts, chosen)
    _warn(sample, rows, "difference" if helped else "expansion", progress)
    study.save(
        AREAS,
        {
            "method": "difference" if helped else "expansion",
            "confidence": CONFIDENCE,
            "tiles": len(parts.land),
            "area_ha": float(parts.land.sum()) if parts.has_hectares else None,
            "sample": sample,
            "classes": rows,
            "strata": _strata(parts),
        },
    )
    study.figures = {"drawn": sample["drawn"], "labelled": sample["used"], "classes": len(rows), "method": "map" if helped else "no map"}


def _rows(parts: AreaParts, plain: Assessment, helped: Assessment | None, by_mass: dict[int, float]) -> list[dict[str, Any]]:
    """One class a row: its figures with intervals, then those without."""
    land, estimate = float(parts.land.sum()), helped.estimate if helped else None
    return [
        {
            **{name: each[name] for name in ("class_id", "name", "colour")},
            "difference": as_figures(parts, estimate, at),
            "expansion": as_figures(parts, plain.estimate, at),
            "map": as_point(parts, float(parts.mapped[:, at].sum())) if parts.mapped is not None else None,
            "model": as_point(parts, by_mass.get(each["class_id"], 0.0) * land),
        }
        for at, each in enumerate(parts.classes)
    ]


def _with_map(parts: AreaParts, progress: Progress) -> Assessment | None:
    """The difference estimator; None where there is no map, or none that the sample can judge."""
    if parts.mapped is None:
        return None
    try:
        return parts.assess(with_map=True)
    except DataError as error:
        progress.note("The map does not help here. {reason}", code="area.without_map", level="warning", reason=str(error))
        return None


def _sample(parts: AreaParts, chosen: Assessment) -> dict[str, int]:
    """How many tiles were drawn, and what became of them."""
    drawn, labelled = parts.drawn, parts.is_labelled
    return {
        "drawn": int(drawn.sum()),
        "used": chosen.sampled,
        "known": chosen.known,
        "to_label": parts.statuses["to do"],
        "left_out": parts.statuses["left out"],
        "partly": int((drawn & labelled & ~parts.in_full).sum()),
        "trained_on": int((drawn & labelled & parts.trained).sum()),
        "strata": len(parts.frame.names),
        "merged_strata": chosen.merged_strata,
    }


def _strata(parts: AreaParts) -> list[dict[str, Any]]:
    def counts(which: Any) -> list[int]:
        return [int(count) for count in np.bincount(parts.frame.strata[which], minlength=len(parts.frame.names))]

    drawn, labelled = counts(parts.drawn), counts(parts.drawn & parts.is_labelled)
    rows = zip(parts.frame.names, counts(np.ones_like(parts.drawn)), drawn, labelled, strict=True)
    return [{"name": name, "tiles": tiles, "drawn": some, "labelled": own} for name, tiles, some, own in rows]


def _warn(sample: dict[str, int], rows: list[dict[str, Any]], method: str, progress: Progress) -> None:
    """Say what the intervals lean on beside the draw."""
    if sample["to_label"] or sample["left_out"]:
        progress.note(
            "Of {drawn} random tiles {to_label} are not labelled yet and {left_out} were skipped or rejected. The intervals take them to "
            "be like the others of their strata; if they are of a kind, the areas are wrong by that.",
            code="area.not_labelled", level="warning", **{name: sample[name] for name in ("drawn", "to_label", "left_out")},
        )  # fmt: skip
    if sample["partly"]:
        progress.note(
            "{count} random tiles are labelled in part (less than {share:.0f} %). Their labelled pixels are taken to be like the others.",
            code="area.partly", level="warning", count=sample["partly"], share=100 * IN_FULL,
        )  # fmt: skip
    if sample["trained_on"]:
        progress.note(
            "The map's student was trained on {count} of the random tiles. With the map they count as known, not as part of the sample.",
            code="area.trained_on", level="warning", count=sample["trained_on"],
        )  # fmt: skip
    if sample["merged_strata"]:
        progress.note(
            "{count} strata have too few labelled tiles, and are taken together with others.",
            code="area.merged_strata", level="warning", count=sample["merged_strata"],
        )  # fmt: skip
    thin = [row["name"] for row in rows if row[method]["is_thin"]]
    if thin:
        progress.note(
            "Too few random tiles tell of these classes; do not trust their intervals: {classes}. Draw more tiles.",
            code="area.thin", level="warning", classes=", ".join(thin),
        )  # fmt: skip
