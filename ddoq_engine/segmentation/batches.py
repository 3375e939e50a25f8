"""The batches of an epoch, read, augmented and put into tensors, each a function of the seed and the step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ddoq_engine.seeds import generator
from ddoq_engine.segmentation.augmentation import Augmentation, augment
from ddoq_engine.segmentation.dataset import LabelledTiles, TrainingTiles
from ddoq_engine.segmentation.order import Draw, Order


@dataclass
class EpochBatches:
    """An iterable of one epoch's batches, for Lightning; which epoch, and whose share of each batch, is set from outside.

    rank, ranks: of several devices each takes every `ranks`-th tile of a batch, so that a batch is the same set of tiles
    on any number of devices.
    """

    tiles: LabelledTiles
    order: Order
    augmentation: Augmentation
    steps: int
    use_weights: bool = True
    epoch: int = 0
    rank: int = 0
    ranks: int = 1

    @property
    def epochs(self) -> int:
        """How many epochs the steps make; the last may be shorter."""
        return -(-self.steps // self.order.steps_per_epoch())

    def first_step(self, epoch: int) -> int:
        """The number of steps before this epoch."""
        return min(epoch * self.order.steps_per_epoch(), self.steps)

    def __iter__(self) -> Iterator[dict[str, Tensor]]:
        for draws in self.order.batches(self.first_step(self.epoch), self.first_step(self.epoch + 1)):
            yield self.batch(draws[self.rank :: self.ranks])

    def batch(self, draws: Sequence[Draw]) -> dict[str, Tensor]:
        """The tensors of these draws."""
        read = self.tiles.read([draw.position for draw in draws])
        values, valid, masks = [], [], []
        soft: list[npt.NDArray[np.float32]] = []
        for i, draw in enumerate(draws):
            rng = generator(self.order.seed, "augment", draw.turn, draw.copy, read.ids[i])
            labels: tuple[npt.NDArray[Any], ...] = (read.masks[i],) if read.soft is None else (read.masks[i], read.soft[i])
            image, here, labels = augment(read.values[i], read.valid[i], labels, self.augmentation, rng)
            values.append(image)
            valid.append(here)
            masks.append(labels[0])
            soft.extend(labels[1:])
        stacked = TrainingTiles(
            np.stack(values), np.stack(valid), np.stack(masks), read.weights, np.stack(soft) if soft else None, read.ids
        )
        return tensors(stacked, self.use_weights)


def tensors(tiles: TrainingTiles, use_weights: bool = True) -> dict[str, Tensor]:
    """A batch as the student takes it: image, mask (int64), valid, weight, and soft where there is a teacher."""
    weights = tiles.weights if use_weights else np.ones_like(tiles.weights)
    batch = {
        "image": torch.from_numpy(np.ascontiguousarray(tiles.values)),
        "mask": torch.from_numpy(np.ascontiguousarray(tiles.masks)).long(),
        "valid": torch.from_numpy(np.ascontiguousarray(tiles.valid)),
        "weight": torch.from_numpy(np.array(weights, dtype=np.float32)),
    }
    if tiles.soft is not None:
        batch["soft"] = torch.from_numpy(np.ascontiguousarray(tiles.soft))
    return batch
