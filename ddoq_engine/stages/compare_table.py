"""The table of a comparison's runs, from the counts that each has left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ddoq_engine.comparison.plan import FULL, RANDOM, Run
from ddoq_engine.errors import DataError
from ddoq_engine.segmentation.tile_counts import figures
from ddoq_engine.stages.compare_run import RunRecord

Rows = npt.NDArray[np.int64]


def tabulate(files: Mapping[Run, Path], scored: Mapping[Run, Rows], tile_ids: Sequence[str], rare: Rows) -> pd.DataFrame:
    """One row a run, in the order of `files`; the students of `FULL` that score a fifth of the tiles each make one row together.

    scored: of each run the positions of the tiles that it may be scored on. rare: the indices of the rare classes.
    The arms of one draw and budget are scored on the tiles that none of them chose, `FULL` on the same. Raises `DataError` where
    no tile is left.
    """
    rows: list[dict[str, Any]] = []
    for _, group in groupby(files, key=lambda run: (run.question, run.split, run.draw)):
        drawn = list(group)
        records = {run: _read(files[run]) for run in drawn}
        budgets = sorted({run.budget for run in drawn if run.arm.selector != FULL})
        free: dict[int, Rows] = {}
        radius: dict[int, float] = {}
        for budget in budgets:
            arms = [run for run in drawn if run.budget == budget]
            chosen = np.unique(np.concatenate([records[run].chosen for run in arms]))
            free[budget] = np.setdiff1d(scored[arms[0]], chosen)
            if not len(free[budget]):
                raise DataError(
                    "The arms of a draw chose all {tiles} tiles together at the budget {budget}, so that none is left to score on.",
                    remedy="Lower the largest budget, or compare fewer selectors at a time.",
                    code="compare.all_chosen", tiles=len(chosen), budget=budget,
                )  # fmt: skip
            chance = next(records[run] for run in arms if run.arm.selector == RANDOM)
            radius[budget] = _median(chance.distances[chance.distances > 0])
        for run in drawn:
            if run.arm.selector != FULL:
                rows.append(_row(run, [records[run]], free[run.budget], radius=radius[run.budget], tile_ids=tile_ids, rare=rare))
        whole = [run for run in drawn if run.arm.selector == FULL]
        if whole:
            own = [records[run] for run in whole]
            for budget in budgets:
                row = _row(whole[0], own, free[budget], radius=radius[budget], tile_ids=tile_ids, rare=rare)
                rows.append({**row, "budget": budget, "labelled": max(len(record.chosen) for record in own), "tiles": []})
    return pd.DataFrame(rows)


def _median(distances: npt.NDArray[np.float64]) -> float:
    return float(np.median(distances)) if len(distances) else 0.0


def _read(file: Path) -> RunRecord:
    record = RunRecord.read(file)
    if record is None:
        raise FileNotFoundError(2, "a run that was done is gone", str(file))
    return record


def _row(run: Run, records: Sequence[RunRecord], free: Rows, *, radius: float, tile_ids: Sequence[str], rare: Rows) -> dict[str, Any]:
    first = records[0]
    is_free = [np.isin(record.tiles, free) for record in records]
    confusion = np.concatenate([record.confusion[here] for record, here in zip(records, is_free, strict=True)]).sum(0, dtype=np.int64)
    edges = np.concatenate([record.edges[here] for record, here in zip(records, is_free, strict=True)]).sum(0, dtype=np.int64)
    own = np.isin(first.tiles, first.chosen)
    others = first.distances[first.distances > 0]
    found = figures(confusion, edges, rare)
    fitted = figures(first.confusion[own].sum(0, dtype=np.int64), first.edges[own].sum(0, dtype=np.int64), rare)
    return {
        "question": run.question,
        "split": run.split,
        "draw": run.draw,
        "encoder": run.arm.encoder,
        "selector": run.arm.selector,
        "weight": run.arm.weight,
        "budget": run.budget,
        "steps": run.steps,
        "labelled": len(first.chosen),
        "scored": sum(int(here.sum()) for here in is_free),
        **{name: found[name] for name in ("mean_iou", "rare_mean_iou", "accuracy", "boundary_f1", "pixels", "iou")},
        "own_mean_iou": fitted["mean_iou"],
        "loss": float(np.mean([record.loss for record in records])),
        "w2_relative": float(np.sqrt((first.distances**2).mean())) / first.spread if first.spread > 0 else 0.0,
        "coverage": float((others <= radius).mean()) if len(others) else 1.0,
        "seconds_selecting": sum(record.seconds_selecting for record in records),
        "seconds_training": sum(record.seconds_training for record in records),
        "tiles": [tile_ids[i] for i in first.chosen],
        "confusion": confusion.ravel().tolist(),
    }
