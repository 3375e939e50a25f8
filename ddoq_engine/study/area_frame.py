"""What the strata of the random sample are made from: the map's classes where there is a map, else the cells of the selection."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ddoq_engine.progress import Progress
from ddoq_engine.study.area_values import IN_FULL, StudyMap, count_map
from ddoq_engine.study.artefacts import CODEBOOK, MASK_TABLE, MEMBERS, TILES
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import StudyRecord

Values = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Likeness:
    """What makes tiles alike: profiles (N, P); doubt (N,) of the map; names of the first columns, where they are classes."""

    profiles: Values
    doubt: Values
    classes: tuple[str, ...]

    def names(self, strata: npt.NDArray[np.int64]) -> tuple[str, ...]:
        """A name for each stratum: the class that it has most of, and whether the map is in doubt there; or a number."""
        count = int(strata.max()) + 1
        if not self.classes:
            return tuple(f"group {number}" for number in range(1, count + 1)) if count > 1 else ("all tiles",)
        found = []
        for stratum in range(count):
            own = strata == stratum
            leading = int(self.profiles[own, : len(self.classes)].mean(axis=0).argmax())
            found.append(self.classes[leading] + (", in doubt" if self.doubt[own].mean() > self.doubt.mean() else ""))
        return tuple(found)


@dataclass(frozen=True)
class Cells:
    """The cells of the selection: cell (N,) of each tile, centroids (K, D)."""

    cell: npt.NDArray[np.int64]
    centroids: npt.NDArray[np.float32]


def likeness_of_map(study: Study, record: StudyRecord, found: StudyMap, progress: Progress) -> Likeness:
    """Shares of the map's classes in each tile, and behind them its doubt, 0 to 1, which is also given by itself."""
    ids = [c["class_id"] for c in found.classes]
    counted = count_map(study, record, study.load(TILES), found, ids=ids, progress=progress, with_doubt=True)
    shares = counted.pixels / np.maximum(counted.mapped, 1)[:, None]
    return Likeness(np.column_stack([shares, counted.doubt]), counted.doubt, tuple(str(c["name"]) for c in found.classes))


def cells_of(study: Study) -> Cells | None:
    """The cells of the selection as it lies there, None where it is not of the tiles as they are now."""
    tiled, chosen = study.manifest("tile"), study.manifest("select")
    if tiled is None or chosen is None or chosen.inputs.get("tile") != tiled.key:
        return None
    return Cells(study.load(MEMBERS)["cell"].to_numpy(np.int64), np.asarray(study.load(CODEBOOK)["centroids"], dtype=np.float32))


def tiles_known(study: Study) -> npt.NDArray[np.bool_]:
    """(N,) tiles that are labelled in full, by the masks as they lie there: a draw would tell nothing new of them."""
    tiles, made = study.load(TILES), study.manifest("label")
    if made is None or made.inputs.get("tile") != getattr(study.manifest("tile"), "key", None):
        return np.zeros(len(tiles), dtype=bool)
    table = study.load(MASK_TABLE).set_index("tile_id")["labelled_share"]
    own = table.reindex(tiles["tile_id"]).fillna(0.0).to_numpy() * (tiles["width"] * tiles["height"]).to_numpy()
    size_px = StudyRecord.load(study).size_px
    return np.asarray(own >= IN_FULL * tiles["valid_share"].to_numpy() * size_px**2)
