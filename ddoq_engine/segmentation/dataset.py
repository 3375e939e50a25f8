"""Labelled tiles with their weights, as training reads them; and pytorch-smt's data set of the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.utils.data import Dataset

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import TileSource

Masks = npt.NDArray[np.uint8] | Callable[[int], npt.NDArray[np.uint8]]
SoftLabels = npt.NDArray[np.floating[Any]] | Callable[[int], npt.NDArray[np.floating[Any]]]
BYTES_IN_MEMORY = 1 << 30  # tiles that fit are read once
TILES_AT_ONCE = 32


class _Samples(Protocol):
    def __len__(self) -> int: ...

    def __getitem__(self, index: int) -> Any: ...


@dataclass(frozen=True)
class TrainingTiles:
    """B labelled tiles: values (B, C, H, H) float32, valid (B, H, H), masks (B, H, H) uint8 with 255 where not labelled
    or not valid, weights (B,) float32, soft (B, Q, H, H) float32 or None, ids of the tiles."""  # fmt: skip

    values: npt.NDArray[np.float32]
    valid: npt.NDArray[np.bool_]
    masks: npt.NDArray[np.uint8]
    weights: npt.NDArray[np.float32]
    soft: npt.NDArray[np.float32] | None
    ids: tuple[str, ...]


class LabelledTiles:
    """The n labelled tiles of a source.

    Parameters
    ----------
    source: where the values come from.
    indices: (n,), the labelled tiles' positions in the source.
    masks: (n, H, H) uint8, class indices 0..Q-1 and 255 for not labelled; or a function of the position 0..n-1.
    weights: (n,), one a tile, mean 1 by the house's rule; None for all 1.
    classes: Q.
    soft: (n, Q, H, H) class probabilities of a teacher, or a function of the position; None for hard labels only.

    Raises
    ------
    DataError: lengths or shapes that do not fit, positions outside the source, weights negative or not finite, class
    indices that are no class.
    """

    def __init__(
        self,
        source: TileSource,
        indices: Sequence[int] | npt.NDArray[np.int64],
        masks: Masks,
        weights: Sequence[float] | npt.NDArray[np.floating[Any]] | None = None,
        *,
        classes: int,
        soft: SoftLabels | None = None,
    ) -> None:
        self.source, self.classes = source, classes
        self.indices = _checked_indices(indices, len(source))
        self.weights = _checked_weights(weights, len(self.indices))
        for name, array in (("masks", masks), ("soft labels", soft)):
            if isinstance(array, np.ndarray) and len(array) != len(self.indices):
                raise _lengths("tiles", len(self.indices), name, len(array))
        self._masks, self._soft = masks, soft
        ids = source.tile_ids
        self.ids: tuple[str, ...] = tuple(ids[int(i)] for i in self.indices)
        self._kept: TrainingTiles | None = None

    def __len__(self) -> int:
        return len(self.indices)

    def mask(self, position: int) -> npt.NDArray[np.uint8]:
        """The mask of one tile (H, H), as given."""
        mask = self._masks(position) if callable(self._masks) else self._masks[position]
        size = self.source.size_px
        if mask.shape != (size, size):
            raise DataError(
                "The mask of tile {tile} is {shape} pixels, the tile {size} by {size}.",
                remedy="Make the masks anew with the stage label.",
                code="train.mask_shape",
                tile=self.ids[position],
                shape=" by ".join(map(str, mask.shape)),
                size=size,
            )
        foreign = mask[(mask >= self.classes) & (mask != NOT_LABELLED)]
        if foreign.size:
            raise DataError(
                "The mask of tile {tile} has class index {index}, and there are {classes} classes.",
                remedy="Make the masks anew with the present class table.",
                code="train.mask_class",
                tile=self.ids[position],
                index=int(foreign.max()),
                classes=self.classes,
            )
        return np.asarray(mask, dtype=np.uint8)

    def subset(self, positions: Sequence[int] | npt.NDArray[np.int64]) -> LabelledTiles:
        """Only these positions, weights as they are."""
        rows = np.asarray(positions, dtype=np.int64)

        def pick(labels: Any) -> Any:
            if labels is None or isinstance(labels, np.ndarray):
                return None if labels is None else labels[rows]
            return lambda position: labels(int(rows[position]))

        return LabelledTiles(
            self.source, self.indices[rows], pick(self._masks), self.weights[rows], classes=self.classes, soft=pick(self._soft)
        )

    def scaled(self, mean: float) -> LabelledTiles:
        """The same tiles, their weights brought to this mean; as they are where all are 0."""
        own = float(self.weights.mean())
        weights = self.weights * (mean / own) if own > 0 else self.weights
        return LabelledTiles(self.source, self.indices, self._masks, weights, classes=self.classes, soft=self._soft)

    def read(self, positions: Sequence[int] | npt.NDArray[np.int64]) -> TrainingTiles:
        """These tiles, from memory where `keep` has put them there."""
        rows = np.asarray(positions, dtype=np.int64)
        kept = self._kept
        if kept is None:
            return self._read(rows)
        soft = None if kept.soft is None else kept.soft[rows]
        ids = tuple(self.ids[i] for i in rows)
        return TrainingTiles(kept.values[rows], kept.valid[rows], kept.masks[rows], kept.weights[rows], soft, ids)

    def keep(self, progress: Progress) -> None:
        """Read all tiles into memory, where they fit in 1 GiB; training reads each many times."""
        size, bands = self.source.size_px, self.source.bands
        per_tile = size * size * (4 * bands + 2 + (4 * self.classes if self._soft is not None else 0))
        if self._kept is not None or per_tile * len(self) > BYTES_IN_MEMORY:
            return
        parts = []
        for start in range(0, len(self), TILES_AT_ONCE):
            progress.check()
            parts.append(self._read(np.arange(start, min(start + TILES_AT_ONCE, len(self)))))
        self._kept = TrainingTiles(
            np.concatenate([part.values for part in parts]),
            np.concatenate([part.valid for part in parts]),
            np.concatenate([part.masks for part in parts]),
            np.concatenate([part.weights for part in parts]),
            None if self._soft is None else np.concatenate([part.soft for part in parts if part.soft is not None]),
            self.ids,
        )

    def _read(self, rows: npt.NDArray[np.int64]) -> TrainingTiles:
        batch = self.source.read(self.indices[rows])
        masks = np.stack([self.mask(int(row)) for row in rows])
        masks = np.where(batch.valid, masks, NOT_LABELLED).astype(np.uint8)
        soft = None
        if self._soft is not None:
            given = self._soft
            soft = np.stack([given(int(row)) if callable(given) else given[int(row)] for row in rows]).astype(np.float32)
        ids = tuple(self.ids[i] for i in rows)
        values = np.ascontiguousarray(batch.values, dtype=np.float32)
        return TrainingTiles(values, batch.valid, masks, self.weights[rows].astype(np.float32), soft, ids)


class DDOQDistilledDataset(Dataset[tuple[Any, Any, Tensor]]):
    """The chosen tiles of any data set with their weights: `(image, mask, weight)`; pytorch-smt's class, by behaviour.

    A sample of `original_dataset` may be a dictionary ("image" and "mask"), a tuple (image, mask), or a bare image (its
    mask is then an empty tensor). `soft_labels`, one a chosen tile, take the place of the masks. The weight is a float32
    scalar, so that the loss of a batch stays float32.

    Raises `DataError` for lengths that do not fit, and for indices that are negative or beyond the data set: -1 would
    quietly choose the last tile.
    """

    def __init__(
        self,
        original_dataset: _Samples,
        medoid_indices: Sequence[int] | npt.NDArray[np.integer[Any]] | Tensor,
        ddoq_weights: Sequence[float] | npt.NDArray[np.floating[Any]] | Tensor,
        soft_labels: Sequence[Any] | Tensor | None = None,
    ) -> None:
        self.original_dataset = original_dataset
        indices, weights = np.asarray(medoid_indices), np.asarray(ddoq_weights, dtype=np.float64)
        self.medoid_indices = _checked_indices(indices, len(original_dataset)).tolist()
        self.ddoq_weights = torch.from_numpy(_checked_weights(weights, len(self.medoid_indices)).astype(np.float32))
        if soft_labels is not None and len(soft_labels) != len(self.medoid_indices):
            raise _lengths("medoid indices", len(self.medoid_indices), "soft labels", len(soft_labels))
        self.soft_labels = soft_labels

    def __len__(self) -> int:
        return len(self.medoid_indices)

    def __getitem__(self, index: int) -> tuple[Any, Any, Tensor]:
        sample = self.original_dataset[self.medoid_indices[index]]
        if isinstance(sample, dict):
            image, mask = sample["image"], sample.get("mask")
        elif isinstance(sample, (tuple, list)):
            image, mask = sample[0], sample[1] if len(sample) > 1 else None
        else:
            image, mask = sample, None
        if self.soft_labels is not None:
            mask = self.soft_labels[index]
        return image, torch.empty(0) if mask is None else mask, self.ddoq_weights[index]


def _checked_indices(indices: Sequence[int] | npt.NDArray[Any], total: int) -> npt.NDArray[np.int64]:
    rows = np.asarray(indices)
    if rows.ndim != 1 or (rows.size and not np.issubdtype(rows.dtype, np.integer)):
        raise DataError(
            "The indices of the chosen tiles are not a list of whole numbers.",
            remedy="Give the tiles' positions, 0 to {last}.",
            code="train.index_kind",
            last=total - 1,
        )
    outside = rows[(rows < 0) | (rows >= total)]
    if outside.size:
        raise DataError(
            "The index {index} is outside the data set of {total} tiles.",
            remedy="Give positions from 0 to {last}; select the tiles anew if the data set has changed.",
            code="train.index_range",
            index=int(outside[0]),
            total=total,
            last=total - 1,
        )
    return rows.astype(np.int64)


def _checked_weights(weights: Sequence[float] | npt.NDArray[Any] | None, tiles: int) -> npt.NDArray[np.float64]:
    values = np.ones(tiles) if weights is None else np.asarray(weights, dtype=np.float64)
    if values.shape != (tiles,):
        raise _lengths("tiles", tiles, "weights", len(values) if values.ndim else 1)
    if not np.isfinite(values).all() or (values < 0).any():
        raise DataError(
            "A weight is negative or not a number.",
            remedy="Select the tiles anew; weights are positive and have mean 1.",
            code="train.weights",
        )
    return values


def _lengths(first: str, first_count: int, second: str, second_count: int) -> DataError:
    return DataError(
        "There are {first_count} {first} and {second_count} {second}.",
        remedy="Give one of each for every tile.",
        code="train.lengths",
        first=first,
        first_count=first_count,
        second=second,
        second_count=second_count,
    )
