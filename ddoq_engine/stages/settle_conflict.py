"""Settle conflicts that a merge has left."""

from __future__ import annotations

from typing import Any

from ddoq_engine.progress import Progress
from ddoq_engine.settings.annotators import SettleConflictSettings
from ddoq_engine.study import conflicts
from ddoq_engine.study.folder import Study


def settle_conflict(settings: SettleConflictSettings, study: Study, progress: Progress) -> dict[str, Any]:
    """Settle a conflict, or all; the figures: how many were settled, how, and how many are still open."""
    settled = conflicts.settle(study.review, settings.take, tile_id=settings.tile, other=settings.against)
    progress.report(1, "{count} conflicts are settled", code="settle.done", count=len(settled))
    return {"settled": len(settled), "taken": settings.take, "still_open": len(conflicts.read_conflicts(study.review, state="open"))}
