"""The files of a round after the first, and what it says of every tile in review.gpkg."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from ddoq_engine.quantization.quantizer import Codebook
from ddoq_engine.selection.reasons import Reason
from ddoq_engine.selection.represent import Representation
from ddoq_engine.study import artefacts, queue
from ddoq_engine.study.folder import StageStudy


@dataclass(frozen=True)
class Round:
    """A round after the first.

    cells: the Voronoi cells of `centres` (K,), positions of the labelled tiles and then of those to ask, in their order.
    weights (K,): as if all were labelled. held: what each cell holds. reasons: of those to ask.
    """

    number: int
    cells: Codebook
    centres: npt.NDArray[np.int64]
    weights: npt.NDArray[np.float64]
    held: Sequence[Representation]
    reasons: Sequence[Reason]


def write(study: StageStudy, made: Round) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Write the files of a round; the tables for `queue.write_round` come back: all tiles, and those to ask."""
    ids, cells, centres, reasons = study.load(artefacts.TILES)["tile_id"].to_numpy(), made.cells, made.centres, made.reasons
    number, first = made.number, len(centres) - len(reasons)
    distances = np.sqrt(cells.squared_distances).astype(np.float32)
    table = pd.DataFrame(
        {
            "tile_id": ids[centres],
            "index": centres,
            "cell": np.arange(len(centres)),
            "mass": cells.masses,
            "weight": made.weights,
            "represents": [each.tiles for each in made.held],
            "area_percent": [100 * each.area_share for each in made.held],
        }
    )
    asked = table.iloc[first:].assign(rank=np.arange(1, len(reasons) + 1), reason=[each.sentence for each in reasons])
    study.save(artefacts.CODEBOOK.of_round(number), {"centroids": cells.centroids.astype(np.float32), "masses": cells.masses})
    study.save(artefacts.MEMBERS.of_round(number), pd.DataFrame({"tile_id": ids, "cell": cells.cells, "distance": distances}))
    study.save(artefacts.MEDOIDS.of_round(number), asked[["tile_id", "index", "rank", *table.columns[2:], "reason"]])
    everything = pd.DataFrame({"tile_id": ids, "cell": cells.cells, "distance": distances})
    everything = everything.merge(table.drop(columns=["cell", "index"]), on="tile_id", how="left")
    for name, of_tile in _places(study, asked, number).items():
        everything[name] = pd.Series([of_tile.get(tile_id) for tile_id in ids], dtype="Int32")
    is_past = everything["rank"].notna() & everything["mass"].isna()  # asked, and without labels: they stand for nothing
    everything.loc[is_past, ["mass", "weight", "represents", "area_percent"]] = 0
    return everything, asked.assign(why=np.array([each.as_json() for each in reasons], dtype=object))


def _places(study: StageStudy, asked: pd.DataFrame, number: int) -> dict[str, dict[str, int]]:
    """Round and rank of the tiles that were asked before and stay, and of those that are asked now."""
    stay = [tile for tile in queue.read_queue(study.review) if tile.is_touched]
    now: dict[str, int] = dict(zip(asked["tile_id"].tolist(), asked["rank"].tolist(), strict=True))
    return {
        "round": {tile.tile_id: tile.round for tile in stay} | dict.fromkeys(now, number),
        "rank": {tile.tile_id: tile.rank for tile in stay} | now,
    }
